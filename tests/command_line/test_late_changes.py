"""The late changes of the domain (L1–L13) from the command line, each as a planner would do it."""

import datetime as dt
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scheduler.changes import changes_between, not_yet_told, with_told
from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.person import Attendance, Contact, Privacy
from scheduler.model.release import Channel, Standing
from scheduler.model.session import Invitation, Kind, Presence, Status
from scheduler.model.settings import Day, Hours
from scheduler.model.timetable import Placement
from scheduler.project_file import read_conference, save_project
from scheduler.releases import publish
from tests.builder import FIRST_DAY, Builder, a_conference, moment, window
from tests.command_line.conftest import Run

MONDAY, TUESDAY = "2025-03-31", "2025-04-01"


def two_panels() -> Builder:
    """Ann, then Ben, in a hall that is free for just these two hours."""
    hours = Day(date=FIRST_DAY, hours=Hours(start=dt.time(10), end=dt.time(12)))
    return (
        a_conference().having(days=(hours,)).with_session("First", at="10:00").with_part("Ann")
        .with_session("Second", at="11:00").with_part("Ben")
    )  # fmt: skip


class Desk:
    """A published conference in a file, and what is done with it."""

    def __init__(self, hofburg: Run, folder: Path) -> None:
        self._run, self.file = hofburg, folder / "work.hofburg"

    def publish(self, builder: Builder) -> Conference:
        """Writes a conference that is published."""
        conference = publish(builder.build(), standing=Standing.FINAL, time=moment("08:00", -3))
        self.save(conference)
        return conference

    def save(self, conference: Conference) -> None:
        """Writes the file anew."""
        self.file.unlink(missing_ok=True)
        save_project(self.file, conference)

    def amend(self, *words: str) -> tuple[Conference, dict[str, Any]]:
        """Takes the first alternative over; the saved conference, and what the JSON says of that alternative."""
        ended = self.run("amend", self.file, *words, "-o", self.file, "--json")
        assert ended.returncode == 0, ended.stdout + ended.stderr
        first = json.loads(ended.stdout)["alternatives"][0]
        assert first["proven"]
        after = read_conference(self.file)
        assert check(after, after.timetable).conflict_free
        return after, first

    def changes(self) -> dict[str, Any]:
        """What has changed since the release, and whom it concerns."""
        return json.loads(self.run("changes", self.file, "--since", "0", "--json").stdout)

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """The real command."""
        return self._run(*words)


@pytest.fixture
def desk(hofburg: Run, tmp_path: Path) -> Desk:
    return Desk(hofburg, tmp_path)


def place(conference: Conference, title: str) -> Placement:
    return conference.timetable.by_session[SessionId(title)]


def test_l1_a_speaker_cancels(desk: Desk) -> None:
    desk.publish(two_panels())
    after, first = desk.amend("--cancelled", "Ann")
    assert [one.status for one in after.sessions[0].appearances] == [Invitation.DECLINED]
    assert (first["people_disturbed"], first["sessions_moved"]) == (0, 0)
    (change,) = desk.changes()["sessions"]
    assert (change["session"], change["kind"], change["old"]) == ("First", "people", "Ann (speaker)")


def test_l2_a_deputy_or_a_video_message(desk: Desk) -> None:
    desk.publish(two_panels().with_person("Cem"))
    after, _ = desk.amend("--replaced", "Ann", "Cem")
    assert [one.person for one in after.sessions[0].active_appearances] == ["Cem"]
    assert {one["name"] for one in desk.changes()["people"]} >= {"Ann", "Cem"}
    desk.publish(two_panels())
    after, first = desk.amend("--video", "Ann")
    assert [one.attendance for one in after.sessions[0].active_appearances] == [Attendance.VIDEO]
    assert first["sessions_moved"] == 0


def test_l3_first_another_order_within_the_panel(desk: Desk) -> None:
    builder = a_conference().with_session("Panel", at="10:00")
    for name in ("Ann", "Ben", "Cem"):
        builder = builder.with_part(name, presence=Presence.OWN_MINUTES, minutes=20)
    desk.publish(builder)
    after, first = desk.amend("--unavailable", "Ann", f"{MONDAY}T07:00", f"{MONDAY}T10:35")
    (change,) = first["changes"]
    assert change["kind"] == ["order"]
    last = place(after, "Panel").order[-1]
    assert next(one.person for one in after.sessions[0].appearances if one.id == last) == "Ann"


def test_l3_then_two_panels_change_places(desk: Desk) -> None:
    desk.publish(two_panels())
    after, first = desk.amend("--unavailable", "Ann", f"{MONDAY}T07:00", f"{MONDAY}T11:00")
    assert (place(after, "First").start, place(after, "Second").start) == (moment("11:00"), moment("10:00"))
    assert first["sessions_moved"] == 2


def test_l3_then_it_moves(desk: Desk) -> None:
    desk.publish(a_conference().with_session("First", at="10:00").with_part("Ann").with_session("Second", at="11:00").with_part("Ben"))
    after, first = desk.amend("--unavailable", "Ann", f"{MONDAY}T07:00", f"{MONDAY}T11:30")
    assert place(after, "First").start >= moment("12:00")
    assert (place(after, "Second").start, first["sessions_moved"]) == (moment("11:00"), 1), "Ben is not disturbed"


def test_l4_a_minister_leaves_early(desk: Desk) -> None:
    desk.publish(a_conference().with_session("Panel", at="15:00").with_part("Ann").with_session("Other", at="11:00").with_part("Ben"))
    after, first = desk.amend("--unavailable", "Ann", f"{MONDAY}T15:30", f"{TUESDAY}T23:00")
    assert place(after, "Panel").start <= moment("14:30")
    assert first["people_disturbed"] == 1


def test_l5_rooms_change_before_times(desk: Desk) -> None:
    desk.publish(two_panels().with_room("Attic"))
    after, first = desk.amend("--room-lost", "Hall", f"{MONDAY}T08:00", f"{MONDAY}T14:00")
    assert [place(after, one).rooms for one in ("First", "Second")] == [("Attic",), ("Attic",)]
    assert [place(after, one).start for one in ("First", "Second")] == [moment("10:00"), moment("11:00")]
    assert first["rooms_changed"] == 2


def test_l6_a_day_is_lost(desk: Desk) -> None:
    days = tuple(Day(date=FIRST_DAY + dt.timedelta(days=n), hours=Hours(start=dt.time(9), end=dt.time(17))) for n in (0, 1))
    desk.publish(
        a_conference().having(days=days).with_session("First", at="10:00").with_part("Ann")
        .with_session("Second", at="10:00", day=1).with_part("Ben")
    )  # fmt: skip
    after, first = desk.amend("--day-lost", MONDAY)
    assert place(after, "First").start.date() == FIRST_DAY + dt.timedelta(days=1)
    assert (place(after, "Second").start, first["people_disturbed"]) == (moment("10:00", 1), 1)


def test_l7_an_over_run_is_absorbed_by_the_break(desk: Desk) -> None:
    desk.publish(
        a_conference().with_session("Plenary", at="10:00").with_part("Ann")
        .with_session("Coffee", at="11:00", minutes=30, shortest=15, kind=Kind.BREAK, allowed_windows=(window("10:45", "11:30"),))
        .with_session("Next", at="11:30").with_part("Ben")
    )  # fmt: skip
    after, first = desk.amend("--over-run", "Plenary", "15", "--now", f"{MONDAY}T10:40")
    assert (place(after, "Plenary").duration, place(after, "Coffee").duration) == (75, 15)
    assert place(after, "Next").start == moment("11:30")
    assert first["people_disturbed"] == 1, "only those of the plenary itself"


def test_l8_to_be_confirmed_and_then_confirmed(desk: Desk) -> None:
    desk.publish(two_panels())
    after, _ = desk.amend("--tentative", "First")
    assert after.sessions[0].status is Status.TENTATIVE
    (change,) = desk.changes()["sessions"]
    assert (change["session"], change["kind"]) == ("First", "title")
    assert "to be confirmed" in change["new"]
    assert desk.run("publish", desk.file, "-o", desk.file).returncode == 0
    confirmed = '{"type": "session-status", "session": "First", "status": "confirmed"}'
    after, _ = desk.amend("--change", confirmed)
    assert after.sessions[0].status is Status.CONFIRMED
    assert [one["kind"] for one in json.loads(desk.run("changes", desk.file, "--since", "1", "--json").stdout)["sessions"]] == ["title"]


def test_l9_a_session_is_added(desk: Desk) -> None:
    desk.publish(two_panels().with_room("Attic"))
    after, first = desk.amend("--add", "One more", "30")
    new = next(session for session in after.sessions if str(session.title) == "One more")
    assert after.timetable.by_session[new.id].rooms == ("Attic",)
    assert first["people_disturbed"] == 0
    assert [one["kind"] for one in desk.changes()["sessions"]] == ["new"]


def test_l10_who_withdraws_consent_is_named_nowhere(desk: Desk, tmp_path: Path) -> None:
    contact = Contact(email="annabel@example.org")
    builder = two_panels().with_person("Annabel Unterwegs", id="p1", contact=contact).with_session("Third", at="10:00", room="Attic")
    desk.publish(builder.with_part("Annabel Unterwegs", person="p1"))
    withdrawn = '{"type": "consent-withdrawn", "person": "p1", "streaming": true, "naming": true}'
    after, _ = desk.amend("--change", withdrawn)
    assert after.person[PersonId("p1")].privacy is Privacy.ROLE_ONLY
    listed = desk.run("changes", desk.file, "--since", "0", "--notices", tmp_path / "out")
    assert desk.run("export", desk.file, "--paper", "programme", "-o", tmp_path / "programme.pdf").returncode == 0
    pdf = subprocess.run(["pdftotext", str(tmp_path / "programme.pdf"), "-"], capture_output=True, text=True, check=True).stdout
    written = [file.read_bytes() for file in (tmp_path / "out").rglob("*") if file.suffix in {".txt", ".eml", ".ics", ".csv"}]
    assert written
    assert "Third" in pdf
    for text in (listed.stdout, json.dumps(desk.changes()), pdf, *(one.decode() for one in written)):
        assert "Unterwegs" not in text
        assert "annabel@" not in text.lower()


def test_l11_who_was_not_told_is_known_after_saving(desk: Desk) -> None:
    published = desk.publish(two_panels())
    desk.amend("--unavailable", "Ann", f"{MONDAY}T07:00", f"{MONDAY}T11:00")
    assert desk.run("publish", desk.file, "-o", desk.file).returncode == 0
    conference = read_conference(desk.file)
    changes = changes_between(published, conference)
    release = conference.releases[-1].id
    assert set(not_yet_told(conference, release, changes)) == {"Ann", "Ben"}
    told = with_told(conference, release, changes, [PersonId("Ann")], time=moment("09:00"), by="desk", channel=Channel.TELEPHONE)
    desk.save(told)
    assert set(not_yet_told(read_conference(desk.file), release, changes)) == {"Ben"}


def test_l12_everybody_or_only_those_concerned(desk: Desk, tmp_path: Path) -> None:
    desk.publish(two_panels().with_session("Third", at="10:00", room="Attic").with_part("Cem"))
    desk.amend("--room-lost", "Attic", f"{MONDAY}T08:00", f"{MONDAY}T09:00")
    desk.amend("--unavailable", "Ann", f"{MONDAY}T07:00", f"{MONDAY}T11:00")
    for folder, words in (("concerned", ()), ("everybody", ("--everybody",))):
        assert desk.run("changes", desk.file, "--since", "0", "--notices", tmp_path / folder, *words).returncode == 0
    concerned, everybody = (len(list((tmp_path / folder).rglob("*.txt"))) for folder in ("concerned", "everybody"))
    assert 0 < concerned < everybody


def test_l13_the_stamp_decides_between_booklet_and_website(desk: Desk) -> None:
    desk.publish(two_panels())
    desk.amend("--unavailable", "Ann", f"{MONDAY}T07:00", f"{MONDAY}T11:00")
    draft = json.loads(desk.run("releases", desk.file, "--json").stdout)
    assert draft["draft"]
    assert [(one["printed"], one["differs"]) for one in draft["releases"]] == [("Final programme", 2)]
    assert desk.run("publish", desk.file, "-o", desk.file, "--standing", "final").returncode == 0
    booklet = desk.run("releases", desk.file, "--page", "Final programme")
    assert booklet.returncode == 1
    assert "out of date" in booklet.stdout
    website = desk.run("releases", desk.file, "--page", "The programme (Final programme, Rev. 1) in the Hofburg")
    assert website.returncode == 0
    assert "It is the latest." in website.stdout
    (old, new) = json.loads(desk.run("releases", desk.file, "--json").stdout)["releases"]
    assert desk.run("releases", desk.file, "--page", new["fingerprint"][:10]).returncode == 0
    assert desk.run("releases", desk.file, "--page", old["fingerprint"]).returncode == 1
    assert "no release of this file" in desk.run("releases", desk.file, "--page", "Rev. 9").stdout
