"""Formats: one file for each, and the two ways through them: files into a project, a project into a file."""

from annotator.formats.exporting import ExportOptions, export
from annotator.formats.importing import ImportOptions, import_files
from annotator.formats.report import ExportReport, ImportReport

__all__ = ["ExportOptions", "ExportReport", "ImportOptions", "ImportReport", "export", "import_files"]
