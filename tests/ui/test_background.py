"""Work away from the window's thread: what comes back, what does not, and that it never stops the window."""

import gc
import threading

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
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


@pytest.mark.usefixtures("qtbot")
def test_no_search_through_memory_during_a_job_and_again_afterwards() -> None:
    gates = [threading.Event(), threading.Event()]
    heard = Heard()

    def work(gate: threading.Event) -> bool:
        gate.wait(SOON_MS / 1000)
        return gc.isenabled()

    first, second = (begin(lambda gate=gate: work(gate), heard.hear, heard.failed.append) for gate in gates)
    for gate, job in zip(gates, (first, second), strict=True):
        gate.set()
        job.wait()
    assert heard.done == [False, False]
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    assert gc.isenabled()


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
