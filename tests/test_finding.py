"""Finding by the beginnings of words."""

import pytest

from samples import open_sample
from scheduler.edits import update_person
from scheduler.finding import Sort, findable, folded, found
from scheduler.model.ids import SessionId
from scheduler.model.person import Privacy
from scheduler.model.session import Kind

CONFERENCE = open_sample("alliance-25")
THINGS = findable(CONFERENCE)


@pytest.mark.parametrize(("typed", "name"), [
    ("vais", "H.E. Aino Väisälä"), ("VAISALA aino", "H.E. Aino Väisälä"), ("neuer", "Neuer Saal"),
    ("trend", "Panel 1"), ("tepor", "Țepordei"),
])  # fmt: skip
def test_beginnings_of_words_find_whatever_their_accents(typed: str, name: str) -> None:
    assert any(name in one.name for one in found(THINGS, typed))


def test_every_word_must_fit_and_nothing_finds_nothing() -> None:
    assert found(THINGS, "") == ()
    assert found(THINGS, "   ") == ()
    assert found(THINGS, "vaisala zzz") == ()
    assert found(THINGS, "aisala") == ()


def test_what_begins_so_comes_before_what_only_has_the_word() -> None:
    sessions = [one.name for one in found(THINGS, "panel", lambda _: 50) if one.sort is Sort.SESSION]
    assert sessions[0].startswith("Panel")
    assert all(name.startswith("Panel") for name in sessions[: sum(one.startswith("Panel") for one in sessions)])


def test_names_that_are_protected_find_nobody() -> None:
    person = next(one for one in CONFERENCE.people if one.privacy is Privacy.FULL)
    family = person.name.split()[-1]
    assert any(one.id == person.id for one in found(THINGS, family))
    hidden = update_person(CONFERENCE, person.id, privacy=Privacy.HIDDEN)
    assert not any(one.id == person.id for one in found(findable(hidden), family, lambda _: 500))


def test_kinds_are_found_in_the_language_of_the_window() -> None:
    german = findable(CONFERENCE, lambda kind: "Eröffnung" if kind is Kind.OPENING else kind.value)
    (one, *_) = found(german, "eroff")
    assert CONFERENCE.session[SessionId(one.id)].kind is Kind.OPENING
    assert not found(THINGS, "eroff")


def test_of_each_sort_no_more_than_are_wanted() -> None:
    assert sum(one.sort is Sort.PERSON for one in found(THINGS, "m", lambda _: 3)) == 3


def test_letters_are_compared_without_accents() -> None:
    assert folded("Łódź Øystein") == "lodz oystein"
