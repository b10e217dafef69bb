"""`hofburg export`."""

import datetime as dt
from pathlib import Path

from scheduler.checker import check
from scheduler.errors import HofburgError
from scheduler.papers import MadePaper, PageSize, Paper, make_paper
from scheduler.releases import release_named, restored
from ui.command_line import console
from ui.command_line.files import open_named, refuse_pdf, save_pdf

YEARS = range(1900, 2200)
"""Years of a stamp: at the ends of the calendar no other zone has that time."""


class StampError(HofburgError):
    """A time stamp that cannot be read."""


def read_stamp(words: str | None) -> dt.datetime:
    """The time that is printed: as given, otherwise now.

    Raises:
        StampError: when it is no date and time with an offset from UTC.
    """
    if words is None:
        return dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)
    try:
        stamp = dt.datetime.fromisoformat(words)
    except ValueError:
        stamp = None
    if stamp is None or stamp.tzinfo is None or stamp.year not in YEARS:
        raise StampError(f"--stamp “{words}” is no time with its offset from UTC. Write it as 2025-03-31T09:00:00+02:00.")
    return stamp


def run_export(name: str, paper: str, page: str, out: Path, stamp: str | None, since: str | None = None) -> int:
    """Writes a paper of the timetable in a file.

    Args:
        since: a release by number, label or name; what changed since is marked.

    Returns:
        0 when the timetable is complete and free of conflicts, otherwise 1; the paper is written in either case.

    Raises:
        HofburgError: when the file cannot be read, or the paper not be made or saved.
    """
    when = read_stamp(stamp)
    refuse_pdf(out)
    conference = open_named(name).conference
    before = None if since is None else restored(conference, release_named(conference, since))
    made = make_paper(conference, conference.timetable, Paper(paper), page=PageSize(page), stamp=when, since=before)
    save_pdf(out, made.pdf)
    console.put(f"Saved: {out}")
    note_replaced(made)
    if check(conference, conference.timetable).conflict_free:
        return 0
    console.note(f"The timetable has conflicts or is not complete; hofburg check {name} lists what is open.")
    return 1


def note_replaced(made: MadePaper) -> None:
    """Says which characters could not be printed."""
    if made.replaced:
        console.note(f"No font has these characters, so each is printed as [?]: {' '.join(made.replaced)}")
