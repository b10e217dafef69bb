"""A real Dask cluster on this computer."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from distributed import LocalCluster


@contextmanager
def local_cluster(workers: int) -> Generator[LocalCluster]:
    """Processes of one thread each. The page with their state takes any port: tests run side by side."""
    # Entered in a coroutine it would give one; its types do not tell the two apart.
    made: Any = LocalCluster(n_workers=workers, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0")
    with made:
        yield made
