"""Finding things of a conference by the beginnings of their words, whatever accents and letters in capitals are typed."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from scheduler.model.conference import Conference
from scheduler.model.naming import shown_name, shows_details
from scheduler.model.session import Kind


class Sort(StrEnum):
    """What was found."""

    SESSION = "session"
    PERSON = "person"
    ROOM = "room"


@dataclass(frozen=True)
class Findable:
    """Something that can be found: its id, its name, what stands beside it, and its words as they are compared."""

    sort: Sort
    id: str
    name: str
    beside: str
    words: tuple[str, ...]


def folded(text: str) -> str:
    """Letters as they are compared: small, without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("ø", "o").replace("ł", "l").replace("ı", "i")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared."""
    return tuple("".join(letter if letter.isalnum() else " " for letter in folded(text)).split())


def findable(conference: Conference, kind_words: Callable[[Kind], str] = lambda kind: kind.value) -> tuple[Findable, ...]:
    """Everything in a conference that can be found. Of people only what may be shown is known here.

    Args:
        conference: the conference.
        kind_words: says the kind of a session in the language in which it is looked for.
    """
    kinds = {kind: kind_words(kind) for kind in Kind}
    sessions = [_one(Sort.SESSION, s.id, s.label, " · ".join(filter(None, (kinds[s.kind], s.track, s.lead)))) for s in conference.sessions]
    people = [_one(Sort.PERSON, p.id, shown_name(p), str(p.affiliation) if shows_details(p) else "") for p in conference.people]
    rooms = [_one(Sort.ROOM, r.id, r.name, " · ".join(filter(None, (r.floor, r.building)))) for r in conference.rooms]
    return (*sessions, *people, *rooms)


def _one(sort: Sort, one: str, name: str, beside: str) -> Findable:
    return Findable(sort, one, name, beside, words_of(f"{name} {beside}"))


def rank_of(asked: tuple[str, ...], name: str, words: tuple[str, ...]) -> int | None:
    """How well something fits what is typed, the less the better: None unless every typed word begins one of its words."""
    if not asked:
        return 0
    if not all(any(word.startswith(part) for word in words) for part in asked):
        return None
    own = words_of(name)
    if own[: len(asked)] == asked:
        return 0
    if own and own[0].startswith(asked[0]):
        return 1
    return 2 if all(any(word.startswith(part) for word in own) for part in asked) else 3


def found(things: Iterable[Findable], text: str, most: Callable[[Sort], int] = lambda _: 8) -> tuple[Findable, ...]:
    """What fits a text, sessions, people and rooms in turn, each the best first.

    Args:
        things: what `findable` has made.
        text: what is typed; nothing finds nothing.
        most: how many of a sort are wanted.
    """
    asked = words_of(text)
    if not asked:
        return ()
    ranked = [(rank, one) for one in things if (rank := rank_of(asked, one.name, one.words)) is not None]
    ranked.sort(key=lambda pair: (pair[0], pair[1].name))
    return tuple(one for sort in Sort for one in [thing for _, thing in ranked if thing.sort is sort][: most(sort)])
