"""The bubble that speaks, and the outline of what it speaks of."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.desktop import style
from ui.desktop.language import tr
from ui.desktop.tour.geometry import Side, place_beside

WIDTH = 400
"""Pixels; the words take as many lines as they need."""

TIP = 12
"""Pixels from the body of the bubble to its tip, and half of the tip's foot."""

FADED = 120
"""How far everything else steps back, of 255."""


class Outline(QWidget):
    """Lies over the window and lets everything but some parts of it step back; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.parts: list[QRect] = []

    def show_parts(self, parts: list[QRect]) -> None:
        """Outlines rectangles of the window."""
        self.parts = parts
        self.setGeometry(self._window.rect())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        now, painter = style.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, holes = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        for part in self.parts:
            holes.addRoundedRect(QRectF(part), 5, 5)
        veil = QColor(now.paper)
        veil.setAlpha(FADED)
        painter.fillPath(whole.subtracted(holes), veil)
        painter.setPen(QPen(QColor(now.accent), 3))
        for part in self.parts:
            painter.drawRoundedRect(QRectF(part).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)


class Bubble(QWidget):
    """A few words with Back, Next and End tour; the arrow keys and Escape do the same."""

    back, further, ended = Signal(), Signal(), Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._side: Side | None = None
        self._target = QPoint()
        self.count, self.title, self.words = QLabel(), QLabel(), QLabel()
        self.count.setObjectName("quiet")
        self.title.setFont(style.font(12, bold=True))
        for label in (self.title, self.words):
            label.setWordWrap(True)
        self.end_button, self.back_button, self.next_button = QPushButton(tr("End tour")), QPushButton(tr("Back")), QPushButton()
        self.next_button.setObjectName("main")
        row = QHBoxLayout()
        for button in (self.end_button, self.back_button, self.next_button):
            row.addWidget(button)
            button.installEventFilter(self)
        row.insertStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(TIP + 18, TIP + 14, TIP + 18, TIP + 16)
        self._layout.setSpacing(8)
        for part in (self.count, self.title, self.words):
            self._layout.addWidget(part)
        self._layout.addSpacing(4)
        self._layout.addLayout(row)
        self.end_button.clicked.connect(self.ended)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.further)

    def say(self, title: str, words: str, number: int, of: int) -> None:
        """Shows a step, counted from 1; screen readers are told."""
        self.count.setText(tr("Step {number} of {of}", number=number, of=of))
        self.title.setText(title)
        self.words.setText(words)
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(tr("Next") if number < of else tr("Done"))
        self.setAccessibleName(f"{self.count.text()}: {title}")
        self.setAccessibleDescription(words)
        self.next_button.setAccessibleDescription(f"{title}. {words}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def point_at(self, target: QRect) -> None:
        """Goes beside a rectangle of the window."""
        wide = max(WIDTH, self._layout.totalMinimumSize().width())
        size = QSize(wide, self._layout.totalHeightForWidth(wide))
        place = place_beside(target, size, self._window.rect())
        self._side, self._target = place.side, target.center() - place.corner
        self.setGeometry(QRect(place.corner, size))
        self._layout.activate()  # other words may need other widths though the bubble is as large as before
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event.key()):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        # A button would take the arrow keys for going to the next one.
        return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._takes(event.key())

    def _takes(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Escape:
                self.ended.emit()
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.further.emit()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.back.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focused = self.focusWidget()
                (focused if isinstance(focused, QPushButton) else self.next_button).click()
            case _:
                return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        now, painter = style.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(TIP, TIP, -TIP, -TIP), 8, 8)
        if self._side is not None:
            tip = QPainterPath()
            tip.addPolygon(self._tip(self._side))
            tip.closeSubpath()
            shape = shape.united(tip)
        painter.setPen(QPen(QColor(now.accent), 2))
        painter.setBrush(QColor(now.paper))
        painter.drawPath(shape)

    def _tip(self, side: Side) -> QPolygonF:
        """The triangle that points at the middle of the target, or as near to it as the edge reaches."""
        wide, high, reach = self.width(), self.height(), 2 * TIP + 8
        along_x = max(reach, min(self._target.x(), wide - reach))
        along_y = max(reach, min(self._target.y(), high - reach))
        match side:
            case Side.LEFT:
                points = (1, along_y), (TIP + 1, along_y - TIP), (TIP + 1, along_y + TIP)
            case Side.RIGHT:
                points = (wide - 1, along_y), (wide - TIP - 1, along_y - TIP), (wide - TIP - 1, along_y + TIP)
            case Side.TOP:
                points = (along_x, 1), (along_x - TIP, TIP + 1), (along_x + TIP, TIP + 1)
            case Side.BOTTOM:
                points = (along_x, high - 1), (along_x - TIP, high - TIP - 1), (along_x + TIP, high - TIP - 1)
        return QPolygonF([QPointF(x, y) for x, y in points])
