"""The texts of a notice by name, with what can be filled into each. Nothing here needs Qt."""

from collections.abc import Iterator

from scheduler.changes import ChangeKind
from scheduler.model.session import Access
from scheduler.notices import Wording, holes_of, wordings
from ui.desktop.language import mark, tr
from ui.desktop.telling.rows import capitalised, part_words

LETTER = {
    "subject": mark("Subject"), "subject_whole": mark("Subject, where nothing changed"), "salutation": mark("Salutation"),
    "salutation_unnamed": mark("Salutation without a name"), "for_another": mark("To a liaison"), "intro": mark("Before the changes"),
    "intro_whole": mark("Before the schedule, where nothing changed"), "schedule": mark("Above the whole schedule"),
    "schedule_empty": mark("Where there is no schedule"), "closing": mark("Closing"), "attached": mark("About the calendar file"),
    "signature": mark("Signature"),
}  # fmt: skip
OF_SESSIONS: dict[str, str] = {
    ChangeKind.TIME: mark("Moved in time"), ChangeKind.ROOM: mark("Moved to another room"), ChangeKind.NEW: mark("New session"),
    ChangeKind.CANCELLED: mark("Cancelled session"), ChangeKind.TITLE: mark("Another title"), ChangeKind.ORDER: mark("Order of speakers"),
    ChangeKind.PEOPLE: mark("People replaced"), "people added": mark("People added"), "people removed": mark("People removed"),
    ChangeKind.TEAMS: mark("Teams"), ChangeKind.LANGUAGES: mark("Languages"), ChangeKind.ACCESS: mark("Access"),
}  # fmt: skip
OF_THEM: dict[str, str] = {
    ChangeKind.NEW: mark("They now take part"), ChangeKind.CANCELLED: mark("They no longer take part"),
    ChangeKind.ORDER: mark("Their place or length of speech"), ChangeKind.PEOPLE: mark("Their part"),
    "named otherwise": mark("They are named otherwise"),
}  # fmt: skip
HOLES = {
    "name": mark("the name"), "conference": mark("title of the conference"), "organiser": mark("organiser of the conference"),
    "venue": mark("venue"), "place": mark("the city whose clocks are meant"), "old": mark("what it was until now"),
    "new": mark("what it is now"), "role": mark("what the person does"), "minutes": mark("number of minutes"), "time": mark("the time"),
    "zone": mark("the city of the reader"), "languages": mark("names of languages"), "title": mark("title of the session"),
}  # fmt: skip
NUMBER = mark("the number in the order of speakers")
GROUPS = {
    "": mark("The letter"), "kinds": mark("What changed of a session"), "own": mark("What changed for the person"), "words": mark("Words"),
    "roles": mark("Roles"), "access": mark("Access"),
}  # fmt: skip
NOT_EDITED = frozenset({"locale"})
"""Keys that are no words."""


def keys_by_group() -> Iterator[tuple[str, list[str]]]:
    """The keys of all texts, under the headings of their groups."""
    keys = [key for key in wordings()["en"].templates if key not in NOT_EDITED]
    for group, heading in GROUPS.items():
        yield tr(heading), [key for key in keys if key.rpartition(".")[0] == group]


def label_of(key: str, shipped: Wording) -> str:
    """What a text is called; a word of a list is called as it ships."""
    group, _, name = key.rpartition(".")
    match group:
        case "":
            return tr(LETTER[name])
        case "kinds":
            return tr(OF_SESSIONS[name])
        case "own":
            return tr(OF_THEM[name])
        case "roles":
            return capitalised(part_words(name))
        case "access":
            return tr(Access(name).value.capitalize())
        case _:
            return shipped.templates[key]


def holes_in_words(key: str) -> list[tuple[str, str]]:
    """What can be filled into a text, with what it is."""
    return [(hole, tr(NUMBER) if (key, hole) == ("words.place_in_order", "place") else tr(HOLES[hole])) for hole in holes_of(key)]


def example_of(key: str, template: str) -> str:
    """A text with what stands for what is filled in."""
    return template.format(**{hole: f"[{words}]" for hole, words in holes_in_words(key)})
