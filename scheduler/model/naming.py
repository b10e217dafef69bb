"""The one place that decides how a person's name may appear (privacy, C16)."""

from scheduler.model.person import Person, Privacy


def shown_name(person: Person, role: str = "Speaker") -> str:
    """The name for every output: pages, sentences, file names, metadata, messages.

    Args:
        person: whose name is asked for.
        role: what is said in place of the name when only the role may appear.

    Returns:
        The honorific and name, the alias, the role, or "Name protected" for a hidden person.
    """
    match person.privacy:
        case Privacy.FULL:
            return f"{person.honorific} {person.name}".strip()
        case Privacy.ALIAS:
            return person.alias or role
        case Privacy.ROLE_ONLY:
            return role
        case Privacy.HIDDEN:
            return "Name protected"


def is_printed(person: Person) -> bool:
    """Whether a published paper mentions the person at all; a hidden one is left out."""
    return person.privacy is not Privacy.HIDDEN


def shows_details(person: Person) -> bool:
    """Whether position, affiliation and delegation may stand beside the name; with an alias or a role they could identify."""
    return person.privacy is Privacy.FULL
