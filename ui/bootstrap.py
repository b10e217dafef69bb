"""Sets everything up and runs Hofburg: `python3 -m ui.bootstrap demo`. Needs Python and pip and nothing else.

It keeps to an environment of its own in `.venv`, because Debian refuses to install into the system's Python, and fetches the system
libraries that Qt misses with apt where it may.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
ENVIRONMENT = HOME / ".venv"

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libnss3.so": "libnss3",
}
"""The Debian package of each library that Qt asks for."""

QT_PROBE = "import PySide6.QtWidgets, PySide6.QtPdf, PySide6.QtSvg"
DISPLAY_LIBRARIES = (
    "libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-xinerama0",
)  # fmt: skip
"""What the window on an X display needs beyond what importing Qt shows."""


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment on this platform."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def missing_package(message: str) -> str | None:
    """The Debian package that a loader's message asks for; None if it names no library that is known."""
    found = re.search(r"(lib[\w.+-]+\.so(?:\.\d+)*)", message)
    return DEBIAN_PACKAGES.get(found.group(1)) if found else None


def prepare(extra: str = "") -> Path:
    """Make or refresh the environment.

    Args:
        extra: name of an optional set of packages, such as `test`.

    Returns:
        The interpreter to run.
    """
    python = python_of(ENVIRONMENT)
    if not python.exists():
        _make_environment()
    stamp = ENVIRONMENT / f"installed-{extra or 'program'}"
    wanted = hashlib.sha256((HOME / "pyproject.toml").read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        print("Hofburg installs what it needs into .venv; the first time this takes some minutes.", flush=True)
        target = f"{HOME}[{extra}]" if extra else str(HOME)
        _run(pip_command(python, "install", "--quiet", "--disable-pip-version-check", "--editable", target))
        stamp.write_text(wanted)
    return python


def _make_environment() -> None:
    with_pip = find_spec("ensurepip") is not None  # Debian leaves it out where python3-venv is missing
    venv.EnvBuilder(with_pip=with_pip, clear=True).create(ENVIRONMENT)


def pip_command(python: Path, *arguments: str) -> list[str]:
    """pip of the environment, or the system's pip told to work on it."""
    own = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    return [str(python), "-m", "pip", *arguments] if own else [sys.executable, "-m", "pip", "--python", str(python), *arguments]


def ensure_libraries(python: Path) -> None:
    """Fetch the system libraries that Qt lacks, or say which line does it."""
    if not sys.platform.startswith("linux"):
        return
    for _ in range(len(DEBIAN_PACKAGES)):
        probe = subprocess.run([python, "-c", QT_PROBE], capture_output=True, text=True, check=False)
        package = None if probe.returncode == 0 else missing_package(probe.stderr)
        if package is None:
            break
        if not install_debian([package]):
            return
    if os.environ.get("DISPLAY") and not Path("/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0").exists():
        install_debian(DISPLAY_LIBRARIES)


def install_debian(packages: Sequence[str]) -> bool:
    """Install Debian packages with apt; without the right to do so, say what to type.

    Returns:
        Whether they are installed.
    """
    rights = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["sudo", "-n"]
    if shutil.which("apt-get") is None or (rights and _fails([*rights, "true"])):
        print(f"Please install what is missing, then start again: sudo apt-get install {' '.join(packages)}", file=sys.stderr)
        return False
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = [*rights, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if subprocess.run(install, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0:
        return True
    subprocess.run([*rights, "apt-get", "update", "-qq"], env=environment, stdout=subprocess.DEVNULL, check=False)
    return subprocess.run(install, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0


def _fails(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode != 0
    except OSError:
        return True


def _run(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise SystemExit("The installation did not succeed; see the message above, mend it and start again.")


def main(arguments: Sequence[str]) -> int:
    """Set up, then run the program with the arguments."""
    python = prepare()
    ensure_libraries(python)
    return subprocess.run([python, "-m", "ui.command_line", *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
