"""The meeting requests of IETF 106 (BSD-3): every request a must, judged by a referee that knows the data only."""

from collections import Counter

from scheduler.model.timetable import Timetable
from solver.outcome import SolveConfig
from tests.benchmarks.ietf import in_words, translate
from tests.benchmarks.ietf_referee import faults
from tests.benchmarks.ietf_source import read_raw
from tests.benchmarks.peers.case import Attempt, OnFirst, PeerCase, Verdict, solved


def _attempt(config: SolveConfig, on_first: OnFirst) -> Attempt:
    raw = read_raw()
    conference = translate(raw).conference

    def judge(timetable: Timetable) -> Verdict:
        found = faults(raw, in_words(conference, timetable))
        kinds = Counter(" ".join(word for word in sentence.split() if word.islower()) for sentence in found)
        return Verdict(len(found), len(found), {kind: float(count) for kind, count in kinds.items()})

    return solved(conference, config.model_copy(update={"preferences": False}), on_first, judge)


CASES = (
    PeerCase(
        "ietf 106",
        "ietf",
        10.0,
        2.0,
        "no request left ungranted within 10 s",
        "about 30 min, 16 of 40 runs",
        "ietf/ietf106_constraints.json",
        _attempt,
    ),
)
