"""Where every task is as far as counts say: its slot, which of the rooms of its group there, and which rooms those are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from solver.counting.counted import Counted
from solver.shapes import Place, Plan

GroupSlot = tuple[int, int]
"""A group and a slot."""


@dataclass(frozen=True)
class Draft:
    """A plan without the order within slots."""

    counted: Counted
    slot: Mapping[int, int]
    """Slot by task."""
    lane: Mapping[int, int]
    """By task, which of the rooms of its group in the slot, from 0."""
    rooms: Mapping[GroupSlot, tuple[int, ...]]
    """Rooms by group and slot, in the order of lanes; empty while rooms are not chosen."""

    @cached_property
    def tasks(self) -> dict[GroupSlot, list[int]]:
        """Tasks by group and slot."""
        found: dict[GroupSlot, list[int]] = defaultdict(list)
        for task, slot in self.slot.items():
            found[self.counted.group_of[task], slot].append(task)
        return found

    @cached_property
    def lanes(self) -> dict[GroupSlot, int]:
        """How many rooms each group has in a slot."""
        return {key: 1 + max(self.lane[task] for task in tasks) for key, tasks in self.tasks.items()}

    def rooms_in(self, group: int, slot: int) -> int:
        """How many rooms a group has in a slot."""
        return self.lanes.get((group, slot), 0)

    def slots_of(self, group: int) -> set[int]:
        """The slots in which a group is."""
        return {slot for own, slot in self.tasks if own == group}

    def held(self, group: int, slot: int, room: int) -> bool:
        """Whether a group has a room in a slot."""
        return room in self.rooms.get((group, slot), ())

    def rooms_of(self, group: int) -> set[int]:
        """All rooms of a group."""
        return {room for (own, _), rooms in self.rooms.items() if own == group for room in rooms}

    def with_rooms(self, rooms: Mapping[GroupSlot, Iterable[int]]) -> "Draft":
        """The same in these rooms."""
        return Draft(self.counted, self.slot, self.lane, {key: tuple(sorted(own)) for key, own in rooms.items()})


def draft_of(counted: Counted, plan: Plan) -> Draft:
    """The draft of a whole plan; lanes are in the order of rooms."""
    slot = {task: counted.problem.tasks[task].slot_of[place.start] for task, place in plan.items()}
    rooms: dict[GroupSlot, set[int]] = defaultdict(set)
    for task, place in plan.items():
        rooms[counted.group_of[task], slot[task]].add(place.rooms[0])
    ordered = {key: tuple(sorted(own)) for key, own in rooms.items()}
    lane = {task: ordered[counted.group_of[task], slot[task]].index(place.rooms[0]) for task, place in plan.items()}
    return Draft(counted, slot, lane, ordered)


def filled(counted: Counted, slot: Mapping[int, int], lane: Mapping[int, int], lanes: Mapping[GroupSlot, int]) -> Draft:
    """A draft from the lanes of some tasks; the others, a unit each, fill what is left, lanes with nothing first."""
    chosen = dict(lane)
    by_key: dict[GroupSlot, list[int]] = defaultdict(list)
    for task, own in sorted(slot.items()):
        by_key[counted.group_of[task], own].append(task)
    for key, tasks in by_key.items():
        free = [counted.capacity[key[1]]] * max(1, lanes[key])
        for task in tasks:
            if task in lane:
                free[lane[task]] -= units(counted, task)
        for task in sorted((t for t in tasks if t not in lane), key=lambda t: -units(counted, t)):
            best = max(range(len(free)), key=lambda number: (free[number] == counted.capacity[key[1]], free[number]))
            chosen[task], free[best] = best, free[best] - units(counted, task)
        used = sorted({chosen[task] for task in tasks})
        chosen.update({task: used.index(chosen[task]) for task in tasks})
    return Draft(counted, slot, chosen, {})


def units(counted: Counted, task: int) -> int:
    """Units of time of a task."""
    return counted.problem.tasks[task].longest // counted.step


def arranged(draft: Draft) -> Plan:
    """The plan of a draft with rooms: each room is filled from the start of the slot, tasks with a turn as near to it as may be."""
    counted, plan = draft.counted, Plan()
    turns = {task: turn for _, own, _ in counted.turns for task, turn in own.items()}
    before: dict[int, int] = defaultdict(int)
    for slot in counted.slots:
        for group in range(len(counted.groups)):
            tasks = draft.tasks.get((group, slot), [])
            for lane, room in enumerate(draft.rooms.get((group, slot), ())):
                own = [task for task in tasks if draft.lane[task] == lane]
                start = counted.first[slot]
                for task in _in_turn(own, turns, before[group]):
                    length = counted.problem.tasks[task].longest
                    plan[task] = Place(start, length, (room,))
                    start += length
                before[group] += len(own)
    return plan


def _in_turn(tasks: list[int], turns: Mapping[int, int], before: int) -> list[int]:
    """The tasks, those with a turn at their place where it is among them, counted after `before` others."""
    places: list[int | None] = [None] * len(tasks)
    rest: list[int] = []
    for task in sorted(tasks):
        place = turns.get(task, 0) - 1 - before
        if 0 <= place < len(tasks) and places[place] is None:
            places[place] = task
        else:
            rest.append(task)
    return [rest.pop(0) if task is None else task for task in places]
