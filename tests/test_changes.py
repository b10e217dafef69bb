"""What changed between two states of a conference, for each session and person, and whom it concerns."""

import datetime as dt
from typing import Any

import pytest

from scheduler.changes import ChangeKind, Changes, changes_between
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.person import Attendance, Contact, Privacy
from scheduler.model.resource import Interpreter, Resource, Service
from scheduler.model.session import Access, Invitation, Kind, Role, Session, Status
from scheduler.model.timetable import Timetable
from tests.builder import Builder, a_conference, ident

PANEL = "Panel"


def a_programme() -> Builder:
    """A panel with a moderator, two speakers and a booth, a side event of an organiser, and a meal."""
    booth = Resource(id="b1", name="French booth", service=Service.INTERPRETATION, offers="fr", members=(Interpreter(person="Inge"),))
    other = Resource(id="b2", name="Second booth", service=Service.INTERPRETATION, offers="fr", members=(Interpreter(person="Ivo"),))
    crew = Resource(id="c1", name="Camera crew", service=Service.LIVESTREAM)
    built = a_conference().having(resources=(booth, other, crew)).with_room("Hall").with_room("Annexe")
    return (
        built.with_person("Inge")
        .with_person("Ivo")
        .with_person("Ann", contact=Contact(email="ann@example.org", liaison="Lee", liaison_email="lee@example.org"))
        .with_session(PANEL, at="10:00", kind=Kind.PANEL, units=("b1", "c1"), languages=("en",), interpretation=("fr",))
        .with_part("Max", Role.MODERATOR)
        .with_part("Ann")
        .with_part("Bob")
        .with_session("Side", at="14:00", room="Annexe", lead="Ministry of Care")
        .with_part("Cleo")
        .with_session("Lunch", at="12:30", kind=Kind.MEAL)
    )


OLD = a_programme().build()


def with_session(named: str, /, **fields: Any) -> Conference:
    sessions = tuple(s.replace(**fields) if s.id == ident(named) else s for s in OLD.sessions)
    return OLD.replace(sessions=sessions)


def with_place(title: str, **fields: Any) -> Conference:
    return OLD.replace(timetable=OLD.timetable.with_placement(OLD.timetable.by_session[ident(title)].replace(**fields)))


def later(title: str, minutes: int = 30) -> Conference:
    start = OLD.timetable.by_session[ident(title)].start
    return with_place(title, start=start + dt.timedelta(minutes=minutes))


def session_of(conference: Conference, title: str) -> Session:
    return conference.session[ident(title)]


def kinds(changes: Changes) -> list[tuple[str, str]]:
    return [(one.session, one.kind.value) for one in changes.sessions]


def told(changes: Changes) -> set[tuple[str, str, bool]]:
    return {(one.person, one.kind.value, one.own) for one in changes.people}


def concerned(changes: Changes) -> set[tuple[str, str]]:
    return {(str(one.capacity), one.person or one.name) for change in changes.sessions for one in change.concerned}


def test_nothing_changed_between_equals() -> None:
    changes = changes_between(OLD, OLD)
    assert (changes.sessions, changes.people) == ((), ())


def test_a_session_moved_in_time_concerns_everybody_in_it_their_booth_crew_and_liaison() -> None:
    changes = changes_between(OLD, later(PANEL))
    assert kinds(changes) == [(PANEL, "moved in time")]
    change = changes.sessions[0]
    assert (change.old.span, change.old.rooms) == (tuple(minute - 30 for minute in change.new.span or ()), change.new.rooms)
    assert concerned(changes) == {
        ("moderator", "Max"), ("speaker", "Ann"), ("speaker", "Bob"), ("interpreter", "Inge"), ("crew", "Camera crew"), ("liaison", "Ann"),
    }  # fmt: skip
    assert told(changes) == {(name, "moved in time", False) for name in ("Max", "Ann", "Bob", "Inge")}
    assert next(one for one in changes.people if one.person == "Ann").capacities == ("speaker", "liaison")
    assert change.concerned[0].capacity == "moderator"


def test_another_length_is_another_time() -> None:
    assert kinds(changes_between(OLD, with_place(PANEL, duration=50))) == [(PANEL, "moved in time")]


def test_the_same_moment_written_with_another_offset_is_no_change() -> None:
    start = OLD.timetable.by_session[PANEL].start
    assert changes_between(OLD, with_place(PANEL, start=start.astimezone(dt.UTC))).sessions == ()


def test_another_room_and_another_name_of_a_room() -> None:
    assert kinds(changes_between(OLD, with_place(PANEL, rooms=("Annexe",)))) == [(PANEL, "moved in room")]
    renamed = OLD.replace(rooms=tuple(r.replace(name="Blue Hall") if r.id == "Annexe" else r for r in OLD.rooms))
    assert kinds(changes_between(OLD, renamed)) == [("Side", "moved in room")]


def test_a_new_session_and_a_cancelled_one_concern_those_who_were_to_come() -> None:
    new = a_programme().with_session("Extra", at="16:00", room="Annexe").with_part("Dora").build()
    assert told(changes_between(OLD, new)) == {("Dora", "new", False)}
    back = changes_between(new, OLD)
    assert kinds(back) == [("Extra", "cancelled")]
    assert told(back) == {("Dora", "cancelled", False)}
    assert (back.sessions[0].old.span is not None, back.sessions[0].new) == (True, None)
    cancelled = changes_between(OLD, with_session(PANEL, status=Status.CANCELLED))
    assert {("moderator", "Max"), ("interpreter", "Inge")} <= concerned(cancelled)


def test_a_session_that_loses_its_place_is_not_cancelled() -> None:
    changes = changes_between(OLD, OLD.replace(timetable=OLD.timetable.without(PANEL)))
    assert kinds(changes) == [(PANEL, "moved in time")]
    assert changes.sessions[0].new.span is None
    assert ("Inge", "moved in time", False) in told(changes)


def test_a_session_without_a_place_before_and_after_was_promised_to_nobody() -> None:
    plain = OLD.replace(timetable=Timetable())
    assert changes_between(plain, plain.replace(sessions=plain.sessions[1:])).sessions == ()
    assert {kind for _, kind in kinds(changes_between(plain, OLD))} == {"new"}


def test_who_comes_and_who_goes_hears_that_alone_and_everybody_else_of_them() -> None:
    panel = session_of(OLD, PANEL)
    bob = next(a for a in panel.appearances if a.person == "Bob")
    extra = a_programme().with_person("Eve").build()
    deputy = bob.replace(id="a-new", person=PersonId("Eve"))
    gone = panel.replace(appearances=(*(a for a in panel.appearances if a is not bob), bob.replace(status=Invitation.REPLACED), deputy))
    start = OLD.timetable.by_session[PANEL].start + dt.timedelta(minutes=15)
    new = extra.replace(sessions=(gone, *extra.sessions[1:]))
    new = new.replace(timetable=new.timetable.with_placement(new.timetable.by_session[PANEL].replace(start=start)))
    changes = changes_between(OLD, new)
    assert kinds(changes) == [(PANEL, "moved in time"), (PANEL, "people")]
    assert [(one.kind, one.own) for one in changes.people if one.person == "Bob"] == [(ChangeKind.CANCELLED, True)]
    assert [(one.kind, one.own) for one in changes.people if one.person == "Eve"] == [(ChangeKind.NEW, True)]
    assert {("Ann", "moved in time", False), ("Ann", "people", False)} <= told(changes)


def test_a_deputy_is_told_and_so_is_whom_they_represent() -> None:
    panel = session_of(OLD, PANEL)
    sent = tuple(a.replace(proxy="Cleo") if a.person == "Bob" else a for a in panel.appearances)
    changes = changes_between(OLD, with_session(PANEL, appearances=sent))
    assert kinds(changes) == [(PANEL, "people")]
    assert {("Bob", "people", True), ("Cleo", "new", True), ("Ann", "people", False)} <= told(changes)
    assert ("represented", "Bob") in concerned(changes)


def test_by_video_is_a_change_of_ones_own_part() -> None:
    panel = session_of(OLD, PANEL)
    sent = tuple(a.replace(attendance=Attendance.VIDEO) if a.person == "Bob" else a for a in panel.appearances)
    changes = changes_between(OLD, with_session(PANEL, appearances=sent))
    assert {("Bob", "people", True), ("Ann", "people", False)} <= told(changes)


def test_another_order_is_ones_own_only_where_ones_place_differs() -> None:
    order = tuple(session_of(OLD, PANEL).appearances[n].id for n in (0, 2, 1))
    changes = changes_between(OLD, with_place(PANEL, order=order))
    assert kinds(changes) == [(PANEL, "order")]
    assert told(changes) == {("Max", "order", False), ("Ann", "order", True), ("Bob", "order", True)}
    longer = tuple(a.replace(minutes=20) if a.person == "Bob" else a for a in session_of(OLD, PANEL).appearances)
    changes = changes_between(OLD, with_session(PANEL, appearances=longer))
    assert {one.person for one in changes.people if one.own} == {"Bob"}


def test_that_somebody_went_is_not_a_change_of_order() -> None:
    panel = session_of(OLD, PANEL)
    assert kinds(changes_between(OLD, with_session(PANEL, appearances=panel.appearances[:2]))) == [(PANEL, "people")]


def test_teams_that_are_exchanged_hear_of_it_and_so_does_the_moderator() -> None:
    changes = changes_between(OLD, with_place(PANEL, units=("b2", "c1")))
    assert kinds(changes) == [(PANEL, "teams")]
    assert told(changes) == {("Inge", "cancelled", True), ("Ivo", "new", True), ("Max", "teams", False)}
    assert not any(one.unit for change in changes.sessions for one in change.concerned)


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"languages": ("en", "fr")}, "languages"),
        ({"interpretation": ()}, "languages"),
        ({"access": Access.CLOSED}, "access"),
        ({"online_access": "link by e-mail"}, "access"),
        ({"livestream": True}, "access"),
        ({"title": Text.of("Another panel")}, "title"),
        ({"status": Status.TENTATIVE}, "title"),
    ],
)
def test_what_is_printed_otherwise(fields: dict[str, Any], kind: str) -> None:
    changes = changes_between(OLD, with_session(PANEL, **fields))
    assert kinds(changes) == [(PANEL, kind)]
    assert {"Max", "Ann", "Bob"} <= set(changes.people_concerned)


def test_what_nobody_reads_is_no_change() -> None:
    assert changes_between(OLD, with_session(PANEL, expected=99, importance=2, set_up=10, layout="theatre")).sessions == ()


def test_organisers_catering_and_protocol() -> None:
    assert ("organiser", "Ministry of Care") in concerned(changes_between(OLD, later("Side")))
    assert ("catering", "") in concerned(changes_between(OLD, later("Lunch")))
    assert ("protocol", "") not in concerned(changes_between(OLD, later(PANEL)))
    high = OLD.replace(people=tuple(p.replace(rank=1) if p.id == "Bob" else p for p in OLD.people))
    moved = high.replace(timetable=later(PANEL).timetable)
    assert ("protocol", "") in concerned(changes_between(high, moved))
    guarded = moved.replace(people=tuple(p.replace(privacy=Privacy.ROLE_ONLY) for p in moved.people))
    assert ("protocol", "") not in concerned(changes_between(high, guarded))


def test_whoever_is_protected_in_one_state_is_protected_in_both() -> None:
    guarded = OLD.replace(people=tuple(p.replace(privacy=Privacy.ALIAS, alias="Guest") if p.id == "Bob" else p for p in OLD.people))
    for old, new in ((OLD, guarded), (guarded, OLD)):
        changes = changes_between(old, new)
        assert kinds(changes) == [(PANEL, "people")]
        assert changes.names.of("Bob") == "Guest"
    assert changes_between(OLD, OLD, guarded).names.of("Bob") == "Guest"
    assert changes_between(OLD, later(PANEL)).names.of("Bob") == "Bob"


def test_two_conferences_that_have_nothing_in_common_are_refused() -> None:
    other = a_conference().with_session("Elsewhere", at="09:00").build()
    with pytest.raises(InvalidConferenceError, match="no session in common"):
        changes_between(OLD, other)
