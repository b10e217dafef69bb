"""`hofburg fragility`: what it prints, its JSON, its exit codes, and the same from a Dask cluster."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from scheduler.edits import move_session, update_person
from scheduler.model.conference import Conference
from scheduler.model.person import Privacy
from scheduler.project_file import save_project
from solver.fragility import LocalEngine, case_of, losses_of, measure
from tests.cluster import local_cluster
from tests.command_line.conftest import Run, assert_refused
from tests.solved import solved_sample
from tests.solver.test_fragility import small as small_plan
from ui.command_line.fragility_report import FragilityResult


@pytest.fixture
def plan() -> Conference:
    return small_plan()


@pytest.fixture
def planned_file(tmp_path: Path, plan: Conference) -> Path:
    return save_project(tmp_path / "plan.hofburg", plan).path


def figures(result: FragilityResult) -> list[object]:
    """What was measured, without the clocks."""
    return [
        (one.subject, one.repairable, one.people_disturbed, one.sessions_moved, one.severity, [o.session for o in one.occasions])
        for one in result.losses
    ]


def left_of(group: int) -> list[psutil.Process]:
    """The processes of a group that still run."""
    found: list[psutil.Process] = []
    for one in psutil.process_iter():
        try:
            if os.getpgid(one.pid) == group and one.status() != psutil.STATUS_ZOMBIE:
                found.append(one)
        except (ProcessLookupError, psutil.NoSuchProcess):
            continue
    return found


def test_the_worst_stand_first_and_who_costs_nothing_is_summed_up(hofburg: Run, planned_file: Path, plan: Conference) -> None:
    before = planned_file.read_bytes()
    ended = hofburg("fragility", planned_file, "--workers", "2")
    assert ended.returncode == 0, ended
    lines = ended.stdout.splitlines()
    assert lines[0].startswith("What it would cost if somebody could not be there")
    headings = [line.partition(" (")[0].partition(":")[0] for line in lines if line and not line.startswith((" ", "What", "Of", "Small"))]
    assert headings[0] == "No repair"
    assert "Some" in headings
    assert any(re.search(r"\d+ (person|people) disturbed, \d+ sessions? moved – ", line) for line in lines)
    assert lines[-1].startswith(f"{plan.title}: ")
    assert planned_file.read_bytes() == before


def test_json_is_as_documented_and_what_the_search_says(hofburg: Run, planned_file: Path, plan: Conference) -> None:
    ended = hofburg("fragility", planned_file, "--json", "--workers", "1")
    assert (ended.returncode, ended.stderr) == (0, "")
    result = FragilityResult.model_validate_json(ended.stdout)
    losses = losses_of(plan, plan.timetable)
    found = measure(plan, case_of(plan), losses, LocalEngine(1))
    assert [one.subject for one in result.losses] == [one.subject for one in found.losses]
    assert (result.measured, result.of, result.complete, result.conflict_free) == (len(losses), len(losses), True, True)
    assert all((one.people_disturbed is None) == (not one.repairable) for one in result.losses)
    assert set(json.loads(ended.stdout)["losses"][0]) >= {"subject", "repairable", "people_disturbed", "sessions_moved"}


def test_people_or_rooms_alone(hofburg: Run, planned_file: Path) -> None:
    for only, kind in (("people", "person"), ("rooms", "room")):
        result = FragilityResult.model_validate_json(hofburg("fragility", planned_file, "--json", "--only", only).stdout)
        assert {one.kind for one in result.losses} == {kind}


def test_a_dask_cluster_of_two_workers_says_the_same(hofburg: Run, planned_file: Path) -> None:
    here = FragilityResult.model_validate_json(hofburg("fragility", planned_file, "--json").stdout)
    with local_cluster(2) as cluster:
        ended = hofburg("fragility", planned_file, "--json", "--dask", cluster.scheduler_address)
    assert ended.returncode == 0, ended
    there = FragilityResult.model_validate_json(ended.stdout)
    assert figures(there) == figures(here)


def test_an_address_where_nobody_answers_is_one_sentence(hofburg: Run, planned_file: Path) -> None:
    assert "tcp://127.0.0.1:9" in assert_refused(hofburg("fragility", planned_file, "--dask", "tcp://127.0.0.1:9"))


def test_from_a_release_and_a_time(hofburg: Run, planned_file: Path, tmp_path: Path, plan: Conference) -> None:
    assert hofburg("publish", planned_file, "-o", planned_file).returncode == 0
    first, *_, last = plan.timetable.placements
    late = last.start.strftime("%Y-%m-%dT%H:%M")
    whole = FragilityResult.model_validate_json(hofburg("fragility", planned_file, "--json", "--since", "0").stdout)
    rest = FragilityResult.model_validate_json(hofburg("fragility", planned_file, "--json", "--since", "0", "--now", late).stdout)
    assert rest.of < whole.of
    asked = {occasion.session for one in rest.losses for occasion in one.occasions if occasion.session}
    assert first.session not in asked


def test_protected_people_stand_there_by_their_shown_name(hofburg: Run, tmp_path: Path, plan: Conference) -> None:
    person = next(p for p in plan.people if p.id == "q0")
    hidden = update_person(plan, person.id, name="Somebody Recognisable", privacy=Privacy.HIDDEN)
    file = save_project(tmp_path / "hidden.hofburg", hidden).path
    for arguments in ((), ("--json",)):
        said = hofburg("fragility", file, *arguments).stdout
        assert "Recognisable" not in said
        assert "Name protected" in said


def test_a_timetable_with_conflicts_is_measured_and_says_so(hofburg: Run, tmp_path: Path, plan: Conference) -> None:
    one, other, *_ = plan.timetable.placements
    broken = move_session(plan, other.session, start=one.start, rooms=one.rooms)
    file = save_project(tmp_path / "broken.hofburg", broken).path
    ended = hofburg("fragility", file, "--only", "rooms")
    assert ended.returncode == 1
    assert "The timetable has conflicts" in ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for other processes")
def test_ctrl_c_keeps_what_is_measured_and_leaves_no_process(tmp_path: Path) -> None:
    file = save_project(tmp_path / "sample.hofburg", solved_sample()).path
    command = [sys.executable, "-m", "ui.command_line", "fragility", str(file)]
    # A session of its own, so that the signal reaches all its processes as from a terminal.
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        assert running.stderr is not None
        first = next(line for line in running.stderr if "losses measured" in line)
        os.killpg(running.pid, signal.SIGINT)
        out, err = running.communicate(timeout=60)
        group = running.pid
    assert first
    assert err == "Stopping; what is measured so far is kept.\n"
    assert "ended early" in out
    assert running.returncode == 1
    until = time.monotonic() + 5
    while left_of(group) and time.monotonic() < until:
        time.sleep(0.05)
    assert left_of(group) == []
