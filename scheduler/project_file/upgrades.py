"""The way from each format version to the next: pure functions from the stored conference to the stored conference.

Version 1 held the texts of a session as plain words in the main language of the conference. Version 2 holds them per
language. Version 3 knows who else was told of a change: teams, organisers, catering and protocol; and it keeps a log of the day.
Version 4 knows what sessions, people and tracks ask of slots, rooms, tags, topics, interest and each other.
"""

from collections.abc import Callable

from scheduler.project_file.canonical import Json


def _text_per_language(conference: Json) -> Json:
    """1 to 2: title, subtitle, description and guiding question of a session become text per language."""
    main = next(iter(conference.get("languages", [])), "en")
    sessions = [_session_with_texts(session, main) for session in conference.get("sessions", [])]
    return conference | ({"sessions": sessions} if sessions else {})


def _session_with_texts(session: Json, language: str) -> Json:
    texts = ("title", "subtitle", "description", "guiding_question")
    return session | {name: {language: session[name]} for name in texts if isinstance(session.get(name), str)}


def _as_it_is(conference: Json) -> Json:
    """To a version that has more to say: what is stored stays."""
    return conference


UPGRADES: dict[int, Callable[[Json], Json]] = {1: _text_per_language, 2: _as_it_is, 3: _as_it_is}
"""The function for key n takes a stored conference of version n to version n + 1 and leaves its argument as it is."""
