"""All words that the window may show: those in calls of `tr` and `mark`, and those of the model's fields and choices."""

import ast
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import scheduler.model
from scheduler import errors
from scheduler.model.base import Frozen
from ui.desktop.forms.fields import help_of, label_of

ROOT = Path(__file__).parents[2]
CALLS = {"tr": 0, "mark": 0, "Sentence": 0, "must": 2, "advice": 2} | {
    one.__name__: 0 for one in vars(errors).values() if isinstance(one, type) and issubclass(one, errors.HofburgError)
}
"""Functions of which one argument is shown, and its place."""


def all_words() -> dict[str, str]:
    """Every English text, with the place where it stands first."""
    found: dict[str, str] = {}
    for text, place in (*_called(), *_of_fields(), *_of_choices()):
        found.setdefault(text, place)
    return dict(sorted(found.items(), key=lambda item: (item[1], item[0])))


def _called() -> Iterator[tuple[str, str]]:
    # Not by babel's extraction: that does not look into f-strings.
    for floor in ("samples", "scheduler", "solver", "ui"):
        for file in sorted((ROOT / floor).rglob("*.py")):
            for text in texts_in(ast.parse(file.read_text(encoding="utf-8"))):
                yield text, file.relative_to(ROOT).as_posix()


def texts_in(tree: ast.AST) -> Iterator[str]:
    """The literal texts that calls in a piece of code show, in order."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            shown = node.args[CALLS[name] :][:1] if name in CALLS else []
            yield from (one.value for one in shown if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value)


def _entities() -> Iterator[type]:
    for module in iter_modules(scheduler.model.__path__):
        for one in vars(import_module(f"scheduler.model.{module.name}")).values():
            if isinstance(one, type) and one.__module__.startswith("scheduler.model") and issubclass(one, (Frozen, StrEnum)):
                yield one


def _of_fields() -> Iterator[tuple[str, str]]:
    for entity in _entities():
        if issubclass(entity, Frozen) and entity is not Frozen and entity.__name__ not in NO_FORM:
            for name, info in entity.model_fields.items():
                yield from ((words, f"fields of {entity.__name__}") for words in (label_of(name, entity), help_of(info)) if words)


NO_FORM = frozenset({"DayLog", "Arrival", "Delay", "Release", "Acceptance", "Told", "Timetable", "DraftVariant", "Placement"})
"""Entities that no form shows whole."""


def _of_choices() -> Iterator[tuple[str, str]]:
    for choices in _entities():
        if issubclass(choices, StrEnum):
            for one in choices:
                if one.value:
                    yield one.value, f"choices of {choices.__name__}"
                    yield one.value.capitalize(), f"choices of {choices.__name__}"
