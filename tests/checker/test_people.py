"""What holds for people: one place at a time, being early, rest, limits, meals, consent, support; to the minute."""

from typing import Any

import pytest

from scheduler.model.person import Attendance
from scheduler.model.room import Walk, Walking
from scheduler.model.rule import Level, Together
from scheduler.model.session import Invitation, Kind, Presence, Role
from scheduler.model.settings import Comfort
from tests.builder import Builder
from tests.checker.reading import Case, cases, changed, found, one, placed, speaking, with_rule

BOTH = ("Ms-A", "A", "B")
REMOTE = {"attendance": Attendance.REMOTE}
TWICE = ("Ms A", 10), ("First", 10), ("Ms A", 10)
"""From 10:00 to 10:30."""

TOO_LONG = ("First", 50), ("Ms A", 20)
"""From 10:50 to the end at 11:00."""

TOO_LATE = ("First", 90), ("Ms A", 10)
"""The last minute, from 10:59 to 11:00."""

FAR = Walking(pairs=(Walk(rooms=("Hall", "Other"), minutes=20),))


def far(second: str, **person: Any) -> Builder:
    """Twenty minutes lie between the rooms."""
    return speaking(second, **person).having(walking=FAR)


def as_a(role: Role, second: str, **appearance: Any) -> Builder:
    """Ms A attends A until 11:00 and has this role in B."""
    first = one().with_part("Ms A", Role.ATTENDEE)
    return first.with_session("B", at=second, room="Hall").with_part("Ms A", role, **appearance)


def own_minutes(second: str, *parts: tuple[str, int], order: tuple[str, ...] = (), first: bool = False) -> Builder:
    """Speakers of A with their minutes, there for these only, by default Ms A from 10:10 to 10:20; then Ms A speaks in B."""
    builder = one()
    for name, minutes in parts or (("First", 10), ("Ms A", 10)):
        place = 1 if first and name == "Ms A" else 0
        builder = builder.with_part(name, presence=Presence.OWN_MINUTES, minutes=minutes, order=place)
    return placed(builder, order=order).with_session("B", at=second, room="Hall").with_part("Ms A")


def both(times: str) -> str:
    """What is said when Ms A is in both at these times."""
    return f"Ms A speaks in “A” and speaks in “B” on Monday from {times}."


def joint(level: Level) -> Builder:
    return with_rule(Together, speaking("10:00"), level=level, sessions=("A", "B"), one_room=False)


GAPS = (
    Case("one-person-one-place", speaking("10:59"), speaking("11:10"), BOTH, both("10:59 to 11:00")),
    Case(
        "one-person-one-place",
        far("11:19"),
        far("11:20"),
        BOTH,
        "Ms A speaks in “A” and then speaks in “B”, but the walk takes 20 minutes and there are 19.",
    ),
    Case(
        "one-person-one-place",
        far("11:00"),
        far("11:00", **REMOTE),
        BOTH,
        "Ms A speaks in “A” and then speaks in “B”, but the walk takes 20 minutes and there are 0.",
    ),
    Case(
        "one-person-one-place",
        far("11:15"),
        far("11:15", **REMOTE),
        BOTH,
        "Ms A speaks in “A” and then speaks in “B”, but the walk takes 20 minutes and there are 15.",
    ),
    Case("one-person-one-place", own_minutes("10:19"), own_minutes("10:20"), BOTH, both("10:19 to 10:20")),
    Case("one-person-one-place", own_minutes("10:15"), own_minutes("10:15", order=("a-A-1",)), BOTH, both("10:15 to 10:20")),
    Case("one-person-one-place", own_minutes("10:15"), own_minutes("10:15", first=True), BOTH, both("10:15 to 10:20")),
    Case("one-person-one-place", own_minutes("10:29", *TWICE), own_minutes("10:30", *TWICE), BOTH, both("10:29 to 10:30")),
    Case("one-person-one-place", own_minutes("10:59", *TOO_LONG), own_minutes("11:00", *TOO_LONG), BOTH, both("10:59 to 11:00")),
    Case("one-person-one-place", own_minutes("10:59", *TOO_LATE), own_minutes("09:59", *TOO_LATE), BOTH, both("10:59 to 11:00")),
    Case(
        "one-person-one-place",
        joint(Level.WISH),
        joint(Level.MUST),
        BOTH,
        both("10:00 to 11:00"),
    ),
    Case(
        "one-person-one-place",
        as_a(Role.MODERATOR, "10:59"),
        as_a(Role.MODERATOR, "10:59", status=Invitation.DECLINED),
        BOTH,
        "Ms A attends “A” and moderates “B” on Monday from 10:59 to 11:00.",
    ),
    Case(
        "one-person-one-place",
        as_a(Role.KEYNOTE, "10:59"),
        as_a(Role.KEYNOTE, "10:59", attendance=Attendance.VIDEO),
        BOTH,
        "Ms A attends “A” and gives a keynote in “B” on Monday from 10:59 to 11:00.",
    ),
    Case(
        "be-early",
        speaking("11:09"),
        speaking("11:10"),
        BOTH,
        "Ms A speaks in “B” 9 minutes after “A”, and should be there 10 minutes early.",
    ),
    Case(
        "be-early",
        as_a(Role.MODERATOR, "11:14"),
        as_a(Role.MODERATOR, "11:15"),
        BOTH,
        "Ms A moderates “B” 14 minutes after “A”, and should be there 15 minutes early.",
    ),
    Case(
        "be-early",
        as_a(Role.RAPPORTEUR, "11:14", attendance=Attendance.REMOTE),
        as_a(Role.RAPPORTEUR, "11:15", attendance=Attendance.REMOTE),
        BOTH,
        "Ms A reports on “B” 14 minutes after “A”, and should be there 15 minutes early.",
    ),
    Case(
        "be-early",
        as_a(Role.SPEAKER, "11:00").with_part("Ms A", Role.MODERATOR),
        as_a(Role.SPEAKER, "11:15").with_part("Ms A", Role.MODERATOR),
        BOTH,
        "Ms A speaks in “B” 0 minutes after “A”, and should be there 15 minutes early.",
    ),
    Case(
        "be-early",
        as_a(Role.SPEAKER, "11:00"),
        as_a(Role.ATTENDEE, "11:00"),
        BOTH,
        "Ms A speaks in “B” 0 minutes after “A”, and should be there 10 minutes early.",
    ),
    Case(
        "rest",
        speaking("11:29", rest=30),
        speaking("11:30", rest=30),
        BOTH,
        "Ms A needs 30 minutes of rest after “A”, and has 29 before “B”.",
    ),
    Case(
        "rest",
        speaking("11:00", rest=30),
        speaking("10:59", rest=30),
        BOTH,
        "Ms A needs 30 minutes of rest after “A”, and has 0 before “B”.",
    ),
    Case(
        "daily-limit",
        speaking("12:00", max_minutes_per_day=119),
        speaking("12:00", max_minutes_per_day=120),
        BOTH,
        "Ms A takes part for 120 minutes on one day; the limit is 119.",
    ),
    Case(
        "daily-limit",
        speaking("12:00", max_sessions_per_day=1),
        speaking("12:00", day=1, max_sessions_per_day=1),
        BOTH,
        "Ms A has 2 sessions on one day; the limit is 1.",
    ),
)


@cases(*GAPS)
def test_gaps_and_limits(case: Case) -> None:
    case.hold()


def lunch(*starts: str, limit: int | None = 1, **fields: Any) -> Builder:
    """Lunch from 12:00 to 13:00, and Ms A in an hour's session from each of the given times."""
    comfort = Comfort(meal_sessions=limit)
    builder = one(at="12:00", kind=Kind.MEAL).with_person("Ms A", **fields).having(comfort=comfort)
    for number, start in enumerate(starts):
        builder = builder.with_session(f"S{number}", at=start, room=f"Room {number}").with_part("Ms A")
    return builder


MEALS = (
    Case(
        "meals",
        lunch("11:01", "12:59"),
        lunch("11:00", "12:59"),
        ("Ms-A", "A", "S0", "S1"),
        "Ms A has “S0” and “S1” during “A” and could not eat.",
    ),
    Case(
        "meals",
        lunch("11:01", "12:59"),
        lunch("11:01", "13:00"),
        ("Ms-A", "A", "S0", "S1"),
        "Ms A has “S0” and “S1” during “A” and could not eat.",
    ),
    Case(
        "meals",
        lunch("11:30", limit=0),
        lunch("11:00", limit=0),
        ("Ms-A", "A", "S0"),
        "Ms A has “S0” during “A” and could not eat.",
    ),
    Case(
        "meals",
        lunch("11:30", "12:30"),
        lunch("11:30", "12:30", limit=None),
        ("Ms-A", "A", "S0", "S1"),
        "Ms A has “S0” and “S1” during “A” and could not eat.",
    ),
    Case(
        "meals",
        lunch("11:30", "12:30"),
        lunch("11:30", "12:30", **REMOTE),
        ("Ms-A", "A", "S0", "S1"),
        "Ms A has “S0” and “S1” during “A” and could not eat.",
    ),
)


@cases(*MEALS)
def test_meals(case: Case) -> None:
    case.hold()


def test_the_meal_itself_does_not_count() -> None:
    assert not found("meals", one(at="12:00", kind=Kind.MEAL).with_part("Ms A").having(comfort=Comfort(meal_sessions=0)))


def streamed(*, consents: bool, livestream: bool = True, proxy: bool = False, **part: Any) -> Builder:
    sent = {"proxy": "Deputy"} if proxy else {}
    people = (
        one(livestream=livestream).with_person("Ms A", consent_to_stream=consents).with_person("Deputy", consent_to_stream=not consents)
    )
    return people.with_part("Ms A", **sent, **part)


def supported(*parts: tuple[str, Role], **part: Any) -> Builder:
    builder = one().with_person("Companion").with_person("Ms A", support_person="Companion").with_part("Ms A", **part)
    for name, role in parts:
        builder = builder.with_part(name, role)
    return builder


UNSEEN = "“A” is livestreamed, and Ms A does not consent to be seen."
ALONE = "Ms A speaks in “A” without the support person, who must be there too."


IN_A_SESSION = (
    Case("consent", streamed(consents=False), streamed(consents=True), ("Ms-A", "A"), UNSEEN),
    Case("consent", streamed(consents=False), streamed(consents=False, livestream=False), ("Ms-A", "A"), UNSEEN),
    Case("consent", streamed(consents=False), streamed(consents=False, proxy=True), ("Ms-A", "A"), UNSEEN),
    Case("consent", streamed(consents=False), streamed(consents=False, status=Invitation.DECLINED), ("Ms-A", "A"), UNSEEN),
    Case("support-person", supported(), supported(("Companion", Role.SUPPORT_PERSON)), ("Ms-A", "A"), ALONE),
    Case("support-person", supported(), supported(attendance=Attendance.REMOTE), ("Ms-A", "A"), ALONE),
)


@cases(*IN_A_SESSION)
def test_people_in_a_session(case: Case) -> None:
    case.hold()


def test_a_video_message_shows_the_person_too() -> None:
    assert found("consent", streamed(consents=False, attendance=Attendance.VIDEO))


@pytest.mark.parametrize(("rule", "builder"), [("consent", streamed(consents=False)), ("support-person", supported())])
def test_all_day_items_ask_nothing_of_people(rule: str, builder: Builder) -> None:
    assert found(rule, builder)
    assert not found(rule, changed(builder, kind=Kind.ALL_DAY))


def test_an_all_day_item_binds_nobody() -> None:
    exhibition = one(kind=Kind.ALL_DAY).with_part("Ms A").with_session("B", at="10:00", room="Other").with_part("Ms A")
    assert not found("one-person-one-place", exhibition)
