"""Python's search for unreachable objects, kept from stopping the window.

A search through the objects of a large conference, or of a paper that is being made, holds every thread for a tenth of a second or
more, at any moment.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_putting_off = 0


def spare() -> None:
    """Takes everything that is loaded now out of the searches to come; of old conferences nothing is left then.

    Takes as long as one search: to be called when a conference has been opened, where a wait is expected.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@contextmanager
def put_off() -> Generator[None]:
    """No search while something is worked on, in whatever thread; what is made meanwhile goes without one, unless it is cyclic."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def _count(change: int) -> None:
    global _putting_off  # the search is one for the whole process, and so is its switch
    with _lock:
        _putting_off += change
        if _putting_off:
            gc.disable()
        else:
            gc.enable()
