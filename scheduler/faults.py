"""What is wrong in a conference, in sentences for planners.

They never quote what stands in a field: it could be a protected name.
"""

import re
from collections.abc import Iterable
from functools import reduce
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from scheduler.model.ids import ID_PATTERN
from scheduler.model.settings import COLOUR_PATTERN
from scheduler.sentence import Sentence

FIELD_FAULT = "{path} {fault}."
"""What is wrong with one field."""

MOST = 3
"""As many faults are told; the next ones show when these are mended."""

_SENTENCES = {
    "missing": Sentence("is missing"),
    "extra_forbidden": Sentence("is not a known field"),
    "string_type": Sentence("must be text"),
    "string_too_short": Sentence("must not be empty"),
    "int_type": Sentence("must be a whole number"),
    "int_from_float": Sentence("must be a whole number"),
    "bool_type": Sentence("must be true or false"),
    "tuple_type": Sentence("must be a list"),
    "frozen_set_type": Sentence("must be a list"),
    "dict_type": Sentence("must be a group of named fields"),
    "model_type": Sentence("must be a group of named fields"),
    "model_attributes_type": Sentence("must be a group of named fields"),
    "timezone_aware": Sentence("needs its offset from UTC, such as 2025-03-31T09:30:00+02:00"),
    "union_tag_not_found": Sentence("does not say its type"),
    "bytes_type": Sentence("must be text in base64"),
    "bytes_invalid_encoding": Sentence("must be text in base64"),
}

_PATTERNS = {
    ID_PATTERN: Sentence("must be an id: up to 64 letters without accents, digits, hyphens and underscores"),
    COLOUR_PATTERN: Sentence("must be a colour such as #1b4f8f"),
}
"""What the patterns of fields mean; all others are those of languages."""

_BY_BEGINNING = {
    "datetime": Sentence("must be a date and time such as 2025-03-31T09:30:00+02:00"),
    "date": Sentence("must be a date such as 2025-03-31"),
    "time": Sentence("must be a time of day such as 09:30:00"),
}


def faults_of(error: ValidationError) -> Sentence:
    """The first faults as sentences, each beginning with the path of its field: sessions → 3 → title is missing."""
    details = error.errors(include_url=False, include_input=False)
    sentences = [sentence for detail in details for sentence in _sentences(detail)]
    shown = sentences[:MOST]
    rest = len(sentences) - MOST
    if rest > 0:
        shown.append(Sentence("There is one more fault.") if rest == 1 else Sentence("There are {rest} more faults.", rest=rest))
    return reduce(lambda one, other: Sentence("{one} {other}", one=one, other=other), shown)


def arrowed(path: Iterable[str | int]) -> str:
    """A path in words: "sessions → 3 → title". Entries of a list count from 0."""
    return " → ".join(str(part) for part in path)


def _sentences(detail: ErrorDetails) -> list[Sentence]:
    path = arrowed(_path(detail["loc"]))
    if detail["type"] == "value_error":
        error = detail.get("ctx", {}).get("error", "is not valid")
        if isinstance(error, ValueError) and isinstance(error.args[0], Sentence):
            return [Sentence("{path}: {fault}.", path=path, fault=error.args[0]) if path else Sentence("{fault}.", fault=error.args[0])]
        said = str(error)
        parts = (_punctuated(part if path else _with_arrows(part)) for part in said.split("; "))
        return [Sentence("{path}: {fault}", path=path, fault=part) if path else Sentence("{fault}", fault=part) for part in parts]
    return [Sentence(FIELD_FAULT, path=path or Sentence("The conference"), fault=_fault(detail))]


def _fault(detail: ErrorDetails) -> Sentence:
    kind, values = detail["type"], dict[str, Any](detail.get("ctx", {}))
    if kind in {"enum", "literal_error", "union_tag_invalid"}:
        known = str(values.get("expected") or values.get("expected_tags")).replace("'", "")
        return Sentence("must be one of {known}", known=known)
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(str(values["pattern"]), Sentence("must be a language such as en or de"))
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    for beginning, sentence in _BY_BEGINNING.items():
        if kind.startswith(beginning + "_"):
            return sentence
    return _limit(kind, values)


def _limit(kind: str, values: dict[str, Any]) -> Sentence:
    match kind:
        case "greater_than_equal":
            return Sentence("must be at least {least}", least=values["ge"])
        case "less_than_equal":
            return Sentence("must be at most {most}", most=values["le"])
        case "too_short":
            return Sentence("needs at least {least} entries", least=values["min_length"])
        case "too_long":
            return Sentence("has more than {most} entries", most=values["max_length"])
        case _:
            return Sentence("is not valid there")


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
