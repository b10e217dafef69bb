"""When people were told, by whom and how: asked once for all who are chosen, and remembered."""

import datetime as dt

from PySide6.QtCore import QDate, QDateTime, QSettings, QTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from scheduler.calendar import local_minute, minute_of, moment_of
from scheduler.model.release import Channel
from ui.desktop.forms.choosing import Combo
from ui.desktop.language import tr

BY, CHANNEL = "telling/by", "telling/channel"
"""Where the last answers stand among the settings."""


def usual_by() -> str:
    """Who told somebody last."""
    return str(QSettings().value(BY, ""))


def usual_channel() -> Channel:
    """How somebody was told last."""
    kept = str(QSettings().value(CHANNEL, ""))
    return Channel(kept) if kept in list(Channel) else Channel.EMAIL


def now() -> dt.datetime:
    """The whole minute that is now."""
    return dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)


class MarkDialog(QDialog):
    """After it was accepted, `time`, `by` and `channel` say how they were told."""

    def __init__(self, parent: QWidget, who: str, zone: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mark as told"))
        self.setMinimumWidth(360)
        self._zone = zone
        self.when, self.who, self.how = QDateTimeEdit(), QLineEdit(usual_by()), Combo()
        local = moment_of(minute_of(now()), zone)
        self.when.setTimeZone(QTimeZone.utc())  # the clocks of the venue, whatever those of the computer do
        self.when.setDateTime(QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute), QTimeZone.utc()))
        self.when.setDisplayFormat("ddd d MMM yyyy HH:mm")
        self.when.setCalendarPopup(True)
        self.who.setPlaceholderText(tr("such as Front desk"))
        for channel in Channel:
            self.how.addItem(tr(channel.value.capitalize()), channel)
        self.how.setCurrentIndex(list(Channel).index(usual_channel()))
        form, layout, buttons, words = QFormLayout(), QVBoxLayout(self), QDialogButtonBox(), QLabel(who)
        words.setWordWrap(True)
        for label, field in ((tr("When"), self.when), (tr("By whom"), self.who), (tr("How"), self.how)):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.mark_button = buttons.addButton(tr("Mark as told"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(buttons)

    @property
    def time(self) -> dt.datetime:
        """When they were told."""
        date, time = self.when.date(), self.when.time()
        day = dt.date(date.year(), date.month(), date.day())
        return moment_of(local_minute(day, dt.time(time.hour(), time.minute()), self._zone), self._zone)

    @property
    def by(self) -> str:
        """Who told them."""
        return self.who.text().strip()

    @property
    def channel(self) -> Channel:
        """How."""
        return Channel(self.how.currentData())

    def accept(self) -> None:
        """Remembers who and how for the next time."""
        QSettings().setValue(BY, self.by)
        QSettings().setValue(CHANNEL, self.channel.value)
        super().accept()
