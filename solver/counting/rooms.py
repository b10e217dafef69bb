"""The cheapest rooms for a draft whose lanes are known: an assignment by slot, coupled by the rooms of a group in all."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from ortools.sat.python import cp_model

from solver.counting.draft import Draft

Key = tuple[int, int, int]
"""Group, slot and room."""


class RoomModel:
    """Which rooms each group has in the slots that it is in."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self.model = cp_model.CpModel()
        self._held: dict[Key, cp_model.IntVar] = {}
        counted = draft.counted
        for (group, slot), lanes in draft.lanes.items():
            rooms = counted.open_rooms(group, slot)
            self._held.update({(group, slot, room): self.model.new_bool_var("") for room in rooms})
            self.model.add(sum(self._held[group, slot, room] for room in rooms) == lanes)
        for literals in self._by(lambda key: key[1:]).values():
            self.model.add_at_most_one(literals)
        prices = [counted.cells.get(key, 0) * held for key, held in self._held.items()]
        self.model.minimize(sum([*prices, *self._homes()]))

    def _by(self, name: Callable[[Key], tuple[int, ...]]) -> dict[tuple[int, ...], list[cp_model.IntVar]]:
        found: dict[tuple[int, ...], list[cp_model.IntVar]] = defaultdict(list)
        for key, held in self._held.items():
            found[name(key)].append(held)
        return found

    def _homes(self) -> Iterable[cp_model.LinearExprT]:
        """Every room of a group in all; the first is free, which changes nothing here."""
        for (group, _), literals in self._by(lambda key: (key[0], key[2])).items():
            price = self._draft.counted.home.get(group, 0)
            if price:
                used = self.model.new_bool_var("")
                for held in literals:
                    self.model.add_implication(held, used)
                yield price * used

    def extract(self, value: Callable[[cp_model.IntVar], int]) -> Draft:
        """The draft with its rooms."""
        rooms: dict[tuple[int, int], list[int]] = defaultdict(list)
        for (group, slot, room), held in self._held.items():
            if value(held):
                rooms[group, slot].append(room)
        return self._draft.with_rooms(rooms)
