"""Instances of CoSPLib (MIT; Kheiri, Pylyavskyy, Jacko) as conferences, and timetables back to their submissions.

What is a session there is a slot here, and a submission is a session. Everything counts by the case but time zones and conflicts in a
slot, which count by the submission's slots: where an instance weighs those, all other weights are multiplied by the minutes of a slot,
so that minutes can be counted; `scale` says by how much a penalty is larger than the referee's objective.
"""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterator
from math import gcd
from pathlib import Path
from typing import Any

from scheduler.calendar import minute_of, moment_of
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, RoomId, RuleId, SessionId
from scheduler.model.person import Attendance, Person
from scheduler.model.room import Room, Walking
from scheduler.model.rule import Level, NotThere, OneRoomInSlot, OneTrackInRoom, Rule, TrackNotThere, TracksApart
from scheduler.model.session import Appearance, Kind, Presence, Role, Session
from scheduler.model.settings import Comfort, Day, Hours, Preferences, Slot, SlotGrid, Wish
from scheduler.model.timetable import Timetable
from solver.outcome import SolveConfig
from tests.benchmarks.ietf_source import shared_data
from tests.benchmarks.peers.case import Attempt, OnFirst, PeerCase, Solve, Verdict, referee_in, solved

MIDNIGHT = dt.time(0)
PREFERENCES = {
    "rooms_per_track": "track_home",
    "parallel_tracks": "track_at_once",
    "consecutive_tracks": "track_gaps",
    "submissions_order": "track_places",
}
"""Terms that are preferences of their own; the others are rules, each with its weight."""


def folder() -> Path:
    """Where the instances and their referee are; it may be absent."""
    return shared_data() / "benchmarks" / "cosplib"


def read(name: str) -> dict[str, Any]:
    """An instance by its name.

    Raises:
        OSError: when it is absent.
    """
    return json.loads((folder() / f"{name}.json").read_text(encoding="utf-8"))


class Adapter:
    """One instance, as a conference."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw
        self.weights: dict[str, int] = raw["weights"]
        self.submissions: list[dict[str, Any]] = raw["submissions"]
        self.referee: Any = referee_in(folder())
        times = [(dt.datetime.fromisoformat(s["date"]), _clock(s["start"]), _clock(s["end"])) for s in raw["sessions"]]
        lengths = [(end - start) // session["slots"] for (_, start, end), session in zip(times, raw["sessions"], strict=True)]
        self.unit = max(minutes for minutes in range(1, 61) if 60 % minutes == 0 and minutes <= min(lengths))
        """Minutes of a submission's slot; one length for all, as long as fits everywhere and into an hour."""
        self.zone = _zone(raw["timezone"]["local_offset"])
        self.is_true = self._is_true(times)
        """Whether the windows are the sessions' real times, so that local hours can be judged by them."""
        self.windows = [self._window(number, *time) for number, time in enumerate(times)]
        self.presenters, self.attendees, self.chairs = self.referee.conflicts(raw)
        by_minute = ("presenters_conflicts_slot", "attendees_conflicts_slot", "submissions_timezones")
        self.scale = self.unit if any(self.weights[name] for name in by_minute) else 1

    def _is_true(self, times: list[tuple[dt.datetime, int, int]]) -> bool:
        exact = all(s["slots"] * self.unit == end - start for s, (_, start, end) in zip(self.raw["sessions"], times, strict=True))
        zones = [self.raw["timezone"]["local_offset"], *(s["tz"] for s in self.submissions)]
        return exact and all(start % self.unit == 0 for _, start, _ in times) and all(z == int(z) for z in zones)

    def _window(self, number: int, date: dt.datetime, start: int, _end: int) -> Window:
        """The slot: its real start moved back onto the grid, and room for as many submissions as it has slots."""
        begin = minute_of(date.replace(tzinfo=dt.UTC)) + start
        if self.is_true:
            begin -= 60 * int(self.raw["timezone"]["local_offset"])
        begin -= begin % self.unit
        moments = (moment_of(minute, self.zone) for minute in (begin, begin + self.unit * self.raw["sessions"][number]["slots"]))
        return Window(start=next(moments), end=next(moments))

    # From the instance

    def conference(self) -> Conference:
        """The conference without a timetable."""
        hours, whole = self.raw["timezone"], Hours(start=MIDNIGHT, end=MIDNIGHT)
        return Conference(
            title=Text.of(self.raw["name"]),
            zone=self.zone,
            grid_minutes=self.unit,
            days=tuple(Day(date=date, hours=whole) for date in sorted({window.start.date() for window in self.windows})),
            slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(Slot(window=window) for window in self.windows)),),
            exclusions=(),
            comfort=Comfort(
                early={}, connection_test=0, longest_stretch=None, meal_sessions=None, remote_hours=whole,
                decent_hours=_hours(hours["suitable"]), tolerable_hours=_hours(hours["less_suitable"]),
            ),
            preferences=self._preferences(),
            rooms=tuple(Room(id=_room(n), name=name, turnaround=0, layout_change=0) for n, name in enumerate(self.raw["rooms"])),
            walking=Walking(same_floor=0, per_floor=0, other_building=0),
            people=tuple(self._people()),
            sessions=tuple(self._session(number, one) for number, one in enumerate(self.submissions)),
            rules=tuple(self._numbered()),
        )  # fmt: skip

    def _preferences(self) -> Preferences:
        wishes = dict.fromkeys(Preferences.model_fields, Wish(on=False))
        for term, label in PREFERENCES.items():
            if self.weights[term]:
                wishes[label] = Wish(weight=self.weights[term] * self.scale)
        if self._judges_hours:
            wishes["remote_hours"] = Wish(weight=self.weights["submissions_timezones"], per_minute=True)
        if self._seen_together():
            wishes["wanted"] = Wish(weight=gcd(*self._seen_together().values()), per_minute=True)
        return Preferences(**wishes)

    @property
    def _judges_hours(self) -> bool:
        """Whether local hours are judged by the two bands; where the windows are not true they are rules of each submission."""
        zone = self.raw["timezone"]
        return bool(self.weights["submissions_timezones"]) and self.is_true and (zone["small"], zone["big"]) == (1, 10)

    def _seen_together(self) -> dict[tuple[int, int], int]:
        """The weight of each slot that two submissions share, as if somebody wanted to see both."""
        found: dict[tuple[int, int], int] = defaultdict(int)
        for pairs, term in ((self.presenters, "presenters_conflicts_slot"), (self.attendees, "attendees_conflicts_slot")):
            for pair in pairs if self.weights[term] else ():
                found[pair] += self.weights[term]
        return dict(sorted(found.items()))

    def _people(self) -> Iterator[Person]:
        if self._judges_hours:
            for number, submission in enumerate(self.submissions):
                yield Person(
                    id=PersonId(f"p{number}"), name=f"Presenter {number}", attendance=Attendance.REMOTE, zone=_zone(submission["tz"])
                )
        together = self._seen_together()
        for (one, other), weight in together.items():
            for copy in range(weight // gcd(*together.values())):
                yield Person(id=PersonId(f"w{one}-{other}-{copy}"), name="A guest", wants_to_see=(_id(one), _id(other)))

    def _session(self, number: int, submission: dict[str, Any]) -> Session:
        minutes = submission["slots"] * self.unit
        part = {"role": Role.SPEAKER, "minutes": self.unit, "presence": Presence.OWN_MINUTES}
        present = Appearance(id=AppearanceId(f"a{number}"), person=PersonId(f"p{number}"), **part)
        return Session(
            id=_id(number),
            kind=Kind.SIDE_EVENT,
            title=Text.of(submission["id"]),
            duration=minutes,
            track=self._track(submission["track"]),
            place_in_track=submission["order"],
            appearances=(present,) if self._judges_hours else (),
        )

    def _track(self, number: int) -> str:
        return f"{number + 1} {self.raw['tracks'][number]['name']}"

    def _numbered(self) -> Iterator[Rule]:
        for number, rule in enumerate((OneTrackInRoom(id=RuleId("one-track")), *self._of_tracks(), *self._of_submissions())):
            yield rule.replace(id=RuleId(f"k{number}"))

    def _of_tracks(self) -> Iterator[Rule]:
        weights = self.weights
        slots = _grouped(self.raw["track_session_penalty"], weights["tracks_sessions"] * self.scale)
        for (track, weight), numbers in slots.items():
            yield TrackNotThere(**_wish(weight), track=self._track(track), windows=tuple(self.windows[n] for n in numbers))
        for (track, weight), numbers in _grouped(self.raw["track_room_penalty"], weights["tracks_rooms"] * self.scale).items():
            yield TrackNotThere(**_wish(weight), track=self._track(track), rooms=tuple(map(_room, numbers)))
        for (slot, weight), numbers in _grouped(self.raw["session_room_penalty"], weights["sessions_rooms"] * self.scale).items():
            yield TrackNotThere(**_wish(weight), windows=(self.windows[slot],), rooms=tuple(map(_room, numbers)))
        similar = {(min(a, b), max(a, b)): value * weights["similar_tracks"] for a, b, value in self.raw["similar_tracks"]}
        chairs = dict.fromkeys(sorted(self.chairs), weights["chairs_conflicts"])
        for (one, other), weight in (*similar.items(), *chairs.items()):
            if weight:
                yield TracksApart(**_wish(weight * self.scale), tracks=(self._track(one), self._track(other)))

    def _of_submissions(self) -> Iterator[Rule]:
        for (number, weight), slots in self._avoided_slots().items():
            yield NotThere(**_wish(weight), sessions=(_id(number),), windows=tuple(self.windows[n] for n in slots))
        rooms = _grouped(self.raw["submission_room_penalty"], self.weights["submissions_rooms"] * self.scale)
        for (number, weight), named in rooms.items():
            yield NotThere(**_wish(weight * self.submissions[number]["slots"]), sessions=(_id(number),), rooms=tuple(map(_room, named)))
        for pairs, term in ((self.presenters, "presenters_conflicts_session"), (self.attendees, "attendees_conflicts_session")):
            for one, other in sorted(pairs) if self.weights[term] else ():
                yield OneRoomInSlot(**_wish(self.weights[term] * self.scale), sessions=(_id(one), _id(other)))

    def _avoided_slots(self) -> dict[tuple[int, int], list[int]]:
        """By submission and weight the slots that it had better not have."""
        costs: dict[tuple[int, int], int] = defaultdict(int)
        for number, slot, value in self.raw["submission_session_penalty"]:
            costs[number, slot] = value * self.weights["submissions_sessions"]
        price = 0 if self._judges_hours else self.weights["submissions_timezones"]
        for number, submission in enumerate(self.submissions if price else ()):
            for slot, session in enumerate(self.raw["sessions"]):
                costs[number, slot] += price * self.referee.tz_penalty(self.raw, submission["tz"], session)
        found: dict[tuple[int, int], list[int]] = defaultdict(list)
        for (number, slot), cost in costs.items():
            if cost:
                found[number, cost * self.submissions[number]["slots"] * self.scale].append(slot)
        return found

    # Back to the submissions

    def solution(self, timetable: Timetable) -> dict[str, Any]:
        """The timetable in the referee's words."""
        starts = {window.start: number for number, window in enumerate(self.windows)}
        assigned: dict[str, Any] = {}
        for place in timetable.placements:
            begin = max(start for start in starts if start <= place.start)
            first = int((place.start - begin).total_seconds()) // 60 // self.unit
            slots = list(range(first, first + place.duration // self.unit))
            submission = self.submissions[int(place.session[1:])]["id"]
            assigned[submission] = {"session": starts[begin], "room": int(place.rooms[0][1:]), "slots": slots}
        return {"assignments": assigned}

    def judged(self, timetable: Timetable) -> Verdict:
        """What the referee of the instances says."""
        found = self.referee.evaluate(self.raw, self.solution(timetable))
        terms = {name: float(term["penalty"]) for name, term in found["breakdown"].items() if term["count"]}
        return Verdict(found["objective"], len(found["hard_violations"]), terms)


def _clock(words: str) -> int:
    hours, minutes = words.split(":")
    return int(hours) * 60 + int(minutes)


def _hours(words: list[str]) -> Hours:
    start, end = (dt.time.fromisoformat(one) for one in words)
    return Hours(start=start, end=end)


def _zone(offset: float) -> str:
    """The zone of whole hours ahead of Greenwich; its name has the sign turned."""
    return "Etc/GMT" if not int(offset) else f"Etc/GMT{-int(offset):+d}"


def _wish(weight: int) -> dict[str, Any]:
    return {"id": RuleId("k"), "level": Level.WISH, "weight": weight}


def _grouped(penalties: list[list[int]], weight: int) -> dict[tuple[int, int], list[int]]:
    """Triples of one thing, another and a penalty: the others by thing and weight."""
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for one, other, value in penalties:
        if value * weight:
            found[one, value * weight].append(other)
    return found


def _id(number: int) -> SessionId:
    return SessionId(f"s{number}")


def _room(number: int) -> RoomId:
    return RoomId(f"r{number}")


def _solved(name: str) -> Solve:
    def attempt(config: SolveConfig, on_first: OnFirst) -> Attempt:
        adapter = Adapter(read(name))
        return solved(adapter.conference(), config, on_first, adapter.judged, lambda penalty: -(-penalty // adapter.scale))

    return attempt


CASES = tuple(
    PeerCase(f"cosplib {name}", "cosplib", seconds, first, target, peer, f"cosplib/{name}.json", _solved(name))
    for name, seconds, first, target, peer in (
        ("N2OR", 58.0, 5.0, "1 proven within 60 s", "1"),
        ("GECCO20", 58.0, 5.0, "5773 proven within 60 s", "6289"),
        ("GECCO21", 58.0, 5.0, "10933 proven within 60 s", "10947"),
        ("GECCO19", 118.0, 20.0, "30 or better in 120 s, bound 29", "20063"),
        ("OR60F", 118.0, 20.0, "21 or better in 120 s, bound 21", "433"),
        ("ISF22", 118.0, 20.0, "146 or better in 120 s, bound 105", "826"),
    )
)
