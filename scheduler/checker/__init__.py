"""The executable specification: violations and score of a timetable, one function for each rule."""

from scheduler.checker.following import following
from scheduler.checker.plan import Plan
from scheduler.checker.read import check, score, violations
from scheduler.checker.relations import breaches
from scheduler.checker.violation import Report, Score, Violation

__all__ = ["Plan", "Report", "Score", "Violation", "breaches", "check", "following", "score", "violations"]
