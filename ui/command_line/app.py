"""The commands, their options, and the one place where failures become a sentence and an exit code."""

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from scheduler.errors import HofburgError
from scheduler.model.release import ReleaseKind, Standing
from ui.command_line import console

BAD_INPUT, INTERRUPTED = 2, 130

COMMANDS = ("demo", "solve", "check", "explain", "export", "publish", "releases", "amend", "changes", "fragility")
OPEN = "open-window"
"""Where a call without a command goes; hidden, because `hofburg FILE` is how it is written."""

app = typer.Typer(
    name="hofburg",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Conference timetables without conflicts, and their printed programmes. `hofburg [FILE]` opens the window.",
)


class PaperName(StrEnum):
    """The papers that can be exported, named here so that listing them loads no PDF library."""

    PROGRAMME = "programme"
    GRID = "grid"
    DOORS = "door-signs"


class PageName(StrEnum):
    """Page sizes."""

    A4 = "a4"
    A3 = "a3"


class OnlyName(StrEnum):
    """Whose loss is measured alone."""

    PEOPLE = "people"
    ROOMS = "rooms"


FileArgument = Annotated[str, typer.Argument(metavar="FILE", help="a .hofburg file, or the name of a sample such as alliance-25")]
JsonOption = Annotated[bool, typer.Option("--json", help="print the result as JSON (docs/command-line.md) and nothing else")]


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("hofburg")
        except PackageNotFoundError:
            number = "(not installed)"
        console.put(f"hofburg {number}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    _wants_version: Annotated[bool, typer.Option("--version", help="print the version", callback=_version, is_eager=True)] = False,
) -> int:
    """Conference timetables without conflicts, and their printed programmes. `hofburg [FILE]` opens the window."""
    return open_window(None) if context.invoked_subcommand is None else 0


@app.command(OPEN, hidden=True)
def open_window(file: Annotated[str | None, typer.Argument(metavar="FILE")] = None) -> int:
    """Open the window."""
    from ui.command_line.window import open_in_window

    return open_in_window(file)


@app.command()
def demo(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="folder for what it makes")] = Path("hofburg-demo"),
    no_window: Annotated[bool, typer.Option("--no-window", help="make the files only")] = False,
) -> int:
    """Solve the sample conference, check it, print its papers, and open the window."""
    from ui.command_line.demo import run_demo

    return run_demo(out, window=not no_window)


@app.command()
def solve(
    file: FileArgument,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="OUT", help="where to save it; without, nothing is saved")] = None,
    time_limit: Annotated[float | None, typer.Option(metavar="S", help="seconds; 60 unless a work limit is given")] = None,
    work_limit: Annotated[float | None, typer.Option(metavar="U", help="units of work: with --workers 1 the same result again")] = None,
    workers: Annotated[int | None, typer.Option(metavar="N", help="parallel searches, 1 to 64")] = None,
    seed: Annotated[int, typer.Option(metavar="N", help="another seed may find another timetable")] = 1,
    as_json: JsonOption = False,
) -> int:
    """Find the best timetable. Ctrl+C stops and keeps the best so far."""
    from ui.command_line.solving import configured, run_solve

    return run_solve(file, out, configured(time_limit, work_limit, workers, seed), as_json=as_json)


@app.command()
def check(file: FileArgument, as_json: JsonOption = False) -> int:
    """List the conflicts of the timetable in a file."""
    from ui.command_line.checking import run_check

    return run_check(file, as_json=as_json)


@app.command()
def explain(
    file: FileArgument,
    time_limit: Annotated[float, typer.Option(metavar="S", help="seconds at most")] = 60.0,
    seed: Annotated[int, typer.Option(metavar="N", help="another seed may find other clashes")] = 1,
    as_json: JsonOption = False,
) -> int:
    """Say why there is no timetable: what clashes, and the cheapest ways out."""
    from ui.command_line.explain import run_explain
    from ui.command_line.solving import configured

    return run_explain(file, configured(time_limit, None, None, seed), as_json=as_json)


@app.command()
def export(
    file: FileArgument,
    paper: Annotated[PaperName, typer.Option(help="which paper")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT.pdf", help="where to save it")],
    page: Annotated[PageName, typer.Option(help="page size")] = PageName.A4,
    stamp: Annotated[
        str | None, typer.Option(metavar="T", help="time printed on every page, such as 2025-03-31T09:00:00+02:00; otherwise now")
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="RELEASE", help="mark what changed since a release, by bars and words")] = None,
) -> int:
    """Write a paper of the timetable in a file as PDF."""
    from ui.command_line.exporting import run_export

    return run_export(file, paper.value, page.value, out, stamp, since)


@app.command()
def publish(
    file: FileArgument,
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT", help="where to save it; may be FILE")],
    standing: Annotated[Standing, typer.Option(help="how firm it is")] = Standing.PROVISIONAL,
    kind: Annotated[ReleaseKind, typer.Option(help="Rev. replaces, Corr. corrects, Add. adds")] = ReleaseKind.REVISION,
    name: Annotated[str, typer.Option(metavar="WORDS", help="a name of your own")] = "",
    note: Annotated[str, typer.Option(metavar="WORDS", help="what it is about")] = "",
    stamp: Annotated[str | None, typer.Option(metavar="T", help="time of publishing; otherwise now")] = None,
) -> int:
    """Freeze the whole content as a release; refused while musts are broken."""
    from ui.command_line.publishing import run_publish

    return run_publish(file, out, standing, kind, name_of=name, note=note, stamp=stamp)


@app.command()
def releases(
    file: FileArgument,
    page: Annotated[str | None, typer.Option(metavar="WORDS", help="what a page says of its release, or a fingerprint")] = None,
    as_json: JsonOption = False,
) -> int:
    """List what was published, or say of which release a printed page is and whether it is out of date."""
    from ui.command_line.releases import run_releases

    return run_releases(file, page, as_json=as_json)


Pair = tuple[str, str]
Stretch = tuple[str, str, str]


@app.command()
def amend(
    file: FileArgument,
    unavailable: Annotated[Stretch, typer.Option(metavar="PERSON FROM TO", help="a person cannot be there")] = ("", "", ""),
    cancelled: Annotated[str, typer.Option(metavar="PERSON", help="a person does not come")] = "",
    replaced: Annotated[Pair, typer.Option(metavar="PERSON BY", help="another person comes instead")] = ("", ""),
    remote: Annotated[str, typer.Option(metavar="PERSON", help="takes part from afar")] = "",
    video: Annotated[str, typer.Option(metavar="PERSON", help="takes part by video message")] = "",
    consent_withdrawn: Annotated[str, typer.Option(metavar="PERSON", help="no longer to be streamed")] = "",
    cancel: Annotated[str, typer.Option(metavar="SESSION", help="a session is cancelled")] = "",
    tentative: Annotated[str, typer.Option(metavar="SESSION", help="a session is no longer certain")] = "",
    length: Annotated[Pair, typer.Option(metavar="SESSION MINUTES", help="a session is longer or shorter")] = ("", ""),
    over_run: Annotated[Pair, typer.Option(metavar="SESSION MINUTES", help="a session that goes on ends later")] = ("", ""),
    guests: Annotated[Pair, typer.Option(metavar="SESSION NUMBER", help="guests that are expected now")] = ("", ""),
    add: Annotated[Pair, typer.Option(metavar="TITLE MINUTES", help="one more session")] = ("", ""),
    room_lost: Annotated[Stretch, typer.Option(metavar="ROOM FROM TO", help="a room cannot be used")] = ("", "", ""),
    day_lost: Annotated[str, typer.Option(metavar="DATE", help="a day is lost")] = "",
    unit_missing: Annotated[Stretch, typer.Option(metavar="UNIT FROM TO", help="a team or equipment is missing")] = ("", "", ""),
    change: Annotated[list[str] | None, typer.Option(metavar="JSON", help="late changes as JSON, or @FILE; may be repeated")] = None,
    since: Annotated[str, typer.Option(metavar="RELEASE", help="what people know; otherwise the last release")] = "",
    now: Annotated[str, typer.Option(metavar="T", help="what has begun by then stays, such as 2025-03-31T11:40")] = "",
    keep: Annotated[list[str] | None, typer.Option(metavar="SESSION", help="stays as published; may be repeated")] = None,
    accept: Annotated[int | None, typer.Option(metavar="N", help="save this alternative; otherwise the first")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="OUT", help="where to save it; without, nothing is saved")] = None,
    time_limit: Annotated[float | None, typer.Option(metavar="S", help="seconds; 60 unless said")] = None,
    workers: Annotated[int | None, typer.Option(metavar="N", help="parallel searches, 1 to 64")] = None,
    as_json: JsonOption = False,
) -> int:
    """Carry out late changes with the smallest disturbance. Times are those of the venue."""
    from ui.command_line.amending import Asked, run_amend
    from ui.command_line.happened import Happened
    from ui.command_line.solving import configured

    happened = Happened(
        unavailable, cancelled, replaced, remote, video, consent_withdrawn, cancel, tentative, length, over_run, guests, add,
        room_lost, day_lost, unit_missing, tuple(change or ()),
    )  # fmt: skip
    asked = Asked(happened.amendments, since, now, tuple(keep or ()), accept)
    return run_amend(file, out, asked, configured(time_limit, None, workers, 1), as_json=as_json)


@app.command()
def changes(
    old: Annotated[str, typer.Argument(metavar="OLD", help="a file; the only one where --since is given")],
    new: Annotated[str | None, typer.Argument(metavar="NEW", help="another state of the same conference")] = None,
    since: Annotated[str | None, typer.Option(metavar="RELEASE", help="number, label or name of a release in OLD")] = None,
    until: Annotated[str | None, typer.Option(metavar="RELEASE", help="a later release; without, the draft")] = None,
    notices: Annotated[Path | None, typer.Option(metavar="DIR", help="new folder for notices to everybody concerned")] = None,
    whole: Annotated[bool, typer.Option("--whole", help="notices with the whole schedule of each")] = False,
    everybody: Annotated[bool, typer.Option("--everybody", help="notices also to those for whom nothing changed")] = False,
    templates: Annotated[Path | None, typer.Option(metavar="DIR", help="own wording; a new folder is filled with what ships")] = None,
    errata: Annotated[Path | None, typer.Option(metavar="OUT.pdf", help="errata sheet: what was printed and what is right")] = None,
    stamp: Annotated[str | None, typer.Option(metavar="T", help="time in the calendar files and on the sheet; otherwise now")] = None,
    as_json: JsonOption = False,
) -> int:
    """List what changed from OLD to NEW, or since a release, and who must be told."""
    from ui.command_line.changes import Compared, Post, run_changes
    from ui.command_line.sheets import Sheet

    post = Post(notices, whole, everybody, templates, stamp) if notices is not None else None
    sheet = Sheet(errata, stamp) if errata is not None else None
    return run_changes(Compared(old, new, since, until), post, sheet, as_json=as_json)


@app.command()
def fragility(
    file: FileArgument,
    since: Annotated[str, typer.Option(metavar="RELEASE", help="measured on this release; otherwise on the timetable as it stands")] = "",
    now: Annotated[str, typer.Option(metavar="T", help="what has begun by then stays, such as 2025-03-31T11:40")] = "",
    only: Annotated[OnlyName | None, typer.Option(help="people or rooms alone")] = None,
    workers: Annotated[int | None, typer.Option(metavar="N", help="processes, 1 to 64; one for each core unless said")] = None,
    dask: Annotated[str, typer.Option(metavar="ADDRESS", help="a Dask scheduler to hand it to, such as tcp://10.0.0.5:8786")] = "",
    time_limit: Annotated[float, typer.Option("--time", metavar="S", help="seconds at most for each loss")] = 20.0,
    seed: Annotated[int, typer.Option(metavar="N", help="another seed may find another repair of the same cost", min=0, max=2**31 - 1)] = 1,
    as_json: JsonOption = False,
) -> int:
    """Say whom to confirm first: what the loss of each person and room would cost. Ctrl+C keeps what is measured."""
    from solver.fragility import Subject
    from ui.command_line.fragility import Asked, engine_of, run_fragility

    wanted = {None: None, OnlyName.PEOPLE: Subject.PERSON, OnlyName.ROOMS: Subject.ROOM}[only]
    return run_fragility(file, Asked(since, now, wanted, time_limit, seed), lambda: engine_of(workers, dask), as_json=as_json)


def main() -> None:
    """The entry of the program: runs the command and ends the process with its exit code."""
    code = run(sys.argv[1:])
    console.flush()
    if code == INTERRUPTED:
        import os

        os._exit(code)  # a search that still runs in a thread would hold the process back
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Runs a command and returns its exit code; every failure is one sentence on standard error."""
    console.prepare()
    try:
        code: object = app(args=directed(arguments), prog_name="hofburg", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except (KeyboardInterrupt, Abort):
        return INTERRUPTED
    except TyperException as error:
        said = error.format_message().replace("Value error, ", "").rstrip(".?")
        console.complain(f"{said}. See hofburg --help.")
    except HofburgError as error:
        console.complain(str(error))
    except OSError as error:
        name = error.filename or "A file that is needed"
        console.complain(f"{name} cannot be used: {error.strerror or error}. Check the name, the folder and the disk.")
    except Exception as error:  # the last resort: a planner never sees a traceback
        console.complain(f"Hofburg failed ({type(error).__name__}). Nothing was saved; please report it with the file.")
    return BAD_INPUT


def directed(arguments: Sequence[str]) -> list[str]:
    """The arguments with the hidden command for opening where no other is meant.

    A command is meant when its name stands first, unless it stands alone and a file has that name.
    """
    given = list(arguments)
    if not given:
        return given
    first, rest = given[0], given[1:]
    if first == "--":
        return [OPEN, "--", *rest]
    if first in COMMANDS and (rest or not Path(first).is_file()):
        return given
    if first.startswith("-"):
        return given
    if rest and not Path(first).exists():
        return given  # a misspelt command, which is then named
    return [OPEN, "--", *given]
