"""What is measured, and the figures that are asked of it on two ordinary cores with the default preferences."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from samples import open_sample
from scheduler.model.conference import Conference
from scheduler.project_file import dump_conference
from tests.benchmarks.ietf import translate
from tests.benchmarks.ietf_source import read_raw, why_absent
from tests.generator import make_conference

FORUM_400_SEED = 400


@dataclass(frozen=True)
class Asked:
    """A figure to reach: a measured value that may not be larger."""

    measure: str
    limit: float
    words: str


@dataclass(frozen=True)
class Case:
    """A conference to measure."""

    name: str
    load: Callable[[], Conference]
    asked: tuple[Asked, ...] = ()
    solvable: bool = True
    why_absent: Callable[[], str] = lambda: ""
    smoke_seconds: float | None = None


def _forum_400() -> Conference:
    return make_conference(FORUM_400_SEED, sessions=400, rooms=24, days=4, people=1200, title="forum-400").conference


CASES = (
    Case(
        "alliance-25",
        lambda: open_sample("alliance-25"),
        (
            Asked("proof_seconds", 2.0, "proven optimal within 2 s"),
            Asked("programme_seconds", 1.0, "programme PDF within 1 s"),
            Asked("window_seconds", 2.0, "window usable within 2 s"),
        ),
        smoke_seconds=6,
    ),
    Case(
        "forum-60",
        lambda: open_sample("forum-60"),
        (
            Asked("first_seconds", 0.5, "first conflict-free timetable within 0.5 s"),
            Asked("proof_seconds", 10.0, "proven optimal within 10 s"),
        ),
        smoke_seconds=6,
    ),
    Case(
        "forum-200",
        lambda: open_sample("forum-200"),
        (
            Asked("first_seconds", 2.0, "first conflict-free timetable within 2 s"),
            Asked("gap_60", 0.10, "within 10 % of the best known after 60 s"),
            Asked("check_ms", 30.0, "whole check in under 30 ms"),
            Asked("check_move_ms", 5.0, "check after one move in under 5 ms"),
            Asked("window_seconds", 1.5, "window usable within 1.5 s"),
            Asked("open_seconds", 0.5, "opened within 0.5 s"),
            Asked("edit_ms", 30.0, "from an edit to the new conflicts within 30 ms"),
            Asked("drag_begin_ms", 50.0, "every place shaded within 50 ms"),
            Asked("drag_step_ms", 16.0, "a step of a drag within 16 ms, 95th percentile"),
            Asked("window_mb", 350.0, "at most 350 MiB for the window's process"),
            Asked("solving_pause_ms", 50.0, "no pause over 50 ms while solving"),
        ),
    ),
    Case("overfull", lambda: open_sample("overfull"), solvable=False, smoke_seconds=5),
    Case("forum-400", _forum_400, (Asked("first_seconds", 15.0, "first conflict-free timetable within 15 s"),)),
    Case(
        "ietf-106",
        lambda: translate(read_raw()).conference,
        (Asked("first_seconds", 10.0, "first conflict-free timetable within 10 s"),),
        why_absent=why_absent,
        smoke_seconds=12,
    ),
)


def case_named(name: str) -> Case:
    """The case of that name.

    Raises:
        KeyError: when there is none.
    """
    return {case.name: case for case in CASES}[name]


def fingerprint(conference: Conference) -> str:
    """Hash of everything in a conference; a best-known value counts only for the conference it was found for."""
    return hashlib.sha256(dump_conference(conference)).hexdigest()[:16]
