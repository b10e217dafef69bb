"""Who serves a session: the need exactly, strong teams, one session at a time, hours; and members as people."""

from typing import Any

import pytest

from scheduler.model.person import Attendance, Need
from scheduler.model.resource import Resource, Service
from scheduler.model.rule import Level, Together
from scheduler.model.session import Kind, Role
from tests.builder import Builder
from tests.checker.reading import Case, cases, found, interpreted, one, team, windows, with_rule, with_unit


def served(*units: Resource, part: dict[str, Any] | None = None, needs: Need | None = None, **fields: Any) -> Builder:
    """A, served by these units, with Ms A in it when she needs something."""
    builder = with_unit(one(units=tuple(unit.id for unit in units), **fields), *units)
    return builder.with_person("Ms A", needs=frozenset({needs})).with_part("Ms A", **(part or {})) if needs else builder


def crew(service: Service, offers: str = "", name: str = "Crew") -> Resource:
    return team(name, offers, service=service)


FRENCH, RUSSIAN = team("Booth F", "fr", "I1", "I2"), team("Booth R", "ru", "I3", "I4")
SIGNS, CAPTIONS = crew(Service.SIGN_LANGUAGE), crew(Service.CAPTIONING)
STREAM, SECOND_STREAM = crew(Service.LIVESTREAM), crew(Service.LIVESTREAM, name="Second crew")
PIANO = crew(Service.EQUIPMENT, "piano")
BY_VIDEO = {"attendance": Attendance.VIDEO}


SERVING = (
    Case("services", served(interpretation=("fr",)), served(FRENCH, interpretation=("fr",)), ("A",), "“A” lacks a booth team for fr."),
    Case(
        "services",
        served(FRENCH, interpretation=("fr", "ru")),
        served(FRENCH, RUSSIAN, interpretation=("fr", "ru")),
        ("A",),
        "“A” lacks a booth team for ru.",
    ),
    Case(
        "services",
        served(FRENCH, RUSSIAN, interpretation=("fr",)),
        served(FRENCH, interpretation=("fr",)),
        ("A",),
        "“A” has a booth team for ru that it does not need.",
    ),
    Case("services", served(livestream=True), served(STREAM, livestream=True), ("A",), "“A” lacks a livestream crew."),
    Case(
        "services",
        served(STREAM, SECOND_STREAM, livestream=True),
        served(STREAM, livestream=True),
        ("A",),
        "“A” has a livestream crew that it does not need.",
    ),
    Case("services", served(needs=Need.SIGN_LANGUAGE), served(SIGNS, needs=Need.SIGN_LANGUAGE), ("A",), "“A” lacks a sign-language team."),
    Case(
        "services",
        served(SIGNS, needs=Need.SIGN_LANGUAGE, part=BY_VIDEO),
        served(needs=Need.SIGN_LANGUAGE, part=BY_VIDEO),
        ("A",),
        "“A” has a sign-language team that it does not need.",
    ),
    Case("services", served(needs=Need.CAPTIONING), served(CAPTIONS, needs=Need.CAPTIONING), ("A",), "“A” lacks captioning."),
    Case("services", served(CAPTIONS), served(), ("A",), "“A” has captioning that it does not need."),
    Case("services", served(equipment=("piano",)), served(PIANO, equipment=("piano",)), ("A",), "“A” lacks equipment (piano)."),
    Case("services", served(PIANO, equipment=()), served(), ("A",), "“A” has equipment (piano) that it does not need."),
    Case("services", served(livestream=True), served(livestream=True, kind=Kind.ALL_DAY), ("A",), "“A” lacks a livestream crew."),
    Case(
        "team-strength",
        served(team("Booth F", "fr", "I1"), interpretation=("fr",)),
        served(FRENCH, interpretation=("fr",)),
        ("Booth-F", "A"),
        "Booth F has 1 interpreter; “A” needs 2.",
    ),
    Case(
        "team-strength",
        served(team("Booth F", "fr", "I1", "I2", heavy=True), interpretation=("fr",)),
        served(team("Booth F", "fr", "I1", "I2", "I3", heavy=True), interpretation=("fr",)),
        ("Booth-F", "A"),
        "Booth F has 2 interpreters; “A” needs 3.",
    ),
)


@cases(*SERVING)
def test_who_serves_a_session(case: Case) -> None:
    case.hold()


def french(**fields: Any) -> Resource:
    return team("Booth F", "fr", "I1", "I2", **fields)


def sharing(**fields: Any) -> Resource:
    """Another team, with one interpreter of the first."""
    return team("Booth G", "fr", "I2", "I5", **fields)


UNIT_AND_BOTH = ("Booth-F", "A", "B")
TEAMS_AND_BOTH = ("Booth-F", "Booth-G", "A", "B")


UNITS = (
    Case("unit-busy", interpreted("10:59", french()), interpreted("11:00", french()), UNIT_AND_BOTH, "Booth F serves “A” and “B” at once."),
    Case(
        "unit-busy",
        interpreted("11:19", french(rest=20, early=15)),
        interpreted("11:20", french(rest=20, early=15)),
        UNIT_AND_BOTH,
        "Booth F serves “A” and “B” less than 20 minutes apart.",
    ),
    Case(
        "unit-busy",
        interpreted("11:19", french(rest=15, early=20)),
        interpreted("11:20", french(rest=15, early=20)),
        UNIT_AND_BOTH,
        "Booth F serves “A” and “B” less than 20 minutes apart.",
    ),
    Case(
        "unit-busy",
        interpreted("10:59", french(), sharing()),
        interpreted("11:00", french(), sharing()),
        TEAMS_AND_BOTH,
        "Booth F and Booth G share a member and serve “A” and “B” at once.",
    ),
    Case(
        "unit-busy",
        interpreted("11:19", french(), sharing(early=20)),
        interpreted("11:20", french(), sharing(early=20)),
        TEAMS_AND_BOTH,
        "Booth F and Booth G share a member and serve “A” and “B” less than 20 minutes apart.",
    ),
    Case(
        "unit-busy",
        interpreted("11:19", french(early=20), sharing(rest=5)),
        interpreted("11:20", french(early=20), sharing(rest=5)),
        TEAMS_AND_BOTH,
        "Booth F and Booth G share a member and serve “A” and “B” less than 20 minutes apart.",
    ),
    Case(
        "unit-busy",
        with_rule(Together, interpreted("10:00", french()), level=Level.WISH, sessions=("A", "B")),
        with_rule(Together, interpreted("10:00", french()), sessions=("A", "B")),
        UNIT_AND_BOTH,
        "Booth F serves “A” and “B” at once.",
    ),
    Case(
        "unit-hours",
        interpreted("12:00", french(availability=windows(("10:00", "12:59")))),
        interpreted("12:00", french(availability=windows(("10:00", "11:00"), ("12:00", "12:30"), ("12:30", "13:00")))),
        ("Booth-F", "B"),
        "Booth F is not there for “B”, on Monday from 12:00 to 13:00.",
    ),
    Case(
        "unit-hours",
        interpreted("12:00", french(minutes_per_day=119)),
        interpreted("12:00", french(minutes_per_day=120)),
        UNIT_AND_BOTH,
        "Booth F serves 120 minutes on one day; the limit is 119.",
    ),
)


@cases(*UNITS)
def test_what_a_unit_can_do(case: Case) -> None:
    case.hold()


def test_teams_without_a_common_member_work_at_once() -> None:
    assert not found("unit-busy", interpreted("10:00", french(), team("Booth G", "fr", "I3", "I4")))


def test_hours_of_a_unit_count_by_day() -> None:
    unit = french(minutes_per_day=60)
    days = one(units=(unit.id,), interpretation=("fr",)).with_session("B", at="10:00", day=1, units=(unit.id,), interpretation=("fr",))
    assert not found("unit-hours", with_unit(days, unit))


@pytest.mark.parametrize(("second", "rules"), [("10:59", {"one-person-one-place"}), ("11:29", {"be-early"}), ("11:30", set[str]())])
def test_members_are_bound_as_interpreters(second: str, rules: set[str]) -> None:
    """I1 attends A and interprets B, half an hour ahead of it."""
    unit = french()
    builder = with_unit(one(), unit).with_part("I1", Role.ATTENDEE)
    builder = builder.with_session("B", at=second, room="Hall", units=(unit.id,), interpretation=("fr",))
    people = {v.rule for rule in ("one-person-one-place", "be-early") for v in found(rule, builder)}
    assert people == rules
    if rules:
        assert found(rules.pop(), builder)[0].subjects == ("I1", "A", "B")


def test_who_speaks_and_interprets_in_one_session_is_there_once() -> None:
    unit = french()
    assert not found("one-person-one-place", with_unit(one(units=(unit.id,), interpretation=("fr",)), unit).with_part("I1"))
