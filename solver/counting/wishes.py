"""What counts cost, as CP-SAT minimises it: one function for each kind of price. Literals are one-sided: a minimum needs no more.

Without rooms every room is priced as the cheapest that a group may have, and what more groups than there are such rooms must cost beyond
that is added by slot: so the minimum is a bound of the whole, found much sooner than with the rooms.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from ortools.sat.python import cp_model

from solver.counting.counted import Pair
from solver.counting.draft import Draft
from solver.counting.model import CountingModel

Expression = cp_model.LinearExprT
Bool = cp_model.IntVar
Cut = tuple[int, list[int], int]
"""Price, groups and the number of their rooms in a slot that cost nothing more."""

FEW_SLOTS = 13
"""Up to so many slots a gap is said of any three of them; beyond that by literals for a group that has ended."""

SINGLE_LANES = 2
"""Pairs of so many first lanes of two groups have a literal each; further lanes count those beside them."""


def penalty(x: CountingModel) -> Expression:
    """The whole price of what is counted."""
    return sum(term for kind in KINDS for term in kind(x))


def _slots(x: CountingModel) -> Iterator[Expression]:
    """Prices of slots; what a class costs at least is a constant."""
    for number, alike in enumerate(x.counted.alike):
        least = min(alike.costs.values())
        yield least * len(alike.tasks)
        for slot, cost in alike.costs.items():
            if cost > least:
                yield (cost - least) * x.count[number, slot]


def _cells(x: CountingModel) -> Iterator[Expression]:
    """Prices of groups in slots and rooms."""
    cells = x.counted.cells
    if x.with_rooms:
        yield from (cells[key] * held for key, held in x.held.items() if cells.get(key))
        return
    for (group, slot), lanes in x.lanes.items():
        if lanes:
            cheapest = min(cells.get((group, slot, room), 0) for room in x.counted.open_rooms(group, slot))
            if cheapest:
                yield cheapest * sum(lanes)
    for slot in x.counted.slots:
        yield from _dearer_rooms(x, slot)


def _dearer_rooms(x: CountingModel, slot: int) -> Iterator[Expression]:
    """What groups that find their cheapest rooms taken must cost more in a slot, at least."""
    cuts = list(_cuts(x, slot))
    if not cuts:
        return
    most = max(price * sum(len(x.lanes[group, slot]) for group in groups) for price, groups, _ in cuts)

    def value(draft: Draft) -> int:
        return max(0, *(price * (sum(draft.rooms_in(group, slot) for group in groups) - rooms) for price, groups, rooms in cuts))

    more = x.integer(0, most, value)
    for price, groups, rooms in cuts:
        x.model.add(more >= price * (sum(lane for group in groups for lane in x.lanes[group, slot]) - rooms))
    yield more


def _cuts(x: CountingModel, slot: int) -> Iterator[Cut]:
    """For each set of cheapest rooms, and each two together, the groups that are cheapest there only."""
    cheap: dict[frozenset[int], list[int]] = defaultdict(list)
    dearer: dict[int, dict[int, int]] = {}
    for group in range(len(x.counted.groups)):
        if x.lanes[group, slot]:
            costs = {room: x.counted.cells.get((group, slot, room), 0) for room in x.counted.open_rooms(group, slot)}
            least = min(costs.values())
            dearer[group] = {room: cost - least for room, cost in costs.items()}
            cheap[frozenset(room for room, cost in costs.items() if cost == least)].append(group)
    for rooms in sorted({one | other for one in cheap for other in cheap}, key=sorted):
        groups = [group for own, named in cheap.items() if own <= rooms for group in named]
        beyond = [min((cost for room, cost in dearer[group].items() if room not in rooms), default=0) for group in groups]
        price = min(beyond, default=0)
        if price and sum(len(x.lanes[group, slot]) for group in groups) > len(rooms):
            yield price, groups, len(rooms)


def _split(x: CountingModel) -> Iterator[Expression]:
    """Further rooms of a group in a slot."""
    for group, price in x.counted.split.items():
        yield from (price * lane for slot in x.counted.slots for lane in x.lanes[group, slot][1:])


def _home(x: CountingModel) -> Iterator[Expression]:
    """Further rooms of a group in all; one of its rooms costs nothing."""
    for group, price in x.counted.home.items():
        yield price * (_rooms_of(x, group) if x.with_rooms else _most_at_once(x, group))


def _rooms_of(x: CountingModel, group: int) -> Expression:
    further: list[Bool] = []
    homes: list[Bool] = []
    for room in sorted(x.counted.rooms[group]):
        held = [x.held[group, slot, room] for slot in x.counted.slots if (group, slot, room) in x.held]

        def is_home(draft: Draft, room: int = room) -> int:
            return int(min(draft.rooms_of(group), default=-1) == room)

        def is_further(draft: Draft, room: int = room) -> int:
            rooms = draft.rooms_of(group)
            return int(room in rooms and room != min(rooms))

        home, other = x.boolean(is_home), x.boolean(is_further)
        for literal in held:
            x.model.add_bool_or([~literal, home, other])
        homes.append(home)
        further.append(other)
    x.model.add_exactly_one(homes)
    return sum(further)


def _most_at_once(x: CountingModel, group: int) -> Expression:
    """A group has at least as many rooms in all as in any slot."""
    slots = [slot for slot in x.counted.slots if len(x.lanes[group, slot]) > 1]
    if not slots:
        return 0
    most = max(len(x.lanes[group, slot]) for slot in slots)
    further = x.integer(0, most, lambda draft: max(0, *(draft.rooms_in(group, slot) - 1 for slot in slots)))
    for slot in slots:
        x.model.add(further >= sum(x.lanes[group, slot]) - 1)
    return further


def _gaps(x: CountingModel) -> Iterator[Expression]:
    """Slots without a group between slots with it."""
    for group, slots, price in x.counted.gaps:
        used = [x.lanes[group, slot][0] if x.lanes[group, slot] else x.false for slot in slots]
        gap = x.boolean(lambda draft, group=group, slots=slots: int(_has_gap([slot in draft.slots_of(group) for slot in slots])))
        if len(slots) <= FEW_SLOTS:
            for one, between, other in combinations(used, 3):
                x.model.add_bool_or([~one, between, ~other, gap])
        else:
            _ended(x, group, slots, used, gap)
        yield price * gap


def _has_gap(used: Sequence[bool]) -> bool:
    places = [number for number, there in enumerate(used) if there]
    return bool(places) and places[-1] - places[0] >= len(places)


def _ended(x: CountingModel, group: int, slots: tuple[int, ...], used: Sequence[Bool], gap: Bool) -> None:
    """After each slot whether the group has been there and is gone."""
    before: Bool | None = None
    for number in range(1, len(slots)):

        def value(draft: Draft, number: int = number) -> int:
            there = [slot in draft.slots_of(group) for slot in slots[: number + 1]]
            return int(any(one and not other for one, other in zip(there, there[1:], strict=False)))

        ended = x.boolean(value)
        x.model.add_bool_or([~used[number - 1], used[number], ended])
        x.model.add_bool_or([~ended, ~used[number], gap])
        if before is not None:
            x.model.add_implication(before, ended)
        before = ended


def _together(x: CountingModel) -> Iterator[Expression]:
    """Rooms of one group beside rooms of another in a slot."""
    for (one, other), price in x.counted.together.items():
        for slot in x.counted.slots if price else ():
            yield from (price * term for term in _beside(x, one, other, slot))


def _beside(x: CountingModel, one: int, other: int, slot: int) -> Iterator[Expression]:
    here, there = x.lanes[one, slot], x.lanes[other, slot]
    for k, first in enumerate(here[:SINGLE_LANES]):
        for m, second in enumerate(there[:SINGLE_LANES]):

            def both(draft: Draft, k: int = k, m: int = m) -> int:
                return int(draft.rooms_in(one, slot) > k and draft.rooms_in(other, slot) > m)

            yield _implied(x, first, second, both)
    for k, first in enumerate(here[SINGLE_LANES:], SINGLE_LANES):
        yield _counted_beside(x, first, there, lambda draft, k=k: draft.rooms_in(other, slot) if draft.rooms_in(one, slot) > k else 0)
    for m, second in enumerate(there[SINGLE_LANES:], SINGLE_LANES):

        def few(draft: Draft, m: int = m) -> int:
            return min(SINGLE_LANES, draft.rooms_in(one, slot)) if draft.rooms_in(other, slot) > m else 0

        yield _counted_beside(x, second, here[:SINGLE_LANES], few)


def _implied(x: CountingModel, one: Bool, other: Bool, value: Callable[[Draft], int]) -> Bool:
    both = x.boolean(value)
    x.model.add_bool_or([~one, ~other, both])
    return both


def _counted_beside(x: CountingModel, literal: Bool, lanes: Sequence[Bool], value: Callable[[Draft], int]) -> Expression:
    count = x.integer(0, len(lanes), value)
    x.model.add(count >= sum(lanes) - len(lanes) * (1 - literal))
    return count


def _pairs(x: CountingModel) -> Iterator[Expression]:
    """Two tasks in one slot and in different rooms; also those that must not be, which cost nothing."""
    for pair in x.counted.pairs:
        is_one_group = x.counted.group_of[pair.one] == x.counted.group_of[pair.other]
        keep = _in_one_lane if is_one_group and not pair.anywhere else _in_different_slots
        if pair.price is None:
            keep(x, pair, [])
        elif pair.price:
            clash = x.boolean(lambda draft, pair=pair: int(_clash(draft, pair.one, pair.other)))
            keep(x, pair, [clash])
            yield pair.price * clash


def _clash(draft: Draft, one: int, other: int) -> bool:
    together = draft.slot[one] == draft.slot[other]
    return together and (draft.counted.group_of[one] != draft.counted.group_of[other] or draft.lane[one] != draft.lane[other])


def _in_different_slots(x: CountingModel, pair: Pair, ways_out: Sequence[Bool]) -> None:
    for slot in x.counted.slots:
        one, other = x.at(pair.one, slot), x.at(pair.other, slot)
        if one is not x.false and other is not x.false:
            x.model.add_bool_or([~one, ~other, *ways_out])


def _in_one_lane(x: CountingModel, pair: Pair, ways_out: Sequence[Bool]) -> None:
    """Two of a group are in one lane where they are in one slot."""
    one, other = x.class_of[pair.one], x.class_of[pair.other]
    for slot in x.counted.slots:
        there = x.at(pair.other, slot)
        for lane in range(len(x.lanes[x.counted.group_of[pair.one], slot])):
            if (one, slot, lane) in x.in_lane and (other, slot, lane) in x.in_lane:
                x.model.add_bool_or([~x.in_lane[one, slot, lane], ~there, x.in_lane[other, slot, lane], *ways_out])


def _turns(x: CountingModel) -> Iterator[Expression]:
    """Tasks out of their turn: as many of the group are in earlier slots as there may be before it, and up to its own slot enough."""
    for group, turns, price in x.counted.turns:
        sums = _running(x, group)
        at_turn: dict[int, list[Bool]] = defaultdict(list)
        for task, turn in turns.items():
            right = x.boolean(lambda draft, task=task, own=turns, group=group: int(_can_be_in_turn(draft, group, own, task)))
            at_turn[turn].append(right)
            if turn > len(x.counted.groups[group]):
                x.model.add(right == 0)
            for place, slot in enumerate(x.counted.slots):
                there = x.at(task, slot)
                if there is not x.false:
                    x.model.add(sums[place] <= turn - 1).only_enforce_if(right, there)
                    x.model.add(sums[place + 1] >= turn).only_enforce_if(right, there)
            yield price * (1 - right)
        for literals in at_turn.values():
            if len(literals) > 1:
                x.model.add_at_most_one(literals)


def _running(x: CountingModel, group: int) -> list[Expression]:
    """How many of the group are in the slots before each, and in all."""
    sums: list[Expression] = [0]
    for place, slot in enumerate(x.counted.slots):
        earlier = set(x.counted.slots[: place + 1])

        def value(draft: Draft, earlier: set[int] = earlier) -> int:
            return sum(draft.slot[task] in earlier for task in x.counted.groups[group])

        total = x.integer(0, len(x.counted.groups[group]), value)
        x.model.add(total == sum([sums[-1], *(x.count[number, slot] for number in x.of_group[group])]))
        sums.append(total)
    return sums


def _can_be_in_turn(draft: Draft, group: int, turns: Mapping[int, int], task: int) -> bool:
    """Whether the slot of the task holds its turn; of several with one turn the first listed of those."""
    rivals = (other for other, turn in turns.items() if turn == turns[task] and _holds_turn(draft, group, other, turn))
    return next(rivals, None) == task


def _holds_turn(draft: Draft, group: int, task: int, turn: int) -> bool:
    order, tasks = draft.counted.slots, draft.counted.groups[group]
    place = order.index(draft.slot[task])
    before = sum(draft.slot[other] in order[:place] for other in tasks)
    return before < turn <= before + sum(draft.slot[other] == draft.slot[task] for other in tasks)


KINDS: tuple[Callable[[CountingModel], Iterator[Expression]], ...] = (_slots, _cells, _split, _home, _gaps, _together, _pairs, _turns)
"""One function for each kind of price; the pairs bring their musts with them."""
