"""The families of options for a clash, read off its facts and its sessions."""

from collections.abc import Callable, Iterator

from scheduler.model.conference import Conference
from scheduler.model.rule import Level, NotThere, sessions_of
from solver.explain.clashes import Reason
from solver.explain.options import of_people, of_places, of_rules, of_sessions, of_tags, of_times
from solver.explain.options.option import Family, Option
from solver.explain.values import Member

__all__ = ["Family", "Option", "families"]

Maker = Callable[[Conference, Member], Iterator[Family]]

BY_RULE: dict[str, tuple[Maker, ...]] = {
    "allowed-time": (of_times.session_windows,),
    "cannot-meet": (of_times.meet_then,),
    "day-hours": (of_times.longer_days,),
    "rhythm": (of_times.longer_interpretation,),
    "slot-grid": (of_times.longer_slots,),
    "availability": (of_times.person_windows, of_people.deputy_or_video),
    "vip-window": (of_times.person_windows, of_people.deputy_or_video),
    "remote-hours": (of_people.deputy_or_video,),
    "first-or-last": (of_people.deputy_or_video, of_people.first_or_last),
    "one-person-one-place": (of_people.deputy_or_video,),
    "rest": (of_people.less_rest, of_people.deputy_or_video),
    "daily-limit": (of_people.higher_limit, of_people.deputy_or_video),
    "accessibility": (of_people.deputy_or_video,),
    "support-person": (of_people.deputy_or_video,),
    "unit-hours": (of_times.unit_windows, of_places.longer_service),
    "unit-busy": (of_places.quicker_unit,),
    "room-open": (of_times.room_windows,),
    "turnaround": (of_places.quicker_room, of_sessions.quicker_set_up),
    "pinned": (of_sessions.released,),
    "rooms-known": (of_sessions.any_room,),
    "capacity": (of_sessions.fewer_guests,),
    "room-tags": (of_tags.other_room_tags, of_people.deputy_or_video),
    "time-tags": (of_tags.other_time_tags, of_people.deputy_or_video),
    "features": (of_sessions.without_features,),
    "closed-room": (of_sessions.open_rooms,),
    "services": (of_sessions.without_services,),
    "meals": (of_rules.meals,),
    "longest-stretch": (of_rules.longer_stretch,),
    "be-early": (of_rules.less_early,),
    "exclusion": (of_rules.side_by_side,),
}
"""What can be done about facts of each rule; those that planners added have a way of their own."""


def families(conference: Conference, reason: Reason) -> Iterator[Family]:
    """Everything that could be done about a clash, each thing by itself."""
    for session in reason.sessions:
        yield from of_sessions.taken_out(conference.session[session])
    sessions = set(reason.sessions)
    for member in reason.members:
        own = Member(member.rule, tuple(s for s in member.subjects if s not in conference.session or s in sessions), member.message)
        for maker in BY_RULE.get(member.rule, ()):
            yield from maker(conference, own)
    for rule in conference.rules:
        if rule.level is Level.MUST and any(m.rule == rule.type.replace(" ", "-") for m in reason.members):
            named = sessions_of(rule)
            fewest = 1 if isinstance(rule, NotThere) else min(2, len(named))
            if len(sessions.intersection(named)) >= fewest:
                yield from of_rules.of_rule(conference, rule)
    for session in reason.sessions:
        yield from of_sessions.shorter(conference, conference.session[session])
        yield from of_sessions.in_parts(conference, conference.session[session])
