"""Thinc without its tests and the sources of its compiled parts."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules(
    "thinc", filter=lambda name: not name.startswith(("thinc.tests", "thinc.extra.tests"))
)
datas = collect_data_files("thinc", includes=["backends/*.cu"])
