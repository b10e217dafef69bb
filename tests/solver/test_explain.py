"""Why there is no timetable: what is said is tried with checker and solver, by taking members away and by following the ways out."""

import datetime as dt
import time
from collections.abc import Collection

import pytest

from samples import open_sample
from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.person import Person, Privacy
from scheduler.model.rule import Level
from scheduler.model.session import Kind, Role, Status
from scheduler.model.settings import Day, Hours
from scheduler.model.timetable import Timetable
from solver.explain import Clash, Explanation, Impossible, WayKind, applied
from solver.explain.explaining import explain
from solver.explain.facts import facts_of, without
from solver.explain.restricted import restricted
from solver.outcome import SolveConfig
from solver.verified import solve_verified
from tests.builder import FIRST_DAY, Builder, a_conference
from tests.solver.about_slots import IMPOSSIBLE

QUICK = SolveConfig(time_limit=20, workers=1, preferences=False)


def has_timetable(conference: Conference) -> bool:
    """Whether the solver finds a timetable in which the checker finds no conflict; otherwise it is proven that there is none."""
    if not conference.planned:
        return True
    verified = solve_verified(conference, QUICK)
    if verified.outcome.timetable is not None:
        assert verified.report is not None
        assert verified.report.conflict_free
        return True
    assert verified.outcome.status == "infeasible"
    return False


def leaving(conference: Conference, left_out: Collection[str]) -> Conference:
    """The conference without some sessions, done by hand as a planner does it."""
    return conference.replace(
        sessions=tuple(s.replace(status=Status.UNDER_REVIEW) if s.id in left_out else s for s in conference.sessions),
        comfort=conference.comfort.replace(longest_stretch=None),
    )


def alone(conference: Conference, sessions: Collection[SessionId]) -> Conference:
    """The conference with these sessions only."""
    return leaving(conference, [s.id for s in conference.planned if s.id not in sessions])


def assert_irreducible(conference: Conference, clash: Clash) -> None:
    """The sessions clash; without any of them they do not; nor when all but the members, or any one member, is taken away."""
    assert not has_timetable(alone(conference, clash.sessions))
    for session in clash.sessions:
        assert has_timetable(alone(conference, [s for s in clash.sessions if s != session]))
    small = restricted(conference, clash.sessions)
    facts = facts_of(small)
    members = {(m.rule, m.subjects, m.message) for m in clash.members}
    others = [fact for fact in facts if (fact.rule, fact.subjects, fact.message) not in members]
    own = [fact for fact in facts if fact not in others]
    assert len(own) == len([m for m in clash.members if m.rule != "placed"])
    assert not has_timetable(without(small, others))
    for fact in own:
        assert has_timetable(without(small, [*others, fact])), fact.message


def assert_ways_help(conference: Conference, clash: Clash) -> None:
    """Every way out gives the sessions of the clash a timetable, and the cheaper ones come first."""
    assert clash.ways_out
    assert [way.cost for way in clash.ways_out] == sorted(way.cost for way in clash.ways_out)
    for way in clash.ways_out:
        assert way.verified
        assert has_timetable(alone(applied(conference, way.edits), clash.sessions)), way.message


def assert_combination_is_complete(conference: Conference, explanation: Explanation) -> None:
    """All the edits together leave a complete timetable without conflicts, which is there to be read."""
    found = explanation.combination
    assert found is not None
    assert check(applied(conference, found.edits), found.timetable).conflict_free


@pytest.fixture(scope="module")
def overfull() -> Conference:
    return open_sample("overfull")


@pytest.fixture(scope="module")
def explained(overfull: Conference) -> Explanation:
    return explain(overfull)


def test_all_three_reasons_of_the_overfull_sample_are_found(overfull: Conference, explained: Explanation) -> None:
    assert explained.complete
    titles = [sorted({str(overfull.session[s].title) for s in clash.sessions}) for clash in explained.clashes]
    assert sorted(titles) == [
        ["Lunch", "Workshop: Interviewing children", "Workshop: Reading contracts", "Workshop: Tracing payments"],
        ["Ministerial round table", "Opening session"],
        ["Working group on compensation", "Working group on inspection", "Working group on recruitment"],
    ]


@pytest.mark.parametrize("number", range(3))
def test_each_clash_is_irreducible(overfull: Conference, explained: Explanation, number: int) -> None:
    clash = explained.clashes[number]
    assert clash.verified
    assert_irreducible(overfull, clash)


@pytest.mark.parametrize("number", range(3))
def test_each_way_out_removes_its_clash(overfull: Conference, explained: Explanation, number: int) -> None:
    assert_ways_help(overfull, explained.clashes[number])


def test_the_combination_takes_one_way_for_each_clash(overfull: Conference, explained: Explanation) -> None:
    assert_combination_is_complete(overfull, explained)
    assert explained.combination is not None
    for clash in explained.clashes:
        assert sum(way in clash.ways_out for way in explained.combination.ways) == 1


def test_the_partial_timetable_lacks_one_session_of_each_clash(overfull: Conference, explained: Explanation) -> None:
    left = [one.session for one in explained.unplaced]
    assert [sum(s in clash.sessions for s in left) for clash in explained.clashes] == [1, 1, 1]
    report = check(overfull, explained.partial or Timetable())
    assert {v.rule for v in report.violations if v.level is Level.MUST and not v.accepted} == {"placed"}


def test_planners_read_of_their_own_rules_first(explained: Explanation) -> None:
    rules = [[m.rule for m in clash.members] for clash in explained.clashes]
    assert ["before", "vip-window"] in rules
    assert any("rhythm" in one and "unit-hours" in one for one in rules)
    assert any("slot-grid" in one and one.count("capacity") == 3 for one in rules)


def test_ways_of_many_kinds_are_offered(explained: Explanation) -> None:
    kinds = {way.kind for clash in explained.clashes for way in clash.ways_out}
    assert kinds >= {WayKind.WINDOW, WayKind.RULE, WayKind.SHORTEN, WayKind.VIDEO, WayKind.NEED, WayKind.ROOM, WayKind.TAKE_OUT}


def test_findings_come_one_by_one_the_first_within_a_second(overfull: Conference) -> None:
    began = time.monotonic()
    came: list[tuple[float, Impossible | Clash]] = []
    explanation = explain(overfull, on_finding=lambda one: came.append((time.monotonic() - began, one)))
    clashes = [(when, one) for when, one in came if isinstance(one, Clash)]
    assert clashes[0][0] < 1.0
    assert [one.number for _, one in clashes if not one.ways_out] == [1, 2, 3]
    assert [one for _, one in clashes if one.ways_out] == list(explanation.clashes)
    assert [one for _, one in came if isinstance(one, Impossible)] == list(explanation.impossible)


def test_a_stop_ends_it_and_keeps_what_was_found(overfull: Conference) -> None:
    found: list[object] = []
    explanation = explain(overfull, on_finding=found.append, should_stop=lambda: any(isinstance(one, Clash) for one in found))
    assert not explanation.complete
    assert len(explanation.clashes) == 1
    assert explanation.clashes[0].verified


def test_a_conference_with_a_timetable_has_nothing_to_explain() -> None:
    explanation = explain(open_sample("alliance-25"))
    assert explanation.complete
    assert (explanation.impossible, explanation.clashes, explanation.combination) == ((), (), None)


def test_no_sentence_names_a_protected_person(overfull: Conference) -> None:
    secret = overfull.people[0].replace(privacy=Privacy.ROLE_ONLY)
    people: tuple[Person, ...] = (secret, *overfull.people[1:])
    explanation = explain(overfull.replace(people=people))
    said = [m.message for c in explanation.clashes for m in c.members] + [w.message for c in explanation.clashes for w in c.ways_out]
    assert any("name is protected" in one for one in said)
    assert not any(secret.name in one for one in [*said, *(one.message for one in explanation.impossible)])


def test_the_first_clash_of_a_large_conference_is_told_before_anything_else_is_sought() -> None:
    """How soon it comes is measured, not tested: about half a second."""
    conference = open_sample("forum-60")
    pair = next(r for r in conference.rules if r.type == "before" and r.level is Level.MUST)
    back = pair.replace(id="back", first=pair.second, second=pair.first)
    found: list[Impossible | Clash] = []
    explanation = explain(conference.replace(rules=(*conference.rules, back)), on_finding=found.append, should_stop=lambda: bool(found))
    assert isinstance(found[0], Clash)
    assert set(found[0].sessions) == {pair.first, pair.second}
    assert not found[0].ways_out, "bare; its ways out come later"
    assert not explanation.complete


@pytest.mark.parametrize(("rule", "builder"), IMPOSSIBLE)
def test_rules_about_slots_and_tracks_are_named_and_can_be_given_up(rule: str, builder: Builder) -> None:
    conference = builder.build()
    explanation = explain(conference, QUICK)
    (clash,) = explanation.clashes
    assert rule in {member.rule for member in clash.members}
    assert set(clash.sessions) == set(conference.session)
    assert_irreducible(conference, clash)
    assert_ways_help(conference, clash)
    assert any(way.kind is WayKind.RULE for way in clash.ways_out)


def test_a_long_session_is_split_where_it_fits_in_no_piece() -> None:
    """Two mornings of two hours, and a workshop of three: neither moving nor a deputy helps, two parts of 90 minutes do."""
    days = tuple(Day(date=FIRST_DAY + dt.timedelta(days=n), hours=Hours(start=dt.time(10), end=dt.time(12))) for n in (0, 1))
    builder = a_conference().having(days=days).with_room("Hall").with_session("Workshop", minutes=180, question_minutes=20)
    for name in ("Ann", "Ben", "Cem", "Dan"):
        builder = builder.with_part(name)
    conference = builder.with_part("Eva", Role.MODERATOR).build()
    explanation = explain(conference, QUICK)
    (clash,) = explanation.clashes
    way = next(way for way in clash.ways_out if way.kind is WayKind.SPLIT)
    assert way.verified
    assert way.message == "Split “Workshop” into two parts of 90 minutes and 90 minutes"
    assert way.cost > min(other.cost for other in clash.ways_out if other.kind is WayKind.SHORTEN)
    after = applied(conference, way.edits)
    first, second = after.planned
    assert [str(one.title) for one in (first, second)] == ["Workshop (1)", "Workshop (2)"]
    assert (first.duration, second.duration, first.question_minutes + second.question_minutes) == (90, 90, 20)
    assert [[a.person for a in one.appearances] for one in (first, second)] == [["Ann", "Ben", "Eva"], ["Cem", "Dan", "Eva"]]
    assert len({a.id for one in (first, second) for a in one.appearances}) == 6
    assert has_timetable(after)
    placed = solve_verified(after, QUICK).outcome.timetable
    assert placed is not None
    assert placed.by_session[first.id].start < placed.by_session[second.id].start, "the first part comes first"
    assert applied(conference, [type(edit).model_validate_json(edit.model_dump_json()) for edit in way.edits]) == after


def test_what_cannot_be_divided_is_not() -> None:
    conference = a_conference().with_session("Opening", minutes=900, kind=Kind.OPENING).with_session("Short", minutes=50).build()
    ways = [way for clash in explain(conference, QUICK).clashes for way in clash.ways_out]
    assert ways
    assert not [way for way in ways if way.kind is WayKind.SPLIT]
