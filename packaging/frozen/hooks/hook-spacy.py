"""All of spaCy that a pipeline may name, without its tests, its command line and the sources of its compiled parts."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

LEFT_OUT = ("spacy.tests", "spacy.cli")

hiddenimports = collect_submodules("spacy", filter=lambda name: not name.startswith(LEFT_OUT))
hiddenimports += ["spacy.cli._util", "spacy.cli.init_config"]
datas = collect_data_files("spacy", includes=["*.cfg", "cli/templates/*", "lang/*/*licen*"])
