"""The page of releases: publish, compare with another or with the working timetable, restore."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scheduler.calendar import minute_of, moment_of
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId
from scheduler.model.release import Release
from scheduler.project_file import released_conference
from scheduler.proposals import differences
from scheduler.releases import restored
from ui.desktop.background import Job, begin
from ui.desktop.document import Document
from ui.desktop.language import day_words, mark, tr
from ui.desktop.messages import attempt
from ui.desktop.pages import Page
from ui.desktop.releases.dialog import PublishDialog

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NOTE = 5
COLUMNS = (mark("Release"), mark("Standing"), mark("Published on"), mark("Name"), mark("Differs in"), mark("Note"))


class ReleaseModel(QAbstractTableModel):
    """The releases as rows, the last first; in how much each differs from now comes a moment later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.releases: tuple[Release, ...] = ()
        self._zone = "UTC"
        self._differing: dict[ReleaseId, int] = {}
        self._reading: Job[dict[ReleaseId, int]] | None = None

    def show_conference(self, conference: Conference) -> None:
        """Shows the releases of a conference."""
        self.beginResetModel()
        self.releases, self._zone, self._differing = tuple(reversed(conference.releases)), conference.zone, {}
        self.endResetModel()
        if self._reading is not None:
            self._reading.forget()
        releases, now = self.releases, conference.timetable
        if releases:
            self._reading = begin(
                lambda: {one.id: len(differences(released_conference(one).timetable, now)) for one in releases}, self._keep,
                lambda _: None, self,
            )  # fmt: skip

    def _keep(self, found: dict[ReleaseId, int]) -> None:
        self._differing = found
        if self.releases:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.releases) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.releases)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._words(self.releases[index.row()])[index.column()]

    def _words(self, release: Release) -> tuple[str, ...]:
        local = moment_of(minute_of(release.time), self._zone)
        differing = self._differing.get(release.id)
        words = "…" if differing is None else tr("%n session(s)", differing) if differing else tr("nothing")
        day = f"{day_words(local.date())} {local.year} {local:%H:%M}"
        return release.label, tr(release.standing.value), day, release.name, words, release.note


class ReleasesPage(Page):
    """What was published of the open conference."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.model, self.table, self.empty = ReleaseModel(self), QTableView(), QLabel()
        self.publish_button, self.compare, self.restore = (
            QPushButton(tr("Publish …")), QPushButton(tr("Compare")), QPushButton(tr("Restore …")),
        )  # fmt: skip
        self.compare.setToolTip(tr("Two releases with each other, or one with the timetable as it is now"))
        self._prepare()
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        for button in (self.publish_button, self.compare, self.restore):
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        self.publish_button.clicked.connect(self.publish)
        self.compare.clicked.connect(self._compare)
        self.restore.clicked.connect(self._restore)

    def _prepare(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Releases"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        self.empty.setText(tr("Nothing was published yet. “Publish …” keeps the whole content as it is; what is printed before says so."))

    def show_document(self, document: Document) -> None:
        """Shows the releases of a document."""
        kept = [one.id for one in self._chosen()]
        self.document = document
        self.model.show_conference(document.conference)
        for row, release in enumerate(self.model.releases):
            if release.id in kept:
                self.table.selectRow(row)
        self.empty.setVisible(not self.model.releases)
        self.table.setVisible(bool(self.model.releases))
        self._show_buttons()

    def selected_ids(self) -> list[str]:
        """No sessions are chosen here."""
        return []

    def _chosen(self) -> list[Release]:
        rows: Sequence[QModelIndex] = self.table.selectionModel().selectedRows()
        return [self.model.releases[index.row()] for index in rows if index.row() < len(self.model.releases)]

    def _show_buttons(self) -> None:
        chosen = len(self._chosen())
        self.compare.setEnabled(chosen in (1, 2))
        self.restore.setEnabled(chosen == 1)

    def publish(self) -> None:
        """Asks how, and publishes in one step."""
        document = self.document
        if document is None:
            return
        dialog = PublishDialog(self.window(), document)
        if dialog.exec() and dialog.conference is not None:
            document.apply(tr("Publish {release}", release=dialog.conference.releases[-1].label), dialog.conference)

    def _compare(self) -> None:
        document, chosen = self.document, self._chosen()
        if document is None or not chosen:
            return
        from ui.desktop.releases.comparing import ReleaseComparison  # the papers are loaded only when they are asked for

        dialog = attempt(self, lambda: ReleaseComparison(self, document.conference, chosen))
        if dialog is not None:
            dialog.exec()

    def _restore(self) -> None:
        document, chosen = self.document, self._chosen()
        if document is None or len(chosen) != 1:
            return
        release = chosen[0]
        question = tr("Bring everything back as it was in {release}? Undo brings back what you have now.", release=release.label)
        box = QMessageBox(QMessageBox.Icon.Question, "Hofburg", question, parent=self)
        sure = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is sure:
            new = attempt(self, lambda: restored(document.conference, release))
            if new is not None:
                document.apply(tr("Restore {release}", release=release.label), new)

