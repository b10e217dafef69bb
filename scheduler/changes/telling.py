"""Who has been told of a release: ticked with time, by whom and how, taken back, acknowledged; the rest is still to do.

Ticked are people of the conference, and other parties by `Concerned.party`: teams without members, organisers, catering, protocol.
"""

import datetime as dt
from collections.abc import Callable, Iterable

from scheduler.changes.difference import Changes, PersonChange, SessionChange
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ReleaseId
from scheduler.model.release import Channel, Told


def not_yet_told(conference: Conference, release: ReleaseId, changes: Changes) -> tuple[PersonId, ...]:
    """Those whom the changes of a release concern and who have not been told of it, in the order of the conference."""
    told = {one.person for one in conference.told if one.release == release}
    return tuple(person for person in changes.people_concerned if person not in told)


def parties_not_yet_told(conference: Conference, release: ReleaseId, changes: Changes) -> tuple[str, ...]:
    """The other parties whom the changes of a release concern and who have not been told of it."""
    told = {one.party for one in conference.told if one.release == release}
    return tuple(party for party in changes.parties_concerned if party not in told)


def with_told(
    conference: Conference, release: ReleaseId, changes: Changes, people: Iterable[PersonId], parties: Iterable[str] = (),
    *, time: dt.datetime, by: str, channel: Channel,
) -> Conference:  # fmt: skip
    """The conference with people and parties ticked as told of a release; whoever is ticked already stays as they are.

    Args:
        conference: where it is kept, and saved.
        release: of what they were told.
        changes: what that changed; it says of each what they were told.
        people: who was told.
        parties: who else was told.
        time: when, aware, in whole minutes.
        by: who told them.
        channel: how.
    """
    known = [one for one in conference.told if one.release == release]
    told_people, told_parties = {one.person for one in known}, {one.party for one in known}
    made = [
        Told(release=release, person=person, what=_what(changes.people, _about(person)), time=time, by=by, channel=channel)
        for person in dict.fromkeys(people) if person not in told_people
    ]  # fmt: skip
    made += [
        Told(release=release, party=party, what=_what(changes.sessions, _with(party)), time=time, by=by, channel=channel)
        for party in dict.fromkeys(parties) if party not in told_parties
    ]  # fmt: skip
    return changed(conference, told=(*conference.told, *made)) if made else conference


def without_told(conference: Conference, release: ReleaseId, people: Iterable[PersonId], parties: Iterable[str] = ()) -> Conference:
    """The conference with ticks taken back."""
    meant = _meant(release, people, parties)
    return changed(conference, told=tuple(one for one in conference.told if not meant(one)))


def with_acknowledged(
    conference: Conference, release: ReleaseId, people: Iterable[PersonId], time: dt.datetime | None, parties: Iterable[str] = ()
) -> Conference:
    """The conference with the moment at which people and parties acknowledged what they were told; None takes it back."""
    meant = _meant(release, people, parties)
    return changed(conference, told=tuple(changed(one, acknowledged=time) if meant(one) else one for one in conference.told))


def _meant(release: ReleaseId, people: Iterable[PersonId], parties: Iterable[str]) -> Callable[[Told], bool]:
    those, others = set(people), set(parties)
    return lambda one: one.release == release and (one.person in those or one.party in others)


def _about(person: PersonId) -> Callable[[PersonChange | SessionChange], bool]:
    return lambda change: isinstance(change, PersonChange) and change.person == person


def _with(party: str) -> Callable[[PersonChange | SessionChange], bool]:
    return lambda change: isinstance(change, SessionChange) and any(one.party == party for one in change.concerned)


def _what(listed: Iterable[PersonChange | SessionChange], is_meant: Callable[[PersonChange | SessionChange], bool]) -> str:
    """Kinds of change by session, such as "Panel 1: moved in time, order"; sessions are named, people are not."""
    found: dict[str, list[str]] = {}
    for change in listed:
        state = change.new or change.old
        if state is not None and is_meant(change):
            found.setdefault(state.session.label, []).append(change.kind.value)
    return "; ".join(f"{label}: {', '.join(dict.fromkeys(kinds))}" for label, kinds in found.items())
