"""Those who are still to be told, with how to reach them, as text for a list beside the telephone."""

from collections.abc import Iterable

from scheduler.changes import Names
from ui.desktop.language import mark, tr
from ui.desktop.telling.rows import Row

COLUMNS = (mark("Name"), mark("Role"), mark("Telephone"), mark("E-mail"), mark("What changes"))


def phone_list(rows: Iterable[Row], names: Names) -> str:
    """One line for each, as a spreadsheet or a message takes it; of protected people no contact, which would give them away."""
    lines = ["\t".join(tr(column) for column in COLUMNS)]
    for row in rows:
        one = row.recipient
        record = names.record(one.person) if one.person is not None and not names.is_protected(one.person) else None
        telephone = record.contact.telephone if record is not None else ""
        lines.append("\t".join((row.full_name, row.part, telephone, one.address, row.changes)))
    return "\n".join(lines)
