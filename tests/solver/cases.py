"""Broken and kept rules of the checker's tests, made ready for the solver: nothing but the rule stands in the way."""

import datetime as dt
from dataclasses import replace

from scheduler.checker import check
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.resource import Service
from scheduler.model.session import Kind
from scheduler.model.settings import Comfort
from solver.outcome import SolveConfig
from solver.verified import VerifiedOutcome, solve_verified
from tests.builder import Builder, a_conference
from tests.checker.musts import MUSTS
from tests.checker.reading import Case, in_rooms, interpreted, team, windows, with_unit

LIMIT = 20.0
"""Seconds; each case takes a fraction of one."""


def piano(**fields: object) -> Builder:
    """A and B from 10:00 and from 10:30 in two rooms, both with the only piano."""
    builder = a_conference().with_session("A", at="10:00", units=("Grand",), equipment=("piano",))
    builder = builder.with_session("B", at="10:30", room="Other", units=("Grand",), equipment=("piano",))
    return with_unit(builder, team("Grand", "piano", service=Service.EQUIPMENT, **fields))


def _later(builder: Builder, start: str) -> Builder:
    return builder.with_session("B", at=start, room="Other", units=("Grand",), equipment=("piano",))


def press(start: str) -> Builder:
    """An opening from 10:00 to 11:00, and the press."""
    builder = a_conference().with_session("A", at="10:00", kind=Kind.OPENING)
    return builder.with_session("B", at=start, room="Other", kind=Kind.PRESS)


def two_rooms(seats: int) -> Builder:
    """A with 100 guests in the Hall, which holds 50, and in another room."""
    builder = a_conference().with_room("Hall", capacity={"classroom": 50}).with_room("Other", capacity={"classroom": seats})
    return in_rooms(builder.with_session("A", at="10:00", rooms_needed=2, expected=100), "A", "Hall", "Other")


def sharing(start: str) -> Builder:
    """A and B, each with a team of its own; one interpreter is in both teams, and they rest for an hour."""
    teams = team("Booth F", "fr", "I1", "I2", rest=60), team("Booth R", "ru", "I1", "I3", rest=60)
    return interpreted(start, *teams).having(comfort=Comfort(early={}))


SHARED = (
    Case("press", press("09:00"), press("11:00"), ("B", "A"), ""),
    Case("capacity", two_rooms(49), two_rooms(50), ("A",), ""),
    Case("unit-busy", sharing("11:55"), sharing("12:00"), ("A", "B"), ""),
    Case("unit-busy", piano(), _later(piano(), "11:00"), ("Grand", "A", "B"), ""),
    Case("unit-busy", _later(piano(rest=30), "11:25"), _later(piano(rest=30), "11:30"), ("Grand", "A", "B"), ""),
    Case("unit-busy", _later(piano(early=20), "11:15"), _later(piano(early=20), "11:20"), ("Grand", "A", "B"), ""),
    Case(
        "unit-hours",
        _later(piano(availability=windows(("09:00", "13:00"))), "12:05"),
        _later(piano(availability=windows(("09:00", "13:00"))), "12:00"),
        ("Grand", "B"),
        "",
    ),
    Case("unit-hours", _later(piano(minutes_per_day=119), "12:00"), _later(piano(minutes_per_day=120), "12:00"), ("Grand", "A", "B"), ""),
)
"""What those cases leave open: units and rooms that only this rule keeps apart or together."""


def ready(case: Case, builder: Builder) -> Builder:
    """Booths, shared rooms and units enough, unless the rule is about them."""
    booths = {} if case.rule == "booths" else {"booths": 9}
    shared = {} if case.rule in {"turnaround", "together"} else {"parallel_limit": 9}
    rooms = {name: room.replace(**(booths | shared)) for name, room in builder.rooms.items()}
    builder = replace(builder, rooms=rooms)
    given = builder.settings.get("resources", ())
    if given or case.rule in {"services", "team-strength", "unit-busy", "unit-hours"}:
        return builder
    teams = [team(f"Spare {tag}", tag, f"{tag} 1", f"{tag} 2") for tag in sorted(_languages(builder))]
    crews = [team("Spare crew", "", service=Service.LIVESTREAM)] if any(s.livestream for s in builder.sessions.values()) else []
    return with_unit(builder, *teams, *crews) if teams or crews else builder


def _languages(builder: Builder) -> set[str]:
    return {language for session in builder.sessions.values() for language in session.interpretation}


def tempted(builder: Builder) -> Conference:
    """The same with every session wishing for the time and the room that it has, and nothing fixed but pins."""
    sessions = dict(builder.sessions)
    for title, place in builder.placements.items():
        here = Window(start=place.start, end=place.start + dt.timedelta(minutes=1))
        sessions[title] = sessions[title].replace(preferred_windows=(here,), preferred_rooms=place.rooms[:1])
    return replace(builder, sessions=sessions).build()


def kept_in_place(conference: Conference) -> VerifiedOutcome:
    """Solve with every session where it stands."""
    return solve_verified(conference, SolveConfig(time_limit=LIMIT, workers=1, movable=frozenset()))


def broken(builder: Builder) -> set[str]:
    """Musts that the checker finds broken; who serves a session is chosen anew, so missing services do not count."""
    conference = builder.build()
    found = check(conference, conference.timetable).violations
    return {v.rule for v in found if v.level == "must" and v.rule != "services"}


def _asks_for_less(case: Case) -> bool:
    """Who serves a session is chosen anew even where the session stays, so that nobody serves it without need."""
    return "it does not need" in case.sentence


CASES = tuple(
    replace(case, wrong=ready(case, case.wrong), right=ready(case, case.right))
    for case in (*MUSTS, *SHARED)
    if case.rule not in {"placed", "not-planned"} and not _asks_for_less(case)
)

WINDOW = windows(("09:00", "10:30"), ("13:00", "15:00"))
TEMPTING = tuple(
    Case(rule, builder, builder, ("A",), "")
    for rule, builder in (
        ("availability", a_conference().with_person("Ms A", availability=WINDOW).with_session("A", at="10:00").with_part("Ms A")),
        ("vip-window", a_conference().with_person("Ms A", rank=1, availability=WINDOW).with_session("A", at="10:00").with_part("Ms A")),
        ("allowed-time", a_conference().with_session("A", at="10:00", allowed_windows=WINDOW)),
    )
)
"""For rules whose other cases leave no time at all: the session stands partly outside the windows, and there is another window."""


def is_hopeless(case: Case) -> bool:
    """Whether no other time, room, unit or order could mend the case."""
    added = case.wrong.settings.get("rules", ())
    return (
        case.rule in {"consent", "support-person", "speaker-order", "availability", "vip-window", "allowed-time"}
        or (case.rule == "at-most-per-organiser" and not any(rule.per_day for rule in added))
        or (case.rule == "longest-stretch" and case.subjects == ("A",))
    )


def with_spares(builder: Builder) -> Conference:
    """Tempted, but with a room that suits everybody, and with units that offer what is wanted."""
    features = frozenset({feature for s in builder.sessions.values() for feature in s.features} | {"hearing loop"})
    tags = frozenset(tag for one in (*builder.sessions.values(), *builder.people.values()) for tag in one.required_room_tags)
    builder = builder.with_room("Spare", booths=9, features=features, tags=tags, parallel_limit=9)
    wanted = [(Service.INTERPRETATION, tag) for tag in sorted(_languages(builder))]
    wanted += [(Service.EQUIPMENT, name) for name in sorted({e for s in builder.sessions.values() for e in s.equipment})]
    wanted += [(service, "") for service in (Service.LIVESTREAM, Service.SIGN_LANGUAGE, Service.CAPTIONING)]
    spare = [
        team(f"Extra {n}", offer, f"Spare {n} one", f"Spare {n} two", f"Spare {n} three", service=service)
        for n, (service, offer) in enumerate(wanted)
    ]
    return tempted(with_unit(builder, *builder.settings.get("resources", ()), *spare))


MENDABLE = tuple(case for case in (*CASES, *TEMPTING) if case in TEMPTING or not is_hopeless(case))
