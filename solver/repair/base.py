"""What a repair starts from: the published places, who is told of them, and what can no longer move."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import permutations

from scheduler.calendar import minute_of, spans_of
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import AppearanceId, PersonId, SessionId
from scheduler.model.release import Acceptance
from scheduler.model.session import Appearance, Presence, Session
from scheduler.model.timetable import Placement, Timetable
from scheduler.published import tier_of, told_in
from scheduler.sentence import NOTHING, Sentence
from solver.outcome import SolveConfig
from solver.problem import build_problem
from solver.shapes import Place, Plan, Problem, RoomStarts
from solver.task import Task

MOST_ORDERED = 7
"""Up to so many speakers every order of a panel is tried."""


@dataclass
class Base:
    """A conference after something happened, with its published places."""

    conference: Conference
    """Its timetable holds the published places, with new orders where only an order had to change."""
    published: Timetable
    problem: Problem
    plan: Plan
    """The published places that are still possible by themselves."""
    people: dict[int, frozenset[PersonId]] = field(default_factory=dict[int, frozenset[PersonId]])
    """Who is disturbed when a task changes; nobody for one that was not published."""
    tier: dict[int, int] = field(default_factory=dict[int, int])
    """0 printed, 1 told, 2 internal (scheduler/published.py)."""
    known: frozenset[int] = frozenset()
    """Tasks that were published."""

    def is_kept(self, task: int, place: Place) -> bool:
        """Whether a task stands as it was published, its order apart."""
        return self.keeps_time(task, place) and self.keeps_room(task, place)

    def keeps_time(self, task: int, place: Place) -> bool:
        """Whether start and length are the published ones."""
        old = self.old(task)
        return old is None or (old.start, old.duration) == (place.start, place.duration)

    def keeps_room(self, task: int, place: Place) -> bool:
        """Whether the rooms are the published ones, the main room first."""
        old = self.old(task)
        return old is None or (old.main, set(old.rooms)) == (place.main, set(place.rooms))

    @property
    def settled_otherwise(self) -> frozenset[int]:
        """Tasks that stand otherwise than published before any search: what has begun and lasts longer, what a planner settled."""
        return frozenset(task for task in self.known if task in self.plan and not self.is_kept(task, self.plan[task]))

    def old(self, task: int) -> Place | None:
        """The published place in ticks; None for one that was not published, or lies beside the ticks."""
        return self._old.get(task)

    def __post_init__(self) -> None:
        self._old = _places(self.problem, self.conference, self.published)


def base_of(
    conference: Conference, published: Conference, now: dt.datetime | None, config: SolveConfig, kept: Sequence[Placement] = ()
) -> Base:
    """Prepares a repair.

    Args:
        conference: after the change, with its working timetable.
        published: the release that people know.
        now: what has begun by then stays; None: everything may move.
        config: limits, seed; `preferences` count.
        kept: where some sessions have to stand, whatever that moves.
    """
    known = published.timetable.by_session
    begun = frozenset(s for s, p in known.items() if now is not None and minute_of(p.start) < minute_of(now))
    conference = _as_it_is(_with_published(conference, known, begun), begun)
    conference = _with_kept(_reordered(conference), kept)
    settled = begun | {one.session for one in kept}
    movable = frozenset(s.id for s in conference.planned if s.id not in settled)
    chosen = config.model_copy(update={"movable": movable})
    problem = build_problem(conference, chosen)
    stuck = [t.id for t in problem.tasks if not t.starts and t.id in movable]
    if stuck:
        # What a hand has fixed where it can no longer be is free again.
        conference = _unpinned(conference, stuck)
        problem = build_problem(conference, chosen)
    problem = _from_now_on(problem, now, begun)
    base = Base(conference, published.timetable, problem, {})
    base.plan = {t: p for t, p in _places(problem, conference, conference.timetable).items() if _is_possible(problem, t, p)}
    base.known = frozenset(t.index for t in problem.tasks if t.id in known)
    told = told_in(conference)
    for task in problem.tasks:
        session = conference.session[task.id]
        before = published.session.get(task.id)
        appearing = (*session.active_appearances, *(before.active_appearances if before is not None else ()))
        base.people[task.index] = frozenset(a.person for a in appearing) if task.index in base.known else frozenset()
        base.tier[task.index] = tier_of(task.id, published, told)
    return base


def _from_now_on(problem: Problem, now: dt.datetime | None, begun: frozenset[SessionId]) -> Problem:
    """Nothing that has not begun can begin in the past."""
    if now is None:
        return problem
    tasks: list[Task] = []
    for task in problem.tasks:
        starts = tuple(start for start in task.starts if problem.origin + start * problem.tick >= minute_of(now))
        if task.id in begun or len(starts) == len(task.starts):
            tasks.append(task)
            continue
        why = task.why_empty or Sentence("“{title}” has no time left after now.", title=task.title)
        pairs = None if task.pairs is None else frozenset(pair for pair in task.pairs if pair[0] in starts)
        tasks.append(replace(task, starts=starts, pairs=pairs, why_empty=NOTHING if starts else why))
    return replace(problem, tasks=tasks)


UNARY = (
    "duration", "day-hours", "slot-grid", "rhythm", "allowed-time", "cannot-meet", "pinned", "first-or-last", "press", "room-open",
    "rooms-known", "capacity", "booths", "features", "accessibility", "consent", "team-strength", "room-tags", "time-tags",
)  # fmt: skip
PERSONAL = ("availability", "vip-window", "remote-hours", "support-person")
"""Rules that a session breaks by itself, alone or with one person."""


def _as_it_is(conference: Conference, begun: frozenset[SessionId]) -> Conference:
    """What has begun is a fact, whatever rule it breaks: the others are planned around it."""
    facts: list[Acceptance] = []
    for session in begun:
        place = conference.timetable.by_session.get(session)
        if place is None:
            continue
        people = {a.proxy or a.person for a in conference.session[session].active_appearances}
        subjects = [(rule, (session,)) for rule in UNARY] + [(rule, (session, one)) for rule in PERSONAL for one in sorted(people)]
        facts += [Acceptance(rule=rule, subjects=who, placements=(place,), reason="it has begun") for rule, who in subjects]
    return changed(conference, acceptances=(*conference.acceptances, *facts)) if facts else conference


def _with_published(conference: Conference, known: dict[SessionId, Placement], begun: frozenset[SessionId]) -> Conference:
    """The conference with the published places of all that still takes part; what has begun may have become longer meanwhile."""
    placements: list[Placement] = []
    for session in conference.planned:
        old, now = known.get(session.id), conference.timetable.by_session.get(session.id)
        if old is None:
            continue
        if session.id in begun and now is not None and minute_of(now.start) == minute_of(old.start):
            old = changed(old, duration=now.duration)
        rooms = tuple(room for room in old.rooms if room in conference.room)
        units = tuple(unit for unit in old.units if unit in conference.resource)
        placements.append(changed(old, rooms=rooms, units=units, order=_known_order(session, old)))
    return changed(conference, timetable=Timetable(placements=tuple(placements)))


def _with_kept(conference: Conference, kept: Sequence[Placement]) -> Conference:
    """Some sessions where they have to stand; what a hand had fixed elsewhere is free again."""
    if not kept:
        return conference
    timetable = conference.timetable
    for one in kept:
        timetable = timetable.with_placement(one)
    return changed(_unpinned(conference, [one.session for one in kept]), timetable=timetable)


def _known_order(session: Session, placement: Placement) -> tuple[AppearanceId, ...]:
    there = {one.id for one in session.appearances}
    return tuple(one for one in placement.order if one in there)


def _unpinned(conference: Conference, sessions: list[SessionId]) -> Conference:
    wanted = set(sessions)
    freed = tuple(changed(s, pinned_start=None, pinned_rooms=()) if s.id in wanted else s for s in conference.sessions)
    return changed(conference, sessions=freed)


def _places(problem: Problem, conference: Conference, timetable: Timetable) -> Plan:
    rooms = {room.id: i for i, room in enumerate(conference.rooms)}
    units = {unit.id: i for i, unit in enumerate(conference.resources)}
    found: Plan = {}
    for task in problem.tasks:
        placement = timetable.by_session.get(task.id)
        if placement is not None and (minute_of(placement.start) - problem.origin) % problem.tick == 0 == placement.duration % problem.tick:
            found[task.index] = Place(
                (minute_of(placement.start) - problem.origin) // problem.tick, placement.duration // problem.tick,
                tuple(rooms[r] for r in placement.rooms if r in rooms), tuple(units[u] for u in placement.units if u in units),
            )  # fmt: skip
    return found


def _is_possible(problem: Problem, index: int, place: Place) -> bool:
    """Whether a task may have this place as far as it alone is concerned."""
    task = problem.tasks[index]
    if place.start not in task.starts or place.duration not in task.durations or len(place.rooms) != task.rooms_needed:
        return False
    if task.pairs is not None and (place.start, place.duration) not in task.pairs:
        return False
    if not set(place.rooms) <= set(task.rooms) or (place.rooms and place.main not in task.mains):
        return False
    narrow = [s for s in problem.hard if isinstance(s, RoomStarts) and s.task == index]
    return all(place.start in s.starts for s in narrow if s.room in (place.rooms[:1] if s.main else place.rooms))


# Reordering inside a panel, before anything moves (L3)


def _reordered(conference: Conference) -> Conference:
    """New orders for panels in which somebody is no longer there for their own minutes, where another order of the same people helps."""
    for placement in conference.timetable.placements:
        session = conference.session[placement.session]
        order = _order(session, placement)
        if not any(one.presence is Presence.OWN_MINUTES for one in order) or _absent(conference, placement, order) == 0:
            continue
        better = _better_order(conference, placement, order)
        if better is not None:
            new = changed(placement, order=tuple(one.id for one in better))
            conference = changed(conference, timetable=conference.timetable.with_placement(new))
    return conference


def _order(session: Session, placement: Placement) -> list[Appearance]:
    given = {one: n for n, one in enumerate(placement.order)}
    if given:
        return sorted(session.active_appearances, key=lambda one: given.get(one.id, len(given)))
    return sorted(session.active_appearances, key=lambda one: one.order or 10_000)


def _better_order(conference: Conference, placement: Placement, order: list[Appearance]) -> tuple[Appearance, ...] | None:
    """The order in which everybody can be there that changes the fewest places; None where there is none, or too many to try."""
    if len(order) > MOST_ORDERED:
        candidates = [tuple(_moved(order, at, to)) for at in range(len(order)) for to in range(len(order)) if at != to]
    else:
        candidates = list(permutations(order))
    fitting = [one for one in candidates if _absent(conference, placement, one) == 0]
    return min(fitting, key=lambda one: sum(a.id != b.id for a, b in zip(one, order, strict=True)), default=None)


def _moved(order: list[Appearance], at: int, to: int) -> list[Appearance]:
    rest = order[:at] + order[at + 1 :]
    return [*rest[:to], order[at], *rest[to:]]


def _absent(conference: Conference, placement: Placement, order: list[Appearance] | tuple[Appearance, ...]) -> int:
    """How many of those who are there for their own minutes only cannot be there then."""
    elapsed, absent = minute_of(placement.start), 0
    for one in order:
        windows = spans_of(conference.person[one.proxy or one.person].availability)
        span = (elapsed, elapsed + one.minutes)
        if one.presence is Presence.OWN_MINUTES and windows and not any(a <= span[0] and span[1] <= b for a, b in windows):
            absent += 1
        elapsed += one.minutes
    return absent
