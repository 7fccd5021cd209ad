#!/usr/bin/env bash
# Sets up all that is missing, then runs every check: formatting, lint, types, tests. Arguments go to pytest.
# The output ends with pytest's closing line; the exit status is 0 only if all four passed.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setup dev missing_libraries missing_programs missing_screen_reader
cd "$ROOT"
export QT_QPA_PLATFORM=offscreen
export PATH=$VENV/bin:$PATH

failed=()
check() {
  printf '== %s\n' "$*"
  "$@" || failed+=("$*")
}
check ruff format --check .
check ruff check .
check mypy
# All of them: on all processors.
(($#)) || set -- --numprocesses=auto
printf '== %s\n' "pytest $*"
((${#failed[@]} == 0)) || printf 'FAILED before the tests, see above: %s\n' "${failed[@]}"
status=0
pytest "$@" || status=$?
((${#failed[@]} == 0)) || exit 1
exit "$status"
