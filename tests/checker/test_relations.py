"""What holds between sessions: exclusion and the longest stretch, to the minute."""

from typing import Any

from scheduler.model.rule import (
    Together,
)
from scheduler.model.session import Kind
from scheduler.model.settings import Comfort, Exclusion
from tests.builder import Builder
from tests.checker.reading import Case, cases, changed, one, two, with_rule

PAIR = {"sessions": ("A", "B")}
ORDER = {"first": "A", "second": "B"}
NEXT = {"first": "A", "second": "B", "gap": 15}
AB = ("A", "B")


def kinds(first: Kind, second: Kind, at: str = "10:59", **fields: Any) -> Builder:
    return two(at, first={"kind": first}, kind=second, **fields)


EXCLUSIONS = (
    Case(
        "exclusion",
        kinds(Kind.PANEL, Kind.SIDE_EVENT),
        kinds(Kind.PANEL, Kind.SIDE_EVENT, "11:00"),
        AB,
        "“A” and “B” may not run at the same time, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "exclusion",
        kinds(Kind.PANEL, Kind.SIDE_EVENT, "09:01"),
        kinds(Kind.PANEL, Kind.SIDE_EVENT, "09:00"),
        AB,
        "“A” and “B” may not run at the same time, on Monday from 09:01 to 10:01.",
    ),
    Case(
        "exclusion",
        kinds(Kind.SIDE_EVENT, Kind.PANEL),
        kinds(Kind.SIDE_EVENT, Kind.PANEL, "11:00", set_up=30),
        AB,
        "“A” and “B” may not run at the same time, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "exclusion",
        kinds(Kind.PANEL, Kind.PANEL),
        kinds(Kind.PANEL, Kind.RECEPTION),
        AB,
        "“A” and “B” may not run at the same time, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "exclusion",
        kinds(Kind.MEAL, Kind.BREAK),
        kinds(Kind.MEAL, Kind.SIDE_EVENT),
        AB,
        "“A” and “B” may not run at the same time, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "exclusion",
        kinds(Kind.PANEL, Kind.PANEL),
        with_rule(Together, kinds(Kind.PANEL, Kind.PANEL), **PAIR),
        AB,
        "“A” and “B” may not run at the same time, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "exclusion",
        kinds(Kind.RECEPTION, Kind.PRESS).having(exclusions=(Exclusion(kind=Kind.PRESS, excludes=frozenset({Kind.RECEPTION})),)),
        kinds(Kind.RECEPTION, Kind.PRESS),
        AB,
        "“A” and “B” may not run at the same time, on Monday from 10:59 to 11:59.",
    ),
)


@cases(*EXCLUSIONS)
def test_kinds_exclude_each_other(case: Case) -> None:
    case.hold()


def stretch(minutes: int, *pauses: tuple[str, int, Kind], kind: Kind = Kind.PANEL, limit: int | None = 120) -> Builder:
    """A from 10:00 to 11:00, B of 30 minutes that ends as many minutes after the start of A, pauses between."""
    start = 10 * 60 + minutes - 30
    builder = one(kind=kind).with_session("B", at=f"{start // 60:02}:{start % 60:02}", minutes=30, kind=kind)
    for number, (at, length, pause) in enumerate(pauses):
        builder = builder.with_session(f"Pause {number}", at=at, minutes=length, room="Foyer", kind=pause)
    return builder.having(comfort=Comfort(longest_stretch=limit))


LONG = "From the start of “A” to the end of “B” there is no break for more than 120 minutes."
COFFEE = ("11:00", 30, Kind.BREAK)


STRETCHES = (
    Case("longest-stretch", stretch(121), stretch(120), AB, LONG),
    Case("longest-stretch", stretch(121), stretch(121, COFFEE), AB, LONG),
    Case("longest-stretch", stretch(121, ("11:00", 30, Kind.RECEPTION)), stretch(121, ("11:00", 30, Kind.MEAL)), AB, LONG),
    Case("longest-stretch", stretch(121, ("11:32", 30, Kind.BREAK)), stretch(121, ("11:31", 30, Kind.BREAK)), AB, LONG),
    Case("longest-stretch", stretch(121, ("09:59", 30, Kind.BREAK)), stretch(121, ("10:00", 30, Kind.BREAK)), AB, LONG),
    Case("longest-stretch", stretch(121), stretch(121, limit=None), AB, LONG),
    Case("longest-stretch", stretch(121), stretch(121, kind=Kind.SIDE_EVENT), AB, LONG),
    Case("longest-stretch", stretch(121, kind=Kind.CLOSING), changed(stretch(121), "B", kind=Kind.PRESS), AB, LONG),
    Case(
        "longest-stretch",
        one(kind=Kind.PANEL, minutes=211),
        one(kind=Kind.PANEL, minutes=210),
        ("A",),
        "From the start of “A” there is no break for more than 210 minutes.",
    ),
)


@cases(*STRETCHES)
def test_breaks_come_in_time(case: Case) -> None:
    case.hold()
