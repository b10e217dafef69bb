"""Where a session may be: rooms, seats, booths, features, turnaround, closed rooms; to the minute and to the seat."""

from typing import Any

from scheduler.model.person import Attendance, Need
from scheduler.model.room import Layout
from scheduler.model.rule import Level, Together
from scheduler.model.session import Kind
from tests.builder import Builder, a_conference
from tests.checker.reading import Case, cases, found, in_rooms, one, two, windows, with_rule


def hall(at: str = "10:00", *, session: dict[str, Any] | None = None, **room: Any) -> Builder:
    """A in a Hall with these fields."""
    return a_conference().with_room("Hall", **room).with_session("A", at=at, **(session or {}))


def guests(expected: int, *, layout: Layout | None = None, **room: Any) -> Builder:
    seats = {"capacity": {Layout.THEATRE: 50, Layout.BANQUET: 20}} | room
    return hall(session={"expected": expected, "layout": layout}, **seats)


def in_both(expected: int) -> Builder:
    halls = guests(expected).with_room("Other", capacity={Layout.THEATRE: 10})
    return in_rooms(halls, "A", "Hall", "Other")


def after(second: str, *, first: dict[str, Any] | None = None, room: dict[str, Any] | None = None, **fields: Any) -> Builder:
    """A until 11:00 and B from the given time, both in the Hall."""
    return hall(session=first, **(room or {})).with_session("B", at=second, **fields)


def needing(need: Need, *, part: dict[str, Any] | None = None, **room: Any) -> Builder:
    return hall(**room).with_person("Ms A", needs=frozenset({need})).with_part("Ms A", **(part or {}))


def three(third: str, **room: Any) -> Builder:
    shared = hall(**({"parallel_limit": 2, "turnaround": 20} | room))
    return shared.with_session("B", at="10:30").with_session("C", at=third)


def coffee(at: str, room: str = "Hall", **fields: Any) -> Builder:
    """B at the given time while the coffee A, served in the Foyer, closes the Hall."""
    served = one(room="Foyer", kind=Kind.BREAK, **({"closes_rooms": ("Hall",)} | fields)).with_room("Hall")
    return served.with_session("B", at=at, room=room)


HIDDEN = hall(hidden=True)
MORNING = windows(("09:00", "11:00"))
SHUT = "Hall cannot be used for “A” on Monday from 10:00 to 11:00, set-up and clearing too."
LOOP = frozenset({"hearing loop"})
STAGES = {"layout": Layout.THEATRE}, {"layout": Layout.BANQUET}
ALL_DAY = {"session": {"kind": Kind.ALL_DAY}}


ROOMS = (
    Case("rooms-known", one(rooms_needed=2), in_rooms(one(rooms_needed=2), "A", "Hall", "Other"), ("A",), "“A” needs 2 rooms and has 1."),
    Case("rooms-known", in_rooms(one(), "A", "Hall", "Other"), one(), ("A",), "“A” needs 1 room and has 2."),
    Case("rooms-known", in_rooms(one(), "A"), in_rooms(one(rooms_needed=0), "A"), ("A",), "“A” needs 1 room and has 0."),
    Case("rooms-known", HIDDEN, hall(), ("A", "Hall"), "“A” is in Hall, which is hidden."),
    Case("rooms-known", hall(hidden=True, **ALL_DAY), hall(**ALL_DAY), ("A", "Hall"), "“A” is in Hall, which is hidden."),
    Case(
        "rooms-known",
        in_rooms(one(allowed_rooms=("Hall",)), "A", "Other"),
        one(allowed_rooms=("Hall",)),
        ("A", "Other"),
        "“A” may not be in Other.",
    ),
    Case(
        "rooms-known",
        in_rooms(one(served_in=("Hall", "Foyer")).with_room("Foyer"), "A", "Hall"),
        in_rooms(one(served_in=("Hall", "Foyer")).with_room("Foyer"), "A", "Foyer", "Hall"),
        ("A",),
        "“A” is served in Hall, Foyer, but stands elsewhere.",
    ),
    Case("room-open", hall(availability=MORNING, session={"clear_down": 1}), hall(availability=MORNING), ("A", "Hall"), SHUT),
    Case(
        "room-open",
        hall(availability=MORNING, session={"set_up": 61}),
        hall(availability=MORNING, session={"set_up": 60}),
        ("A", "Hall"),
        SHUT,
    ),
    Case(
        "room-open",
        hall(availability=windows(("10:00", "10:29"), ("10:30", "11:00"))),
        hall(availability=windows(("10:00", "10:30"), ("10:30", "11:00"))),
        ("A", "Hall"),
        SHUT,
    ),
    Case(
        "room-open",
        hall("10:01", availability=MORNING),
        hall("10:01", availability=MORNING, **ALL_DAY),
        ("A", "Hall"),
        "Hall cannot be used for “A” on Monday from 10:01 to 11:01, set-up and clearing too.",
    ),
    Case("capacity", guests(51), guests(50), ("A", "Hall"), "“A” expects 51 guests; Hall holds 50."),
    Case(
        "capacity",
        guests(21, layout=Layout.BANQUET),
        guests(20, layout=Layout.BANQUET),
        ("A", "Hall"),
        "“A” expects 21 guests; Hall holds 20 in banquet layout.",
    ),
    Case(
        "capacity",
        guests(1, layout=Layout.CLASSROOM),
        guests(0, layout=Layout.CLASSROOM),
        ("A", "Hall"),
        "“A” expects 1 guest; Hall holds 0 in classroom layout.",
    ),
    Case("capacity", in_both(61), in_both(60), ("A", "Hall", "Other"), "“A” expects 61 guests; Hall and Other hold 60."),
    Case("capacity", guests(999), guests(999, capacity={}), ("A", "Hall"), "“A” expects 999 guests; Hall holds 50."),
    Case(
        "booths",
        hall(booths=1, session={"interpretation": ("fr", "ru")}),
        hall(booths=2, session={"interpretation": ("fr", "ru")}),
        ("A", "Hall"),
        "“A” needs 2 booths; Hall has 1.",
    ),
    Case("booths", hall(session={"interpretation": ("fr",)}), hall(), ("A", "Hall"), "“A” needs 1 booth; Hall has none."),
    Case(
        "features",
        hall(features=frozenset({"screen"}), session={"features": frozenset({"piano", "organ", "screen"})}),
        hall(features=frozenset({"piano", "organ"}), session={"features": frozenset({"piano", "organ"})}),
        ("A", "Hall"),
        "“A” needs organ, piano, which Hall lacks.",
    ),
    Case(
        "accessibility",
        needing(Need.STEP_FREE, step_free=False),
        needing(Need.STEP_FREE),
        ("A", "Hall"),
        "Somebody in “A” needs a step-free room; Hall has steps.",
    ),
    Case(
        "accessibility",
        needing(Need.HEARING_LOOP),
        needing(Need.HEARING_LOOP, features=LOOP),
        ("A", "Hall"),
        "Somebody in “A” needs a hearing loop; Hall has none.",
    ),
    Case(
        "accessibility",
        needing(Need.STEP_FREE, step_free=False),
        needing(Need.STEP_FREE, step_free=False, part={"attendance": Attendance.REMOTE}),
        ("A", "Hall"),
        "Somebody in “A” needs a step-free room; Hall has steps.",
    ),
)


@cases(*ROOMS)
def test_rooms_of_sessions(case: Case) -> None:
    case.hold()


def together(builder: Builder, level: Level = Level.MUST) -> Builder:
    return with_rule(Together, builder, level=level, sessions=("A", "B"))


SHARED_ROOMS = (
    Case(
        "turnaround",
        after("10:59"),
        after("11:00"),
        ("Hall", "A", "B"),
        "“A” and “B” are in Hall at the same time, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "turnaround",
        after("11:00", room={"turnaround": 10}),
        after("11:00", room={"turnaround": 0}),
        ("Hall", "A", "B"),
        "Between “A” and “B” Hall has too little time for the turnaround: 0 minutes free instead of 10.",
    ),
    Case(
        "turnaround",
        after("11:09", room={"turnaround": 10}),
        after("11:10", room={"turnaround": 10}),
        ("Hall", "A", "B"),
        "Between “A” and “B” Hall has too little time for the turnaround: 9 minutes free instead of 10.",
    ),
    Case(
        "turnaround",
        after("11:29", first=STAGES[0], **STAGES[1]),
        after("11:30", first=STAGES[0], **STAGES[1]),
        ("Hall", "A", "B"),
        "Between “A” and “B” Hall has too little time for the change of layout: 29 minutes free instead of 30.",
    ),
    Case(
        "turnaround",
        after("11:29", first=STAGES[0], **STAGES[1]),
        after("11:29", first=STAGES[0], **STAGES[0]),
        ("Hall", "A", "B"),
        "Between “A” and “B” Hall has too little time for the change of layout: 29 minutes free instead of 30.",
    ),
    Case(
        "turnaround",
        after("11:34", room={"turnaround": 10}, first={"clear_down": 15}, set_up=10),
        after("11:35", room={"turnaround": 10}, first={"clear_down": 15}, set_up=10),
        ("Hall", "A", "B"),
        "Between “A” and “B” Hall has too little time for the turnaround: 9 minutes free instead of 10.",
    ),
    Case(
        "turnaround",
        after("11:04", set_up=5),
        after("11:05", set_up=5),
        ("Hall", "A", "B"),
        "Set-up or clearing of “A” and “B” in Hall overlap by 1 minute.",
    ),
    Case(
        "turnaround",
        in_rooms(two("10:30", rooms_needed=2), "B", "Other", "Hall"),
        in_rooms(two("10:30", rooms_needed=2), "B", "Other", "Foyer"),
        ("Hall", "A", "B"),
        "“A” and “B” are in Hall at the same time, on Monday from 10:30 to 11:30.",
    ),
    Case(
        "turnaround",
        after("10:59"),
        after("10:59", kind=Kind.ALL_DAY),
        ("Hall", "A", "B"),
        "“A” and “B” are in Hall at the same time, on Monday from 10:59 to 11:59.",
    ),
    Case(
        "turnaround",
        together(after("10:00"), Level.WISH),
        together(after("10:00")),
        ("Hall", "A", "B"),
        "“A” and “B” are in Hall at the same time, on Monday from 10:00 to 11:00.",
    ),
    Case("turnaround", three("10:59"), three("11:00"), ("Hall", "A", "B", "C"), "Hall takes 2 sessions at once; with “C” it has 3."),
    Case(
        "turnaround",
        three("10:30"),
        three("10:30", parallel_limit=3),
        ("Hall", "A", "B", "C"),
        "Hall takes 2 sessions at once; with “B” it has 3.",
    ),
    Case(
        "turnaround", three("10:59"), together(three("10:59")), ("Hall", "A", "B", "C"), "Hall takes 2 sessions at once; with “C” it has 3."
    ),
    Case(
        "closed-room",
        coffee("10:59"),
        coffee("11:00"),
        ("Hall", "A", "B"),
        "“A” closes Hall; “B” is there on Monday from 10:59 to 11:59.",
    ),
    Case(
        "closed-room",
        coffee("10:59"),
        coffee("10:59", "Other"),
        ("Hall", "A", "B"),
        "“A” closes Hall; “B” is there on Monday from 10:59 to 11:59.",
    ),
    Case(
        "closed-room",
        coffee("10:59"),
        coffee("10:59", closes_rooms=("Foyer",)),
        ("Hall", "A", "B"),
        "“A” closes Hall; “B” is there on Monday from 10:59 to 11:59.",
    ),
)


@cases(*SHARED_ROOMS)
def test_sessions_of_a_room(case: Case) -> None:
    case.hold()


def test_a_shared_room_needs_no_turnaround_but_time_for_set_up() -> None:
    assert not found("turnaround", three("11:00"))
    early = hall(parallel_limit=2).with_session("B", at="10:30").with_session("C", at="11:00", set_up=1)
    assert [v.subjects for v in found("turnaround", early)] == [("Hall", "A", "B", "C")]


def test_setting_up_a_closed_room_is_allowed() -> None:
    served = one(room="Foyer", kind=Kind.BREAK, closes_rooms=("Hall",)).with_room("Hall")
    assert not found("closed-room", served.with_session("B", at="11:00", set_up=30))
