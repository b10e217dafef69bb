"""Python's search for unreachable objects, kept from stopping the window, and kept in the window's thread.

A search through the objects of a large conference, or of a paper that is being made, holds every thread for a tenth of a second or
more, at any moment; and what it finds it frees in the thread in which it happens to run, which for widgets may only be the window's.
A search that begins while Qt deletes an object waits for ever: that object's lock may be the very one that freeing another object needs.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager
from threading import RLock

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
YOUNG, OLD = 700, 30
"""New objects after which the young are searched, and searches of the young after which all are."""

_lock = RLock()
_putting_off = 0


class Sweeper(QObject):
    """From now on searches happen in this thread alone, between two events, and none while something is being worked on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()
        self._searches = 0

    def sweep(self) -> None:
        """Searches, if there is reason to and nothing is being worked on."""
        if _putting_off or gc.get_count()[0] < YOUNG:
            return
        self._searches += 1
        gc.collect(2 if self._searches % OLD == 0 else 1)

    def end(self) -> None:
        """No more searches; by itself Python still makes none, because objects of Qt remain."""
        self._timer.stop()


def spare() -> None:
    """Takes everything that is loaded now out of the searches to come; of old conferences nothing is left then.

    Takes as long as one search: to be called when a conference has been opened, where a wait is expected.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@contextmanager
def put_off() -> Generator[None]:
    """No search while something is worked on, in whatever thread."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def _count(change: int) -> None:
    global _putting_off  # the searches are those of the whole process
    with _lock:
        _putting_off += change
