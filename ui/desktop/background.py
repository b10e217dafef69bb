"""Work away from the window's thread; what it brings, or why it failed, comes back into it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QRunnable, QThreadPool, Signal

from scheduler.errors import HofburgError
from ui.desktop.language import said
from ui.desktop.pauses import put_off

Result = TypeVar("Result")


class Job(QObject, Generic[Result]):
    """One piece of work that is under way; keep it until it has ended.

    `done` is called with the result, or `failed` with a sentence, in the thread of the window, and neither after `forget`.
    """

    ended = Signal()
    """Sent in the thread of the window."""
    _worked = Signal()

    def __init__(self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[str], None]) -> None:
        super().__init__()
        self._work, self._done, self._failed = work, done, failed
        self._end: Callable[[], None] = lambda: None
        self._is_wanted = True
        self.is_running = True
        self._worked.connect(self._finish)

    def work(self) -> None:
        """Does the work; called in another thread."""
        try:
            with put_off():
                result = self._work()
        except HofburgError as error:
            sentence = said(error.sentence)
            self._end = lambda: self._failed(sentence)
        except Exception as error:  # raised again in the window's thread, where a fault of the program is reported
            self._end = _raising(error)
        else:
            self._end = lambda: self._done(result)
        self._worked.emit()

    def _finish(self) -> None:
        self.is_running = False
        self.ended.emit()
        if self._is_wanted:
            self._end()

    def forget(self) -> None:
        """Nobody wants to hear of the end any more."""
        self._is_wanted = False

    def wait(self) -> None:
        """Waits for the end, while the window goes on."""
        if self.is_running:
            loop = QEventLoop()
            self.ended.connect(loop.quit)
            loop.exec()


class _Running(QRunnable):
    def __init__(self, job: Job[Result]) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.work()


def begin(
    work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[str], None], owner: QObject | None = None
) -> Job[Result]:
    """Begins a job; when its owner is gone nobody wants to hear of its end any more."""
    job = Job(work, done, failed)
    if owner is not None:
        owner.destroyed.connect(job.forget)
    QThreadPool.globalInstance().start(_Running(job))
    return job


def _raising(error: Exception) -> Callable[[], None]:
    def end() -> None:
        raise error

    return end
