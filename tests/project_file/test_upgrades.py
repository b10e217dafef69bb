"""An older file opens, is not written by that, and is of the current version when it is saved."""

import json
from pathlib import Path
from shutil import copy

from scheduler.model.base import Text
from scheduler.project_file import VERSION, open_project, save_project
from scheduler.project_file.upgrades import UPGRADES

OLD = Path(__file__).parent / "data" / "version_1.hofburg"


def test_there_is_a_step_from_every_version() -> None:
    assert set(UPGRADES) == set(range(1, VERSION))


def test_version_1_held_plain_texts_in_the_main_language(tmp_path: Path) -> None:
    path = tmp_path / "old.hofburg"
    copy(OLD, path)
    project = open_project(path)
    assert [session.title for session in project.conference.sessions] == [
        Text({"de": "Kinder schützen"}),
        Text({"de": "Schluss"}),
    ]
    assert project.conference.sessions[0].subtitle == Text({"de": "Ein Anfang"})
    assert path.read_bytes() == OLD.read_bytes()
    save_project(project, project.conference)
    assert json.loads(path.read_bytes())["version"] == VERSION
    assert open_project(path).conference == project.conference


def test_an_upgrade_leaves_its_argument_as_it_is() -> None:
    stored = json.loads(OLD.read_bytes())["conference"]
    before = json.dumps(stored)
    assert UPGRADES[1](stored) != stored
    assert json.dumps(stored) == before
