"""Disks of our own for tests: small ones, read-only ones; mounted where that is allowed, else played."""

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def mounted(folder: Path, size: str) -> Iterator[bool]:
    """A disk of this size (in mount's words) at `folder`; False when mounting is not allowed here."""
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=False, capture_output=True
    )
    try:
        yield done.returncode == 0
    finally:
        if done.returncode == 0:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def make_readonly(folder: Path) -> None:
    """Nothing can be written to the disk at `folder` any more."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def make_writable(folder: Path) -> None:
    """It can be written again."""
    subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
