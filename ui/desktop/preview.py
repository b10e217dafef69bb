"""The papers as they will be printed, and their export. Loaded only when it is asked for."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QCloseEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scheduler.changes import changes_between
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId
from scheduler.papers import PageSize, Paper, make_errata, write_paper
from scheduler.releases import release_named, restored
from ui.desktop.background import Job, begin
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import mark, tr
from ui.desktop.messages import say_error

ERRATA = "errata"
NAMES = {
    Paper.PROGRAMME: mark("Programme"), Paper.GRID: mark("Day grid"), Paper.DOORS: mark("Door signs"), ERRATA: mark("Errata sheet"),
}  # fmt: skip
SIZES = {"A4": PageSize.A4, "A3": PageSize.A3}


class Preview(QDialog):
    """Shows a paper page by page and writes it to a file."""

    def __init__(
        self, conference: Conference, parent: QWidget | None = None,
        *, errata_since: ReleaseId | None = None, guard: Conference | None = None,
    ) -> None:  # fmt: skip
        """Shows the programme, or the errata sheet since a release.

        Args:
            conference: what is printed.
            errata_since: the release that was printed.
            guard: a further state in which people may be protected, such as the draft when two releases are compared.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Print and preview"))
        self.resize(980, 900)
        self._conference, self._also = conference, () if guard is None else (guard,)
        self._stamp = dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)
        self._pdf = b""
        self._making: Job[bytes] | None = None
        self.paper, self.page_size, self.export_button = Combo(), Combo(), QPushButton(tr("Export PDF …"))
        self.since = Combo()
        for paper, words in NAMES.items():
            if paper is not ERRATA or conference.releases:
                self.paper.addItem(tr(words), paper)
        self.page_size.addItems(list(SIZES))
        self._list_releases(errata_since)
        self.paper.setAccessibleName(tr("Paper"))
        self.page_size.setAccessibleName(tr("Paper size"))
        self.export_button.setObjectName("main")
        self.pdf, self.view, self._buffer = QPdfDocument(self), QPdfView(self), QBuffer(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self.pdf)
        row = QHBoxLayout()
        for widget in (self.paper, self.page_size, self.since):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.export_button)
        self.words = QLabel()
        self.words.setObjectName("quiet")
        row.insertWidget(3, self.words)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.view)
        self.paper.currentIndexChanged.connect(self._show)
        self.since.currentIndexChanged.connect(self._show)
        self.page_size.currentIndexChanged.connect(self._show)
        self.export_button.clicked.connect(self._ask_where)
        self._show()

    def _list_releases(self, errata_since: ReleaseId | None) -> None:
        """The releases since which changes can be marked, the last first."""
        self.since.setAccessibleName(tr("Mark changes since"))
        self.since.setToolTip(tr("What changed since a release has a bar beside it and a word; the errata sheet lists it"))
        self.since.addItem(tr("Changes not marked"), "")
        self.since.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        for release in reversed(self._conference.releases):
            self.since.addItem(tr("Changes since {release}", release=release.label), release.id)
        self.since.setVisible(bool(self._conference.releases))
        if errata_since is not None:
            self.paper.setCurrentIndex(self.paper.findData(ERRATA))
            self.since.setCurrentIndex(self.since.findData(errata_since))

    def _show(self) -> None:
        """Makes the chosen paper away from the window's thread, then shows it."""
        if self._making is not None:
            self._making.forget()
        if self.paper.currentData() == ERRATA and not self.since.currentData():
            # An errata sheet is always since a release: the last one where none is chosen. Choosing it shows it.
            self.since.setCurrentIndex(1)
            return
        self.export_button.setEnabled(False)
        self.words.setText(tr("Making the paper …"))
        self._making = begin(self._work(), self._made, self._not_made)

    def _work(self) -> Callable[[], bytes]:
        """Makes what is chosen now, whenever it is called."""
        chosen, since, page = self.paper.currentData(), self.since.currentData(), SIZES[self.page_size.currentText()]
        conference, also, stamp = self._conference, self._also, self._stamp

        def work() -> bytes:
            before = restored(conference, release_named(conference, since)) if since else None
            if chosen != ERRATA:
                return write_paper(conference, conference.timetable, Paper(chosen), page=page, stamp=stamp, since=before)
            changes = changes_between(before or conference, conference, *also)
            return make_errata(changes, page=page, stamp=stamp).pdf

        return work

    @property
    def is_ready(self) -> bool:
        """Whether the chosen paper is shown."""
        return self._making is None

    def _made(self, pdf: bytes) -> None:
        self._making, self._pdf = None, pdf
        self.pdf.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        pages = self.pdf.pageCount()
        self.words.setText(tr("%n page(s)", pages))
        self.export_button.setEnabled(True)

    def _not_made(self, message: str) -> None:
        self._making = None
        self.words.setText(message)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export PDF"), f"{self.paper.currentText().lower()}.pdf", "PDF (*.pdf)")
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Writes the paper that is shown."""
        try:
            path.write_bytes(self._pdf)
        except OSError as error:
            say_error(self, tr("{name} cannot be written: {cause}. Choose another folder.", name=path.name, cause=error.strerror or error))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._making is not None:
            self._making.forget()
        # The view must not outlive the bytes that it draws from.
        self.pdf.close()
        self._buffer.close()
        super().closeEvent(event)
