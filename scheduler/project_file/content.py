"""The content of a conference that a release keeps: everything except releases, who was told, and the log of the day."""

import hashlib
import json

from scheduler.model.conference import Conference
from scheduler.model.day_log import DayLog
from scheduler.model.release import Release
from scheduler.project_file.canonical import Json
from scheduler.project_file.format import document_of, parse_document


def release_content(conference: Conference) -> Json:
    """What `Release.content` keeps: the document of a project file without releases, told and log of the day.

    It carries its format version: a later program can still read it, and the release stays as it was published.
    """
    return document_of(conference.replace(releases=(), told=(), day_log=DayLog()))


def content_fingerprint(content: Json) -> str:
    """SHA-256 of a release's content, hexadecimal; the format version does not count."""
    stored = json.dumps(content["conference"], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(stored.encode("utf-8")).hexdigest()


def released_conference(release: Release) -> Conference:
    """The conference as it was released, without releases and told.

    Raises:
        ProjectFileError: when the content is damaged.
    """
    return parse_document(release.content, f"The release “{release.label}”")
