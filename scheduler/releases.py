"""Publishing: the whole content is frozen with its number, its standing and its fingerprint, and can be restored."""

import datetime as dt
from collections.abc import Callable

from scheduler.calendar import minute_of
from scheduler.checker import Report, check
from scheduler.errors import InvalidConferenceError
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId, new_id
from scheduler.model.release import Release, ReleaseKind, Standing
from scheduler.model.timetable import Timetable
from scheduler.project_file import content_fingerprint, release_content, released_conference


def publish(
    conference: Conference,
    *,
    standing: Standing,
    time: dt.datetime,
    kind: ReleaseKind = ReleaseKind.REVISION,
    name: str = "",
    note: str = "",
    report: Report | None = None,
) -> Conference:
    """The conference with one more release of its whole content; the first is the original, whatever kind is asked for.

    Args:
        conference: what is published.
        standing: how firm it is.
        time: the moment of publishing, aware.
        kind: Rev. replaces, Corr. corrects, Add. adds.
        name, note: free words.
        report: the checker's reading of just this conference, where it is known already.

    Raises:
        InvalidConferenceError: while musts are broken that were not accepted with a reason.
    """
    report = report or check(conference, conference.timetable)
    broken = [v for v in report.violations if v.level == "must" and not v.accepted]
    if broken:
        raise InvalidConferenceError(
            "Musts are still broken: {number}. Mend them, or accept each with a reason. The first: {message}",
            number=len(broken), message=broken[0].message,
        )  # fmt: skip
    content = release_content(conference)
    number = max((one.number for one in conference.releases), default=-1) + 1
    release = Release(
        id=ReleaseId(new_id("l")), number=number, standing=standing, kind=kind if conference.releases else ReleaseKind.ORIGINAL,
        name=name, time=time, note=note, fingerprint=content_fingerprint(content), content=content,
    )  # fmt: skip
    return changed(conference, releases=(*conference.releases, release))


def release_named(conference: Conference, wanted: str) -> Release:
    """A release by its id, its label such as "Rev. 3", its number, or its name; for no words the last one.

    Raises:
        InvalidConferenceError: when there is none, or none of that name.
    """
    if not conference.releases:
        raise InvalidConferenceError("Nothing was published yet. Publish the programme first.")
    if not wanted:
        return max(conference.releases, key=lambda one: (one.time, one.number))
    for one in reversed(conference.releases):
        if wanted in (one.id, one.label, str(one.number), one.name):
            return one
    raise InvalidConferenceError("There is no release “{name}”. Name it by its number or its label.", name=wanted)


FINGERPRINT = 6
"""So many characters of a fingerprint tell releases apart well enough."""


def releases_printed(conference: Conference, page: str, words_of: Callable[[Release], str]) -> tuple[Release, ...]:
    """The releases of which a page may be; several where it names only what they have in common.

    Args:
        conference: with its releases.
        page: what stands on the page, such as "Final programme, Rev. 2", or the beginning of a fingerprint.
        words_of: what pages say of a release.
    """
    wanted = " ".join(page.split()).casefold()
    if len(wanted) >= FINGERPRINT:
        by_print = tuple(one for one in conference.releases if one.fingerprint.startswith(wanted))
        if by_print:
            return by_print
    exact = tuple(one for one in conference.releases if wanted in (words_of(one).casefold(), one.label.casefold(), one.name.casefold()))
    inside = (one for one in conference.releases if words_of(one).casefold() in wanted)
    return exact or tuple(sorted(inside, key=lambda one: len(words_of(one)), reverse=True)[:1])


def restored(conference: Conference, release: Release) -> Conference:
    """The content of a release as the working state; releases, who was told and the log of the day stay.

    Raises:
        ProjectFileError: when the release is damaged.
    """
    content = released_conference(release)
    return changed(content, releases=conference.releases, told=conference.told, day_log=conference.day_log)


def with_new_places(conference: Conference, timetable: Timetable) -> Conference:
    """A repaired timetable taken over; a time or a room that a hand had fixed elsewhere is free again."""
    placed = timetable.by_session
    sessions = tuple(
        session if (place := placed.get(session.id)) is None else changed(
            session,
            pinned_start=session.pinned_start if _starts(session.pinned_start, place.start) else None,
            pinned_rooms=session.pinned_rooms if set(session.pinned_rooms) <= set(place.rooms) else (),
        )
        for session in conference.sessions
    )  # fmt: skip
    return changed(conference, sessions=sessions, timetable=timetable)


def _starts(pinned: dt.datetime | None, start: dt.datetime) -> bool:
    return pinned is None or minute_of(pinned) == minute_of(start)
