"""The group meetings of W3C TPAC 2023 (MIT): one slot each, a room that is large enough, preferred slots; and a referee for them.

The file declares no conflicts; where it does, they are musts.
"""

import datetime as dt
import json
from collections import Counter
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, RuleId, SessionId
from scheduler.model.room import Layout, Room
from scheduler.model.rule import Grade, NotParallel
from scheduler.model.session import Kind, Session
from scheduler.model.settings import Comfort, Day, Hours, Preferences, Slot, SlotGrid, Wish
from scheduler.model.timetable import Timetable
from solver.outcome import SolveConfig
from tests.benchmarks.ietf_source import shared_data
from tests.benchmarks.peers.case import Attempt, OnFirst, PeerCase, Verdict, solved

ZONE = "Europe/Madrid"
FILE = "w3c/w3c_tpac2023.json"
GUESTS = {"Less than 15": 15, "16-30": 30, "31-50": 50, "More than 50": 51}
"""The most that a range of attendees stands for."""


def read() -> dict[str, Any]:
    """The file.

    Raises:
        OSError: when it is absent.
    """
    return json.loads((shared_data() / "benchmarks" / FILE).read_text(encoding="utf-8"))


def _rooms(raw: dict[str, Any]) -> list[tuple[str, int]]:
    """Names and seats, from words such as "Ecija (24)"."""
    return [(name.rpartition(" (")[0], int(name.rpartition("(")[2].rstrip(")"))) for name in raw["rooms"]]


def _slots(raw: dict[str, Any]) -> list[tuple[dt.datetime, dt.datetime]]:
    """Begin and end on the wall clock, from words such as "2023-09-11 09:30 - 11:00"."""
    found: list[tuple[dt.datetime, dt.datetime]] = []
    for words in raw["slots"]:
        begin, _, end = words.partition(" - ")
        start = dt.datetime.fromisoformat(begin)
        found.append((start, dt.datetime.combine(start.date(), dt.time.fromisoformat(end))))
    return found


def _preferred(raw: dict[str, Any], session: dict[str, Any]) -> set[int]:
    """Indexes of the slots that a meeting prefers, from words such as "Monday, 09:30 - 11:00"."""
    named = {f"{start:%A}, {start:%H:%M} - {end:%H:%M}": index for index, (start, end) in enumerate(_slots(raw))}
    return {named[words] for words in session["preferred_slots"]}


def conference_of(raw: dict[str, Any]) -> Conference:
    """The meetings as a conference."""
    slots = _slots(raw)
    windows = [Window(start=_moment(start), end=_moment(end)) for start, end in slots]
    days = sorted({start.date() for start, _ in slots})
    shortest = min(int((end - start).total_seconds()) // 60 for start, end in slots)
    off = dict.fromkeys(Preferences.model_fields, Wish(on=False))
    return Conference(
        title=Text.of("TPAC 2023"),
        zone=ZONE,
        days=tuple(Day(date=day, hours=_hours(day, slots)) for day in days),
        slot_grids=(SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=tuple(Slot(window=w) for w in windows), start_with_slot=True),),
        comfort=Comfort(longest_stretch=None),
        preferences=Preferences(**(off | {"preferred_times": Wish(weight=1)})),
        rooms=tuple(
            Room(id=RoomId(f"r{number}"), name=name, capacity={Layout.THEATRE: seats}, turnaround=0, layout_change=0)
            for number, (name, seats) in enumerate(_rooms(raw))
        ),
        sessions=tuple(
            Session(
                id=_id(session),
                kind=Kind.SIDE_EVENT,
                title=Text.of(session["title"]),
                duration=shortest,
                expected=GUESTS[session["attendees"]],
                preferred_windows=tuple(windows[index] for index in sorted(_preferred(raw, session))),
            )
            for session in raw["sessions"]
        ),
        rules=tuple(
            NotParallel(id=RuleId(f"x{n}"), sessions=(SessionId(f"m{one}"), SessionId(f"m{other}")), grade=Grade.SEVERE)
            for n, (one, other) in enumerate(sorted(_conflicts(raw)))
        ),
    )


def _id(session: dict[str, Any]) -> SessionId:
    return SessionId(f"m{session['number']}")


def _moment(naive: dt.datetime) -> dt.datetime:
    """A wall clock of the venue."""
    return naive.replace(tzinfo=ZoneInfo(ZONE))


def _hours(day: dt.date, slots: list[tuple[dt.datetime, dt.datetime]]) -> Hours:
    own = [(start, end) for start, end in slots if start.date() == day]
    return Hours(start=min(start for start, _ in own).time(), end=max(end for _, end in own).time())


def _conflicts(raw: dict[str, Any]) -> set[tuple[int, int]]:
    known = {session["number"] for session in raw["sessions"]}
    pairs = {(session["number"], other) for session in raw["sessions"] for other in session["avoid_conflict_with"]}
    return {(min(pair), max(pair)) for pair in pairs if set(pair) <= known and pair[0] != pair[1]}


def places_of(raw: dict[str, Any], timetable: Timetable) -> dict[int, tuple[int, int]]:
    """Slot and room of each meeting by its number, as indexes of the file."""
    starts = {_moment(start): index for index, (start, _) in enumerate(_slots(raw))}
    return {int(place.session[1:]): (starts[place.start], int(place.rooms[0][1:])) for place in timetable.placements}


def judged(raw: dict[str, Any], places: dict[int, tuple[int, int]]) -> Verdict:
    """The referee: meetings outside their preferred slots, and what is broken."""
    rooms, hard = _rooms(raw), Counter[str]()
    hard["no place"] = sum(session["number"] not in places for session in raw["sessions"])
    hard["shared"] = sum(count - 1 for count in Counter(places.values()).values())
    hard["too small"] = sum(
        session["number"] in places and rooms[places[session["number"]][1]][1] < GUESTS[session["attendees"]] for session in raw["sessions"]
    )
    hard["conflicts"] = sum(
        places[one][0] == places[other][0] for one, other in combinations(sorted(places), 2) if (one, other) in _conflicts(raw)
    )
    outside = sum(
        places[session["number"]][0] not in _preferred(raw, session) for session in raw["sessions"] if session["number"] in places
    )
    return Verdict(outside, sum(hard.values()), {"outside preferred slots": float(outside)} | {k: float(v) for k, v in hard.items()})


def _attempt(config: SolveConfig, on_first: OnFirst) -> Attempt:
    raw = read()
    return solved(conference_of(raw), config, on_first, lambda timetable: judged(raw, places_of(raw, timetable)))


CASES = (
    PeerCase("w3c TPAC 2023", "w3c", 20.0, 2.0, "all placed, fewest outside preferred slots, proven", "–", FILE, _attempt),
)
