"""The rules and preferences, each declared beside its function. Their order does not matter."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from scheduler.checker.plan import Plan
from scheduler.checker.violation import Violation
from scheduler.model.rule import Level
from scheduler.sentence import Sentence

RuleFunction = Callable[[Plan, Any], Iterator[Violation]]
UnitsFunction = Callable[[Plan, Any], int]


@dataclass(frozen=True)
class CheckedRule:
    """One rule: its name, the kind of scope it reads, where it comes from."""

    name: str
    per: str
    level: Level
    source: str
    find: RuleFunction


@dataclass(frozen=True)
class Preference:
    """One preference: the label of its penalty, the kind of scope it reads, the number of units that it finds there."""

    label: str
    per: str
    units: UnitsFunction


RULES: list[CheckedRule] = []
PREFERENCES: list[Preference] = []


def rule(name: str, *, per: str, source: str = "", level: Level = Level.MUST) -> Callable[[RuleFunction], RuleFunction]:
    """Declare a rule; `source` is its number in the catalogue of the domain."""

    def declare(find: RuleFunction) -> RuleFunction:
        RULES.append(CheckedRule(name, per, level, source, find))
        return find

    return declare


def preference(label: str, *, per: str) -> Callable[[UnitsFunction], UnitsFunction]:
    """Declare a preference."""

    def declare(units: UnitsFunction) -> UnitsFunction:
        PREFERENCES.append(Preference(label, per, units))
        return units

    return declare


def by_scope() -> tuple[dict[str, list[CheckedRule]], dict[str, list[Preference]]]:
    """Rules and preferences by the kind of scope that they read."""
    rules: dict[str, list[CheckedRule]] = defaultdict(list)
    preferences: dict[str, list[Preference]] = defaultdict(list)
    for one in RULES:
        rules[one.per].append(one)
    for other in PREFERENCES:
        preferences[other.per].append(other)
    return rules, preferences


def must(name: str, subjects: tuple[str, ...], template: str, /, **values: object) -> Violation:
    """A broken must, with its sentence: a template and what is filled in."""
    return Violation(name, Level.MUST, subjects, Sentence(template, **values))


def advice(name: str, subjects: tuple[str, ...], template: str, /, **values: object) -> Violation:
    """Something worth a look that neither blocks nor counts, with its sentence."""
    return Violation(name, Level.ADVICE, subjects, Sentence(template, **values))
