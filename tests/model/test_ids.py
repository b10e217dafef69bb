"""Ids: what they may look like is held to when a file is read, and a wrong one is not repeated, for it could be a name."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import ValidationError

from scheduler.faults import faults_of
from scheduler.model.conference import Conference
from scheduler.model.ids import new_id
from scheduler.model.room import Room
from tests.project_file.conference import small_conference

Data = dict[str, Any]

PLACES: dict[str, Callable[[Data], Data]] = {
    "rooms → 1": lambda data: data["rooms"][1],
    "people → 0": lambda data: data["people"][0],
    "sessions → 0": lambda data: data["sessions"][0],
    "resources → 0": lambda data: data["resources"][0],
    "variants → 0": lambda data: data["variants"][0],
}


def faults(data: Data) -> str:
    with pytest.raises(ValidationError) as error:
        Conference.model_validate(data)
    return faults_of(error.value)


@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("wrong", ["Jo Vogel", "", "ä", "../r1", "r1\n", "a" * 65])
def test_a_wrong_id_is_refused_with_its_path(path: str, wrong: str) -> None:
    data = small_conference().model_dump()
    PLACES[path](data)["id"] = wrong
    sentence = faults(data)
    assert sentence.startswith(f"{path} → id must be an id: up to 64 letters")
    assert not wrong.strip() or wrong not in sentence


def test_ids_of_appearances_and_rules_too() -> None:
    data = small_conference().model_dump()
    session = next(index for index, session in enumerate(data["sessions"]) if session["appearances"])
    data["sessions"][session]["appearances"][0]["id"] = "no id"
    data["rules"][0]["id"] = "no id"
    assert f"sessions → {session} → appearances → 0 → id must be an id" in faults(data)
    assert "rules → 0 → id must be an id" in faults(data)


@pytest.mark.parametrize("right", ["r1", "R-1_b", "a" * 64])
def test_a_right_id_is_taken(right: str) -> None:
    assert Room.model_validate({"id": right, "name": "Hall"}).id == right


def test_a_new_id_is_taken() -> None:
    made = new_id("r")
    assert Room.model_validate({"id": made, "name": "Hall"}).id == made
