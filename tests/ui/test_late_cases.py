"""The late changes of the domain (L1–L10) in the window, each from the change assistant to the undo step."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, RoomId, SessionId
from scheduler.model.person import Attendance, Privacy
from scheduler.model.release import Standing
from scheduler.model.session import Invitation, Kind, Presence, Status
from scheduler.model.settings import Day, Hours
from scheduler.model.timetable import Placement
from scheduler.releases import publish
from tests.builder import FIRST_DAY, Builder, a_conference, moment
from tests.builder import window as between
from ui.desktop.document import Document
from ui.desktop.late.assistant import Assistant
from ui.desktop.late.kinds import KINDS
from ui.desktop.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
SEARCH_MS = 60_000

Amend = Callable[..., Conference]
"""Takes a conference, the name of a kind and the values of its fields; gives what was taken over."""


@pytest.fixture
def amend(window: MainWindow, qtbot: QtBot) -> Amend:
    """Publishes, says what has changed, takes the first way over, and looks whether undo brings everything back."""

    def amend(builder: Builder, kind: str, *, now: dt.datetime | None = None, **values: object) -> Conference:
        published = publish(builder.build(), standing=Standing.FINAL, time=moment("08:00", -3))
        document = Document(published)
        window.show_document(document)
        window.ask_what_changed()
        assistant = window.beside.late
        assert assistant is not None
        _find(assistant, qtbot, kind, now, values)
        assert assistant.found, assistant.view.words.text()
        assert assistant.found[0].alternative.is_proven
        qtbot.mouseClick(assistant.view.take, LEFT)
        taken = document.conference
        assert taken is not published
        assert document.stack.count() == 1
        document.stack.undo()
        assert document.conference is published
        return taken

    return amend


def _find(assistant: Assistant, qtbot: QtBot, kind: str, now: dt.datetime | None, values: dict[str, object]) -> None:
    number = [one.name for one in KINDS].index(kind)
    assistant.view.asking.choice.setCurrentIndex(number)
    assistant.view.asking.choice.activated.emit(number)
    for name, value in values.items():
        assistant.view.asking.page.editors[name].show_value(value)
    assistant.view.now.show_value(now)
    qtbot.mouseClick(assistant.view.find, LEFT)
    qtbot.waitUntil(lambda: assistant.solver.is_solving, timeout=SEARCH_MS)
    qtbot.waitUntil(lambda: not assistant.solver.is_solving, timeout=SEARCH_MS)


def place(conference: Conference, title: str) -> Placement:
    return conference.timetable.by_session[SessionId(title)]


def two_panels() -> Builder:
    """Ann, then Ben, in a hall that is free for just these two hours."""
    hours = Day(date=FIRST_DAY, hours=Hours(start=dt.time(10), end=dt.time(12)))
    return (
        a_conference().having(days=(hours,)).with_session("First", at="10:00").with_part("Ann")
        .with_session("Second", at="11:00").with_part("Ben")
    )  # fmt: skip


def test_l1_a_speaker_cancels_and_nothing_moves(amend: Amend) -> None:
    after = amend(two_panels(), "A person does not come", person=PersonId("Ann"))
    assert [one.status for one in after.sessions[0].appearances] == [Invitation.DECLINED]
    assert place(after, "First").start == moment("10:00")


def test_l2_a_deputy_comes_or_a_video_is_shown(amend: Amend) -> None:
    after = amend(two_panels().with_person("Cem"), "Somebody comes instead of a person", person=PersonId("Ann"), by=PersonId("Cem"))
    assert [one.person for one in after.sessions[0].active_appearances] == ["Cem"]
    video = amend(
        two_panels(), "A person takes part from afar or by video", person=PersonId("Ann"), attendance=Attendance.VIDEO,
    )  # fmt: skip
    assert [one.attendance for one in video.sessions[0].active_appearances] == [Attendance.VIDEO]


def test_l3_a_delayed_flight_is_met_by_another_order_in_the_panel(amend: Amend) -> None:
    builder = a_conference().with_session("Panel", at="10:00")
    for name in ("Ann", "Ben", "Cem"):
        builder = builder.with_part(name, presence=Presence.OWN_MINUTES, minutes=20)
    after = amend(builder, "A person cannot be there for a time", person=PersonId("Ann"), start=moment("07:00"), end=moment("10:35"))
    assert (place(after, "Panel").start, place(after, "Panel").rooms) == (moment("10:00"), ("Hall",))
    last = place(after, "Panel").order[-1]
    assert next(one.person for one in after.sessions[0].appearances if one.id == last) == "Ann"
    assert check(after, after.timetable).conflict_free


def test_l3_then_by_two_panels_that_change_places(amend: Amend) -> None:
    after = amend(two_panels(), "A person cannot be there for a time", person=PersonId("Ann"), start=moment("07:00"), end=moment("11:00"))
    assert (place(after, "First").start, place(after, "Second").start) == (moment("11:00"), moment("10:00"))


def test_l4_a_minister_leaves_early_and_the_panel_comes_before(amend: Amend) -> None:
    builder = a_conference().with_session("Panel", at="15:00").with_part("Ann").with_session("Other", at="11:00").with_part("Ben")
    after = amend(builder, "A person cannot be there for a time", person=PersonId("Ann"), start=moment("15:30"), end=moment("23:00", 1))
    assert place(after, "Panel").start == moment("14:30"), "as near as it can be"
    assert place(after, "Other").start == moment("11:00")
    assert check(after, after.timetable).conflict_free


def test_l5_a_room_is_lost_for_six_hours_and_the_times_stay(amend: Amend) -> None:
    builder = two_panels().with_room("Attic")
    after = amend(builder, "A room is lost", room=RoomId("Hall"), start=moment("08:00"), end=moment("14:00"))
    assert [place(after, one).rooms for one in ("First", "Second")] == [("Attic",), ("Attic",)]
    assert [place(after, one).start for one in ("First", "Second")] == [moment("10:00"), moment("11:00")]


def test_l6_a_day_is_lost_and_its_sessions_go_to_the_other(amend: Amend) -> None:
    days = tuple(Day(date=FIRST_DAY + dt.timedelta(days=n), hours=Hours(start=dt.time(9), end=dt.time(17))) for n in (0, 1))
    builder = (
        a_conference().having(days=days).with_session("First", at="10:00").with_part("Ann")
        .with_session("Second", at="10:00", day=1).with_part("Ben")
    )  # fmt: skip
    after = amend(builder, "A day is lost", date=FIRST_DAY)
    assert place(after, "First").start.date() == FIRST_DAY + dt.timedelta(days=1)
    assert place(after, "Second").start == moment("10:00", 1)


def test_l7_an_over_run_is_taken_by_the_break(amend: Amend) -> None:
    builder = (
        a_conference().with_session("Plenary", at="10:00").with_part("Ann")
        .with_session("Coffee", at="11:00", minutes=30, shortest=15, kind=Kind.BREAK, allowed_windows=(between("10:45", "11:30"),))
        .with_session("Next", at="11:30").with_part("Ben")
        .having(days=(Day(date=FIRST_DAY, hours=Hours(start=dt.time(9), end=dt.time(13))),))
    )  # fmt: skip
    after = amend(builder, "A session over-runs", now=moment("10:40"), session=SessionId("Plenary"), later=15)
    assert place(after, "Plenary").duration == 75
    assert (place(after, "Coffee").start, place(after, "Coffee").duration) == (moment("11:15"), 15)
    assert place(after, "Next").start == moment("11:30")
    assert check(after, after.timetable).conflict_free


def test_l8_a_session_that_is_not_certain_stays_in_its_place(amend: Amend) -> None:
    after = amend(two_panels(), "A session is no longer certain", session=SessionId("First"))
    assert after.sessions[0].status is Status.TENTATIVE
    assert place(after, "First").start == moment("10:00")


def test_l9_a_session_is_added_without_moving_the_others(amend: Amend) -> None:
    after = amend(
        two_panels().with_room("Attic"), "A session is added", title="One more", minutes=30, start=moment("10:00"), end=moment("11:00"),
    )  # fmt: skip
    new = next(session for session in after.sessions if str(session.title) == "One more")
    assert after.timetable.by_session[new.id].rooms == ("Attic",)
    assert [place(after, one).start for one in ("First", "Second")] == [moment("10:00"), moment("11:00")]


def test_l10_who_withdraws_consent_is_no_longer_named(amend: Amend, window: MainWindow) -> None:
    after = amend(two_panels(), "Consent is withdrawn", person=PersonId("Ann"), streaming=True, naming=True)
    person = after.person[PersonId("Ann")]
    assert (person.privacy, person.consent_to_stream) == (Privacy.ROLE_ONLY, False)
    assistant = window.beside.late
    assert assistant is not None
    document = window.document
    assert document is not None
    document.stack.redo()
    assert document.stack.undoText() == "Late change: A speaker whose name is protected may no longer be named"
