"""Notices written to files, away from the window's thread; nothing is replaced that was not asked about."""

from dataclasses import dataclass
from pathlib import Path

from scheduler.notices import Notice, Posting, Recipient, files_of, notice_for, write_folder
from scheduler.project_file.store import replace_file
from ui.desktop.language import tr
from ui.desktop.telling.comparison import Compared
from ui.desktop.telling.preview import Form

ENDINGS = {Form.DRAFTS: ".eml", Form.LETTERS: ".txt", Form.CALENDARS: ".ics"}


@dataclass(frozen=True)
class Written:
    """What was written, and where."""

    form: Form
    path: Path
    """A folder, or the file of a table."""
    number: int
    unaddressed: int
    """Notices among them for which no address is known, or may be written."""
    people: tuple[str, ...]
    """Whom they are for, by `Row.who`."""


def write_notices(compared: Compared, recipients: tuple[Recipient, ...], posting: Posting, form: Form, target: Path, name: str) -> Written:
    """Makes the notices and writes them.

    Args:
        compared: what changed.
        recipients: for whom.
        posting: how notices are made.
        form: what is written of them.
        target: the folder into which a new one goes; for a table its file.
        name: what the new folder is called.

    Raises:
        ProjectFileError: when they cannot be written.
    """
    made = (notice_for(compared.changes, one, posting) for one in recipients)
    notices = tuple(one for one in made if one is not None and (form is not Form.CALENDARS or one.calendar is not None))
    files = files_of(notices, posting.stamp) if notices else {}
    if form is Form.TABLE:
        if notices:
            replace_file(target, files[f"mail-merge{target.suffix.lower()}"])
    else:
        wanted = {file: content for file, content in files.items() if file.endswith(ENDINGS[form])}
        target = write_folder(target, name, wanted) if wanted else target
    return Written(form, target, len(notices), _unaddressed(notices), tuple(one.recipient.person or one.recipient.party for one in notices))


def _unaddressed(notices: tuple[Notice, ...]) -> int:
    return sum(1 for one in notices if not one.recipient.address)


def written_words(written: Written) -> str:
    """What was written, in a sentence or two."""
    number, place = written.number, written.path.name
    if not number:
        return tr("Nothing was written: nobody of those gets such a file.")
    match written.form:
        case Form.DRAFTS:
            said = tr("In the new folder “{name}”: %n e-mail draft(s), to be opened with your mail program; nothing was sent.",
                      number, name=place)  # fmt: skip
        case Form.LETTERS:
            said = tr("In the new folder “{name}”: %n letter(s).", number, name=place)
        case Form.CALENDARS:
            said = tr("In the new folder “{name}”: %n calendar file(s).", number, name=place)
        case Form.TABLE:
            said = tr("Mail-merge table “{name}”: %n row(s).", number, name=place)
    missing = written.unaddressed if written.form in (Form.DRAFTS, Form.TABLE) else 0
    return f"{said} {tr('Without an address: {number}.', number=missing)}" if missing else said
