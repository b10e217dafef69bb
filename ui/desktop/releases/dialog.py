"""Publishing: how firm the programme is, what kind of release it is, and what still stands in the way."""

import datetime as dt

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from scheduler.checker import Violation
from scheduler.errors import HofburgError
from scheduler.model.conference import Conference
from scheduler.model.release import ReleaseKind, Standing
from scheduler.model.rule import Level
from scheduler.releases import publish
from ui.desktop.document import Document
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import mark, said, tr

STANDINGS = {
    Standing.PRELIMINARY: mark("Preliminary: much may still change"), Standing.PROVISIONAL: mark("Provisional: as planned now"),
    Standing.FINAL: mark("Final: as it is to be printed"),
}  # fmt: skip
KINDS = {
    ReleaseKind.REVISION: mark("Rev. – takes the place of the one before"), ReleaseKind.CORRECTION: mark("Corr. – corrects the one before"),
    ReleaseKind.ADDITION: mark("Add. – adds to the one before"),
}  # fmt: skip
MOST = 5
"""Conflicts that are named."""


class PublishDialog(QDialog):
    """After it was accepted, `conference` has one more release."""

    def __init__(self, parent: QWidget, document: Document) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Publish"))
        self.setMinimumWidth(440)
        self._document = document
        self.conference: Conference | None = None
        self.standing, self.kind, self.name, self.note = Combo(), Combo(), QLineEdit(), QLineEdit()
        self.words, self.fault = QLabel(), QLabel()
        for combo, choices in ((self.standing, STANDINGS), (self.kind, KINDS)):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            for value, words in choices.items():
                combo.addItem(tr(words), value)
        self.standing.setCurrentIndex(list(STANDINGS).index(self._usual_standing()))
        self.name.setPlaceholderText(tr("such as For the printers"))
        buttons = QDialogButtonBox()
        self.publish_button = buttons.addButton(tr("Publish"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form, layout = QFormLayout(), QVBoxLayout(self)
        for label, field in ((tr("Standing"), self.standing), (tr("Kind"), self.kind), (tr("Name"), self.name), (tr("Note"), self.note)):
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.setRowVisible(self.kind, bool(document.conference.releases))
        layout.addWidget(self.words)
        layout.addLayout(form)
        layout.addWidget(self.fault)
        layout.addWidget(buttons)
        self._say()

    def _usual_standing(self) -> Standing:
        """That of the last release."""
        releases = self._document.conference.releases
        return releases[-1].standing if releases else Standing.PROVISIONAL

    def _say(self) -> None:
        broken = [v for v in self._document.violations if v.level is Level.MUST and not v.accepted]
        self.words.setWordWrap(True)
        self.words.setText(
            tr("The whole content is kept as it is now, with a fingerprint; every page that is printed from it carries its name.")
        )
        self.fault.setObjectName("fault")
        self.fault.setWordWrap(True)
        self.fault.setVisible(bool(broken))
        self.fault.setText(_standing_in_the_way(broken))
        self.publish_button.setEnabled(not broken)

    def accept(self) -> None:
        """Publishes."""
        now = dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)
        try:
            self.conference = publish(
                self._document.conference, standing=self.standing.currentData(), kind=self.kind.currentData(),
                name=self.name.text().strip(), note=self.note.text().strip(), time=now,
            )  # fmt: skip
        except HofburgError as error:
            self.fault.setText(said(error.sentence))
            self.fault.show()
            return
        super().accept()


def _standing_in_the_way(broken: list[Violation]) -> str:
    lines = [tr("Musts that are broken: %n. Mend them, or accept each with a reason.", len(broken))]
    lines += [f"· {said(v.message)}" for v in broken[:MOST]]
    return "\n".join([*lines, *(["…"] if len(broken) > MOST else [])])
