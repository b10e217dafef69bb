"""What the tests of the checker share: reading a tiny conference, and cases that tell a broken rule from a kept one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from scheduler.checker import Violation, check
from scheduler.model.base import Window
from scheduler.model.ids import PersonId, ResourceId
from scheduler.model.resource import Interpreter, Resource, Service
from scheduler.model.rule import Level
from tests.builder import Builder, a_conference, ident, window


@dataclass(frozen=True)
class Case:
    """A timetable that breaks a rule, the nearest one that keeps it, and what is said of the broken one."""

    rule: str
    wrong: Builder
    right: Builder
    subjects: tuple[str, ...]
    sentence: str
    level: Level = Level.MUST

    def hold(self) -> None:
        """One violation of the rule here, none there."""
        said = [(v.level, v.subjects, v.message) for v in found(self.rule, self.wrong)]
        assert said == [(self.level, self.subjects, self.sentence)]
        assert found(self.rule, self.right) == []


def cases(*of: Case) -> Callable[[Callable[[Case], None]], Callable[[Case], None]]:
    """Run a test for each case, named after its rule."""
    return pytest.mark.parametrize("case", of, ids=lambda case: case.rule)


def read(builder: Builder) -> tuple[Violation, ...]:
    """Everything that is broken."""
    conference = builder.build()
    return check(conference, conference.timetable).violations


def found(rule: str, builder: Builder) -> list[Violation]:
    """How one rule is broken."""
    return [violation for violation in read(builder) if violation.rule == rule]


def one(**fields: Any) -> Builder:
    """A, on the first day from 10:00 to 11:00 in the Hall unless said otherwise."""
    return a_conference().with_session("A", **({"at": "10:00"} | fields))


def two(second: str, room: str = "Other", *, first: dict[str, Any] | None = None, **fields: Any) -> Builder:
    """A as above, and B of an hour from the given time in another room."""
    return one(**(first or {})).with_session("B", at=second, room=room, **fields)


def speaking(second: str, room: str = "Other", *, day: int = 0, **person: Any) -> Builder:
    """A and B as above; Ms A speaks in both."""
    first = a_conference().with_person("Ms A", **person).with_session("A", at="10:00").with_part("Ms A")
    return first.with_session("B", at=second, room=room, day=day).with_part("Ms A")


def with_rule(rule: Callable[..., Any], builder: Builder, **fields: Any) -> Builder:
    """One rule that planners added."""
    return builder.having(rules=(rule(id="r", **fields),))


def as_wishes(builder: Builder) -> Builder:
    """The same with all rules of the planners as wishes."""
    return builder.having(rules=tuple(rule.replace(level=Level.WISH) for rule in builder.settings["rules"]))


def team(name: str, offers: str = "fr", *members: str, service: Service = Service.INTERPRETATION, **fields: Any) -> Resource:
    """A unit, by default a booth team for French."""
    people = tuple(Interpreter(person=PersonId(ident(member))) for member in members)
    return Resource(id=ResourceId(ident(name)), name=name, service=service, offers=offers, members=people, **fields)


def with_unit(builder: Builder, *units: Resource) -> Builder:
    """The conference with units; members who are new are made."""
    for member in (str(member.person) for unit in units for member in unit.members):
        builder = builder if member in map(ident, builder.people) else builder.with_person(member)
    return builder.having(resources=units)


def changed(builder: Builder, session: str = "A", /, **fields: Any) -> Builder:
    """The same with other fields of a session."""
    return replace(builder, sessions=builder.sessions | {session: builder.sessions[session].replace(**fields)})


def placed(builder: Builder, title: str = "A", **fields: Any) -> Builder:
    """The same with other fields of a session's placement."""
    return replace(builder, placements=builder.placements | {title: builder.placements[title].replace(**fields)})


def in_rooms(builder: Builder, title: str, *rooms: str) -> Builder:
    """The same with a session in other rooms, which are made when they are new."""
    for room in rooms:
        builder = builder if room in builder.rooms else builder.with_room(room)
    return placed(builder, title, rooms=tuple(map(ident, rooms)))


def interpreted(second: str, unit: Resource, other: Resource | None = None) -> Builder:
    """A and B as above, interpreted by one team, or B by another one."""
    units = (unit,) if other is None else (unit, other)
    first = {"units": (unit.id,), "interpretation": ("fr",)}
    return with_unit(two(second, first=first, units=(units[-1].id,), interpretation=("fr",)), *units)


def windows(*hours: tuple[str, str]) -> tuple[Window, ...]:
    """Windows of the first day."""
    return tuple(window(*of) for of in hours)
