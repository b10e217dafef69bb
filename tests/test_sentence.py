"""Sentences are plain English texts that remember how they were made."""

import pytest
from pydantic import TypeAdapter, ValidationError

from scheduler.sentence import Sentence


def test_a_sentence_is_its_english_words() -> None:
    said = Sentence("{who} speaks {when}.", who="Anna", when=Sentence("on {day}", day="Monday"))
    assert said == "Anna speaks on Monday."
    assert said.template == "{who} speaks {when}."
    assert said.values["when"].template == "on {day}"


def test_one_is_counted_without_plural() -> None:
    assert [Sentence("%n minute(s)", count) for count in (0, 1, 2)] == ["0 minutes", "1 minute", "2 minutes"]
    assert Sentence("%n minute(s)", 5).number == 5


def test_braces_in_names_are_only_letters() -> None:
    assert Sentence("{name} is late.", name="{x}") == "{x} is late."
    assert Sentence("A {brace} without a value") == "A {brace} without a value"


def test_a_value_may_be_called_count() -> None:
    assert Sentence("{count} of them", count=3) == "3 of them"


def test_equal_words_are_equal_texts() -> None:
    assert {Sentence("Late"), "Late"} == {"Late"}


def test_a_sentence_travels_as_json_with_its_parts() -> None:
    adapter = TypeAdapter(Sentence)
    said = Sentence("%n session(s) on {day}: {who}", 2, day=Sentence("Monday"), who="Anna {x}")
    again = adapter.validate_json(adapter.dump_json(said))
    assert again == said
    assert (again.template, again.number, again.values) == (said.template, 2, said.values)
    assert again.values["day"].template == "Monday"


def test_a_plain_text_is_read_as_a_sentence_and_anything_else_refused() -> None:
    adapter = TypeAdapter(Sentence)
    assert adapter.validate_json('"{late}"') == "{late}"
    with pytest.raises(ValidationError):
        adapter.validate_json("5")
