"""`python -m tests.mutation`: takes one rule after the other out of checker and solver, and says which removal no test noticed."""

import multiprocessing
import os
import sys
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryFile
from typing import Annotated

import pytest
import typer
from rich.console import Console

from tests import mutation_plugin
from tests.mutation_plugin import VARIABLE, removals

ROOT = Path(__file__).resolve().parents[1]
FORK = multiprocessing.get_context("fork")
"""Each removal has a process of its own, which begins with everything already imported; not on Windows."""

NOTICED = 10
"""How a process ends when a test failed; 1 would also tell of an exception outside the tests."""

PATIENCE = 300.0
"""Seconds after which the tests of a removal count as failed: a search without a rule may not end."""


class Reading(StrEnum):
    """The two readings of the rules."""

    CHECKER = "checker"
    SOLVER = "solver"


FILES = {
    Reading.CHECKER: ("tests/checker",),
    Reading.SOLVER: tuple(
        f"tests/solver/test_{name}.py"
        for name in ("demanded", "preferences", "rules", "acceptances", "teams", "placing", "impossible", "brute_force")
    ),
}
"""What is run for each removal, the quickest first; the tests of processes, suggestions and repeatability say nothing about a rule."""


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
    with TemporaryFile() as said:
        process = FORK.Process(target=_run, args=(reading, removal, said.fileno()))
        process.start()
        process.join(PATIENCE)
        if process.is_alive():
            process.kill()
            process.join()
            return False
        if process.exitcode not in (0, NOTICED):
            said.seek(0)
            raise typer.BadParameter(said.read().decode(errors="replace")[-2000:])
    return process.exitcode == 0


def _run(reading: Reading, removal: str, output: int) -> None:
    """The tests of a reading, in this process, with one rule taken out; what they say goes to the given file."""
    os.dup2(output, sys.stdout.fileno())
    os.dup2(output, sys.stderr.fileno())
    os.environ[VARIABLE] = removal
    files = [str(ROOT / file) for file in FILES[reading]]
    ended = pytest.main(["-x", "-q", "-p", "no:cacheprovider", *files], plugins=[mutation_plugin])
    sys.exit({pytest.ExitCode.OK: 0, pytest.ExitCode.TESTS_FAILED: NOTICED}.get(pytest.ExitCode(ended), 1))


if __name__ == "__main__":
    typer.run(main)
