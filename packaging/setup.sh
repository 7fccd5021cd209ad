# shellcheck shell=bash
# What run.sh and test.sh share: finds Python, installs what the system lacks, keeps .venv up to date. Sourced by bash.
# Whatever stops it is said in one sentence on stderr, with what to do next, and ends with exit status 1.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=$ROOT/.venv

# What Qt loads from the system, and the Debian package that brings it. (Debian 13 and Ubuntu 24.04 renamed
# libglib2.0-0; the new package provides the old name.)
QT_LIBRARIES=(
  libEGL.so.1=libegl1
  libGL.so.1=libgl1
  libglib-2.0.so.0=libglib2.0-0
  libgssapi_krb5.so.2=libgssapi-krb5-2
  libxkbcommon.so.0=libxkbcommon0
  libfontconfig.so.1=libfontconfig1
  libdbus-1.so.3=libdbus-1-3
  libxkbcommon-x11.so.0=libxkbcommon-x11-0
  libxcb-cursor.so.0=libxcb-cursor0
  libxcb-icccm.so.4=libxcb-icccm4
  libxcb-keysyms.so.1=libxcb-keysyms1
  libxcb-shape.so.0=libxcb-shape0
  libwayland-cursor.so.0=libwayland-cursor0
)
TEST_PROGRAMS=(Xvfb=xvfb xauth=xauth xdotool=xdotool setxkbmap=x11-xkb-utils openbox=openbox dbus-run-session=dbus-daemon)
# The system's own Python: apt installs pyatspi for it, and for no other.
SYSTEM_PYTHON=${SYSTEM_PYTHON:-/usr/bin/python3}
# A system without Qt's libraries seldom has fonts beyond DejaVu: emoji and half of the world's scripts would be boxes.
FONTS=(fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji)

say() { printf '%s\n' "$*" >&2; }

die() {
  say "annotator: $*"
  exit 1
}

# Long steps write to a log, which is shown only when the step fails.
logged() { "$@" >>"$LOG" 2>&1 </dev/null; }

start_log() { LOG=$(mktemp "${TMPDIR:-/tmp}/annotator-setup.XXXXXX"); }

die_with_log() { # WHAT
  if grep -qE 'Could not (resolve|connect)|Unable to connect|Failed to fetch|connection broken|Failed to establish' "$LOG"; then
    die "$1 could not be installed because the network was not reached: check the connection (and the proxy, if there is one), then run this command again; details are in $LOG."
  fi
  tail -n 20 "$LOG" >&2
  die "$1 could not be installed: mend what the lines above say (all of them are in $LOG), then run this command again."
}

is_python() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() { # sets PYTHON
  for PYTHON in python3 python3.13 python3.12 python3.11 python3.14; do
    ! is_python "$PYTHON" || return 0
  done
  die "Python 3.11 or later was not found: install it (on Debian 12 or Ubuntu 24.04 with \"apt-get install python3\"), then run this command again."
}

# The following print what is missing as lines of THING=PACKAGE.

missing_venv() {
  "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null ||
    "$PYTHON" -c 'import sys; print("venv=python%d.%d-venv" % sys.version_info[:2])'
}

missing_libraries() { # asks the dynamic linker itself: right on any Linux, and whatever a package is called
  "$PYTHON" - "${QT_LIBRARIES[@]}" <<'PYTHON'
import ctypes, sys
for line in sys.argv[1:]:
    try:
        ctypes.CDLL(line.partition("=")[0])
    except OSError:
        print(line)
PYTHON
}

missing_programs() {
  local line
  for line in "${TEST_PROGRAMS[@]}"; do
    command -v "${line%%=*}" >/dev/null || printf '%s\n' "$line"
  done
}

missing_screen_reader() { # what the test with a screen reader talks through, the accessibility bus included
  "$SYSTEM_PYTHON" -c 'import pyatspi' 2>/dev/null || printf '%s\n' pyatspi=python3-pyatspi at-spi2=at-spi2-core
}

install_packages() { # PACKAGE...
  local as_root=()
  if [[ $(id -u) != 0 ]]; then
    if sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    elif [[ -t 0 ]] && command -v sudo >/dev/null && say "To install system packages, sudo may ask for your password." && sudo true; then
      as_root=(sudo)
    else
      die "System packages are missing and only root may install them: run \"sudo apt-get update && sudo apt-get install --no-install-recommends $*\" (or have it run), then this command again."
    fi
  fi
  say "Installing $# system packages and what they need (about 1 minute) …"
  start_log
  # The lists may be old or not there yet. One broken source is no reason to stop while the packages can be had.
  logged "${as_root[@]}" env LC_ALL=C apt-get update || true
  logged "${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "$@" || die_with_log "The system packages"
  rm -f "$LOG"
}

ensure_system() { # NEED... (each a missing_* function)
  local need missing=()
  for need; do
    mapfile -t -O ${#missing[@]} missing < <("$need")
  done
  ((${#missing[@]})) || return 0
  if ! command -v apt-get >/dev/null; then
    die "This is no Debian or Ubuntu, so please install what is missing yourself (${missing[*]%%=*}), then run this command again."
  fi
  local packages=("${missing[@]#*=}")
  [[ " ${missing[*]} " != *.so.* ]] || packages+=("${FONTS[@]}")
  install_packages "${packages[@]}"
}

# The environment is up to date when a stamp in it holds the fingerprint of all that went into it.
fingerprint() {
  { printf '%s\n' "$ROOT" && "$VENV/bin/python" -V && cat "$ROOT/pyproject.toml" "$ROOT/packaging/constraints.txt"; } 2>/dev/null |
    sha256sum
}

is_ready() { # STAMP...
  local stamp now
  now=$(fingerprint)
  for stamp; do
    if [[ -f $VENV/$stamp && $(<"$VENV/$stamp") == "$now" ]]; then return 0; fi
  done
  return 1
}

# .installing is there while pip changes the environment; left behind, it tells of an installation cut short.
# .made-in names the checkout: the scripts of an environment do not work from another folder.
is_usable() {
  [[ ! -e $VENV/.installing && -f $VENV/.made-in && $(<"$VENV/.made-in") == "$ROOT" ]] &&
    is_python "$VENV/bin/python" && "$VENV/bin/python" -c 'import pip' 2>/dev/null
}

make_environment() {
  start_log
  logged "$PYTHON" -m venv --clear "$VENV" || die_with_log "The Python environment"
  rm -f "$LOG"
  printf '%s\n' "$ROOT" >"$VENV/.made-in"
}

install_python_packages() { # WHAT, as pip knows it: . or .[dev]
  say "Installing Python packages (about 1 minute) …"
  start_log
  touch "$VENV/.installing"
  if ! (cd "$ROOT" && logged "$VENV/bin/python" -m pip install --constraint packaging/constraints.txt --editable "$1"); then
    # Nothing was touched yet when pip did not get beyond collecting: an older environment still works.
    grep -q '^Installing collected packages' "$LOG" || rm -f "$VENV/.installing"
    die_with_log "The Python packages"
  fi
  rm -f "$LOG" "$VENV/.installing"
}

# Two set-ups at once would break each other's environment.
lock() {
  exec 9<"$ROOT/packaging"
  flock --nonblock 9 || { say "Waiting for another set-up of this checkout to end …" && flock 9; }
}

unlock() { exec 9<&-; }

setup() { # EXTRA (dev, or nothing) NEED... (missing_libraries, missing_programs, …)
  local extra=$1 stamps=(.ready-dev)
  shift
  [[ -n $extra ]] || stamps+=(.ready)
  lock
  if is_ready "${stamps[@]}"; then
    PYTHON=$VENV/bin/python
    ensure_system "$@"
  else
    [[ -w $ROOT && (! -e $VENV || -w $VENV) ]] ||
      die "$ROOT belongs to another user: make it yours with \"sudo chown -R $(id -un) '$ROOT'\", then run this command again."
    local usable=
    ! is_usable || usable=1
    if [[ $usable ]]; then PYTHON=$VENV/bin/python; else find_python; fi
    ensure_system missing_venv "$@"
    [[ $usable ]] || make_environment
    install_python_packages ".${extra:+[$extra]}"
    fingerprint >"$VENV/.ready${extra:+-$extra}"
  fi
  unlock
}
