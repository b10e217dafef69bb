"""Whom to confirm first: `python -m tests.benchmarks.losses` measures all losses of the samples, by one and two processes and by Dask."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from samples import open_sample
from scheduler.edits import with_timetable
from solver.fragility import ClusterEngine, Engine, Fragility, LocalEngine, Severity, case_of, losses_of, measure
from solver.outcome import SolveConfig
from solver.solve import solve
from tests.cluster import local_cluster

SAMPLES = ("alliance-25", "forum-60")
ENGINES = ("1 process", "2 processes", "Dask, 2 workers")


@contextmanager
def engine(name: str) -> Iterator[Engine]:
    """Who measures; the start of a cluster is not counted, because it exists already."""
    if not name.startswith("Dask"):
        yield LocalEngine(int(name[0]))
        return
    with local_cluster(2) as cluster:
        yield ClusterEngine(cluster.scheduler_address)


def main(
    only: Annotated[list[str] | None, typer.Option(help="Only this sample; may be repeated.")] = None,
    work: Annotated[float, typer.Option(help="Units of work for the timetable that is measured.")] = 20.0,
) -> None:
    """Print a row for each sample and engine."""
    console = Console(width=140)
    table = Table("sample", "losses", "people, rooms", "engine", "s", "s each", "longest", "no repair", "heavy", "some", "nothing", "same")
    for name in only or SAMPLES:
        sample = open_sample(name)
        found = solve(sample, SolveConfig(time_limit=None, work_limit=work, workers=1)).timetable
        if found is None:
            continue
        conference = with_timetable(sample, found)
        losses, first = losses_of(conference, conference.timetable), None
        for label in ENGINES:
            with engine(label) as who:
                begun = perf_counter()
                result = measure(conference, case_of(conference), losses, who)
                seconds = perf_counter() - begun
            first = first or result
            each = [cost.seconds for one in result.losses for cost in one.costs]
            bad = Counter(one.worst.severity for one in result.losses)
            table.add_row(
                name, str(len(losses)), str(len(result.losses)), label,
                f"{seconds:.1f}", f"{sum(each) / len(each):.2f}", f"{max(each):.2f}",
                *(str(bad[severity]) for severity in Severity), "yes" if figures(result) == figures(first) else "no",
            )  # fmt: skip
    console.print(table)


def figures(result: Fragility) -> list[object]:
    """The result without its clocks."""
    return [(one.subject, [(cost.loss, *cost.weight, cost.proven) for cost in one.costs]) for one in result.losses]


if __name__ == "__main__":
    typer.run(main)
