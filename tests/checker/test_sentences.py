"""What holds for every sentence of the checker: no protected name, no id, whole sentences for planners."""

import re
from dataclasses import replace

import pytest

from scheduler.model.base import Text
from scheduler.model.person import Privacy
from tests.builder import Builder
from tests.checker.musts import every_builder
from tests.checker.reading import changed, one, read, two

SECRET = "Zdenka Quixley"


def disguised(builder: Builder, privacy: Privacy) -> Builder:
    """The same conference, all of whose people bear a name that may not appear."""
    people = {key: person.replace(name=SECRET, privacy=privacy, alias="Witness") for key, person in builder.people.items()}
    return replace(builder, people=people)


@pytest.mark.parametrize("privacy", [Privacy.ALIAS, Privacy.ROLE_ONLY, Privacy.HIDDEN])
def test_no_sentence_names_who_is_protected(privacy: Privacy) -> None:
    sentences = [v.message for builder in every_builder() for v in read(disguised(builder, privacy))]
    assert len(sentences) > 200
    assert [sentence for sentence in sentences if "Zdenka" in sentence or "Quixley" in sentence] == []


def test_subjects_are_ids_of_the_conference() -> None:
    for builder in every_builder():
        conference = builder.build()
        known = {*conference.session, *conference.room, *conference.person, *conference.resource}
        assert [v for v in read(builder) if not v.subjects or not known.issuperset(v.subjects)] == []


def test_sentences_are_whole() -> None:
    for sentence in (v.message for builder in every_builder() for v in read(builder)):
        assert re.fullmatch(r"[A-Z“][^_{}]*\.", sentence)
        assert re.search(r"\bNone\b|\b1 [a-z]+s\b|  ", sentence) is None, sentence


def test_a_session_is_called_by_its_number_or_its_title() -> None:
    numbered = two("10:30", "Hall", first={"number": "Panel 1"})
    (clash,) = read(numbered)
    assert clash.message == "Panel 1 and “B” are in Hall at the same time, on Monday from 10:30 to 11:30."


def test_a_title_in_several_languages_is_told_in_the_first() -> None:
    (fault,) = read(changed(one(at=""), title=Text({"fr": "Séance", "en": "Session"})))
    assert fault.message == "“Séance” has no place in the timetable yet."
