"""What cannot be opened is refused with a sentence, and the file on disk stays as it is."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scheduler.project_file import ProjectFileError, dump_conference, open_project, save_project, store
from tests.project_file.conference import PROTECTED, small_conference

Spoil = Callable[[dict[str, Any]], object]
NEXT_STEP = ("Restore", "restore", "Choose", "Install")


def stored() -> dict[str, Any]:
    return json.loads(dump_conference(small_conference()))


WHOLE = dump_conference(small_conference())

DAMAGED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is empty"),
    "blank": (b" \n", "is empty"),
    "truncated": (WHOLE[: len(WHOLE) // 2], "breaks off"),
    "one byte short": (WHOLE[:-3], "breaks off"),
    "no UTF-8": (WHOLE.replace("Конференция".encode(), b"\xff\xfe"), "not UTF-8"),
    "PDF": (b"%PDF-1.7 ...", "not a Hofburg project"),
    "workbook": (b"PK\x03\x04...", "not a Hofburg project"),
    "text": (b"Dear colleagues", "not a Hofburg project"),
    "list": (b"[]", "not a Hofburg project"),
    "other JSON": (b'{"name": "x"}', "not a Hofburg project"),
    "other format": (b'{"format": "word", "version": 2, "conference": {}}', "not a Hofburg project"),
    "nothing inside": (b'{"format": "hofburg", "version": 2}', "holds no conference"),
    "no version": (b'{"format": "hofburg", "conference": {}}', "format version"),
    "version true": (b'{"format": "hofburg", "version": true, "conference": {}}', "format version"),
    "newer": (b'{"format": "hofburg", "version": 99, "conference": {}, "more": 1}', "newer Hofburg"),
    "unknown beside": (
        b'{"format": "hofburg", "version": 2, "conference": {}, "more": 1}',
        "“more” is not a known field",
    ),
    "old and odd": (b'{"format": "hofburg", "version": 1, "conference": {"sessions": [3]}}', "format 1 to 2"),
    "twice": (b'{"format": "hofburg", "format": "hofburg"}', "“format” stands twice"),
    "not a number": (b'{"format": "hofburg", "version": NaN}', "holds something"),
    "deep": (b"[" * 100_000, "holds something"),
    "long number": (b'{"format": "hofburg", "version": ' + b"9" * 5000 + b"}", "holds something"),
    "lone surrogate": (
        b'{"format": "hofburg", "version": 2, "conference": {"title": {"en": "\\ud800"}}}',
        "cannot be opened",
    ),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_damaged_files_are_refused(case: str, tmp_path: Path) -> None:
    data, said = DAMAGED[case]
    refused(tmp_path, data, said)


def _session(document: dict[str, Any], index: int = 0) -> dict[str, Any]:
    return document["conference"]["sessions"][index]


WRONG: dict[str, tuple[Spoil, str]] = {
    "text for a number": (
        lambda d: _session(d).update(duration="90"),
        "sessions → 0 → duration must be a whole number.",
    ),
    "fraction": (lambda d: _session(d).update(duration=1.5), "sessions → 0 → duration must be a whole number."),
    "plain title": (
        lambda d: _session(d, 2).update(title="x"),
        "sessions → 2 → title must be a group of named fields.",
    ),
    "missing": (lambda d: _session(d).pop("kind"), "sessions → 0 → kind is missing."),
    "unknown field": (lambda d: _session(d, 1).update(titel="x"), "sessions → 1 → titel is not a known field."),
    "unknown kind": (lambda d: _session(d).update(kind="party"), "sessions → 0 → kind must be one of opening, "),
    "too small": (lambda d: _session(d).update(duration=0), "sessions → 0 → duration must be at least 1."),
    "no offset": (
        lambda d: _session(d).update(pinned_start="2025-03-31T09:00:00"),
        "sessions → 0 → pinned_start needs its offset from UTC",
    ),
    "no date": (
        lambda d: _session(d).update(pinned_start="soon"),
        "sessions → 0 → pinned_start must be a date and time",
    ),
    "seconds": (lambda d: _session(d).update(pinned_start="2025-03-31T09:00:30+02:00"), "is not a whole minute"),
    "language": (lambda d: _session(d).update(title={"English": "x"}), "title → English must be a language"),
    "list": (lambda d: d["conference"].update(rooms={}), "rooms must be a list."),
    "rule": (lambda d: d["conference"]["rules"][0].update(gap=-1), "rules → 0 → gap must be at least 0."),
    "rule of no type": (lambda d: d["conference"]["rules"][0].pop("type"), "rules → 0 does not say its type."),
    "unknown room": (
        lambda d: _session(d).update(allowed_rooms=["r9"]),
        "sessions → 0 → allowed_rooms: there is no room “r9”.",
    ),
    "unknown session": (
        lambda d: d["conference"]["rules"][0].update(first="s9"),
        "rules → 0 → first: there is no session “s9”.",
    ),
    "unknown person": (
        lambda d: d["conference"]["people"][2].update(support_person="p9"),
        "people → 2 → support_person: there is no person “p9”.",
    ),
    "unknown zone": (lambda d: d["conference"].update(zone="Mars/Base"), "zone: there is no time zone “Mars/Base”."),
    "twice": (lambda d: d["conference"]["rooms"][1].update(id="r1"), "rooms: “r1” occurs twice."),
    "window": (
        lambda d: d["conference"]["people"][0]["availability"][0].update(end="2025-03-31T07:00:00+02:00"),
        "people → 0 → availability → 0: the window ends",
    ),
    "logo": (lambda d: d["conference"]["branding"].update(logo="?"), "branding → logo must be text in base64."),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_contents_are_named_with_their_path(case: str, tmp_path: Path) -> None:
    spoil, said = WRONG[case]
    document = stored()
    spoil(document)
    refused(tmp_path, json.dumps(document).encode(), said)


def refused(folder: Path, data: bytes, said: str) -> str:
    """Opening is refused with words that name the file and the next step; the folder stays as it is."""
    path = folder / "plan.hofburg"
    path.write_bytes(data)
    with pytest.raises(ProjectFileError) as raised:
        open_project(path)
    message = str(raised.value)
    assert said in message
    assert "plan.hofburg" in message
    assert any(word in message for word in NEXT_STEP)
    assert path.read_bytes() == data
    assert list(folder.iterdir()) == [path]
    return message


def test_three_faults_are_told_and_the_rest_is_counted(tmp_path: Path) -> None:
    document = stored()
    for session in document["conference"]["sessions"]:
        session.update(duration="x", kind="x")
    message = refused(tmp_path, json.dumps(document).encode(), "There are 3 more faults.")
    assert message.count("sessions →") == 3


OF_A_PROTECTED_PERSON: list[Spoil] = [
    lambda person: person.update(rank=0),
    lambda person: person.update(privacy="secret"),
    lambda person: person.update(nickname="x"),
    lambda person: person.update(name=["Marianne Geheim"]),
    lambda person: person.update(language="Marianne Geheim"),
    lambda person: person.update(support_person="p9"),
]


@pytest.mark.parametrize("spoil", OF_A_PROTECTED_PERSON)
def test_a_protected_name_is_in_no_message(spoil: Spoil, tmp_path: Path) -> None:
    document = stored()
    spoil(document["conference"]["people"][2])
    message = refused(tmp_path, json.dumps(document).encode(), "people → 2")
    assert PROTECTED not in message
    assert "Geheim" not in message


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match=r"gone\.hofburg does not exist\. Check"):
        open_project(tmp_path / "gone.hofburg")
    with pytest.raises(ProjectFileError, match="is a folder"):
        open_project(tmp_path)
    with pytest.raises(ProjectFileError, match=r"cannot be read|does not exist"):
        open_project(tmp_path / ("x" * 300))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.hofburg")
    with pytest.raises(ProjectFileError, match="is not a file"):
        open_project(tmp_path / "pipe.hofburg")


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save_project(tmp_path / "a.hofburg", small_conference()).path

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(ProjectFileError, match="may not be read"):
        open_project(path)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LARGEST", 100)
    refused(tmp_path, WHOLE, "is larger than any")


def test_a_mark_of_byte_order_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.hofburg"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE)
    assert open_project(path).conference == small_conference()
