"""The logical structure (PDF tags): a tree whose leaves hold either boxes or child elements, never both."""

from dataclasses import dataclass, field

from scheduler.papers.layout.boxes import Page


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


@dataclass
class Structure:
    """Collects the elements of a document in reading order. Number 0 is the document itself."""

    elements: list[Element] = field(default_factory=lambda: [Element(0, "Document", None)])

    def add(
        self, kind: str, parent: int = 0, *, language: str | None = None, alt: str | None = None, actual: str | None = None,
        scope: str | None = None, columns: int = 1, rows: int = 1, bookmark: str | None = None,
    ) -> int:  # fmt: skip
        """Appends an element behind its elder siblings; returns its number."""
        number = len(self.elements)
        element = Element(number, kind, parent, language, alt, actual, scope, columns, rows, bookmark)
        self.elements.append(element)
        return number


@dataclass(frozen=True)
class Document:
    """What is drawn: pages and the structure of what is on them."""

    title: str
    language: str
    pages: tuple[Page, ...]
    elements: tuple[Element, ...]
