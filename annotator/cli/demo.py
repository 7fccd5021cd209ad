"""The demo project: sample articles with the suggestions of the default pipeline, made without loading spaCy."""

from pathlib import Path

from annotator.formats import ImportOptions, import_files
from annotator.model.scheme_file import read_scheme
from annotator.paths import data_dir, resource
from annotator.store.project import Project


def demo_project(path: Path | None = None) -> Path:
    """Where the demo project is; it is made when it is not there yet."""
    path = path or data_dir() / "demo.annot"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    scheme = resource("labels", "ontonotes.toml")
    with Project.create(path, read_scheme(scheme.read_text(encoding="utf-8"), scheme.name)) as project:
        options = ImportOptions(annotator="demo")  # not the user: Ctrl+Z is not to take the articles away
        import_files(project, [resource("demo", "demo.jsonl")], options)
    return path
