"""Counts as a CP-SAT model: how many of each class are in each slot, how many rooms each group has there, and with `rooms` which.

The rooms of a group in a slot are lanes, literals in order: the k-th is true when there are k rooms or more. There are as many as there
may be rooms, for fewer would cut off the best plans. Tasks of several units, and those that must not be apart in one group, say in which
lane they are; the others fill what is left. Every variable knows its value in a draft, so that a draft is always a complete hint.
"""

from collections import defaultdict
from collections.abc import Callable
from functools import cached_property

from ortools.sat.python import cp_model

from solver.counting.counted import Alike, Counted
from solver.counting.draft import Draft, filled
from solver.valued import Valued

Bool = cp_model.IntVar
Expression = cp_model.LinearExprT


class CountingModel(Valued[Draft]):
    """Variables and musts; the wishes are in `wishes.py`."""

    def __init__(self, counted: Counted, *, rooms: bool) -> None:
        super().__init__(cp_model.CpModel())
        self.counted = counted
        self.with_rooms = rooms
        self.false = self.model.new_constant(0)
        self.of_group: dict[int, list[int]] = defaultdict(list)
        for number, alike in enumerate(counted.alike):
            self.of_group[alike.group].append(number)
        self.class_of = {task: number for number, alike in enumerate(counted.alike) for task in alike.tasks}
        self.count = {(number, slot): self._make_count(number, slot) for number in range(len(counted.alike)) for slot in counted.slots}
        self.lanes = {(group, slot): self._make_lanes(group, slot) for group in range(len(counted.groups)) for slot in counted.slots}
        self.in_lane: dict[tuple[int, int, int], cp_model.IntVar] = {}
        """How many of a class are in a slot and lane, where that is said."""
        self.held: dict[tuple[int, int, int], Bool] = {}
        """Whether a group has a room in a slot."""
        self._place_all()
        for group, slot in self.lanes:
            self._fill(group, slot)
        for group in range(len(counted.groups)):
            self._have_rooms_enough(group)
        self._rooms_suffice()
        if rooms:
            self._choose_rooms()

    # Variables

    def at(self, task: int, slot: int) -> Bool:
        """Whether a task that is a class of its own is in the slot."""
        return self.count[self.class_of[task], slot]

    def _make_count(self, number: int, slot: int) -> cp_model.IntVar:
        alike = self.counted.alike[number]
        capacity = self.counted.capacity[slot] // alike.size
        rooms = len(self.counted.open_rooms(alike.group, slot))
        if slot not in alike.costs or not capacity or not rooms:
            return self.false
        if len(alike.tasks) == 1:
            return self.boolean(lambda draft: int(draft.slot[alike.tasks[0]] == slot))
        return self.integer(0, min(len(alike.tasks), capacity * rooms), lambda draft: sum(draft.slot[t] == slot for t in alike.tasks))

    def _make_lanes(self, group: int, slot: int) -> list[Bool]:
        most = min(len(self.counted.groups[group]), len(self.counted.open_rooms(group, slot)))
        if all(self.count[number, slot] is self.false for number in self.of_group[group]):
            return []
        lanes = [self.boolean(lambda draft, k=k: int(draft.rooms_in(group, slot) > k)) for k in range(most)]
        for one, following in zip(lanes, lanes[1:], strict=False):
            self.model.add_implication(following, one)
        return lanes

    # Musts

    def _place_all(self) -> None:
        for number, alike in enumerate(self.counted.alike):
            counts = [self.count[number, slot] for slot in self.counted.slots]
            if len(alike.tasks) == 1:
                self.model.add_exactly_one(count for count in counts if count is not self.false)
            else:
                self.model.add(sum(counts) == len(alike.tasks))

    def _fill(self, group: int, slot: int) -> None:
        """Units fit into the rooms of a group in a slot, and no room is empty."""
        lanes, capacity = self.lanes[group, slot], self.counted.capacity[slot]
        there = [number for number in self.of_group[group] if self.count[number, slot] is not self.false]
        if not there:
            return
        counts = [(self.counted.alike[number], self.count[number, slot]) for number in there]
        self.model.add(sum(alike.size * count for alike, count in counts) <= capacity * sum(lanes))
        self.model.add(sum(count for _, count in counts) >= sum(lanes))
        large = [count for alike, count in counts if 2 * alike.size > capacity]
        if large:
            self.model.add(sum(large) <= sum(lanes))
        for alike, count in counts:
            if len(alike.tasks) == 1:
                self.model.add_implication(count, lanes[0])
        if len(lanes) > 1:
            self._assign_lanes(slot, lanes, [number for number in there if self._says_lane(number)])

    def _have_rooms_enough(self, group: int) -> None:
        """All lanes of a group together hold it; also divided and rounded up, which its fractions do not know."""
        needed = sum(len(self.counted.alike[number].tasks) * self.counted.alike[number].size for number in self.of_group[group])
        slots = [slot for slot in self.counted.slots if self.lanes[group, slot]]
        seen: set[tuple[int, ...]] = set()
        for divisor in range(1, max((self.counted.capacity[slot] for slot in slots), default=0) + 1):
            holds = tuple(-(-self.counted.capacity[slot] // divisor) for slot in slots)
            if (*holds, -(-needed // divisor)) not in seen:
                seen.add((*holds, -(-needed // divisor)))
                lanes = (hold * sum(self.lanes[group, slot]) for hold, slot in zip(holds, slots, strict=True))
                self.model.add(sum(lanes) >= -(-needed // divisor))

    def _says_lane(self, number: int) -> bool:
        alike = self.counted.alike[number]
        return alike.size > 1 or alike.tasks[0] in self._apart_in_group

    @cached_property
    def _apart_in_group(self) -> set[int]:
        """Tasks that some other task of their group minds in another room."""
        of = self.counted.group_of
        return {task for pair in self.counted.pairs if of[pair.one] == of[pair.other] for task in (pair.one, pair.other)}

    def _assign_lanes(self, slot: int, lanes: list[Bool], numbers: list[int]) -> None:
        capacity = self.counted.capacity[slot]
        for number in numbers:
            for lane in range(len(lanes)):
                self.in_lane[number, slot, lane] = self._make_in_lane(self.counted.alike[number], slot, lane)
            self.model.add(sum(self.in_lane[number, slot, k] for k in range(len(lanes))) == self.count[number, slot])
        for lane, literal in enumerate(lanes) if numbers else ():
            load = sum(self.counted.alike[number].size * self.in_lane[number, slot, lane] for number in numbers)
            self.model.add(load <= capacity * literal)

    def _make_in_lane(self, alike: Alike, slot: int, lane: int) -> cp_model.IntVar:
        def value(draft: Draft) -> int:
            return sum(draft.slot[task] == slot and draft.lane[task] == lane for task in alike.tasks)

        if len(alike.tasks) == 1:
            return self.boolean(value)
        return self.integer(0, min(len(alike.tasks), self.counted.capacity[slot] // alike.size), value)

    def _rooms_suffice(self) -> None:
        """In each slot the groups that are confined to some rooms have no more rooms than those (also for each two such sets)."""
        for slot in self.counted.slots:
            confined: dict[frozenset[int], list[int]] = defaultdict(list)
            for group in range(len(self.counted.groups)):
                if self.lanes[group, slot]:
                    confined[frozenset(self.counted.open_rooms(group, slot))].append(group)
            for rooms in {one | other for one in confined for other in confined}:
                lanes = [lane for own, groups in confined.items() if own <= rooms for group in groups for lane in self.lanes[group, slot]]
                if len(lanes) > len(rooms):
                    self.model.add(sum(lanes) <= len(rooms))

    def _choose_rooms(self) -> None:
        for (group, slot), lanes in self.lanes.items():
            if not lanes:
                continue
            rooms = self.counted.open_rooms(group, slot)
            for room in rooms:
                self.held[group, slot, room] = self.boolean(lambda draft, g=group, s=slot, r=room: int(draft.held(g, s, r)))
            self.model.add(sum(self.held[group, slot, room] for room in rooms) == sum(lanes))
        by_cell: dict[tuple[int, int], list[Bool]] = defaultdict(list)
        for (_, slot, room), literal in self.held.items():
            by_cell[slot, room].append(literal)
        for literals in by_cell.values():
            self.model.add_at_most_one(literals)

    # Result

    def extract(self, value: Callable[[cp_model.IntVar], int]) -> Draft:
        """The draft that a solution stands for; rooms only where they were chosen."""
        slot: dict[int, int] = {}
        lane: dict[int, int] = {}
        for number, alike in enumerate(self.counted.alike):
            tasks = list(alike.tasks)
            for own in self.counted.slots:
                taken = [tasks.pop() for _ in range(value(self.count[number, own]))]
                slot.update(dict.fromkeys(taken, own))
                for place in range(len(self.lanes[alike.group, own])):
                    if (number, own, place) in self.in_lane:
                        lane.update({taken.pop(): place for _ in range(value(self.in_lane[number, own, place]))})
        lanes = {key: sum(value(literal) for literal in literals) for key, literals in self.lanes.items()}
        draft = filled(self.counted, slot, lane, lanes)
        if not self.with_rooms:
            return draft
        rooms: dict[tuple[int, int], list[int]] = defaultdict(list)
        for (group, own, room), literal in self.held.items():
            if value(literal):
                rooms[group, own].append(room)
        return draft.with_rooms({key: own[: draft.rooms_in(*key)] for key, own in rooms.items() if draft.rooms_in(*key)})
