"""What could be asked of rules: a shorter gap, a wish instead of a must, fewer comforts."""

from collections.abc import Iterator

from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.rule import Adjacent, AtMostAtOnce, AtMostPerOrganiser, Before, Level, NotThere, Rule, TrackNotThere
from scheduler.model.settings import Exclusion
from scheduler.rule_words import sentence_of
from scheduler.sentence import Sentence
from scheduler.words import minutes
from solver.explain.edit import edit_of
from solver.explain.options.option import Family, Option
from solver.explain.values import Member, WayKind

MOST_MORE = 120
"""Minutes by which a gap or a stretch grows at most."""


def of_rule(conference: Conference, rule: Rule) -> Iterator[Family]:
    """The rule asks for less, or becomes a wish."""
    if isinstance(rule, Before):
        shorter = range(5, rule.gap + 1, 5)
        yield [lambda m=m, old=rule.gap: _other(conference, rule, 10 + m // 5, gap=old - m) for m in shorter]
    elif isinstance(rule, Adjacent):
        yield [lambda m=m, old=rule.gap: _other(conference, rule, 10 + m // 5, gap=old + m) for m in range(5, MOST_MORE, 5)]
    elif isinstance(rule, AtMostAtOnce | AtMostPerOrganiser):
        yield [lambda n=n, old=rule.limit: _other(conference, rule, 16 + 4 * n, limit=old + n) for n in range(1, 4)]
    elif isinstance(rule, NotThere | TrackNotThere):
        yield from _fewer(conference, rule)
    yield [lambda: _other(conference, rule, 34, level=Level.WISH)]


def _fewer(conference: Conference, rule: NotThere | TrackNotThere) -> Iterator[Family]:
    """One of several times or rooms is open again; with none left the rule would say nothing, or would forbid them all."""
    for name in ("windows", "rooms"):
        old: tuple[object, ...] = getattr(rule, name)
        if len(old) > 1:
            left = [tuple(other for other in old if other != one) for one in old]
            yield from ([lambda name=name, rest=rest: _other(conference, rule, 16, **{name: rest})] for rest in left)


def _other(conference: Conference, rule: Rule, cost: int, **changes: object) -> Option:
    new = changed(rule, **changes)
    said = Sentence("Change the rule to: {rule}", rule=sentence_of(conference, new))
    return Option(WayKind.RULE, said, (edit_of(rule, **changes),), cost)


def meals(conference: Conference, _: Member) -> Iterator[Family]:
    """People may take part in more sessions during a meal."""
    limit = conference.comfort.meal_sessions
    if limit is not None:
        yield [lambda n=n: _meals(conference, n) for n in range(limit + 1, limit + 3)]


def _meals(conference: Conference, limit: int) -> Option:
    said = Sentence("Allow %n session(s) of one person during a meal", limit)
    return Option(WayKind.LIMIT, said, (edit_of(conference, comfort=changed(conference.comfort, meal_sessions=limit)),), 30)


def longer_stretch(conference: Conference, _: Member) -> Iterator[Family]:
    """Plenaries may go on for longer without a break."""
    longest = conference.comfort.longest_stretch
    if longest is not None:
        yield [lambda m=m, old=longest: _stretch(conference, old + m, m) for m in range(15, MOST_MORE + 1, 15)]


def _stretch(conference: Conference, new: int, more: int) -> Option:
    said = Sentence("Allow plenaries to go on for {minutes} without a break", minutes=minutes(new))
    return Option(WayKind.LIMIT, said, (edit_of(conference, comfort=changed(conference.comfort, longest_stretch=new)),), 24 + more // 5)


def less_early(conference: Conference, _: Member) -> Iterator[Family]:
    """People come less early."""
    yield [lambda share=share: _early(conference, share) for share in (75, 50, 25, 0)]


def _early(conference: Conference, share: int) -> Option:
    early = {role: count * share // 100 for role, count in conference.comfort.early.items()}
    said = (
        Sentence("Ask people to come early by {share} per cent of the usual minutes", share=share)
        if share else Sentence("Ask nobody to come early")
    )  # fmt: skip
    new = changed(conference.comfort, early=early, connection_test=conference.comfort.connection_test * share // 100)
    return Option(WayKind.GAP, said, (edit_of(conference, comfort=new),), 32 - share // 10)


def side_by_side(conference: Conference, member: Member) -> Iterator[Family]:
    """Two kinds may take place beside each other."""
    kinds = {conference.session[SessionId(session)].kind for session in member.subjects}

    def allowing(old: Exclusion) -> Exclusion:
        return changed(old, excludes=old.excludes - kinds) if old.kind in kinds else old

    names = sorted(kinds)
    said = Sentence("Allow these kinds at one time: {one}, {other}", one=Sentence(names[0].value), other=Sentence(names[-1].value))
    exclusions = tuple(allowing(old) for old in conference.exclusions)
    yield [lambda: Option(WayKind.RULE, said, (edit_of(conference, exclusions=exclusions),), 40)]
