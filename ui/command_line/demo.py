"""`hofburg demo`: from the shipped conference to its printed programme."""

from pathlib import Path

from samples import open_sample
from scheduler.edits import with_timetable
from scheduler.errors import ProjectFileError
from scheduler.model.conference import Conference
from scheduler.papers import Paper, write_paper
from scheduler.project_file import save_project
from ui.command_line import console
from ui.command_line.exporting import read_stamp
from ui.command_line.files import refuse_output, save_pdf
from ui.command_line.results import is_done
from ui.command_line.search import search
from ui.command_line.solving import best_timetable, configured
from ui.command_line.summary import solve_summary
from ui.command_line.window import has_display, show

SAMPLE = "alliance-25"
PAPERS = {Paper.PROGRAMME: "programme.pdf", Paper.GRID: "day-grid.pdf"}


def run_demo(out: Path, *, window: bool) -> int:
    """Solves the sample, checks it, writes project and papers into a folder, and opens the window where one can be seen.

    Returns:
        0 when the timetable is complete and free of conflicts, otherwise 1.

    Raises:
        scheduler.errors.HofburgError: when something cannot be written.
    """
    _make_folder(out)
    conference = open_sample(SAMPLE)
    console.put(f"{conference.title}: {len(conference.planned)} sessions, {len(conference.people)} people, {len(conference.rooms)} rooms.")
    verified = search(conference, configured(None, None, None, 1))
    console.put("\n".join(solve_summary(conference, verified.outcome, verified.report)))
    timetable = best_timetable(verified)
    done = 0 if is_done(verified.outcome, verified.report) else 1
    if timetable is None:
        return done
    project = _write(out, with_timetable(conference, timetable))
    if not window:
        return done
    if not has_display():
        console.put("There is no display here, so the window stays closed.")
        return done
    return show(project) or done


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectFileError(
            "The folder {out} cannot be made ({cause}). Choose another with --out.", out=out, cause=error.strerror or error
        ) from error
    refuse_output(out / PAPERS[Paper.PROGRAMME])


def _write(out: Path, conference: Conference) -> Path:
    """Writes the files, says where they are, and returns the project."""
    project = save_project(_free_name(out), conference).path
    made = [project]
    stamp = read_stamp(None)
    for paper, name in PAPERS.items():
        save_pdf(out / name, write_paper(conference, conference.timetable, paper, stamp=stamp))
        made.append(out / name)
    console.put("\nMade:")
    for path in made:
        console.put(f"  {path.resolve()}")
    return project


def _free_name(out: Path) -> Path:
    """A name for the project that is not taken: somebody may have worked in that of an earlier demo."""
    path = out / f"{SAMPLE}.hofburg"
    number = 2
    while path.exists():
        path = out / f"{SAMPLE}-{number}.hofburg"
        number += 1
    return path
