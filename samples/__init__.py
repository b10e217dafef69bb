"""Conferences that ship with the program. They are opened and never written; `python -m tests.samples` makes them anew."""

from importlib.resources import as_file, files
from pathlib import Path

from scheduler.errors import ProjectFileError
from scheduler.model.conference import Conference
from scheduler.project_file import read_conference
from scheduler.sentence import Sentence

DESCRIPTIONS = {
    "alliance-25": Sentence("The 25th Alliance conference: two days, 14 side events, six languages; people and times are invented"),
    "forum-60": Sentence("A forum of 60 sessions in 12 rooms on two days, about 200 people"),
    "forum-200": Sentence("A forum of 200 sessions in 20 rooms on three days, about 700 people"),
    "overfull": Sentence("A one-day meeting that cannot be planned, for three separate reasons"),
}
"""One line on each sample, in the order in which they are offered."""


def sample_names() -> tuple[str, ...]:
    """The names of the samples, the usual one first."""
    return tuple(DESCRIPTIONS)


def sample_path(name: str) -> Path:
    """The file of a sample.

    Raises:
        ProjectFileError: when there is no sample of that name.
    """
    if name not in DESCRIPTIONS:
        raise ProjectFileError(f"There is no sample “{name}”. The samples are {', '.join(DESCRIPTIONS)}.")
    with as_file(files(__name__) / f"{name}.hofburg") as path:
        return path


def open_sample(name: str) -> Conference:
    """The conference of a sample, with an empty timetable.

    Raises:
        ProjectFileError: when there is no sample of that name, or its file is damaged.
    """
    return read_conference(sample_path(name))
