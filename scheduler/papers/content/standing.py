"""Whether what is printed was published, and as which release: decided here alone, by fingerprint."""

from scheduler.model.conference import Conference
from scheduler.model.release import Release
from scheduler.model.timetable import Timetable
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
    if not conference.releases:
        return DRAFT
    printed = content_fingerprint(release_content(conference.replace(timetable=timetable)))
    same = [release for release in conference.releases if _fingerprint(release) == printed]
    return release_words(max(same, key=lambda release: (release.time, release.number))) if same else DRAFT


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
