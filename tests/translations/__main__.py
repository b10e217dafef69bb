"""Keeps the translations in step: `python -m tests.translations` updates and compiles them all.

`missing LANGUAGE` prints what has no translation as JSON, `fill LANGUAGE FILE` takes such a file back: English texts with their
translation, or with a list of forms where something is counted.
"""

import json
import sys
from pathlib import Path

from tests.translations.catalogue import LANGUAGES, Entry, compile_to, entries, faults, is_counted, path_of, read, write
from tests.translations.words import all_words


def update(language: str, more: dict[str, str | list[str]] | None = None) -> list[Entry]:
    """Brings the file of a language up to date and compiles it."""
    known = read(language)
    for text, said in (more or {}).items():
        known[text] = tuple(said) if isinstance(said, list) else (said,) * (LANGUAGES[language] if is_counted(text) else 1)
    found = entries(language, all_words(), known)
    write(language, found)
    compile_to(language, path_of(language, "qm"))
    return found


def main(arguments: list[str]) -> None:
    """Does what the command line asks for."""
    match arguments:
        case ["missing", language]:
            missing = [entry for entry in entries(language, all_words(), read(language)) if not entry.is_done]
            sys.stdout.write(json.dumps({entry.source: list(entry.forms) for entry in missing}, ensure_ascii=False, indent=0) + "\n")
        case ["fill", language, file]:
            found = update(language, json.loads(Path(file).read_text(encoding="utf-8")))
            for entry in found:
                for fault in faults(entry):
                    sys.stdout.write(fault + "\n")
        case _:
            for language in LANGUAGES:
                found = update(language)
                sys.stdout.write(f"{language}: {len(found)} texts, {sum(not entry.is_done for entry in found)} without translation\n")


if __name__ == "__main__":
    main(sys.argv[1:])
