"""`python -m tests.benchmarks --peers`: every instance with several seeds, each run a process of its own, and a table of medians."""

import subprocess
import sys
import time
from collections.abc import Sequence
from statistics import median

from rich.console import Console
from rich.table import Table

from tests.benchmarks.ietf_source import ROOT
from tests.benchmarks.peers.case import PeerCase
from tests.benchmarks.peers.cases import CASES
from tests.benchmarks.peers.measuring import Measured

GRACE = 120.0
"""Seconds beside the search before a process counts as hung."""


def run_peers(console: Console, only: Sequence[str], seeds: int, seconds: float | None) -> bool:
    """Measure and print; False when a timetable broke a must of its instance."""
    table = Table("instance", "first s", "asked", "whole s", "score", "bound", "proven", "MiB", "to reach", "the peer's own")
    kept: list[tuple[PeerCase, list[Measured]]] = []
    for case in CASES:
        if only and not any(word in case.name for word in only):
            continue
        if reason := case.why_absent():
            console.print(f"{case.name} is left out. {reason}")
            continue
        console.print(f"[dim]{case.name} …[/]")
        runs = [run_one(case, seed, seconds) for seed in range(1, seeds + 1)]
        kept.append((case, runs))
        table.add_row(*_row(case, runs))
    console.print(table)
    for case, runs in kept:
        _print_breakdown(console, case, runs)
    return all(one.hard == 0 for _, runs in kept for one in runs)


def run_one(case: PeerCase, seed: int, seconds: float | None) -> Measured:
    """One run in a process of its own, or why there is none."""
    limit = seconds or case.seconds
    command = [sys.executable, "-m", "tests.benchmarks.peers.measuring", case.name, str(seed), str(seconds or 0), str(time.time())]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=limit + GRACE, check=False)
    except subprocess.TimeoutExpired:
        return Measured(case.name, seed, trouble=f"no end after {limit + GRACE:.0f} s")
    if done.returncode != 0:
        return Measured(case.name, seed, trouble=(done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1])
    return Measured.from_json(done.stdout.strip().splitlines()[-1])


def _row(case: PeerCase, runs: Sequence[Measured]) -> list[str]:
    good = [one for one in runs if one.score is not None]
    if not good:
        return [case.name, "–", f"{case.first:g}", "–", runs[0].trouble, "–", "–", "–", case.target, case.peer]
    return [
        case.name, _middle([one.first for one in good], "{:.2f}"), f"{case.first:g}", _middle([one.whole for one in good], "{:.1f}"),
        _middle([one.score for one in good], "{:,.0f}") + _faults(good),
        _middle([one.bound for one in good], "{:,.0f}"), f"{sum(one.proven for one in good)} of {len(runs)}",
        _middle([one.memory for one in good], "{:.0f}"), case.target, case.peer,
    ]  # fmt: skip


def _faults(runs: Sequence[Measured]) -> str:
    hard = [one.hard for one in runs if one.hard]
    return f" (hard faults: {', '.join(map(str, hard))})" if hard else ""


def _middle(values: Sequence[float | None], form: str) -> str:
    known = [value for value in values if value is not None]
    return form.format(median(known)) if known else "–"


def _print_breakdown(console: Console, case: PeerCase, runs: Sequence[Measured]) -> None:
    console.print(f"\n[bold]{case.name}[/]: " + "; ".join(
        f"seed {one.seed}: {one.trouble or f'{one.score:,.0f} after {one.whole:.1f} s'}" for one in runs
    ))  # fmt: skip
    some = [one for one in runs if one.score is not None]
    for name in sorted({name for one in some for name in one.breakdown}):
        console.print(f"    {name:42} " + "  ".join(f"{one.breakdown.get(name, 0):>10,.0f}" for one in some), markup=False)
