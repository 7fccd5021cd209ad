#!/usr/bin/env bash
# NOT RUN YET. Builds dist/Annotator.app and an image of it: bash packaging/macos/build.sh
# Needs Python 3.11. The bundle is not signed: whoever gives it to others signs and notarises it first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=build/venv/bin/python
[[ -x $python ]] || python3.11 -m venv build/venv
"$python" -m pip install --constraint packaging/constraints.txt --constraint packaging/build-constraints.txt \
  setuptools hatchling pyinstaller '.[cas,pdf,web]'
"$python" packaging/icons.py build/icons
"$python" -m PyInstaller --noconfirm --clean --distpath dist --workpath build/pyinstaller packaging/frozen/annotator.spec
cp LICENSE dist/Annotator.app/Contents/Resources/
hdiutil create -volname Annotator -srcfolder dist/Annotator.app -ov "dist/Annotator-$("$python" -c 'import annotator; print(annotator.__version__)').dmg"
