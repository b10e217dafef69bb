"""Writes the samples anew: the same bytes as long as the data are the same."""

from pathlib import Path

import samples
from scheduler.project_file import dump_conference
from tests.samples import MAKERS


def main() -> None:
    """Write every sample into the package `samples`."""
    folder = Path(samples.__file__).parent
    for name, make in MAKERS.items():
        data = dump_conference(make())
        (folder / f"{name}.hofburg").write_bytes(data)
        print(f"{name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
