"""Rules that hold for rooms (C09 and the rooms that a break closes) as the shapes RoomUse, LayoutChange and Apart."""

from collections import defaultdict

from scheduler.model.room import Layout
from scheduler.model.session import Session
from solver.context import Context
from solver.shapes import Apart, LayoutChange, RoomUse


def compile_room_use(context: Context) -> None:
    """C09: a room holds one session at a time, with set-up, clear-down and turnaround; a longer gap where the layout changes."""
    users: dict[int, list[Session]] = defaultdict(list)
    for session in context.timed:
        for room in context.task[session.id].rooms:
            users[room].append(session)
    for room, sessions in users.items():
        place = context.rooms[room]
        alone = place.parallel_limit == 1
        counted = _not_covered(context, sessions)
        tasks = tuple(context.task[s.id].index for s in counted)
        gap = place.turnaround // context.tick if alone else 0
        context.hard.append(RoomUse(room, tasks, place.parallel_limit, gap, context.joint_tasks))
        if alone and place.layout_change > place.turnaround:
            _layout_changes(context, room, counted)


def _not_covered(context: Context, sessions: list[Session]) -> list[Session]:
    """Without those that always share a room with another which takes it from earlier to later."""
    kept: list[Session] = []
    for session in sorted(sessions, key=lambda s: -(s.set_up + s.least_minutes + s.clear_down)):
        if not any(frozenset((session.id, other.id)) in context.in_one_room and _covers(other, session) for other in kept):
            kept.append(session)
    order = {s.id: i for i, s in enumerate(sessions)}
    return sorted(kept, key=lambda s: order[s.id])


def _covers(one: Session, other: Session) -> bool:
    """Whether a session that starts with another, in the same one room, occupies it at least as long before and after."""
    same = one.rooms_needed == other.rooms_needed == 1
    return same and one.set_up >= other.set_up and one.least_minutes + one.clear_down >= other.duration + other.clear_down


def _layout_changes(context: Context, room: int, sessions: list[Session]) -> None:
    """Layouts of joint sessions are compared with those of all others, but not with each other's."""
    gap = context.rooms[room].layout_change // context.tick
    laid = [session for session in sessions if session.layout is not None]
    by_layout: dict[Layout | None, list[int]] = defaultdict(list)
    joint = {task for pair in context.joint_tasks for task in pair}
    for session in laid:
        task = context.task[session.id].index
        if task not in joint:
            by_layout[session.layout].append(task)
    layouts = sorted(by_layout, key=lambda layout: len(by_layout[layout]))
    for number, layout in enumerate(layouts[:-1]):
        others = tuple(task for other in layouts[number + 1 :] for task in by_layout[other])
        context.hard.append(LayoutChange(room, tuple(by_layout[layout]), others, gap))
    for session in (s for s in laid if context.task[s.id].index in joint):
        others = tuple(
            context.task[o.id].index
            for o in laid
            if o.layout != session.layout and o.id != session.id and not context.is_joint(session, o)
        )
        context.hard.append(LayoutChange(room, (context.task[session.id].index,), others, gap))


def compile_closed_rooms(context: Context) -> None:
    """A break or a meal may close rooms."""
    for closing in context.timed:
        for room in (context.room_index[r] for r in closing.closes_rooms):
            for other in context.timed:
                if other.id != closing.id and room in context.task[other.id].rooms:
                    a, b = context.task[closing.id].index, context.task[other.id].index
                    context.hard.append(Apart(a, b, in_room=room, rule="closed-room"))
