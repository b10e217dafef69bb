"""The draft variants: keep the timetable under a name, compare, use one."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scheduler.checker import Plan, score, violations
from scheduler.model.conference import Conference
from scheduler.model.ids import VariantId
from scheduler.model.rule import Level
from scheduler.model.timetable import DraftVariant, Timetable
from scheduler.proposals import differences, still_possible
from scheduler.variants import change_variant, keep_variant, remove_variants, variant_of
from ui.desktop.background import Job, begin
from ui.desktop.document import Document
from ui.desktop.language import mark, tr
from ui.desktop.messages import attempt
from ui.desktop.pages import Page
from ui.desktop.solving.proposal import Proposal, proposal_of
from ui.desktop.solving.rows import RowsModel

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NAME, NOTE = 0, 5
COLUMNS = (mark("Variant"), mark("Placed"), mark("Conflicts"), mark("Wishes not met"), mark("Differs in"), mark("Note"))


@dataclass(frozen=True)
class Standing:
    """How good a variant is, as the checker finds it."""

    conflicts: int
    penalty: int


def standing_of(conference: Conference, timetable: Timetable) -> Standing:
    """The musts that a timetable breaks, and its penalty for wishes."""
    plan = Plan(conference, still_possible(conference, timetable))
    broken = sum(v.level is Level.MUST and not v.accepted and v.rule != "placed" for v in violations(plan))
    return Standing(broken, score(plan).total)


class VariantModel(QAbstractTableModel):
    """The variants as rows; how good each is comes a moment later, because the checker reads all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.variants: tuple[DraftVariant, ...] = ()
        self._standing: dict[VariantId, Standing] = {}
        self._reading: Job[dict[VariantId, Standing]] | None = None

    def show_document(self, document: Document) -> None:
        """Shows the variants of a document."""
        self.beginResetModel()
        self.document, self.variants, self._standing = document, document.conference.variants, {}
        self.endResetModel()
        if self._reading is not None:
            self._reading.forget()
        conference, variants = document.conference, self.variants
        if variants:
            self._reading = begin(
                lambda: {one.id: standing_of(conference, one.timetable) for one in variants}, self._keep, lambda _: None, self
            )

    def _keep(self, found: dict[VariantId, Standing]) -> None:
        self._standing = found
        if self.variants:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.variants) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.variants)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return tr(COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() in (NAME, NOTE) else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.document is None:
            return None
        variant = self.variants[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(self.document.conference, variant)[index.column()]
        return None

    def _words(self, conference: Conference, variant: DraftVariant) -> tuple[str, ...]:
        standing = self._standing.get(variant.id)
        differing = len(differences(conference.timetable, variant.timetable))
        return (
            variant.name, str(len(variant.timetable.placements)), "…" if standing is None else str(standing.conflicts),
            "…" if standing is None else tr("%n point(s)", standing.penalty),
            tr("%n session(s)", differing) if differing else tr("nothing"), variant.note,
        )  # fmt: skip

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        document = self.document
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or document is None:
            return False
        variant, words = self.variants[index.row()].id, str(value)
        changes = {"name": words} if index.column() == NAME else {"note": words}
        new = attempt(None, lambda: change_variant(document.conference, variant, **changes))
        if new is not None:
            document.apply(tr("Change a draft variant"), new)
        return new is not None


class VariantsPage(Page):
    """The variants of the open conference."""

    offered = Signal(object)
    """A `Proposal`: a variant that is to be seen beside the working timetable."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.model, self.table, self.empty = VariantModel(self), QTableView(), QLabel()
        self.keep, self.use, self.compare, self.delete = (
            QPushButton(tr("Keep the timetable as a variant …")), QPushButton(tr("Show and use …")), QPushButton(tr("Compare two")),
            QPushButton(tr("Delete")),
        )  # fmt: skip
        self._prepare()
        row, layout = QHBoxLayout(), QVBoxLayout(self)
        for button in (self.keep, self.use, self.compare, self.delete):
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        self.keep.clicked.connect(self._keep)
        self.use.clicked.connect(self._use)
        self.compare.clicked.connect(self._compare)
        self.delete.clicked.connect(self._delete)

    def _prepare(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Draft variants"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        QShortcut(QKeySequence.StandardKey.Delete, table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self._delete)
        self.empty.setObjectName("quiet")
        self.empty.setWordWrap(True)
        self.empty.setText(tr("No draft variant yet. Keep the timetable under a name before you try something else; both can be compared."))

    def show_document(self, document: Document) -> None:
        """Shows the variants of a document."""
        kept = self._chosen()
        self.document = document
        self.model.show_document(document)
        for row, variant in enumerate(self.model.variants):
            if variant.id in kept:
                self.table.selectRow(row)
        self.empty.setVisible(not self.model.variants)
        self.table.setVisible(bool(self.model.variants))
        self._show_buttons()

    def selected_ids(self) -> list[str]:
        """No sessions are chosen here."""
        return []

    def _chosen(self) -> list[VariantId]:
        return [self.model.variants[index.row()].id for index in self.table.selectionModel().selectedRows()]

    def _show_buttons(self) -> None:
        chosen = len(self._chosen())
        self.use.setEnabled(chosen == 1)
        self.compare.setEnabled(chosen == 2)
        self.delete.setEnabled(chosen > 0)

    def _keep(self) -> None:
        document = self.document
        if document is None:
            return
        number = len(document.conference.variants) + 1
        name, sure = QInputDialog.getText(
            self, tr("Draft variant"), tr("Name of the variant:"), text=tr("Variant {number}", number=number)
        )
        new = attempt(self, lambda: keep_variant(document.conference, name)) if sure else None
        if new is not None:
            document.apply(tr("Keep the draft variant “{name}”", name=name.strip()), new)

    def _use(self) -> None:
        document, chosen = self.document, self._chosen()
        if document is not None and len(chosen) == 1:
            variant = variant_of(document.conference, chosen[0])
            name = tr("Use the draft variant “{name}”", name=variant.name)
            self.offered.emit(proposal_of(name, document.conference, variant.timetable))

    def _compare(self) -> None:
        document, chosen = self.document, self._chosen()
        if document is not None and len(chosen) == 2:
            one, other = (variant_of(document.conference, variant) for variant in chosen)
            CompareDialog(self, document.conference, one, other).exec()

    def _delete(self) -> None:
        document, chosen = self.document, self._chosen()
        if document is not None and chosen:
            document.apply(tr("Delete %n draft variant(s)", len(chosen)), remove_variants(document.conference, chosen))


class CompareDialog(QDialog):
    """Two variants session by session."""

    def __init__(self, parent: QWidget, conference: Conference, one: DraftVariant, other: DraftVariant) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare “{one}” with “{other}”", one=one.name, other=other.name))
        self.resize(820, 480)
        first = conference.replace(timetable=still_possible(conference, one.timetable))
        proposal = Proposal(other.name, first, still_possible(conference, other.timetable))
        self.model, self.table = RowsModel(self, (one.name, other.name)), QTableView()
        self.model.show_proposal(proposal)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.windowTitle())
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        words = QLabel(_compared(conference, one, other, len(proposal.differences)))
        words.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole).clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        for part in (words, self.table, buttons):
            layout.addWidget(part)


def _compared(conference: Conference, one: DraftVariant, other: DraftVariant, count: int) -> str:
    parts = [tr("They differ in %n session(s).", count) if count else tr("They are the same.")]
    for variant in (one, other):
        standing = standing_of(conference, variant.timetable)
        parts.append(tr("“{name}”: {conflicts}, {points} for wishes that are not met.", name=variant.name,
                        conflicts=tr("%n conflict(s)", standing.conflicts) if standing.conflicts else tr("no conflict"),
                        points=tr("%n point(s)", standing.penalty)))  # fmt: skip
    return " ".join(parts)
