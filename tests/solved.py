"""The samples with a timetable, found once in each process."""

from functools import cache

from samples import open_sample
from scheduler.edits import with_timetable
from scheduler.model.conference import Conference
from solver.outcome import SolveConfig
from solver.solve import solve


@cache
def solved_sample(name: str = "alliance-25") -> Conference:
    """A sample with a timetable without conflicts, always the same."""
    sample = open_sample(name)
    found = solve(sample, SolveConfig(time_limit=None, work_limit=0.5, workers=1)).timetable
    assert found is not None
    return with_timetable(sample, found)
