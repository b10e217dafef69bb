"""Rules that make sense for some sessions, to be chosen from."""

from collections.abc import Sequence

from scheduler.model.conference import Conference
from scheduler.model.ids import RuleId, SessionId, new_id
from scheduler.model.rule import (
    Adjacent,
    AnotherDay,
    AtMostAtOnce,
    AtMostPerOrganiser,
    Before,
    Grade,
    NotParallel,
    Rule,
    SameDay,
    SameRoom,
    SpeakerOrder,
    Together,
)

USUAL_GAP = 30
"""Minutes that are proposed between two sessions."""


def proposals(conference: Conference, sessions: Sequence[SessionId]) -> tuple[Rule, ...]:
    """The rules that may be meant for sessions in the order in which they were chosen, the likeliest first; all are musts."""
    chosen = tuple(dict.fromkeys(one for one in sessions if one in conference.session))
    made: list[Rule] = []
    if len(chosen) == 2:
        made += _of_pair(*chosen)
    if len(chosen) >= 2:
        made += _of_several(chosen)
    for one in chosen:
        people = tuple(dict.fromkeys(a.person for a in conference.session[one].active_appearances))
        if len(people) >= 2:
            made.append(SpeakerOrder(id=_fresh(), session=one, people=people))
    kinds = frozenset(conference.session[one].kind for one in chosen)
    if kinds:
        made += [AtMostPerOrganiser(id=_fresh(), limit=2, kinds=kinds), AtMostPerOrganiser(id=_fresh(), limit=1, kinds=kinds, per_day=True)]
    return tuple(made)


def _of_pair(first: SessionId, second: SessionId) -> list[Rule]:
    return [
        Before(id=_fresh(), first=first, second=second), Before(id=_fresh(), first=first, second=second, gap=USUAL_GAP),
        Before(id=_fresh(), first=second, second=first), Adjacent(id=_fresh(), first=first, second=second),
        Adjacent(id=_fresh(), first=second, second=first), Adjacent(id=_fresh(), first=first, second=second, either_order=True),
    ]  # fmt: skip


def _of_several(chosen: tuple[SessionId, ...]) -> list[Rule]:
    return [
        *(NotParallel(id=_fresh(), sessions=chosen, grade=grade) for grade in reversed(Grade)),
        SameDay(id=_fresh(), sessions=chosen), AnotherDay(id=_fresh(), sessions=chosen), SameRoom(id=_fresh(), sessions=chosen),
        Together(id=_fresh(), sessions=chosen), Together(id=_fresh(), sessions=chosen, one_room=False),
        *([AtMostAtOnce(id=_fresh(), sessions=chosen, limit=len(chosen) - 1)] if len(chosen) > 2 else []),
    ]  # fmt: skip


def copy_of_rule(rule: Rule) -> Rule:
    """The same rule once more."""
    return rule.replace(id=_fresh())


def _fresh() -> RuleId:
    return RuleId(new_id("u"))
