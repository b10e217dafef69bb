"""What people need, read off the hidden timetable so that it keeps every one of these needs."""

from itertools import pairwise

from scheduler.calendar import local_spans
from scheduler.model.base import Window
from scheduler.model.person import Attendance, Gender, Need, Privacy
from scheduler.model.resource import Resource, Service
from scheduler.model.session import Role
from tests.generator.cast import most_per_day, new_person
from tests.generator.draft import COMFORT, PLENARY, Draft, Item, Part, Who, at, window

ZONES = ("America/New_York", "Asia/Bangkok", "Africa/Nairobi", "Asia/Tashkent", "America/Toronto", "Europe/Lisbon")


def parts_of(draft: Draft, who: Who) -> list[tuple[Item, Part]]:
    """The appearances that bind a person."""
    return [(item, part) for item in draft.items for part in item.parts if part.bound is who]


def give_needs(draft: Draft) -> None:
    """Ranks, own minutes, remote and video, proxies, access needs, support, rest, limits and windows."""
    by_person: dict[str, list[tuple[Item, Part]]] = {}
    for item in draft.items:
        for part in item.parts:
            if part.bound is not None:
                by_person.setdefault(part.bound.id, []).append((item, part))
    speakers = [w for w in draft.people if w.id in by_person]
    for who in speakers:
        who.fields["gender"] = draft.rnd.choice((Gender.WOMAN, Gender.WOMAN, Gender.MAN, Gender.MAN, None))
    _ranks(draft, speakers, by_person)
    _remote(draft, speakers, by_person)
    _proxies(draft, speakers, by_person)
    _access(draft, speakers, by_person)
    _sensitive(draft, speakers, by_person)
    _limits(draft, speakers, by_person)


_Parts = dict[str, list[tuple[Item, Part]]]


def _plain(draft: Draft, speakers: list[Who], share: float, at_least: int = 1) -> list[Who]:
    """Some speakers who have nothing special yet."""
    plain = [w for w in speakers if not w.special]
    count = min(len(plain), max(at_least, round(share * len(speakers))))
    return draft.rnd.sample(plain, count)


def _ranks(draft: Draft, speakers: list[Who], parts: _Parts) -> None:
    """Ministers and heads of delegations; in plenaries many are there for their own minutes only."""
    for who in _plain(draft, speakers, 0.05):
        who.special = True
        who.fields |= {"rank": draft.rnd.choice((2, 3, 3)), "honorific": "H.E."}
        for item, part in parts[who.id]:
            part.own = item.kind in PLENARY and part.role in {Role.SPEAKER, Role.OPENING_REMARKS} and draft.chance(0.6)
        who.fields["availability"] = _windows(draft, who, parts, slack=(0, 5, 15, 30))


def _remote(draft: Draft, speakers: list[Who], parts: _Parts) -> None:
    for who in _plain(draft, speakers, 0.04):
        zones = [z for z in ZONES if all(_decent(z, item) for item, _ in parts[who.id])]
        if zones:
            who.special = True
            who.fields |= {"attendance": Attendance.REMOTE, "zone": draft.rnd.choice(zones)}
    for who in _plain(draft, speakers, 0.02, at_least=0):
        item, part = draft.rnd.choice(parts[who.id])
        if part.role is Role.SPEAKER:
            part.video, who.special = True, True
            parts[who.id].remove((item, part))


def _decent(zone: str, item: Item) -> bool:
    span = (item.start, item.end)
    return any(a <= span[0] and span[1] <= b for a, b in local_spans(span, COMFORT.remote_hours, zone))


def _proxies(draft: Draft, speakers: list[Who], parts: _Parts) -> None:
    """Somebody invited sends another person, who is the one to be there."""
    for who in _plain(draft, speakers, 0.02):
        item, part = draft.rnd.choice(parts[who.id]) if parts[who.id] else (None, None)
        if item is None or part is None:
            continue
        who.special = True
        part.proxy, part.person = who, new_person(draft, rank=draft.rnd.choice((2, 4)))
        part.person.special = True


def _access(draft: Draft, speakers: list[Who], parts: _Parts) -> None:
    for who in _plain(draft, speakers, 0.06):
        rooms = [room for item, _ in parts[who.id] for room in item.rooms]
        needs = {Need.STEP_FREE} if all(r.step_free for r in rooms) else set[Need]()
        if all("hearing loop" in r.features for r in rooms) and draft.chance(0.4):
            needs.add(Need.HEARING_LOOP)
        who.fields["needs"] = frozenset(needs)
        who.special = True
    teams = {Need.SIGN_LANGUAGE: Service.SIGN_LANGUAGE, Need.CAPTIONING: Service.CAPTIONING}
    for need, service in teams.items():
        people = _plain(draft, speakers, 0.006) if len(draft.items) >= 15 else []
        for who in people:
            who.special, who.fields["needs"] = True, frozenset({need})
        _signed(draft, service, [i for i in draft.items if any(p.bound in people for p in i.parts)])


def _signed(draft: Draft, service: Service, items: list[Item]) -> None:
    """Units for the sessions: as many as the hidden timetable takes at once."""
    served: list[tuple[Resource, list[Item]]] = []
    for item in items:
        unit = next((u for u, done in served if all(not _close(i, item, 20) for i in done)), None)
        if unit is None:
            unit = Resource.model_validate(
                {"id": draft.new_id("u"), "name": f"{service.capitalize()} team {len(served) + 1}", "service": service, "rest": 20}
            )
            served.append((unit, []))
        next(done for u, done in served if u is unit).append(item)
        item.units.append(unit.id)
    draft.resources += [u.replace(minutes_per_day=most_per_day(done) + 15) for u, done in served]


def _close(one: Item, other: Item, gap: int) -> bool:
    return one.start < other.end + gap and other.start < one.end + gap


def _sensitive(draft: Draft, speakers: list[Who], parts: _Parts) -> None:
    """Persons with lived experience: privacy, support, rest, no first or last hour; others who do not wish to be streamed."""
    for who in _plain(draft, speakers, 0.02):
        who.special = True
        support = new_person(draft)
        support.special = True
        privacy = draft.rnd.choice((Privacy.ALIAS, Privacy.ROLE_ONLY, Privacy.HIDDEN))
        who.fields |= {"privacy": privacy, "alias": f"Speaker {draft.rnd.randint(10, 99)}", "support_person": support.id, "delegation": ""}
        for item, _ in parts[who.id]:
            item.parts.append(Part(support, Role.SUPPORT_PERSON, 0, id=draft.new_id("a")))
            parts.setdefault(support.id, []).append((item, item.parts[-1]))
    for who in _plain(draft, speakers, 0.1):
        items = sorted((i for i, _ in parts[who.id]), key=lambda i: i.start)
        gaps = [later.start - one.end for one, later in pairwise(items)]
        who.fields["rest"] = min([45, *gaps])
        edges = [(at(i.day, draft.hours[0]) + 60, at(i.day, draft.hours[1]) - 60) for i in items]
        who.fields["not_first_or_last"] = all(a <= i.start and i.end <= b for i, (a, b) in zip(items, edges, strict=True))
    for who in speakers:
        if not who.special and not any(i.fields.get("livestream") for i in draft.items if any(p.person is who for p in i.parts)):
            who.fields["consent_to_stream"] = not draft.chance(0.15)


def _limits(draft: Draft, speakers: list[Who], parts: _Parts) -> None:
    for who in speakers:
        if "availability" not in who.fields and parts[who.id] and draft.chance(0.45):
            who.fields["availability"] = _windows(draft, who, parts, slack=(30, 60, 90, 120, 180))
        items = [i for i, p in parts[who.id] if p.role is not Role.SUPPORT_PERSON]
        if len(items) >= 2 and draft.chance(0.3):
            most = max(sum(1 for i in items if i.day == day) for day in range(draft.days))
            who.fields |= {"max_sessions_per_day": most, "max_minutes_per_day": most_per_day(items) + 15}


def _windows(draft: Draft, who: Who, parts: _Parts, slack: tuple[int, ...]) -> tuple[Window, ...]:
    """Per day with an appearance, the hours from before the first to after the last; now and then another day as well."""
    result: list[Window] = []
    for day in range(draft.days):
        spans = [item.presence(part) for item, part in parts[who.id] if item.day == day]
        if spans:
            early, late = draft.rnd.choice(slack), draft.rnd.choice(slack)
            result.append(window(min(a for a, _ in spans) - early, max(b for _, b in spans) + late))
        elif draft.chance(0.25):
            result.append(window(at(day, draft.hours[0]), at(day, 780)))
    return tuple(result)


