"""Names in a comparison of several states of a conference: as guarded as in the strictest of them.

Whoever withdrew consent between two releases was named in the older one. A list that set that name beside the new alias
would give the person away, so one name stands for a person in both columns.
"""

from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import PersonId
from scheduler.model.naming import shown_name, shows_details
from scheduler.model.person import Person, Privacy

STRICTNESS = (Privacy.FULL, Privacy.ALIAS, Privacy.ROLE_ONLY, Privacy.HIDDEN)
"""From open to guarded."""


class Names:
    """The one name that each person has in a comparison."""

    def __init__(self, old: Conference, new: Conference, *also: Conference) -> None:
        """Reads the states that are compared, and further ones in which people may have become protected."""
        self._old, self._new = old, new
        self._states = (*also, old, new)

    def record(self, person: PersonId) -> Person:
        """The person as in the state that protects them most; among equals the new one.

        Raises:
            KeyError: when the person is in none of the states.
        """
        known = [state.person[person] for state in self._states if person in state.person]
        if not known:
            raise KeyError(person)
        strictest = max(STRICTNESS.index(one.privacy) for one in known)
        return [one for one in known if STRICTNESS.index(one.privacy) == strictest][-1]

    def of(self, person: PersonId, role: str = "Speaker") -> str:
        """The name for every output."""
        return shown_name(self.record(person), role)

    def is_protected(self, person: PersonId) -> bool:
        """Whether the person may not be recognised."""
        return not shows_details(self.record(person))

    def is_hidden(self, person: PersonId) -> bool:
        """Whether other people are not told of the person at all."""
        return self.record(person).privacy is Privacy.HIDDEN

    def guarding(self, conference: Conference) -> Conference:
        """A state in which whoever is protected in any of them is so, under the one name that stands for them."""
        guarded = tuple(self._guarded(person) if self.is_protected(person.id) else person for person in conference.people)
        return changed(conference, people=guarded)

    def _guarded(self, person: Person) -> Person:
        strictest = self.record(person.id)
        return changed(person, privacy=strictest.privacy, alias=strictest.alias)

    def was_renamed(self, person: PersonId) -> bool:
        """Whether the programme prints the person otherwise than before: name, position or affiliation."""
        before, now = self._old.person.get(person), self._new.person.get(person)
        return before is not None and now is not None and _printed(before) != _printed(now)


def _printed(person: Person) -> tuple[object, ...]:
    details = (person.position, person.affiliation, person.delegation) if shows_details(person) else ()
    return shown_name(person), *details
