"""The preferences about pairs of sessions that have something in common, as `PairsCost`."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from scheduler.model.ids import SessionId
from scheduler.model.session import Session
from scheduler.model.settings import BY_MINUTE, Preferences, Wish
from solver.compile.wishes import NOT_AN_AUDIENCE
from solver.context import Context
from solver.pairs import PairsCost, Relation

Words = Callable[[Session], Iterable[str | tuple[str, str]]]

BY_WORD: tuple[tuple[str, Relation, Words], ...] = (
    ("topics", Relation.IN_PARALLEL, lambda s: s.topics),
    ("topic_days", Relation.OTHER_DAY, lambda s: s.topics),
    ("themes", Relation.IN_PARALLEL, lambda s: s.themes),
    ("theme_days", Relation.OTHER_DAY, lambda s: s.themes),
    ("theme_rooms", Relation.OTHER_ROOM, lambda s: s.themes),
    ("theme_audience", Relation.IN_PARALLEL, lambda s: [(theme, audience) for theme in s.themes for audience in s.audience]),
    ("sectors", Relation.IN_PARALLEL, lambda s: s.sectors),
    ("audience_choice", Relation.NOT_TOGETHER, lambda s: s.audience),
)
"""Preferences about sessions that share a word: label, relation, the words of a session."""


def pairs(context: Context) -> None:
    """All preferences about pairs."""
    drawing = [s for s in context.timed if s.kind not in NOT_AN_AUDIENCE]
    wishes = context.conference.preferences
    for label, relation, words in BY_WORD:
        for group in _groups(drawing, words) if _wish(wishes, label).price else ():
            _add(context, label, relation, group)
    leveled = [s for s in drawing if s.level is not None]
    for group in _groups(leveled, lambda s: s.topics):
        _add(context, "topic_levels", Relation.TOO_EARLY, group, [s.level or 0 for s in group])
    _add(context, "level_variety", Relation.NOT_TOGETHER, leveled, [s.level or 0 for s in leveled])
    speaking = [s for s in drawing if s.languages]
    languages = sorted({s.languages[0] for s in speaking})
    _add(context, "language_variety", Relation.NOT_TOGETHER, speaking, [languages.index(s.languages[0]) for s in speaking])
    _tracks(context)
    _wanted(context)
    _add(context, "larger_rooms", Relation.LARGER_ROOM, drawing, [s.interest for s in drawing])


def _tracks(context: Context) -> None:
    for group in _groups([s for s in context.timed if s.track], lambda s: [s.track]):
        _add(context, "track_parallel", Relation.IN_PARALLEL, group)
        placed = [s for s in group if s.place_in_track]
        _add(context, "track_order", Relation.TOO_EARLY, placed, [s.place_in_track for s in placed])


def _wanted(context: Context) -> None:
    """What people want to see beside each other, and beside what they are in; several who want the same at once."""
    timed = {session.id: session for session in context.timed}
    groups: Counter[tuple[SessionId, ...]] = Counter()
    for person in context.conference.people:
        if person.wants_to_see:
            own = {bound.session for bound in context.sessions_of.get(person.id, ())}
            wanted = own | {session for session in person.wants_to_see if session in timed}
            groups[tuple(sorted(wanted))] += 1
    for group, people in groups.items():
        _add(context, "wanted", Relation.IN_PARALLEL, [timed[session] for session in group], people=people)


def _wish(wishes: Preferences, label: str) -> Wish:
    return getattr(wishes, label)


def _groups(sessions: Sequence[Session], words: Words) -> list[list[Session]]:
    found: dict[str | tuple[str, str], list[Session]] = defaultdict(list)
    for session in sessions:
        for word in words(session):
            found[word].append(session)
    return [found[word] for word in sorted(found, key=str) if len(found[word]) > 1]


def _add(
    context: Context, label: str, relation: Relation, sessions: Sequence[Session], grades: Sequence[int] | None = None, people: int = 1
) -> None:
    wish = _wish(context.conference.preferences, label)
    if not wish.price or len(sessions) < 2 or (grades is not None and len(set(grades)) < 2):
        return
    tasks = tuple(context.task[s.id].index for s in sessions)
    there = frozenset(tasks)
    joint = frozenset((a, b) for a, b in context.joint_tasks if a in there and b in there)
    per_tick = wish.per_minute and label in BY_MINUTE
    price = wish.price * people * (context.tick if per_tick else 1)
    context.soft.append(PairsCost(label, relation, tasks, price, per_tick, None if grades is None else tuple(grades), joint))
