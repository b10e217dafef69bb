"""Work away from the window's thread: what comes back, what does not, and that it never stops the window."""

import gc
import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from scheduler.errors import HofburgError
from ui.desktop import pauses
from ui.desktop.background import begin

SOON_MS = 5_000


class Heard:
    """What a job has said, and in which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[str] = []
        self.thread: threading.Thread | None = None

    def hear(self, result: object) -> None:
        self.done.append(result)
        self.thread = threading.current_thread()


def test_the_result_comes_back_into_the_thread_of_the_window(qtbot: QtBot) -> None:
    heard = Heard()
    job = begin(threading.current_thread, heard.hear, heard.failed.append)
    qtbot.waitUntil(lambda: not job.is_running, timeout=SOON_MS)
    assert heard.done != [threading.current_thread()]
    assert heard.thread is threading.current_thread()
    assert not heard.failed


def test_what_cannot_be_done_is_said_in_a_sentence(qtbot: QtBot) -> None:
    def work() -> None:
        raise HofburgError("The disk is full. Free some space.")

    heard = Heard()
    job = begin(work, heard.hear, heard.failed.append)
    qtbot.waitUntil(lambda: not job.is_running, timeout=SOON_MS)
    assert (heard.done, heard.failed) == ([], ["The disk is full. Free some space."])


def test_a_fault_of_the_program_is_not_swallowed(qtbot: QtBot) -> None:
    def work() -> None:
        raise ZeroDivisionError

    heard = Heard()
    with qtbot.captureExceptions() as faults:
        job = begin(work, heard.hear, heard.failed.append)
        qtbot.waitUntil(lambda: not job.is_running, timeout=SOON_MS)
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]
    assert (heard.done, heard.failed) == ([], [])


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_heard_of_a_job_that_is_forgotten() -> None:
    heard = Heard()
    job = begin(lambda: 1, heard.hear, heard.failed.append)
    job.forget()
    job.wait()
    assert (heard.done, heard.failed) == ([], [])


@pytest.mark.usefixtures("qtbot")
def test_the_window_goes_on_while_a_job_is_waited_for() -> None:
    gate, heard = threading.Event(), Heard()
    job = begin(lambda: gate.wait(SOON_MS / 1000), heard.hear, heard.failed.append)
    QTimer.singleShot(20, gate.set)  # only a window that goes on opens the gate
    job.wait()
    assert heard.done == [True]


class Loop:
    """Is found by a search alone, and says in which thread."""

    freed_in: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.freed_in.append(threading.get_ident())


def litter() -> list[list[int]]:
    """So many objects that there is reason to search; one of them nobody can reach."""
    Loop()
    return [[] for _ in range(50 * pauses.YOUNG)]


def test_searches_happen_in_the_thread_of_the_window_and_not_during_a_job(qtbot: QtBot) -> None:
    sweeper, heard, opened = pauses.Sweeper(), Heard(), threading.Event()
    Loop.freed_in.clear()
    left: list[list[int]] = []

    def work() -> bool:
        left.extend(litter())
        opened.wait(SOON_MS / 1000)
        return not Loop.freed_in

    try:
        job = begin(work, heard.hear, heard.failed.append)
        sweeper.sweep()
        opened.set()
        job.wait()
        assert heard.done == [True]
        sweeper.sweep()
        assert Loop.freed_in == [threading.get_ident()]
        left.extend(litter())
        qtbot.waitUntil(lambda: len(Loop.freed_in) == 2, timeout=SOON_MS)
    finally:
        sweeper.end()
    assert not gc.isenabled()


def test_what_is_spared_is_not_searched_and_garbage_is_gone() -> None:
    class Knot:
        def __init__(self) -> None:
            self.itself = self

    Knot()
    try:
        pauses.spare()
        assert gc.get_freeze_count() > 10_000
        assert not any(isinstance(one, Knot) for one in gc.get_objects())
        Knot()
        pauses.spare()
        gc.unfreeze()
        assert not any(isinstance(one, Knot) for one in gc.get_objects())
    finally:
        gc.unfreeze()
