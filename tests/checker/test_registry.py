"""The rules and preferences that the checker knows are exactly those that `docs/rules.md` describes."""

import re
from pathlib import Path
from typing import get_args

from scheduler.checker.registry import PREFERENCES, RULES
from scheduler.model.rule import Level, Rule
from scheduler.model.settings import Preferences

DESCRIBED = (Path(__file__).resolve().parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    """The text of the section whose heading begins so."""
    return DESCRIBED.split(f"\n## {title}", 1)[1].split("\n## ", 1)[0]


def first_column(title: str) -> list[str]:
    return re.findall(r"^\| ([a-z][a-z_-]*) \|", section(title), re.MULTILINE)


def test_musts() -> None:
    described = [name for name in first_column("Musts") if name != "rule"]
    assert sorted(described) == sorted({rule.name for rule in RULES if rule.level is Level.MUST} - {"added"})


def test_advice() -> None:
    described = re.findall(r"(?:^|· )([a-z-]+) \(", section("Advice"), re.MULTILINE)
    assert sorted(described) == sorted(rule.name for rule in RULES if rule.level is Level.ADVICE)


def test_rules_that_planners_add() -> None:
    types = {noun.model_fields["type"].default.replace(" ", "-") for noun in get_args(get_args(Rule)[0])}
    described = re.findall(r"\*\*([a-z-]+)\*\*", section("Rules that planners add"))
    assert sorted(described) == sorted(types)


def test_preferences() -> None:
    described = [name for name in first_column("Preferences") if name != "label"]
    labels = [preference.label for preference in PREFERENCES]
    assert sorted(described) == sorted(set(labels) - {"rules"}) == sorted(Preferences.model_fields)
    assert len(labels) == len(set(labels))
