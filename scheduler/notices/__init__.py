"""Telling everybody concerned what changed: letters in their language, drafts of e-mails, calendar files, mail merge."""

from scheduler.notices.appointments import sequence_of
from scheduler.notices.letters import line_of
from scheduler.notices.notice import Notice, Posting, files_of, notices_of
from scheduler.notices.recipients import Recipient, recipients_of
from scheduler.notices.said import Said
from scheduler.notices.wording import Wording, Wordings, shipped_files, wordings

__all__ = [
    "Notice", "Posting", "Recipient", "Said", "Wording", "Wordings", "files_of", "line_of", "notices_of", "recipients_of", "sequence_of",
    "shipped_files", "wordings",
]  # fmt: skip
