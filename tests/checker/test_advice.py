"""What is worth a look: each advice given here and not there, and never blocking."""

from typing import Any

from scheduler.checker import check
from scheduler.model.person import Gender
from scheduler.model.room import Layout
from scheduler.model.rule import Level
from scheduler.model.session import Invitation, Kind, Registrations, Role
from scheduler.model.settings import Comfort, Holiday
from tests.builder import Builder, a_conference
from tests.checker.reading import Case, cases, changed, in_rooms, one, windows

WOMAN, MAN = Gender.WOMAN, Gender.MAN


def speeches(*minutes: int, **fields: Any) -> Builder:
    builder = one(**({"question_minutes": 20} | fields))
    for number, length in enumerate(minutes):
        builder = builder.with_part(f"P{number}", minutes=length)
    return builder


def panel(*genders: Gender | None, role: Role = Role.SPEAKER, kind: Kind = Kind.PANEL, **part: Any) -> Builder:
    """A panel with people of these genders; the first in a role of its own."""
    builder = one(kind=kind)
    for number, gender in enumerate(genders):
        fields = part if number == 0 else {}
        builder = builder.with_person(f"P{number}", gender=gender).with_part(f"P{number}", role if number == 0 else Role.SPEAKER, **fields)
    return builder


def celebrated(*hours: str, **person: Any) -> Builder:
    holiday = Holiday(name="Eid", windows=windows((hours[0], hours[1])))
    return one().with_person("Ms A", **person).with_part("Ms A").having(holidays=(holiday,))


def ranked(*ranks: int, kind: Kind = Kind.OPENING, role: Role = Role.OPENING_REMARKS, on: bool = True) -> Builder:
    builder = one(kind=kind).having(order_by_rank=on)
    for number, rank in enumerate(ranks):
        builder = builder.with_person(f"P{number}", rank=rank).with_part(f"P{number}", role if number == 0 else Role.SPEAKER)
    return builder


def registered(guests: int, *rooms: str, capacity: int | None = 50) -> Builder:
    seats = {} if capacity is None else {Layout.THEATRE: capacity}
    halls = a_conference().with_room("Hall", capacity=seats).with_room("Other", capacity={Layout.THEATRE: 10})
    shown = halls.with_session("A", at="10:00", rooms_needed=len(rooms) or 1, registrations=Registrations(in_person=guests, online=500))
    return in_rooms(shown, "A", *rooms) if rooms else shown


def advice(rule: str, wrong: Builder, right: Builder, sentence: str, subjects: tuple[str, ...] = ("A",)) -> Case:
    return Case(rule, wrong, right, subjects, sentence, Level.ADVICE)


SPOKEN = "In “A” 61 minutes of speaking are planned in 60."
TURNED = "In “A” the speakers do not stand by rank."
FEW_WOMEN = "Of the people on “A” 0 per cent are women."

GIVEN = (
    advice("speaking-time", speeches(20, 21), speeches(20, 20), SPOKEN),
    advice("speaking-time", speeches(20, 21), changed(speeches(20, 21), question_minutes=19), SPOKEN),
    advice("speaking-time", speeches(20, 21), speeches(20).with_part("Q", minutes=21, status=Invitation.DECLINED), SPOKEN),
    advice("gender-balance", panel(MAN, MAN, MAN), panel(WOMAN, MAN, MAN), FEW_WOMEN),
    advice("gender-balance", panel(WOMAN, WOMAN, WOMAN), panel(MAN, WOMAN, WOMAN), "Of the people on “A” 0 per cent are men."),
    advice(
        "gender-balance",
        panel(WOMAN, MAN, MAN).having(comfort=Comfort(gender_share=34)),
        panel(WOMAN, MAN, MAN).having(comfort=Comfort(gender_share=33)),
        "Of the people on “A” 33 per cent are women.",
    ),
    advice("gender-balance", panel(MAN, MAN, MAN), panel(None, MAN, MAN), FEW_WOMEN),
    advice("gender-balance", panel(MAN, MAN, MAN), panel(MAN, MAN), FEW_WOMEN),
    advice("gender-balance", panel(MAN, MAN, MAN, role=Role.MODERATOR), panel(MAN, MAN, MAN, role=Role.RAPPORTEUR), FEW_WOMEN),
    advice("gender-balance", panel(MAN, MAN, MAN), panel(MAN, MAN, MAN, status=Invitation.REPLACED), FEW_WOMEN),
    advice("gender-balance", panel(MAN, MAN, MAN), panel(MAN, MAN, MAN, kind=Kind.SIDE_EVENT), FEW_WOMEN),
    advice("holiday", celebrated("10:59", "12:00"), celebrated("11:00", "12:00"), "“A” falls into Eid."),
    advice("holiday", celebrated("09:00", "10:01"), celebrated("09:00", "10:00"), "“A” falls into Eid."),
    advice(
        "holiday",
        celebrated("10:00", "11:00", observes=frozenset({"Eid"})),
        celebrated("12:00", "13:00", observes=frozenset({"Eid"})),
        "“A” falls into Eid; it concerns Ms A.",
    ),
    advice("rank-order", ranked(2, 1), ranked(1, 2), TURNED),
    advice("rank-order", ranked(2, 1, kind=Kind.CLOSING), ranked(2, 1, kind=Kind.PANEL), TURNED),
    advice("rank-order", ranked(3, 2, 2), ranked(2, 2, 3), TURNED),
    advice("rank-order", ranked(2, 1), ranked(2, 1, role=Role.MODERATOR), TURNED),
    advice("rank-order", ranked(2, 1), ranked(2, 1, on=False), TURNED),
    advice("registrations", registered(51), registered(50), "“A” has 51 registered guests; there are 50 seats.", ("A", "Hall")),
    advice(
        "registrations", registered(51), registered(51, capacity=None), "“A” has 51 registered guests; there are 50 seats.", ("A", "Hall")
    ),
    advice(
        "registrations",
        registered(61, "Hall", "Other"),
        registered(60, "Hall", "Other"),
        "“A” has 61 registered guests; there are 60 seats.",
        ("A", "Hall", "Other"),
    ),
)


@cases(*GIVEN)
def test_advice(case: Case) -> None:
    case.hold()


@cases(*(case for case in GIVEN if case.rule in ("speaking-time", "holiday", "registrations")))
def test_all_day_items_get_no_advice(case: Case) -> None:
    conference = changed(case.wrong, kind=Kind.ALL_DAY).build()
    assert check(conference, conference.timetable).violations == ()


@cases(*GIVEN)
def test_advice_never_blocks_and_costs_nothing(case: Case) -> None:
    conference = case.wrong.build()
    report = check(conference, conference.timetable)
    assert report.conflict_free
    assert report.score.penalties == {}
