"""Takes one rule out of one reading, for this process only: a pytest plugin that obeys HOFBURG_MUTATION.

`-p tests.mutation_plugin` with HOFBURG_MUTATION=`reading:rule`, such as `checker:rest` or `solver:must before`. Nothing on disk changes.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from typing import Any, get_args

import pytest

from solver.shapes import Crowd

VARIABLE = "HOFBURG_MUTATION"
Removal = Callable[[], None]


def pytest_configure(config: pytest.Config) -> None:
    """Remove the rule before any test is collected.

    Raises:
        pytest.UsageError: when the variable names no rule.
    """
    name = os.environ.get(VARIABLE, "")
    if not name:
        return
    from hypothesis import Phase, settings  # not above: pytest wants to import it itself

    # One counterexample is enough here; to make it small would take longer than all the rest.
    settings.register_profile("mutation", settings(), phases=(Phase.explicit, Phase.generate))
    settings.load_profile("mutation")
    removal = removals(name.partition(":")[0]).get(name)
    if removal is None:
        raise pytest.UsageError(f"{VARIABLE} names “{name}”, which is no rule of a reading")
    removal()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The exact cases first, properties last: most removals are noticed within one second."""
    items.sort(key=lambda item: getattr(getattr(item, "obj", None), "is_hypothesis_test", False))


IMPLIED = (Crowd,)
"""Shapes whose removal changes no timetable: a crowd says at once what `Apart` says of each of its pairs, for the sake of speed."""


def removals(reading: str) -> dict[str, Removal]:
    """Everything that can be taken out of a reading, `checker` or `solver`, by name."""
    found = {"checker": _checker_removals, "solver": _solver_removals}[reading]()
    return {f"{reading}:{name}": removal for name, removal in found}


def _checker_removals() -> Iterator[tuple[str, Removal]]:
    yield from _declared()
    yield from _breaches()
    yield from _scopes()
    yield from _exceptions()


def _declared() -> Iterator[tuple[str, Removal]]:
    """Rules and preferences as they declare themselves; whoever already holds an entry finds it silent."""
    import_module("scheduler.checker")  # declares them all
    from scheduler.checker.registry import PREFERENCES, RULES

    for rule in RULES:
        yield f"{rule.name} ({rule.find.__name__})", lambda rule=rule: object.__setattr__(rule, "find", lambda *_: iter(()))
    for wish in PREFERENCES:
        yield f"{wish.label} ({wish.units.__name__})", lambda wish=wish: object.__setattr__(wish, "units", lambda *_: 0)


def _breaches() -> Iterator[tuple[str, Removal]]:
    """Each type of rule that planners add, as a must and as a wish."""
    from scheduler.checker import relations
    from scheduler.model.rule import Level

    whole: Callable[..., Iterable[Any]] = relations.breaches
    for noun in _added_types():
        for level in (Level.MUST, Level.WISH):

            def without(plan: Any, added: Any, noun: type = noun, level: Level = level) -> Iterable[Any]:
                return () if isinstance(added, noun) and added.level == level else whole(plan, added)

            yield f"{level} {noun.__name__}", lambda without=without: setattr(relations, "breaches", without)


def _scopes() -> Iterator[tuple[str, Removal]]:
    """Each kind of scope, forgotten when a move asks what it touches."""
    from scheduler.checker.plan import Plan

    whole: Callable[..., Iterable[Any]] = Plan.scopes_of
    for kind in ("session", "conference", "pairs", "room", "unit", "person", "rule", "track", "day"):

        def without(plan: Any, session: Any, kind: str = kind) -> set[Any]:
            return {scope for scope in whole(plan, session) if scope.kind != kind}

        yield f"scope {kind}", lambda without=without: setattr(Plan, "scopes_of", without)


def _exceptions() -> Iterator[tuple[str, Removal]]:
    """What is exempt from rules: joint sessions, accepted breaches, the walk of remote people, what is shared or sums up."""
    from scheduler.checker import facts, plan, read, times

    yield "joint sessions", lambda: setattr(facts.Facts, "are_joint", lambda *_: False)
    yield "acceptances hold", lambda: setattr(read, "_stands", lambda *_: False)
    yield "acceptances lapse", lambda: setattr(read, "_stands", lambda *_: True)
    yield "walks", lambda: setattr(facts.Facts, "walk", lambda *_: 0)
    yield "units that share a member", lambda: setattr(facts.Facts, "sharing", defaultdict(tuple))
    yield "seats by layout", lambda: _forget(facts.Facts, "seats", 1, {"layout": None})
    yield "kinds outside the hours", lambda: setattr(times, "OUTSIDE_HOURS", frozenset())
    yield "audience of breaks", lambda: setattr(facts, "NOT_AN_AUDIENCE", frozenset())
    yield "all-day items", lambda: setattr(plan.Plan, "timed", lambda plan, session: plan.placed.get(session))


def _solver_removals() -> Iterator[tuple[str, Removal]]:
    yield from _shapes()
    yield from _placing()
    yield from _compilers()
    yield from _planners_rules()
    yield from _times()
    yield from _suitable_rooms()


def _shapes() -> Iterator[tuple[str, Removal]]:
    """The functions of CP-SAT, hard and soft."""
    from solver.build import HARD_RULES
    from solver.pair_terms import PairTerms
    from solver.preferences import SOFT_TERMS

    for shape in (s for s in HARD_RULES if s not in IMPLIED):
        yield f"shape {shape.__name__}", lambda shape=shape: HARD_RULES.update({shape: lambda *_: None})
    for shape in SOFT_TERMS:
        yield f"cost {shape.__name__}", lambda shape=shape: SOFT_TERMS.update({shape: lambda *_: 0})
    yield "cost PairsCost", lambda: setattr(PairTerms, "total", lambda _: 0)


def _placing() -> Iterator[tuple[str, Removal]]:
    """What placing session by session obeys and what it prices."""
    from solver.placing.blocks import BLOCKS
    from solver.placing.prices import PRICES

    tables: tuple[tuple[dict[Any, Any], str], ...] = (BLOCKS, "block"), (PRICES, "price")
    for table, word in tables:
        for shape in (s for s in tuple(table) if s not in IMPLIED):
            yield f"{word} {shape.__name__}", partial(table.__setitem__, shape, lambda *_: iter(()))


def _compilers() -> Iterator[tuple[str, Removal]]:
    from solver import problem

    for field, kind in (("HARD", "compiler"), ("SOFT", "preference")):
        functions: tuple[Any, ...] = getattr(problem, field)
        for function in functions:
            left = tuple(other for other in functions if other is not function)
            yield f"{kind} {function.__name__}", lambda field=field, left=left: setattr(problem, field, left)


def _planners_rules() -> Iterator[tuple[str, Removal]]:
    """Each type of rule that planners add, as a must and as a wish."""
    from solver.compile import relations, tracks

    for noun in _added_types():
        module = tracks if noun in get_args(tracks.AboutSlots) else relations
        for level, word in (("musts", "must"), ("wishes", "wish")):
            name = level if module is tracks else f"_{level}"
            whole: Callable[..., Iterable[Any]] = getattr(module, name)

            def without(context: Any, rule: Any, noun: type = noun, whole: Any = whole) -> Iterable[Any]:
                return () if isinstance(rule, noun) else whole(context, rule)

            yield f"{word} {noun.__name__}", partial(setattr, module, name, without)


def _added_types() -> tuple[type, ...]:
    """The types of rules that planners add."""
    from scheduler.model.rule import Rule

    return get_args(get_args(Rule)[0])


def _times() -> Iterator[tuple[str, Removal]]:
    """The limits on when a session may be."""
    from scheduler.model.session import Kind
    from solver.compile import domains

    for function in ("_slot_limits", "_rhythm_limits", "_person_limits", "_remote_limit"):
        yield f"times {function}", lambda name=function: setattr(domains, name, lambda *_: iter(()))
    for field in ("allowed_windows", "cannot_meet"):
        yield f"times {field}", lambda field=field: _forget(domains, "_limits", 1, {field: ()})
    yield "times day hours", lambda: setattr(domains, "OUTSIDE_HOURS", frozenset(Kind))
    yield "times pinned_start", lambda: _forget(domains, "_candidates", 1, {"pinned_start": None})
    yield "times slot starts", lambda: setattr(domains, "_slot_starts", lambda *_: [])


def _suitable_rooms() -> Iterator[tuple[str, Removal]]:
    """What makes a room suitable."""
    from solver.compile import domains

    for field, empty in (("features", frozenset[str]()), ("allowed_rooms", ()), ("expected", 0)):
        yield f"rooms {field}", lambda field=field, empty=empty: _forget(domains, "_fits", 1, {field: empty})
    yield "rooms hidden", lambda: _forget(domains, "_fits", 2, {"hidden": False})
    yield "rooms step_free", lambda: _forget(domains, "_fits", 2, {"step_free": True})
    yield "rooms booths", lambda: _forget(domains, "_mains", 1, {"interpretation": ()})
    yield "rooms availability", lambda: setattr(domains, "_compile_room_hours", lambda *_: None)
    yield "rooms pinned", _forget_pinned_rooms


def _forget_pinned_rooms() -> None:
    from solver.compile import domains

    _forget(domains, "_task", 2, {"pinned_rooms": ()})
    _forget(domains, "_compile_rooms", 1, {"pinned_rooms": ()})


def _forget(module: Any, function: str, position: int, fields: dict[str, Any]) -> None:
    """Let a function see one of its arguments with some fields empty."""
    whole = getattr(module, function)

    def forgetful(*arguments: Any) -> Any:
        seen = list(arguments)
        seen[position] = seen[position].model_copy(update=fields)
        return whole(*seen)

    setattr(module, function, forgetful)
