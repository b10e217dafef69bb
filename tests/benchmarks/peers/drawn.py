"""Instances of any size like those of Timefold: `python -m tests.benchmarks.peers.drawn TALKS SLOTS ROOMS [SEED [SECONDS]]`.

Days, kinds of rooms and what a talk is about are drawn from the largest published instance; slots are a multiple of six. Prints the score
of the referee after some seconds of search.
"""

import datetime as dt
import sys
import time
from collections.abc import Iterator
from random import Random
from typing import Any

from solver.outcome import Progress, SolveConfig
from solver.solve import solve
from tests.benchmarks.peers.timefold import Adapter, read

TEMPLATE = "108talks-18timeslots-10rooms"
MOMENTS = (2.0, 5.0, 10.0, 20.0, 30.0, 60.0)
TOGETHER = (
    ("themeTracks", "audienceTypes", "contents", "sectors"), ("audienceLevel",), ("language",), ("favoriteCount",),
    ("preferredRoomTags", "undesiredRoomTags", "preferredTimeslotTags"),
)  # fmt: skip
"""What is drawn together from one talk."""


def drawn(talks: int, slots: int, rooms: int, seed: int) -> dict[str, Any]:
    """An instance in the form of a file of that family."""
    draw, template = Random(seed), read(TEMPLATE)
    pattern = [slot for slot in template["timeslots"] if slot["day"] == 0]
    days = slots // len(pattern)
    first = dt.date.fromisoformat(template["days"][0])
    dates = [(first + dt.timedelta(days=day)).isoformat() for day in range(days)]
    labs = max(1, rooms // 5)
    people = [dict(draw.choice(template["speakers"]), id=n, name=f"Person {n}", unavailable=[]) for n in range(talks * 2 // 3)]
    timeslots = [dict(slot, id=day * len(pattern) + n, day=day, date=dates[day]) for day in range(days) for n, slot in enumerate(pattern)]
    held = min(talks // 9, labs * days * sum("Lab" in slot["types"] for slot in pattern))
    return dict(
        template,
        name=f"drawn {talks}-{slots}-{rooms}-{seed}",
        days=dates,
        timeslots=timeslots,
        rooms=[_room(draw, n, "Lab" if n < labs else "Breakout") for n in range(rooms)],
        speakers=people,
        talks=list(_talks(draw, template, talks, held, len(people))),
    )


def _room(draw: Random, number: int, kind: str) -> dict[str, Any]:
    tags = [tag for tag, share in (("Recorded", 0.6), ("Large", 0.2)) if draw.random() < share]
    return {"id": number, "name": f"R {number}", "capacity": 10 * draw.randint(5, 80), "types": [kind], "tags": tags, "unavailable": []}


def _talks(draw: Random, template: dict[str, Any], count: int, held: int, people: int) -> Iterator[dict[str, Any]]:
    by_type = {kind: [talk for talk in template["talks"] if talk["type"] == kind] for kind in ("Lab", "Breakout")}
    for number in range(count):
        like = by_type["Lab" if number < held else "Breakout"]
        talk = dict(draw.choice(like), id=number, code=f"S{number:03}", title=f"Talk {number}", pinned=False, timeslot=None, room=None)
        for names in TOGETHER:
            source = draw.choice(like)
            talk |= {name: source[name] for name in names}
        talk |= {"mutuallyExclusiveTags": [], "crowdControlRisk": 0, "requiredRoomTags": [], "prerequisites": []}
        if number > held and draw.random() < 0.07:
            talk["prerequisites"] = [draw.randrange(held, number)]
        talk["speakers"] = draw.sample(range(people), draw.choice((1, 1, 1, 2, 2)))
        yield talk


def main(talks: int, slots: int, rooms: int, seed: int = 1, seconds: float = 20.0) -> None:
    """Solve one and print."""
    adapter = Adapter(drawn(talks, slots, rooms, seed))
    constant, began = adapter.reward_constant, time.monotonic()
    found: list[tuple[float, int]] = []

    def told(progress: Progress) -> None:
        if progress.timetable is not None and progress.value is not None:
            found.append((time.monotonic() - began, constant - progress.value))

    outcome = solve(adapter.conference(), SolveConfig(time_limit=seconds, seed=seed), told)
    scores = [max((score for when, score in found if when <= moment), default=None) for moment in MOMENTS if moment <= seconds]
    first = found[0][0] if found else None
    print(talks, slots, rooms, "seed", seed, "first", first and round(first, 2), "scores", scores, outcome.status, flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:5]), *map(float, sys.argv[5:]))
