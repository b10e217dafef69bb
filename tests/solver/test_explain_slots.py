"""Why rules about slots, rooms and tracks leave no timetable, and what a planner may change in them."""

import pytest

from scheduler.model.conference import Conference
from scheduler.model.ids import RoomId, RuleId, SessionId
from scheduler.model.rule import NotThere, Rule, TrackNotThere
from scheduler.model.settings import Comfort, Slot, SlotGrid
from solver.explain import WayKind
from solver.explain.explaining import explain
from tests.builder import Kind, a_conference, window
from tests.checker.reading import windows
from tests.solver.test_explain import assert_irreducible, assert_ways_help

A, B, HALL = SessionId("A"), SessionId("B"), RoomId("Hall")


def narrow(rule: Rule) -> Conference:
    """A and B of an hour, and a room that is open from 09:00 to 11:00, in two slots."""
    slots = Slot(window=window("09:00", "10:00")), Slot(window=window("10:00", "11:00"))
    grid = SlotGrid(kinds=frozenset({Kind.SIDE_EVENT}), slots=slots)
    hall = a_conference().having(comfort=Comfort(early={}), slot_grids=(grid,)).with_room("Hall", availability=windows(("09:00", "11:00")))
    return hall.with_session("A", track="t").with_session("B").having(rules=(rule,)).build()


CASES = {
    "no time": (NotThere(id=RuleId("r"), sessions=(A,), windows=windows(("09:00", "09:30"), ("10:00", "11:00"))), 2),
    "one of several": (NotThere(id=RuleId("r"), sessions=(A, B), windows=windows(("09:30", "11:00"))), 0),
    "no slot for a track": (TrackNotThere(id=RuleId("r"), track="t", windows=windows(("09:00", "09:30"), ("10:00", "11:00"))), 2),
    "no slot in a room": (TrackNotThere(id=RuleId("r"), track="t", rooms=(HALL,)), 0),
}


@pytest.mark.parametrize("case", CASES)
def test_a_rule_that_leaves_no_place_is_named_and_may_ask_for_less(case: str) -> None:
    rule, parts = CASES[case]
    conference = narrow(rule)
    name = rule.type.replace(" ", "-")
    clash = next(one for one in explain(conference).clashes if name in {member.rule for member in one.members})
    assert_irreducible(conference, clash)
    assert_ways_help(conference, clash)
    changed = [way for way in clash.ways_out if way.kind is WayKind.RULE]
    assert sum("— wish" in way.message for way in changed) == 1
    assert sum("— must" in way.message for way in changed) == parts
