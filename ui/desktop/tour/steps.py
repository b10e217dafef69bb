"""What the tour says, and of which parts of the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.desktop.language import mark
from ui.desktop.workspace import Workspace


@dataclass(frozen=True)
class Step:
    """A few words on parts of the window."""

    title: str
    words: str
    parts: Callable[[Workspace], Sequence[QWidget]]


STEPS = (
    Step(
        mark("What still needs a place"),
        mark(
            "Sessions without a time wait here. Drag one onto the timetable, or press Enter and it goes to the first place that fits. "
            "The box above the list searches titles and people."
        ),
        lambda workspace: (workspace.tray,),
    ),
    Step(
        mark("The timetable"),
        mark(
            "Rooms stand side by side and time runs down. While you drag a session, every place shows whether it is free, possible with "
            "a wish not met, or impossible, and why. T fixes the time, R the room, and everything can be undone."
        ),
        lambda workspace: (workspace.timetable,),
    ),
    Step(
        mark("Let it plan for you"),
        mark(
            "Solve finds a timetable that keeps all musts and as many wishes as it can; it says before what it may move. "
            "Where sessions would move, you see a proposal first; everything can be undone in one step. F5 begins."
        ),
        lambda workspace: (workspace.solve,),
    ),
    Step(
        mark("What does not fit, and everything on one session"),
        mark(
            "Below stands each conflict in a sentence, recomputed after every edit; a click shows the session. At the right is "
            "everything on the chosen session, and where it could go."
        ),
        lambda workspace: (workspace.below, workspace.inspector),
    ),
    Step(
        mark("Print it"),
        mark(
            "The programme and the day grid, as they will be printed. "
            "Protected names are left out of both. This tour is in the Help menu, whenever you want it again."
        ),
        lambda workspace: (workspace.print_button,),
    ),
)
