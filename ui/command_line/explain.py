"""`hofburg explain`: why a conference has no timetable, what clashes, and the cheapest ways out."""

import queue
import threading
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict

from scheduler.model.conference import Conference
from solver.explain import Clash, Edit, Impossible, WayOut
from solver.outcome import SolveConfig
from solver.verified import VerifiedExplanation, explain_verified
from ui.command_line import console
from ui.command_line.files import open_named
from ui.command_line.results import UnplacedResult

MOST_WAYS = 6
"""Ways out of one clash that are printed; the JSON has them all."""


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class MemberResult(_Result):
    """A rule, a window or a need; or impossible data."""

    rule: str
    subjects: tuple[str, ...]
    message: str


class WayOutResult(_Result):
    """A way out of a clash."""

    kind: str
    message: str
    cost: int
    edits: tuple[Edit, ...]
    verified: bool


class ClashResult(_Result):
    """Things that cannot all hold, and ways out."""

    members: tuple[MemberResult, ...]
    sessions: tuple[str, ...]
    verified: bool
    follows: bool
    seconds: float
    ways_out: tuple[WayOutResult, ...]


class CombinationResult(_Result):
    """Ways out that give a complete timetable together; `verified` by the checker."""

    message: str
    ways_out: tuple[WayOutResult, ...]
    edits: tuple[Edit, ...]
    verified: bool


class ExplainResult(_Result):
    """What `hofburg explain --json` prints."""

    impossible: tuple[MemberResult, ...]
    clashes: tuple[ClashResult, ...]
    combination: CombinationResult | None
    unplaced: tuple[UnplacedResult, ...]
    complete: bool
    seconds: float


def run_explain(name: str, config: SolveConfig, *, as_json: bool) -> int:
    """Explains why a conference has no timetable; changes nothing.

    Returns:
        0 when every session can have a place, otherwise 1.

    Raises:
        scheduler.errors.HofburgError: when the file cannot be read, or has no days or no sessions.
    """
    conference = open_named(name).conference
    told = _Told(conference, quiet=as_json)
    verified = told.run(config)
    explanation = verified.explanation
    if as_json:
        console.put_json(explain_result(conference, verified).model_dump_json(indent=2))
    else:
        console.put("\n".join(_ending(conference, verified)))
    return 0 if explanation.complete and not explanation.clashes else 1


def explain_result(conference: Conference, verified: VerifiedExplanation) -> ExplainResult:
    """The result as it is printed."""
    explanation = verified.explanation
    return ExplainResult(
        impossible=tuple(MemberResult(rule=one.rule, subjects=one.subjects, message=one.message) for one in explanation.impossible),
        clashes=tuple(_clash(clash) for clash in explanation.clashes),
        combination=_combination(verified),
        unplaced=tuple(
            UnplacedResult(session=one.session, title=str(conference.session[one.session].title), reason=one.reason)
            for one in explanation.unplaced
        ),
        complete=explanation.complete,
        seconds=round(explanation.seconds, 3),
    )


def _clash(clash: Clash) -> ClashResult:
    return ClashResult(
        members=tuple(MemberResult(rule=one.rule, subjects=one.subjects, message=one.message) for one in clash.members),
        sessions=clash.sessions,
        verified=clash.verified,
        follows=clash.follows,
        seconds=round(clash.seconds, 3),
        ways_out=tuple(_way(way) for way in clash.ways_out),
    )


def _way(way: WayOut) -> WayOutResult:
    return WayOutResult(kind=way.kind.value, message=way.message, cost=way.cost, edits=way.edits, verified=way.verified)


def _combination(verified: VerifiedExplanation) -> CombinationResult | None:
    found = verified.explanation.combination
    if found is None:
        return None
    return CombinationResult(
        message=_how_many(len(found.ways)),
        ways_out=tuple(_way(way) for way in found.ways),
        edits=found.edits,
        verified=verified.combination_holds,
    )


def _how_many(ways: int) -> str:
    if ways == 1:
        return "With one change every session has a place:"
    return f"With these {ways} changes together every session has a place:"


class _Told:
    """An explanation in a thread of its own, because Python answers Ctrl+C in the main thread only; findings are printed as they come."""

    def __init__(self, conference: Conference, *, quiet: bool) -> None:
        self._conference, self._quiet = conference, quiet
        self._findings: queue.Queue[Any] = queue.Queue()
        self._stop = threading.Event()

    def run(self, config: SolveConfig) -> VerifiedExplanation:
        """The explanation; at a first Ctrl+C what was found so far, at a second KeyboardInterrupt."""
        threading.Thread(target=self._explain, args=(config,), name="explain", daemon=True).start()
        result: VerifiedExplanation | None = None
        while result is None:
            try:
                result = self._next()
            except KeyboardInterrupt:
                if self._stop.is_set():
                    raise
                self._stop.set()
                console.note("Stopping; what was found so far is kept.")
        return result

    def _next(self) -> VerifiedExplanation | None:
        """The explanation when it has ended; a finding that came meanwhile is printed."""
        try:
            found = self._findings.get(timeout=0.2)
        except queue.Empty:
            return None
        if isinstance(found, BaseException):
            raise found
        if isinstance(found, VerifiedExplanation):
            return found
        if not self._quiet:
            console.put("\n".join(_lines(found)))
        return None

    def _explain(self, config: SolveConfig) -> None:
        try:
            self._findings.put(explain_verified(self._conference, config, self._findings.put, self._stop.is_set))
        except BaseException as error:  # handed to the main thread, which raises it
            self._findings.put(error)


def _lines(found: Impossible | Clash) -> Iterator[str]:
    """A finding as it comes: impossible data at once; a clash first, its ways out later."""
    if isinstance(found, Impossible):
        yield f"Impossible: {found.message}"
    elif not found.ways_out:
        yield ""
        yield f"Clash {found.number}: these cannot all hold" + ("." if found.verified else "; which of them can be spared is not proven.")
        yield from (f"  • {member.message}" for member in found.members)
    else:
        yield ""
        yield f"Ways out of clash {found.number}, the cheapest first"
        yield from (f"  → {way.message}" for way in found.ways_out[:MOST_WAYS])
        if len(found.ways_out) > MOST_WAYS:
            yield f"  and {len(found.ways_out) - MOST_WAYS} more; --json lists all."


def _ending(conference: Conference, verified: VerifiedExplanation) -> Iterator[str]:
    """What came of it."""
    explanation = verified.explanation
    if explanation.clashes:
        result = _combination(verified)
        if result is not None and result.verified:
            yield ""
            yield result.message
            yield from (f"  → {way.message}" for way in result.ways_out)
        yield ""
        yield f"Without a place in the best partial timetable ({len(explanation.unplaced)})"
        yield from (f"  • “{conference.session[one.session].title}”: {one.reason}" for one in explanation.unplaced)
        yield ""
    number = len(explanation.clashes)
    clashes = "nothing clashes" if not number else "1 clash" if number == 1 else f"{number} clashes"
    verdict = "every session can have a place" if not number else clashes
    if not explanation.complete:
        verdict = f"the search was ended early; so far {clashes}"
    yield f"{conference.title}: {verdict}."
