"""Whether what is printed was published, and as which release: decided here alone, by fingerprint."""

from scheduler.calendar import minute_of, moment_of
from scheduler.model.conference import Conference
from scheduler.model.release import Release
from scheduler.model.timetable import Timetable
from scheduler.papers.content.words import stamp_words
from scheduler.project_file import VERSION, content_fingerprint, release_content, released_conference

DRAFT = "Draft, not published"


def standing_of(conference: Conference, timetable: Timetable) -> str:
    """What every page says of its standing.

    Args:
        timetable: what is printed in place of the conference's own timetable.

    Returns:
        The latest release that has exactly the content that is printed, such as "Final programme, Rev. 3"; otherwise
        "Draft, not published". A single word that was changed since makes it a draft.

    Raises:
        ProjectFileError: when a release of an older format is damaged.
    """
    release = _published_as(conference, timetable)
    return DRAFT if release is None else release_words(release)


def issue_of(conference: Conference) -> str:
    """What a state of a conference was published as, and when, such as "Final programme, 30 March 2025, 09:00".

    Raises:
        ProjectFileError: when a release of an older format is damaged.
    """
    release = _published_as(conference, conference.timetable)
    if release is None:
        return DRAFT
    return f"{release_words(release)}, {stamp_words(moment_of(minute_of(release.time), conference.zone))}"


def _published_as(conference: Conference, timetable: Timetable) -> Release | None:
    """The latest release that has exactly this content."""
    if not conference.releases:
        return None
    printed = content_fingerprint(release_content(conference.replace(timetable=timetable)))
    same = [release for release in conference.releases if _fingerprint(release) == printed]
    return max(same, key=lambda release: (release.time, release.number), default=None)


def release_words(release: Release) -> str:
    """Standing and number of a release as printed, such as "Provisional programme, Corr. 1"."""
    standing = f"{release.standing.capitalize()} programme"
    if release.kind:
        return f"{standing}, {release.kind} {release.number}"
    return f"{standing}, No. {release.number}" if release.number else standing


def _fingerprint(release: Release) -> str:
    """The stored one; of a release in an older format that of its content as this program writes it, or a newer program
    would make drafts of all that was published."""
    if release.content.get("version") == VERSION:
        return release.fingerprint
    return content_fingerprint(release_content(released_conference(release)))
