"""What the model refuses, in which words, and how texts and names appear."""

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, ResourceId, RoomId, RuleId, SessionId, new_id
from scheduler.model.naming import is_printed, shown_name, shows_details
from scheduler.model.person import Person, Privacy
from scheduler.model.room import Room, Walk, Walking
from scheduler.model.rule import Before
from scheduler.model.session import Appearance, Kind, Session
from scheduler.model.timetable import Placement, Timetable
from tests.project_file.conference import PANEL, TALK, at, small_conference

CONFERENCE = small_conference()


def in_session(conference: Conference, **changes: object) -> Conference:
    return conference.replace(sessions=(conference.sessions[0].replace(**changes), *conference.sessions[1:]))


def placed(**changes: object) -> Conference:
    placement = Placement(session=TALK, start=at(9), duration=30).replace(**changes)
    return CONFERENCE.replace(timetable=Timetable(placements=(placement,)))


BROKEN: dict[str, tuple[Callable[[], object], str]] = {
    "room": (
        lambda: in_session(CONFERENCE, preferred_rooms=(RoomId("r9"),)),
        "sessions[0].preferred_rooms: there is no room “r9”",
    ),
    "merged": (
        lambda: in_session(CONFERENCE, merged_into=SessionId("s9")),
        "sessions[0].merged_into: there is no session “s9”",
    ),
    "person": (
        lambda: in_session(CONFERENCE, appearances=(Appearance(id=AppearanceId("a9"), person=PersonId("p9")),)),
        "sessions[0].appearances[0].person: there is no person “p9”",
    ),
    "rule": (
        lambda: CONFERENCE.replace(rules=(Before(id=RuleId("x1"), first=PANEL, second=SessionId("s9")),)),
        "rules[0].second: there is no session “s9”",
    ),
    "placed session": (
        lambda: placed(session=SessionId("s9")),
        "timetable.placements[0].session: there is no session “s9”",
    ),
    "placed room": (lambda: placed(rooms=(RoomId("r9"),)), "timetable.placements[0].rooms: there is no room “r9”"),
    "placed unit": (
        lambda: placed(units=(ResourceId("u9"),)),
        "timetable.placements[0].units: there is no resource “u9”",
    ),
    "walk": (
        lambda: CONFERENCE.replace(walking=Walking(pairs=(Walk(rooms=(RoomId("r1"), RoomId("r9")), minutes=1),))),
        "walking.pairs[0].rooms: there is no room “r9”",
    ),
    "zone": (lambda: CONFERENCE.replace(zone="Mars/Base"), "zone: there is no time zone “Mars/Base”"),
    "repeated": (
        lambda: CONFERENCE.replace(rooms=(*CONFERENCE.rooms, CONFERENCE.rooms[0])),
        "rooms: “r1” occurs twice",
    ),
    "placed twice": (
        lambda: CONFERENCE.replace(timetable=Timetable(placements=CONFERENCE.timetable.placements * 2)),
        "timetable: a session is placed twice",
    ),
    "shortest": (lambda: CONFERENCE.sessions[0].replace(shortest=91), "the shortest length (91 min) exceeds"),
    "window": (lambda: Window(start=at(10), end=at(10)), "before it starts"),
    "seconds": (lambda: Window(start=at(10).replace(second=1), end=at(11)), "is not a whole minute"),
    "naive": (lambda: Window(start=at(10).replace(tzinfo=None), end=at(11)), "timezone"),
    "unknown field": (lambda: CONFERENCE.replace(titel="x"), "titel"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_contradictions_are_named_with_their_path(case: str) -> None:
    make, said = BROKEN[case]
    with pytest.raises(ValidationError) as raised:
        make()
    assert said in str(raised.value)


def test_a_copy_shares_what_did_not_change() -> None:
    renamed = CONFERENCE.replace(title=Text.of("Other"))
    assert renamed.sessions[0] is CONFERENCE.sessions[0]
    assert renamed.timetable is CONFERENCE.timetable


def test_moments_are_compared_as_moments_across_a_change_of_the_clocks() -> None:
    vienna = ZoneInfo("Europe/Vienna")
    before = dt.datetime(2025, 3, 30, 1, 30, tzinfo=vienna)
    window = Window(start=before, end=before.replace(hour=3, minute=30))
    assert window.end - window.start == dt.timedelta(hours=1)
    assert window.start.isoformat() == "2025-03-30T01:30:00+01:00"


def test_text_falls_back_to_the_original_language() -> None:
    text = Text({"de": "Tagung", "en": "Conference"})
    assert text.in_language("fr", "en") == "Conference"
    assert text.in_language("fr") == str(text) == "Tagung"
    assert not Text({})
    assert not Text({"en": ""})
    assert bool(text)
    assert str(Text({})) == ""


@pytest.mark.parametrize("tag", ["EN", "english", "e", ""])
def test_a_language_is_a_tag(tag: str) -> None:
    with pytest.raises(ValidationError):
        Text({tag: "x"})


@pytest.mark.parametrize(
    ("privacy", "shown", "printed", "details"),
    [
        (Privacy.FULL, "Dr Maria Muster", True, True),
        (Privacy.ALIAS, "Ms M", True, False),
        (Privacy.ROLE_ONLY, "Keynote speaker", True, False),
        (Privacy.HIDDEN, "Name protected", False, False),
    ],
)
def test_names_follow_the_privacy_of_each_person(privacy: Privacy, shown: str, printed: bool, details: bool) -> None:
    person = Person(id=PersonId("p1"), honorific="Dr", name="Maria Muster", alias="Ms M", privacy=privacy)
    assert shown_name(person, "Keynote speaker") == shown
    assert (is_printed(person), shows_details(person)) == (printed, details)


def test_without_an_alias_the_role_is_shown() -> None:
    person = Person(id=PersonId("p1"), name="Maria Muster", privacy=Privacy.ALIAS)
    assert shown_name(person) == "Speaker"


def test_ids_are_random() -> None:
    assert len({new_id("p") for _ in range(100)}) == 100


def test_walks_go_by_pair_then_by_floor_and_building() -> None:
    one, two = Room(id=RoomId("r1"), name="A", level=2), Room(id=RoomId("r2"), name="B", level=5, building="x")
    assert Walking().minutes(one, one) == 0
    assert Walking().minutes(one, two) == 2 + 3 * 2 + 10
    assert Walking(pairs=(Walk(rooms=(two.id, one.id), minutes=7),)).minutes(one, two) == 7


def test_the_label_of_a_session_has_its_number() -> None:
    session = Session(id=PANEL, kind=Kind.PANEL, title=Text.of("Trends"), duration=30)
    assert session.label == "Trends"
    assert session.replace(number="Panel 1").label == "Panel 1: Trends"
