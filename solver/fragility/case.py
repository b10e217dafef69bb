"""What every loss is measured against, as it travels to other processes and machines; and the measuring of one loss there."""

import datetime as dt
from collections.abc import Callable
from functools import lru_cache

from pydantic import Field

from scheduler.amendments import amended
from scheduler.lookup import changed
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.session import Status
from scheduler.project_file import dump_conference, parse_conference
from solver.fragility.costs import Cost
from solver.fragility.losses import Loss
from solver.outcome import SolveConfig
from solver.repair import Goal
from solver.verified import repair_verified

SECONDS = 20.0
"""How long the repair of one loss is sought, unless somebody says otherwise."""


class Case(Frozen):
    """The conferences are the bytes of project files, sent once to each worker and read there once."""

    conference: bytes
    published: bytes | None = Field(default=None, description="what people know; empty: the timetable of the conference itself")
    now: dt.datetime | None = None
    seconds: float = Field(default=SECONDS, gt=0, description="limit for each loss")
    seed: int = Field(default=1, ge=0, lt=2**31)


def case_of(
    conference: Conference, published: Conference | None = None, now: dt.datetime | None = None, seconds: float = SECONDS, seed: int = 1
) -> Case:
    """What is sent. Sessions that have no place, now or in what was published, are set aside: they cannot be disturbed.

    Raises:
        ProjectFileError: when some text has characters that no file can hold.
    """
    # Releases are long and not needed; who was told is.
    whole = _with_places_only(conference, published or conference).replace(releases=())
    known = None if published is None else dump_conference(published)
    return Case(conference=dump_conference(whole), published=known, now=now, seconds=seconds, seed=seed)


def _with_places_only(conference: Conference, published: Conference) -> Conference:
    placed = conference.timetable.by_session.keys() | published.timetable.by_session.keys()
    aside = tuple(
        one if one.id in placed or not one.takes_part else changed(one, status=Status.UNDER_REVIEW) for one in conference.sessions
    )
    return changed(conference, sessions=aside)


def cost_of(case: Case, loss: Loss, should_stop: Callable[[], bool]) -> Cost | None:
    """What a loss costs: the smallest repair, read by the checker. None where it was stopped before anything is known.

    One search at a time and one seed, so that the result is the same on every computer, unless the limit of time ends it.

    Raises:
        scheduler.errors.SolverError: when checker and search disagree.
    """
    if should_stop():
        return None
    conference = _conference(case.conference)
    published = conference if case.published is None else _conference(case.published)
    config = SolveConfig(time_limit=case.seconds, workers=1, seed=case.seed, preferences=False)
    after = amended(conference, [loss.amendment])
    found, read = repair_verified(after, published, case.now, config, should_stop=should_stop, goals=(Goal.PEOPLE,))
    if should_stop():
        return None  # what an interrupted search has found is no measure
    if not read:
        return Cost(loss=loss, repairable=False, proven=found.infeasible, seconds=found.seconds)
    best = read[0].alternative
    return Cost(
        loss=loss, repairable=True, people_disturbed=len(best.people), sessions_moved=best.sessions_moved, proven=best.is_proven,
        seconds=found.seconds,
    )  # fmt: skip


@lru_cache(maxsize=4)
def _conference(data: bytes) -> Conference:
    return parse_conference(data, "The conference")
