"""Who speaks where, and which teams serve, in the hidden timetable."""

from scheduler.model.resource import Interpreter, Resource, Service
from scheduler.model.session import Invitation, Kind, Role
from tests.generator.draft import PLENARY, Draft, Item, Part, Who, at, window
from tests.generator.words import LANGUAGE_NAMES, person_words

LANGUAGES = ("fr", "ru", "de", "es")


def new_person(draft: Draft, **fields: object) -> Who:
    """One more invented person."""
    who = Who(draft.new_id("p"), person_words(draft.rnd, draft.names), fields=dict(fields))
    draft.people.append(who)
    return who


def serve(draft: Draft) -> None:
    """Interpretation and livestream for the plenaries and some parallel sessions, with the teams that this takes."""
    teams = _Teams(draft)
    streams = _Units(draft, Service.LIVESTREAM, "", "Livestream crew")
    projectors = _Units(draft, Service.EQUIPMENT, "portable projector", "Portable projector")
    for item in draft.items:
        if item.kind in {Kind.BREAK, Kind.MEAL, Kind.RECEPTION, Kind.INTERNAL}:
            continue
        main = item.rooms[0]
        wanted = LANGUAGES[: min(3, main.booths)] if item.kind in PLENARY else ()
        if item.kind is Kind.SIDE_EVENT and main.booths and draft.chance(0.25):
            wanted = (draft.rnd.choice(LANGUAGES),)
        if wanted and _half(item) is not None:
            item.fields |= {"languages": ("en",), "interpretation": wanted}
            item.units += [teams.unit(language, item) for language in wanted]
        if item.kind in PLENARY or draft.chance(0.1):
            item.fields["livestream"] = True
            item.units.append(streams.unit(item))
        if item.kind not in PLENARY and draft.chance(0.12):
            item.fields["equipment"] = ("portable projector",)
            item.units.append(projectors.unit(item))
    draft.resources += [*teams.made(), *streams.made(), *projectors.made()]


def _half(item: Item) -> int | None:
    """0 or 1 for an item within the interpreters' hours of the morning or the afternoon."""
    for half, (start, end) in enumerate(((600, 780), (900, 1080))):
        if at(item.day, start) <= item.start and item.end <= at(item.day, end):
            return half
    return None


class _Units:
    """Units of one service, made when all others are busy, so that their number is what the hidden timetable takes."""

    def __init__(self, draft: Draft, service: Service, offers: str, name: str, rest: int = 15) -> None:
        self._draft, self._service, self._offers, self._name, self._rest = draft, service, offers, name, rest
        self._served: dict[str, list[Item]] = {}

    def unit(self, item: Item) -> str:
        """Id of a unit that serves the item."""
        for unit, served in self._served.items():
            if all(i.end + self._rest <= item.start or item.end + self._rest <= i.start for i in served):
                served.append(item)
                return unit
        unit = self._draft.new_id("u")
        self._served[unit] = [item]
        return unit

    def made(self) -> list[Resource]:
        """The units; some with a limit of minutes a day that the hidden timetable keeps."""
        result: list[Resource] = []
        for number, (unit, served) in enumerate(self._served.items(), 1):
            limit = most_per_day(served) + 30 if self._draft.chance(0.6) else None
            result.append(
                Resource.model_validate(
                    {
                        "id": unit,
                        "name": f"{self._name} {number}",
                        "service": self._service,
                        "offers": self._offers,
                        "minutes_per_day": limit,
                        "rest": self._rest,
                        "early": 10 if self._service is Service.LIVESTREAM else 0,
                    }
                )
            )
        return result


def most_per_day(served: list[Item]) -> int:
    """Most public minutes on one day."""
    days = {item.day for item in served}
    return max(sum(item.duration for item in served if item.day == day) for day in days)


class _Teams:
    """Booth teams: one language, one half-day, members who may serve again in the other half."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._teams: dict[str, tuple[str, int, int, list[Who], list[Item]]] = {}
        self._pool: dict[str, list[Who]] = {}

    def unit(self, language: str, item: Item) -> str:
        """Id of a team that serves the item."""
        half = _half(item)
        assert half is not None
        for unit, (spoken, day, part, members, served) in self._teams.items():
            if (spoken, day, part) == (language, item.day, half) and all(w.free_for(item, Role.INTERPRETER) for w in members):
                return self._book(unit, members, served, item)
        size = 3 if self._draft.chance(0.2) else 2
        pool = self._pool.setdefault(language, [])
        taken = {w.id for s, d, h, m, _ in self._teams.values() if (s, d, h) == (language, item.day, half) for w in m}
        while len([w for w in pool if w.id not in taken]) < size:
            pool.append(new_person(self._draft, language=language))
        members = [w for w in pool if w.id not in taken][:size]
        unit = self._draft.new_id("u")
        served: list[Item] = []
        self._teams[unit] = (language, item.day, half, members, served)
        return self._book(unit, members, served, item)

    def _book(self, unit: str, members: list[Who], served: list[Item], item: Item) -> str:
        served.append(item)
        for who in members:
            who.stays.append((item, Role.INTERPRETER))
            who.special = True
        return unit

    def made(self) -> list[Resource]:
        """The teams with their half-days, members and limits."""
        result: list[Resource] = []
        for unit, (language, day, half, members, served) in self._teams.items():
            span = (at(day, 570), at(day, 810)) if half == 0 else (at(day, 870), at(day, 1110))
            directions = (("en", language), (language, "en"))
            result.append(
                Resource.model_validate(
                    {
                        "id": unit,
                        "name": f"{LANGUAGE_NAMES[language]} booth, day {day + 1} {('morning', 'afternoon')[half]}, team {len(result) + 1}",
                        "service": Service.INTERPRETATION,
                        "offers": language,
                        "members": tuple(Interpreter.model_validate({"person": w.id, "directions": directions}) for w in members),
                        "heavy": len(members) == 3,
                        "availability": (window(*span),),
                        "minutes_per_day": max(most_per_day(served), 120) if self._draft.chance(0.5) else None,
                        "rest": 15,
                        "early": 30,
                    }
                )
            )
        return result


def cast(draft: Draft, people: int) -> None:
    """Speakers for every session, and attendees who must be in some."""
    rnd = draft.rnd
    pool = [new_person(draft) for _ in range(max(6, people - len(draft.people) - 2))]
    for who in pool:
        who.quota = rnd.choices((1, 2, 3, 4), (75, 18, 5, 2))[0]
    waiting = list(pool)
    spoken = [i for i in draft.items if i.kind not in {Kind.BREAK, Kind.MEAL, Kind.RECEPTION}]
    rnd.shuffle(spoken)
    for item in spoken:
        rnd.shuffle(waiting)
        count = rnd.randint(4, 6) if item.kind in PLENARY else rnd.choice((2, 3, 3, 4, 5))
        if len(pool) < 2 * len(spoken):
            count = min(count, 3)
        for who in _first_free(draft, waiting, pool, item, count):
            _add(draft, item, who)
        waiting = [w for w in waiting if len(w.stays) < w.quota]
    for who in [w for w in pool if not w.stays]:
        item = rnd.choice(spoken)
        if draft.chance(0.6) and may_stay(draft, who, item, Role.ATTENDEE):
            who.stays.append((item, Role.ATTENDEE))
            item.parts.append(Part(who, Role.ATTENDEE, 0, id=draft.new_id("a")))
    _declined(draft, pool)


def _first_free(draft: Draft, waiting: list[Who], pool: list[Who], item: Item, count: int) -> list[Who]:
    chosen: list[Who] = []
    for who in [*waiting, *draft.rnd.sample(pool, len(pool))]:
        if len(chosen) == count:
            break
        role = Role.SPEAKER if chosen else Role.MODERATOR
        if who not in chosen and may_stay(draft, who, item, role):
            chosen.append(who)
    return chosen


def may_stay(draft: Draft, who: Who, item: Item, role: Role) -> bool:
    """Whether the person can be in the session too, and keeps at most one session at each meal."""
    if any(one is item for one, _ in who.stays) or not who.free_for(item, role):
        return False
    meals = [m for m in draft.items if m.kind is Kind.MEAL and m.overlaps(item)]
    return not any(one.overlaps(meal) for meal in meals for one, _ in who.stays)


def _add(draft: Draft, item: Item, who: Who) -> None:
    first = not item.parts
    role = Role.MODERATOR if first else Role.SPEAKER
    if item.kind in {Kind.OPENING, Kind.CLOSING} and not first and len(item.parts) < 4:
        role = Role.OPENING_REMARKS
    elif len(item.parts) == 4:
        role = Role.RAPPORTEUR
    who.stays.append((item, role))
    part = Part(who, role, 5 if first else draft.rnd.choice((5, 10, 10)), id=draft.new_id("a"))
    part.status = draft.rnd.choices((Invitation.CONFIRMED, Invitation.INVITED, Invitation.TO_INVITE), (8, 1, 1))[0]
    if item.kind in PLENARY or draft.chance(0.5):
        part.order = len(item.parts) + 1
    item.parts.append(part)


def _declined(draft: Draft, pool: list[Who]) -> None:
    """Some who declined or were replaced; they may well be elsewhere at that time."""
    for item in draft.sides():
        who = draft.rnd.choice(pool)
        if draft.chance(0.1) and all(who is not p.person for p in item.parts):
            status = draft.rnd.choice((Invitation.DECLINED, Invitation.REPLACED))
            item.parts.append(Part(who, Role.SPEAKER, status=status, id=draft.new_id("a")))
