"""Where a session could go, kept ready for the moment at which a drag begins; and why it cannot go to a place."""

from collections.abc import Sequence

from scheduler.by_hand import release_all
from scheduler.calendar import minute_of
from scheduler.checker import Plan, violations
from scheduler.checker.following import BESIDE, LIGHT, LIGHT_OF_PEOPLE, lightly_changed
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.rule import Level
from scheduler.model.timetable import Placement
from solver.suggest import Places
from ui.desktop.background import Job, begin


class Advice:
    """The places of the conference in the window, made anew whenever anything but the timetable changes."""

    def __init__(self) -> None:
        self._conference: Conference | None = None
        self._places: Places | None = None
        self._asked: Conference | None = None
        self._reading: Job[Places | None] | None = None

    def prepare(self, conference: Conference) -> None:
        """Begins to read a conference away from the window's thread, unless it is read already."""
        known = self._asked or self._conference
        if known is not None and _alike(known, conference):
            return
        if self._reading is not None:
            self._reading.forget()
        self._asked = conference
        self._reading = begin(lambda: _compile(conference), lambda places: self._keep(conference, places), lambda _: None)

    def places(self, conference: Conference) -> Places | None:
        """The places of a conference; None where it has no days or nothing to plan."""
        if self._conference is None or not _alike(self._conference, conference):
            self._keep(conference, _compile(conference))
        return self._places

    def _keep(self, conference: Conference, places: Places | None) -> None:
        if self._asked is conference:
            self._asked = self._reading = None
        self._conference, self._places = conference, places


def why_not(plan: Plan, placements: Sequence[Placement]) -> str:
    """The first must that placements together would break and that is not broken already, in a sentence; empty where there is none."""
    known = {(v.rule, v.subjects) for v in violations(plan)}
    for placement in placements:
        plan = plan.moved(placement)
    broken = (v for v in violations(plan) if v.level is Level.MUST and not v.accepted)
    return next((v.message for v in broken if (v.rule, v.subjects) not in known), "")


def _compile(conference: Conference) -> Places | None:
    # What is moved by hand is fixed at its new place; where it is fixed now does not matter, and the others stay anyway.
    try:
        return Places(release_all(conference))
    except HofburgError:
        return None


def _alike(one: Conference, other: Conference) -> bool:
    """Whether two states differ in nothing that bears on where a session could go while the others stay."""
    sessions = lightly_changed(one.sessions, other.sessions, LIGHT)
    people = lightly_changed(one.people, other.people, LIGHT_OF_PEOPLE)
    fields = (name for name in type(one).model_fields if name == "acceptances" or name not in BESIDE)
    return (
        sessions is not None and people is not None and all(getattr(one, name) == getattr(other, name) for name in fields)
        and _beside(one) == _beside(other)
    )  # fmt: skip


def _beside(conference: Conference) -> list[Placement]:
    placements = sorted(conference.timetable.placements, key=lambda p: p.session)
    return [p for p in placements if minute_of(p.start) % conference.grid_minutes]
