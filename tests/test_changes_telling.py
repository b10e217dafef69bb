"""The list of those who are still to be told, and that it survives saving."""

import datetime as dt
from pathlib import Path

import pytest
from pydantic import ValidationError

from scheduler.changes import changes_between, not_yet_told, parties_not_yet_told, with_acknowledged, with_told, without_told
from scheduler.model.ids import PersonId, ReleaseId
from scheduler.model.release import Channel, Told
from scheduler.project_file import read_conference, save_project
from tests.papers.sample import released
from tests.test_changes import OLD, PANEL, later

FIRST, SECOND = ReleaseId("e0"), ReleaseId("e1")
NOW = dt.datetime(2025, 3, 30, 12, tzinfo=dt.UTC)
NEW = released(released(OLD).replace(timetable=later(PANEL).timetable), number=1, hour=10)
CHANGES = changes_between(OLD, NEW)
BOB, MAX = PersonId("Bob"), PersonId("Max")


def test_who_was_told_is_off_the_list_also_after_saving(tmp_path: Path) -> None:
    assert set(not_yet_told(NEW, SECOND, CHANGES)) == {"Max", "Ann", "Bob", "Inge"}
    told = with_told(NEW, SECOND, CHANGES, [BOB, MAX], time=NOW, by="Front desk", channel=Channel.TELEPHONE)
    read = read_conference(save_project(tmp_path / "told.hofburg", told).path)
    assert set(not_yet_told(read, SECOND, CHANGES)) == {"Ann", "Inge"}
    assert set(not_yet_told(read, FIRST, CHANGES)) == {"Max", "Ann", "Bob", "Inge"}
    tick = next(one for one in read.told if one.person == BOB)
    assert (tick.what, tick.by, tick.channel, tick.time, tick.acknowledged) == (
        "Panel: moved in time", "Front desk", Channel.TELEPHONE, NOW, None
    )  # fmt: skip


def test_a_tick_is_given_once_taken_back_and_acknowledged() -> None:
    once = with_told(NEW, SECOND, CHANGES, [BOB, BOB, MAX], time=NOW, by="A", channel=Channel.EMAIL)
    assert with_told(once, SECOND, CHANGES, [BOB], time=NOW + dt.timedelta(hours=1), by="B", channel=Channel.LETTER) is once
    heard = with_acknowledged(once, SECOND, [BOB], NOW)
    assert {one.person: one.acknowledged for one in heard.told} == {BOB: NOW, MAX: None}
    assert with_acknowledged(heard, SECOND, [BOB], None).told == once.told
    assert [one.person for one in without_told(once, SECOND, [BOB]).told] == [MAX]
    assert without_told(once, FIRST, [BOB]).told == once.told


def test_who_is_no_person_of_the_conference_is_ticked_too_and_kept(tmp_path: Path) -> None:
    assert CHANGES.parties_concerned == ("crew c1",)
    told = with_told(NEW, SECOND, CHANGES, [], ["crew c1"], time=NOW, by="Front desk", channel=Channel.IN_PERSON)
    read = read_conference(save_project(tmp_path / "told.hofburg", told).path)
    assert read.told == told.told
    assert [(one.person, one.party, one.what) for one in read.told] == [(None, "crew c1", "Panel: moved in time")]
    assert parties_not_yet_told(NEW, SECOND, CHANGES) == ("crew c1",)
    assert parties_not_yet_told(read, SECOND, CHANGES) == ()
    assert len(not_yet_told(read, SECOND, CHANGES)) == 4
    heard = with_acknowledged(read, SECOND, [], NOW, ["crew c1"])
    assert heard.told[0].acknowledged == NOW
    assert without_told(heard, SECOND, [BOB]).told == heard.told
    assert without_told(heard, SECOND, [], ["crew c1"]).told == ()


@pytest.mark.parametrize("who", [{}, {"person": BOB, "party": "catering"}])
def test_a_tick_is_about_one_person_or_one_party(who: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="name one of them"):
        Told.model_validate({"release": SECOND, "what": "", "time": NOW} | who)
