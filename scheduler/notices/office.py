"""Wording of one's own, kept for the office and not with a conference: greeting and signature stay the same from one to the next.

The folder belongs to the user of the computer; the window edits what lies in it, and the command line reads it too.
"""

import json
from collections.abc import Mapping
from pathlib import Path

import platformdirs

from scheduler.errors import ProjectFileError
from scheduler.notices.wording import wordings
from scheduler.project_file.store import replace_file

HEAD = "# Notices in words of one's own. What is not here is said as it ships.\n"


def office_folder() -> Path:
    """Where the wording of this user lies; it may not be there."""
    return Path(platformdirs.user_config_dir("hofburg", appauthor=False)) / "notices"


def save_own(folder: Path, language: str, templates: Mapping[str, str]) -> None:
    """Keeps those templates of a language that differ from the shipped ones; where none does, the file goes.

    Args:
        folder: where to; it is made where it is not there.
        language: such as "de".
        templates: by key, such as "subject" or "kinds.new".

    Raises:
        ProjectFileError: when it cannot be written.
    """
    shipped = wordings()[language].templates
    own = {key: words for key, words in templates.items() if shipped.get(key) != words}
    path = folder / f"{language}.toml"
    try:
        if not own:
            path.unlink(missing_ok=True)
            return
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectFileError(
            "The wording cannot be kept in {folder}: {cause}.", folder=folder, cause=error.strerror or error
        ) from error  # fmt: skip
    replace_file(path, _toml(own).encode("utf-8"))


def _toml(own: Mapping[str, str]) -> str:
    sections: dict[str, list[str]] = {}
    for key, words in own.items():
        section, _, name = key.rpartition(".")
        sections.setdefault(section, []).append(f"{_quoted(name)} = {_quoted(words)}\n")
    # What belongs to no section stands first.
    return HEAD + "".join(
        (f"\n[{section}]\n" if section else "") + "".join(lines) for section, lines in sorted(sections.items())
    )  # fmt: skip


def _quoted(words: str) -> str:
    """A text of TOML; JSON writes the same, except for one character that TOML does not allow as it is."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
