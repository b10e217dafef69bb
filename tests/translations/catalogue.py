"""Qt's translation files: read, kept in step with the words of the program, written, compiled."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from tests.translations.words import ROOT
from ui.desktop.language import CONTEXT

FOLDER = ROOT / "ui" / "translations"
LANGUAGES = {"en": 2, "de": 2, "fr": 2, "ru": 3}
"""The languages of the window, with the number of forms that a counted noun has in Qt's rules. English needs its plurals only."""

HOLES = re.compile(r"\{[a-z_]+\}|%n")


@dataclass(frozen=True)
class Entry:
    """One text with its translation; several forms where it is counted."""

    source: str
    place: str
    forms: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


def is_counted(source: str) -> bool:
    """Whether a text has a form for one, few and many."""
    return "%n" in source


def path_of(language: str, suffix: str = "ts") -> Path:
    """The file of a language."""
    return FOLDER / f"hofburg_{language}.{suffix}"


def read(language: str) -> dict[str, tuple[str, ...]]:
    """The translations of a language by their English text; empty where they are still missing."""
    if not path_of(language).exists():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(path_of(language)).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
        found[message.findtext("source") or ""] = forms or (translation.text or "",)
    return found


def entries(language: str, words: dict[str, str], known: dict[str, tuple[str, ...]]) -> list[Entry]:
    """What a language has to say, with what is known of it; English says only how things are counted."""
    wanted = {text: place for text, place in words.items() if language != "en" or is_counted(text)}
    return [Entry(text, place, known.get(text) or _untranslated(language, text)) for text, place in wanted.items()]


def _untranslated(language: str, text: str) -> tuple[str, ...]:
    if language == "en":
        return text.replace("(s)", ""), text.replace("(s)", "s")
    return ("",) * (LANGUAGES[language] if is_counted(text) else 1)


def write(language: str, found: list[Entry]) -> None:
    """Writes the file of a language; what is missing is marked so."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for entry in found:
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if is_counted(entry.source) else {})
        ElementTree.SubElement(message, "source").text = entry.source
        ElementTree.SubElement(message, "extracomment").text = entry.place
        translation = ElementTree.SubElement(message, "translation", {} if entry.is_done else {"type": "unfinished"})
        if is_counted(entry.source):
            for form in entry.forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = entry.forms[0]
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    path_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def compile_to(language: str, path: Path) -> None:
    """Compiles the file of a language to the form that Qt loads."""
    tool = Path(PySide6.__path__[0]) / "lrelease"
    program = tool if tool.exists() else tool.with_suffix(".exe")
    subprocess.run([program, "-silent", path_of(language), "-qm", path], check=True, capture_output=True)


def faults(entry: Entry) -> list[str]:
    """What is wrong with a translation, in words."""
    said: list[str] = []
    holes = sorted(HOLES.findall(entry.source))
    for form in entry.forms:
        if not form.strip():
            said.append("has no translation")
        elif sorted(HOLES.findall(form)) != holes:
            said.append(f"“{form}” does not fill in {', '.join(holes) or 'nothing'}")
        elif ("&" in entry.source.replace("&&", "")) != ("&" in form.replace("&&", "")):
            said.append(f"“{form}” and its source differ in the key that is underlined")
    return [f"“{entry.source}” {one}" for one in said]
