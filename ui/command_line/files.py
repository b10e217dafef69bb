"""Files that the command line reads and writes: projects, samples by name, papers."""

import os
from dataclasses import dataclass
from pathlib import Path

from scheduler.errors import ProjectFileError
from scheduler.model.conference import Conference
from scheduler.project_file import Project, open_project, save_project
from scheduler.project_file.store import replace_file


@dataclass(frozen=True)
class Opened:
    """A conference and where it came from; `project` is None for a sample that was asked for by its name."""

    conference: Conference
    path: Path
    project: Project | None


def open_named(name: str) -> Opened:
    """The conference of a file, or of the sample of that name where there is no such file.

    Raises:
        ProjectFileError: when it cannot be opened.
    """
    path = path_of(name)
    if path.exists() or not is_sample(name):
        project = open_project(path)
        return Opened(project.conference, path, project)
    from samples import open_sample, sample_path

    return Opened(open_sample(name), sample_path(name), None)


def path_of(name: str) -> Path:
    """A path from an argument.

    Raises:
        ProjectFileError: when it is empty.
    """
    if not name.strip():
        raise ProjectFileError("The name of the file is empty. Give a .hofburg file or the name of a sample.")
    return Path(name)


def is_sample(name: str) -> bool:
    """Whether a sample has this name."""
    from samples import sample_names

    return name in sample_names()


def refuse_output(path: Path) -> None:
    """Finds out before any work whether something can be written there.

    Raises:
        ProjectFileError: when it lies among the samples, in no folder or one that may not be written, is no file, or write-protected.
    """
    import samples

    whole = path.resolve()
    if whole.is_relative_to(Path(samples.__file__).resolve().parent):
        raise ProjectFileError("{name} would lie among the samples, which stay as they are. Save it elsewhere.", name=path.name)
    if path.is_dir():
        raise ProjectFileError("{path} is a folder. Add the name of a file to it.", path=path)
    if path.exists() and not path.is_file():
        raise ProjectFileError("{path} is not a file. Save it elsewhere.", path=path)
    if not whole.parent.is_dir():
        raise ProjectFileError("The folder {parent} does not exist. Create it, or save elsewhere.", parent=path.parent)
    if not os.access(whole.parent, os.W_OK):
        raise ProjectFileError("The folder {parent} may not be written. Save elsewhere.", parent=path.parent)
    if path.exists() and not os.access(path, os.W_OK):
        # Replacing it would need the folder's permission only.
        raise ProjectFileError("{name} is write-protected. Save under another name.", name=path.name)


def target_of(opened: Opened, out: Path) -> Project | Path:
    """What a solved conference is saved to: the project itself, another project that it replaces, or a new file.

    Raises:
        ProjectFileError: when a file stands there that is no project and would be lost.
    """
    refuse_output(out)
    if opened.project is not None and out.exists() and out.samefile(opened.path):
        return opened.project
    return open_project(out) if out.exists() and out.stat().st_size else out


def save_solved(target: Project | Path, conference: Conference) -> Path:
    """Saves a solved conference under the project's lock; an empty file that stands there is replaced.

    Raises:
        ProjectFileError: when it cannot be saved; the file is then as it was.
    """
    empty = isinstance(target, Path) and target.exists() and target.stat().st_size == 0
    return save_project(target, conference, overwrite=empty).path


def refuse_pdf(path: Path) -> None:
    """Finds out whether a PDF can be written there without the loss of something else.

    Raises:
        ProjectFileError: when it cannot.
    """
    refuse_output(path)
    if path.exists() and path.stat().st_size:
        with path.open("rb") as file:
            if file.read(4) != b"%PDF":
                raise ProjectFileError("{name} exists and is no PDF. Choose another name for the paper.", name=path.name)


def save_pdf(path: Path, pdf: bytes) -> None:
    """Saves a paper.

    Raises:
        ProjectFileError: when it cannot be saved.
    """
    refuse_pdf(path)
    replace_file(path, pdf)
