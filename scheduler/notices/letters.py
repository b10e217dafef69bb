"""The words of a notice: greeting, what changed, the schedule, signature."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from scheduler.changes import ChangeKind, Changes, PersonChange, State, capacity_of, states_of
from scheduler.model.ids import PersonId
from scheduler.notices.recipients import Item, Recipient
from scheduler.notices.said import Said


@dataclass(frozen=True)
class Letter:
    """A notice in words, in parts for mail merge and as a whole."""

    said: Said
    recipient: Recipient
    whole: bool = False
    """Whether the whole schedule is added to what changed."""

    @property
    def subject(self) -> str:
        """The line under which it is sent."""
        return self._say("subject" if self.changes else "subject_whole")

    @cached_property
    def salutation(self) -> str:
        """The greeting; nobody is named whose name is protected."""
        return self._say("salutation", name=self.recipient.name) if self.recipient.name else self._say("salutation_unnamed")

    @cached_property
    def changes(self) -> str:
        """What changed, session after session; nothing where only hidden people came or went."""
        return "\n\n".join(self._blocks())

    @cached_property
    def schedule(self) -> str:
        """Where and when they take part now, day after day."""
        person = self.recipient.person
        if person is None:
            return ""
        lines = [self._say("schedule"), *_schedule(self.said, person)]
        return "\n".join(lines) if len(lines) > 1 else self._say("schedule_empty")

    @cached_property
    def signature(self) -> str:
        """Who writes."""
        return "\n".join(line for line in self._say("signature").splitlines() if line.strip())

    def text(self, *, with_calendar: bool) -> str:
        """The whole letter."""
        person = self.recipient.person
        for_another = self.recipient.is_for_another and person is not None
        closing = self._say("closing") + (f" {self._say('attached')}" if with_calendar else "")
        parts = [
            self.salutation,
            self._say("for_another", name=self.said.changes.names.of(person)) if for_another and person is not None else "",
            f"{self._say('intro')}\n\n{self.changes}" if self.changes else self._say("intro_whole"),
            self.schedule if self.whole or not self.changes else "",
            closing,
            self.signature,
        ]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _say(self, key: str, **values: str) -> str:
        new = self.said.changes.new
        title, place = self.said.text(new.title), self.said.place(new.zone)
        return self.said.wording.say(key, conference=title, organiser=new.organiser, venue=new.venue, place=place, **values)

    def _blocks(self) -> Iterator[str]:
        for _, group in groupby(self.recipient.items, key=lambda item: item.session):
            items = list(group)
            lines = list(dict.fromkeys(line for item in items if (line := line_of(self.said, item))))
            state = items[0].new or items[0].old
            if lines and state is not None:
                yield "\n".join([self.said.wording.say("words.quoted", title=self.said.title(state)), *(f"  • {line}" for line in lines)])


def line_of(said: Said, item: Item) -> str:
    """One change in one sentence; nothing where the reader may not be told of what differs."""
    if isinstance(item, PersonChange) and item.own:
        return _own_line(said, item)
    old, new = said.values(item.kind, item.old, item.new)
    if old != new or (old and item.kind is ChangeKind.PEOPLE):
        return said.wording.say(f"kinds.{_case(item.kind, old, new)}", old=old, new=new)
    # Nobody came or went, so somebody is printed otherwise: that is told to nobody else.
    renamed = item.kind is ChangeKind.PEOPLE and said.reader is not None and said.changes.names.was_renamed(said.reader)
    return said.wording.say("own.named otherwise") if renamed else ""


def _case(kind: ChangeKind, old: str, new: str) -> str:
    """The template of a change; people are replaced, or they only come or go."""
    if kind is not ChangeKind.PEOPLE or (old and new):
        return kind.value
    return "people added" if new else "people removed"


def _own_line(said: Said, item: PersonChange) -> str:
    role = ", ".join(said.role(one) for one in item.capacities if one != "liaison")
    if item.old is None or item.new is None:
        return ""
    old, new = (said.own_value(item.kind, state, item.person) for state in (item.old, item.new))
    return said.wording.say(f"own.{item.kind.value}", old=old, new=new, role=role)


def presences(changes: Changes, person: PersonId) -> list[State]:
    """The sessions in which somebody takes part now, in the order of time; those without a place come last."""
    mine = [state for state in states_of(changes.new).values() if person in state.people]
    return sorted(mine, key=lambda state: (state.span is None, state.span or (0, 0), state.session.id))


def roles_in(said: Said, state: State, person: PersonId) -> str:
    """What somebody does in a session."""
    roles = [part.role.value for part in state.parts_of(person)]
    roles += [capacity_of(unit) for unit in state.units if any(member.person == person for member in unit.members)]
    return ", ".join(dict.fromkeys(said.role(role) for role in roles))


def _schedule(said: Said, person: PersonId) -> Iterator[str]:
    for day, states in groupby(presences(said.changes, person), key=said.day):
        yield f"\n{day}"
        for state in states:
            clocks = f"{said.clocks(state)}  " if state.span is not None else ""
            yield f"  {clocks}{said.title(state)}, {said.where(state)} ({roles_in(said, state, person)})"
