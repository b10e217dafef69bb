"""`hofburg check`."""

from scheduler.checker import check
from ui.command_line import console
from ui.command_line.files import open_named
from ui.command_line.results import check_result
from ui.command_line.summary import check_summary


def run_check(name: str, *, as_json: bool) -> int:
    """Checks the timetable of a file and changes nothing.

    Returns:
        0 when it is complete and free of conflicts, otherwise 1.

    Raises:
        scheduler.errors.HofburgError: when the file cannot be read.
    """
    conference = open_named(name).conference
    report = check(conference, conference.timetable)
    if as_json:
        console.put_json(check_result(conference, report).model_dump_json(indent=2))
    else:
        console.put("\n".join(check_summary(conference, report)))
    return 0 if report.conflict_free else 1
