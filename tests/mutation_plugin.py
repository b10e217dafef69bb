"""Takes one rule out of one reading, for this process only: a pytest plugin that obeys HOFBURG_MUTATION.

`-p tests.mutation_plugin` with HOFBURG_MUTATION=`reading:rule`, such as `checker:rest` or `solver:must before`. Nothing on disk changes.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

import pytest

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
    removal = removals(name.partition(":")[0]).get(name)
    if removal is None:
        raise pytest.UsageError(f"{VARIABLE} names “{name}”, which is no rule of a reading")
    removal()


def removals(reading: str) -> dict[str, Removal]:
    """Everything that can be taken out of a reading, `checker` or `solver`, by name."""
    found = {"checker": _checker_removals, "solver": _solver_removals}[reading]()
    return {f"{reading}:{name}": removal for name, removal in found}


def _checker_removals() -> Iterator[tuple[str, Removal]]:
    """Rules and preferences as they declare themselves; whoever already holds an entry finds it silent."""
    import_module("scheduler.checker")  # declares them all
    from scheduler.checker.registry import PREFERENCES, RULES

    for rule in RULES:
        yield f"{rule.name} ({rule.find.__name__})", lambda rule=rule: object.__setattr__(rule, "find", lambda *_: iter(()))
    for wish in PREFERENCES:
        yield f"{wish.label} ({wish.units.__name__})", lambda wish=wish: object.__setattr__(wish, "units", lambda *_: 0)


def _solver_removals() -> Iterator[tuple[str, Removal]]:
    yield from _shapes()
    yield from _compilers()
    yield from _planners_rules()
    yield from _times()
    yield from _suitable_rooms()


def _shapes() -> Iterator[tuple[str, Removal]]:
    """The functions of CP-SAT, hard and soft."""
    from solver.build import HARD_RULES
    from solver.preferences import SOFT_TERMS

    for shape in HARD_RULES:
        yield f"shape {shape.__name__}", lambda shape=shape: HARD_RULES.update({shape: lambda *_: None})
    for shape in SOFT_TERMS:
        yield f"cost {shape.__name__}", lambda shape=shape: SOFT_TERMS.update({shape: lambda *_: 0})


def _compilers() -> Iterator[tuple[str, Removal]]:
    from solver import problem

    for field, kind in (("HARD", "compiler"), ("SOFT", "preference")):
        functions: tuple[Any, ...] = getattr(problem, field)
        for function in functions:
            left = tuple(other for other in functions if other is not function)
            yield f"{kind} {function.__name__}", lambda field=field, left=left: setattr(problem, field, left)


def _planners_rules() -> Iterator[tuple[str, Removal]]:
    """Each type of rule that planners add, as a must and as a wish."""
    from scheduler.model import rule as nouns
    from solver.compile import relations

    types = ("Before", "Adjacent", "SameDay", "AnotherDay", "SameRoom", "Together", "NotParallel")
    for name in (*types, "AtMostPerOrganiser", "AtMostAtOnce", "SpeakerOrder"):
        noun = getattr(nouns, name)
        for level, word in (("_musts", "must"), ("_wishes", "wish")):
            whole: Callable[..., Iterable[Any]] = getattr(relations, level)

            def without(context: Any, rule: Any, noun: type = noun, whole: Any = whole) -> Iterable[Any]:
                return () if isinstance(rule, noun) else whole(context, rule)

            yield f"{word} {name}", lambda level=level, without=without: setattr(relations, level, without)


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
