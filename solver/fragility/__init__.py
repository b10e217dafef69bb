"""Whom to confirm first: what the loss of each person and room would cost, measured by independent searches."""

from solver.fragility.case import SECONDS, Case, case_of, cost_of
from solver.fragility.cluster import ClusterEngine
from solver.fragility.costs import Cost, Fragility, Severity, SubjectCost, gathered
from solver.fragility.engine import Engine
from solver.fragility.local import LocalEngine, usable_cores
from solver.fragility.losses import Loss, Subject, is_confirmed, losses_of
from solver.fragility.measuring import measure

__all__ = [
    "SECONDS",
    "Case",
    "ClusterEngine",
    "Cost",
    "Engine",
    "Fragility",
    "LocalEngine",
    "Loss",
    "Severity",
    "Subject",
    "SubjectCost",
    "case_of",
    "cost_of",
    "gathered",
    "is_confirmed",
    "losses_of",
    "measure",
    "usable_cores",
]
