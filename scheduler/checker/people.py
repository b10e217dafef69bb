"""What holds for people: one place at a time, being early, rest, limits, meals, consent, support."""

from collections import Counter
from collections.abc import Iterator

from scheduler.checker import say
from scheduler.checker.plan import Plan, Stay
from scheduler.checker.registry import must, rule
from scheduler.checker.violation import Violation
from scheduler.model.ids import PersonId, SessionId
from scheduler.sentence import Sentence


def _stays(plan: Plan, person: PersonId) -> list[Stay]:
    return sorted(plan.of_person.get(person, ()), key=lambda s: (s.begins, s.ends, s.placed.session.id))


def _pairs(plan: Plan, person: PersonId) -> Iterator[tuple[Stay, Stay]]:
    """Pairs of presences in two sessions that are not joint, the one that begins first ahead."""
    stays = _stays(plan, person)
    for index, earlier in enumerate(stays):
        for later in stays[index + 1 :]:
            one, other = earlier.placed.session.id, later.placed.session.id
            if one != other and not plan.facts.are_joint(one, other):
                yield earlier, later


def _walk(plan: Plan, one: Stay, other: Stay) -> int:
    if one.part.remote or other.part.remote or one.placed.main is None or other.placed.main is None:
        return 0
    return plan.facts.walk(one.placed.main, other.placed.main)


@rule("one-person-one-place", per="person", source="C01")
def one_person_one_place(plan: Plan, person: PersonId) -> Iterator[Violation]:
    """Nobody is in two sessions at once, in whatever role; the walk between the rooms counts."""
    if len(plan.of_person.get(person, ())) < 2:
        return
    name = say.who(plan.facts.person[person])
    for earlier, later in _pairs(plan, person):
        free = later.begins - earlier.ends
        walk = _walk(plan, earlier, later)
        subjects = (person, earlier.placed.session.id, later.placed.session.id)
        if free >= max(walk, 0):
            continue
        first, second = say.does(earlier.part, earlier.placed.session), say.does(later.part, later.placed.session)
        if free < 0:
            begin = plan.facts.clock(max(earlier.begins, later.begins))
            end = plan.facts.clock(min(earlier.ends, later.ends))
            when = Sentence("{day}from {begin} to {end}", day=say.day(plan, later.begins), begin=begin, end=end)
            yield must(
                "one-person-one-place", subjects, "{name} {first} and {second} {when}.", name=name, first=first, second=second, when=when
            )
        else:
            yield must(
                "one-person-one-place",
                subjects,
                "{name} {first} and then {second}, but the walk takes {minutes} and there are {free}.",
                name=name,
                first=first,
                second=second,
                minutes=say.minutes(walk),
                free=free,
            )


@rule("be-early", per="person", source="C23")
def people_are_early(plan: Plan, person: PersonId) -> Iterator[Violation]:
    """Before an appearance lie the minutes that its role, or a connection test, asks for."""
    if len(plan.of_person.get(person, ())) < 2:
        return
    for earlier, later in _pairs(plan, person):
        free = later.begins - earlier.ends
        if 0 <= free < later.part.early:
            name = say.who(plan.facts.person[person])
            second = say.does(later.part, later.placed.session)
            yield must(
                "be-early",
                (person, earlier.placed.session.id, later.placed.session.id),
                "{name} {second} {minutes} after {session}, and should be there {minutes_two} early.",
                name=name,
                second=second,
                minutes=say.minutes(free),
                session=say.called(earlier.placed.session),
                minutes_two=say.minutes(later.part.early),
            )


@rule("rest", per="person", source="C16")
def people_rest(plan: Plan, person: PersonId) -> Iterator[Violation]:
    """After an appearance lies the person's rest."""
    rest = plan.facts.person[person].rest
    if not rest or len(plan.of_person.get(person, ())) < 2:
        return
    for earlier, later in _pairs(plan, person):
        free = later.begins - earlier.ends
        if 0 <= free < rest:
            name = say.who(plan.facts.person[person])
            first, second = say.called(earlier.placed.session), say.called(later.placed.session)
            yield must(
                "rest",
                (person, earlier.placed.session.id, later.placed.session.id),
                "{name} needs {minutes} of rest after {first}, and has {free} before {second}.",
                name=name,
                minutes=say.minutes(rest),
                first=first,
                free=free,
                second=second,
            )


@rule("daily-limit", per="person")
def days_are_not_too_long(plan: Plan, person: PersonId) -> Iterator[Violation]:
    """Minutes and number of sessions on one day."""
    data = plan.facts.person[person]
    if data.max_minutes_per_day is None and data.max_sessions_per_day is None:
        return
    minutes: Counter[int | None] = Counter()
    count: Counter[int | None] = Counter()
    for stay in plan.of_person.get(person, ()):
        minutes[stay.placed.day] += stay.ends - stay.begins
        count[stay.placed.day] += 1
    for day in count:
        sessions = tuple(sorted(s.placed.session.id for s in plan.of_person[person] if s.placed.day == day))
        if data.max_minutes_per_day is not None and minutes[day] > data.max_minutes_per_day:
            yield must(
                "daily-limit",
                (person, *sessions),
                "{person} takes part for {minutes} on one day; the limit is {max_minutes_per_day}.",
                person=say.who(data),
                minutes=say.minutes(minutes[day]),
                max_minutes_per_day=data.max_minutes_per_day,
            )
        if data.max_sessions_per_day is not None and count[day] > data.max_sessions_per_day:
            yield must(
                "daily-limit",
                (person, *sessions),
                "{person} has {number} sessions on one day; the limit is {max_sessions_per_day}.",
                person=say.who(data),
                number=count[day],
                max_sessions_per_day=data.max_sessions_per_day,
            )


@rule("meals", per="person", source="C25")
def everybody_can_eat(plan: Plan, person: PersonId) -> Iterator[Violation]:
    """During one meal a person has at most so many sessions."""
    limit = plan.conference.comfort.meal_sessions
    stays = [s for s in _stays(plan, person) if s.part.in_person and not s.part.serving]
    if limit is None or len(stays) <= limit:
        return
    for meal in plan.facts.meals:
        placed = plan.placed.get(meal)
        if placed is None:
            continue
        during = [s.placed for s in stays if s.placed is not placed and s.placed.overlaps(placed)]
        if len(during) > limit:
            names = say.all_of(say.called(p.session) for p in during)
            yield must(
                "meals",
                (person, meal, *sorted(p.session.id for p in during)),
                "{person} has {names} during {session} and could not eat.",
                person=say.who(plan.facts.person[person]),
                names=names,
                session=say.called(placed.session),
            )


@rule("consent", per="session", source="C15, C16")
def nobody_is_streamed_against_their_will(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Everybody who appears in a livestream consents."""
    placed = plan.timed(session)
    if placed is None or not placed.session.livestream:
        return
    for person in dict.fromkeys(a.proxy or a.person for a in placed.session.active_appearances):
        data = plan.facts.person[person]
        if not data.consent_to_stream:
            yield must(
                "consent",
                (person, session),
                "{session} is livestreamed, and {person} does not consent to be seen.",
                session=say.called(placed.session),
                person=say.who(data),
            )


@rule("support-person", per="session", source="C16")
def support_is_there(plan: Plan, session: SessionId) -> Iterator[Violation]:
    """Who needs a support person has them in the same session."""
    placed = plan.timed(session)
    if placed is None:
        return
    parts = plan.facts.parts[session]
    present = {part.person for part in parts}
    for part in parts:
        person = plan.facts.person[part.person]
        if part.in_person and person.support_person is not None and person.support_person not in present:
            yield must(
                "support-person",
                (person.id, session),
                "{person} {does} without the support person, who must be there too.",
                person=say.who(person),
                does=say.does(part, placed.session),
            )
