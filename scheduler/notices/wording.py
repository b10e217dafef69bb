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

LANGUAGES = ("en", "de", "fr", "ru")
LETTER = frozenset({"name", "conference", "organiser", "venue", "place"})
CHANGE = frozenset({"old", "new", "role"})
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
        if key not in shipped.templates or not _can_be_filled(key, template):
            raise HofburgError(
                "The template “{key}” in {file} cannot be used. Compare it with the one that ships.", key=key, file=path
            )  # fmt: skip
    return Wording(shipped.language, {**shipped.templates, **own})


def _flat(read: Mapping[str, Any], section: str = "") -> Iterator[tuple[str, str]]:
    for name, value in read.items():
        key = f"{section}.{name}" if section else name
        if isinstance(value, dict) and not section:
            yield from _flat(value, name)
        else:
            yield key, value.strip("\n") if isinstance(value, str) else ""


def _can_be_filled(key: str, template: str) -> bool:
    try:
        parts = list(Formatter().parse(template))
    except ValueError:
        return False
    holes = {name for _, name, _, _ in parts if name is not None}
    return bool(template) and holes <= HOLES[_section(key)] and not any(form or turn for _, _, form, turn in parts)


def _section(key: str) -> str:
    return key.rpartition(".")[0]
