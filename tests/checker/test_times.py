"""When a session may be: hours, slots, windows, the hours of people, pins; to the minute."""

import datetime as dt
from typing import Any

import pytest

from scheduler.model.person import Attendance, Privacy
from scheduler.model.session import Invitation, Kind, Presence, Status
from scheduler.model.settings import Day, Hours, Slot, SlotGrid
from tests.builder import FIRST_DAY, Builder, moment, window
from tests.checker.reading import Case, cases, found, in_rooms, one, placed, read, windows


def hours(start: str, end: str) -> Hours:
    return Hours(start=dt.time.fromisoformat(start), end=dt.time.fromisoformat(end))


def with_days(builder: Builder, opened: Hours, *interpretation: Hours) -> Builder:
    days = [Day(date=FIRST_DAY + dt.timedelta(days=n), hours=opened, interpretation=interpretation) for n in range(2)]
    return builder.having(days=tuple(days))


def rhythm(at: str, **fields: Any) -> Builder:
    return with_days(one(at=at, **fields), hours("08:00", "20:00"), hours("10:00", "13:00"), hours("15:00", "18:00"))


def grid(at: str, *, start_with_slot: bool = False, kind: Kind = Kind.SIDE_EVENT) -> Builder:
    slots = tuple(Slot(window=window(*of)) for of in (("10:00", "11:30"), ("11:30", "12:30")))
    return one(at=at, kind=kind).having(
        slot_grids=(
            SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=slots[:1], start_with_slot=start_with_slot),
            SlotGrid(kinds=frozenset({Kind.SIDE_EVENT, Kind.PRESS}), slots=slots[1:], start_with_slot=start_with_slot),
        )
    )


def attended(at: str = "10:00", *, part: dict[str, Any] | None = None, **person: Any) -> Builder:
    return one(at=at).with_person("Ms A", **person).with_part("Ms A", **(part or {}))


def until(end: str, **person: Any) -> Builder:
    return attended(availability=windows(("10:00", end)), **person)


def in_turn(own_end: str) -> Builder:
    """Ms A speaks second, for ten minutes from 10:10, and is there from 10:10 to the given time."""
    shown = one().with_person("Ms A", availability=windows(("10:10", own_end))).with_part("First", minutes=10)
    return shown.with_part("Ms A", minutes=10, presence=Presence.OWN_MINUTES)


TOKYO = {"attendance": Attendance.REMOTE, "zone": "Asia/Tokyo"}
GONE = "Ms A is not available when needed for “A”, on Monday from 10:00 to 11:00"
OUTSIDE = "“A” is outside the hours of the day, on Monday "
NIGHT = "For Ms A it would be night during “A”, on Monday "
EDGE = "Ms A asked for no first or last slot, but speaks in “A” on Monday "


TIMES = (
    Case("placed", one(at=""), one(), ("A",), "“A” has no place in the timetable yet."),
    Case("placed", one(at="", kind=Kind.ALL_DAY), one(kind=Kind.ALL_DAY), ("A",), "“A” has no place in the timetable yet."),
    Case(
        "duration",
        placed(one(shortest=30), duration=29),
        placed(one(shortest=30), duration=30),
        ("A",),
        "“A” has 29 minutes; it needs 30 to 60 minutes.",
    ),
    Case("duration", placed(one(), duration=61), one(), ("A",), "“A” has 61 minutes; it needs 60 minutes."),
    Case(
        "duration", placed(one(kind=Kind.ALL_DAY), duration=61), one(kind=Kind.ALL_DAY), ("A",), "“A” has 61 minutes; it needs 60 minutes."
    ),
    Case("day-hours", one(at="19:01"), one(at="19:00"), ("A",), OUTSIDE + "from 19:01 to 20:01."),
    Case("day-hours", one(at="07:59"), one(at="08:00"), ("A",), OUTSIDE + "from 07:59 to 08:59."),
    Case("day-hours", one(at="07:59"), one(at="07:59", kind=Kind.SET_UP), ("A",), OUTSIDE + "from 07:59 to 08:59."),
    Case("day-hours", one(at="07:59"), one(at="07:59", kind=Kind.INTERNAL), ("A",), OUTSIDE + "from 07:59 to 08:59."),
    Case("day-hours", one(at="07:59"), one(at="07:59", kind=Kind.ALL_DAY), ("A",), OUTSIDE + "from 07:59 to 08:59."),
    Case(
        "day-hours",
        with_days(one(at="01:01", day=1), hours("20:00", "02:00")),
        with_days(one(at="01:00", day=1), hours("20:00", "02:00")),
        ("A",),
        "“A” is outside the hours of the day, on Tuesday from 01:01 to 02:01.",
    ),
    Case(
        "rhythm",
        rhythm("12:01", interpretation=("fr",)),
        rhythm("12:00", interpretation=("fr",)),
        ("A",),
        "“A” is interpreted on Monday from 12:01 to 13:01, outside the hours of interpretation.",
    ),
    Case(
        "rhythm",
        rhythm("14:59", interpretation=("fr",)),
        rhythm("14:59"),
        ("A",),
        "“A” is interpreted on Monday from 14:59 to 15:59, outside the hours of interpretation.",
    ),
    Case("slot-grid", grid("10:31"), grid("10:30"), ("A",), "“A” lies in none of the slots for its kind, on Monday from 10:31 to 11:31."),
    Case("slot-grid", grid("11:29"), grid("11:30"), ("A",), "“A” lies in none of the slots for its kind, on Monday from 11:29 to 12:29."),
    Case(
        "slot-grid",
        grid("10:05", start_with_slot=True),
        grid("10:00", start_with_slot=True),
        ("A",),
        "“A” lies in none of the slots for its kind, on Monday from 10:05 to 11:05.",
    ),
    Case(
        "slot-grid",
        grid("10:00", kind=Kind.PRESS),
        grid("10:00", kind=Kind.PANEL),
        ("A",),
        "“A” lies in none of the slots for its kind, on Monday from 10:00 to 11:00.",
    ),
    Case(
        "allowed-time",
        one(allowed_windows=windows(("10:00", "10:59"), ("11:30", "12:00"))),
        one(allowed_windows=windows(("10:00", "10:30"), ("10:30", "11:00"))),
        ("A",),
        "“A” is not at one of its allowed times, on Monday from 10:00 to 11:00.",
    ),
    Case(
        "allowed-time",
        one(kind=Kind.ALL_DAY, allowed_windows=windows(("10:01", "11:00"))),
        one(kind=Kind.ALL_DAY, allowed_windows=windows(("10:00", "11:00"))),
        ("A",),
        "“A” is not at one of its allowed times, on Monday from 10:00 to 11:00.",
    ),
    Case(
        "cannot-meet",
        one(cannot_meet=windows(("10:59", "12:00"))),
        one(cannot_meet=windows(("09:00", "10:00"), ("11:00", "12:00"))),
        ("A",),
        "“A” cannot meet on Monday from 10:00 to 11:00.",
    ),
    Case(
        "pinned",
        one(pinned_start=moment("10:05", 1)),
        one(pinned_start=moment("10:00")),
        ("A",),
        "“A” is fixed on Tuesday at 10:05, but stands on Monday from 10:00 to 11:00.",
    ),
    Case(
        "pinned",
        in_rooms(one(pinned_rooms=("Hall",)), "A", "Other"),
        one(pinned_rooms=("Hall",)),
        ("A",),
        "“A” is fixed in Hall, but stands elsewhere.",
    ),
    Case(
        "pinned",
        in_rooms(one(rooms_needed=2, pinned_rooms=("Hall", "Other")).with_room("Other"), "A", "Other", "Hall"),
        in_rooms(one(rooms_needed=2, pinned_rooms=("Hall", "Other")).with_room("Other"), "A", "Hall", "Other"),
        ("A",),
        "“A” is fixed with Hall as its main room.",
    ),
    Case(
        "pinned",
        in_rooms(one(kind=Kind.ALL_DAY, pinned_rooms=("Hall",)), "A", "Other"),
        one(),
        ("A",),
        "“A” is fixed in Hall, but stands elsewhere.",
    ),
)


@cases(*TIMES)
def test_times_of_sessions(case: Case) -> None:
    case.hold()


HOURS_OF_PEOPLE = (
    Case("availability", until("10:59"), until("11:00"), ("Ms-A", "A"), GONE + "."),
    Case("availability", until("10:59", rank=4), until("10:59", rank=3), ("Ms-A", "A"), GONE + "."),
    Case(
        "availability",
        attended(availability=windows(("10:00", "10:30"), ("10:31", "11:00"))),
        attended(availability=windows(("10:00", "10:30"), ("10:30", "11:00"))),
        ("Ms-A", "A"),
        GONE + ".",
    ),
    Case("availability", in_turn("10:19"), in_turn("10:20"), ("Ms-A", "A"), GONE + "."),
    Case(
        "vip-window",
        until("10:59", rank=3),
        until("11:00", rank=3),
        ("Ms-A", "A"),
        GONE + "; a deputy or a video message could take the part.",
    ),
    Case("remote-hours", attended("14:01", **TOKYO), attended("14:00", **TOKYO), ("Ms-A", "A"), NIGHT + "from 14:01 to 15:01."),
    Case(
        "remote-hours",
        attended("15:59", attendance=Attendance.REMOTE, zone="America/Los_Angeles"),
        attended("16:00", attendance=Attendance.REMOTE, zone="America/Los_Angeles"),
        ("Ms-A", "A"),
        NIGHT + "from 15:59 to 16:59.",
    ),
    Case("remote-hours", attended("14:01", **TOKYO), attended("14:01", zone="Asia/Tokyo"), ("Ms-A", "A"), NIGHT + "from 14:01 to 15:01."),
    Case(
        "first-or-last",
        attended("08:59", not_first_or_last=True),
        attended("09:00", not_first_or_last=True),
        ("Ms-A", "A"),
        EDGE + "from 08:59 to 09:59.",
    ),
    Case(
        "first-or-last",
        attended("18:01", not_first_or_last=True),
        attended("18:00", not_first_or_last=True),
        ("Ms-A", "A"),
        EDGE + "from 18:01 to 19:01.",
    ),
    Case(
        "first-or-last",
        attended("08:59", not_first_or_last=True),
        attended("08:59", not_first_or_last=True, attendance=Attendance.VIDEO),
        ("Ms-A", "A"),
        EDGE + "from 08:59 to 09:59.",
    ),
)


@cases(*HOURS_OF_PEOPLE)
def test_hours_of_people(case: Case) -> None:
    case.hold()


@pytest.mark.parametrize("status", [Status.REQUESTED, Status.UNDER_REVIEW, Status.MERGED, Status.DECLINED, Status.CANCELLED])
def test_what_takes_no_part_stands_in_no_timetable(status: Status) -> None:
    assert [(v.rule, v.subjects) for v in read(one(status=status))] == [("not-planned", ("A",))]
    assert read(one(at="", status=status)) == ()


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.TENTATIVE, Status.CONFIRMED])
def test_what_takes_part_has_a_place(status: Status) -> None:
    assert [v.rule for v in read(one(at="", status=status))] == ["placed"]
    assert read(one(status=status)) == ()


def test_the_sentence_says_how_far_a_session_has_come() -> None:
    assert [v.message for v in read(one(status=Status.CANCELLED))] == ["“A” is cancelled and yet stands in the timetable."]


@pytest.mark.parametrize("status", [Invitation.TO_INVITE, Invitation.INVITED, Invitation.CONFIRMED])
def test_who_is_asked_or_comes_is_bound(status: Invitation) -> None:
    assert found("availability", attended(part={"status": status}, availability=windows(("12:00", "13:00"))))


@pytest.mark.parametrize("part", [{"status": Invitation.DECLINED}, {"status": Invitation.REPLACED}, {"attendance": Attendance.VIDEO}])
def test_who_does_not_come_is_not_bound(part: dict[str, Any]) -> None:
    assert not found("availability", attended(part=part, availability=windows(("12:00", "13:00"))))


def test_a_proxy_is_bound_in_the_place_of_the_person() -> None:
    away = windows(("12:00", "13:00"))
    sent = one().with_person("Deputy", availability=away).with_person("Ms A").with_part("Ms A", proxy="Deputy")
    stays = one().with_person("Deputy").with_person("Ms A", availability=away).with_part("Ms A", proxy="Deputy")
    assert [v.subjects for v in found("availability", sent)] == [("Deputy", "A")]
    assert not found("availability", stays)


def test_press_waits_for_the_opening_that_ends_first() -> None:
    def press(at: str, *openings: str) -> Builder:
        builder = one(at=at, kind=Kind.PRESS)
        for number, opening in enumerate(openings):
            builder = builder.with_session(f"Opening {number}", at=opening, room=f"Room {number}", kind=Kind.OPENING)
        return builder

    early = found("press", press("09:59", "09:00", "12:00"))
    assert [(v.subjects, v.message) for v in early] == [(("A",), "“A” is before the end of the opening, on Monday from 09:59 to 10:59.")]
    assert not found("press", press("10:00", "09:00", "12:00"))
    assert not found("press", press("09:59"))


def test_a_conference_of_one_day_names_no_day() -> None:
    single = one(cannot_meet=windows(("10:00", "11:00"))).having(days=(Day(date=FIRST_DAY, hours=hours("08:00", "20:00")),))
    assert [v.message for v in read(single)] == ["“A” cannot meet from 10:00 to 11:00."]


@pytest.mark.parametrize("privacy", [Privacy.ROLE_ONLY, Privacy.HIDDEN])
def test_a_protected_name_is_in_no_sentence(privacy: Privacy) -> None:
    sentences = [v.message for v in read(until("10:59", privacy=privacy))]
    assert sentences == [GONE.replace("Ms A", "A speaker whose name is protected") + "."]


def test_an_alias_stands_for_the_name() -> None:
    sentences = [v.message for v in read(until("10:59", privacy=Privacy.ALIAS, alias="Witness 1"))]
    assert sentences == [GONE.replace("Ms A", "Witness 1") + "."]
