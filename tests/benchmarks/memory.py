"""How much memory a process has held."""

import sys


def peak_memory_mb() -> float | None:
    """The most memory that this process has held, in MiB; None where the system does not tell."""
    if sys.platform == "win32":
        return None
    import resource  # POSIX only

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
