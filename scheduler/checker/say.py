"""The words of the sentences: names as they may appear, sessions, days and clocks."""

from scheduler.checker.facts import Part
from scheduler.checker.plan import Placed, Plan
from scheduler.model.naming import shown_name
from scheduler.model.person import Person, Privacy
from scheduler.model.session import Role, Session

VERBS = {
    Role.MODERATOR: "moderates",
    Role.OPENING_REMARKS: "gives opening remarks in",
    Role.KEYNOTE: "gives a keynote in",
    Role.SPEAKER: "speaks in",
    Role.RAPPORTEUR: "reports on",
    Role.ONLINE_MODERATOR: "moderates online",
    Role.INTERPRETER: "interprets in",
    Role.SUPPORT_PERSON: "supports somebody in",
    Role.ATTENDEE: "attends",
}


def who(person: Person) -> str:
    """The person at the beginning of a sentence."""
    return "A speaker whose name is protected" if person.privacy in (Privacy.ROLE_ONLY, Privacy.HIDDEN) else shown_name(person)


def called(session: Session) -> str:
    """The session: its number if it has one, otherwise its title in quotation marks."""
    return session.number or f"“{session.title}”"


def does(part: Part, session: Session) -> str:
    """What a person does in a session."""
    return f"{VERBS[part.roles[0]]} {called(session)}"


def times(plan: Plan, placed: Placed) -> str:
    """From when to when, with the day where the conference has several."""
    clock = plan.facts.clock
    return f"{day(plan, placed.start)}from {clock(placed.start)} to {clock(placed.end)}"


def day(plan: Plan, minute: int) -> str:
    """Weekday and a blank; nothing for a conference of one day."""
    return f"on {plan.facts.weekday(minute)} " if len(plan.conference.days) > 1 else ""


def minutes(count: int) -> str:
    """A number of minutes."""
    return counted(count, "minute")


def counted(count: int, noun: str) -> str:
    """A number of things, such as "1 room" or "3 rooms"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
