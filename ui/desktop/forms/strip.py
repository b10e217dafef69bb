"""When somebody is available, painted on the days of the conference; hours stand in the venue's time and in the person's own."""

import datetime as dt
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from scheduler.availability import added, is_within, touches, windows_of, without
from scheduler.calendar import ConferenceCalendar, Span, local_minute, moment_of, spans_of
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.person import Person
from ui.desktop import style
from ui.desktop.forms.editors import Editor
from ui.desktop.forms.fields import Field
from ui.desktop.language import day_words, tr

STEP = 30
"""Minutes of a cell."""
ROW, BAND, SCALE, GAP, WIDEST = 36, 18, 16, 8, 96
"""Pixels: a row, its painted band, the scale above all rows, between the names of days and the hours, and the most for these names."""
A_DAY = 24 * 60
EVERY = 180
"""Minutes between two hours that are written."""
SMALL = 7.5
"""Points of the hours."""
MOST = 3
"""Windows that are said in words."""


class Row(NamedTuple):
    """A day of the venue: its midnights as absolute minutes; 23 or 25 hours where the clocks change."""

    date: dt.date
    start: int
    end: int


class Place(NamedTuple):
    """A cell: its row and its number in it."""

    row: int
    cell: int


class Strip(QWidget):
    """The days as rows of half-hours."""

    painted = Signal(object, bool)
    """Spans that are painted, and whether they are free."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.spans: tuple[Span, ...] = ()
        """When it is available; empty: always."""
        self.venue, self.own, self.left = "UTC", "UTC", WIDEST
        self.focus, self.anchor = Place(0, 18), Place(0, 18)
        self._paints: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(280, SCALE + ROW * len(self.rows) + 2)

    def show_days(self, conference: Conference, own: str) -> None:
        """The days of a conference, with the one before and the one after."""
        dates = [day.date for day in ConferenceCalendar(conference).days]
        one = dt.timedelta(days=1)
        shown = sorted({date + way * one for date in dates for way in (-1, 0, 1)})
        self.venue, self.own = conference.zone, own
        self.rows = tuple(
            Row(date, local_minute(date, dt.time(0), self.venue), local_minute(date + one, dt.time(0), self.venue)) for date in shown
        )
        metrics = QFontMetrics(style.font(SMALL))
        names = [*(day_words(row.date) for row in self.rows), city_of(self.venue), city_of(self.own)]
        self.left = min(WIDEST, max(metrics.horizontalAdvance(name) for name in names) + GAP)
        self.focus = self.anchor = Place(min(self.focus.row, max(0, len(self.rows) - 1)), self.focus.cell)
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    # Between pixels and minutes

    def cells(self, row: int) -> int:
        """How many cells a day has."""
        return (self.rows[row].end - self.rows[row].start) // STEP

    def span_of(self, place: Place) -> Span:
        """The minutes of a cell."""
        start = self.rows[place.row].start + place.cell * STEP
        return start, start + STEP

    def _x(self, row: Row, minute: int) -> float:
        return self.left + (self.width() - self.left - 2) * (minute - row.start) / (row.end - row.start)

    def box_of(self, place: Place) -> QRect:
        """Where a cell is drawn."""
        row, (start, end) = self.rows[place.row], self.span_of(place)
        left, top = round(self._x(row, start)), SCALE + place.row * ROW
        return QRect(left, top, round(self._x(row, end)) - left, BAND)

    def place_at(self, point: QPoint) -> Place | None:
        """The nearest cell to a point; None where there are no days."""
        if not self.rows:
            return None
        row = max(0, min(len(self.rows) - 1, (point.y() - SCALE) // ROW))
        part = (point.x() - self.left) / max(1, self.width() - self.left - 2)
        return Place(row, max(0, min(self.cells(row) - 1, int(part * self.cells(row)))))

    def chosen_spans(self) -> tuple[Span, ...]:
        """The cells from the anchor to the focus, in every row between them."""
        rows = range(min(self.anchor.row, self.focus.row), max(self.anchor.row, self.focus.row) + 1)
        first, last = sorted((self.anchor.cell, self.focus.cell))
        return tuple(
            (self.span_of(Place(row, min(first, self.cells(row) - 1)))[0], self.span_of(Place(row, min(last, self.cells(row) - 1)))[1])
            for row in rows
        )

    # Painting with the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.setFocus()
            self.focus = self.anchor = place
            # The first cell says whether the stroke paints or wipes.
            self._paints = not self.spans or not is_within(self.span_of(place), self.spans)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is None:
            return
        if self._paints is not None:
            self.focus = place
            self.update()
        QToolTip.showText(event.globalPosition().toPoint(), self.words_of(self.span_of(place)), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        if self._paints is not None:
            free, self._paints = self._paints, None
            self.painted.emit(self.chosen_spans(), free)

    # Painting with keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key = Qt.Key(event.key())
        if not self.rows:
            super().keyPressEvent(event)
        elif key in ways:
            down, right = ways[key]
            row = max(0, min(len(self.rows) - 1, self.focus.row + down))
            self.focus = Place(row, max(0, min(self.cells(row) - 1, self.focus.cell + right)))
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.anchor = self.focus
            self.setAccessibleDescription(self.words_of(self.span_of(self.focus)))
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.painted.emit(self.chosen_spans(), key is Qt.Key.Key_Space)
        elif key is Qt.Key.Key_Escape and self._paints is not None:
            self._paints, self.focus = None, self.anchor
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def words_of(self, span: Span) -> str:
        """A span in the venue's time and, where it differs, in the person's own."""
        return span_words(span, self.venue, self.own)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        now, painter = style.colours(), QPainter(self)
        painter.setFont(style.font(SMALL))
        self._paint_scale(painter)
        for number, row in enumerate(self.rows):
            top = SCALE + number * ROW
            painter.setPen(QColor(now.ink))
            self._write(painter, top, day_words(row.date))
            self._paint_band(painter, row, top)
            self._paint_hours(painter, row, top)
        if self.rows:
            self._paint_stroke(painter)
        painter.end()

    def _paint_band(self, painter: QPainter, row: Row, top: int) -> None:
        now = style.colours()
        band = QRect(self.left, top, self.width() - self.left - 2, BAND)
        painter.fillRect(band, QBrush(QColor(now.line), Qt.BrushStyle.BDiagPattern))
        for start, end in self.spans or ((row.start, row.end),):
            first, last = max(start, row.start), min(end, row.end)
            if first < last:
                free = QRect(round(self._x(row, first)), top, round(self._x(row, last)) - round(self._x(row, first)), BAND)
                painter.fillRect(free, QColor(now.paper))
                soft = QColor(now.free)
                soft.setAlpha(110)
                painter.fillRect(free, soft)
        painter.setPen(QPen(QColor(now.quiet), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(band)

    def _write(self, painter: QPainter, top: int, words: str) -> None:
        """A name at the left of a scale."""
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.left - GAP // 2)
        painter.drawText(QRect(0, top, self.left, BAND), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_scale(self, painter: QPainter) -> None:
        """The venue's hours above all rows, as on every day on which the clocks do not change."""
        usual = next((row for row in self.rows if row.end - row.start == A_DAY), None)
        if usual is None:
            return
        painter.setPen(QColor(style.colours().ink))
        self._write(painter, -1, city_of(self.venue))
        for minute in range(usual.start, usual.end, EVERY):
            painter.drawText(round(self._x(usual, minute)), SCALE - 5, f"{moment_of(minute, self.venue):%H}")

    def _paint_hours(self, painter: QPainter, row: Row, top: int) -> None:
        now = style.colours()
        for number, minute in enumerate(range(row.start, row.end, EVERY)):
            x = round(self._x(row, minute))
            painter.setPen(QColor(now.line))
            painter.drawLine(x, top, x, top + BAND)
            if row.end - row.start != A_DAY:
                # The scale above does not hold on a day of 23 or 25 hours.
                painter.setPen(QColor(now.ink))
                painter.drawText(x + 2, top + BAND - 5, f"{moment_of(minute, self.venue):%H}")
            own = moment_of(minute, self.own)
            if self.own != self.venue and (not own.minute or number % 2 == 0):
                painter.setPen(QColor(now.accent))
                painter.drawText(x, top + BAND + 12, f"{own:%H:%M}" if own.minute else f"{own:%H}")
        if self.own != self.venue:
            painter.setPen(QColor(now.accent))
            self._write(painter, top + BAND - 1, city_of(self.own))

    def _paint_stroke(self, painter: QPainter) -> None:
        """What is being painted, and where the keys act."""
        if self._paints is None and not self.hasFocus():
            return
        rows = range(min(self.anchor.row, self.focus.row), max(self.anchor.row, self.focus.row) + 1)
        first, last = sorted((self.anchor.cell, self.focus.cell))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(style.colours().accent), 2))
        for row in rows:
            box = self.box_of(Place(row, min(first, self.cells(row) - 1))).united(self.box_of(Place(row, min(last, self.cells(row) - 1))))
            painter.drawRect(box)


class StripEditor(Editor):
    """Availability as a strip, with a button for "always" and the result in words."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.strip, self.words, self.always = Strip(), QLabel(), QPushButton(tr("Always"))
        self._conference: Conference | None = None
        self._own: str | None = None
        self.strip.setAccessibleName(tr(field.label))
        self.strip.setToolTip("")
        self.words.setWordWrap(True)
        self.words.setObjectName("quiet")
        self.always.setToolTip(tr("No limit: available at all times"))
        column = QVBoxLayout()
        column.setSpacing(4)
        for part in (self.strip, self.words):
            column.addWidget(part)
        column.addWidget(self.always, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.addLayout(column)
        self.setFocusProxy(self.strip)
        self.strip.painted.connect(self._paint)
        self.always.clicked.connect(lambda: self._set(()))

    def prepare(self, conference: Conference) -> None:
        self._conference = conference

    def belongs_to(self, entity: Frozen) -> None:
        self._own = entity.zone if isinstance(entity, Person) else None

    def show_value(self, value: Any) -> None:
        conference = self._conference
        if conference is None:
            return
        self.strip.spans = spans_of(value)
        self.strip.show_days(conference, self._own or conference.zone)
        self.always.setEnabled(bool(self.strip.spans))
        self._say()

    def read(self) -> Any:
        return windows_of(self.strip.spans, self.strip.venue)

    def _paint(self, spans: tuple[Span, ...], free: bool) -> None:
        now, rows = self.strip.spans, self.strip.rows
        if free:
            self._set(added(now, spans))
            return
        left = without(now or ((rows[0].start, rows[-1].end),), spans)
        if not left:
            self._say(tr("At least one half-hour must stay. Who cannot come at all is taken out of the sessions instead."))
        elif not now or any(touches(span, now) for span in spans):
            self._set(left)

    def _set(self, spans: tuple[Span, ...]) -> None:
        self.strip.spans = spans
        self.strip.update()
        self.always.setEnabled(bool(spans))
        self._say()
        self.finished.emit()

    def _say(self, more: str = "") -> None:
        strip = self.strip
        said = [strip.words_of(span) for span in strip.spans[:MOST]]
        if len(strip.spans) > MOST:
            said.append(tr("and %n more", len(strip.spans) - MOST))
        zones = strip.venue if strip.own == strip.venue else tr("above: {venue} time, below: {own} time", venue=strip.venue, own=strip.own)
        words = tr("Available {windows}.", windows="; ".join(said)) if said else tr("Always available.")
        self.words.setText(" ".join(part for part in (more, words, f"({zones})") if part))
        strip.setAccessibleDescription(words)


def city_of(zone: str) -> str:
    """The city after which a zone is called: "Vienna" of "Europe/Vienna"."""
    return zone.rpartition("/")[2].replace("_", " ")


def span_words(span: Span, venue: str, own: str) -> str:
    """A span on the clocks of the venue and, where they differ, on the person's own."""
    start, end = moment_of(span[0], venue), moment_of(span[1], venue)
    last = "" if end.date() == start.date() else f"{day_words(end.date())} "
    words = f"{day_words(start.date())} {start:%H:%M}–{last}{end:%H:%M}"
    if own == venue:
        return words
    mine, till = moment_of(span[0], own), moment_of(span[1], own)
    day = "" if mine.date() == start.date() else f"{day_words(mine.date())} "
    return tr("{venue} ({own} there)", venue=words, own=f"{day}{mine:%H:%M}–{till:%H:%M}")
