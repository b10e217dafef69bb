"""Impossible data are named with their sums before any search; edits are data."""

import pytest

from scheduler.errors import HofburgError
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.model.resource import Service
from scheduler.model.rule import SameDay
from scheduler.model.session import Role
from scheduler.model.settings import Comfort
from solver.explain import Edit, Impossible, applied
from solver.explain.edit import On, edit_adding, edit_of
from solver.explain.explaining import explain
from solver.outcome import SolveConfig
from solver.solve import solve
from tests.builder import Builder, a_conference, moment
from tests.checker.reading import team, with_unit
from tests.generator import make_conference

QUICK = SolveConfig(time_limit=10, workers=1)
CALM = Comfort(early=dict.fromkeys(Role, 0))


def window(start: str, end: str) -> Window:
    return Window(start=moment(start), end=moment(end))


def hall(**fields: object) -> Builder:
    return a_conference().having(comfort=CALM).with_room("Hall", **fields)


def too_many_guests() -> Builder:
    return hall(capacity={"theatre": 300}).with_session("A", expected=450)


def windows_apart() -> Builder:
    builder = hall().with_session("A", allowed_windows=(window("09:00", "12:00"),))
    return builder.with_person("Ann", availability=(window("11:15", "18:00"),)).with_part("Ann")


def full_room() -> Builder:
    builder = hall(availability=(window("09:00", "11:30"),), turnaround=10)
    for title in "ABC":
        builder = builder.with_session(title, allowed_windows=(window("09:00", "11:30"),))
    return builder


def busy_person() -> Builder:
    builder = hall(parallel_limit=9).with_person("Ann", availability=(window("09:00", "11:00"),), rest=15)
    for title in "AB":
        builder = builder.with_session(title).with_part("Ann")
    return builder


def busy_team() -> Builder:
    builder = hall(parallel_limit=9)
    for title in "ABC":
        builder = builder.with_session(title, equipment=("piano",))
    return with_unit(builder, team("Grand", "piano", service=Service.EQUIPMENT, availability=(window("09:00", "11:50"),)))


@pytest.mark.parametrize(
    ("builder", "rule", "sums"),
    [
        (too_many_guests(), "capacity", ("450", "300")),
        (windows_apart(), "allowed-time", ("60 minutes", "45 minutes")),
        (full_room(), "turnaround", ("200 minutes", "150 minutes")),
        (busy_person(), "one-person-one-place", ("135 minutes", "120 minutes")),
        (busy_team(), "unit-hours", ("180 minutes", "170 minutes")),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_impossible_data_are_named_with_their_sums(builder: Builder, rule: str, sums: tuple[str, ...]) -> None:
    conference = builder.build()
    explanation = explain(conference, QUICK)
    assert [one.rule for one in explanation.impossible] == [rule]
    assert all(number in explanation.impossible[0].message for number in sums)
    assert [set(clash.sessions) for clash in explanation.clashes] == [set(explanation.impossible[0].sessions)]
    assert explanation.clashes[0].verified


def test_a_session_without_a_room_leaves_the_others_their_places() -> None:
    """Of several lengths, each with its own starts, none is left."""
    builder = too_many_guests().with_session("A", shortest=30, expected=450).with_session("B")
    outcome = solve(builder.build(), QUICK)
    assert [one.session for one in outcome.unplaced] == ["A"]
    assert outcome.partial is not None
    assert [place.session for place in outcome.partial.placements] == ["B"]


@pytest.mark.parametrize("seed", range(8))
def test_sums_never_accuse_a_conference_that_has_a_timetable(seed: int) -> None:
    conference = make_conference(seed, sessions=12 + 3 * seed, rooms=4 + seed // 2, days=2 + seed % 2).conference
    found: list[object] = []
    explain(conference, QUICK, on_finding=found.append, should_stop=lambda: True)
    assert [one for one in found if isinstance(one, Impossible)] == []


def conference() -> Conference:
    return hall().with_session("A", shortest=30).with_person("Ann").with_part("Ann").build()


def test_an_edit_survives_json_and_changes_nothing_else() -> None:
    before = conference()
    edit = edit_of(before.sessions[0], allowed_windows=(window("09:00", "12:00"),), features=frozenset({"projector"}))
    again = Edit.model_validate_json(edit.model_dump_json())
    after = applied(before, [again])
    assert after == before.replace(
        sessions=(before.sessions[0].replace(allowed_windows=(window("09:00", "12:00"),), features=frozenset({"projector"})),)
    )
    assert (after.people, after.rooms) == (before.people, before.rooms)


def test_edits_of_every_kind_of_thing_are_applied_in_order() -> None:
    before = make_conference(1, sessions=30, rooms=5, days=2).conference
    things = (before, before.sessions[0], before.people[0], before.rooms[0], before.resources[0], before.rules[0])
    fields = ({"venue": "Graz"}, {"expected": 7}, {"rest": 5}, {"turnaround": 3}, {"rest": 4}, {"note": "n"})
    second = before.sessions[0].replace(id="second", appearances=())
    added = (second, SameDay(id="together", sessions=(before.sessions[0].id, second.id)))
    edits = [edit_of(thing, **change) for thing, change in zip(things, fields, strict=True)] + [edit_adding(item) for item in added]
    assert [edit.on for edit in edits] == list(On)
    after = applied(before, edits)
    assert (after.venue, after.sessions[0].expected, after.people[0].rest) == ("Graz", 7, 5)
    assert (after.rooms[0].turnaround, after.resources[0].rest, after.rules[0].note) == (3, 4, "n")
    assert (after.sessions[-1], after.rules[-1]) == added


@pytest.mark.parametrize(
    "edit",
    [
        Edit(on=On.SESSION, id="gone", changes={"expected": 3}),
        Edit(on=On.SESSION, id="A", changes={"duration": 20}),
        Edit(on=On.SESSION, id="A", changes={"allowed_rooms": ["nowhere"]}),
    ],
)
def test_an_edit_that_does_not_fit_is_refused(edit: Edit) -> None:
    with pytest.raises(HofburgError):
        applied(conference(), [edit])
