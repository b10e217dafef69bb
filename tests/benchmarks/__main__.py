"""`python -m tests.benchmarks`: measures every case, each in a process of its own, and prints the report."""

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from tests.benchmarks.best_known import compare, improved, read_best, write_best
from tests.benchmarks.cases import CASES, Case
from tests.benchmarks.figures import Figures
from tests.benchmarks.ietf_source import ROOT
from tests.benchmarks.peers.table import run_peers
from tests.benchmarks.report import faults, judge, print_report

SECONDS = 65.0
"""A little more than the last moment that is noted."""

GRACE = 240.0
"""Seconds for everything in a case beside the search, before its process counts as hung."""


def main(
    only: Annotated[list[str] | None, typer.Option(help="Measure only this case; may be repeated.")] = None,
    seconds: Annotated[float, typer.Option(help="Limit of each search.", min=1)] = SECONDS,
    seed: Annotated[int, typer.Option(help="Seed of the searches.", min=0)] = 1,
    json_path: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file.")] = None,
    smoke: Annotated[bool, typer.Option("--smoke", help="Small and quick, for a machine that judges every change.")] = False,
    peers: Annotated[bool, typer.Option("--peers", help="The public instances of other schedulers, with their own referees.")] = False,
    seeds: Annotated[int, typer.Option(help="Seeds for each instance of a peer; medians are printed.", min=1)] = 3,
    update_best: Annotated[bool, typer.Option("--update-best", help="Keep values that are better than the best known.")] = False,
) -> None:
    """Measure the samples, a generated conference of 400 sessions and IETF 106.

    Ends with 1 when a result is not free of conflicts, whatever its speed.
    """
    console = Console(width=None if sys.stdout.isatty() else 160)
    if peers:
        raise typer.Exit(0 if run_peers(console, only or [], seeds, None if seconds == SECONDS else seconds) else 1)
    results: list[tuple[Case, Figures]] = []
    best = read_best()
    for case in _chosen(only or [], smoke=smoke):
        if reason := case.why_absent():
            console.print(f"{case.name} is left out. {reason}")
            continue
        console.print(f"[dim]{case.name} …[/]")
        limit = min(seconds, case.smoke_seconds) if smoke and case.smoke_seconds else seconds
        figures = _measured(case, limit, seed, window=not smoke or case is CASES[0])
        compare(figures, best)
        judge(case, figures)
        results.append((case, figures))
        best = improved(figures, best)
    print_report(console, results)
    if json_path is not None:
        json_path.write_text(json.dumps([asdict(figures) for _, figures in results], indent=1) + "\n", encoding="utf-8")
    if update_best:
        write_best(best)
    wrong = [f"{case.name}: {reason}" for case, figures in results for reason in faults(case, figures)]
    for line in wrong:
        console.print(line, style="red", markup=False)
    raise typer.Exit(1 if wrong else 0)


def _chosen(only: list[str], *, smoke: bool) -> list[Case]:
    unknown = set(only) - {case.name for case in CASES}
    if unknown:
        raise typer.BadParameter(f"no case “{sorted(unknown)[0]}”; the cases are {', '.join(case.name for case in CASES)}")
    chosen = [case for case in CASES if case.name in only] if only else list(CASES)
    return [case for case in chosen if case.smoke_seconds or not smoke]


def _measured(case: Case, seconds: float, seed: int, *, window: bool) -> Figures:
    """The figures from a process of its own, or figures that only say why there are none."""
    command = [sys.executable, "-m", "tests.benchmarks.measure", case.name, str(seconds), str(seed)]
    try:
        done = subprocess.run(
            [*command, "window"] if window else command,
            cwd=ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=seconds + GRACE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Figures(case.name, trouble=f"no end after {seconds + GRACE:.0f} s")
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:] or [f"exit code {done.returncode}"]
        return Figures(case.name, trouble=last[0])
    return Figures.from_json(done.stdout.strip().splitlines()[-1])


if __name__ == "__main__":
    typer.run(main)
