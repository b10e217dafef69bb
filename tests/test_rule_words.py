"""Every rule reads as a sentence, and a selection proposes the rules that make sense."""

import pytest

from samples import open_sample
from scheduler.edits import add_rule, remove_rule
from scheduler.model.ids import RuleId
from scheduler.model.naming import shown_name
from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Grade,
    Level,
    NotParallel,
    Rule,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
    sessions_of,
)
from scheduler.model.session import Kind
from scheduler.rule_making import copy_of_rule, proposals
from scheduler.rule_words import sentence_of

CONFERENCE = open_sample("alliance-25")
PANELS = [s for s in CONFERENCE.planned if s.kind is Kind.PANEL]
ONE, TWO, THREE = (s.id for s in PANELS)
ID = RuleId("u1")
PEOPLE = tuple(a.person for a in PANELS[0].appearances[:2])
NAMES = ", ".join(shown_name(CONFERENCE.person[person]) for person in PEOPLE)


@pytest.mark.parametrize(("rule", "sentence"), [
    (Before(id=ID, first=ONE, second=TWO, gap=30), "Panel 2 after Panel 1, at least 30 min later — must"),
    (Before(id=ID, first=ONE, second=TWO), "Panel 2 after Panel 1 — must"),
    (Before(id=ID, first=ONE, second=TWO, level=Level.WISH, weight=4), "Panel 2 after Panel 1 — wish, weight 4"),
    (Adjacent(id=ID, first=ONE, second=TWO, gap=15), "Panel 2 right after Panel 1, within 15 min — must"),
    (Adjacent(id=ID, first=ONE, second=TWO, either_order=True), "Panel 1 and Panel 2 one right after the other, within 30 min — must"),
    (SameDay(id=ID, sessions=(ONE, TWO, THREE)), "On one day: Panel 1, Panel 2, Panel 3 — must"),
    (AnotherDay(id=ID, sessions=(ONE, TWO)), "Each on another day: Panel 1, Panel 2 — must"),
    (SameRoom(id=ID, sessions=(ONE, TWO)), "In one room: Panel 1, Panel 2 — must"),
    (Together(id=ID, sessions=(ONE, TWO)), "At the same time in one room: Panel 1, Panel 2 — must"),
    (Together(id=ID, sessions=(ONE, TWO), one_room=False), "At the same time: Panel 1, Panel 2 — must"),
    (NotParallel(id=ID, sessions=(ONE, TWO), grade=Grade.SEVERE), "Not in parallel (severe): Panel 1, Panel 2 — must"),
    (AtMostAtOnce(id=ID, sessions=(ONE, TWO, THREE), limit=2), "At most 2 at one time: Panel 1, Panel 2, Panel 3 — must"),
    (AtMostPerOrganiser(id=ID, limit=2), "At most 2 of one lead organiser, of the kind: side event — must"),
    (AtMostPerOrganiser(id=ID, limit=1, per_day=True, kinds=frozenset({Kind.PANEL, Kind.KEYNOTE})),
     "At most 1 of one lead organiser on each day, of the kind: keynote, panel — must"),
    (SpeakerOrder(id=ID, session=ONE, people=PEOPLE), f"In Panel 1 in this order: {NAMES} — must"),
])  # fmt: skip
def test_each_rule_is_one_sentence(rule: Rule, sentence: str) -> None:
    assert sentence_of(CONFERENCE, rule) == sentence


def test_every_rule_of_the_samples_is_said_and_knows_its_sessions() -> None:
    for name in ("alliance-25", "forum-60", "forum-200", "overfull"):
        conference = open_sample(name)
        for rule in conference.rules:
            assert sentence_of(conference, rule).endswith(("— must", f"— wish, weight {rule.weight}"))
            assert all(session in conference.session for session in sessions_of(rule))


@pytest.mark.parametrize(("count", "types"), [
    (0, set()), (1, {"not there", "speaker order", "at most per organiser"}),
    (2, {"before", "adjacent", "not parallel", "same day", "another day", "same room", "together", "not there", "speaker order",
         "at most per organiser"}),
    (3, {"not parallel", "same day", "another day", "same room", "together", "at most at once", "not there", "speaker order",
         "at most per organiser"}),
])  # fmt: skip
def test_a_selection_proposes_what_makes_sense(count: int, types: set[str]) -> None:
    found = proposals(CONFERENCE, [ONE, TWO, THREE][:count])
    assert {rule.type for rule in found} == types
    assert len({sentence_of(CONFERENCE, rule) for rule in found}) == len(found)


def test_a_proposal_can_be_added_copied_and_removed() -> None:
    rule = proposals(CONFERENCE, [ONE, TWO])[0]
    added = add_rule(add_rule(CONFERENCE, rule), copy_of_rule(rule))
    assert len(added.rules) == len(CONFERENCE.rules) + 2
    assert remove_rule(added, rule.id).rules[-1].id != rule.id
