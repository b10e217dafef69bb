"""Whoever is protected: no part of a real name and no contact is in any paper, its metadata, or what the command line says."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler.checker import check
from scheduler.model.conference import Conference
from scheduler.model.naming import shown_name
from scheduler.model.person import Contact, Person, Privacy
from scheduler.papers import Paper
from scheduler.project_file import release_content
from solver.outcome import SolveConfig
from solver.verified import solve_verified
from tests.papers.test_papers import SAMPLES, metadata, opened, pdf, words
from ui.command_line.results import check_result, solve_result
from ui.command_line.summary import check_summary, solve_summary

LEAST_LETTERS = 4
ALLIANCE = opened(next(path for path in SAMPLES if path.stem == "alliance-25"))
MODES = st.lists(st.sampled_from(list(Privacy)), min_size=len(ALLIANCE.people), max_size=len(ALLIANCE.people))


def with_modes(modes: list[Privacy]) -> Conference:
    """The sample with these modes; everybody has an alias and contacts that nothing else contains."""
    return ALLIANCE.replace(people=tuple(_secretive(n, p, mode) for n, (p, mode) in enumerate(zip(ALLIANCE.people, modes, strict=True))))


def _secretive(number: int, person: Person, mode: Privacy) -> Person:
    contact = Contact(
        email=f"mailbox{number}@secret.example", telephone=f"+43 555 90{number:03d}", liaison=f"Gobetween{number}",
        liaison_email=f"errand{number}@secret.example",
    )  # fmt: skip
    return person.replace(privacy=mode, alias=f"Pseudonym {number}", contact=contact)


def parts(text: str) -> set[str]:
    """The words of a text that are long enough to tell a name."""
    return {word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= LEAST_LETTERS}


def secrets(made: Conference) -> set[str]:
    """Parts of protected names that stand nowhere else in the conference."""
    protected = [person for person in made.people if person.privacy is not Privacy.FULL]
    anonymous = made.replace(people=tuple(p.replace(name=shown_name(p)) if p in protected else p for p in made.people))
    public = parts(" ".join(_texts(release_content(anonymous))))
    return {part for person in protected for part in parts(person.name)} - public


def _texts(value: Any) -> Iterator[str]:
    """Every text within plain JSON values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def assert_discreet(made: Conference, said: str) -> None:
    """Nothing that was said tells who is protected or how to reach anybody."""
    assert secrets(made) & parts(said) == set()
    for person in made.people:
        for secret in (person.contact.email, person.contact.telephone, person.contact.liaison, person.contact.liaison_email):
            assert secret not in said


@settings(max_examples=7, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MODES)
def test_no_paper_and_no_check_tells_who_is_protected(modes: list[Privacy]) -> None:
    made = with_modes(modes)
    for paper in Paper:
        data = pdf(made, paper)
        assert_discreet(made, words(data) + metadata(data))
    report = check(made, made.timetable)
    assert report.violations
    assert_discreet(made, check_result(made, report).model_dump_json() + "\n".join(check_summary(made, report)))


@pytest.mark.parametrize("mode", [Privacy.ALIAS, Privacy.ROLE_ONLY, Privacy.HIDDEN])
def test_no_search_tells_who_is_protected(mode: Privacy) -> None:
    made = with_modes([mode] * len(ALLIANCE.people))
    # Nobody comes twice and for long: reasons and blockers then name people.
    strained = made.replace(people=tuple(person.replace(max_sessions_per_day=1, max_minutes_per_day=30) for person in made.people))
    verified = solve_verified(strained, SolveConfig(time_limit=2, workers=1), lambda _: None, lambda: False)
    outcome, report = verified.outcome, verified.report
    assert outcome.unplaced
    said = solve_result(strained, outcome, report).model_dump_json() + "\n".join(solve_summary(strained, outcome, report))
    assert_discreet(strained, said)


def test_the_test_knows_what_it_looks_for() -> None:
    hidden = with_modes([Privacy.HIDDEN] * len(ALLIANCE.people))
    shown = with_modes([Privacy.FULL] * len(ALLIANCE.people))
    assert len(secrets(hidden)) > 60
    assert len(secrets(hidden) & parts(words(pdf(shown)))) > 40
    with pytest.raises(AssertionError):
        assert_discreet(hidden, words(pdf(shown)))
