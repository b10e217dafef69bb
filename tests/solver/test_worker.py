"""The solver in its own process: ready, progress, outcome; stop, kill, quit, and lines that are no request."""

import signal
import subprocess
import sys
import time

import pytest

from samples import open_sample
from scheduler.amendments import PersonCancelled, amended
from scheduler.edits import with_timetable
from scheduler.errors import SolverError
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.sentence import Sentence
from solver.client import SolverProcess
from solver.explain import Clash
from solver.outcome import EndedBy, SolveConfig, Status
from solver.protocol import (
    AlternativeEvent,
    ErrorEvent,
    ExplainedEvent,
    FindingEvent,
    OutcomeEvent,
    ProgressEvent,
    RepairedEvent,
    SolveRequest,
    read_request,
)
from solver.verified import solve_verified


def test_solves_with_progress_and_a_report_of_the_checker() -> None:
    with SolverProcess() as solver:
        solver.wait_until_ready()
        request = solver.solve(open_sample("alliance-25"), SolveConfig(preferences=False, time_limit=60))
        events = list(solver.events(request))
    assert any(isinstance(event, ProgressEvent) and event.progress.timetable for event in events)
    last = events[-1]
    assert isinstance(last, OutcomeEvent)
    assert last.outcome.timetable is not None
    assert last.report is not None
    assert last.report.conflict_free


def test_an_impossible_conference_has_a_partial_timetable_and_reasons() -> None:
    with SolverProcess() as solver:
        last = list(solver.events(solver.solve(open_sample("overfull"), SolveConfig(time_limit=30))))[-1]
    assert isinstance(last, OutcomeEvent)
    assert last.outcome.status is Status.INFEASIBLE
    assert last.outcome.partial is not None
    assert all(missing.reason for missing in last.outcome.unplaced)
    assert last.outcome.unplaced


def test_stop_keeps_the_best_so_far() -> None:
    with SolverProcess() as solver:
        solver.wait_until_ready()
        request = solver.solve(open_sample("forum-200"), SolveConfig(time_limit=None))
        asked, last = 0.0, None
        for event in solver.events(request):
            if isinstance(event, ProgressEvent) and event.progress.timetable is not None and not asked:
                solver.stop(request)
                asked = time.monotonic()
            last = event
        took = time.monotonic() - asked
    assert isinstance(last, OutcomeEvent)
    assert last.outcome.ended_by is EndedBy.STOP
    assert last.outcome.timetable is not None
    assert took < 10


def test_a_stop_that_comes_before_the_search_is_not_lost() -> None:
    with SolverProcess() as solver:
        request = solver.solve(open_sample("forum-200"), SolveConfig(time_limit=None))
        solver.stop(request)
        last = list(solver.events(request))[-1]
    assert isinstance(last, OutcomeEvent)
    assert last.outcome.ended_by is EndedBy.STOP


@pytest.mark.parametrize("line", [b"garbage\n", b"{}\n", b'{"type": "solve"}\n', b"\xff\xfe\n", b"[1, 2]\n"])
def test_a_line_that_is_no_request_is_an_error_and_the_worker_goes_on(line: bytes) -> None:
    with SolverProcess() as solver:
        solver.wait_until_ready()
        solver.send_line(line)
        request = solver.solve(open_sample("overfull"), SolveConfig(time_limit=30))
        events = list(solver.events(request))
    assert isinstance(events[0], ErrorEvent)
    assert events[0].request is None
    assert isinstance(events[-1], OutcomeEvent)


def test_a_conference_that_cannot_be_solved_at_all_is_an_error_in_a_sentence() -> None:
    empty = open_sample("overfull").replace(sessions=(), rules=(), acceptances=())
    with SolverProcess() as solver:
        last = list(solver.events(solver.solve(empty)))[-1]
    assert isinstance(last, ErrorEvent)
    assert last.message.endswith(".")
    assert "Traceback" not in last.message


def test_a_killed_worker_is_noticed() -> None:
    with SolverProcess() as solver:
        solver.wait_until_ready()
        request = solver.solve(open_sample("forum-200"), SolveConfig(time_limit=None))
        solver.kill()
        with pytest.raises(SolverError, match="start it again"):
            list(solver.events(request))
        with pytest.raises(SolverError, match="start it again"):
            solver.solve(open_sample("overfull"))


def test_quit_in_the_middle_of_a_search_ends_the_worker() -> None:
    with SolverProcess() as solver:
        solver.wait_until_ready()
        solver.solve(open_sample("forum-200"), SolveConfig(time_limit=None))
        assert solver.close() == 0


def test_the_worker_ends_when_its_input_closes() -> None:
    ended = subprocess.run([sys.executable, "-m", "solver.worker"], input=b"", capture_output=True, timeout=60, check=False)
    assert ended.returncode == 0
    assert ended.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for other processes")
def test_an_interrupt_of_the_terminal_is_left_to_the_owner() -> None:
    import os

    with SolverProcess() as solver:
        solver.wait_until_ready()
        os.kill(solver.process, signal.SIGINT)
        last = list(solver.events(solver.solve(open_sample("overfull"), SolveConfig(time_limit=30))))[-1]
    assert isinstance(last, OutcomeEvent)


def test_a_request_survives_the_journey() -> None:
    conference = open_sample("alliance-25")
    sent = SolveRequest(request=7, conference=conference, config=SolveConfig(seed=3, movable=frozenset({conference.sessions[0].id})))
    assert read_request(sent.line()) == sent


def test_pictures_survive_the_journey() -> None:
    conference = open_sample("overfull")
    with_logo = conference.replace(branding=conference.branding.replace(logo=b"\x89PNG\xff\x00"))
    received = read_request(SolveRequest(request=1, conference=with_logo).line())
    assert isinstance(received, SolveRequest)
    assert received.conference.branding.logo == b"\x89PNG\xff\x00"


def _solved_tiny() -> tuple[Conference, PersonId]:
    """A conference with a complete timetable, and somebody who speaks in it."""
    conference = open_sample("alliance-25")
    outcome = solve_verified(conference, SolveConfig(preferences=False, time_limit=60)).outcome
    assert outcome.timetable is not None
    solved = with_timetable(conference, outcome.timetable)
    return solved, next(a.person for s in solved.planned for a in s.active_appearances)


def test_repairs_come_one_by_one_and_as_a_whole() -> None:
    published, person = _solved_tiny()
    after = amended(published, (PersonCancelled(person=person),))
    with SolverProcess() as solver:
        events = list(solver.events(solver.repair(after, published, None, SolveConfig(time_limit=30))))
    last = events[-1]
    assert isinstance(last, RepairedEvent)
    assert last.alternatives
    steps = [event for event in events if isinstance(event, AlternativeEvent)]
    assert {event.place: event.alternative for event in steps} == dict(enumerate(last.alternatives))
    assert not last.alternatives[0].alternative.people
    assert last.alternatives[0].conference(after).timetable == last.alternatives[0].alternative.timetable


def test_findings_come_one_by_one_and_keep_their_words_in_parts() -> None:
    with SolverProcess() as solver:
        events = list(solver.events(solver.explain(open_sample("overfull"), SolveConfig(time_limit=60))))
    last = events[-1]
    assert isinstance(last, ExplainedEvent)
    assert last.verified.combination_holds
    clashes = [event.finding for event in events if isinstance(event, FindingEvent) and isinstance(event.finding, Clash)]
    assert {clash.number: clash for clash in clashes} == {clash.number: clash for clash in last.verified.explanation.clashes}
    member = last.verified.explanation.clashes[0].members[0]
    assert isinstance(member.message, Sentence)
    assert "{" in member.message.template
    assert "{" not in member.message
