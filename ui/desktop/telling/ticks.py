"""Ticks as steps: told, taken back, acknowledged, for any number of people at once. Nothing here needs Qt."""

import datetime as dt
from collections.abc import Iterable

from scheduler.changes import Changes, with_acknowledged, with_told, without_told
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, ReleaseId
from scheduler.model.release import Channel
from ui.desktop.telling.rows import Row


def _both(rows: Iterable[Row]) -> tuple[list[PersonId], list[str]]:
    """People and other parties."""
    recipients = [row.recipient for row in rows]
    return [one.person for one in recipients if one.person is not None], [one.party for one in recipients if one.person is None]


def told(
    conference: Conference, release: ReleaseId, changes: Changes, rows: Iterable[Row], time: dt.datetime, by: str, channel: Channel
) -> Conference:
    """The conference with everybody of these rows ticked."""
    people, parties = _both(rows)
    return with_told(conference, release, changes, people, parties, time=time, by=by, channel=channel)


def not_told(conference: Conference, release: ReleaseId, rows: Iterable[Row]) -> Conference:
    """The conference with these ticks taken back."""
    people, parties = _both(rows)
    return without_told(conference, release, people, parties)


def acknowledged(conference: Conference, release: ReleaseId, rows: Iterable[Row], time: dt.datetime | None) -> Conference:
    """The conference with the moment at which these have acknowledged it; None takes it back."""
    people, parties = _both(rows)
    return with_acknowledged(conference, release, people, time, parties)
