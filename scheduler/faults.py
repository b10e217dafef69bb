"""What is wrong in a conference, in sentences for planners.

They never quote what stands in a field: it could be a protected name.
"""

import re
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from scheduler.model.ids import ID_PATTERN
from scheduler.model.settings import COLOUR_PATTERN

MOST = 3
"""As many faults are told; the next ones show when these are mended."""

_SENTENCES = {
    "missing": "is missing",
    "extra_forbidden": "is not a known field",
    "string_type": "must be text",
    "string_too_short": "must not be empty",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list",
    "frozen_set_type": "must be a list",
    "dict_type": "must be a group of named fields",
    "model_type": "must be a group of named fields",
    "model_attributes_type": "must be a group of named fields",
    "timezone_aware": "needs its offset from UTC, such as 2025-03-31T09:30:00+02:00",
    "union_tag_not_found": "does not say its type",
    "bytes_type": "must be text in base64",
    "bytes_invalid_encoding": "must be text in base64",
}

_PATTERNS = {
    ID_PATTERN: "must be an id: up to 64 letters without accents, digits, hyphens and underscores",
    COLOUR_PATTERN: "must be a colour such as #1b4f8f",
}
"""What the patterns of fields mean; all others are those of languages."""

_BY_BEGINNING = {
    "datetime": "must be a date and time such as 2025-03-31T09:30:00+02:00",
    "date": "must be a date such as 2025-03-31",
    "time": "must be a time of day such as 09:30:00",
}


def faults_of(error: ValidationError) -> str:
    """The first faults as sentences, each beginning with the path of its field: sessions → 3 → title is missing."""
    details = error.errors(include_url=False, include_input=False)
    sentences = [sentence for detail in details for sentence in _sentences(detail)]
    shown = [_punctuated(sentence) for sentence in sentences[:MOST]]
    rest = len(sentences) - MOST
    if rest > 0:
        shown.append("There is one more fault." if rest == 1 else f"There are {rest} more faults.")
    return " ".join(shown)


def arrowed(path: Iterable[str | int]) -> str:
    """A path in words: "sessions → 3 → title". Entries of a list count from 0."""
    return " → ".join(str(part) for part in path)


def _sentences(detail: ErrorDetails) -> list[str]:
    path = arrowed(_path(detail["loc"]))
    if detail["type"] == "value_error":
        said = str(detail.get("ctx", {}).get("error", "is not valid"))
        return [f"{path}: {part}" if path else _with_arrows(part) for part in said.split("; ")]
    return [f"{path or 'The conference'} {_fault(detail)}"]


def _fault(detail: ErrorDetails) -> str:
    kind, values = detail["type"], dict[str, Any](detail.get("ctx", {}))
    if kind in {"enum", "literal_error", "union_tag_invalid"}:
        return "must be one of " + str(values.get("expected") or values.get("expected_tags")).replace("'", "")
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(str(values["pattern"]), "must be a language such as en or de")
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    for beginning, sentence in _BY_BEGINNING.items():
        if kind.startswith(beginning + "_"):
            return sentence
    return _limit(kind, values)


def _limit(kind: str, values: dict[str, Any]) -> str:
    match kind:
        case "greater_than_equal":
            return f"must be at least {values['ge']}"
        case "less_than_equal":
            return f"must be at most {values['le']}"
        case "too_short":
            return f"needs at least {values['min_length']} entries"
        case "too_long":
            return f"has more than {values['max_length']} entries"
        case _:
            return "is not valid there"


def _path(location: tuple[str | int, ...]) -> list[str | int]:
    """The location without what pydantic adds to it: the type of a rule and the mark of a key."""
    parts = [part for part in location if part != "[key]"]
    return [*parts[:2], *parts[3:]] if parts[:1] == ["rules"] else parts


def _with_arrows(sentence: str) -> str:
    """A sentence of the model that begins with a path such as sessions[3].title, with that path in words."""
    path, colon, rest = sentence.partition(": ")
    if not colon or " " in path:
        return sentence
    return arrowed(re.findall(r"[^.\[\]]+", path)) + colon + rest


def _punctuated(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."
