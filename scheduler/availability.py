"""Painting on availability: stretches of absolute minutes are added and taken away, whatever they do not touch stays exact."""

from collections.abc import Iterable

from scheduler.calendar import Span, moment_of
from scheduler.model.base import Window


def added(spans: Iterable[Span], more: Iterable[Span]) -> tuple[Span, ...]:
    """Both together; what touches is joined."""
    joined: list[Span] = []
    for start, end in sorted((*spans, *more)):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def without(spans: Iterable[Span], less: Iterable[Span]) -> tuple[Span, ...]:
    """The first without the second."""
    left = list(spans)
    for start, end in less:
        left = [part for a, b in left for part in ((a, min(b, start)), (max(a, end), b)) if part[0] < part[1]]
    return added((), left)


def is_within(span: Span, spans: Iterable[Span]) -> bool:
    """Whether all of a span lies within one of the others."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def touches(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a span overlaps with one of the others."""
    return any(start < span[1] and span[0] < end for start, end in spans)


def windows_of(spans: Iterable[Span], zone: str) -> tuple[Window, ...]:
    """Spans as windows on the wall clocks of a zone."""
    return tuple(Window(start=moment_of(start, zone), end=moment_of(end, zone)) for start, end in spans)
