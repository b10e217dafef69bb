"""Sentences that can be said in another language: English words that remember what was filled into them."""

from collections.abc import Iterable
from functools import reduce
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Sentence(str):
    """An English sentence, with its template and the values that were filled in.

    Values that are sentences themselves are translated with it. It is a plain text for everybody who does not ask.
    """

    template: str
    values: dict[str, Any]
    number: int | None

    def __new__(cls, template: str, count: int | None = None, /, **values: Any) -> Self:
        """Fills a template.

        Args:
            template: English words; `{name}` is filled from the values; `%n` is the count, and `(s)` its plural.
            count: how many, where something is counted.
            values: what is filled in, by name.
        """
        said = template if count is None else template.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")
        made = super().__new__(cls, said.format(**values) if values else said)
        made.template, made.values, made.number = template, values, count
        return made

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Between processes a sentence travels with its template and values, so that the window can still say it in its language."""
        return core_schema.no_info_plain_validator_function(
            _read, serialization=core_schema.plain_serializer_function_ser_schema(_written, when_used="json")
        )


NOTHING = Sentence("")
"""No words."""


def _written(value: object) -> object:
    """A sentence, or a value within one, as JSON; what is no number is a text."""
    if isinstance(value, Sentence):
        return {"template": value.template, "number": value.number, "values": {n: _written(v) for n, v in value.values.items()}}
    return value if isinstance(value, int | float | None) else str(value)


def _read(value: object) -> Sentence:
    """A sentence from its JSON; a plain text is one that has nothing filled in.

    Raises:
        ValueError: when it is neither.
    """
    match value:
        case Sentence():
            return value
        case str():
            return Sentence("{fault}", fault=value)
        case {"template": str(template), "number": int() | None as number, "values": dict() as values}:
            return Sentence(template, number, **{str(name): _value(one) for name, one in values.items()})
        case _:
            raise ValueError("this is no sentence")


def _value(value: object) -> object:
    return _read(value) if isinstance(value, dict) else value


def listed(parts: Iterable[str]) -> str:
    """Words divided by commas, each of which is translated by itself where it is a sentence; nothing for none."""
    words = list(parts)
    return reduce(_and_then, words) if words else ""


def _and_then(one: str, other: str) -> str:
    return Sentence("{one}, {other}", one=one, other=other)
