"""Telling everybody concerned what changed: letters in their language, drafts of e-mails, calendar files, mail merge."""

from scheduler.notices.appointments import sequence_of
from scheduler.notices.letters import Letter, line_of
from scheduler.notices.notice import Notice, Posting, files_of, notice_for, notices_of
from scheduler.notices.office import office_folder, save_own
from scheduler.notices.recipients import Recipient, recipients_of
from scheduler.notices.said import Said
from scheduler.notices.wording import Wording, Wordings, fault_in, holes_of, shipped_files, wording_for, wordings
from scheduler.notices.writing import write_folder

__all__ = [
    "Letter", "Notice", "Posting", "Recipient", "Said", "Wording", "Wordings", "fault_in", "files_of", "holes_of", "line_of", "notice_for",
    "notices_of", "office_folder", "recipients_of", "save_own", "sequence_of", "shipped_files", "wording_for", "wordings", "write_folder",
]  # fmt: skip
