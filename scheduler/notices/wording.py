"""What notices say in each language: templates that ship as plain text and can be replaced by one's own."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from string import Formatter
from typing import Any

from scheduler.errors import HofburgError
from scheduler.sentence import Sentence, listed

LANGUAGES = ("en", "de", "fr", "ru")
LETTER = frozenset({"name", "conference", "organiser", "venue", "place"})
CHANGE = frozenset({"old", "new", "role"})
ANYWHERE = LETTER - {"name"}
"""Of the letter: `name` is known in the greeting alone."""
WORDS = frozenset({"place", "minutes", "name", "time", "zone", "languages", "title"})
HOLES: dict[str, frozenset[str]] = {"": LETTER, "kinds": CHANGE, "own": CHANGE, "words": WORDS, "roles": frozenset(), "access": frozenset()}
"""What can be filled in, by section."""


@dataclass(frozen=True)
class Wording:
    """The templates of one language; keys are "subject", "kinds.new" and so on."""

    language: str
    templates: Mapping[str, str]

    @property
    def locale(self) -> str:
        """The locale of dates and languages, such as en_GB."""
        return self.templates["locale"]

    def say(self, key: str, **values: object) -> str:
        """A template with what is filled in."""
        filled = dict.fromkeys(HOLES[_section(key)], "") | values
        return self.templates[key].format(**filled)


Wordings = Mapping[str, Wording]


def wordings(own: Path | None = None) -> Wordings:
    """The templates of all languages, with those in a folder of one's own in place of the shipped ones.

    Raises:
        HofburgError: when a file of one's own cannot be read, or a template has what cannot be filled in.
    """
    found = dict(_shipped())
    for language in LANGUAGES if own is not None else ():
        path = Path(own or "") / f"{language}.toml"
        if path.is_file():
            found[language] = _replaced(found[language], path)
    return found


def shipped_files() -> dict[str, bytes]:
    """The templates that ship, as files to edit."""
    return {f"{language}.toml": _source(language).encode("utf-8") for language in LANGUAGES}


def wording_for(languages: list[str], known: Wordings) -> Wording:
    """The wording of the first language that has one, otherwise the English one."""
    for language in languages:
        found = known.get(language.split("-")[0])
        if found is not None:
            return found
    return known["en"]


@lru_cache(maxsize=1)
def _shipped() -> Wordings:
    return {language: Wording(language, dict(_flat(tomllib.loads(_source(language))))) for language in LANGUAGES}


def _source(language: str) -> str:
    return (files("scheduler.notices.templates") / f"{language}.toml").read_text(encoding="utf-8")


def _replaced(shipped: Wording, path: Path) -> Wording:
    try:
        own = dict(_flat(tomllib.loads(path.read_text(encoding="utf-8-sig"))))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise HofburgError(
            "The templates {file} cannot be read: {cause}. Mend the file, or take it away.", file=path, cause=error
        ) from error  # fmt: skip
    for key, template in own.items():
        fault = fault_in(key, template)
        if fault is not None:
            raise HofburgError(
                "The template “{key}” in {file} cannot be used: {fault} Compare it with the one that ships.",
                key=key, file=path, fault=fault,
            )  # fmt: skip
    return Wording(shipped.language, {**shipped.templates, **own})


def _flat(read: Mapping[str, Any], section: str = "") -> Iterator[tuple[str, str]]:
    for name, value in read.items():
        key = f"{section}.{name}" if section else name
        if isinstance(value, dict) and not section:
            yield from _flat(value, name)
        else:
            yield key, value.strip("\n") if isinstance(value, str) else ""


def holes_of(key: str) -> tuple[str, ...]:
    """What is filled into a template: what the shipped ones have, and in the letter what is known everywhere."""
    used = {name for one in _shipped().values() for _, name, _, _ in Formatter().parse(one.templates[key]) if name}
    return tuple(sorted(used | (ANYWHERE if not _section(key) else set())))


def fault_in(key: str, template: str) -> Sentence | None:
    """Why a template cannot be used; None where it can."""
    if key not in _shipped()["en"].templates:
        return Sentence("There is no text of this name.")
    if not template.strip():
        return Sentence("It is empty.")
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return Sentence("A brace has no partner. What is filled in stands between two braces; to print a brace, write it twice.")
    known = holes_of(key)
    for _, name, form, turn in parts:
        if name is not None and (name not in known or form or turn):
            written = f"{{{name}{f'!{turn}' if turn else ''}{f':{form}' if form else ''}}}"
            names = listed(f"{{{one}}}" for one in known)
            return (
                Sentence("{written} cannot be filled in. What can: {names}.", written=written, names=names) if names
                else Sentence("{written} cannot be filled in; nothing can here.", written=written)
            )  # fmt: skip
    return None


def _section(key: str) -> str:
    return key.rpartition(".")[0]
