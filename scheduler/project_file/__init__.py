"""Project files: opening, atomic saving, format versions and upgrades, lock, recovery copies."""

from scheduler.errors import ProjectFileError
from scheduler.project_file.content import content_fingerprint, release_content, released_conference
from scheduler.project_file.format import VERSION, dump_conference, parse_conference
from scheduler.project_file.lock import Lock, LockedError, LockOwner, lock_owner
from scheduler.project_file.recovery import (
    Draft,
    RecoveryCopy,
    left_drafts,
    purge_all_recovery,
    purge_recovery,
    recovery_copies,
    recovery_folder,
    write_recovery,
)
from scheduler.project_file.store import ChangedOnDiskError, Project, open_project, read_conference, save_project

__all__ = [
    "VERSION",
    "ChangedOnDiskError",
    "Draft",
    "Lock",
    "LockOwner",
    "LockedError",
    "Project",
    "ProjectFileError",
    "RecoveryCopy",
    "content_fingerprint",
    "dump_conference",
    "left_drafts",
    "lock_owner",
    "open_project",
    "parse_conference",
    "purge_all_recovery",
    "purge_recovery",
    "read_conference",
    "recovery_copies",
    "recovery_folder",
    "release_content",
    "released_conference",
    "save_project",
    "write_recovery",
]
