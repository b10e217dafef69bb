"""The language of the window: words, and dates and times after its customs. Every word on the screen goes through `tr`."""

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QSettings, QTranslator

from scheduler.sentence import Sentence

CONTEXT = "Hofburg"
"""All words stand under one heading of the translation files, so that equal words are translated once."""

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ru": "Русский"}
"""The languages of the window, each by its own name."""

FOLDER = Path(__file__).parents[1] / "translations"
_SETTING = "language"
_installed: list[QTranslator] = []


def chosen_language() -> str | None:
    """What the planner has chosen; None for the language of the computer."""
    kept = str(QSettings().value(_SETTING, ""))
    return kept if kept in LANGUAGES else None


def language_in_use() -> str:
    """The chosen language, or that of the computer where the window speaks it, otherwise English."""
    system = QLocale.system().name().partition("_")[0]
    return chosen_language() or (system if system in LANGUAGES else "en")


def choose_language(code: str | None) -> None:
    """Keeps another language; None for that of the computer. `load_language` makes it heard."""
    QSettings().setValue(_SETTING, code or "")


def load_language(application: QCoreApplication) -> None:
    """Gives the program the words and customs of the language in use; what is made from now on speaks it."""
    code = language_in_use()
    for old in _installed:
        application.removeTranslator(old)
    _installed.clear()
    system = QLocale.system()
    # Times have 24 hours and dates the day first everywhere; who uses the language elsewhere keeps the customs of their country.
    same = system.name().partition("_")[0] == code and code != "en"
    QLocale.setDefault(system if same else QLocale({"en": "en_GB"}.get(code, code)))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", of_qt), (f"hofburg_{code}", str(FOLDER))):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)


def tr(text: str, count: int | None = None, /, **values: object) -> str:
    """Words in the language of the window.

    Args:
        text: the English words; `{name}` is filled from the values, `%n` stands for the count.
        count: chooses the form for one, few or many.
        values: what is filled in; each name stands in the text.
    """
    if not text:
        return ""
    words = QCoreApplication.translate(CONTEXT, text, None, -1 if count is None else count)
    return words.format(**{name: said(value) for name, value in values.items()}) if values else words


def said(value: Any) -> Any:
    """A sentence of the program in the language of the window; anything else as it is."""
    return tr(value.template, value.number, **value.values) if isinstance(value, Sentence) else value


def mark(text: str) -> str:
    """Words that are known before there is a language, such as those of constants; they are shown with `tr` later."""
    return text


def day_words(date: dt.date) -> str:
    """A day as it stands above a timetable: "Mon 31 March"."""
    return QLocale().toString(QDate(date.year, date.month, date.day), "ddd d MMMM")


def long_day(date: dt.date) -> str:
    """A day with its year: "Monday 31 March 2025"."""
    return QLocale().toString(QDate(date.year, date.month, date.day), "dddd d MMMM yyyy")


def short_day(date: dt.date) -> str:
    """A weekday: "Mon"."""
    return QLocale().toString(QDate(date.year, date.month, date.day), "ddd")
