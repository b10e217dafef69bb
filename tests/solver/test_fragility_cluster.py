"""The same losses, measured by a real Dask cluster of two processes on this computer."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster

from scheduler.errors import SolverError
from solver.fragility import ClusterEngine, LocalEngine, case_of, losses_of, measure
from tests.cluster import local_cluster
from tests.solved import solved_sample
from tests.solver.test_fragility import small, timeless


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    """Two workers of one thread each."""
    with local_cluster(2) as made:
        yield made


def test_a_cluster_of_two_workers_says_what_the_processes_of_this_computer_say(cluster: LocalCluster) -> None:
    conference = small()
    losses, case = losses_of(conference, conference.timetable), case_of(conference)
    told: list[int] = []
    there = measure(conference, case, losses, ClusterEngine(cluster.scheduler_address), lambda done, *_: told.append(done))
    assert told == list(range(1, len(losses) + 1))
    assert timeless(there) == timeless(measure(conference, case, losses, LocalEngine(1)))


def test_both_workers_take_part(cluster: LocalCluster) -> None:
    conference = solved_sample()
    losses = losses_of(conference, conference.timetable)[:24]
    busy: set[str] = set()

    def look(*_: object) -> None:
        busy.update(address for address, worker in [*cluster.scheduler.workers.items()] if worker.processing)

    found = measure(conference, case_of(conference), losses, ClusterEngine(cluster.scheduler_address), look)
    assert found.is_complete
    assert len(busy) == 2


def test_a_stop_cancels_what_the_cluster_has_not_begun(cluster: LocalCluster) -> None:
    conference, stop = solved_sample(), threading.Event()
    losses = losses_of(conference, conference.timetable)
    found = measure(conference, case_of(conference), losses, ClusterEngine(cluster.scheduler_address), lambda *_: stop.set(), stop.is_set)
    assert 1 <= found.measured < found.of
    # The cluster is free again for the next one.
    again = measure(conference, case_of(conference), losses[:2], ClusterEngine(cluster.scheduler_address))
    assert again.is_complete


def test_a_cluster_without_workers_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    conference = small()
    losses = losses_of(conference, conference.timetable)
    monkeypatch.setattr("solver.fragility.cluster.CONNECTS_WITHIN", 1.0)
    with local_cluster(0) as empty, pytest.raises(SolverError, match="has no workers"):
        measure(conference, case_of(conference), losses, ClusterEngine(empty.scheduler_address))


WITHOUT_HOFBURG = "import sys; sys.modules['solver'] = None; from distributed.cli.dask_{part} import main; main()"


def test_a_cluster_that_lacks_hofburg_is_said(tmp_path: Path) -> None:
    conference, where = small(), str(tmp_path / "scheduler.json")
    losses = losses_of(conference, conference.timetable)
    more = {"scheduler": ("--host", "127.0.0.1", "--port", "0"), "worker": ("--no-nanny",)}
    running = [
        subprocess.Popen(
            [sys.executable, "-c", WITHOUT_HOFBURG.format(part=part), "--scheduler-file", where, "--no-dashboard", *arguments],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for part, arguments in more.items()
    ]  # fmt: skip
    try:
        until = time.monotonic() + 30
        while not Path(where).exists() and time.monotonic() < until:
            time.sleep(0.05)
        address = json.loads(Path(where).read_text())["address"]
        with pytest.raises(SolverError, match="Install Hofburg for its scheduler"):
            measure(conference, case_of(conference), losses, ClusterEngine(address))
    finally:
        for process in reversed(running):
            process.kill()
            process.wait()


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(SolverError, match=r"hofburg\[distributed\]"):
        ClusterEngine("tcp://127.0.0.1:8786")
