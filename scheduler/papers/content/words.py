"""Dates, times, languages and texts in the words of the papers, which are in English."""

import datetime as dt
from collections.abc import Iterable

from babel import Locale
from babel.dates import format_date

from scheduler.model.base import Text
from scheduler.papers.content.said import Words

LANGUAGE = "en-GB"
"""Language of the papers' own words; texts that exist in English only in another language are tagged with it."""

_LOCALE = Locale("en", "GB")


def say(text: Text) -> Words:
    """A text in English if it is there, otherwise in its original language."""
    for language, words in text.root.items():
        if language == "en" or language.startswith("en-"):
            return Words(words)
    language, words = next(iter(text.root.items()), ("en", ""))
    return Words(words, None if language == "en" else language)


def day_name(date: dt.date) -> str:
    """Such as Monday, 31 March."""
    return format_date(date, "EEEE, d MMMM", locale=_LOCALE)


def date_range(dates: Iterable[dt.date]) -> str:
    """Such as 31 March – 1 April 2025; nothing without dates."""
    ordered = sorted(dates)
    if not ordered:
        return ""
    first, last = ordered[0], ordered[-1]
    if first == last:
        return format_date(first, "d MMMM y", locale=_LOCALE)
    # The first date says only what the last one does not say for both.
    patterns = {(True, True): "d", (True, False): "d MMMM"}
    pattern = patterns.get((first.year == last.year, first.month == last.month), "d MMMM y")
    return f"{format_date(first, pattern, locale=_LOCALE)} – {format_date(last, 'd MMMM y', locale=_LOCALE)}"


def stamp_words(moment: dt.datetime) -> str:
    """Such as 28 March 2025, 14:02."""
    return f"{format_date(moment.date(), 'd MMMM y', locale=_LOCALE)}, {moment:%H:%M}"


def language_names(tags: Iterable[str]) -> str:
    """English names of languages, in alphabetical order as on a door sign."""
    return ", ".join(sorted(language_name(tag) for tag in tags))


def language_name(tag: str) -> str:
    """English name of a language; an unknown tag as it is."""
    try:
        return Locale.parse(tag, sep="-").get_language_name("en") or tag
    except Exception:  # Babel raises several unrelated errors for tags that it does not know
        return _LOCALE.languages.get(tag.split("-")[0], tag)
