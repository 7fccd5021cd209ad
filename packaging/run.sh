#!/usr/bin/env bash
# Sets up all that is missing, then starts the program: `bash packaging/run.sh` shows the demo,
# `bash packaging/run.sh open my.annot` or any other arguments are the program's own command line.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

(($#)) || set -- demo

opens_window() {
  [[ " $* " != *" --help "* ]] && [[ $1 == demo || $1 == open ]]
}

has_display() {
  [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]
}

needs=()
if opens_window "$@"; then
  has_display ||
    die "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set): start this in a desktop session, or over \"ssh -X\"."
  needs=(missing_libraries)
fi
setup "" "${needs[@]}"
exec "$VENV/bin/annotator" "$@"
