"""`hofburg publish`."""

import datetime as dt
from pathlib import Path

from scheduler.model.release import ReleaseKind, Standing
from scheduler.project_file import Lock
from scheduler.releases import publish
from ui.command_line import console
from ui.command_line.files import open_named, save_solved, target_of
from ui.command_line.naming import moment_named


def run_publish(name: str, out: Path, standing: Standing, kind: ReleaseKind, *, name_of: str = "", note: str, stamp: str | None) -> int:
    """Freezes the content of a file as a release.

    Returns:
        0.

    Raises:
        HofburgError: when the file cannot be read or saved, or musts are broken that were not accepted.
    """
    opened = open_named(name)
    target = target_of(opened, out)
    time = moment_named(opened.conference, stamp) if stamp else dt.datetime.now(dt.UTC).replace(second=0, microsecond=0)
    with Lock.take(out):
        published = publish(opened.conference, standing=standing, kind=kind, name=name_of, note=note, time=time)
        saved = save_solved(target, published)
    release = published.releases[-1]
    console.put(f"Published: {release.label}, {release.standing}, fingerprint {release.fingerprint[:12]}.")
    console.note(f"Saved: {saved}")
    return 0
