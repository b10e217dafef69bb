"""Measurements and real input: `python -m tests.benchmarks` prints the report that docs/benchmarks.md explains."""
