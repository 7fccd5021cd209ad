#!/usr/bin/env bash
# Installs what build.sh has built into bare Debian 12 systems (debootstrap's minbase, in a chroot), and uses it there:
#   bash packaging/test_installers.sh deb appdir wheel
# SUITE=trixie takes another Debian. As root, with debootstrap, Xvfb and xdotool, and with Debian's packages (and for the wheel Python's) within reach.
# The screen is outside: what the program needs for its window, its package has to bring.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

BUILD=$ROOT/build
DIST=$ROOT/dist
SUITE=${SUITE:-bookworm}
BASE=$BUILD/chroot-$SUITE
NEW=$BUILD/chroot
MIRROR=${MIRROR:-http://deb.debian.org/debian}
PATIENCE=600 # times a tenth of a second that something may take to come
export LC_ALL=C.UTF-8

missing_test_tools() {
  local line
  for line in debootstrap=debootstrap Xvfb=xvfb xdotool=xdotool gio=libglib2.0-bin zstd=zstd; do
    command -v "${line%%=*}" >/dev/null || printf '%s\n' "$line"
  done
}

inside() { # PROGRAM ARGUMENT... as root
  chroot "$NEW" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

as_user() { # PROGRAM ARGUMENT... as somebody who may nothing
  chroot --userspec=ana:ana "$NEW" env -i PATH=/usr/bin:/bin HOME=/home/ana LC_ALL=C.UTF-8 DISPLAY="$SCREEN" "$@"
}

leave() {
  [[ -z ${PROGRAM:-} ]] || kill "$PROGRAM" 2>/dev/null || true
  local place
  for place in proc dev/shm tmp/.X11-unix; do
    # What is still mounted must not be removed with the rest.
    ! mountpoint -q "$NEW/$place" || umount "$NEW/$place" || die "$NEW/$place is in use."
  done
  rm -rf --one-file-system "$NEW"
}

bare_system() {
  [[ -d $BASE ]] || logged debootstrap --variant=minbase "$SUITE" "$BASE" "$MIRROR" || die_with_log "A bare Debian"
  leave
  cp -a "$BASE" "$NEW"
  cp /etc/resolv.conf "$NEW/etc/"
  mount -t proc proc "$NEW/proc"
  mkdir -p "$NEW/dev/shm" "$NEW/tmp/.X11-unix"
  mount -t tmpfs -o mode=1777 tmpfs "$NEW/dev/shm" # several workers share semaphores there
  mount --bind /tmp/.X11-unix "$NEW/tmp/.X11-unix"
  inside useradd --create-home ana
  inside apt-get -qq update
}

installed() { # PACKAGE or FILE...
  logged inside apt-get -y install --no-install-recommends "$@" || die_with_log "${*##*/}"
}

# WHAT COMMAND...: how long it takes.
timed() {
  local what=$1 start=$EPOCHREALTIME
  "${@:2}" || return # errexit does not count where somebody asks for the status
  awk -v a="$start" -v b="$EPOCHREALTIME" -v what="$what" 'BEGIN { printf "  %-44s %6.1f s\n", what, b - a }'
}

until_true() { # WHAT COMMAND...
  local what=$1 i
  for ((i = 0; i < PATIENCE; i++)); do
    ! "${@:2}" || return 0
    sleep 0.1
  done
  die "This did not come: $what"
}

the_window() { # sets WINDOW
  WINDOW=$(DISPLAY=$SCREEN xdotool search --onlyvisible --name Annotator 2>/dev/null | head -n 1)
  [[ -n $WINDOW ]]
}

window_or_end() { the_window || ! kill -0 "$PROGRAM" 2>/dev/null; }

accepted() { # PROGRAM PROJECT: how many spans
  as_user "$1" stats "$2" --json | awk '/"accepted": [0-9]/ { n += $2 } END { print n + 0 }'
}

more_accepted() { (($(accepted "$1" "$2") > $3)); }

open_window() { # PROGRAM ARGUMENT...
  as_user "$@" >"$BUILD/window.log" 2>&1 &
  PROGRAM=$!
  until_true "the window" window_or_end
  [[ -n $WINDOW ]] || die "The program ended without a window; see $BUILD/window.log"
}

# A window opens, and one suggestion is accepted by two keys: that one is in the file then.
press_keys() { # PROGRAM PROJECT
  local before
  before=$(accepted "$1" "$2")
  timed "window" open_window "$1" open "$2"
  DISPLAY=$SCREEN xdotool windowfocus --sync "$WINDOW" key --delay 100 space Return
  until_true "an accepted suggestion" more_accepted "$1" "$2" "$before"
  DISPLAY=$SCREEN xdotool key ctrl+q
  wait "$PROGRAM" || die "The window ended with status $?; see $BUILD/window.log"
  PROGRAM=
}

works() { # PROGRAM
  cp "$ROOT/packaging/check_program.sh" "$NEW/tmp/"
  timed "first --version" as_user "$1" --version
  timed "doctor, import, pre-annotation, export" logged as_user bash /tmp/check_program.sh "$1" || die_with_log "$1"
  ! grep -q Traceback "$LOG" || die "Something failed; see $LOG"
  as_user "$1" demo --no-window --project /home/ana/demo.annot
  press_keys "$1" /home/ana/demo.annot
}

size() { # WHAT FILE
  printf '  %-44s %6.1f MB\n' "$1" "$(du -sk --apparent-size "$2" | awk '{ print $1 / 1024 }')"
}

test_deb() {
  local new=("$DIST"/annotator_*.deb) old=$NEW/tmp/old.deb
  local known
  # A version before this one, with a file that this one has no more.
  rm -rf "$BUILD/old"
  dpkg-deb --raw-extract "${new[0]}" "$BUILD/old"
  sed -i 's/^Version: .*/Version: 0~old/' "$BUILD/old/DEBIAN/control"
  touch "$BUILD/old/usr/lib/annotator/_internal/of-old"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$BUILD/old" "$old" >/dev/null
  cp "${new[0]}" "$NEW/tmp/new.deb"
  size package "${new[0]}"
  timed "installation, with what it depends on" installed /tmp/old.deb
  size "installed" "$NEW/usr/lib/annotator"
  works annotator
  timed "upgrade" installed /tmp/new.deb
  [[ ! -e $NEW/usr/lib/annotator/_internal/of-old ]] || die "The upgrade left a file of the old version."
  press_keys annotator /home/ana/demo.annot
  # The type of a project, by its name and by its first bytes, as desktops find it out.
  installed shared-mime-info desktop-file-utils man-db
  cp "$NEW/home/ana/demo.annot" "$BUILD/without-suffix"
  for known in "$NEW/home/ana/demo.annot" "$BUILD/without-suffix"; do
    XDG_DATA_HOME=/nonexistent XDG_DATA_DIRS=$NEW/usr/share gio info -a standard::content-type "$known" |
      grep -q application/x-annotator-project || die "$known is not known as a project."
  done
  grep -q x-annotator-project=annotator.desktop "$NEW/usr/share/applications/mimeinfo.cache" || die "No program opens it."
  inside man annotator | grep -q preannotate || die "There is no manual page."
  timed "removal" logged inside apt-get -y purge annotator
  [[ -z $(find "$NEW/usr" -name '*annotator*' -not -path '*/share/mime/application/*' -print -quit) ]] || die "Files were left."
  [[ -s $NEW/home/ana/demo.annot ]] || die "The removal took a project away."
}

test_appdir() {
  local archive=("$DIST"/*.AppDir.tar.zst) name=Annotator.AppDir
  size archive "${archive[0]}"
  timed "what Qt needs of the system" installed "${QT_LIBRARIES[@]#*=}"
  timed "unpacking" tar --extract --zstd --file "${archive[0]}" --directory "$NEW/home/ana"
  size unpacked "$NEW/home/ana/$name"
  works "/home/ana/$name/AppRun"
}

test_wheel() {
  local wheel=("$DIST"/annotator-*.whl) wheels=$NEW/tmp/wheels
  size wheel "${wheel[0]}"
  installed python3-venv "${QT_LIBRARIES[@]#*=}"
  # The system inside has no way to Python's packages where they come through a proxy: they are fetched outside.
  "$SYSTEM_PYTHON" -m pip download --quiet --constraint "$ROOT/packaging/constraints.txt" \
    --constraint "$ROOT/packaging/build-constraints.txt" --dest "$wheels" "${wheel[0]}[cas,pdf,web]"
  chmod -R go+rX "$wheels"
  as_user python3 -m venv /home/ana/venv
  timed "installation of downloaded packages" as_user /home/ana/venv/bin/pip install --quiet --no-index \
    --find-links /tmp/wheels 'annotator[cas,pdf,web]'
  size installed "$NEW/home/ana/venv"
  works /home/ana/venv/bin/annotator
}

[[ $(id -u) == 0 ]] || die "Only root may make a system inside this one."
(($#)) || die "Say what to test: deb, appdir or wheel."
ensure_system missing_test_tools
start_log
trap leave EXIT
if [[ -z ${SCREEN:-} ]]; then
  exec 8< <(exec Xvfb -displayfd 1 -screen 0 1280x860x24 -nolisten tcp -noreset 2>/dev/null)
  XVFB=$!
  read -r SCREEN <&8
  SCREEN=:$SCREEN
  trap 'leave; kill $XVFB' EXIT
fi
for target; do
  say "== $target in a bare Debian $SUITE"
  bare_system
  "test_$target"
done
rm -f "$LOG"
say "All is well."
