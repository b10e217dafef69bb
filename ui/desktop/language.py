"""The language of the window: words, and dates and times after its customs. Every word on the screen goes through `tr`."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from scheduler.sentence import Sentence

CONTEXT = "Hofburg"
"""All words stand under one heading of the translation files, so that equal words are translated once."""


def tr(text: str, count: int | None = None, **values: object) -> str:
    """Words in the language of the window.

    Args:
        text: the English words; `{name}` is filled from the values, `%n` stands for the count.
        count: chooses the form for one, few or many.
        values: what is filled in; each name stands in the text.
    """
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
