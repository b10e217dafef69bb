"""Notices in the window: files that are written, the list for the telephone, wording of one's own, and nobody protected is named."""

import csv
import email
import email.policy
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scheduler.edits import update_person
from scheduler.model.conference import Conference
from scheduler.model.person import Contact, Privacy
from scheduler.model.release import ReleaseKind
from tests.papers.sample import released
from tests.papers.test_privacy import assert_discreet, parts, secrets
from tests.solved import solved_sample
from tests.ui.answers import Answer, WhenOpen
from tests.ui.telling import (
    LEFT,
    click,
    click_box,
    document_of,
    opened,
    published_twice,
    row_of,
    shaken,
    ticks,
)
from ui.desktop.telling.marking import MarkDialog
from ui.desktop.telling.page import TellingPage
from ui.desktop.telling.people import TOLD, Which
from ui.desktop.telling.preview import Form
from ui.desktop.telling.wording_dialog import WordingDialog
from ui.desktop.window import MainWindow

SOON_MS = 10_000


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the wording, for this test alone."""
    folder = tmp_path / "office"
    monkeypatch.setattr("ui.desktop.telling.page.office_folder", lambda: folder)
    return folder


@pytest.fixture
def page(window: MainWindow) -> TellingPage:
    """The page, with two releases to compare."""
    return opened(window, published_twice())


# Files


def write(page: TellingPage, qtbot: QtBot, form: Form) -> None:
    page.preview.acts[form].trigger()
    qtbot.waitUntil(lambda: page.preview.write.isEnabled() and page.note.words.text() != "Writing …", timeout=SOON_MS)


def read_mail(path: Path) -> EmailMessage:
    read = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    return read


def test_drafts_are_written_into_a_new_folder_and_can_be_marked_as_told(
    page: TellingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    write(page, qtbot, Form.DRAFTS)
    folder = tmp_path / "Notices, Rev. 1"
    mails = [read_mail(path) for path in sorted(folder.iterdir())]
    assert len(mails) == 26
    assert {path.suffix for path in folder.iterdir()} == {".eml"}
    assert any(str(mail["To"]) == "Lee Between <lee@example.org>" for mail in mails)
    german = next(mail for mail in mails if "Lee Between" in str(mail["To"]))
    body = german.get_body()
    assert body is not None
    assert "Neue Zeit: Montag, 31. März 2025, 11:45–13:15" in body.get_content()
    calendar = next(part for part in german.iter_attachments()).get_payload(decode=True)
    assert isinstance(calendar, bytes)
    assert b"SEQUENCE:1\r\n" in calendar
    assert page.note.words.text().startswith("In the new folder “Notices, Rev. 1”: 26 e-mail draft")
    assert "Without an address: " in page.note.words.text()

    write(page, qtbot, Form.DRAFTS)
    assert len(list((tmp_path / "Notices, Rev. 1 (2)").iterdir())) == 26
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".tmp"]

    waiting = WhenOpen(MarkDialog, lambda dialog: qtbot.mouseClick(dialog.mark_button, LEFT))
    qtbot.mouseClick(page.note.mark_button, LEFT)
    del waiting
    assert len(ticks(page)) == 26
    assert page.summary.text().endswith("26 people concerned, everybody was told.")
    assert not page.note.mark_button.isVisible()


def test_only_those_who_are_chosen_get_calendar_files(
    page: TellingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(page, qtbot, 0)
    click(page, qtbot, 1, keys=Qt.KeyboardModifier.ControlModifier)
    page.preview.extent.setFocus()
    qtbot.keyClick(page.preview.extent, Qt.Key.Key_Down)
    assert page.preview.extent.currentText() == "for the chosen: 2"
    write(page, qtbot, Form.CALENDARS)
    written = list((tmp_path / "Notices, Rev. 1").iterdir())
    assert [path.suffix for path in written] == [".ics", ".ics"]
    assert all(b"BEGIN:VEVENT" in path.read_bytes() for path in written)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_table_for_mail_merge(page: TellingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    path = tmp_path / f"merge.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    write(page, qtbot, Form.TABLE)
    assert "“merge." in page.note.words.text()
    if ending == "csv":
        rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
        assert len(rows) == 26
        assert {row["Language"] for row in rows} == {"en", "de", "fr"}
    else:
        assert path.read_bytes().startswith(b"PK")


def test_a_folder_that_may_not_be_written_is_said_in_a_sentence(
    page: TellingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(file))
    waiting = Answer("OK")
    page.preview.acts[Form.LETTERS].trigger()
    qtbot.waitUntil(lambda: bool(waiting.text), timeout=SOON_MS)
    assert "Choose another folder." in waiting.text
    assert page.preview.write.isEnabled()
    assert file.read_text() == "no folder"


def test_the_list_for_the_telephone_has_those_who_are_still_to_be_told(page: TellingPage, qtbot: QtBot) -> None:
    click_box(page, qtbot, row_of(page, "Dr Katarína Hollá"), TOLD)
    qtbot.mouseClick(page.phone_button, LEFT)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["Name", "Role", "Telephone", "E-mail", "What changes"]
    assert len(lines) == 26
    assert "Hollá" not in QGuiApplication.clipboard().text()
    assert next(line for line in lines if "Lee Between" in line[0])[3] == "lee@example.org"
    assert next(line for line in lines if line[0] == "A guest")[2:4] == ["", ""]


# Wording


def edit(page: TellingPage, qtbot: QtBot, act: Callable[[WordingDialog], None]) -> None:
    waiting = WhenOpen(WordingDialog, act)
    qtbot.mouseClick(page.wording_button, LEFT)
    del waiting


def retype(dialog: WordingDialog, qtbot: QtBot, words: str) -> None:
    dialog.text.setFocus()
    qtbot.keyClick(dialog.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.text, words)


def buttons_of(dialog: WordingDialog) -> dict[str, QPushButton]:
    return {one.text(): one for one in dialog.findChildren(QPushButton) if one.isVisible()}


def test_the_wording_is_edited_shown_at_once_kept_for_the_office_and_reset(page: TellingPage, qtbot: QtBot, office: Path) -> None:
    row = next(number for number, one in enumerate(page.proxy.shown()) if one.through)
    click(page, qtbot, row)
    seen: list[str] = []

    def change(dialog: WordingDialog) -> None:
        assert dialog.language.currentText() == "German"
        assert dialog.text.toPlainText() == "Guten Tag, {name},"
        retype(dialog, qtbot, "Exzellenz {name}!")
        seen.append(dialog.letter.toPlainText())
        dialog.choose("kinds.moved in time")
        retype(dialog, qtbot, "Neu: ")
        qtbot.waitUntil(lambda: "{new}" in buttons_of(dialog))
        qtbot.mouseClick(buttons_of(dialog)["{new}"], LEFT)
        assert dialog.text.toPlainText() == "Neu: {new}"
        assert dialog.example.text() == "It reads: Neu: [what it is now]"
        qtbot.mouseClick(dialog.keep, LEFT)

    edit(page, qtbot, change)
    assert "Exzellenz Lee Between!" in seen[0]
    assert page.preview.text.toPlainText().startswith("Exzellenz Lee Between!")
    assert "• Neu: Montag, 31. März 2025, 11:45–13:15\n" in page.preview.text.toPlainText()
    assert [path.name for path in office.iterdir()] == ["de.toml"]
    assert "Guten Tag" not in (office / "de.toml").read_text(encoding="utf-8")

    def reset(dialog: WordingDialog) -> None:
        assert "Salutation (your own)" in [dialog.parts.item(number).text() for number in range(dialog.parts.count())]
        qtbot.mouseClick(dialog.reset_all, LEFT)
        qtbot.mouseClick(dialog.keep, LEFT)

    edit(page, qtbot, reset)
    assert list(office.iterdir()) == []
    assert page.preview.text.toPlainText().startswith("Guten Tag, Lee Between,")


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("Dear {nome},", "{nome} cannot be filled in. What can: {conference}, {name}, {organiser}, {place}, {venue}."),
        ("Dear {name,", "A brace has no partner."),
        ("", "It is empty."),
    ],
)
def test_what_cannot_be_filled_in_is_refused_in_a_sentence(page: TellingPage, qtbot: QtBot, office: Path, words: str, fault: str) -> None:
    said: list[tuple[str, bool]] = []

    def spoil(dialog: WordingDialog) -> None:
        retype(dialog, qtbot, words)
        if not words:
            qtbot.keyClick(dialog.text, Qt.Key.Key_Delete)
        said.append((dialog.fault.text(), dialog.keep.isEnabled()))
        dialog.choose("closing")
        said.append((dialog.fault.text(), dialog.keep.isEnabled()))
        dialog.choose("salutation")
        qtbot.mouseClick(dialog.reset, LEFT)
        said.append((dialog.fault.text(), dialog.keep.isEnabled()))
        dialog.reject()

    edit(page, qtbot, spoil)
    assert said[0][0].startswith(fault)
    assert said[1][0].endswith(said[0][0])
    assert [enabled for _, enabled in said] == [False, False, True]
    assert said[2][0] == ""
    assert not office.exists()


def test_a_broken_file_of_ones_own_is_said_and_mended_in_the_window(window: MainWindow, qtbot: QtBot, office: Path) -> None:
    office.mkdir()
    (office / "en.toml").write_text('salutation = "Dear {nome},"', encoding="utf-8")
    page = opened(window, published_twice())
    assert "{nome} cannot be filled in" in page.fault.text()
    assert page.fault.isVisible()
    edit(page, qtbot, lambda dialog: qtbot.mouseClick(dialog.keep, LEFT))
    assert not page.fault.isVisible()
    assert list(office.iterdir()) == []


# Nobody who is protected can be recognised


def words_on(widget: QWidget, *, cells: bool = True) -> Iterator[str]:
    """Everything that the widget and those in it say: texts, tips, names for screen readers, every role of every cell."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle(), one.whatsThis())
        if isinstance(one, QLabel | QPlainTextEdit):
            yield one.text() if isinstance(one, QLabel) else one.toPlainText()
        if cells and isinstance(one, QAbstractItemView) and (model := one.model()) is not None:
            columns = 1 if isinstance(one, QListView) else model.columnCount()
            there = [model.index(row, column) for row in range(model.rowCount()) for column in range(columns)]
            yield from (str(cell.data(role)) for cell in there for role in Qt.ItemDataRole)


def everything_said(page: TellingPage, qtbot: QtBot) -> str:
    """Everybody chosen one after the other, a tick, both lists, the list for the telephone and the wording."""
    page.which.setCurrentIndex(page.which.findData(Which.ALL))
    page.which.activated.emit(page.which.currentIndex())
    said: list[str] = []
    for row in range(page.proxy.rowCount()):
        page.table.selectRow(row)
        said += words_on(page, cells=row == 0)
    click_box(page, qtbot, 0, TOLD)
    said += [document_of(page).stack.undoText(), *words_on(page)]
    qtbot.mouseClick(page.phone_button, LEFT)
    said.append(QGuiApplication.clipboard().text())

    def read(dialog: WordingDialog) -> None:
        said.extend(words_on(dialog))
        dialog.reject()

    edit(page, qtbot, read)
    qtbot.mouseClick(page.by_session, LEFT)
    return "\n".join([*said, *words_on(page)])


@pytest.fixture(scope="module")
def secret() -> Conference:
    """Everybody was named in the first release, and is protected in the second."""
    modes = [Privacy.ALIAS, Privacy.ROLE_ONLY, Privacy.HIDDEN]
    made = solved_sample()
    for number, person in enumerate(made.people):
        contact = Contact(
            email=f"mailbox{number}@secret.example", telephone=f"+43 555 90{number:03d}", liaison=f"Gobetween{number}",
            liaison_email=f"errand{number}@secret.example",
        )  # fmt: skip
        made = update_person(made, person.id, privacy=modes[number % 3], alias=f"Pseudonym {number}", contact=contact)
    first = released(open_to_all(made))
    return released(shaken(made.replace(releases=first.releases)), number=1, kind=ReleaseKind.REVISION, hour=10)


def open_to_all(conference: Conference) -> Conference:
    return conference.replace(people=tuple(one.replace(privacy=Privacy.FULL) for one in conference.people))


def test_nothing_on_the_page_names_who_is_protected(window: MainWindow, qtbot: QtBot, secret: Conference) -> None:
    said = everything_said(opened(window, secret), qtbot)
    assert "Pseudonym" in said
    assert_discreet(secret, said)


def test_the_test_of_the_page_knows_what_it_looks_for(window: MainWindow, qtbot: QtBot, secret: Conference) -> None:
    shown = released(open_to_all(solved_sample()))
    said = everything_said(opened(window, released(shaken(shown), number=1, kind=ReleaseKind.REVISION, hour=10)), qtbot)
    assert len(secrets(secret) & parts(said)) > 60
    with pytest.raises(AssertionError):
        assert_discreet(secret, said)
