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
# The project has no page yet: nobody can have a domain below .example.
ID=example.annotator.Annotator
HOME_PAGE=https://annotator.example
REVISION=${REVISION:-1} # of the Debian package
VERSION=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$ROOT/pyproject.toml")
SOURCE_DATE_EPOCH=$(git -C "$ROOT" log -1 --format=%ct) || die "This is no git checkout: build in one."
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 PYTHONHASHSEED=0
umask 022

BUILD_PROGRAMS=(
  git=git objdump=binutils dpkg-shlibdeps=dpkg-dev zstd=zstd desktop-file-validate=desktop-file-utils appstreamcli=appstream
)
missing_build_programs() {
  local line
  for line in "${BUILD_PROGRAMS[@]}"; do
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
  git -C "$ROOT" -c core.quotePath=false ls-files | "$VENV/bin/python" "$ROOT/packaging/check_contents.py" "$DIST"/annotator-*.whl
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

# What desktops, shops and `man` look for, for the program as it is in dist/annotator.
desktop_files() { # SHARE
  local share=$1 icons=$BUILD/icons picture
  "$VENV/bin/python" "$ROOT/packaging/icons.py" "$icons"
  for picture in "$icons"/*x*.png; do
    install -Dm644 "$picture" "$share/icons/hicolor/$(basename "$picture" .png)/apps/annotator.png"
  done
  install -Dm644 "$ROOT/resources/icons/annotator.svg" "$share/icons/hicolor/scalable/apps/annotator.svg"
  install -Dm644 "$ROOT/resources/linux/annotator.desktop" -t "$share/applications"
  install -Dm644 "$ROOT/resources/linux/annotator-mime.xml" "$share/mime/packages/annotator.xml"
  mkdir -p "$share/metainfo" "$share/man/man1" "$share/doc/annotator"
  filled_in "$ROOT/packaging/linux/annotator.metainfo.xml.in" >"$share/metainfo/$ID.metainfo.xml"
  "$VENV/bin/python" "$ROOT/packaging/manual.py" | gzip -9n >"$share/man/man1/annotator.1.gz"
  gzip -9nc "$DIST/annotator/LICENCES.txt" >"$share/doc/annotator/LICENCES.txt.gz"
  gzip -9nc "$ROOT/CHANGELOG.md" >"$share/doc/annotator/changelog.gz"
  install -m644 "$ROOT/packaging/linux/copyright" "$share/doc/annotator/"
  desktop-file-validate "$share/applications/annotator.desktop"
  appstreamcli validate --no-net "$share/metainfo/$ID.metainfo.xml" || die "The shops' description is not valid."
}

filled_in() { # FILE [NAME=VALUE...]
  local text value
  text=$(<"$1")
  for value in "VERSION=$VERSION" "DATE=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)" "HOME=$HOME_PAGE" "${@:2}"; do
    text=${text//@${value%%=*}@/${value#*=}}
  done
  printf '%s\n' "$text"
}

# The Debian packages of all libraries that the program is linked with and does not bring, and of those Qt loads by name.
depends() { # FOLDER
  local found package
  mkdir -p "$BUILD/shlibs/debian"
  printf 'Source: annotator\n\nPackage: annotator\nArchitecture: any\n' >"$BUILD/shlibs/debian/control"
  found=$(cd "$BUILD/shlibs" && find "$1" -type f \( -name '*.so*' -o -name annotator -executable \) -print0 |
    xargs -0 dpkg-shlibdeps -O --ignore-missing-info -l"$1/_internal" -l"$1/_internal/numpy.libs" 2>"$BUILD/shlibs/log" |
    sed 's/^shlibs:Depends=//')
  [[ $found == *libc6* ]] || die "dpkg-shlibdeps failed; see $BUILD/shlibs/log"
  for package in "${QT_LIBRARIES[@]#*=}"; do
    [[ ", $found" == *", $package"* ]] || found+=", $package"
  done
  printf '%s\n' "$found"
}

build_deb() {
  build folder
  local root=$BUILD/deb architecture
  architecture=$(dpkg --print-architecture)
  rm -rf "$root"
  mkdir -p "$root"/{DEBIAN,usr/bin,usr/lib}
  cp -r "$DIST/annotator" "$root/usr/lib/annotator"
  # Debian keeps these up to date, and share/doc has the licences.
  rm "$root"/usr/lib/annotator/{LICENCES.txt,_internal/lib{ssl,crypto,sqlite3,ffi,expat,bz2,lzma,z,uuid}.so.*}
  ln -s ../lib/annotator/annotator "$root/usr/bin/annotator"
  desktop_files "$root/usr/share"
  printf 'annotator (%s) unstable; urgency=medium\n\n  * changelog.gz says what is new.\n\n -- %s  %s\n' \
    "$VERSION-$REVISION" "$(sed -n 's/^Maintainer: //p' "$ROOT/packaging/linux/control.in")" \
    "$(date -Ru -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$root/usr/share/doc/annotator/changelog.Debian.gz"
  filled_in "$ROOT/packaging/linux/control.in" "REVISION=$REVISION" "ARCHITECTURE=$architecture" \
    "SIZE=$(du -sk "$root/usr" | cut -f1)" "DEPENDS=$(depends "$root/usr/lib/annotator")" >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  chmod -R u=rwX,go=rX "$root"
  find "$root/usr/lib" -name '*.so*' -exec chmod a-x {} +
  rm -f "$DIST"/annotator_*.deb
  dpkg-deb --root-owner-group -Zzstd -z12 --build "$root" "$DIST/annotator_$VERSION-${REVISION}_$architecture.deb"
}

build_appdir() {
  build folder
  local root=$BUILD/appdir/Annotator.AppDir
  rm -rf "$BUILD/appdir" "$DIST/"*.AppDir.tar.zst
  mkdir -p "$root/usr/lib"
  cp -r "$DIST/annotator" "$root/usr/lib/annotator"
  desktop_files "$root/usr/share"
  install -m755 "$ROOT/packaging/linux/AppRun" "$root/AppRun"
  cp "$ROOT/resources/linux/annotator.desktop" "$ROOT/resources/icons/annotator.svg" "$root/"
  cp "$BUILD/icons/256x256.png" "$root/.DirIcon"
  tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
    --directory="$BUILD/appdir" Annotator.AppDir |
    zstd -q -12 -T0 -f -o "$DIST/Annotator-$VERSION-$(uname -m).AppDir.tar.zst"
}

declare -A built=()
build() { # TARGET
  [[ -z ${built[$1]:-} ]] || return 0
  case $1 in
    wheel | folder | deb | appdir) ;;
    *) die "There is no $1 to build: name wheel, folder, deb or appdir." ;;
  esac
  say "== $1"
  "build_$1"
  built[$1]=1
}

(($#)) || die "Say what to build: wheel, folder, deb or appdir."
prepare
for target; do build "$target"; done
