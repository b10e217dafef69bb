"""The conference scheduling instances of Timefold (Apache 2.0) as conferences, and timetables back to its talks.

Timefold's score is negative and counts some things as rewards; ours is a penalty. `reward_constant` is what a timetable without any
reward would miss, so that referee score = −(penalty − constant).
"""

import datetime as dt
import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from scheduler.calendar import minute_of, moment_of
from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, RoomId, RuleId, SessionId
from scheduler.model.person import Person
from scheduler.model.room import Layout, Room, Walking
from scheduler.model.rule import AtMostAtOnce, Before, Grade, NotParallel, Rule
from scheduler.model.session import Appearance, Kind, Role, Session
from scheduler.model.settings import Comfort, Day, Hours, Preferences, Slot, SlotGrid, Wish
from scheduler.model.timetable import Placement, Timetable
from solver.outcome import SolveConfig
from solver.repair import Alternative, Goal
from tests.benchmarks.ietf_source import shared_data
from tests.benchmarks.peers.case import Attempt, OnFirst, PeerCase, Solve, Verdict, referee_in, solved

ZONE = "UTC"
MOST_CROWDED = 2
"""Talks with a risk of crowding that may run at once: the referee finds no fault with two."""

MEDIUM = 1_000_000
"""What the medium level weighs against the soft one: more than any timetable of these instances could gain by a breach."""

STAY_DAYS = 2
DAY_MINUTES = 480
"""A day of a speaker's stay beyond the second counts as so many minutes."""

TAGS = {"required": "required", "preferred": "preferred", "avoided": "undesired", "excluded": "prohibited"}


def folder() -> Path:
    """Where the instances and their referee are; it may be absent."""
    return shared_data() / "benchmarks" / "timefold"


def read(name: str) -> dict[str, Any]:
    """An instance by the name of its file.

    Raises:
        OSError: when it is absent.
    """
    return json.loads((folder() / f"{name}.json").read_text(encoding="utf-8"))


def judged(raw: dict[str, Any], assignment: dict[str, tuple[int, int]]) -> Verdict:
    """What the referee of the instances says; medium and hard faults count as hard."""
    score, breakdown, faults = referee_in(folder()).evaluate(raw, assignment)
    hard = -score["hard"] + sum(faults.values())
    medium = 0 if all(talk["publishedTimeslot"] is not None for talk in raw["talks"]) else -score["medium"]
    return Verdict(score["soft"], hard + medium, {name: value for name, (_, value) in breakdown.items()})


class Adapter:
    """One instance, as a conference."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw
        self.weights: dict[str, int] = {name: value["weight"] for name, value in raw["weights"].items()}
        self.dates = [dt.date.fromisoformat(day) for day in raw["days"]]
        self.rooms = {RoomId(f"r{room['id']}"): room["id"] for room in raw["rooms"]}
        self.talks = {session_id(number): talk["code"] for number, talk in enumerate(raw["talks"])}

    # From the instance

    def conference(self) -> Conference:
        """The conference, published where talks are."""
        published = self._published()
        return Conference(
            title=Text.of(self.raw["name"]),
            zone=ZONE,
            grid_minutes=5,
            days=tuple(self._days()),
            slot_grids=tuple(self._grids()),
            exclusions=(),
            comfort=Comfort(early={}, longest_stretch=None, meal_sessions=None, stay_days=STAY_DAYS),
            preferences=self._preferences(),
            rooms=tuple(self._rooms()),
            walking=Walking(same_floor=0, per_floor=0, other_building=0),
            people=tuple(self._people()),
            sessions=tuple(self._sessions()),
            rules=tuple(self._rules()),
            timetable=Timetable(placements=published),
        )

    def _days(self) -> Iterator[Day]:
        for number, date in enumerate(self.dates):
            slots = [slot for slot in self.raw["timeslots"] if slot["day"] == number]
            first, last = min(slot["startMin"] for slot in slots), max(slot["endMin"] for slot in slots)
            yield Day(date=date, hours=Hours(start=dt.time(*divmod(first, 60)), end=dt.time(*divmod(last, 60))))

    def _window(self, slot: dict[str, Any]) -> Window:
        midnight = minute_of(dt.datetime.combine(self.dates[slot["day"]], dt.time(), dt.UTC))
        return Window(start=moment_of(midnight + slot["startMin"], ZONE), end=moment_of(midnight + slot["endMin"], ZONE))

    def _kinds(self) -> dict[str, Kind]:
        """A kind of session for each type of talk."""
        types = sorted({talk["type"] for talk in self.raw["talks"]})
        return dict(zip(types, (Kind.PANEL, Kind.SIDE_EVENT, Kind.PRESS, Kind.KEYNOTE), strict=False))

    def _grids(self) -> Iterator[SlotGrid]:
        for name, kind in self._kinds().items():
            slots = [slot for slot in self.raw["timeslots"] if name in slot["types"]]
            named = tuple(Slot(window=self._window(slot), tags=frozenset(slot["tags"])) for slot in slots)
            yield SlotGrid(kinds=frozenset({kind}), slots=named, start_with_slot=True)

    def _rooms(self) -> Iterator[Room]:
        for key, number in self.rooms.items():
            room = self.raw["rooms"][number]
            own = [slot for slot in self.raw["timeslots"] if set(slot["types"]) & set(room["types"])]
            open_in = [self._window(slot) for slot in own if slot["id"] not in room["unavailable"]]
            yield Room(
                id=key,
                name=room["name"],
                capacity={Layout.THEATRE: room["capacity"]},
                tags=frozenset(room["tags"]),
                turnaround=0,
                layout_change=0,
                availability=tuple(open_in) if room["unavailable"] else (),
            )

    def _people(self) -> Iterator[Person]:
        for person in self.raw["speakers"]:
            yield Person(
                id=PersonId(f"p{person['id']}"),
                name=person["name"],
                rest=self.raw["minPauseMinutes"],
                **_tags(person),
            )

    def _sessions(self) -> Iterator[Session]:
        kinds = self._kinds()
        for number, talk in enumerate(self.raw["talks"]):
            slots = self.raw["timeslots"]
            slot = slots[talk["timeslot"]] if talk["pinned"] else None
            published = None if talk["publishedTimeslot"] is None else slots[talk["publishedTimeslot"]]
            yield Session(
                id=session_id(number),
                kind=kinds[talk["type"]],
                title=Text.of(talk["title"] or talk["code"]),
                duration=talk["durations"][0],
                cannot_meet=tuple(self._window(slots[number]) for number in self._barred(talk)),
                topics=frozenset(talk["contents"]),
                themes=frozenset(talk["themeTracks"]),
                sectors=frozenset(talk["sectors"]),
                audience=frozenset(talk["audienceTypes"]),
                level=talk["audienceLevel"],
                languages=(talk["language"],),
                interest=talk["favoriteCount"],
                allowed_rooms=tuple(key for key, n in self.rooms.items() if talk["type"] in self.raw["rooms"][n]["types"]),
                preferred_windows=() if published is None else (self._window(published),),
                preferred_rooms=() if talk["publishedRoom"] is None else (RoomId(f"r{talk['publishedRoom']}"),),
                pinned_start=None if slot is None else self._window(slot).start,
                pinned_rooms=() if slot is None else (RoomId(f"r{talk['room']}"),),
                appearances=tuple(
                    Appearance(id=AppearanceId(f"a{number}-{person}"), person=PersonId(f"p{person}"), role=Role.SPEAKER)
                    for person in talk["speakers"]
                ),
                **_tags(talk),
            )

    def _barred(self, talk: dict[str, Any]) -> list[int]:
        """Slots for talks of this type at which one of its speakers cannot come: people are unavailable by slot there, not by time."""
        unavailable = {slot for person in talk["speakers"] for slot in self.raw["speakers"][person]["unavailable"]}
        return sorted(slot for slot in unavailable if talk["type"] in self.raw["timeslots"][slot]["types"])

    def _rules(self) -> Iterator[Rule]:
        code = {talk["id"]: session_id(number) for number, talk in enumerate(self.raw["talks"])}
        for number, talk in enumerate(self.raw["talks"]):
            for earlier in talk["prerequisites"]:
                yield Before(id=RuleId(f"b{number}-{earlier}"), first=code[earlier], second=session_id(number))
        tags = sorted({tag for talk in self.raw["talks"] for tag in talk["mutuallyExclusiveTags"]})
        for place, tag in enumerate(tags):
            group = [session_id(n) for n, talk in enumerate(self.raw["talks"]) if tag in talk["mutuallyExclusiveTags"]]
            if len(group) > 1:
                yield NotParallel(id=RuleId(f"x{place}"), sessions=tuple(group), grade=Grade.SEVERE)
        crowded = [session_id(n) for n, talk in enumerate(self.raw["talks"]) if talk["crowdControlRisk"] > 0]
        if len(crowded) > MOST_CROWDED:
            yield AtMostAtOnce(id=RuleId("crowd"), sessions=tuple(crowded), limit=MOST_CROWDED)

    def _preferences(self) -> Preferences:
        named = {
            "tags": "Talk preferred timeslot tags", "topics": "Content conflict", "topic_days": "Same day talks",
            "topic_levels": "Content audience level flow violation", "themes": "Theme track conflict", "theme_days": "Same day talks",
            "theme_rooms": "Theme track room stability", "theme_audience": "Audience type theme track conflict",
            "sectors": "Sector conflict", "audience_choice": "Audience type diversity", "level_variety": "Audience level diversity",
            "language_variety": "Language diversity", "larger_rooms": "Popular talks",
        }  # fmt: skip
        wishes = dict.fromkeys(Preferences.model_fields, Wish(on=False))
        wishes |= {wish: Wish(weight=self.weights[constraint], per_minute=True) for wish, constraint in named.items()}
        wishes["short_stays"] = Wish(weight=self.weights["Speaker makespan"] * DAY_MINUTES)
        wishes["preferred_times"] = Wish(weight=MEDIUM)
        wishes["preferred_rooms"] = Wish(weight=self.weights["Published room"])
        return Preferences(**wishes)

    def _published(self) -> tuple[Placement, ...]:
        found: list[Placement] = []
        for number, talk in enumerate(self.raw["talks"]):
            if talk["publishedTimeslot"] is not None and all(t["publishedTimeslot"] is not None for t in self.raw["talks"]):
                window = self._window(self.raw["timeslots"][talk["publishedTimeslot"]])
                rooms = (RoomId(f"r{talk['publishedRoom']}"),)
                found.append(Placement(session=session_id(number), start=window.start, duration=talk["durations"][0], rooms=rooms))
        return tuple(found)

    @property
    def reward_constant(self) -> int:
        """What our penalty counts for pairs of which none is rewarded: the minutes of the shorter of each."""
        total = 0
        for one, other in combinations(self.raw["talks"], 2):
            minutes = min(one["durations"][0], other["durations"][0])
            total += self.weights["Audience type diversity"] * len(set(one["audienceTypes"]) & set(other["audienceTypes"])) * minutes
            total += self.weights["Audience level diversity"] * (one["audienceLevel"] != other["audienceLevel"]) * minutes
            total += self.weights["Language diversity"] * (one["language"] != other["language"]) * minutes
        return total

    # Back to the talks

    def assignment(self, timetable: Timetable) -> dict[str, tuple[int, int]]:
        """Slot and room of each talk."""
        slots = {(self._window(slot).start, slot["duration"]): slot["id"] for slot in self.raw["timeslots"]}
        return {
            self.talks[place.session]: (slots[place.start, place.duration], self.rooms[place.rooms[0]]) for place in timetable.placements
        }


def _tags(item: dict[str, Any]) -> dict[str, Any]:
    wanted = {"room": "RoomTags", "time": "TimeslotTags"}
    return {f"{ours}_{what}_tags": frozenset(item[f"{theirs}{name}"]) for ours, theirs in TAGS.items() for what, name in wanted.items()}


def session_id(number: int) -> SessionId:
    """The session of a talk by its place in the file."""
    return SessionId(f"t{number}")


def _solved(name: str) -> Solve:
    def attempt(config: SolveConfig, on_first: OnFirst) -> Attempt:
        adapter = Adapter(read(name))
        constant = adapter.reward_constant

        def judge(timetable: Timetable) -> Verdict:
            return judged(adapter.raw, adapter.assignment(timetable))

        return solved(adapter.conference(), config, on_first, judge, lambda penalty: constant - penalty)

    return attempt


def _repaired(name: str) -> Solve:
    """Published, and some speakers can no longer come: the fewest talks are moved."""

    def attempt(config: SolveConfig, on_first: OnFirst) -> Attempt:
        from solver.repair.repairing import repair  # loads CP-SAT, which the first timetable of the other instances does without

        adapter = Adapter(read(name))
        conference = adapter.conference()
        seen: list[Alternative] = []

        def told(_place: int, alternative: Alternative) -> None:
            if not seen:
                on_first()
            seen.append(alternative)

        found = repair(conference, conference, None, config, told, goals=(Goal.SESSIONS,)).alternatives
        best = next((one for one in found if Goal.SESSIONS in one.goals), None)
        if best is None:
            return Attempt(None, None, None, proven=False)
        verdict = judged(adapter.raw, adapter.assignment(best.timetable))
        moved = Verdict(best.sessions_moved, verdict.hard, verdict.breakdown)
        return Attempt(best.timetable, moved, best.sessions_moved if best.is_proven else None, best.is_proven)

    return attempt


def _case(name: str, seconds: float, first: float, target: str, peer: str, attempt: Solve) -> PeerCase:
    return PeerCase(f"timefold {name.split('talks')[0]}", "timefold", seconds, first, target, peer, f"timefold/{name}.json", attempt)


CASES = tuple(
    _case(name, seconds, first, target, peer, (_repaired if "replan" in name else _solved)(name))
    for name, seconds, first, target, peer in (
        ("18talks-6timeslots-5rooms", 20.0, 0.5, "−34,245 proven within 5 s", "−34,245"),
        ("36talks-12timeslots-5rooms", 60.0, 1.0, "−212,385 or better in 60 s", "−216,690 in 60 s"),
        ("108talks-18timeslots-10rooms", 60.0, 3.0, "−1,843,555 or better in 60 s", "−2,019,735 in 60 s, first after 14 s"),
        ("108-replan4", 20.0, 1.0, "4 moved talks, proven, within 3 s", "6 moved in 30 s"),
    )
)
