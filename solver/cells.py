"""What slots and rooms cost: a cell is a slot and a main room, and a group of tasks has those in which one of its tasks is."""

from collections import Counter
from collections.abc import Iterable
from itertools import combinations

from solver.shapes import CellPairsCost, CellsCost, GapCost, MixedCost, OtherRoomCost, Place, Plan, Problem, SplitCost, TurnCost

Cell = tuple[int, int]
"""Slot and main room."""

CellShape = CellsCost | CellPairsCost | SplitCost | GapCost | TurnCost | OtherRoomCost | MixedCost


def cell_of(problem: Problem, task: int, place: Place) -> Cell | None:
    """The cell of a place; None without a room or outside of all slots."""
    slot = problem.tasks[task].slot_of.get(place.start)
    return None if slot is None or place.main is None else (slot, place.main)


def cells_of(problem: Problem, tasks: Iterable[int], plan: Plan) -> set[Cell]:
    """All cells that the tasks have."""
    found = (cell_of(problem, task, plan[task]) for task in tasks if task in plan)
    return {cell for cell in found if cell is not None}


def cost(problem: Problem, shape: CellShape, plan: Plan) -> int:
    """The penalty of a shape about cells; tasks that are not placed cost nothing."""
    match shape:
        case CellsCost(tasks=tasks, costs=costs):
            return sum(costs.get(cell, 0) for cell in cells_of(problem, tasks, plan))
        case CellPairsCost(ones=ones, others=others):
            here, there = (Counter(slot for slot, _ in cells_of(problem, tasks, plan)) for tasks in (ones, others))
            return shape.cost * sum(count * there[slot] for slot, count in here.items())
        case SplitCost(tasks=tasks):
            held = cells_of(problem, tasks, plan)
            return shape.cost * (len(held) - len({slot for slot, _ in held}))
        case GapCost():
            return shape.cost * has_gap(shape.slots, _slots_of(problem, shape.tasks, plan))
        case TurnCost():
            return shape.cost * _units_of_turns(problem, shape, plan)
        case OtherRoomCost(one=one, other=other):
            cells = [cell_of(problem, task, plan[task]) for task in (one, other) if task in plan]
            apart = len(cells) == 2 and None not in cells and cells[0] != cells[1]
            return shape.cost * int(apart and len({cell[0] for cell in cells if cell is not None}) == 1)
        case MixedCost(groups=groups):
            held = Counter(cell for group in groups for cell in cells_of(problem, group, plan))
            return shape.cost * sum(count - 1 for count in held.values())


def _slots_of(problem: Problem, tasks: Iterable[int], plan: Plan) -> set[int]:
    return {slot for task in tasks if task in plan and (slot := problem.tasks[task].slot_of.get(plan[task].start)) is not None}


def has_gap(slots: tuple[int, ...], used: set[int]) -> bool:
    """Whether one of the slots is not used although one before and one after it are."""
    places = [number for number, slot in enumerate(slots) if slot in used]
    return bool(places) and places[-1] - places[0] >= len(places)


def turns_of(problem: Problem, tasks: Iterable[int], plan: Plan) -> dict[int, int]:
    """The turn of each task that is placed, from 1."""

    def key(task: int) -> tuple[tuple[int, int], int, int, int]:
        place = plan[task]
        slot = problem.tasks[task].slot_of.get(place.start)
        minute = problem.origin + place.start * problem.tick
        return problem.slots[slot] if slot is not None else (minute, minute), -1 if place.main is None else place.main, place.start, task

    return {task: turn for turn, task in enumerate(sorted((t for t in tasks if t in plan), key=key), 1)}


def _units_of_turns(problem: Problem, shape: TurnCost, plan: Plan) -> int:
    wanted = {task: turn for task, turn in zip(shape.tasks, shape.turns, strict=True) if turn and task in plan}
    turns = turns_of(problem, shape.tasks, plan)
    out_of_turn = sum(turns[task] != turn for task, turn in wanted.items())
    overlapping = sum(plan[a].start < plan[b].end and plan[b].start < plan[a].end for a, b in combinations(wanted, 2))
    return out_of_turn + overlapping
