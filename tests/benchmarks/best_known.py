"""Best-known values: kept beside this file with the hash of the conference, and only ever improved."""

import json
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures import Figures, gap

PATH = Path(__file__).with_name("best_known.json")


@dataclass(frozen=True)
class Best:
    """The best value known for a conference, and whether it is proven that there is no better one."""

    fingerprint: str
    value: int
    proven: bool = False


def read_best(path: Path = PATH) -> dict[str, Best]:
    """The best-known values by case; none where there is no file yet."""
    if not path.exists():
        return {}
    return {name: Best(**fields) for name, fields in json.loads(path.read_text(encoding="utf-8")).items()}


def compare(figures: Figures, best: dict[str, Best]) -> None:
    """Note the best-known value and the gap to it, where one is known for exactly this conference."""
    known = best.get(figures.case)
    if known is None or known.fingerprint != figures.fingerprint:
        return
    figures.best_known = known.value
    figures.gap = gap(figures.value, known.value)
    if "60" in figures.at:
        figures.gap_60 = gap(figures.at["60"][0], known.value)


def improved(figures: Figures, best: dict[str, Best]) -> dict[str, Best]:
    """The best-known values with those of a conflict-free result, where they are better or are now proven."""
    if figures.value is None or not figures.conflict_free or figures.status == "failed":
        return best
    known = best.get(figures.case)
    new = Best(figures.fingerprint, figures.value, figures.status == "optimal")
    same = known is not None and known.fingerprint == new.fingerprint
    if known is not None and same and (known.value, not known.proven) <= (new.value, not new.proven):
        return best
    return best | {figures.case: new}


def write_best(best: dict[str, Best], path: Path = PATH) -> None:
    """Write the values, cases in order of their names."""
    fields = {name: vars(value) for name, value in sorted(best.items())}
    path.write_text(json.dumps(fields, indent=2) + "\n", encoding="utf-8")
