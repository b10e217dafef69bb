"""The bytes of a project file: UTF-8 JSON {"format": "hofburg", "version": N, "conference": {…}}."""

import json
from typing import Any, cast

from pydantic import ValidationError

from scheduler.errors import ProjectFileError
from scheduler.faults import faults_of
from scheduler.model.conference import Conference
from scheduler.project_file.canonical import Json, canonical_dict
from scheduler.project_file.upgrades import UPGRADES
from scheduler.sentence import Sentence

FORMAT = "hofburg"
VERSION = max(UPGRADES) + 1
"""The version that this program writes."""

_BACKUP = Sentence("Restore it from a backup or a recovery copy.")
_OTHER = Sentence("Choose a file that Hofburg has saved; it ends in .hofburg.")


def document_of(conference: Conference) -> Json:
    """The whole document as plain JSON values."""
    return {"format": FORMAT, "version": VERSION, "conference": canonical_dict(conference)}


def dump_conference(conference: Conference) -> bytes:
    """The bytes of a project file; equal conferences give equal bytes.

    Raises:
        ProjectFileError: when some text has characters that UTF-8 cannot hold.
    """
    try:
        return (json.dumps(document_of(conference), ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8")
    except ValueError as error:
        raise ProjectFileError(
            "A text of the conference has characters that no file can hold. Undo the last paste and save again."
        ) from error


def parse_conference(data: bytes, name: str) -> Conference:
    """The conference in the bytes of a project file, upgraded from an older version where needed.

    Args:
        data: the bytes of the file.
        name: what the file is called in messages.

    Raises:
        ProjectFileError: when it is no project, damaged, newer than the program, or wrong inside.
    """
    return parse_document(_document(data, name), name)


def parse_document(document: object, name: str) -> Conference:
    """The conference in a document of plain JSON values; the errors are those of `parse_conference`."""
    version = _version(document, name)
    conference = _upgraded(cast(Json, document)["conference"], version, name)
    try:
        return Conference.model_validate_json(json.dumps(conference), strict=True)
    except ValidationError as error:
        raise ProjectFileError(
            "{name} cannot be opened. {faults} Correct it in the file, or restore a backup.", name=name, faults=faults_of(error)
        ) from error


def _document(data: bytes, name: str) -> object:
    if not data.strip():
        raise ProjectFileError("{name} is empty. {backup}", name=name, backup=_BACKUP)
    if data.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG")):
        raise ProjectFileError("{name} is not a Hofburg project. {other}", name=name, other=_OTHER)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProjectFileError(
            "{name} is damaged or not a Hofburg project: byte {position} is not UTF-8 text. {backup}",
            name=name,
            position=error.start,
            backup=_BACKUP,
        ) from error
    if not text.lstrip().startswith(("{", "[")):
        raise ProjectFileError("{name} is not a Hofburg project. {other}", name=name, other=_OTHER)
    try:
        return json.loads(text, object_pairs_hook=_without_repetition, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ProjectFileError(
            "{name} is damaged: it breaks off or is misspelt in line {line}. {backup}", name=name, line=error.lineno, backup=_BACKUP
        ) from error
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, _RepeatedFieldError) else Sentence("it holds something that no project has")
        raise ProjectFileError("{name} is damaged: {reason}. {backup}", name=name, reason=reason, backup=_BACKUP) from error


class _RepeatedFieldError(ValueError):
    """A field stands twice in one object, so that nobody can say which one counts."""


def _without_repetition(pairs: list[tuple[str, Any]]) -> Json:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        repeated = next(name for name in names if names.count(name) > 1)
        raise _RepeatedFieldError(f"the field “{repeated}” stands twice in one place")
    return fields


def _no_constant(constant: str) -> Any:
    raise ValueError(f"{constant} is no number")


def _version(document: object, name: str) -> int:
    fields = cast(Json, document) if isinstance(document, dict) else {}
    if fields.get("format") != FORMAT:
        raise ProjectFileError("{name} is not a Hofburg project. {other}", name=name, other=_OTHER)
    version = fields.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ProjectFileError(
            "{name} is damaged: its format version is missing or is not a whole number from 1. {backup}", name=name, backup=_BACKUP
        )
    if version > VERSION:
        raise ProjectFileError(
            "{name} was saved by a newer Hofburg (format {version}; this one reads up to {newest}). Install the newer Hofburg to open it.",
            name=name,
            version=version,
            newest=VERSION,
        )
    unknown = sorted(fields.keys() - {"format", "version", "conference"})
    if unknown:
        raise ProjectFileError(
            "{name} cannot be opened. “{what}” is not a known field. Remove it, or restore a backup.", name=name, what=unknown[0]
        )
    if not isinstance(fields.get("conference"), dict):
        raise ProjectFileError("{name} is damaged: it holds no conference. {backup}", name=name, backup=_BACKUP)
    return version


def _upgraded(conference: Json, version: int, name: str) -> Json:
    for step in range(version, VERSION):
        try:
            conference = UPGRADES[step](conference)
        except (TypeError, KeyError, AttributeError, IndexError, ValueError) as error:
            raise ProjectFileError(
                "{name} is damaged: it cannot be brought from format {step} to {next}. {backup}",
                name=name,
                step=step,
                next=step + 1,
                backup=_BACKUP,
            ) from error
    return conference
