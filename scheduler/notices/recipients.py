"""Who gets a notice: people, or their liaison; teams without members, organisers, catering and protocol."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from scheduler.changes import Capacity, Changes, Concerned, PersonChange, SessionChange, states_of
from scheduler.model.ids import PersonId

Item = PersonChange | SessionChange


@dataclass(frozen=True)
class Recipient:
    """Somebody to whom a notice goes."""

    key: str
    """Name of the files, without ending; it tells nothing of a protected person."""
    items: tuple[Item, ...]
    """What changed for them."""
    name: str
    """Who is greeted; empty for nobody by name."""
    languages: tuple[str, ...]
    """Language of correspondence first."""
    person: PersonId | None = None
    party: str = ""
    """`Concerned.party` of those who are no people of the conference."""
    address: str = ""
    """Empty where none is known, and for protected people: a draft that carries it would give them away."""
    addressee: str = ""
    """Whom the address belongs to: the person or the liaison."""
    is_for_another: bool = False
    """Whether it goes to a liaison."""


def recipients_of(changes: Changes, *, everybody: bool = False) -> tuple[Recipient, ...]:
    """Everybody concerned, people in the order of the conference, then everybody else.

    Args:
        changes: what changed.
        everybody: whether also those are meant who take part and for whom nothing changed.
    """
    found = [*_people(changes, everybody=everybody), *_others(changes)]
    taken: dict[str, int] = {}
    return tuple(_with_free_key(one, taken) for one in found)


def _people(changes: Changes, *, everybody: bool) -> Iterator[Recipient]:
    by_person: dict[PersonId, list[PersonChange]] = {}
    for change in changes.people:
        by_person.setdefault(change.person, []).append(change)
    states = states_of(changes.new).values() if everybody else ()
    busy = {person for state in states if state.span is not None for person in state.people}
    for person in dict.fromkeys([*changes.new.person, *by_person]):
        if person in by_person or person in busy:
            yield _for_person(changes, person, tuple(by_person.get(person, ())))


def _for_person(changes: Changes, person: PersonId, items: tuple[PersonChange, ...]) -> Recipient:
    record, languages = changes.names.record(person), changes.new.languages
    if changes.names.is_protected(person):
        name = "" if changes.names.is_hidden(person) else _line(changes.names.of(person, ""))
        return Recipient(person, items, name, (record.language, *languages), person)
    name, contact = _line(changes.names.of(person)), record.contact
    through_liaison = bool(contact.liaison or contact.liaison_email)
    addressee = _line(contact.liaison) if through_liaison else name
    return Recipient(
        key=f"{_slug(name)}-{person}", items=items, name=addressee, languages=(record.language, *languages), person=person,
        address=(contact.liaison_email if through_liaison else contact.email).strip(), addressee=addressee, is_for_another=through_liaison,
    )  # fmt: skip


def _others(changes: Changes) -> Iterator[Recipient]:
    """Those who are no people of the conference; each gets the changes of the sessions as such."""
    found: dict[Concerned, list[SessionChange]] = {}
    for change in changes.sessions:
        for one in change.concerned:
            if one.person is None:
                found.setdefault(one, []).append(change)
    for one, items in found.items():
        name = _line(one.name)
        key = f"{one.capacity}-{_slug(name)}" if name else one.capacity
        addressee = name or str(Capacity(one.capacity)).capitalize()
        yield Recipient(key, tuple(items), name, tuple(changes.new.languages), party=one.party, addressee=addressee)


def _with_free_key(one: Recipient, taken: dict[str, int]) -> Recipient:
    number = taken[one.key] = taken.get(one.key, 0) + 1
    if number == 1:
        return one
    return replace(one, key=f"{one.key}-{number}")


def _line(text: str) -> str:
    """Words on one line, without characters that a header or a sheet cannot hold."""
    return " ".join("".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text).split())


def _slug(text: str) -> str:
    """A part of a file name: letters and digits of any script, with dashes between them."""
    return re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", text).casefold()).strip("-")[:40] or "notice"
