"""What a command may use: the session, and what it may ask of the window."""

from dataclasses import dataclass
from typing import Protocol

from annotator.errors import AnnotatorError
from annotator.language import tr
from annotator.session import Session


class Ui(Protocol):
    """The window as commands see it."""

    def show_message(self, text: str) -> None:
        """A line in the status bar."""

    def show_error(self, error: AnnotatorError) -> None:
        """What went wrong and what to do, without stopping the work."""

    def copy(self, text: str) -> None:
        """Puts a text on the clipboard."""

    def pick_label(self) -> None:
        """Lets the user type part of a label's name, then applies it."""

    def pick_sticky(self) -> None:
        """Lets the user pick the label for "label first"."""

    def pick_occurrences(self, text: str, label: str) -> None:
        """Every occurrence of `text` to tick; `label` is empty where one has to be picked first."""

    def ask_score(self, what: str) -> float | None:
        """A score from 0 to 1; None when the user thinks better of it."""

    def show_hints(self) -> None:
        """A code at every visible token; typing one goes there."""

    def show_palette(self) -> None:
        """The command palette."""

    def show_keys(self) -> None:
        """The sheet of all keys."""

    def show_handbook(self) -> None:
        """The handbook, which stays open beside the window."""

    def show_about(self) -> None:
        """Version and licences."""

    def open_find(self) -> None:
        """The find bar."""

    def find_next(self, step: int) -> None:
        """The next (1) or previous (-1) hit."""

    def zoom(self, steps: int) -> None:
        """Larger or smaller text; 0 is the normal size."""

    def choose_runs(self) -> None:
        """The list of runs, to switch on or off."""

    def map_labels(self) -> None:
        """The table of what the labels of suggestions are shown as."""

    def toggle_pane(self, name: str) -> None:
        """Shows or hides `documents` or `spans`."""

    def toggle_full_screen(self) -> None:
        """Full screen and back."""

    def cycle_theme(self) -> None:
        """Light, dark, as the desktop."""

    def focus(self, name: str) -> None:
        """Puts the keyboard into `documents`, `spans` or `text`."""

    def new_project(self) -> None:
        """Asks for documents, a file and labels, and makes a project."""

    def open_sample(self) -> None:
        """Opens the sample project; makes it where it is not there."""

    def start_tour(self) -> None:
        """Begins the tour of the keys; where one is going on, leaves it."""

    def leave_tour(self) -> None:
        """Leaves the tour of the keys, if one is going on."""

    def show_guidelines(self) -> None:
        """Shows the project's guidelines beside the text and goes there, or hides them."""

    def open_project(self) -> None:
        """Asks for a project and opens it."""

    def import_files(self) -> None:
        """Asks for files and imports them."""

    def preannotate(self) -> None:
        """Asks for a pipeline and runs it."""

    def show_pipelines(self) -> None:
        """The list of pipelines."""

    def train(self) -> None:
        """Asks how to train a pipeline on the accepted documents, and trains it."""

    def export(self) -> None:
        """Asks for a file and exports."""

    def open_recent(self) -> None:
        """Lets the user pick one of the projects opened last."""

    def search_corpus(self) -> None:
        """Looks for text in all documents."""

    def check_project(self) -> None:
        """What would go wrong in training, and where."""

    def show_statistics(self) -> None:
        """How far the work is, how fast it goes, and what suggestions are worth."""

    def choose_guard(self) -> None:
        """In how many documents suggestions are hidden until they are finished."""

    def order_documents(self) -> None:
        """Which documents come first."""

    def open_trash(self) -> None:
        """Deleted documents and labels, to bring them back."""

    def edit_labels(self) -> None:
        """The labels: add, rename, recolour, merge, delete."""

    def edit_keys(self) -> None:
        """The keys of all commands."""

    def preferences(self) -> None:
        """How the text looks, and who labels."""

    def toggle_setting(self, name: str) -> None:
        """Switches `line_numbers`, `white_space` or `serif` on or off."""

    def save_copy(self) -> None:
        """Asks for a file name and copies the project there."""

    def back_up(self) -> None:
        """Makes a backup."""

    def restore_backup(self) -> None:
        """Lets the user choose a backup, and puts it back."""

    def show_history(self) -> None:
        """What was decided: to go there, or to take a step back."""

    def save(self) -> None:
        """Tries again to store what could not be stored."""

    def quit(self) -> None:
        """Closes the window."""


@dataclass(frozen=True, slots=True)
class Context:
    """Given to every command. `session` is None while no project is open."""

    session: Session | None
    ui: Ui

    @property
    def open(self) -> Session:
        """The session; an error sentence while no project is open."""
        if self.session is None:
            raise AnnotatorError(tr("No project is open."), tr("Open one with Ctrl+O or make one with Ctrl+N."))
        return self.session


def has_project(context: Context) -> bool:
    """A project is open."""
    return context.session is not None


def has_document(context: Context) -> bool:
    """A document is shown."""
    return context.session is not None and context.session.document is not None


def has_active(context: Context) -> bool:
    """A span is active."""
    return context.session is not None and context.session.active is not None


def has_pending(context: Context) -> bool:
    """The shown document has undecided suggestions."""
    return context.session is not None and any(s.pending for s in context.session.spans)


def has_scores(context: Context) -> bool:
    """Suggestions of the shown document have scores."""
    session = context.session
    return session is not None and any(s.pending and s.score is not None for s in [*session.spans, *session.hidden])


def has_borders(context: Context) -> bool:
    """A span is active, or a piece of the text is selected."""
    session = context.session
    return session is not None and (session.active is not None or session.selection is not None)
