"""Files of notices in a folder of their own: all of them or none, and nothing is replaced."""

import re
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from scheduler.errors import ProjectFileError
from scheduler.project_file.store import replace_file


def write_folder(parent: Path, name: str, files: Mapping[str, bytes]) -> Path:
    """Makes a new folder with these files; it appears as a whole or not at all.

    Letters that somebody has edited are worth more than new ones: where a folder of the name is there, another one is made.

    Args:
        parent: where the folder goes; it is there.
        name: what it is called; what no file system takes is left out.
        files: contents by name.

    Returns:
        The folder.

    Raises:
        ProjectFileError: when it cannot be written.
    """
    name = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", name).split()).strip(". ") or "notices"
    try:
        making = parent / f".{secrets.token_hex(8)}.tmp"
        making.mkdir()
    except OSError as error:
        raise _not_written(parent, error) from error
    try:
        for file, content in files.items():
            replace_file(making / file, content)
        return _renamed(making, parent, name)
    except OSError as error:
        raise _not_written(parent, error) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _renamed(making: Path, parent: Path, name: str) -> Path:
    number = 1
    while (target := parent / (name if number == 1 else f"{name} ({number})")).exists():
        number += 1
    return making.rename(target)


def _not_written(folder: Path, error: OSError) -> ProjectFileError:
    return ProjectFileError(
        "Nothing can be written to {folder}: {cause}. Choose another folder.", folder=folder, cause=error.strerror or error
    )  # fmt: skip
