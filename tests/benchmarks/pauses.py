"""How long the window makes a planner wait: `python -m tests.benchmarks.pauses FILE` opens a project with a timetable, edits it by keys and
solves it, off screen, in a process of its own. The last line on standard output is the JSON of `Waits`.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from tests.benchmarks.memory import peak_memory_mb

if TYPE_CHECKING:
    from ui.desktop.window import MainWindow

PATIENCE = 120.0
EDITS = 12
DRAGS, STEPS = 8, 25
SOLVING_SECONDS = 8.0
TICK_MS = 5


@dataclass(frozen=True)
class Waits:
    """What a planner waits for."""

    open_seconds: float
    """From the choice of the file to the painted timetable."""
    edit_ms: float
    """From a key that moves a session to the new conflicts, median."""
    edit_painted_ms: float
    """The same until everything is painted."""
    drag_begin_ms: float
    """From the first movement of a card to every place shaded, the longest of several."""
    drag_step_ms: float
    """A further movement with shading on until everything is painted, 95th percentile."""
    solving_pause_ms: float
    """The longest time without an answer from pressing Solve until the result is shown."""
    window_mb: float | None
    """The most memory that the window's process held, in MiB; None where the system does not tell."""


def waits_of(path: Path) -> tuple[Waits | None, str]:
    """The waits with a project, or None and why there are none."""
    command = [sys.executable, "-m", "tests.benchmarks.pauses", str(path)]
    try:
        done = subprocess.run(
            command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, encoding="utf-8",
            timeout=PATIENCE, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None, f"window: no end after {PATIENCE:.0f} s"
    lines = done.stdout.strip().splitlines()
    if done.returncode == 0 and lines:
        return Waits(**json.loads(lines[-1])), ""
    last = done.stderr.strip().splitlines()[-1:] or [f"exit code {done.returncode}"]
    return None, f"window: {last[0]}"


def _measure(path: Path, folder: Path) -> Waits:
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from scheduler.project_file import recovery
    from ui.desktop import pauses as searches
    from ui.desktop.app import make_application
    from ui.desktop.window import MainWindow

    recovery.recovery_folder = lambda: folder / "recovery"
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    make_application()
    sweeper = searches.Sweeper()
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    QApplication.processEvents()
    start = perf_counter()
    window.files.open(path)
    QApplication.processEvents()
    opened = perf_counter() - start
    edits = [_edit(window, number) for number in range(EDITS)]
    begins, steps = zip(*(_drag(window, number) for number in range(DRAGS)), strict=True)
    moved = sorted(step for each in steps for step in each)
    pauses: list[float] = [0.0]
    panel = window.workspace.solve
    QTimer.singleShot(int(1000 * SOLVING_SECONDS), panel.solver.stop)
    with _ticking(pauses):
        panel.solve_button.click()
        while panel.solver.is_solving:
            QApplication.processEvents()
    window.files.take(None)
    window.end()
    sweeper.end()
    return Waits(
        opened, median(done for done, _ in edits), median(painted for _, painted in edits), max(begins), moved[int(0.95 * len(moved))],
        1000 * max(pauses), peak_memory_mb(),
    )  # fmt: skip


def _edit(window: "MainWindow", number: int) -> tuple[float, float]:
    """Milliseconds from a key that moves a session to the conflicts, and to everything painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    view = window.workspace.timetable.view
    view.choose(sorted(view.cards)[number % len(view.cards)])
    QApplication.processEvents()
    start = perf_counter()
    QTest.keyClick(view, Qt.Key.Key_Down)
    done = perf_counter()
    QApplication.processEvents()
    return 1000 * (done - start), 1000 * (perf_counter() - start)


def _drag(window: "MainWindow", number: int) -> tuple[float, list[float]]:
    """Milliseconds until a dragged card has all its places shaded, and of each further movement; it is let go where it was."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    view = window.workspace.timetable.view
    item = view.cards[sorted(view.cards)[number % len(view.cards)]][0]
    view.ensureVisible(item)
    QApplication.processEvents()
    port, at = view.viewport(), view.mapFromScene(item.card.x + 20, item.card.y + 8)
    times: list[float] = []
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    for step in range(STEPS + 1):
        start = perf_counter()
        QTest.mouseMove(port, at + QPoint(0, 12 + 7 * step))
        QApplication.processEvents()
        times.append(1000 * (perf_counter() - start))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QApplication.processEvents()
    return times[0], times[1:]


@contextmanager
def _ticking(pauses: list[float]) -> Generator[None]:
    """Notes the time between two answers of the event loop, in seconds."""
    from PySide6.QtCore import Qt, QTimer

    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        pauses.append(now - last)
        last = now

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        tick()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        print(json.dumps(asdict(_measure(Path(sys.argv[1]), Path(temporary)))), flush=True)
