"""A judge of IETF 106 timetables that knows nothing of this program: the data, and places in the words of the data."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from tests.benchmarks.ietf import Place

CONFLICTS = ("chair_conflict", "tech_overlap", "key_participant")
DAYS = ("saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday")
CUT_OFF = {
    "qirg": (
        *("tuesday-afternoon-early", "tuesday-afternoon-late", "wednesday-morning", "wednesday-afternoon-early"),
        *("wednesday-afternoon-late", "thursday-morning"),
    )
}
"""The one list of ranges that the data breaks off and its note completes."""


def faults(raw: dict[str, Any], places: list[Place | None]) -> list[str]:
    """What is wrong with a timetable, a sentence each; none for one that grants every request."""
    return list(_Referee(raw, places).all_faults())


class _Referee:
    def __init__(self, raw: dict[str, Any], places: list[Place | None]) -> None:
        self.sessions: list[dict[str, Any]] = raw["sessions"]
        self.cells = {(c["day"], c["start"], c["room"]): c["minutes"] for c in raw["timeslots"] if c["type"] == "regular"}
        self.capacity = {room["name"]: room["capacity"] or 0 for room in raw["rooms"]}
        self.starts = sorted({(day, start) for day, start, _ in self.cells if day >= 2})
        self.longest = max(self.cells.values())
        self.places = places
        self.of: dict[str, list[int]] = defaultdict(list)
        self.asks: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for index, session in enumerate(self.sessions):
            self.of[session["group"]].append(index)
            self.asks[session["group"]] += session["constraints"]

    def all_faults(self) -> Iterator[str]:
        yield from self._cells()
        yield from self._at_one_time()
        for group, asks in self.asks.items():
            yield from self._requests(group, asks)

    def _asked(self, group: str, *kinds: str) -> list[dict[str, Any]]:
        return [ask for ask in self.asks[group] if ask["kind"] in kinds]

    def _cells(self) -> Iterator[str]:
        for index, place in enumerate(self.places):
            session = self.sessions[index]
            if place is None:
                yield f"{session['group']} has no place."
            elif place not in self.cells or place[0] < 2:
                yield f"{session['group']} is not in a slot and room of regular sessions."
            elif self.cells[place] < min(session["minutes"], self.longest):
                yield f"{session['group']} does not fit into its slot."
            if place is not None and (session["attendees"] or 0) > self.capacity.get(place[2], 0):
                yield f"{session['group']} expects more people than {place[2]} holds."

    def _at_one_time(self) -> Iterator[str]:
        at: dict[tuple[int, str], list[int]] = defaultdict(list)
        for index, place in enumerate(self.places):
            if place is not None:
                at[place[0], place[1]].append(index)
        for indexes in at.values():
            for one, two in combinations(indexes, 2):
                yield from self._meanwhile(one, two)

    def _meanwhile(self, one: int, two: int) -> Iterator[str]:
        first, second = self.sessions[one]["group"], self.sessions[two]["group"]
        if self._joint(first, second):
            return
        if first == second:
            yield f"{first} meets twice at one time."
        if self.places[one] == self.places[two]:
            yield f"{first} and {second} share a room."
        shared = {a["person"] for a in self._asked(first, "person_must_be_there")} & {
            a["person"] for a in self._asked(second, "person_must_be_there")
        }
        for person in sorted(shared):
            yield f"{person} must be in {first} and {second} at one time."
        for group, other in ((first, second), (second, first)):
            for ask in self._asked(group, *CONFLICTS):
                if ask["with_group"] == other:
                    yield f"{group} and {other} are at one time in spite of a {ask['kind']}."

    def _joint(self, first: str, second: str) -> bool:
        return any(
            ask["with_group"] == other for group, other in ((first, second), (second, first)) for ask in self._asked(group, "joint_with")
        )

    def _requests(self, group: str, asks: list[dict[str, Any]]) -> Iterator[str]:
        mine = [place for index in self.of[group] if (place := self.places[index]) is not None]
        for ask in asks:
            theirs = [p for index in self.of.get(ask.get("with_group") or "", ()) if (p := self.places[index]) is not None]
            match ask["kind"]:
                case "cannot_meet_timeranges_expr":
                    yield from (f"{group} cannot meet at that time." for p in mine if self._excluded(group, p, ask["value"]))
                case "joint_with" if theirs and not set(mine) & set(theirs):
                    yield f"{group} and {ask['with_group']} are not joint."
                case "adjacent_to" if theirs and not any(self._next(p, q) for p in mine for q in theirs):
                    yield f"{group} and {ask['with_group']} are not one after the other."
                case "time_relation":
                    yield from self._days_apart(group, mine, 2 if ask["value"].startswith("one-day") else 1)
                case _:
                    pass

    def _next(self, one: Place, two: Place) -> bool:
        if one[0] != two[0] or one[:2] not in self.starts or two[:2] not in self.starts:
            return False
        return abs(self.starts.index(one[:2]) - self.starts.index(two[:2])) == 1

    @staticmethod
    def _days_apart(group: str, mine: list[Place], days: int) -> Iterator[str]:
        for one, two in combinations(mine, 2):
            if abs(one[0] - two[0]) < days:
                yield f"{group} meets on days that are too close."

    @staticmethod
    def _excluded(group: str, place: Place, expression: str) -> bool:
        part = "morning" if place[1] < "12:30" else "afternoon-early" if place[1] < "15:30" else "afternoon-late"
        slug = f"{DAYS[place[0]]}-{part}"
        if group in CUT_OFF:
            return slug in CUT_OFF[group]
        values = [piece.split("'")[0] for piece in expression.split("='")[1:]]
        hit = any(slug.startswith(value) for value in values)
        return hit if expression.startswith("filter") else not hit
