"""`hofburg amend`."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from scheduler.amendments import AMENDMENTS, Amendment, amended
from scheduler.faults import faults_of
from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement
from scheduler.project_file import Lock, released_conference
from scheduler.releases import release_named
from solver.outcome import SolveConfig
from solver.verified import OnVerified, VerifiedAlternative, repair_verified
from ui.command_line import console
from ui.command_line.files import Opened, open_named, save_solved, target_of
from ui.command_line.naming import moment_named, session_named
from ui.command_line.repairs import amend_result, amend_summary, found_line
from ui.command_line.solving import OptionError


@dataclass(frozen=True)
class Asked:
    """What `hofburg amend` is asked for."""

    changes: Callable[[Conference], tuple[Amendment, ...]]
    """Read when the file is open, because people, rooms and sessions may be named in words."""
    since: str
    """The release that people know; empty: the last, or the working timetable where nothing was published."""
    now: str
    """What has begun by then stays; empty: nothing has begun."""
    keep: tuple[str, ...]
    """Sessions that have to stand as they were published."""
    accept: int | None
    """The number of the alternative to take, from 1."""


def run_amend(name: str, out: Path | None, asked: Asked, config: SolveConfig, *, as_json: bool) -> int:
    """Carries out late changes, finds the smallest repairs, and saves one if asked.

    Returns:
        0 when there is an alternative that is free of conflicts, otherwise 1.

    Raises:
        HofburgError: when the file cannot be read or saved, or names something that is not there.
    """
    if asked.accept is not None and out is None:
        raise OptionError("--accept needs -o: say where the conference is to be saved.")
    opened = open_named(name)
    target = None if out is None else target_of(opened, out)
    with nullcontext() if out is None else Lock.take(out):
        after = amended(opened.conference, asked.changes(opened.conference))
        now = moment_named(opened.conference, asked.now) if asked.now else None
        published = _published(opened, asked.since)
        say = None if as_json or asked.accept is not None else _telling()
        found, read = repair_verified(after, published, now, config, say, kept=_kept(published, asked.keep))
        chosen = _chosen(read, asked.accept)
        saved = save_solved(target, chosen.conference(after)) if target is not None and chosen is not None else None
    if as_json:
        console.put_json(amend_result(after, found, read).model_dump_json(indent=2))
    else:
        console.put("\n".join(amend_summary(after, found, read)))
    if out is not None:
        console.note(f"Saved: {saved}" if saved else f"There is nothing to save; {out} is as it was.")
    return 0 if any(one.report.conflict_free for one in read) else 1


def _telling() -> OnVerified:
    """Says on standard error what is known of each alternative while the search goes on; the whole result follows on standard output."""

    def tell(place: int, one: VerifiedAlternative) -> None:
        console.note(found_line(place + 1, one))

    return tell


def _published(opened: Opened, since: str) -> Conference:
    """What people know: a release, or the working timetable where nothing was published yet."""
    conference = opened.conference
    if not since and not conference.releases:
        return conference
    return released_conference(release_named(conference, since))


def _kept(published: Conference, names: tuple[str, ...]) -> tuple[Placement, ...]:
    """Where sessions that are to stay were published."""
    placed, sessions = published.timetable.by_session, [session_named(published, name) for name in names]
    missing = next((session for session in sessions if session not in placed), None)
    if missing is not None:
        raise OptionError(f"“{published.session[missing].label}” has no published place that it could keep.")
    return tuple(placed[session] for session in sessions)


def _chosen(read: tuple[VerifiedAlternative, ...], number: int | None) -> VerifiedAlternative | None:
    if not read:
        return None
    if number is None:
        return read[0]
    if not 1 <= number <= len(read):
        raise OptionError(f"--accept must be a number from 1 to {len(read)}. Run the command without it to see the alternatives.")
    return read[number - 1]


def changes_from(texts: list[str]) -> tuple[Amendment, ...]:
    """Late changes from JSON: an object, a list of objects, or @FILE with either.

    Raises:
        OptionError: when something cannot be read.
    """
    found: list[Amendment] = []
    for text in texts:
        if text.startswith("@"):
            try:
                text = Path(text[1:]).read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise OptionError(f"{text[1:]} cannot be read. Check the name and the folder.") from error
        whole = text.strip()
        try:
            found += AMENDMENTS.validate_json(whole if whole.startswith("[") else f"[{whole}]")
        except ValidationError as error:
            raise OptionError(f"--change cannot be read. {faults_of(error)} See docs/command-line.md.") from error
    return tuple(found)
