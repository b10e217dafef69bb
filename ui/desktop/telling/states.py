"""Which two states of the conference are compared."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId
from scheduler.model.release import Release
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr
from ui.desktop.telling.rows import moment_words

DRAFT = ReleaseId("")


class States(QWidget):
    """From a release, to a later one or the draft; at first from the last but one to the last."""

    def __init__(self) -> None:
        super().__init__()
        self.old, self.new = Combo(), Combo()
        self._known: tuple[ReleaseId, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for words, combo in ((tr("From"), self.old), (tr("to"), self.new)):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(QLabel(words))
            row.addWidget(combo)
        self.old.setAccessibleName(tr("What people were told"))
        self.new.setAccessibleName(tr("What they are to be told"))
        self.old.activated.connect(lambda _: self._fill_new())
        self._releases: tuple[Release, ...] = ()
        self._zone = "UTC"

    def show_releases(self, conference: Conference) -> None:
        """Offers the releases of a conference; what was chosen stays chosen until there is another release."""
        self._releases, self._zone = tuple(sorted(conference.releases, key=lambda one: one.number)), conference.zone
        known = tuple(one.id for one in self._releases)
        if known == self._known and self.old.count():
            return
        self._known = known
        self.old.clear()
        for one in self._releases:
            self.old.addItem(_label(one, self._zone), one.id)
        self.old.setCurrentIndex(max(0, len(known) - 2))
        self._fill_new()

    def _fill_new(self) -> None:
        zone, releases = self._zone, self._releases
        kept, first = self.new.currentData(), self.old.currentIndex() + 1
        self.new.clear()
        for one in releases[first:]:
            self.new.addItem(_label(one, zone), one.id)
        if releases:
            self.new.addItem(tr("the draft, as it is now"), DRAFT)
        same = self.new.findData(kept)
        self.new.setCurrentIndex(same if same >= 0 and kept in self._known else max(0, min(len(releases) - first, self.new.count()) - 1))

    def chosen(self, conference: Conference) -> tuple[Release | None, Release | None]:
        """The two releases; the first is None where nothing was published, the second for the draft."""
        by_id = {one.id: one for one in conference.releases}
        return by_id.get(self.old.currentData()), by_id.get(self.new.currentData())


def _label(release: Release, zone: str) -> str:
    """Such as "Rev. 1, Mon 31 March 14:05"."""
    return tr("{release}, {time}", release=release.name or release.label, time=moment_words(release.time, zone))
