"""Sentences that can be said in another language: English words that remember what was filled into them."""

from collections.abc import Iterable
from functools import reduce
from typing import Any, Self


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


def listed(parts: Iterable[str]) -> str:
    """Words divided by commas, each of which is translated by itself where it is a sentence; nothing for none."""
    words = list(parts)
    return reduce(_and_then, words) if words else ""


def _and_then(one: str, other: str) -> str:
    return Sentence("{one}, {other}", one=one, other=other)
