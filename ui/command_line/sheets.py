"""What `hofburg changes` says of printed sheets: which are wrong, and the errata sheet that corrects them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scheduler.changes import Changes
from scheduler.errors import PaperError
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


class SheetsResult(BaseModel):
    """Pages of a paper, printed from the old state, that are wrong in the new one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    paper: str
    pages: tuple[int, ...]
    of: int
    sessions: tuple[str, ...]
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
    pages = tuple(page.number for page in one.pages)
    return SheetsResult(paper=one.paper.value, pages=pages, of=one.of, sessions=one.sessions, message=one.message)


def sheet_lines(wrong: Wrong | None) -> Iterator[str]:
    """The sheets as a planner reads them."""
    return (f"  {one.message}" for one in wrong or ())


def write_errata(changes: Changes, sheet: Sheet) -> None:
    """Writes the errata sheet.

    Raises:
        HofburgError: when it cannot be made or saved.
    """
    made = make_errata(changes, stamp=read_stamp(sheet.stamp))
    save_pdf(sheet.out, made.pdf)
    console.note(f"Errata sheet: {sheet.out}")
    note_replaced(made)
