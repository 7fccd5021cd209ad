"""Commands of the window itself: files, panes, find, zoom, help."""

from annotator.commands.context import Context, has_document, has_project
from annotator.commands.registry import Command, Run, When, add, always, command


@command("file.new", "New project…", "File", "Ctrl+N")
def new(context: Context) -> None:
    """Makes a project: documents, labels, who suggests spans and who labels, on one page."""
    context.ui.new_project()


@command("file.open", "Open project…", "File", "Ctrl+O")
def open_project(context: Context) -> None:
    """Opens another project."""
    context.ui.open_project()


@command("file.recent", "Open recent…", "File", "Ctrl+R")
def recent(context: Context) -> None:
    """Opens one of the projects that were open last."""
    context.ui.open_recent()


@command("file.sample", "Sample project", "File")
def sample(context: Context) -> None:
    """Opens articles that are pre-annotated already; what you do there is kept."""
    context.ui.open_sample()


@command("file.import", "Import documents…", "File", "Ctrl+I", when=has_project)
def import_files(context: Context) -> None:
    """Adds files to the project: texts, documents, and what other labelling programs have written."""
    context.ui.import_files()


@command("file.preannotate", "Pre-annotate…", "File", "Ctrl+P", when=has_project)
def preannotate(context: Context) -> None:
    """Lets a spaCy pipeline suggest spans; decisions already made stay as they are."""
    context.ui.preannotate()


@command("file.pipelines", "Pipelines…", "File", when=has_project)
def show_pipelines(context: Context) -> None:
    """Lists the pipelines that are here, and measures how fast and how right each is in this project."""
    context.ui.show_pipelines()


@command("file.train", "Train…", "File", "F5", when=has_project)
def train(context: Context) -> None:
    """Trains a pipeline on the accepted documents, or shows how that goes and what the pipeline gets wrong."""
    context.ui.train()


@command("file.export", "Export…", "File", "Ctrl+E", when=has_project)
def export(context: Context) -> None:
    """Writes JSONL or a spaCy .spacy file."""
    context.ui.export()


@command("file.save", "Save now", "File", "Ctrl+S", when=has_project)
def save(context: Context) -> None:
    """Every key is saved at once; where that failed (the disk is full, say) this tries again."""
    context.ui.save()


@command("file.save_copy", "Save a copy…", "File", "Ctrl+Shift+S", when=has_project)
def save_copy(context: Context) -> None:
    """Writes the whole project, as it is now, into another file."""
    context.ui.save_copy()


@command("file.backup", "Back up now", "File", when=has_project)
def backup(context: Context) -> None:
    """Makes a checked copy in the project's folder of backups; one is made each day by itself."""
    context.ui.back_up()


@command("file.restore", "Restore a backup…", "File")
def restore(context: Context) -> None:
    """Makes the project, or one that was open before, what a backup says; what it is now is kept as a backup too."""
    context.ui.restore_backup()


@command("file.quit", "Quit", "File", "Ctrl+Q")
def quit_program(context: Context) -> None:
    """Closes the window. Everything is saved already."""
    context.ui.quit()


@command("view.find", "Find…", "Edit", "Ctrl+F", when=has_document)
def find(context: Context) -> None:
    """Finds text in the document."""
    context.ui.open_find()


@command("edit.history", "History…", "Edit", "Ctrl+H", when=has_project)
def history(context: Context) -> None:
    """What was decided, by whom and when: go there, or take one old step back."""
    context.ui.show_history()


@command("view.search", "Search the corpus…", "Edit", "Ctrl+Shift+F", when=has_project)
def search(context: Context) -> None:
    """Finds text in all documents of the project."""
    context.ui.search_corpus()


@command("labels.edit", "Labels…", "Edit", "Ctrl+B", when=has_project)
def labels(context: Context) -> None:
    """Adds, renames, recolours, re-keys, describes, merges and deletes labels; reads and writes label schemes."""
    context.ui.edit_labels()


@command("labels.map", "Labels of suggestions…", "Edit", when=has_project)
def map_labels(context: Context) -> None:
    """Shows which of your labels each label of a pipeline is shown as, or that it is hidden, and changes that."""
    context.ui.map_labels()


@command("view.keys", "Change keys…", "Edit", "Ctrl+Shift+K")
def edit_keys(context: Context) -> None:
    """Gives commands other keys; has profiles for people who come from other programs."""
    context.ui.edit_keys()


@command("view.preferences", "Preferences…", "Edit", "Ctrl+,")
def preferences(context: Context) -> None:
    """Font, size, width and spacing of the text, colours, line numbers, and the annotator's name."""
    context.ui.preferences()


@command("view.guidelines", "Guidelines", "View", "F6", when=has_project)
def guidelines(context: Context) -> None:
    """Shows how to label in this project, and what each label means; again: hides that."""
    context.ui.show_guidelines()


@command("view.palette", "Command palette…", "View", "Ctrl+K")
def palette(context: Context) -> None:
    """Runs any command, applies any label or opens any document by typing part of its name."""
    context.ui.show_palette()


@command("help.keys", "Keys", "Help", "F1")
def keys(context: Context) -> None:
    """All keys on one sheet."""
    context.ui.show_keys()


@command("help.tour", "Tour", "Help", "Ctrl+F1")
def tour(context: Context) -> None:
    """Teaches the first keys in three minutes, on sample articles, by pressing them; again: leaves."""
    context.ui.start_tour()


@command("help.handbook", "Handbook", "Help", "Shift+F1")
def handbook(context: Context) -> None:
    """How to begin, all formats, training, what can happen: to search and to read beside the work."""
    context.ui.show_handbook()


@command("help.about", "About Annotator", "Help")
def about(context: Context) -> None:
    """Version, licences, and where things are."""
    context.ui.show_about()


@command("view.theme", "Light or dark", "View", "F9")
def theme(context: Context) -> None:
    """Switches between the desktop's colours, light and dark."""
    context.ui.cycle_theme()


@command("view.full_screen", "Full screen", "View", "F11")
def full_screen(context: Context) -> None:
    """Full screen and back."""
    context.ui.toggle_full_screen()


_MORE: tuple[tuple[str, str, str, str, tuple[str, ...], When, Run], ...] = (
    ("view.find_next", "Find next", "The next hit.", "Edit", ("F3",), has_document, lambda c: c.ui.find_next(1)),
    ("view.find_previous", "Find previous", "The hit before.", "Edit", ("Shift+F3",), has_document,
     lambda c: c.ui.find_next(-1)),
    ("view.zoom_in", "Larger text", "Makes the text larger.", "View", ("Ctrl++", "Ctrl+="), always,
     lambda c: c.ui.zoom(1)),
    ("view.zoom_out", "Smaller text", "Makes the text smaller.", "View", ("Ctrl+-",), always, lambda c: c.ui.zoom(-1)),
    ("view.zoom_reset", "Normal text size", "The normal size.", "View", ("Ctrl+0",), always, lambda c: c.ui.zoom(0)),
    ("view.documents", "Documents pane", "Shows or hides the list of documents.", "View", ("F7",), always,
     lambda c: c.ui.toggle_pane("documents")),
    ("view.spans", "Labels and spans pane", "Shows or hides labels and spans.", "View", ("F8",), always,
     lambda c: c.ui.toggle_pane("spans")),
    ("view.line_numbers", "Line numbers", "Shows or hides the numbers of the paragraphs.", "View", ("Ctrl+Shift+N",),
     always, lambda c: c.ui.toggle_setting("line_numbers")),
    ("view.white_space", "White space", "Shows spaces, tabs and line ends; odd characters are always marked.", "View",
     ("Ctrl+Shift+W",), always, lambda c: c.ui.toggle_setting("white_space")),
    ("view.serif", "Serif or sans", "Switches between a font with and one without serifs.", "View", (), always,
     lambda c: c.ui.toggle_setting("serif")),
    ("view.focus_documents", "Go to documents", "Puts the keyboard into the list; Esc goes back to the text.", "View",
     ("Ctrl+1",), has_project, lambda c: c.ui.focus("documents")),
    ("view.focus_text", "Go to the text", "Puts the keyboard into the text.", "View", ("Ctrl+2",), has_project,
     lambda c: c.ui.focus("text")),
    ("view.focus_spans", "Go to spans", "Puts the keyboard into the list; Esc goes back to the text.", "View",
     ("Ctrl+3",), has_project, lambda c: c.ui.focus("spans")),
)  # fmt: skip

for _ident, _title, _help, _menu, _keys, _when, _run in _MORE:
    add(Command(_ident, _title, _help, _menu, _run, _keys, _when))
