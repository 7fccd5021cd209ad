# NOT RUN YET. Builds the Windows installer: powershell packaging/windows/build.ps1
# Needs Python 3.11 (64 bits) and Inno Setup 6 on PATH.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot "..\..")
$python = "build\venv\Scripts\python.exe"
if (-not (Test-Path $python)) { py -3.11 -m venv build\venv }
& $python -m pip install --constraint packaging\constraints.txt --constraint packaging\build-constraints.txt `
    setuptools hatchling pyinstaller ".[cas,pdf,web]"
& $python packaging\icons.py build\icons
& $python -m PyInstaller --noconfirm --clean --distpath dist --workpath build\pyinstaller packaging\frozen\annotator.spec
Copy-Item LICENSE dist\annotator
$version = & $python -c "import annotator; print(annotator.__version__)"
iscc "/DVersion=$version" packaging\windows\annotator.iss
