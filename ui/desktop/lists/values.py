"""Values of the model as the words of a cell, and the words that somebody has typed or pasted back as values."""

import datetime as dt
from collections.abc import Iterable
from typing import Any, cast

from scheduler.calendar import local_minute, minute_of, moment_of
from scheduler.errors import InvalidConferenceError
from scheduler.model.base import Text
from scheduler.model.conference import Conference
from ui.desktop.forms.choosing import names_of
from ui.desktop.forms.fields import Field, Shape
from ui.desktop.language import mark, tr

YES, NO = mark("yes"), mark("no")
SIMPLE = frozenset({
    Shape.WORDS, Shape.TEXT, Shape.NUMBER, Shape.YES_NO, Shape.CHOICE, Shape.CHOICES, Shape.LIST, Shape.MOMENT, Shape.REFERENCE,
    Shape.REFERENCES,
})  # fmt: skip
"""Shapes whose values fit into a cell."""

MOMENT = "%Y-%m-%d %H:%M"


def shown(conference: Conference, field: Field, value: Any) -> str | int:
    """A value in a cell; nothing for none."""
    if value is None:
        return ""
    match field.shape:
        case Shape.NUMBER:
            return int(value)
        case Shape.YES_NO:
            return tr(YES) if value else ""
        case Shape.CHOICE:
            return tr(value.value)
        case Shape.CHOICES:
            return ", ".join(sorted(tr(one.value) for one in value))
        case Shape.LIST:
            return ", ".join(sorted(value) if field.collection is frozenset else value)
        case Shape.MOMENT:
            return f"{moment_of(minute_of(value), conference.zone):{MOMENT}}"
        case Shape.REFERENCE | Shape.REFERENCES:
            names = {one: words for words, one in names_of(conference, field.inner)}
            return "; ".join(names[one] for one in ([value] if field.shape is Shape.REFERENCE else value) if one in names)
        case _:
            return str(value)


def read(conference: Conference, field: Field, words: str, before: Any) -> Any:
    """The value that is meant by the words of a cell.

    Raises:
        InvalidConferenceError: when they cannot be understood.
    """
    words = words.strip()
    if not words and field.optional:
        return None
    match field.shape:
        case Shape.NUMBER:
            return whole(words.removesuffix(field.unit).strip() or "0")
        case Shape.YES_NO:
            return yes(words)
        case Shape.CHOICE:
            return choice(words, field.inner)
        case Shape.CHOICES:
            return field.collection(choice(part, field.inner) for part in parts(words))
        case Shape.LIST:
            return field.collection(parts(words))
        case Shape.TEXT:
            return text(words, cast(Text, before))
        case Shape.MOMENT:
            return moment(words, conference.zone)
        case Shape.REFERENCE:
            return reference(conference, field, words)
        case Shape.REFERENCES:
            # Names may have commas in them.
            return field.collection(reference(conference, field, part) for part in parts(words, ";"))
        case _:
            return words


def parts(words: str, between: str = ",") -> list[str]:
    """What stands between commas, or between other signs."""
    return [part.strip() for part in words.split(between) if part.strip()]


def whole(words: str) -> int:
    """A whole number."""
    try:
        return int(words)
    except ValueError as error:
        raise InvalidConferenceError("“{words}” is no whole number. Type digits only.", words=words) from error


def yes(words: str) -> bool:
    """Yes or no, in the language of the window or in English."""
    said = words.casefold()
    if said in (tr(YES).casefold(), YES):
        return True
    if said in (tr(NO).casefold(), NO, ""):
        return False
    raise InvalidConferenceError("“{words}” is neither “{yes}” nor “{no}”. Type one of the two.", words=words, yes=tr(YES), no=tr(NO))


def choice(words: str, known: Iterable[Any]) -> Any:
    """One of an enumeration, in the language of the window or in English."""
    choices = list(known)
    for one in choices:
        if words.casefold() in (one.value.casefold(), tr(one.value).casefold()):
            return one
    join = ", ".join(tr(one.value) for one in choices)
    raise InvalidConferenceError("“{words}” is not known here. Type one of: {join}.", words=words, join=join)


def text(words: str, before: Text) -> Text:
    """A text with these words in its main language."""
    language = next(iter(before.root), "en")
    return Text(before.root | {language: words}) if words else Text({one: said for one, said in before.root.items() if one != language})


def moment(words: str, zone: str) -> dt.datetime:
    """A date and time on the clocks of the venue."""
    try:
        found = dt.datetime.strptime(words, MOMENT)
    except ValueError as error:
        raise InvalidConferenceError("“{words}” is no date with a time. Type it such as {example}.",
                                     words=words, example="2025-03-31 14:30") from error  # fmt: skip
    return moment_of(local_minute(found.date(), found.time(), zone), zone)


def reference(conference: Conference, field: Field, words: str) -> Any:
    """Something of the conference by the name that is shown."""
    found = [one for name, one in names_of(conference, field.inner) if name.casefold() == words.casefold()]
    if len(found) != 1:
        if found:
            raise InvalidConferenceError("“{words}” is the name of several. Choose it at the right.", words=words)
        raise InvalidConferenceError("“{words}” is not in this conference. Add it first, or mend the name.", words=words)
    return found[0]
