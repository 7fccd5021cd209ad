"""Python's collector of cycles, kept quiet while a hundred thousand objects without any are made."""

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def paused() -> Iterator[None]:
    """It looks for cycles whenever many objects are made, and looking costs as much as making them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
