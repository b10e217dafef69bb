"""How the samples are made: data in readable Python, written as project files by `python -m tests.samples`."""

from collections.abc import Callable

from scheduler.model.conference import Conference
from tests.samples.alliance import make_alliance
from tests.samples.forums import make_forum_60, make_forum_200
from tests.samples.overfull import make_overfull

MAKERS: dict[str, Callable[[], Conference]] = {
    "alliance-25": make_alliance,
    "forum-60": make_forum_60,
    "forum-200": make_forum_200,
    "overfull": make_overfull,
}
