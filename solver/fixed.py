"""What fixed sessions settle before any search: they narrow the others' starts, and clashes among them are reported."""

from scheduler.calendar import minute_of
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.sentence import Sentence
from solver.shapes import Apart, Crowd, Problem
from solver.task import Task


def settle_fixed(problem: Problem, conference: Conference) -> None:
    """Take the starts away that a fixed task rules out, and drop the relations that are settled by it.

    Two fixed tasks that clash: the later in the list loses its place with a sentence that names both, unless the breach was
    accepted just there; then the relation is waived.
    """
    waived = _accepted_pairs(problem, conference)
    changed = True
    while changed:
        changed = False
        kept: list[Apart] = []
        for shape in [s for s in problem.hard if isinstance(s, Apart)]:
            settled = _settle(problem, shape, waived)
            changed = changed or settled
            if not settled:
                kept.append(shape)
        if changed:
            problem.hard = [s for s in problem.hard if not isinstance(s, Apart)] + list(kept)
    if waived:
        problem.hard = [s for s in problem.hard if not (isinstance(s, Crowd) and _holds_waived(s, waived))]


def _holds_waived(crowd: Crowd, waived: set[frozenset[int]]) -> bool:
    members = {task for task, _ in crowd.members}
    return any(pair <= members for pair in waived)


def _accepted_pairs(problem: Problem, conference: Conference) -> set[frozenset[int]]:
    """Pairs of fixed tasks whose clash was accepted at the places that they have."""
    index: dict[SessionId, Task] = {task.id: task for task in problem.tasks}
    pairs: set[frozenset[int]] = set()
    for acceptance in conference.acceptances:
        tasks = [index[s] for s in conference.session if s in acceptance.subjects and s in index]
        accepted = {p.session: minute_of(p.start) for p in acceptance.placements}
        if len(tasks) == 2 and all(t.is_fixed and accepted.get(t.id) == problem.origin + t.starts[0] * problem.tick for t in tasks):
            pairs.add(frozenset(t.index for t in tasks))
    return pairs


def _settle(problem: Problem, shape: Apart, waived: set[frozenset[int]]) -> bool:
    """Whether the relation needs no more attention: one side is fixed and the other has been narrowed to what remains."""
    one, other = problem.tasks[shape.one], problem.tasks[shape.other]
    if not one.starts or not other.starts or frozenset((shape.one, shape.other)) in waived:
        return True
    if shape.in_room is not None and other.rooms != (shape.in_room,):
        return False
    if shape.walks and _longest_walk(problem, one, other) > min(shape.gap, shape.gap_back):
        return False
    if one.is_fixed:
        _narrow(shape, one, other, forward=True)
        return True
    if other.is_fixed:
        _narrow(shape, other, one, forward=False)
        return True
    return False


def _longest_walk(problem: Problem, one: Task, other: Task) -> int:
    return max((problem.walk[a][b] for a in one.mains for b in other.mains), default=0)


def _narrow(shape: Apart, fixed: Task, free: Task, *, forward: bool) -> None:
    """Keep the starts of the free task that are apart from the fixed one; `forward`: the fixed one is the relation's first."""
    allowed = free.pairs or frozenset((s, d) for s in free.starts for d in free.durations)
    span = (shape.presence if forward else shape.presence_other).span(fixed.starts[0], fixed.durations[0])
    after, before = (shape.gap, shape.gap_back) if forward else (shape.gap_back, shape.gap)
    theirs = shape.presence_other if forward else shape.presence

    def apart(start: int, duration: int) -> bool:
        first, last = theirs.span(start, duration)
        return first >= span[1] + after or last + before <= span[0]

    kept = frozenset(pair for pair in allowed if apart(*pair))
    if len(kept) == len(allowed):
        return
    starts = tuple(sorted({s for s, _ in kept}))
    free.starts = starts
    free.durations = tuple(sorted({d for _, d in kept})) or free.durations
    free.pairs = None if len(kept) == len(starts) * len(free.durations) else kept
    if not starts:
        free.why_empty = free.why_empty or Sentence(
            "“{title}” has no time left beside “{fixed}”, which is fixed.", title=free.title, fixed=fixed.title
        )
