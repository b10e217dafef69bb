"""Variables of CP-SAT that know their value in what is searched for, so that anything known of it is a complete hint."""

from collections.abc import Callable
from typing import Generic, TypeVar

from ortools.sat.python import cp_model

Sought = TypeVar("Sought")
"""What a solution stands for, such as a plan."""


class Valued(Generic[Sought]):
    """The variables of a model, each with its value. A hint on a part of the variables is lost in presolve, so none goes without."""

    def __init__(self, model: cp_model.CpModel) -> None:
        self.model = model
        self._values: dict[int, tuple[cp_model.IntVar, Callable[[Sought], int]]] = {}

    def know(self, variable: cp_model.IntVar, value: Callable[[Sought], int]) -> cp_model.IntVar:
        """Say what a variable is worth; returns it."""
        self._values[variable.index] = variable, value
        return variable

    def boolean(self, value: Callable[[Sought], int]) -> cp_model.IntVar:
        """A new literal with its value."""
        return self.know(self.model.new_bool_var(""), value)

    def integer(self, low: int, high: int, value: Callable[[Sought], int]) -> cp_model.IntVar:
        """A new integer with its value."""
        return self.know(self.model.new_int_var(low, high, ""), value)

    def hint(self, sought: Sought) -> None:
        """Start the search from here; every variable gets its value."""
        self.model.clear_hints()
        for variable, value in self._values.values():
            self.model.add_hint(variable, value(sought))
