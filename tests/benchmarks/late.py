"""Late changes: `python -m tests.benchmarks.late [--cases N]` measures repairs of the samples, and what solving afresh would disturb."""

import datetime as dt
from dataclasses import dataclass
from random import Random
from statistics import median
from time import perf_counter
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from samples import open_sample
from scheduler.amendments import Amendment, MoreGuests, OverRun, PersonUnavailable, RoomLost, SessionAdded, SessionLength, amended
from scheduler.edits import with_timetable
from scheduler.model.base import Window
from scheduler.model.conference import Conference
from scheduler.proposals import differences, people_concerned
from solver.outcome import SolveConfig
from solver.repair import Alternative
from solver.repair.repairing import repair
from solver.solve import solve

SAMPLES = ("alliance-25", "forum-60", "forum-200")
AFRESH_SECONDS = 10.0


@dataclass(frozen=True)
class Case:
    """One late change and how its repair went; times in seconds."""

    kind: str
    first: float | None
    """Until any plan was known; None where there is none."""
    proof: float | None
    """Until the first alternative was proven to disturb the fewest people, or its proof was given up."""
    whole: float
    proven: bool
    people: int
    sessions: int
    alternatives: int
    afresh: int
    """People whom solving afresh would disturb; 0 where that was not asked."""


def change_of(conference: Conference, draw: Random) -> tuple[Amendment, dt.datetime | None]:
    """Something that happens to a session with people, and the time of day where that matters."""
    placed = conference.timetable.by_session
    session = draw.choice([s for s in conference.planned if s.active_appearances and s.id in placed and placed[s.id].rooms])
    place = placed[session.id]

    def around(before: int, after: int) -> Window:
        return Window(start=place.start - dt.timedelta(minutes=before), end=place.start + dt.timedelta(minutes=after))

    person = draw.choice(session.active_appearances).person
    return draw.choice(
        (
            (PersonUnavailable(person=person, window=around(60, 30)), None),
            (PersonUnavailable(person=person, window=around(0, place.duration)), None),
            (RoomLost(room=place.rooms[0], window=around(30, place.duration + 30)), None),
            (SessionLength(session=session.id, minutes=place.duration + 10), None),
            (OverRun(session=session.id, minutes=10), place.start + dt.timedelta(minutes=5)),
            (MoreGuests(session=session.id, expected=session.expected + 20), None),
            (SessionAdded(title="One more", duration=45, expected=15, people=(person,)), None),
        )
    )


def measured(published: Conference, change: Amendment, now: dt.datetime | None, *, afresh: bool) -> Case:
    """A repair, with the clock."""
    after, found = amended(published, [change]), list[tuple[float, int, Alternative]]()
    begun = perf_counter()

    def tell(place: int, one: Alternative) -> None:
        found.append((perf_counter() - begun, place, one))

    result = repair(after, published, now, SolveConfig(time_limit=30), tell)
    whole = perf_counter() - begun
    first = result.alternatives[0] if result.alternatives else None
    return Case(
        kind=change.type,
        first=found[0][0] if found else None,
        proof=_proof(found),
        whole=whole,
        proven=first is not None and first.is_proven,
        people=len(first.people) if first is not None else 0,
        sessions=first.sessions_moved if first is not None else 0,
        alternatives=len(result.alternatives),
        afresh=_afresh(after, published) if afresh and first is not None else 0,
    )


def _proof(found: list[tuple[float, int, Alternative]]) -> float | None:
    """When the first alternative was told with its proof, otherwise when it was told last without."""
    firsts = [(seconds, one) for seconds, place, one in found if place == 0]
    return next((seconds for seconds, one in firsts if one.is_proven), firsts[-1][0] if firsts else None)


def _afresh(after: Conference, published: Conference) -> int:
    """People whom a timetable made anew would disturb."""
    found = solve(after, SolveConfig(time_limit=AFRESH_SECONDS)).timetable
    return 0 if found is None else len(people_concerned(after, differences(published.timetable, found)))


def main(
    cases: Annotated[int, typer.Option(help="Late changes for each sample.", min=1)] = 20,
    only: Annotated[list[str] | None, typer.Option(help="Only this sample; may be repeated.")] = None,
    afresh: Annotated[int, typer.Option(help="Cases of each sample that are also solved afresh.", min=0)] = 3,
) -> None:
    """Print a table for each sample: medians and the longest."""
    console = Console(width=140)
    table = Table(
        "sample", "cases", "repaired", "proven", "first s", "longest", "proof s", "longest", "all s", "longest", "people", "sessions",
        "afresh: people",
    )  # fmt: skip
    for name in only or SAMPLES:
        sample = open_sample(name)
        found = solve(sample, SolveConfig(time_limit=20)).timetable
        if found is None:
            continue
        published, draw = with_timetable(sample, found), Random(1)
        changes = [change_of(published, draw) for _ in range(cases)]
        done = [measured(published, change, now, afresh=n < afresh) for n, (change, now) in enumerate(changes)]
        repaired = [one for one in done if one.first is not None]
        firsts = [one.first for one in repaired if one.first is not None]
        proofs = [one.proof for one in repaired if one.proof is not None]
        again = [one for one in done if one.afresh]
        table.add_row(
            name, str(len(done)), str(len(repaired)), str(sum(one.proven for one in repaired)),
            f"{median(firsts):.2f}", f"{max(firsts):.2f}", f"{median(proofs):.2f}", f"{max(proofs):.2f}",
            f"{median(one.whole for one in repaired):.2f}",
            f"{max(one.whole for one in repaired):.2f}", f"{median(one.people for one in repaired):.0f}",
            f"{median(one.sessions for one in repaired):.0f}",
            f"{median(one.afresh for one in again):.0f} for {median(one.people for one in again):.0f}" if again else "–",
        )  # fmt: skip
    console.print(table)


if __name__ == "__main__":
    typer.run(main)
