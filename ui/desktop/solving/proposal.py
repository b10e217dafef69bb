"""A timetable that is offered beside the working one."""

from dataclasses import dataclass, replace
from functools import cached_property

from scheduler.model.conference import Conference
from scheduler.model.timetable import Timetable
from scheduler.proposals import Difference, differences, still_possible


@dataclass(frozen=True)
class Proposal:
    """The working timetable and another one, and which of the two the grid shows; the other stands beside it in outlines."""

    name: str
    """What undo calls taking it over."""
    conference: Conference
    timetable: Timetable
    shows_after: bool = True

    @cached_property
    def after(self) -> Conference:
        """The conference as it would be."""
        return self.conference.replace(timetable=self.timetable)

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """What would change."""
        return differences(self.conference.timetable, self.timetable)

    @property
    def shown(self) -> Conference:
        """What the grid shows."""
        return self.after if self.shows_after else self.conference

    @property
    def beside(self) -> Conference:
        """What stands beside it in outlines."""
        return self.conference if self.shows_after else self.after

    def with_shown(self, *, after: bool) -> "Proposal":
        """The same, with the working or with the other timetable on the grid."""
        return replace(self, shows_after=after)


def proposal_of(name: str, conference: Conference, timetable: Timetable) -> Proposal:
    """A proposal for a conference, which may have changed since the timetable was made."""
    return Proposal(name, conference, still_possible(conference, timetable))
