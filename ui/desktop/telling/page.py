"""The page "Who must be told": what changed between two states, the notice of each person, and who has been told."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from scheduler.changes import Changes
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId, SessionId
from scheduler.model.release import Channel
from scheduler.notices import Posting, notice_for, office_folder, wordings
from ui.desktop.background import Job, begin
from ui.desktop.document import Document
from ui.desktop.language import language_in_use, said, tr
from ui.desktop.messages import attempt, say_error
from ui.desktop.releases.dialog import PublishDialog
from ui.desktop.telling.comparison import Compared, Comparer
from ui.desktop.telling.files import Written, write_notices, written_words
from ui.desktop.telling.layout import TellingLayout
from ui.desktop.telling.marking import MarkDialog, now, usual_by, usual_channel
from ui.desktop.telling.people import TOLD, Which, is_of
from ui.desktop.telling.phone_list import phone_list
from ui.desktop.telling.preview import Form
from ui.desktop.telling.rows import Row, rows_of
from ui.desktop.telling.ticks import acknowledged, not_told, told
from ui.desktop.telling.wording_dialog import WordingDialog

ADD_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class TellingPage(TellingLayout):
    """Everybody whom what changed concerns, with ticks and notices."""

    opened = Signal(str)
    """The id of a person or a session whose fields are wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.compared: Compared | None = None
        self._comparer, self._wordings, self._wording_fault = Comparer(), wordings(), ""
        self._writing: Job[Written] | None = None
        self._written: Written | None = None
        self._written_for: ReleaseId | None = None
        for combo in (self.states.old, self.states.new):
            combo.activated.connect(lambda _: self._compare())
        self.which.activated.connect(lambda _: self._filter())
        self.search.textChanged.connect(lambda _: self._filter())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.table.doubleClicked.connect(lambda _: self._open())
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self._open)
        self.sessions_table.doubleClicked.connect(lambda index: self._open_session(self.sessions.sessions[index.row()]))
        self.model.tick_asked.connect(self._tick)
        self.publish_button.clicked.connect(self._publish)
        self.mark_button.clicked.connect(lambda: self._ask_and_mark(self._chosen_rows()))
        self.back_button.clicked.connect(lambda: self._take_back(self._chosen_rows()))
        self.heard_button.clicked.connect(lambda: self._acknowledge(self._chosen_rows(), is_heard=True))
        self.phone_button.clicked.connect(self._copy_phone_list)
        self.wording_button.clicked.connect(self._edit_wording)
        self.preview.whole_changed.connect(self._preview)
        self.preview.write_asked.connect(self._ask_and_write)
        self.note.open_button.clicked.connect(self._open_written)
        self.note.mark_button.clicked.connect(self._mark_written)

    # What is shown

    def show_document(self, document: Document) -> None:
        """Shows what changed in a document since what was published."""
        if document is not self.document:
            self._comparer = Comparer()
            self.note.hide()
        self.document = document
        self.states.show_releases(document.conference)
        self._read_wording()
        self._compare()

    def _read_wording(self) -> None:
        try:
            self._wordings, self._wording_fault = wordings(office_folder()), ""
        except HofburgError as error:
            self._wordings = wordings()
            self._wording_fault = tr("{fault} Meanwhile the wording is as it ships.", fault=said(error.sentence))

    def _compare(self) -> None:
        """Reads both states, and shows everything anew."""
        document = self.document
        if document is None:
            return
        self.compared, fault = None, self._wording_fault
        old, new = self.states.chosen(document.conference)
        if old is not None:
            try:
                self.compared = self._comparer.compare(document.conference, old, new)
            except HofburgError as error:
                fault = said(error.sentence)
        self.show_fault(fault)
        if new is None or new.id != self._written_for:
            self.note.hide()
        changes = self.compared.changes if self.compared is not None else None
        self.sessions.show_changes(changes, wordings()[language_in_use()])
        self.fit_sessions()
        self._fill(document.conference)

    def _fill(self, conference: Conference) -> None:
        kept = {row.who for row in self._chosen_rows()}
        rows = rows_of(self.compared, conference, self._wordings) if self.compared is not None else ()
        self.model.show_rows(rows, conference.zone, may_tick=self._may_tick)
        self._filter()
        for number, row in enumerate(self.model.rows):
            index = self.proxy.mapFromSource(self.model.index(number, 0))
            if row.who in kept and index.isValid():
                self.table.selectionModel().select(index, ADD_ROW)
        self.fit_people(may_tick=self._may_tick)

    @property
    def _may_tick(self) -> bool:
        return self.compared is not None and self.compared.new is not None

    def _filter(self) -> None:
        self.proxy.show_only(Which(self.which.currentData()), self.search.text())
        compared, document = self.compared, self.document
        if compared is None:
            self.show_nothing_to_compare(has_releases=document is not None and bool(document.conference.releases))
        else:
            concerned = [row for row in self.model.rows if row.is_concerned]
            waiting = sum(is_of(row, Which.WAITING) for row in concerned)
            sessions = len({one.session for one in compared.changes.sessions})
            self.show_summary(sessions, len(concerned), waiting, is_draft=compared.new is None)
        self.fit_rows()
        self._selected()

    # Who is chosen

    def _chosen_rows(self) -> list[Row]:
        return self.proxy.at(self.table.selectionModel().selectedRows())

    def selected_ids(self) -> list[str]:
        """Nothing: the notice stands where the fields of a person would."""
        return []

    def session_ids(self) -> list[str]:
        """The sessions that changed for those who are chosen, or that are chosen themselves."""
        if self.is_by_session:
            return list(dict.fromkeys(self.sessions.sessions[one.row()] for one in self.sessions_table.selectionModel().selectedRows()))
        return list(dict.fromkeys(item.session for row in self._chosen_rows() for item in row.recipient.items))

    def _selected(self) -> None:
        chosen, may = self._chosen_rows(), self._may_tick
        self.mark_button.setEnabled(may and any(row.tick is None for row in chosen))
        self.back_button.setEnabled(may and any(row.tick is not None for row in chosen))
        self.heard_button.setEnabled(may and any(is_of(row, Which.UNHEARD) for row in chosen))
        self.phone_button.setEnabled(any(is_of(row, Which.WAITING) for row in self.model.rows))
        self.preview.show_numbers(self.proxy.rowCount(), len(chosen))
        self._preview()

    def _preview(self) -> None:
        chosen, compared = self._chosen_rows(), self.compared
        if not chosen or compared is None:
            self.preview.show_notice(None, None, is_protected=False)
            return
        person = chosen[0].recipient.person
        notice = notice_for(compared.changes, chosen[0].recipient, self._posting(compared))
        self.preview.show_notice(chosen[0], notice, is_protected=person is not None and compared.changes.names.is_protected(person))

    def _posting(self, compared: Compared) -> Posting:
        return Posting(self._wordings, now(), compared.sequence, whole=self.preview.is_whole, everybody=True)

    def _open(self) -> None:
        person = next((row.recipient.person for row in self._chosen_rows()), None)
        if person is not None and self.document is not None and person in self.document.conference.person:
            self.opened.emit(person)

    def _open_session(self, session: SessionId) -> None:
        if self.document is not None and session in self.document.conference.session:
            self.opened.emit(session)

    # Ticks, each one step

    def _tick(self, who: str, column: int, is_wanted: bool) -> None:
        rows = [row for row in self.model.rows if row.who == who]
        if column != TOLD:
            self._acknowledge(rows, is_heard=is_wanted)
        elif is_wanted:
            self._mark(rows, now(), usual_by(), usual_channel())
        else:
            self._take_back(rows)

    def _apply(self, name: str, change: Callable[[Conference, ReleaseId, Changes], Conference]) -> None:
        document, compared = self.document, self.compared
        if document is not None and compared is not None and (release := compared.new) is not None:
            new = attempt(self, lambda: change(document.conference, release.id, compared.changes))
            if new is not None:
                document.apply(name, new)

    def _ask_and_mark(self, rows: list[Row]) -> None:
        waiting = [row for row in rows if row.tick is None]
        if self.document is not None and waiting:
            dialog = MarkDialog(self, _named(waiting), self.document.conference.zone)
            if dialog.exec():
                self._mark(waiting, dialog.time, dialog.by, dialog.channel)

    def _mark(self, rows: list[Row], time: dt.datetime, by: str, channel: Channel) -> None:
        name = tr("Mark as told: {who}", who=_named(rows))
        self._apply(name, lambda conference, release, changes: told(conference, release, changes, rows, time, by, channel))

    def _take_back(self, rows: list[Row]) -> None:
        meant = [row for row in rows if row.tick is not None]
        self._apply(tr("Not told after all: {who}", who=_named(meant)), lambda conference, release, _: not_told(conference, release, meant))

    def _acknowledge(self, rows: list[Row], *, is_heard: bool) -> None:
        meant = [row for row in rows if row.tick is not None and (row.tick.acknowledged is None) is is_heard]
        words = tr("Acknowledged: {who}", who=_named(meant)) if is_heard else tr("Not acknowledged after all: {who}", who=_named(meant))
        self._apply(words, lambda conference, release, _: acknowledged(conference, release, meant, now() if is_heard else None))

    def _publish(self) -> None:
        if self.document is not None:
            dialog = PublishDialog(self.window(), self.document)
            if dialog.exec() and dialog.conference is not None:
                self.document.apply(tr("Publish {release}", release=dialog.conference.releases[-1].label), dialog.conference)

    # Files, the list for the telephone, wording

    def _ask_and_write(self, form: Form) -> None:
        if form is Form.TABLE:
            kinds = "Excel (*.xlsx);;CSV (*.csv)"
            name, kind = QFileDialog.getSaveFileName(self, tr("Mail-merge table"), f"{tr('mail merge')}.xlsx", kinds)
            target = Path(name)
            if name and target.suffix.lower() not in (".xlsx", ".csv"):
                target = Path(f"{name}.csv" if "csv" in kind else f"{name}.xlsx")
        else:
            name = QFileDialog.getExistingDirectory(self, tr("Where the new folder goes"))
            target = Path(name)
        if name:
            self._write(form, target)

    def _write(self, form: Form, target: Path) -> None:
        compared = self.compared
        if compared is None or self._writing is not None:
            return
        rows = self._chosen_rows() if self.preview.is_for_the_chosen else self.proxy.shown()
        recipients, posting = tuple(row.recipient for row in rows), self._posting(compared)
        name = tr("Notices, {release}", release=compared.new.label if compared.new is not None else tr("draft"))
        self.preview.write.setEnabled(False)
        self.note.show_words(tr("Writing …"), has_folder=False, may_mark=False)
        self._written_for = compared.new.id if compared.new is not None else None
        self._writing = begin(
            lambda: write_notices(compared, recipients, posting, form, target, name), self._wrote, self._not_written, self
        )  # fmt: skip

    def _wrote(self, written: Written) -> None:
        self._writing, self._written = None, written
        self.preview.write.setEnabled(True)
        self.note.show_words(written_words(written), has_folder=bool(written.number), may_mark=bool(self._to_mark()))

    def _not_written(self, message: str) -> None:
        self._writing = None
        self.preview.write.setEnabled(True)
        self.note.hide()
        say_error(self, message)

    def _to_mark(self) -> list[Row]:
        """Those for whom something was written and who are not yet told."""
        new = self.compared.new if self.compared is not None else None
        if self._written is None or new is None or new.id != self._written_for:
            return []
        return [row for row in self.model.rows if row.who in self._written.people and is_of(row, Which.WAITING)]

    def _mark_written(self) -> None:
        self._ask_and_mark(self._to_mark())
        self.note.mark_button.setVisible(bool(self._to_mark()))

    def _open_written(self) -> None:
        if self._written is not None:
            folder = self._written.path.parent if self._written.form is Form.TABLE else self._written.path
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _copy_phone_list(self) -> None:
        if self.compared is not None:
            waiting = [row for row in self.model.rows if is_of(row, Which.WAITING)]
            QGuiApplication.clipboard().setText(phone_list(waiting, self.compared.changes.names))
            self.note.show_words(tr("The list of %n people is on the clipboard.", len(waiting)), has_folder=False, may_mark=False)

    def _edit_wording(self) -> None:
        chosen = [*self._chosen_rows(), *(row for row in self.model.rows if row.is_concerned), *self.model.rows]
        recipient = chosen[0].recipient if chosen else None
        dialog = WordingDialog(
            self, office_folder(), self._wordings, self.compared, recipient, is_broken=bool(self._wording_fault)
        )  # fmt: skip
        if dialog.exec() and self.document is not None:
            self.show_document(self.document)


def _named(rows: list[Row]) -> str:
    return rows[0].name if len(rows) == 1 else tr("%n people", len(rows))
