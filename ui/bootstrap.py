"""Sets everything up and runs Hofburg: `python3 -m ui.bootstrap demo`. Needs Python and pip and nothing else.

It keeps to an environment of its own in `.venv`, because Debian refuses to install into the system's Python, and fetches the system
libraries that Qt misses with apt where it may.
"""

from __future__ import annotations  # so that an older Python gets as far as the sentence that says it is too old

import ctypes
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HOME = Path(__file__).resolve().parent.parent
ENVIRONMENT = HOME / ".venv"
STATE = "hofburg-installed.json"
"""In the environment: for which folder, which pyproject.toml and which extras it was made."""
OLDEST_PYTHON = (3, 11)

FOR_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
DEBIAN_PACKAGES = {**FOR_QT, **FOR_X11, **FOR_WAYLAND}
"""The Debian and Ubuntu package of each system library that Qt loads: always, for a window under X11, for one under Wayland."""

QT_PROBE = """
import ctypes, os, sys
from PySide6 import QtCore, QtGui, QtPdf, QtPdfWidgets, QtSvg, QtWidgets
plugins = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.PluginsPath)
for platform in sys.argv[1:]:
    plugin = f"{plugins}/platforms/libq{platform}.so"
    if os.path.exists(plugin):
        ctypes.CDLL(plugin)
"""
"""Run in a process of its own with the names of platform plugins; ends with the loader's message where a library is missing."""


def require_python(version: tuple[int, int]) -> None:
    """Say in one sentence that a Python is too old.

    Raises:
        SystemExit: when it is older than the oldest that Hofburg runs on.
    """
    if version < OLDEST_PYTHON:
        raise SystemExit(f"Hofburg needs Python 3.11 or newer, this is {version[0]}.{version[1]}. Start it with python3.11, for instance.")


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment on this platform."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(extra: str = "") -> Path:
    """Make or refresh the environment; quick where nothing changed since the last time.

    Args:
        extra: name of an optional set of packages, such as `test`.

    Returns:
        The interpreter to run.

    Raises:
        SystemExit: when Python is too old, has no pip, or the installation fails.
    """
    require_python(sys.version_info[:2])
    wanted = {"home": str(HOME), "project": hashlib.sha256((HOME / "pyproject.toml").read_bytes()).hexdigest()}
    python, state = python_of(ENVIRONMENT), read_state(ENVIRONMENT)
    if not python.exists() or state.get("home", wanted["home"]) != wanted["home"]:  # an environment cannot be moved with its folder
        with_pip = find_spec("ensurepip") is not None  # Debian leaves it out where python3-venv is missing
        venv.EnvBuilder(with_pip=with_pip, clear=True, symlinks=os.name != "nt").create(ENVIRONMENT)
        state = {}
    extras = state.get("extras", []) if state.get("project") == wanted["project"] else []
    if extra not in extras and not (extra == "" and extras):
        _install(python, extra)
        (ENVIRONMENT / STATE).write_text(json.dumps({**wanted, "extras": [*extras, extra]}), encoding="utf-8")
    return python


def read_state(environment: Path) -> dict[str, Any]:
    """What was installed into the environment; empty where nothing was, or not to the end."""
    try:
        return json.loads((environment / STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _install(python: Path, extra: str) -> None:
    print("Hofburg installs what it needs into .venv; the first time this takes some minutes.", flush=True)
    quiet = ["install", "--quiet", "--disable-pip-version-check"]
    if not _succeeds([str(python), "-m", "pip", "--version"]):
        if find_spec("pip") is None:
            raise SystemExit("This Python has no pip. On Debian and Ubuntu: sudo apt-get install python3-pip. Then start again.")
        # With --target any pip can do it, however old, and Debian does not take it for an installation into its own Python.
        _run([sys.executable, "-m", "pip", *quiet, "--target", str(packages_of(python)), "pip"])
    _run([str(python), "-m", "pip", *quiet, "--editable", f"{HOME}[{extra}]" if extra else str(HOME)])


def packages_of(python: Path) -> Path:
    """The folder where an interpreter looks for packages."""
    ask = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())


def ensure_libraries(python: Path, environment: Mapping[str, str]) -> bool:
    """Fetch the system libraries that Qt lacks; where that cannot be, say on standard error what is missing and which line brings it.

    Args:
        environment: the variables that say which displays there are.

    Returns:
        Whether Qt can be loaded.
    """
    if not sys.platform.startswith("linux"):
        return True
    platforms, libraries = wanted_libraries(environment)
    fault = _qt_fault(python, platforms)
    if not fault:
        return True
    packages = missing_packages(libraries, fault)
    if packages and not install_debian(packages):
        return False
    fault = _qt_fault(python, platforms) if packages else fault
    if fault:
        print(f"The window cannot open, because Qt misses a library of the system: {fault}", file=sys.stderr)
    return not fault


def wanted_libraries(environment: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The platform plugins of Qt that the displays of this environment need, and the system libraries for them."""
    platforms, libraries = ["offscreen"], [*FOR_QT]
    for variable, platform, more in (("DISPLAY", "xcb", FOR_X11), ("WAYLAND_DISPLAY", "wayland", FOR_WAYLAND)):
        if environment.get(variable):
            platforms.append(platform)
            libraries.extend(more)
    return platforms, libraries


def _qt_fault(python: Path, platforms: Sequence[str]) -> str:
    """The last line of what the loader says against Qt; empty when it loads."""
    probe = subprocess.run([str(python), "-c", QT_PROBE, *platforms], capture_output=True, text=True, check=False)
    said = probe.stderr.strip().splitlines()
    return "" if probe.returncode == 0 else said[-1] if said else f"its process ended with {probe.returncode}"


def missing_package(message: str) -> str | None:
    """The Debian package that a loader's message asks for; None if it names no library that is known."""
    found = re.search(r"(lib[\w.+-]+\.so(?:\.\d+)*)", message)
    return DEBIAN_PACKAGES.get(found.group(1)) if found else None


def loads(library: str) -> bool:
    """Whether the system has a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: Iterable[str], fault: str, is_there: Callable[[str], bool] = loads) -> list[str]:
    """The Debian packages of all libraries that are missing, and of the one that a loader's message names; each once, in order."""
    packages = [DEBIAN_PACKAGES[library] for library in libraries if not is_there(library)]
    named = missing_package(fault)
    return [*dict.fromkeys([*packages, named] if named else packages)]


def install_debian(packages: Sequence[str]) -> bool:
    """Install Debian packages with apt; without the right to do so, say what to type.

    Returns:
        Whether they are installed.
    """
    rights = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["sudo", "-n"]
    if shutil.which("apt-get") is None or (rights and not _succeeds([*rights, "true"])):
        print(f"Please install what is missing, then start again: sudo apt-get install {' '.join(packages)}", file=sys.stderr)
        return False
    print(f"Hofburg fetches what the system lacks with apt: {' '.join(packages)}", flush=True)
    install = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if _succeeds(install):
        return True
    _succeeds([*rights, "apt-get", "update", "-qq"])  # a fresh system has no lists of packages, or old ones
    done = subprocess.run(install, stdout=subprocess.DEVNULL, check=False).returncode == 0
    if not done:
        print(f"apt could not install {' '.join(packages)}; its message is above.", file=sys.stderr)
    return done


def _succeeds(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _run(command: Sequence[str]) -> None:
    if subprocess.run(command, env={**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}, check=False).returncode != 0:
        raise SystemExit("The installation did not succeed; see the message above, mend it and start again.")


def hand_over(command: Sequence[str], folder: Path | None = None, environment: Mapping[str, str] | None = None) -> int:
    """Run a program to its end and return its exit code. Ctrl+C is left to it, so that it may save what it has."""
    with subprocess.Popen(command, cwd=folder, env=environment) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def main(arguments: Sequence[str]) -> int:
    """Set up, then run the program with the arguments."""
    python = prepare()
    ensure_libraries(python, os.environ)
    return hand_over([str(python), "-m", "ui.command_line", *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
