"""What was and is, in the words of a language: times, rooms, people by the names that may be shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from babel import Locale
from babel.dates import format_date, get_timezone_location

from scheduler.calendar import ConferenceCalendar, moment_of
from scheduler.changes import ChangeKind, Changes, Part, State
from scheduler.model.base import Text
from scheduler.model.ids import PersonId
from scheduler.model.person import Attendance
from scheduler.notices.wording import Wording


@dataclass(frozen=True)
class Said:
    """One language, for one reader."""

    changes: Changes
    wording: Wording
    reader: PersonId | None = None
    """Whose own time zone is added, and whose letter it is."""
    with_hidden: bool = False
    """Whether hidden people are listed as such; other people's letters leave them out, as the programme does."""

    def text(self, text: Text) -> str:
        """A text of the conference in the language, otherwise in its original one."""
        return text.in_language(self.wording.language)

    def title(self, state: State) -> str:
        """Number and title of a session."""
        title = self.text(state.session.title)
        return f"{state.session.number}: {title}" if state.session.number else title

    def values(self, kind: ChangeKind, old: State | None, new: State | None) -> tuple[str, str]:
        """What was, and what is: nothing for a session that was not or is not; of people those who go, and those who come."""
        if kind is ChangeKind.PEOPLE and old is not None and new is not None:
            before, now = self._cast(old), self._cast(new)
            return ", ".join(before[one] for one in before if one not in now), ", ".join(now[one] for one in now if one not in before)
        return ("" if old is None else self.value(kind, old)), ("" if new is None else self.value(kind, new))

    def value(self, kind: ChangeKind, state: State) -> str:
        """The one thing of a session that a kind of change is about."""
        match kind:
            case ChangeKind.TIME:
                said = self.when(state)
            case ChangeKind.ROOM:
                said = self.where(state)
            case ChangeKind.NEW | ChangeKind.CANCELLED:
                said = ", ".join((self.when(state), self.where(state)))
            case ChangeKind.TITLE:
                said = self._whole_title(state)
            case ChangeKind.ORDER:
                said = ", ".join(self._speech(one) for one in state.parts if one.minutes and not self._is_left_out(one.person))
            case ChangeKind.PEOPLE:
                said = ", ".join(self._cast(state).values())
            case ChangeKind.TEAMS:
                said = ", ".join(unit.name for unit in state.units)
            case ChangeKind.LANGUAGES:
                said = self._languages(state)
            case ChangeKind.ACCESS:
                said = self._access(state)
        return said or self.wording.say("words.none")

    def own_value(self, kind: ChangeKind, state: State, person: PersonId) -> str:
        """Somebody's own part in a session, or their place among the speakers."""
        if kind is ChangeKind.ORDER:
            place, minutes = state.place_of(person), state.minutes_of(person)
            key = "words.minutes" if place is None else "words.place_in_order"
            return self.wording.say(key, place=place, minutes=minutes)
        if kind is not ChangeKind.PEOPLE:
            return self.value(kind, state)
        parts = [" ".join([self.role(one.role.value), *self._marks(one)]) for one in state.parts_of(person)]
        parts += [self.role("represented")] if person in state.principals and not parts else []
        return ", ".join(dict.fromkeys(parts)) or self.wording.say("words.none")

    def when(self, state: State) -> str:
        """Day and time, also on the clocks of a reader who is elsewhere."""
        if state.span is None:
            return self.wording.say("words.to_be_announced")
        said = self._clocks(state.span, self.changes.new.zone, with_day=True)
        zone = self._zone_of_reader()
        if zone is None or _offset(state.span[0], zone) == _offset(state.span[0], self.changes.new.zone):
            return said
        theirs = self.wording.say("words.their_time", time=self._clocks(state.span, zone, with_day=True), zone=self.place(zone))
        return f"{said} ({theirs})"

    def place(self, zone: str) -> str:
        """The city whose clocks a time zone has, such as Vienna."""
        return get_timezone_location(zone, locale=self.wording.locale, return_city=True)

    def clocks(self, state: State) -> str:
        """The time alone, such as 09:00–10:30."""
        return self._clocks(state.span, self.changes.new.zone, with_day=False) if state.span is not None else ""

    def day(self, state: State) -> str:
        """The conference day on which a session begins; a session after midnight belongs to the evening before."""
        if state.span is None:
            return self.wording.say("words.to_be_announced")
        calendar = ConferenceCalendar(self.changes.new)
        index = calendar.day_of(state.span[0])
        date = calendar.days[index].date if index is not None else calendar.local(state.span[0]).date()
        return format_date(date, "full", locale=self.wording.locale)

    def where(self, state: State) -> str:
        """Rooms with their floors."""
        # A name may say the floor already.
        rooms = (f"{r.name} ({r.floor})" if r.floor and r.floor.casefold() not in r.name.casefold() else r.name for r in state.rooms)
        return ", ".join(rooms) or self.wording.say("words.no_room")

    def role(self, role: str) -> str:
        """A role or a capacity."""
        return self.wording.say(f"roles.{role}")

    def name(self, person: PersonId, role: str) -> str:
        """The name that may be shown; the role in its place where only that may be."""
        word = self.role(role)
        return self.changes.names.of(person, word[:1].upper() + word[1:])

    def _clocks(self, span: tuple[int, int], zone: str, *, with_day: bool) -> str:
        start, end = moment_of(span[0], zone), moment_of(span[1], zone)
        clocks = f"{start:%H:%M}–{end:%H:%M}"
        return f"{format_date(start.date(), 'full', locale=self.wording.locale)}, {clocks}" if with_day else clocks

    def _zone_of_reader(self) -> str | None:
        """Where the reader is; of a protected one that is not said."""
        names = self.changes.names
        return None if self.reader is None or names.is_protected(self.reader) else names.record(self.reader).zone

    def _is_left_out(self, person: PersonId) -> bool:
        return not self.with_hidden and person != self.reader and self.changes.names.is_hidden(person)

    def _cast(self, state: State) -> dict[tuple[PersonId, str], str]:
        """The parts in words; two people may be called by the same role and stay two."""
        named = ((one.person, self._named(one)) for one in state.parts if not self._is_left_out(one.person))
        return {key: key[1] for key in named}

    def _named(self, one: Part) -> str:
        """Such as "Dr Smith (speaker, by video)"; nothing that would help to recognise a protected person."""
        name, role = self.name(one.person, one.role.value), self.role(one.role.value)
        details = [] if name.casefold() == role.casefold() else [role]
        return f"{name} ({', '.join([*details, *self._marks(one)])})" if details or self._marks(one) else name

    def _marks(self, one: Part) -> list[str]:
        names = self.changes.names
        if names.is_protected(one.person):
            return []
        key = {Attendance.REMOTE: "words.remote", Attendance.VIDEO: "words.video"}.get(one.attendance)
        marks = [self.wording.say(key)] if key else []
        if one.on_behalf_of is not None and not names.is_protected(one.on_behalf_of):
            marks.append(self.wording.say("words.on_behalf_of", name=names.of(one.on_behalf_of)))
        return marks

    def _speech(self, one: Part) -> str:
        return self.wording.say("words.speech", name=self.name(one.person, one.role.value), minutes=one.minutes)

    def _whole_title(self, state: State) -> str:
        parts = [self.wording.say("words.quoted", title=self.title(state)), self.text(state.session.subtitle)]
        parts += [self.wording.say("words.tentative")] if state.is_tentative else []
        return " ".join(part for part in parts if part)

    def _languages(self, state: State) -> str:
        parts = [self._language_names(state.session.languages)]
        if state.session.interpretation:
            parts.append(self.wording.say("words.interpretation", languages=self._language_names(state.session.interpretation)))
        return "; ".join(part for part in parts if part)

    def _language_names(self, tags: Iterable[str]) -> str:
        locale = Locale.parse(self.wording.locale)
        return ", ".join(sorted(locale.languages.get(tag.split("-")[0], tag) for tag in tags))

    def _access(self, state: State) -> str:
        session = state.session
        parts = [self.wording.say(f"access.{session.access.value}"), session.online_access]
        parts += [self.wording.say("words.livestream")] if session.livestream else []
        return ", ".join(part for part in parts if part)


def _offset(minute: int, zone: str) -> str:
    return f"{moment_of(minute, zone):%z}"
