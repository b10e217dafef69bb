"""What is saved is what is opened, and equal conferences give equal bytes."""

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.model.base import Text, Window
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.person import Person
from scheduler.project_file import (
    VERSION,
    ProjectFileError,
    content_fingerprint,
    dump_conference,
    open_project,
    parse_conference,
    release_content,
    released_conference,
    save_project,
)
from tests.generator import make_conference
from tests.project_file.conference import VIENNA, released_conference_of, small_conference

REPOSITORY = Path(__file__).parents[2]


def test_every_field_comes_back() -> None:
    conference = released_conference_of(small_conference())
    assert parse_conference(dump_conference(conference), "a.hofburg") == conference


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), sessions=st.integers(10, 30))
def test_generated_conferences_come_back(seed: int, sessions: int) -> None:
    generated = make_conference(seed, sessions=sessions)
    conference = generated.conference.replace(timetable=generated.solution)
    data = dump_conference(conference)
    again = parse_conference(data, "a.hofburg")
    assert again == conference
    assert dump_conference(again) == data


@given(words=st.dictionaries(st.sampled_from(["en", "de", "ru"]), st.text(st.characters(codec="utf-8"))))
def test_any_words_come_back_in_their_order(words: dict[str, str]) -> None:
    again = parse_conference(dump_conference(Conference(title=Text(words))), "a.hofburg")
    assert list(again.title.root.items()) == list(words.items())


@given(moment=st.datetimes(dt.datetime(2025, 1, 1), dt.datetime(2026, 1, 1)))
def test_any_moment_comes_back_across_changes_of_the_clocks(moment: dt.datetime) -> None:
    start = moment.replace(second=0, microsecond=0, tzinfo=VIENNA).astimezone(dt.UTC)
    person = Person(id=PersonId("p1"), name="A", availability=(Window(start=start, end=start + dt.timedelta(hours=1)),))
    conference = Conference(title=Text.of("T"), people=(person,))
    data = dump_conference(conference)
    assert parse_conference(data, "a.hofburg") == conference
    assert start.astimezone(VIENNA).isoformat().encode() in data


def test_bytes_are_stable(tmp_path: Path) -> None:
    conference = released_conference_of(small_conference())
    project = save_project(tmp_path / "a.hofburg", conference)
    first = project.path.read_bytes()
    save_project(open_project(project.path), open_project(project.path).conference)
    assert project.path.read_bytes() == first
    assert first.startswith(f'{{\n "format": "hofburg",\n "version": {VERSION},\n "conference": {{\n  "title"'.encode())
    assert first.endswith(b"}\n")
    assert "Конференция".encode() in first


def test_equal_moments_of_other_zones_give_equal_bytes() -> None:
    conference = small_conference()
    person = conference.people[0]
    window = person.availability[0]
    utc = Window(start=window.start.astimezone(dt.UTC), end=window.end.astimezone(dt.UTC))
    same = conference.replace(people=(person.replace(availability=(utc,)), *conference.people[1:]))
    assert dump_conference(same) == dump_conference(conference)


def test_bytes_and_fingerprint_do_not_depend_on_the_order_of_hashes() -> None:
    code = (
        "import hashlib; from scheduler.project_file import *;"
        "from tests.project_file.conference import small_conference; c = small_conference();"
        "print(hashlib.sha256(dump_conference(c)).hexdigest(), content_fingerprint(release_content(c)))"
    )
    printed = {_run(code, seed) for seed in ("1", "2")}
    conference = small_conference()
    assert len(printed) == 1
    assert printed.pop().split()[1] == content_fingerprint(release_content(conference))


def _run(code: str, seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=REPOSITORY, check=True, capture_output=True, text=True
    ).stdout


def test_a_release_keeps_the_content_without_releases_and_told() -> None:
    conference = small_conference()
    released = released_conference_of(conference)
    assert released_conference(released.releases[0]) == conference
    assert release_content(released) == release_content(conference)
    again = parse_conference(dump_conference(released), "a.hofburg").releases[0]
    assert content_fingerprint(again.content) == again.fingerprint


def test_the_fingerprint_changes_with_the_content() -> None:
    conference = small_conference()
    renamed = conference.replace(title=Text.of("Another"))
    assert content_fingerprint(release_content(renamed)) != content_fingerprint(release_content(conference))


def test_a_text_that_no_file_can_hold_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.hofburg"
    project = save_project(path, small_conference())
    before = path.read_bytes()
    with pytest.raises(ProjectFileError, match="characters"):
        save_project(project, small_conference().replace(title=Text.model_construct({"en": "\ud800"})))
    assert path.read_bytes() == before


def test_defaults_are_left_out_but_the_type_of_a_rule_is_written() -> None:
    stored = json.loads(dump_conference(small_conference()))["conference"]
    assert "walking" in stored
    assert "preferences" not in stored
    assert stored["rules"][0] == {"id": "x1", "type": "before", "first": "s1", "second": "s2"}
