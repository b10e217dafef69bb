"""Drafts of e-mails, as mail programs open them: addressed where an address may stand, never sent."""

import hashlib
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP


def draft(subject: str, text: str, *, to: str, addressee: str, calendar: bytes | None, key: str) -> bytes:
    """A draft with the calendar file attached.

    Args:
        subject: one line.
        text: the letter.
        to: e-mail address; empty, or none at all, leaves the line to the planner.
        addressee: name that goes with the address.
        calendar: the calendar file, where there is one.
        key: name of the attachment, without ending.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook opens what carries this as a draft
    message["Subject"] = " ".join(subject.split())
    address = _address(to, addressee)
    if address is not None:
        message["To"] = address
    message.set_content(text)
    if calendar is not None:
        kind = {"charset": "utf-8", "method": "PUBLISH"}
        message.add_attachment(calendar, maintype="text", subtype="calendar", filename=f"{key}.ics", params=kind)
        # A random boundary would make each draft differ from the last one.
        message.set_boundary(f"=_{hashlib.sha256(key.encode()).hexdigest()[:32]}")
    return message.as_bytes()


def _address(to: str, addressee: str) -> Address | None:
    try:
        return Address(addressee, addr_spec=to) if to else None
    except (ValueError, IndexError, HeaderParseError):
        return None
