"""Notices: for everybody concerned a letter, a draft of an e-mail and a calendar file, and all of them for mail merge."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from scheduler.calendar import in_utc
from scheduler.changes import Changes
from scheduler.notices.appointments import appointments, calendar_file
from scheduler.notices.letters import Letter
from scheduler.notices.mail import draft
from scheduler.notices.merge import Row, as_csv, as_xlsx
from scheduler.notices.recipients import Recipient, recipients_of
from scheduler.notices.said import Said
from scheduler.notices.wording import Wording, wording_for


@dataclass(frozen=True)
class Notice:
    """What one recipient gets."""

    recipient: Recipient
    subject: str
    text: str
    calendar: bytes | None
    row: Row

    @property
    def mail(self) -> bytes:
        """The draft of an e-mail."""
        one = self.recipient
        return draft(self.subject, self.text, to=one.address, addressee=one.addressee, calendar=self.calendar, key=one.key)


@dataclass(frozen=True)
class Posting:
    """How notices are made."""

    wordings: Mapping[str, Wording]
    stamp: dt.datetime
    """When they are made, aware."""
    sequence: int = 1
    """SEQUENCE of the calendar files."""
    whole: bool = False
    """Whether the whole schedule goes with what changed."""
    everybody: bool = False
    """Whether those for whom nothing changed get their schedule too."""


def notices_of(changes: Changes, posting: Posting) -> tuple[Notice, ...]:
    """A notice for everybody concerned who may be told something, or for everybody who takes part."""
    made = (notice_for(changes, one, posting) for one in recipients_of(changes, everybody=posting.everybody))
    return tuple(one for one in made if one is not None)


def notice_for(changes: Changes, recipient: Recipient, posting: Posting) -> Notice | None:
    """What one recipient gets; nothing where they may be told of nothing."""
    wording = wording_for(list(recipient.languages), posting.wordings)
    said = Said(changes, wording, recipient.person)
    letter = Letter(said, recipient, posting.whole)
    if not letter.changes and (not posting.everybody or recipient.person is None):
        return None
    found = appointments(changes, said, recipient, whole=posting.whole or not letter.changes)
    calendar = calendar_file(found, said, sequence=posting.sequence, stamp=posting.stamp) if found else None
    text = letter.text(with_calendar=calendar is not None)
    row = (
        recipient.key, recipient.name, recipient.address, recipient.addressee, wording.language, letter.subject, letter.salutation,
        letter.changes, letter.schedule, letter.signature, text,
    )  # fmt: skip
    return Notice(recipient, letter.subject, text, calendar, row)


def files_of(notices: tuple[Notice, ...], stamp: dt.datetime) -> dict[str, bytes]:
    """All files by their names: for each notice text, draft and calendar; for all of them the rows for mail merge."""
    found: dict[str, bytes] = {}
    for one in notices:
        found[f"{one.recipient.key}.txt"] = one.text.encode("utf-8")
        found[f"{one.recipient.key}.eml"] = one.mail
        if one.calendar is not None:
            found[f"{one.recipient.key}.ics"] = one.calendar
    rows = [one.row for one in notices]
    return found | {"mail-merge.csv": as_csv(rows), "mail-merge.xlsx": as_xlsx(rows, in_utc(stamp))}
