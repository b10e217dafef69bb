"""What a paper marks as changed since another state: a word at each session, and in place those that are off."""

from collections.abc import Iterable
from dataclasses import replace

from scheduler.papers.content.said import Block, Change, DayContent, Entry, PaperContent, Words


def entries_of(content: PaperContent) -> dict[str, Entry]:
    """All sessions by their keys, in the order in which they are printed."""
    return {entry.key: entry for day in content.days for entry in (*day.all_day, *day.entries)}


def marked(content: PaperContent, was: PaperContent, now: PaperContent, unplaced: frozenset[str], since: str) -> PaperContent:
    """What is printed, with its changes marked.

    Args:
        content: what is printed.
        was, now: both states as they may be compared, with protected people under one name.
        unplaced: keys of sessions that still take part but have no place.
        since: words for the state that `was` is.
    """
    before, after = entries_of(was), entries_of(now)
    marks = _Marks(before, after)
    off = [off_entry(entry, unplaced) for key, entry in before.items() if key not in after]
    off += [_bare(entry, Change.MOVED) for key, entry in before.items() if key in after and after[key].day != entry.day]
    return replace(content, days=tuple(marks.day(day, off) for day in content.days), since=since)


def off_entry(entry: Entry, unplaced: frozenset[str]) -> Entry:
    """A session that is off, with no more than tells which it was: nobody is named in what does not take place."""
    return _bare(entry, Change.UNPLACED if entry.key in unplaced else Change.CANCELLED)


def _bare(entry: Entry, change: Change) -> Entry:
    nothing = Words("")
    bare = replace(entry, mark="", description=nothing, question=nothing, organisers="", credits=(), spoken="", admission="")
    return with_change(bare, change)


def with_change(entry: Entry, change: Change) -> Entry:
    """The session with a change and its word."""
    return replace(entry, change=change, mark=" ".join(part for part in (entry.mark, f"({change.value})") if part))


class _Marks:
    def __init__(self, before: dict[str, Entry], after: dict[str, Entry]) -> None:
        self._before, self._after = before, after

    def day(self, day: DayContent, off: Iterable[Entry]) -> DayContent:
        blocks = [replace(block, entries=tuple(map(self._marked, block.entries))) for block in day.blocks]
        blocks += [Block(entry.time, entry.kind, (entry,)) for entry in off if entry.day == day.heading]
        blocks.sort(key=lambda block: block.entries[0].start)
        return replace(day, all_day=tuple(map(self._marked, day.all_day)), blocks=tuple(blocks))

    def _marked(self, entry: Entry) -> Entry:
        before = self._before.get(entry.key)
        if before is None:
            return with_change(entry, Change.NEW)
        return with_change(entry, Change.CHANGED) if before != self._after[entry.key] else entry
