"""Reads a conference and a timetable, and says what the papers print: never set-up times, nothing hidden or internal."""

import datetime as dt
from itertools import groupby

from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.errors import PaperError
from scheduler.model import room as model_room
from scheduler.model.conference import PLENARY_KINDS, Conference
from scheduler.model.session import Access, Kind, Session, Status
from scheduler.model.timetable import Placement, Timetable
from scheduler.papers.content.people import TO_BE_CONFIRMED, credits_of
from scheduler.papers.content.said import Block, DayContent, Entry, LinkWords, PaperContent, Room, Tone
from scheduler.papers.content.standing import standing_of
from scheduler.papers.content.words import date_range, day_name, language_names, say, stamp_words
from scheduler.published import NOT_PRINTED

_TONES = {Kind.SIDE_EVENT: Tone.SIDE, Kind.PRESS: Tone.PRESS, Kind.BREAK: Tone.PAUSE, Kind.MEAL: Tone.PAUSE}
_LABELS = {
    Kind.SIDE_EVENT: ("Side event", "Side events"),
    Kind.PANEL: ("Panel", "Parallel panels"),
    Kind.PRESS: ("Press", "Press"),
    Kind.RECEPTION: ("Reception", "Receptions"),
    Kind.KEYNOTE: ("Keynote", "Keynotes"),
    Kind.OPENING: ("Opening", "Openings"),
    Kind.CLOSING: ("Closing", "Closings"),
}
_ACCESS = {
    Access.OPEN: "open to all",
    Access.REGISTERED: "open to registered participants",
    Access.DELEGATIONS: "delegations only",
    Access.CLOSED: "closed session",
}


def read(conference: Conference, timetable: Timetable, stamp: dt.datetime, standing: str | None = None) -> PaperContent:
    """Everything that a paper of this timetable may say.

    Args:
        stamp: the time printed on every page, aware.
        standing: what every page says of its standing; without, it is found out.

    Raises:
        PaperError: when the stamp has no time zone, or sessions have a place but the conference has no days.
    """
    if timetable.placements and not conference.days:
        raise PaperError("The conference has no days, so its sessions cannot be printed; add its days in the settings.")
    if stamp.tzinfo is None:
        raise PaperError("The time stamp of a paper needs a time zone; add one, such as +01:00.")
    local = moment_of(minute_of(stamp), conference.zone)
    branding = conference.branding
    return PaperContent(
        title=say(conference.title),
        theme=say(conference.theme),
        organiser=conference.organiser,
        venue=conference.venue,
        dates=date_range(day.date for day in conference.days),
        note=conference.note,
        languages=language_names(conference.languages),
        place_of_times=conference.zone.split("/")[-1].replace("_", " "),
        standing=standing_of(conference, timetable) if standing is None else standing,
        stamp=stamp_words(local),
        social_tag=branding.social_tag,
        links=tuple(LinkWords(link.label, link.address) for link in branding.links),
        accent=branding.accent,
        logo=branding.logo,
        logo_description=branding.logo_description,
        days=_Reader(conference, timetable).days(),
    )


class _Reader:
    """One conference with one timetable."""

    def __init__(self, conference: Conference, timetable: Timetable) -> None:
        self._conference, self._timetable = conference, timetable
        self._calendar = ConferenceCalendar(conference)

    def days(self) -> tuple[DayContent, ...]:
        by_day: dict[int, list[tuple[Session, Placement]]] = {}
        for session, placement in self._printed():
            day = self._calendar.day_of(minute_of(placement.start))
            by_day.setdefault(0 if day is None else day, []).append((session, placement))
        return tuple(self._day(day.index, day.date, by_day.get(day.index, [])) for day in self._calendar.days)

    def _printed(self) -> list[tuple[Session, Placement]]:
        found: list[tuple[Session, Placement]] = []
        for placement in self._timetable.placements:
            session = self._conference.session.get(placement.session)
            if session is not None and session.takes_part and session.kind not in NOT_PRINTED:
                found.append((session, placement))
        position = {session.id: place for place, session in enumerate(self._conference.sessions)}
        return sorted(found, key=lambda pair: (pair[1].start, position[pair[0].id]))

    def _day(self, index: int, date: dt.date, pairs: list[tuple[Session, Placement]]) -> DayContent:
        timed = [pair for pair in pairs if pair[0].kind is not Kind.ALL_DAY]
        named = next(day.name for day in self._conference.days if day.date == date)
        used = {room for _, placement in timed for room in placement.rooms}
        return DayContent(
            date=date,
            label=named or (f"Day {index + 1}" if len(self._conference.days) > 1 else ""),
            heading=day_name(date),
            all_day=tuple(self._entry(*pair, day_name(date)) for pair in pairs if pair[0].kind is Kind.ALL_DAY),
            blocks=tuple(self._blocks(timed, day_name(date))),
            rooms=tuple(Room(r.id, r.name, _floor(r)) for r in self._conference.rooms if r.id in used and not r.hidden),
        )

    def _blocks(self, timed: list[tuple[Session, Placement]], day: str) -> list[Block]:
        kinds = list(Kind)
        ordered = sorted(timed, key=lambda pair: (pair[1].start, pair[0].kind is Kind.SIDE_EVENT, kinds.index(pair[0].kind)))
        made: list[Block] = []
        for (_, kind), pairs in groupby(ordered, key=lambda pair: (pair[1].start, pair[0].kind)):
            entries = tuple(self._entry(*pair, day) for pair in pairs)
            groups = [(entry,) for entry in entries] if kind in (Kind.BREAK, Kind.MEAL) else [entries]
            for group in groups:
                longest = max(group, key=lambda entry: entry.end)
                label = _LABELS.get(kind, ("", ""))[1 if len(group) > 1 else 0]
                made.append(Block(longest.time, label, group))
        return made

    def _entry(self, session: Session, placement: Placement, day: str) -> Entry:
        start = minute_of(placement.start)
        rooms = [self._conference.room[room] for room in placement.rooms]
        shown = [room for room in rooms if not room.hidden]
        kind = _LABELS.get(session.kind, ("", ""))[0]
        pause = session.kind in (Kind.BREAK, Kind.MEAL)
        return Entry(
            key=session.id,
            tone=_TONES.get(session.kind, Tone.PLENARY),
            kind=kind,
            start=start,
            end=start + placement.duration,
            time=self._time(start, placement.duration),
            title=say(session.title),
            number=session.number or (kind if session.kind in (Kind.SIDE_EVENT, Kind.PRESS) else ""),
            mark=TO_BE_CONFIRMED if session.status is Status.TENTATIVE else "",
            subtitle=say(session.subtitle),
            description=say(session.description),
            question=say(session.guiding_question),
            rooms=tuple(room.id for room in shown),
            places=tuple(f"{room.name} · {_floor(room)}" if _floor(room) else room.name for room in shown),
            organisers=_organisers(session),
            credits=() if pause else credits_of(self._conference, session, placement),
            spoken="" if pause else _spoken(session),
            admission="" if pause else _admission(session),
            plenary=session.kind in PLENARY_KINDS or pause or session.kind is Kind.RECEPTION,
            day=day,
        )

    def _time(self, start: int, minutes: int) -> str:
        return f"{self._calendar.clock(start)} – {self._calendar.clock(start + minutes)}"


def _floor(room: model_room.Room) -> str:
    """The floor as it is printed beside the name; nothing where the name says it already."""
    return "" if room.floor.casefold() in room.name.casefold() else room.floor


def _organisers(session: Session) -> str:
    """Lead organiser, with the others."""
    others = ", ".join(session.co_organisers)
    if session.lead and others:
        return f"{session.lead}, with {others}"
    return session.lead or others


def _spoken(session: Session) -> str:
    """The languages, or into which it is interpreted."""
    if session.interpretation:
        return f"Interpretation: {language_names(session.interpretation)}"
    return language_names(session.languages)


def _admission(session: Session) -> str:
    """Livestream, online access and access class in one line."""
    parts: list[str] = []
    if session.livestream:
        parts.append("Livestream")
    if session.online_access:
        parts.append(f"Online: {session.online_access}")
    if session.kind is not Kind.ALL_DAY:
        parts.append(_ACCESS[session.access])
    return " · ".join(parts)
