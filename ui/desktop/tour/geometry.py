"""Where the bubble goes beside what it speaks of."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 4
"""Pixels between the tip of the bubble and what it points at."""

EDGE = 10
"""Pixels that stay free between the bubble and the edge of the window."""


class Side(Enum):
    """The side of the bubble from which its tip points."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True)
class Place:
    """Where the bubble stands, and from which side it points; from none when it stands within what it speaks of."""

    corner: QPoint
    side: Side | None


def place_beside(target: QRect, size: QSize, room: QRect) -> Place:
    """A place beside the target that lies wholly in the room, or one within the target where there is none."""
    wide, high = size.width(), size.height()
    middle = target.center() - QPoint(wide // 2, high // 2)
    options = (
        (Side.LEFT, QPoint(target.right() + 1 + GAP, middle.y())),
        (Side.RIGHT, QPoint(target.left() - GAP - wide, middle.y())),
        (Side.TOP, QPoint(middle.x(), target.bottom() + 1 + GAP)),
        (Side.BOTTOM, QPoint(middle.x(), target.top() - GAP - high)),
    )
    inner = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    for side, corner in options:
        moved = _held_in(QRect(corner, size), inner)
        if inner.contains(moved) and not moved.intersects(target):
            return Place(moved.topLeft(), side)
    return Place(_held_in(QRect(middle, size), inner).topLeft(), None)


def _held_in(rect: QRect, room: QRect) -> QRect:
    """A rectangle moved into the room as far as it fits."""
    left = max(room.left(), min(rect.left(), room.right() - rect.width() + 1))
    top = max(room.top(), min(rect.top(), room.bottom() - rect.height() + 1))
    return QRect(QPoint(left, top), rect.size())
