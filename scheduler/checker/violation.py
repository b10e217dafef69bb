"""What the checker says: violations and scores are data."""

from dataclasses import dataclass

from scheduler.model.rule import Level


@dataclass(frozen=True)
class Violation:
    """A rule that is broken: its name, how strongly it binds, the ids it is about, and a sentence for planners."""

    rule: str
    level: Level
    subjects: tuple[str, ...]
    message: str
    accepted: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Score:
    """Penalty points by preference; labels without a penalty are left out."""

    penalties: dict[str, int]

    @property
    def total(self) -> int:
        """The whole penalty; never negative."""
        return sum(self.penalties.values())


@dataclass(frozen=True)
class Report:
    """The whole reading of a timetable."""

    violations: tuple[Violation, ...]
    score: Score

    @property
    def conflict_free(self) -> bool:
        """No must is broken that was not accepted with a reason; everything is placed."""
        return not any(v.level is Level.MUST and not v.accepted for v in self.violations)
