"""Printed, told and internal: who knows of a session."""

import datetime as dt

import pytest

from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId
from scheduler.model.release import Told
from scheduler.model.resource import Resource, Service
from scheduler.model.session import Status
from scheduler.published import Tier, tier_of, told_in
from solver.outcome import SolveConfig
from solver.repair.base import base_of
from tests.papers.sample import PEOPLE, appears, conference

WITH_PEOPLE = conference().replace(
    sessions=tuple(
        one.replace(appearances=(appears(90, 9), appears(91, 1, proxy="p11"))) if one.id == "s12" else one for one in conference().sessions
    )
)
"""The internal meeting has people."""


def told(*numbers: int) -> Conference:
    """Some people were told of a release."""
    time = dt.datetime(2025, 3, 30, 9, tzinfo=dt.UTC)
    return WITH_PEOPLE.replace(told=tuple(Told(release=ReleaseId("e0"), person=PEOPLE[n - 1].id, what="", time=time) for n in numbers))


@pytest.mark.parametrize(
    ("session", "people", "tier"),
    [
        ("s3", (), Tier.PRINTED),  # a panel
        ("s14", (), Tier.PRINTED),  # all day
        ("s3", (2,), Tier.PRINTED),  # printed is more than told
        ("s12", (), Tier.INTERNAL),  # an internal meeting of which nobody was told
        ("s12", (9,), Tier.TOLD),  # who speaks
        ("s12", (11,), Tier.TOLD),  # the deputy
        ("s12", (1,), Tier.TOLD),  # who is represented
        ("s12", (3,), Tier.INTERNAL),  # somebody who is not in it
        ("s17", (9,), Tier.INTERNAL),  # set-up without people
        ("s13", (), Tier.INTERNAL),  # cancelled: in no paper
        ("s99", (), Tier.INTERNAL),  # not in the release at all
    ],
)
def test_who_knows_of_a_session(session: str, people: tuple[int, ...], tier: Tier) -> None:
    made = told(*people)
    assert tier_of(session, made, told_in(made)) is tier


def test_a_team_and_an_organiser_are_told_as_parties() -> None:
    crew = Resource(id="c1", name="Camera crew", service=Service.LIVESTREAM)
    by = WITH_PEOPLE.timetable.by_session
    timetable = WITH_PEOPLE.timetable.with_placement(by["s12"].replace(units=("c1",))).with_placement(by["s17"])
    sessions = tuple(one.replace(lead="The house") if one.id == "s17" else one for one in WITH_PEOPLE.sessions)
    made = WITH_PEOPLE.replace(resources=(crew,), timetable=timetable, sessions=sessions)
    time = dt.datetime(2025, 3, 30, 9, tzinfo=dt.UTC)
    for party, tiers in (("crew c1", (Tier.TOLD, Tier.INTERNAL)), ("organiser The house", (Tier.INTERNAL, Tier.TOLD)),
                         ("catering", (Tier.INTERNAL, Tier.INTERNAL))):  # fmt: skip
        known = made.replace(told=(Told(release=ReleaseId("e0"), party=party, what="", time=time),))
        assert (tier_of("s12", known, told_in(known)), tier_of("s17", known, told_in(known))) == tiers, party


def test_what_has_no_place_in_the_release_was_not_printed() -> None:
    unplaced = WITH_PEOPLE.replace(timetable=type(WITH_PEOPLE.timetable)())
    assert tier_of("s3", unplaced, frozenset()) is Tier.INTERNAL
    revived = WITH_PEOPLE.replace(sessions=tuple(one.replace(status=Status.CONFIRMED) for one in WITH_PEOPLE.sessions))
    assert tier_of("s13", revived, frozenset()) is Tier.PRINTED


def test_the_repair_reads_the_same_tiers() -> None:
    made = told(9)
    base = base_of(made, made, None, SolveConfig())
    found = {task.id: base.tier[task.index] for task in base.problem.tasks}
    assert found
    assert found == {session: int(tier_of(session, made, told_in(made))) for session in found}
    assert set(found.values()) == {0, 1, 2}
