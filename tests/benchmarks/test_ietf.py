"""IETF 106: counts of the translation, and a timetable that checker and referee find free of conflicts."""

import shutil
import subprocess
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from random import Random
from typing import Any

import pikepdf
import pytest

from scheduler.checker import check
from scheduler.model.room import Layout
from scheduler.model.rule import Grade, Level, NotParallel, Together
from scheduler.model.session import Session
from scheduler.model.timetable import Timetable
from scheduler.papers import Paper, make_paper
from solver.outcome import SolveConfig
from solver.verified import solve_verified
from tests.benchmarks.ietf import Translation, in_words, translate
from tests.benchmarks.ietf_referee import faults
from tests.benchmarks.ietf_source import groups_of, is_barred, read_raw, regular_slots, why_absent

pytestmark = pytest.mark.skipif(bool(why_absent()), reason=why_absent() or "present")


@cache
def raw_requests() -> dict[str, Any]:
    return read_raw()


@cache
def translated() -> Translation:
    return translate(raw_requests())


@cache
def solved() -> Timetable:
    """The first timetable without preferences; it needs a few seconds."""
    result = solve_verified(translated().conference, SolveConfig(time_limit=30, seed=1, preferences=False))
    assert result.outcome.timetable is not None, result.outcome.message
    return result.outcome.timetable


def test_the_conference_has_the_size_of_the_meeting() -> None:
    conference = translated().conference
    assert len(conference.sessions) == 126
    assert len(conference.people) == 216
    assert sorted(room.capacity[Layout.THEATRE] for room in conference.rooms) == [50, 100, 100, 150, 200, 250, 250, 300]
    (grid,) = conference.slot_grids
    lengths = [int((slot.window.end - slot.window.start).total_seconds()) // 60 for slot in grid.slots]
    assert (len(lengths), lengths.count(60), lengths.count(90), lengths.count(120)) == (17, 2, 7, 8)
    assert grid.start_with_slot


def test_every_conflict_with_a_group_that_meets_is_a_rule() -> None:
    groups = groups_of(raw_requests())
    rules = [rule for rule in translated().conference.rules if isinstance(rule, NotParallel)]
    apart = {frozenset(rule.sessions) for rule in rules}
    sessions = translated().conference.sessions
    number = {index: sessions[position].id for position, index in enumerate(i for g in groups.values() for i in g.sessions)}
    for group in groups.values():
        for other in group.conflicts:
            for one in group.sessions:
                for two in groups[other].sessions if other in groups else ():
                    assert one == two or {number[one], number[two]} in apart
    assert {rule.grade for rule in rules} == set(Grade)
    assert {rule.level for rule in rules} == {Level.MUST}


def test_conflicts_may_be_wishes() -> None:
    wishes = [rule for rule in translate(raw_requests(), Level.WISH).conference.rules if rule.level is Level.WISH]
    assert len(wishes) > 1000
    assert all(isinstance(rule, NotParallel) for rule in wishes)


def test_what_does_not_fit_is_said_in_words() -> None:
    words = " ".join(translated().remarks)
    for group in (
        "detnet asks for 150 minutes",
        "teas asks for 150 minutes",
        "secevent asks for 0 minutes",
        "artarea",
        "opsarea",
    ):
        assert group in words
    durations = {str(session.title): session.duration for session in translated().conference.sessions}
    assert (durations["detnet"], durations["teas"], durations["secevent"]) == (120, 120, 60)


def test_ranges_are_read_as_they_are_meant() -> None:
    slots = regular_slots(raw_requests())
    free = [slot.range_name for slot in slots if not is_barred(slot, "exclude(slug='monday-morning')")]
    assert free == ["monday-morning"]
    barred = [slot.range_name for slot in slots if is_barred(slot, "filter(Q(slug__startswith='friday') | Q(slug='tuesday-morning'))")]
    assert barred == ["tuesday-morning", "friday-morning", "friday-morning"]
    assert sum(is_barred(slot, "filter(slug__in=[") for slot in slots) == 7


def test_a_joint_session_names_the_two_that_meet() -> None:
    (joint,) = [rule for rule in translated().conference.rules if isinstance(rule, Together)]
    titles = {str(translated().conference.session[s].title) for s in joint.sessions}
    assert titles == {"homenet and dnssd", "dnssd, session 1"}


def test_checker_and_referee_find_no_conflict() -> None:
    conference = translated().conference
    report = check(conference, solved())
    assert report.conflict_free
    assert faults(raw_requests(), in_words(conference, solved())) == []


ORDERED = {"tsvwg", "6man", "core"}
"""Groups whose first session comes first in the conference, while the request leaves the order open."""

EITHER = {"dnssd", "homenet and dnssd"}
"""The conference names the session that is joint, the request only the group."""


def _moved_at_random(rnd: Random) -> Timetable:
    """One session in any slot and room that is long enough for it."""
    conference, timetable = translated().conference, solved()
    open_to_change = [p for p in timetable.placements if _group(conference.session[p.session]) not in ORDERED | EITHER]
    placement = rnd.choice(open_to_change)
    slots = [s.window for s in conference.slot_grids[0].slots]
    start = rnd.choice([w.start for w in slots if (w.end - w.start).total_seconds() // 60 >= placement.duration])
    return timetable.with_placement(placement.replace(start=start, rooms=(rnd.choice(conference.rooms).id,)))


def _swapped_at_random(rnd: Random) -> Timetable:
    """Two sessions of one slot change rooms."""
    conference, timetable = translated().conference, solved()
    open_to_change = [p for p in timetable.placements if _group(conference.session[p.session]) not in EITHER]
    one = rnd.choice(open_to_change)
    other = rnd.choice([p for p in open_to_change if p.start == one.start])
    return timetable.with_placement(one.replace(rooms=other.rooms)).with_placement(other.replace(rooms=one.rooms))


def _group(session: Session) -> str:
    return str(session.title).partition(",")[0]


def test_checker_and_referee_agree_on_changed_timetables() -> None:
    conference, rnd = translated().conference, Random(106)
    free: list[bool] = []
    for number in range(50):
        changed = _swapped_at_random(rnd) if number % 2 else _moved_at_random(rnd)
        report = check(conference, changed)
        found = faults(raw_requests(), in_words(conference, changed))
        broken = [violation.message for violation in report.violations if violation.level is Level.MUST]
        assert report.conflict_free == (not found), (broken, found)
        free.append(report.conflict_free)
    assert set(free) == {True, False}


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed")
def test_the_programme_is_printed() -> None:
    stamp = datetime(2019, 11, 1, 12, 0, tzinfo=UTC)
    made = make_paper(translated().conference, solved(), Paper.PROGRAMME, stamp=stamp)
    assert made.replaced == ()
    with pikepdf.open(BytesIO(made.pdf)) as document:
        assert len(document.pages) > 5
    text = subprocess.run(["pdftotext", "-", "-"], input=made.pdf, capture_output=True, check=True).stdout.decode()
    for title in ("homenet and dnssd", "secevent", "Padang"):
        assert title in text
