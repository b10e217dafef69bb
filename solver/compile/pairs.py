"""The preferences about pairs of sessions that have something in common, as `PairsCost`."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from scheduler.model.session import Session
from scheduler.model.settings import Preferences, Wish
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
    _add(context, "larger_rooms", Relation.LARGER_ROOM, drawing, [s.interest for s in drawing])


def _wish(wishes: Preferences, label: str) -> Wish:
    return getattr(wishes, label)


def _groups(sessions: Sequence[Session], words: Words) -> list[list[Session]]:
    found: dict[str | tuple[str, str], list[Session]] = defaultdict(list)
    for session in sessions:
        for word in words(session):
            found[word].append(session)
    return [found[word] for word in sorted(found, key=str) if len(found[word]) > 1]


def _add(context: Context, label: str, relation: Relation, sessions: Sequence[Session], grades: Sequence[int] | None = None) -> None:
    wish = _wish(context.conference.preferences, label)
    if not wish.price or len(sessions) < 2 or (grades is not None and len(set(grades)) < 2):
        return
    tasks = tuple(context.task[s.id].index for s in sessions)
    there = frozenset(tasks)
    joint = frozenset((a, b) for a, b in context.joint_tasks if a in there and b in there)
    price = wish.price * context.tick if wish.per_minute else wish.price
    context.soft.append(PairsCost(label, relation, tasks, price, wish.per_minute, None if grades is None else tuple(grades), joint))
