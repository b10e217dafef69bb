"""Time to a usable window: `python -m tests.benchmarks.window FILE` opens a project in a process of its own.

The window counts as usable when the event loop has painted it for the first time.
"""

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

PATIENCE = 30.0
PAINTED = "painted"


def seconds_to_window(path: Path) -> tuple[float | None, str]:
    """Seconds until the window with a project is usable, drawn off screen; or None, and why it did not come."""
    command = [sys.executable, "-m", "tests.benchmarks.window", str(path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    start = perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        line = next((line for line in process.stdout if line.strip() == PAINTED), "")
        seconds = perf_counter() - start
        try:
            _, errors = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            _, errors = process.communicate()
    if line:
        return seconds, ""
    last = errors.strip().splitlines()[-1:] or [f"exit code {process.returncode}"]
    return None, f"window: {last[0]}"


def _open_until_painted(path: Path) -> int:
    """Run the program itself; only its event loop is watched, and left once a window has been painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
                QTimer.singleShot(0, _leave)
            return False

    watcher = FirstPaint()
    run_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(watcher)
        QTimer.singleShot(int(PATIENCE * 500), lambda: application.exit(1))
        return run_loop()

    QApplication.exec = watched_loop
    from ui.desktop.app import run

    return run(path)


def _leave() -> None:
    from PySide6.QtWidgets import QApplication

    print(PAINTED, flush=True)
    QApplication.exit(0)


if __name__ == "__main__":
    sys.exit(_open_until_painted(Path(sys.argv[1])))
