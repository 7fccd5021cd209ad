"""The README's two commands, run on faked machines: nothing is really installed here."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = [*sorted((ROOT / "packaging").rglob("*.sh")), ROOT / ".ci" / "run"]
BASH = shutil.which("bash") or "bash"
TOOLS = [
    "bash",
    "cat",
    "chmod",
    "cp",
    "dirname",
    "env",
    "flock",
    "grep",
    "mkdir",
    "mktemp",
    "rm",
    "sha256sum",
    "tail",
    "touch",
]

# Stands for Python, pip and venv. It notes its calls, lacks the libraries in $MISSING, and "installs" programs that
# tell how they were called.
PYTHON = r"""#!/bin/bash
echo "python $*" >>"$CALLS"
case "$*" in
  *version_info\ \<*) exit "${TOO_OLD:-0}" ;;
  *ensurepip*) exit "${NO_VENV:-0}" ;;
  *pyatspi*) exit "${NO_PYATSPI:-0}" ;;
  *'print("venv='*) echo "venv=python3.11-venv" ;;
  -V) echo "Python 3.11.2" ;;
  "- "*) for line in ${MISSING:-}; do echo "$line"; done ;;
  "-m venv --clear "*)
    rm -rf "$4" && mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
  "-m pip install "*)
    [[ -z ${PIP_SAYS:-} ]] || { echo "$PIP_SAYS"; exit 1; }
    for name in annotator ruff mypy pytest; do
      printf '#!/bin/bash\necho "%s $*"\n[[ ${FAILS:-} != "%s $1" ]]\n' "$name" "$name" >".venv/bin/$name"
      chmod +x ".venv/bin/$name"
    done ;;
esac
"""
APT = """#!/bin/bash
echo "apt-get $*" >>"$CALLS"
echo "${APT_SAYS:-}"
[[ -z ${APT_SAYS:-} ]]
"""


@dataclass
class Machine:
    """A checkout (its path has a space) and a PATH that holds only what a test puts there."""

    folder: Path
    root: Path = field(init=False)

    def __post_init__(self) -> None:
        self.root = self.folder / "check out"
        self.bin.mkdir(parents=True)
        shutil.copytree(ROOT / "packaging", self.root / "packaging")
        shutil.copy(ROOT / "pyproject.toml", self.root)
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool) or tool)
        for program in ("Xvfb", "xauth", "xdotool", "setxkbmap", "openbox", "dbus-run-session"):
            self.add(program, "#!/bin/bash\n")
        self.add("python3", PYTHON)
        self.add("apt-get", APT)
        self.add("id", "#!/bin/bash\necho 0\n")

    @property
    def bin(self) -> Path:
        return self.folder / "bin"

    def add(self, name: str, script: str) -> None:
        (self.bin / name).write_text(script)
        (self.bin / name).chmod(0o755)

    def run(self, script: str, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Runs a script of packaging/ from another folder, with next to nothing but `env` in its environment."""
        base = {"PATH": str(self.bin), "CALLS": str(self.folder / "calls"), "TMPDIR": str(self.folder), "DISPLAY": ":0"}
        base["SYSTEM_PYTHON"] = "python3"
        (self.folder / "calls").write_text("")
        command = [BASH, str(self.root / "packaging" / script), *args]
        return subprocess.run(
            command, env=base | env, cwd=self.bin, capture_output=True, text=True, check=False, timeout=30
        )

    def calls(self, part: str) -> list[str]:
        """What the last run called, as far as it contains `part`."""
        return [line for line in (self.folder / "calls").read_text().splitlines() if part in line]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence on stderr with which a script gave up."""
    assert done.returncode == 1
    sentences = [line for line in done.stderr.splitlines() if line.startswith("annotator: ")]
    assert len(sentences) == 1
    assert done.stderr.endswith(sentences[0] + "\n")
    return sentences[0]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_bash_can_read_it(script: Path) -> None:
    done = subprocess.run([BASH, "-n", str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lines = [line for line in (ROOT / "packaging" / "constraints.txt").read_text().splitlines() if line[:1] != "#"]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9a-z.]*", line) for line in lines)
    locked = {same_name(line.split("==")[0]) for line in lines}
    assert {same_name(re.split(r"[<>=!~\[; ]", name)[0]) for name in wanted} <= locked


def same_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_without_arguments_the_demo_starts(machine: Machine) -> None:
    done = machine.run("run.sh")
    assert (done.returncode, done.stdout) == (0, "annotator demo\n")


def test_arguments_go_to_the_program(machine: Machine) -> None:
    done = machine.run("run.sh", "open", "my file.annot")
    assert done.stdout == "annotator open my file.annot\n"


def test_the_second_start_calls_neither_pip_nor_apt(machine: Machine) -> None:
    machine.run("run.sh")
    assert len(machine.calls("-m pip install")) == 1
    done = machine.run("run.sh")
    assert (done.stdout, done.stderr) == ("annotator demo\n", "")
    assert machine.calls("-m ") == machine.calls("apt-get") == []


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt"])
def test_what_is_to_be_installed_changed(machine: Machine, name: str) -> None:
    machine.run("run.sh")
    with (machine.root / name).open("a") as file:
        file.write("# changed\n")
    machine.run("run.sh")
    assert len(machine.calls("-m pip install")) == 1
    assert machine.calls("-m venv") == []


def test_the_tests_environment_serves_the_program_too(machine: Machine) -> None:
    machine.run("test.sh")
    assert machine.calls("--editable .[dev]")
    machine.run("run.sh")
    assert machine.calls("-m pip") == []
    shutil.rmtree(machine.root / ".venv")
    machine.run("run.sh")
    machine.run("test.sh")
    assert machine.calls("--editable .[dev]")


def cut_short(root: Path) -> None:
    (root / ".venv" / ".installing").touch()
    (root / ".venv" / ".ready").unlink()


def without_python(root: Path) -> None:
    (root / ".venv" / "bin" / "python").unlink()


@pytest.mark.parametrize("harm", [cut_short, without_python])
def test_a_broken_environment_is_made_again(machine: Machine, harm: Callable[[Path], None]) -> None:
    machine.run("run.sh")
    harm(machine.root)
    done = machine.run("run.sh")
    assert done.stdout == "annotator demo\n"
    assert machine.calls("-m venv --clear")


def test_a_moved_checkout_gets_a_new_environment(machine: Machine) -> None:
    machine.run("run.sh")
    machine.root = machine.root.rename(machine.folder / "moved")
    assert machine.run("run.sh").stdout == "annotator demo\n"
    assert machine.calls("-m venv --clear")


def test_wrong_python(machine: Machine) -> None:
    done = machine.run("run.sh", TOO_OLD="1")
    assert "Python 3.11 or later was not found: install it" in refusal(done)


def test_a_later_python_under_another_name_is_found(machine: Machine) -> None:
    machine.add("python3", "#!/bin/bash\nexit 1\n")
    machine.add("python3.12", PYTHON)
    assert machine.run("run.sh").stdout == "annotator demo\n"


@pytest.mark.parametrize("args", [(), ("demo",), ("open", "my.annot")])
def test_no_display(machine: Machine, args: tuple[str, ...]) -> None:
    done = machine.run("run.sh", *args, DISPLAY="")
    assert "There is no display to open a window on" in refusal(done)
    assert machine.calls("") == []


def test_other_commands_need_neither_display_nor_libraries(machine: Machine) -> None:
    done = machine.run("run.sh", "export", "my.annot", "out.jsonl", DISPLAY="", MISSING="libGL.so.1=libgl1")
    assert (done.returncode, done.stdout) == (0, "annotator export my.annot out.jsonl\n")
    assert machine.calls("apt-get") == []


def test_missing_libraries_are_installed_as_root(machine: Machine) -> None:
    done = machine.run("run.sh", MISSING="libGL.so.1=libgl1")
    assert done.stdout == "annotator demo\n"
    [install] = machine.calls("apt-get install")
    assert "--no-install-recommends" in install
    assert "libgl1 fonts-noto" in install


def test_missing_venv_and_test_programs_are_installed(machine: Machine) -> None:
    (machine.bin / "openbox").unlink()
    machine.run("test.sh", NO_VENV="1")
    [install] = machine.calls("apt-get install")
    assert install.endswith(" python3.11-venv openbox")


def test_what_the_screen_reader_test_needs_is_installed_for_tests_alone(machine: Machine) -> None:
    machine.run("run.sh", NO_PYATSPI="1")
    assert machine.calls("apt-get") == []
    machine.run("test.sh", NO_PYATSPI="1")
    [install] = machine.calls("apt-get install")
    assert install.endswith(" python3-pyatspi at-spi2-core")


def test_a_plain_user_installs_through_sudo(machine: Machine) -> None:
    machine.add("id", "#!/bin/bash\necho 1000\n")
    machine.add("sudo", '#!/bin/bash\necho "sudo $*" >>"$CALLS"\n')
    machine.run("run.sh", MISSING="libGL.so.1=libgl1")
    assert len(machine.calls("sudo -n env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get install")) == 1


def test_no_rights(machine: Machine) -> None:
    machine.add("id", "#!/bin/bash\necho 1000\n")
    done = machine.run("run.sh", MISSING="libGL.so.1=libgl1 libEGL.so.1=libegl1")
    assert "sudo apt-get install --no-install-recommends libgl1 libegl1 " in refusal(done)
    assert machine.calls("apt-get") == []


def test_no_network_for_system_packages(machine: Machine) -> None:
    done = machine.run(
        "run.sh", MISSING="libGL.so.1=libgl1", APT_SAYS="Err:1 Temporary failure resolving; Failed to fetch"
    )
    assert "the network was not reached: check the connection" in refusal(done)


def test_no_network_for_python_packages(machine: Machine) -> None:
    done = machine.run("run.sh", PIP_SAYS="WARNING: Retrying after connection broken by 'NewConnectionError'")
    assert "The Python packages could not be installed because the network was not reached" in refusal(done)
    assert not (machine.root / ".venv" / ".installing").exists()
    assert machine.run("run.sh").stdout == "annotator demo\n"
    assert machine.calls("-m venv") == []


def test_any_other_failure_shows_the_end_of_the_log(machine: Machine) -> None:
    done = machine.run("run.sh", PIP_SAYS="ERROR: No space left on device")
    assert "ERROR: No space left on device\n" in done.stderr
    assert "mend what the lines above say" in refusal(done)


def test_not_a_debian(machine: Machine) -> None:
    (machine.bin / "apt-get").unlink()
    done = machine.run("run.sh", MISSING="libGL.so.1=libgl1 libEGL.so.1=libegl1")
    assert "install what is missing yourself (libGL.so.1 libEGL.so.1)" in refusal(done)


def test_all_checks_run_and_pytest_has_the_last_word(machine: Machine) -> None:
    done = machine.run("test.sh", "tests/model", "-q")
    ran = [line for line in done.stdout.splitlines() if not line.startswith("==")]
    assert ran == ["ruff format --check .", "ruff check .", "mypy ", "pytest tests/model -q"]
    assert done.returncode == 0


@pytest.mark.parametrize("failing", ["ruff format", "ruff check", "mypy ", "pytest -q"])
def test_one_failing_check_fails_all(machine: Machine, failing: str) -> None:
    done = machine.run("test.sh", "-q", FAILS=failing)
    assert done.returncode == 1
    assert done.stdout.endswith("pytest -q\n")


def test_all_tests_run_on_all_processors(machine: Machine) -> None:
    assert machine.run("test.sh").stdout.endswith("pytest --numprocesses=auto\n")
