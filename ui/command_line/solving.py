"""`hofburg solve`."""

import math
from contextlib import nullcontext
from pathlib import Path

from pydantic import ValidationError

from scheduler.edits import with_timetable
from scheduler.errors import HofburgError
from scheduler.model.timetable import Timetable
from scheduler.project_file import Lock
from solver.outcome import SolveConfig, Status
from solver.verified import VerifiedOutcome
from ui.command_line import console
from ui.command_line.files import open_named, save_solved, target_of
from ui.command_line.results import is_done, solve_result
from ui.command_line.search import search
from ui.command_line.summary import solve_summary

DEFAULT_SECONDS = 60.0


class OptionError(HofburgError):
    """An option has a value that it cannot have."""


def configured(time_limit: float | None, work_limit: float | None, workers: int | None, seed: int) -> SolveConfig:
    """The parameters of a search; with a limit of work alone the clock decides nothing, so that the result comes again.

    Raises:
        OptionError: when a value is out of range; the sentence names the option.
    """
    for option, limit in (("--time-limit", time_limit), ("--work-limit", work_limit)):
        if limit is not None and not math.isfinite(limit):
            raise OptionError(f"{option} must be a number above 0. Leave it out for the usual limit.")
    if time_limit is None and work_limit is None:
        time_limit = DEFAULT_SECONDS
    try:
        return SolveConfig(time_limit=time_limit, work_limit=work_limit, workers=workers, seed=seed)
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0])
        allowed = {"workers": "a whole number from 1 to 64", "seed": "a whole number from 0 to 2147483647"}.get(name, "a number above 0")
        raise OptionError(f"--{name.replace('_', '-')} must be {allowed}. See hofburg solve --help.") from error


def run_solve(name: str, out: Path | None, config: SolveConfig, *, as_json: bool) -> int:
    """Solves a conference, saves it if asked, and says what came of it.

    Returns:
        0 when every session is placed and nothing is in conflict, otherwise 1.

    Raises:
        HofburgError: when the file cannot be read or saved.
    """
    opened = open_named(name)
    target = None if out is None else target_of(opened, out)
    with nullcontext() if out is None else Lock.take(out):
        verified = search(opened.conference, config, quiet=as_json)
        saved = None
        timetable = best_timetable(verified)
        if target is not None and timetable is not None:
            saved = save_solved(target, with_timetable(opened.conference, timetable))
    outcome, report = verified.outcome, verified.report
    if as_json:
        console.put_json(solve_result(opened.conference, outcome, report).model_dump_json(indent=2))
    else:
        console.put("\n".join(solve_summary(opened.conference, outcome, report)))
    if out is not None:
        console.note(f"Saved: {saved}" if saved else f"There is nothing to save; {out} is as it was.")
    return 0 if is_done(outcome, report) else 1


def best_timetable(verified: VerifiedOutcome) -> Timetable | None:
    """The timetable to keep: the complete one, otherwise the best partial one; none where the checker disagrees."""
    if verified.outcome.status is Status.FAILED:
        return None
    return verified.outcome.timetable or verified.outcome.partial
