"""Two states of the conference side by side, read again only where something in them is another. Nothing here needs Qt."""

from dataclasses import dataclass
from functools import cached_property

from scheduler.changes import Changes, changes_between
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId
from scheduler.model.release import Release
from scheduler.notices import Recipient, recipients_of, sequence_of
from scheduler.project_file import released_conference

BESIDE = frozenset({"told", "variants", "acceptances"})
"""Fields of the draft that no comparison reads."""


@dataclass(frozen=True)
class Compared:
    """What changed from a release to a later one, or to the draft."""

    old: Release
    new: Release | None
    """None for the draft."""
    changes: Changes
    recipients: tuple[Recipient, ...]
    """Everybody who takes part, those included for whom nothing changed."""
    draft: Conference

    @cached_property
    def sequence(self) -> int:
        """SEQUENCE of the calendar files, always above that of what is compared with."""
        number = self.new.number if self.new is not None else sequence_of(self.draft)
        return max(number, self.old.number + 1)


class Comparer:
    """Compares; what was read last is kept, because a tick changes nothing of it."""

    def __init__(self) -> None:
        self._released: dict[tuple[ReleaseId, str], Conference] = {}
        self._key: tuple[object, ...] = ()
        self._last: Compared | None = None

    def compare(self, draft: Conference, old: Release, new: Release | None) -> Compared:
        """What changed between two releases, or a release and the draft.

        Raises:
            InvalidConferenceError: when the two have no session in common.
            ProjectFileError: when a release is damaged.
        """
        # Who is protected now is protected in a comparison of older releases as well, so people always count.
        fields = [name for name in Conference.model_fields if name not in BESIDE] if new is None else ["people"]
        key = (old.id, new.id if new is not None else None, *(getattr(draft, name) for name in fields))
        if self._last is None or key != self._key:
            later = draft if new is None else self._read(new)
            changes = changes_between(self._read(old), later, draft)
            self._last = Compared(old, new, changes, recipients_of(changes, everybody=True), draft)
            self._key = key
        return self._last

    def _read(self, release: Release) -> Conference:
        key = (release.id, release.fingerprint)
        if key not in self._released:
            self._released[key] = released_conference(release)
        return self._released[key]
