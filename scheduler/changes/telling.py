"""Who has been told of a release: ticked with time, by whom and how, taken back, acknowledged; the rest is still to do."""

import datetime as dt
from collections.abc import Iterable

from scheduler.changes.difference import Changes
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ReleaseId
from scheduler.model.release import Channel, Told


def not_yet_told(conference: Conference, release: ReleaseId, changes: Changes) -> tuple[PersonId, ...]:
    """Those whom the changes of a release concern and who have not been told of it, in the order of the conference."""
    told = {one.person for one in conference.told if one.release == release}
    return tuple(person for person in changes.people_concerned if person not in told)


def with_told(
    conference: Conference, release: ReleaseId, changes: Changes, people: Iterable[PersonId],
    *, time: dt.datetime, by: str, channel: Channel,
) -> Conference:  # fmt: skip
    """The conference with people ticked as told of a release; whoever is ticked already stays as they are.

    Args:
        conference: where it is kept, and saved.
        release: of what they were told.
        changes: what that changed; it says of each what they were told.
        people: who was told.
        time: when, aware, in whole minutes.
        by: who told them.
        channel: how.
    """
    known = {one.person for one in conference.told if one.release == release}
    fresh = [person for person in dict.fromkeys(people) if person not in known]
    made = [Told(release=release, person=person, what=_what(changes, person), time=time, by=by, channel=channel) for person in fresh]
    return changed(conference, told=(*conference.told, *made)) if made else conference


def without_told(conference: Conference, release: ReleaseId, people: Iterable[PersonId]) -> Conference:
    """The conference with ticks taken back."""
    back = set(people)
    return changed(conference, told=tuple(one for one in conference.told if one.release != release or one.person not in back))


def with_acknowledged(conference: Conference, release: ReleaseId, people: Iterable[PersonId], time: dt.datetime | None) -> Conference:
    """The conference with the moment at which people acknowledged what they were told; None takes it back."""
    meant = set(people)
    told = (changed(one, acknowledged=time) if one.release == release and one.person in meant else one for one in conference.told)
    return changed(conference, told=tuple(told))


def _what(changes: Changes, person: PersonId) -> str:
    """Kinds of change by session, such as "Panel 1: moved in time, order"; sessions are named, people are not."""
    found: dict[str, list[str]] = {}
    for change in changes.people:
        state = change.new or change.old
        if change.person == person and state is not None:
            found.setdefault(state.session.label, []).append(change.kind.value)
    return "; ".join(f"{label}: {', '.join(dict.fromkeys(kinds))}" for label, kinds in found.items())
