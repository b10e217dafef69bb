"""Words that are shown without having gone through `tr`: found in the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.translations.words import ROOT

SHOWING = frozenset({
    "QLabel", "QPushButton", "QCheckBox", "QMenu", "QListWidgetItem", "QTableWidgetItem", "Combo", "setText", "setToolTip",
    "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setInformativeText", "addAction", "addMenu",
    "addButton", "addTab", "addItem", "showMessage", "apply", "setTitle", "question", "information", "warning", "say_error", "addRow",
    "setSuffix", "showText", "emit",
})  # fmt: skip
"""Calls whose texts are seen."""

NAMES = frozenset({"Hofburg", " – Hofburg"})


def bare_words() -> list[str]:
    """Every text that is shown as it stands in the source, with its place."""
    return [found for path in sorted((ROOT / "ui" / "desktop").rglob("*.py")) for found in _in(path)]


def _in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
            for argument in node.args:
                for text in _texts(argument):
                    if _is_words(text):
                        yield f"{path.relative_to(ROOT)}:{node.lineno} {text!r}"


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts of an argument that are not themselves given to another function."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            for part in values:
                if isinstance(part, ast.Constant):
                    yield str(part.value)
        case ast.IfExp(body=body, orelse=other):
            yield from _texts(body)
            yield from _texts(other)
        case ast.BinOp(left=left, right=right):
            yield from _texts(left)
            yield from _texts(right)
        case _:
            return


def _is_words(text: str) -> bool:
    """Whether there is a word in it: three letters in a row that are no name."""
    return text not in NAMES and any(text[n : n + 3].isalpha() for n in range(len(text) - 2))
