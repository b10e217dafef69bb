"""The logical structure (PDF tags): a tree whose leaves hold either boxes or child elements, never both."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from scheduler.papers.layout.boxes import Page


@dataclass(frozen=True)
class About:
    """Which session something is about, and what its place on the sheets alone says; never printed."""

    key: str
    sheet: str
    """The sheet, or the chapter, in which it stands, such as a day."""
    rooms: tuple[str, ...] = ()
    """Columns or doors that say the room."""


@dataclass(frozen=True)
class Element:
    """An element of the structure; siblings are read in the order of their numbers."""

    number: int
    kind: str
    """PDF structure type, such as H1, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure, Link."""
    parent: int | None
    language: str | None = None
    """BCP 47 tag, where it differs from that of the document."""
    alt: str | None = None
    actual: str | None = None
    """The full words, where only a part of them is drawn."""
    scope: str | None = None
    """Row or Column, for a TH."""
    columns: int = 1
    rows: int = 1
    bookmark: str | None = None
    """Words of the bookmark, for a heading."""
    about: About | None = None


@dataclass
class Structure:
    """Collects the elements of a document in reading order. Number 0 is the document itself."""

    elements: list[Element] = field(default_factory=lambda: [Element(0, "Document", None)])
    _about: About | None = None

    @contextmanager
    def about(self, about: About) -> Generator[None]:
        """Everything that is added meanwhile is about a session."""
        before, self._about = self._about, about
        yield
        self._about = before

    def add(
        self, kind: str, parent: int = 0, *, language: str | None = None, alt: str | None = None, actual: str | None = None,
        scope: str | None = None, columns: int = 1, rows: int = 1, bookmark: str | None = None,
    ) -> int:  # fmt: skip
        """Appends an element behind its elder siblings; returns its number."""
        number = len(self.elements)
        element = Element(number, kind, parent, language, alt, actual, scope, columns, rows, bookmark, self._about)
        self.elements.append(element)
        return number


@dataclass(frozen=True)
class Document:
    """What is drawn: pages and the structure of what is on them."""

    title: str
    language: str
    pages: tuple[Page, ...]
    elements: tuple[Element, ...]
    loose: bool = False
    """Whether each page is a sheet of its own, called by its heading."""
