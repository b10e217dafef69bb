"""What `hofburg changes` says of printed sheets: which are wrong, and the errata sheet that corrects them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scheduler.changes import Changes
from scheduler.errors import PaperError
from scheduler.model.ids import SessionId
from scheduler.papers import make_errata
from scheduler.papers.sheets import WrongSheets, wrong_sheets
from ui.command_line import console
from ui.command_line.exporting import note_replaced, read_stamp
from ui.command_line.files import save_pdf

Wrong = tuple[WrongSheets, ...]


@dataclass(frozen=True)
class Sheet:
    """Where the errata sheet is written, and the time on it."""

    out: Path
    stamp: str | None


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PageResult(_Result):
    """One page, and why it is wrong."""

    page: int
    heading: str
    sessions: tuple[str, ...]


class SheetsResult(_Result):
    """Pages of a paper, printed from the old state, that are wrong in the new one."""

    paper: str
    pages: tuple[int, ...]
    of: int
    sessions: tuple[str, ...]
    by_page: tuple[PageResult, ...]
    message: str


def find_sheets(changes: Changes) -> Wrong | None:
    """The printed sheets that are wrong; None, with a note, where the papers cannot be made."""
    try:
        return wrong_sheets(changes.old, changes.new)
    except PaperError as error:
        console.note(f"Which printed sheets are wrong is not known. {error}")
        return None


def sheets_result(wrong: Wrong | None) -> tuple[SheetsResult, ...] | None:
    """The sheets as data."""
    return None if wrong is None else tuple(_result(one) for one in wrong)


def _result(one: WrongSheets) -> SheetsResult:
    pages = tuple(PageResult(page=page.number, heading=page.name, sessions=page.sessions) for page in one.pages)
    return SheetsResult(
        paper=one.paper.value, pages=tuple(page.page for page in pages), of=one.of, sessions=one.sessions,
        by_page=pages, message=one.message,
    )  # fmt: skip


def sheet_lines(wrong: Wrong | None, changes: Changes) -> Iterator[str]:
    """The sheets as a planner reads them, each with the sessions that make its pages wrong."""
    for one in wrong or ():
        yield f"  {one.message}"
        for page in one.pages:
            titles = [_label(changes, session) for session in page.sessions]
            yield f"    {f'page {page.number}':<14} {', '.join(titles) or 'headings or frame'}"


def _label(changes: Changes, session: SessionId) -> str:
    found = changes.new.session.get(session) or changes.old.session[session]
    return found.label


def write_errata(changes: Changes, sheet: Sheet) -> None:
    """Writes the errata sheet.

    Raises:
        HofburgError: when it cannot be made or saved.
    """
    made = make_errata(changes, stamp=read_stamp(sheet.stamp))
    save_pdf(sheet.out, made.pdf)
    console.note(f"Errata sheet: {sheet.out}")
    note_replaced(made)
