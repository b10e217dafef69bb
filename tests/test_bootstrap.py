"""The set-up finds what is missing and says what it does."""

from pathlib import Path

import pytest

from ui import bootstrap


def test_a_loader_message_names_the_debian_package():
    assert bootstrap.missing_package("ImportError: libEGL.so.1: cannot open shared object file: No such file") == "libegl1"
    assert bootstrap.missing_package("ImportError: libdbus-1.so.3: cannot open shared object file") == "libdbus-1-3"


def test_another_fault_names_no_package():
    assert bootstrap.missing_package("ModuleNotFoundError: No module named 'PySide6'") is None


def test_without_pip_in_the_environment_the_systems_pip_is_told_to_work_on_it(tmp_path: Path):
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    command = bootstrap.pip_command(python, "install", "x")
    assert command[1:] == ["-m", "pip", "--python", str(python), "install", "x"]


def test_without_rights_it_says_the_line_to_type(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
    assert not bootstrap.install_debian(["libegl1"])
    assert "sudo apt-get install libegl1" in capsys.readouterr().err
