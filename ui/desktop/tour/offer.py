"""Offers the tour once, after the first conference was opened, in a line above the work."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QSizePolicy, QStackedWidget, QToolBar, QWidget

from ui.desktop.language import tr
from ui.desktop.tour.tour import Tour

OFFERED = "tour/offered"


class Offer(QToolBar):
    """A line with the offer; it takes no focus, and goes with the conference."""

    def __init__(self, window: QMainWindow, tour: Tour) -> None:
        super().__init__(tr("Tour"), window)
        self.setMovable(False)
        self.setContextMenuPolicy(window.contextMenuPolicy().PreventContextMenu)
        words = QLabel(tr("New here? A tour shows the window in five steps."))
        words.setContentsMargins(12, 0, 12, 0)
        self.take, self.leave = QPushButton(tr("Take the tour")), QPushButton(tr("Not now"))
        self.leave.setToolTip(tr("It stays in the Help menu."))
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for widget in (words, self.take, self.leave, space):
            self.addWidget(widget)
        self.take.clicked.connect(tour.begin)
        tour.begun.connect(self.end)
        self.leave.clicked.connect(self.end)
        window.addToolBar(self)
        self.show()

    def end(self) -> None:
        """Takes the line away."""
        self.hide()
        self.deleteLater()


def offer_once(window: QMainWindow, pages: QStackedWidget, tour: Tour) -> None:
    """Offers the tour when this window shows a conference, unless it was offered to this user before."""

    def look() -> None:
        settings = QSettings()
        if pages.currentIndex() > 0 and not settings.value(OFFERED, False, bool):
            settings.setValue(OFFERED, True)
            offer = Offer(window, tour)
            pages.currentChanged.connect(offer.end)

    pages.currentChanged.connect(look)
