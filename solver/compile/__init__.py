"""The compilers: one function for each rule or preference. The order of those after the domains does not matter."""

from collections.abc import Callable

from solver.compile import domains, pairs, people, relations, rooms, tracks, units, wishes
from solver.context import Context

Compiler = Callable[[Context], None]

HARD: tuple[Compiler, ...] = (
    people.compile_one_person_one_place,
    units.compile_daily_limits,
    people.compile_meals,
    people.compile_exclusions,
    rooms.compile_room_use,
    rooms.compile_closed_rooms,
    units.compile_needs,
    relations.compile_rules,
    relations.compile_press,
    relations.compile_longest_stretch,
    relations.compile_consents,
)

SOFT: tuple[Compiler, ...] = (
    wishes.preferred_times,
    wishes.preferred_rooms,
    wishes.tags,
    wishes.overlaps,
    pairs.pairs,
    tracks.tracks,
    wishes.room_fit,
    wishes.stays,
    wishes.breathing_space,
    wishes.spread,
    wishes.remote_hours,
    wishes.durations,
)

__all__ = ["HARD", "SOFT", "Compiler", "domains", "units"]
