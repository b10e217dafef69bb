"""Preferences about pairs of sessions that have something in common: a topic, a theme, a sector, an audience, or nothing at all.

With `per_minute` a pair counts the minutes of its overlap, those of the shorter session, or those of both sessions, as
`docs/rules.md` says for each.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

from scheduler.checker.facts import NOT_AN_AUDIENCE, Facts
from scheduler.checker.plan import Placed, Plan
from scheduler.checker.registry import preference
from scheduler.model.ids import PersonId
from scheduler.model.settings import Wish

Word = tuple[str, ...]


def _there(plan: Plan, family: str, word: Word) -> list[Placed]:
    return [plan.placed[s.id] for s in plan.facts.words[family, word] if s.id in plan.placed]


def _pairs(facts: Facts, placed: Iterable[Placed]) -> Iterator[tuple[Placed, Placed]]:
    for one, other in combinations(placed, 2):
        if not facts.are_joint(one.session.id, other.session.id):
            yield one, other


def _length(placed: Placed) -> int:
    return placed.end - placed.start


def _parallel(plan: Plan, wish: Wish, placed: list[Placed]) -> int:
    """Pairs in parallel, or the minutes for which they are."""
    units = 0
    for one, other in _pairs(plan.facts, placed):
        overlap = min(one.end, other.end) - max(one.start, other.start)
        if overlap > 0:
            units += overlap if wish.per_minute else 1
    return units


def _both(wish: Wish, pairs: Iterable[tuple[Placed, Placed]]) -> int:
    """The number of pairs, or the minutes of both sessions of each."""
    return sum(_length(one) + _length(other) if wish.per_minute else 1 for one, other in pairs)


def _apart(wish: Wish, pairs: Iterable[tuple[Placed, Placed]]) -> int:
    """Pairs that are not at the same time, or the minutes of the shorter of each."""
    return sum(min(_length(a), _length(b)) if wish.per_minute else 1 for a, b in pairs if (a.start, a.end) != (b.start, b.end))


@preference("topics", per="topic")
def topics(plan: Plan, word: Word) -> int:
    """Sessions on one topic in parallel."""
    return _parallel(plan, plan.conference.preferences.topics, _there(plan, "topic", word))


@preference("topic_days", per="topic")
def topic_days(plan: Plan, word: Word) -> int:
    """Pairs of sessions on one topic that are on different days."""
    wish = plan.conference.preferences.topic_days
    return _both(wish, ((a, b) for a, b in _pairs(plan.facts, _there(plan, "topic", word)) if a.day != b.day))


@preference("topic_levels", per="topic")
def topic_levels(plan: Plan, word: Word) -> int:
    """Pairs on one topic of which the harder starts before the easier has ended."""
    graded = sorted((p for p in _there(plan, "topic", word) if p.session.level is not None), key=lambda p: p.session.level or 0)
    late = ((a, b) for a, b in _pairs(plan.facts, graded) if a.session.level != b.session.level and b.start < a.end)
    return _both(plan.conference.preferences.topic_levels, late)


@preference("themes", per="theme")
def themes(plan: Plan, word: Word) -> int:
    """Sessions on one theme in parallel."""
    return _parallel(plan, plan.conference.preferences.themes, _there(plan, "theme", word))


@preference("theme_days", per="theme")
def theme_days(plan: Plan, word: Word) -> int:
    """Pairs of sessions on one theme that are on different days."""
    wish = plan.conference.preferences.theme_days
    return _both(wish, ((a, b) for a, b in _pairs(plan.facts, _there(plan, "theme", word)) if a.day != b.day))


@preference("theme_rooms", per="theme")
def theme_rooms(plan: Plan, word: Word) -> int:
    """Pairs of sessions on one theme that are on one day in different rooms."""
    there = [p for p in _there(plan, "theme", word) if p.main is not None]
    wish = plan.conference.preferences.theme_rooms
    return _both(wish, ((a, b) for a, b in _pairs(plan.facts, there) if a.day == b.day and a.main != b.main))


@preference("theme_audience", per="theme and audience")
def theme_audience(plan: Plan, word: Word) -> int:
    """Sessions on one theme for one audience in parallel."""
    return _parallel(plan, plan.conference.preferences.theme_audience, _there(plan, "theme and audience", word))


@preference("sectors", per="sector")
def sectors(plan: Plan, word: Word) -> int:
    """Sessions for one sector in parallel."""
    return _parallel(plan, plan.conference.preferences.sectors, _there(plan, "sector", word))


@preference("audience_choice", per="audience")
def audience_choice(plan: Plan, word: Word) -> int:
    """Pairs of sessions for one audience that are not at the same time."""
    return _apart(plan.conference.preferences.audience_choice, _pairs(plan.facts, _there(plan, "audience", word)))


@preference("wanted", per="person")
def wanted(plan: Plan, person: PersonId) -> int:
    """Pairs in parallel of what a person wants to see and is in."""
    there = [plan.placed[s] for s in plan.facts.seen_by.get(person, ()) if s in plan.placed]
    return _parallel(plan, plan.conference.preferences.wanted, there)


def _of_track(plan: Plan, track: str) -> list[Placed]:
    return [plan.placed[s.id] for s in plan.facts.tracks[track] if s.id in plan.placed]


@preference("track_parallel", per="track")
def track_parallel(plan: Plan, track: str) -> int:
    """Sessions of a track in parallel."""
    return _parallel(plan, plan.conference.preferences.track_parallel, _of_track(plan, track))


@preference("track_order", per="track")
def track_order(plan: Plan, track: str) -> int:
    """Pairs of a track of which the later in its order starts before the earlier has ended."""
    ordered = sorted((p for p in _of_track(plan, track) if p.session.place_in_track), key=lambda p: p.session.place_in_track)
    late = (a.session.place_in_track < b.session.place_in_track and b.start < a.end for a, b in _pairs(plan.facts, ordered))
    return sum(late)


def _drawing(plan: Plan) -> list[Placed]:
    return [plan.placed[s.id] for s in plan.facts.timed if s.id in plan.placed and s.kind not in NOT_AN_AUDIENCE]


@preference("level_variety", per="conference")
def level_variety(plan: Plan, _: None) -> int:
    """Pairs of sessions of different levels that are not at the same time."""
    graded = [p for p in _drawing(plan) if p.session.level is not None]
    different = ((a, b) for a, b in _pairs(plan.facts, graded) if a.session.level != b.session.level)
    return _apart(plan.conference.preferences.level_variety, different)


@preference("language_variety", per="conference")
def language_variety(plan: Plan, _: None) -> int:
    """Pairs of sessions whose first languages differ and that are not at the same time."""
    spoken = [p for p in _drawing(plan) if p.session.languages]
    different = ((a, b) for a, b in _pairs(plan.facts, spoken) if a.session.languages[0] != b.session.languages[0])
    return _apart(plan.conference.preferences.language_variety, different)


@preference("larger_rooms", per="conference")
def larger_rooms(plan: Plan, _: None) -> int:
    """Pairs of which the session that fewer want to see is in the larger room."""
    seats = {room.id: max(room.capacity.values()) for room in plan.facts.room.values() if room.capacity}
    there = sorted((p for p in _drawing(plan) if p.main in seats), key=lambda p: p.session.interest)
    held = {p.session.id: seats[p.main] for p in there if p.main is not None}
    wrong = (
        (a, b) for a, b in _pairs(plan.facts, there)
        if a.session.interest < b.session.interest and held[a.session.id] > held[b.session.id]
    )  # fmt: skip
    return _both(plan.conference.preferences.larger_rooms, wrong)
