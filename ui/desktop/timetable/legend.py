"""What the colours of the cards mean, in words."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from scheduler.model.session import Kind
from ui.desktop import style
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr
from ui.desktop.timetable.display import COLOURINGS
from ui.desktop.timetable.items import EDGE
from ui.desktop.timetable.looks import Looks
from ui.desktop.timetable.options import Colouring

MOST = 9
"""Colours that are explained; of more the rest is counted."""


class _Swatch(QWidget):
    """A small card in a colour."""

    def __init__(self, what: int | Kind) -> None:
        super().__init__()
        self._what = what
        self.setFixedSize(QSize(22, 14))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        hue = None if isinstance(self._what, Kind) else self._what
        edge, ground = style.card_colours(self._what if isinstance(self._what, Kind) else Kind.PANEL, hue)
        painter = QPainter(self)
        painter.setPen(edge)
        painter.setBrush(ground)
        painter.drawRect(0, 0, self.width() - 1, self.height() - 1)
        painter.fillRect(0, 0, EDGE, self.height(), QBrush(QColor(edge), style.edge_pattern(hue)))
        painter.end()


class Legend(QWidget):
    """By what cards are coloured, to be chosen, and each colour with its meaning."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.choice = Combo()
        self.choice.setAccessibleName(tr("Colour by"))
        for colouring, words in COLOURINGS.items():
            self.choice.addItem(tr(words), colouring)
        self.choice.activated.connect(lambda index: self.chosen.emit(Colouring(self.choice.itemData(index))))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, int | Kind], ...] | None = None
        layout = QVBoxLayout(self)
        layout.addWidget(self.choice)
        layout.addWidget(self._rows)

    @property
    def words(self) -> tuple[str, ...]:
        """The meanings that are written."""
        return tuple(name for name, _ in self._shown or ())

    def show_looks(self, looks: Looks | None) -> None:
        """Explains the colours of what is shown."""
        legend = looks.legend() if looks is not None else ()
        if looks is not None:
            self.choice.setCurrentIndex(list(COLOURINGS).index(looks.colouring))
        if legend == self._shown:
            return
        self._shown = legend
        for widget in self._rows.findChildren(QWidget):
            self._grid.removeWidget(widget)
            widget.deleteLater()
        for row, (words, what) in enumerate(legend[:MOST]):
            self._grid.addWidget(_Swatch(what), row, 0)
            self._grid.addWidget(_words(words), row, 1)
        if len(legend) > MOST:
            self._grid.addWidget(_words(tr("and %n more", len(legend) - MOST)), MOST, 1)


def _words(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(words)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


class AsHighAsNeeded(QScrollArea):
    """As high as what is in it, and lower where a window has no room for that."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """The size of what is in it."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it; high enough for two lines."""
        return QSize(self._inside.minimumSizeHint().width(), 2 * self.fontMetrics().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows what is in it when that grows or shrinks."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
