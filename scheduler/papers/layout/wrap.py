"""Runs of text broken into lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from scheduler.papers.layout.boxes import TextBox
from scheduler.papers.layout.styles import Cut, Style

ELLIPSIS = "…"


class Measure(Protocol):
    """What layout needs to know of the fonts and of user text."""

    def width(self, text: str, cut: Cut, size: float) -> float:
        """Width of a text in points."""
        ...

    def printable(self, words: str) -> str:
        """User text without what cannot be printed."""
        ...


@dataclass(frozen=True)
class Run:
    """Words in one style; `element` as in TextBox."""

    text: str
    style: Style
    element: int | None = None


@dataclass(frozen=True)
class _Piece:
    """A word, or a part of one, with the space before it."""

    text: str
    width: float
    spaced: bool
    run: Run


class Lines:
    """Paragraphs: runs wrapped to a width. The leading of the first run is that of all lines."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure

    def wrap(self, runs: Sequence[Run], x: float, width: float, *, right: bool = False) -> "Paragraph":
        """The runs as lines below each other; the first line's top is at 0."""
        leading, drop = runs[0].style.leading, runs[0].style.drop
        boxes: list[TextBox] = []
        lines = self._broken(runs, width)
        for number, line in enumerate(lines):
            baseline = (number + 1) * leading - drop
            boxes.extend(self._placed(line, x, baseline, width if right else None, last=number == len(lines) - 1))
        return Paragraph(tuple(boxes), len(lines) * leading)

    def fitted(self, run: Run, width: float) -> Run:
        """The run cut to one line of this width, with an ellipsis if something is left out."""
        if self._measure.width(run.text, run.style.cut, run.style.size) <= width:
            return run
        text = run.text
        while text and self._measure.width(text.rstrip() + ELLIPSIS, run.style.cut, run.style.size) > width:
            text = text[:-1]
        return Run(text.rstrip() + ELLIPSIS, run.style, run.element)

    def breaks(self, run: Run, width: float) -> bool:
        """Whether a word of the run is wider than a line and must be divided."""
        return any(self._measure.width(word, run.style.cut, run.style.size) > width for word in run.text.split(" "))

    def width(self, run: Run) -> float:
        """Width of a run on one line."""
        return self._measure.width(run.text, run.style.cut, run.style.size)

    def printable(self, words: str) -> str:
        """User text without what cannot be printed."""
        return self._measure.printable(words)

    def _broken(self, runs: Sequence[Run], width: float) -> list[list[_Piece]]:
        lines: list[list[_Piece]] = [[]]
        used = 0.0
        for piece in self._pieces(runs, width):
            space = self._space(piece) if piece.spaced and lines[-1] else 0.0
            if lines[-1] and used + space + piece.width > width:
                lines.append([])
                used, space = 0.0, 0.0
            lines[-1].append(piece)
            used += space + piece.width
        return lines

    def _pieces(self, runs: Sequence[Run], width: float) -> Iterator[_Piece]:
        spaced = False
        for run in runs:
            words = run.text.split(" ")
            for number, word in enumerate(words):
                if number:
                    spaced = True
                if not word:
                    continue
                for part in self._parts(word, run, width):
                    yield _Piece(part, self._measure.width(part, run.style.cut, run.style.size), spaced, run)
                    spaced = False

    def _parts(self, word: str, run: Run, width: float) -> Iterator[str]:
        """The word; one that is wider than the line in parts that are not."""
        while self._measure.width(word, run.style.cut, run.style.size) > width and len(word) > 1:
            length = len(word) - 1
            while length > 1 and self._measure.width(word[:length], run.style.cut, run.style.size) > width:
                length -= 1
            yield word[:length]
            word = word[length:]
        yield word

    def _space(self, piece: _Piece) -> float:
        return self._measure.width(" ", piece.run.style.cut, piece.run.style.size)

    def _placed(self, line: list[_Piece], x: float, baseline: float, right: float | None, *, last: bool) -> Iterator[TextBox]:
        """One box for each stretch of one run; a space at the end of a line keeps words apart for those who listen."""
        stretches: list[tuple[Run, str]] = []
        for piece in line:
            gap = " " if piece.spaced and stretches else ""
            if stretches and stretches[-1][0] is piece.run:
                stretches[-1] = (piece.run, stretches[-1][1] + gap + piece.text)
            else:
                if gap:
                    stretches[-1] = (stretches[-1][0], stretches[-1][1] + gap)
                stretches.append((piece.run, piece.text))
        widths = [self._measure.width(text, run.style.cut, run.style.size) for run, text in stretches]
        if right is not None:
            x += right - sum(widths)
        for number, ((run, text), width) in enumerate(zip(stretches, widths, strict=True)):
            tail = " " if number == len(stretches) - 1 and not last else ""
            yield TextBox(x, baseline, width, text + tail, run.style, run.element)
            x += width


@dataclass(frozen=True)
class Paragraph:
    """Wrapped lines and their height."""

    boxes: tuple[TextBox, ...]
    height: float
