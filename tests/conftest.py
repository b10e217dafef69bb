"""What holds for all tests: windows off screen, nothing in the folders of the user, properties without a clock."""

import gc
import os
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import HealthCheck, settings

SEARCHES = 40
"""Searches of the young objects after which all are searched."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How fast a computer is says nothing about whether a property holds.
settings.register_profile("hofburg", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("hofburg")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction] - pytest finds it
    """Recovery copies, settings and caches of the program under test, and of its child processes, go to a folder that is thrown away."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(scope="session")
def _searches() -> Iterator[int]:  # pyright: ignore[reportUnusedFunction] - pytest finds it
    gc.collect()
    gc.freeze()  # what was loaded and collected stays to the end: not searching it halves the time of a search
    return count(1)


@pytest.fixture(autouse=True)
def _garbage_between_tests(_searches: Iterator[int]) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction] - pytest finds it
    """Python searches for garbage between two tests and in this thread: in another, or while Qt deletes an object, it may never end."""
    gc.disable()
    yield
    gc.collect(2 if next(_searches) % SEARCHES == 0 else 1)
