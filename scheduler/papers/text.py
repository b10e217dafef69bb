"""The one function through which every word of a user passes before it is measured or drawn."""

import unicodedata
from collections.abc import Callable

REPLACEMENT = "[?]"
"""Stands visibly where a character is in no font; U+FFFD itself is forbidden in PDF/UA."""

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES = "\t\n\r\v\f\u0085\u2028\u2029"
_ALIKE = {"\u2010": "-", "\u2011": "-", "\u2212": "–", "\u02bc": "’", "\u2192": "–", "\u00ad": ""}
"""Characters that some fonts lack, and what is read the same."""


class Sanitiser:
    """Makes words printable: nothing in them is markup, control characters go, what no font has is replaced and noted."""

    def __init__(self, has: Callable[[str], bool]) -> None:
        """`has` says whether the fonts hold a character."""
        self._has = has
        self._known: dict[str, str] = {}
        self.replaced: set[str] = set()

    def __call__(self, words: str) -> str:
        """The words as they can be printed, in composed form (NFC), each run of white space as one space."""
        composed = unicodedata.normalize("NFC", words)
        return " ".join(part for part in "".join(map(self._printable, composed)).split(" ") if part)

    def _printable(self, char: str) -> str:
        if char not in self._known:
            self._known[char] = self._decide(char)
        return self._known[char]

    def _decide(self, char: str) -> str:
        if char in _SPACES or (unicodedata.category(char) == "Zs" and char != "\u00a0"):
            return " "
        if unicodedata.category(char) in _INVISIBLE or char in "\ufffd":
            return REPLACEMENT if char == "\ufffd" or unicodedata.category(char) in ("Co", "Cn") else ""
        if self._has(char):
            return char
        if char in _ALIKE:
            return _ALIKE[char]
        simpler = unicodedata.normalize("NFKC", char)
        if simpler != char and all(map(self._has, simpler)):
            return simpler
        self.replaced.add(char)
        return REPLACEMENT
