"""`hofburg releases`: what was published, and of which release a printed page is."""

from pydantic import BaseModel, ConfigDict

from scheduler.calendar import minute_of, moment_of
from scheduler.model.conference import Conference
from scheduler.model.release import Release
from scheduler.papers.content.standing import release_words, standing_of
from scheduler.project_file import released_conference
from scheduler.proposals import differences
from scheduler.releases import releases_printed
from ui.command_line import console
from ui.command_line.files import open_named
from ui.command_line.summary import sessions


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ReleaseResult(_Result):
    """A release; `differs` counts the sessions that stand elsewhere now."""

    number: int
    label: str
    standing: str
    printed: str
    name: str
    note: str
    time: str
    fingerprint: str
    differs: int
    latest: bool


class ReleasesResult(_Result):
    """What `hofburg releases --json` prints."""

    releases: tuple[ReleaseResult, ...]
    draft: bool
    """Whether what is in the file now is none of them."""


def run_releases(name: str, page: str | None, *, as_json: bool) -> int:
    """Lists the releases of a file, or those of which a page may be.

    Args:
        name: the file.
        page: what a page says of its release, such as "Final programme, Rev. 2", or the beginning of a fingerprint; None lists all.

    Returns:
        0; with a page 1 where it is of no release, or not of the latest.

    Raises:
        HofburgError: when the file cannot be read, or a release in it is damaged.
    """
    conference = open_named(name).conference
    latest = max(conference.releases, key=lambda one: (one.time, one.number), default=None)
    chosen = conference.releases if page is None else releases_printed(conference, page, release_words)
    results = tuple(_result(conference, one, latest) for one in chosen)
    draft = standing_of(conference, conference.timetable) not in {release_words(one) for one in conference.releases}
    if as_json:
        console.put_json(ReleasesResult(releases=results, draft=draft).model_dump_json(indent=2))
    else:
        console.put("\n".join(_lines(results, page, draft=draft)))
    return 0 if page is None or any(one.latest for one in results) else 1


def _result(conference: Conference, release: Release, latest: Release | None) -> ReleaseResult:
    return ReleaseResult(
        number=release.number, label=release.label, standing=release.standing, printed=release_words(release), name=release.name,
        note=release.note, time=moment_of(minute_of(release.time), conference.zone).isoformat(), fingerprint=release.fingerprint,
        differs=len(differences(released_conference(release).timetable, conference.timetable)), latest=release is latest,
    )  # fmt: skip


def _lines(results: tuple[ReleaseResult, ...], page: str | None, *, draft: bool) -> list[str]:
    lines = [_line(one) for one in results]
    if page is not None:
        if not results:
            return [f"“{page}” is no release of this file: a draft, or a page of another conference."]
        return [*lines, "It is the latest." if any(one.latest for one in results) else "It is out of date: a later one was published."]
    if not lines:
        return ["Nothing was published yet."]
    return [*lines, "What is in the file now is a draft: something was changed." if draft else "What is in the file now was published."]


def _line(one: ReleaseResult) -> str:
    name = f" “{one.name}”" if one.name else ""
    now = f"{sessions(one.differs)} stand elsewhere now" if one.differs else "every session stands there now"
    return f"{one.printed}{name}: published {one.time}, fingerprint {one.fingerprint[:12]}; {now}."
