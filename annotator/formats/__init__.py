"""Formats: one file for each, and the ways through them: files into a project, a project into files, file to file."""

from annotator.formats.converting import ConvertOptions, convert
from annotator.formats.exporting import ExportOptions, export
from annotator.formats.importing import ImportOptions, import_files
from annotator.formats.report import ExportReport, ImportReport
from annotator.formats.writing import WriteOptions

__all__ = [
    "ConvertOptions",
    "ExportOptions",
    "ExportReport",
    "ImportOptions",
    "ImportReport",
    "WriteOptions",
    "convert",
    "export",
    "import_files",
]
