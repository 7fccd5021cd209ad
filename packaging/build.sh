#!/usr/bin/env bash
# Builds what people install, into dist/, from the tracked files of this checkout as they are now:
#   bash packaging/build.sh wheel     the wheel and the source distribution; twice, and both times must give the same bytes
#   bash packaging/build.sh folder    dist/annotator/, the program with a Python of its own
#   bash packaging/build.sh deb       a Debian package of that folder
#   bash packaging/build.sh appdir    the folder for other Linux systems, as AppDir in a .tar.zst
# Several can be named; each builds first what it is made from.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

BUILD=$ROOT/build
DIST=$ROOT/dist
VENV=$BUILD/venv
SOURCE_DATE_EPOCH=$(git -C "$ROOT" log -1 --format=%ct) || die "This is no git checkout: build in one."
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 PYTHONHASHSEED=0
umask 022

missing_build_programs() {
  local line
  for line in git=git objdump=binutils dpkg-shlibdeps=dpkg-dev zstd=zstd gzip=gzip; do
    command -v "${line%%=*}" >/dev/null || printf '%s\n' "$line"
  done
}

# The tools, and the program's libraries, in an environment of their own with the versions that are written down.
prepare() {
  local pins=("$ROOT"/packaging/{constraints,build-constraints}.txt) now
  PYTHON=$SYSTEM_PYTHON
  ensure_system missing_venv missing_build_programs
  now=$("$PYTHON" -V && cat "$ROOT/pyproject.toml" "${pins[@]}")
  [[ ! -f $VENV/.ready || $(<"$VENV/.ready") != "$now" ]] || return 0
  make_environment
  say "Installing Python packages (about 1 minute) …"
  start_log
  logged "$VENV/bin/pip" install --constraint "${pins[0]}" --constraint "${pins[1]}" \
    setuptools hatchling pyinstaller "${ROOT}[cas,pdf,web]" || die_with_log "The Python packages"
  rm -f "$LOG"
  printf '%s\n' "$now" >"$VENV/.ready"
}

logged_build() { # PROGRAM of the environment, ARGUMENT...
  start_log
  logged "$VENV/bin/$1" "${@:2}" || die_with_log "The program"
  rm -f "$LOG"
}

tracked_files() { # INTO
  rm -rf "$1"
  mkdir -p "$1"
  (cd "$ROOT" && git ls-files -z | xargs -0 cp --parents --target-directory="$1")
}

build_wheel() {
  local again=$BUILD/again
  tracked_files "$BUILD/source"
  tracked_files "$again/another place"
  rm -rf "$DIST"/annotator-*.whl "$DIST"/annotator-*.tar.gz "$again/dist"
  (cd "$BUILD/source" && "$VENV/bin/hatchling" build --directory "$DIST")
  (cd "$again/another place" && "$VENV/bin/hatchling" build --directory "$again/dist") >/dev/null
  local first
  for first in "$DIST"/annotator-*.whl "$DIST"/annotator-*.tar.gz; do
    cmp "$first" "$again/dist/${first##*/}" || die "Two builds of ${first##*/} differ."
  done
  (cd "$ROOT" && git ls-files) | "$VENV/bin/python" "$ROOT/packaging/check_contents.py" "$DIST"/annotator-*.whl
}

build_folder() {
  build wheel
  logged_build pip install --quiet --no-deps --force-reinstall "$DIST"/annotator-*.whl
  logged_build pyinstaller --noconfirm --clean --distpath "$DIST" --workpath "$BUILD/pyinstaller" \
    "$ROOT/packaging/frozen/annotator.spec"
  # What is left in for debuggers is nine tenths of spaCy's compiled parts. (What wheels have patched does not survive strip.)
  find "$DIST"/annotator/_internal/{spacy,thinc,blis} -name '*.so' -exec strip --strip-unneeded {} +
  "$VENV/bin/python" "$ROOT/packaging/licences.py" "$BUILD/pyinstaller/annotator" >"$DIST/annotator/LICENCES.txt"
  cp "$ROOT/LICENSE" "$DIST/annotator/"
  say "$(du -sm "$DIST/annotator" | cut -f1) MB"
}

declare -A built=()
build() { # TARGET
  [[ -z ${built[$1]:-} ]] || return 0
  case $1 in
    wheel | folder) ;;
    *) die "There is no $1 to build: name wheel, folder, deb or appdir." ;;
  esac
  say "== $1"
  "build_$1"
  built[$1]=1
}

(($#)) || die "Say what to build: wheel, folder, deb or appdir."
prepare
for target; do build "$target"; done
