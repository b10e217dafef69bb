"""What a broken rule is about, in a few words: the headings of the list of conflicts by rule."""

from ui.desktop.language import mark

TOPICS = {
    mark("One person, one place"): ("one-person-one-place", "be-early", "rest"),
    mark("When people can come"): ("availability", "vip-window", "remote-hours", "first-or-last"),
    mark("A day of one person"): ("daily-limit", "meals", "speaking-time"),
    mark("Consent and support"): ("consent", "support-person"),
    mark("Time of day"): (
        "day-hours", "slot-grid", "time-tags", "allowed-time", "cannot-meet", "press", "longest-stretch", "holiday", "duration",
    ),
    mark("Fixed or not taking part"): ("pinned", "not-planned"),
    mark("Kinds that must not meet"): ("exclusion",),
    mark("Rooms in use"): ("turnaround", "closed-room", "room-open", "rooms-known"),
    mark("Room too small or not fitted"): ("capacity", "booths", "features", "room-tags", "accessibility", "registrations"),
    mark("Interpreters and crews"): ("services", "team-strength", "unit-busy", "unit-hours", "rhythm"),
    mark("Who sits on a panel"): ("gender-balance", "rank-order"),
}
"""The rules of the checker by what a planner has to look into."""

ADDED = mark("Rules of this conference")
"""The heading of what planners have added themselves."""

_TOPIC = {rule: topic for topic, rules in TOPICS.items() for rule in rules}


def topic_of(rule: str) -> str:
    """The heading, in English, under which breaches of a rule stand."""
    return _TOPIC.get(rule, ADDED)
