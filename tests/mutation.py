"""`python -m tests.mutation`: takes one rule after the other out of checker and solver, and says which removal no test noticed."""

import os
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from tests.mutation_plugin import VARIABLE, removals

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 300.0
"""Seconds after which the tests of a removal count as failed: a search without a rule may not end."""


class Reading(StrEnum):
    """The two readings of the rules."""

    CHECKER = "checker"
    SOLVER = "solver"


def main(
    reading: Annotated[list[Reading] | None, typer.Argument(help="Only this reading.")] = None,
    only: Annotated[list[str] | None, typer.Option(help="Only removals whose name contains this; may be repeated.")] = None,
) -> None:
    """Run the rule tests of a reading once for each rule that it has, with that rule taken out.

    Ends with 1 when a removal went unnoticed, and with 2 when the tests fail with every rule in place.
    """
    console = Console(width=None if sys.stdout.isatty() else 120)
    unnoticed: list[str] = []
    for each in reading or list(Reading):
        if not _passes(each, ""):
            console.print(f"[red]The tests of the {each} fail with every rule in place; mend them first.[/]")
            raise typer.Exit(2)
        for name in removals(each):
            if only and not any(part in name for part in only):
                continue
            missed = _passes(each, name)
            console.print(f"{name}: " + ("[red]no test noticed[/]" if missed else "noticed"))
            unnoticed += [name] if missed else []
    console.print(f"{len(unnoticed)} removals went unnoticed." if unnoticed else "A test noticed every removal.")
    raise typer.Exit(1 if unnoticed else 0)


def _passes(reading: Reading, removal: str) -> bool:
    """Whether the tests of a reading pass with one rule taken out (none where the name is empty)."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "tests.mutation_plugin", "-p", "no:cacheprovider", f"tests/{reading}"]
    environment = os.environ | {VARIABLE: removal}
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return False
    if done.returncode not in (0, 1):
        raise typer.BadParameter(done.stdout.decode(errors="replace")[-2000:] + done.stderr.decode(errors="replace")[-2000:])
    return done.returncode == 0


if __name__ == "__main__":
    typer.run(main)
