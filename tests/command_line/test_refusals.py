"""Bad input ends with 2 and one sentence; nothing is written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from samples import sample_path
from scheduler.errors import ProjectFileError
from scheduler.project_file import VERSION
from tests.command_line.conftest import Run, assert_refused
from ui.command_line.console import one_sentence
from ui.command_line.files import refuse_output

DAMAGED = {
    "empty": b"",
    "text": b"Dear colleagues",
    "broken": b'{"format": "hofburg", "version": 1, "conference": {',
    "newer": f'{{"format": "hofburg", "version": {VERSION + 1}, "conference": {{}}}}'.encode(),
    "no UTF-8": b"\xff\xfe\x00",
    "deep": b"[" * 100_000,
    "unknown field": f'{{"format": "hofburg", "version": {VERSION}, "conference": {{"titel": 1}}}}'.encode(),
}
COMMANDS = {
    "window": (),
    "check": ("check",),
    "solve": ("solve",),
    "export": ("export", "--paper", "grid", "-o", "x.pdf"),
    "publish": ("publish", "-o", "x.hofburg"),
    "amend": ("amend", "--add", "One more", "30"),
    "explain": ("explain",),
    "changes": ("changes", "--since", "0"),
    "fragility": ("fragility",),
    "releases": ("releases",),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_damaged_file_is_refused_and_stays_as_it_is(hofburg: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "bad.hofburg"
    path.write_bytes(DAMAGED[kind])
    assert "bad.hofburg" in assert_refused(hofburg("check", path))
    assert path.read_bytes() == DAMAGED[kind]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_refuses_what_is_no_project(hofburg: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "bad.hofburg").write_text("Dear colleagues")
    assert "bad.hofburg" in assert_refused(hofburg(*COMMANDS[command], "bad.hofburg"))
    assert [path.name for path in tmp_path.iterdir()] == ["bad.hofburg"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_refuses_a_missing_file_and_a_folder(hofburg: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "folder").mkdir()
    assert "missing.hofburg" in assert_refused(hofburg(*COMMANDS[command], "missing.hofburg"))
    assert "folder" in assert_refused(hofburg(*COMMANDS[command], "folder"))


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("slove", "x"), "slove"),
        (("slove",), "slove"),
        (("check",), "FILE"),
        (("check", ""), "empty"),
        (("check", "overfull", "--jsn"), "--jsn"),
        (("export", "overfull", "-o", "x.pdf"), "--paper"),
        (("export", "overfull", "--paper", "grid"), "-o"),
        (("export", "overfull", "--paper", "poster", "-o", "x.pdf"), "poster"),
        (("export", "overfull", "--paper", "grid", "--page", "a5", "-o", "x.pdf"), "a5"),
        (("export", "overfull", "--paper", "grid", "--stamp", "yesterday", "-o", "x.pdf"), "yesterday"),
        (("export", "overfull", "--paper", "grid", "--stamp", "2025-03-31T09:00", "-o", "x.pdf"), "offset"),
        (("export", "overfull", "--paper", "grid", "-o", "none/x.pdf"), "none"),
        (("export", "overfull", "--paper", "grid", "-o", "."), "folder"),
        (("export", "overfull", "--paper", "grid", "-o", "/dev/null"), "/dev/null"),
        (("solve", "overfull", "-o", "none/x.hofburg"), "none"),
        (("solve", "overfull", "--time-limit", "0"), "--time-limit"),
        (("solve", "overfull", "--time-limit", "nan"), "--time-limit"),
        (("solve", "overfull", "--work-limit", "-1"), "--work-limit"),
        (("solve", "overfull", "--workers", "0"), "--workers"),
        (("solve", "overfull", "--workers", "many"), "--workers"),
        (("solve", "overfull", "--seed", "-1"), "--seed"),
        (("solve", "overfull", "--seed", "9999999999"), "--seed"),
        (("export", "overfull", "--paper", "grid", "--stamp", "0001-01-01T00:00:00+14:00", "-o", "x.pdf"), "0001"),
        (("export", "overfull", "--paper", "grid", "--stamp", "9999-12-31T23:59:59-12:00", "-o", "x.pdf"), "9999"),
        (("demo", "extra"), "extra"),
        (("fragility", "overfull", "--workers", "0"), "--workers"),
        (("fragility", "overfull", "--time", "0"), "--time"),
        (("fragility", "overfull", "--time", "nan"), "--time"),
        (("fragility", "overfull", "--only", "animals"), "animals"),
        (("fragility", "overfull", "--seed", "-1"), "--seed"),
        (("fragility", "overfull", "--workers", "2", "--dask", "tcp://127.0.0.1:9"), "--dask"),
        (("fragility", "overfull", "--since", "3"), "published"),
        (("fragility", "overfull"), "solve it first"),
        (("overfull",), "display"),
        ((), "display"),
    ],
)
def test_bad_arguments_are_named(hofburg: Run, tmp_path: Path, arguments: tuple[str, ...], named: str) -> None:
    assert named in assert_refused(hofburg(*arguments))
    assert list(tmp_path.iterdir()) == []


def test_samples_are_never_written(hofburg: Run) -> None:
    sample = sample_path("overfull")
    before = sample.read_bytes()
    beside = sample.with_name("other.hofburg")
    assert "samples" in assert_refused(hofburg("solve", sample, "-o", sample))
    assert "samples" in assert_refused(hofburg("solve", "overfull", "-o", beside))
    assert "samples" in assert_refused(hofburg("export", "overfull", "--paper", "grid", "-o", sample.with_suffix(".pdf")))
    assert sample.read_bytes() == before
    assert not beside.exists()


@pytest.mark.parametrize("protected", ["folder", "folder/out.hofburg"])
def test_what_is_write_protected_is_refused_before_any_work(
    tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch, protected: str
) -> None:
    (tmp_path / "folder").mkdir()
    out = tmp_path / "folder" / "out.hofburg"
    out.write_bytes(project.read_bytes())
    # The administrator may write everywhere, so that permissions alone cannot be tried out here.
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != tmp_path / protected and allowed(path, mode))
    with pytest.raises(ProjectFileError, match=Path(protected).name):
        refuse_output(out)


def test_other_files_are_never_replaced(hofburg: Run, tmp_path: Path, project: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleagues")
    assert "letter.txt" in assert_refused(hofburg("solve", project, "-o", letter))
    assert "letter.txt" in assert_refused(hofburg("export", project, "--paper", "grid", "-o", letter))
    assert "small.hofburg" in assert_refused(hofburg("export", project, "--paper", "grid", "-o", project))
    assert letter.read_text() == "Dear colleagues"


def test_a_project_that_somebody_else_has_open_is_not_written(hofburg: Run, project: Path) -> None:
    before = project.read_bytes()
    lock = project.with_name(f"{project.name}.lock")
    lock.write_text('{"user": "ana", "host": "elsewhere", "process": 1, "time": "2025-03-31T09:00:00+00:00"}')
    assert "ana" in assert_refused(hofburg("solve", project, "-o", project))
    assert project.read_bytes() == before
    assert lock.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full on this platform")
def test_a_full_disk_behind_standard_output_is_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "ui.command_line", "check", "overfull", "--json"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith("hofburg: The output cannot be written")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break differently on Windows")
def test_a_reader_that_leaves_is_no_failure() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "ui.command_line", "check", "overfull"]
    ended = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (1, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no shell that closes a stream")
def test_streams_that_are_closed_from_the_start_are_no_failure() -> None:
    command = f"{sys.executable} -m ui.command_line"
    for closed, code in ((">&-", 1), ("2>&-", 1), (">&- 2>&-", 1)):
        ended = subprocess.run(f"{command} check overfull {closed}", shell=True, capture_output=True, text=True, timeout=60, check=False)
        assert (ended.returncode, ended.stderr) == (code, ""), closed
    assert subprocess.run(f"{command} check missing >&- 2>&-", shell=True, timeout=60, check=False).returncode == 2


def test_a_file_behind_a_file_is_named_without_numbers_of_the_system(hofburg: Run, project: Path) -> None:
    sentence = assert_refused(hofburg("check", project / "inner"))
    assert "inner" in sentence
    assert "Errno" not in sentence


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ("It breaks off. Restore it.", "It breaks off; restore it."),
        ("One.\nTwo is 3.5 m. “Three” is not.", "One; two is 3.5 m; “Three” is not."),
        ("a.hofburg is empty", "a.hofburg is empty."),
        ("Did you mean this? Choose again.", "Did you mean this; choose again."),
    ],
)
def test_messages_become_one_sentence(message: str, sentence: str) -> None:
    assert one_sentence(message) == sentence
