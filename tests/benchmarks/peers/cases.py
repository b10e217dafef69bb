"""All instances of the peers."""

from tests.benchmarks.peers import cosplib, ietf, timefold, w3c
from tests.benchmarks.peers.case import PeerCase

CASES: tuple[PeerCase, ...] = (*timefold.CASES, *ietf.CASES, *w3c.CASES, *cosplib.CASES)


def case_named(name: str) -> PeerCase:
    """The instance of that name.

    Raises:
        KeyError: when there is none.
    """
    return {case.name: case for case in CASES}[name]
