"""`hofburg changes`: what changed between two states of a conference, who must be told, and the notices that tell them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scheduler.calendar import moment_of
from scheduler.changes import Capacity, ChangeKind, Changes, Concerned, PersonChange, SessionChange, State, changes_between
from scheduler.errors import ProjectFileError
from scheduler.model.conference import Conference
from scheduler.notices import Posting, Said, files_of, notices_of, office_folder, sequence_of, shipped_files, wordings
from scheduler.project_file.store import replace_file
from scheduler.published import Tier, tier_of, told_in
from scheduler.releases import release_named, restored
from ui.command_line import console
from ui.command_line.exporting import read_stamp
from ui.command_line.files import open_named, refuse_output, refuse_pdf
from ui.command_line.sheets import Sheet, SheetsResult, Wrong, find_sheets, sheet_lines, sheets_result, write_errata
from ui.command_line.solving import OptionError

DRAFT = "the draft"


@dataclass(frozen=True)
class Compared:
    """What is compared."""

    old: str
    new: str | None = None
    """Another file; without it, releases of the first one are compared."""
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True)
class Post:
    """Which notices are written, and where."""

    folder: Path
    whole: bool
    everybody: bool
    templates: Path | None
    stamp: str | None


@dataclass(frozen=True)
class _Side:
    conference: Conference
    label: str
    sequence: int


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PlaceResult(_Result):
    """Where and when a session stands."""

    start: str | None
    end: str | None
    rooms: tuple[str, ...]


class ConcernedResult(_Result):
    """Somebody who must be told."""

    capacity: str
    person: str | None
    unit: str | None
    name: str


class ChangeResult(_Result):
    """One change of one session."""

    session: str
    title: str
    kind: str
    old: str | None
    new: str | None
    old_place: PlaceResult | None
    new_place: PlaceResult | None
    concerned: tuple[ConcernedResult, ...]
    tier: str


class PersonChangeResult(ChangeResult):
    """One change for one person."""

    person: str
    name: str
    own: bool


class ChangesResult(_Result):
    """What `hofburg changes --json` prints."""

    old: str
    new: str
    people_concerned: int
    sessions: tuple[ChangeResult, ...]
    people: tuple[PersonChangeResult, ...]
    sheets: tuple[SheetsResult, ...] | None


def run_changes(compared: Compared, post: Post | None, sheet: Sheet | None, *, as_json: bool) -> int:
    """Says what changed, and writes notices and errata sheet where they are asked for; no project is changed.

    Returns:
        0.

    Raises:
        HofburgError: when a file cannot be read, a release is not there, or something cannot be written.
    """
    old, new, also = _sides(compared)
    if post is not None:
        _refuse_folder(post.folder)
    if sheet is not None:
        refuse_pdf(sheet.out)
    changes = changes_between(old.conference, new.conference, *also)
    if post is not None:
        _write(changes, post, max(new.sequence, old.sequence + 1))
    if sheet is not None:
        write_errata(changes, sheet)
    wrong = find_sheets(changes)
    if as_json:
        console.put_json(changes_result(changes, old.label, new.label, wrong).model_dump_json(indent=2))
    else:
        console.put("\n".join(changes_summary(changes, old.label, new.label, wrong)))
    return 0


def _sides(compared: Compared) -> tuple[_Side, _Side, tuple[Conference, ...]]:
    if (compared.new is None) == (compared.since is None) or (compared.until is not None and compared.since is None):
        raise OptionError("Give two files, or one file and the release --since which it changed.")
    first = open_named(compared.old)
    if compared.new is not None:
        second = open_named(compared.new)
        sides = [_Side(one.conference, one.path.name, sequence_of(one.conference)) for one in (first, second)]
        return sides[0], sides[1], ()
    draft = first.conference
    old = _release(draft, compared.since or "")
    new = _Side(draft, DRAFT, sequence_of(draft)) if compared.until is None else _release(draft, compared.until)
    # Who is protected now is protected in a comparison of older releases as well.
    return old, new, (draft,)


def _release(conference: Conference, wanted: str) -> _Side:
    release = release_named(conference, wanted)
    return _Side(restored(conference, release), release.label, release.number)


def _refuse_folder(folder: Path) -> None:
    """Nothing is replaced: letters that somebody has edited are worth more than new ones."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ProjectFileError("{name} exists and is not empty. Choose a new folder for the notices.", name=folder)
    refuse_output(folder / "notice.txt" if folder.exists() else folder)


def _write(changes: Changes, post: Post, sequence: int) -> None:
    stamp = read_stamp(post.stamp)
    if post.templates is not None and not post.templates.exists():
        _save(post.templates, shipped_files())
        console.note(f"Templates to edit: {post.templates}")
    posting = Posting(wordings(post.templates or office_folder()), stamp, sequence, whole=post.whole, everybody=post.everybody)
    notices = notices_of(changes, posting)
    _save(post.folder, files_of(notices, stamp))
    unaddressed = sum(1 for one in notices if not one.recipient.address)
    console.note(f"Notices: {len(notices)} in {post.folder}, {unaddressed} of them without an address.")


def _save(folder: Path, found: dict[str, bytes]) -> None:
    folder.mkdir(exist_ok=True)
    for name, content in found.items():
        replace_file(folder / name, content)


def _words(changes: Changes) -> Said:
    return Said(changes, wordings()["en"], with_hidden=True)


def changes_result(changes: Changes, old: str, new: str, wrong: Wrong | None) -> ChangesResult:
    """The changes as data; names are those that may be shown."""
    said = _words(changes)
    return ChangesResult(
        old=old,
        new=new,
        people_concerned=len(changes.people_concerned),
        sessions=tuple(ChangeResult.model_validate(_fields(said, one)) for one in changes.sessions),
        people=tuple(
            PersonChangeResult.model_validate(_fields(said, one) | {"person": one.person, "name": _name(said, one), "own": one.own})
            for one in changes.people
        ),
        sheets=sheets_result(wrong),
    )


def _fields(said: Said, change: SessionChange | PersonChange) -> dict[str, object]:
    old, new = _old_and_new(said, change)
    if isinstance(change, PersonChange):
        concerned = tuple(Concerned(capacity, change.person) for capacity in change.capacities)
    else:
        concerned = change.concerned
    return {
        "session": change.session, "title": _title(said, change), "kind": change.kind.value, "old": old, "new": new,
        "old_place": _place(said, change.old), "new_place": _place(said, change.new),
        "concerned": tuple(_concerned(said, one) for one in concerned), "tier": _tier(said, change).word,
    }  # fmt: skip


def _tier(said: Said, change: SessionChange | PersonChange) -> Tier:
    """Who knows of the session as it was."""
    return tier_of(change.session, said.changes.old, told_in(said.changes.old) | told_in(said.changes.new))


def _old_and_new(said: Said, change: SessionChange | PersonChange) -> tuple[str | None, str | None]:
    """What was and what is, in English; None where there was or is nothing."""
    if isinstance(change, PersonChange) and change.own and change.old is not None and change.new is not None:
        return said.own_value(change.kind, change.old, change.person), said.own_value(change.kind, change.new, change.person)
    old, new = said.values(change.kind, change.old, change.new)
    return old or None, new or None


def _place(said: Said, state: State | None) -> PlaceResult | None:
    if state is None:
        return None
    zone = said.changes.new.zone
    start, end = (None, None) if state.span is None else (moment_of(minute, zone).isoformat() for minute in state.span)
    return PlaceResult(start=start, end=end, rooms=tuple(room.id for room in state.rooms))


def _concerned(said: Said, one: Concerned) -> ConcernedResult:
    return ConcernedResult(capacity=str(one.capacity), person=one.person, unit=one.unit, name=_name_of(said, one))


def _name_of(said: Said, one: Concerned) -> str:
    names = said.changes.names
    if one.person is None:
        return one.name
    if one.capacity == Capacity.LIAISON:
        # Who stands between a protected person and the world would help to recognise them.
        return "" if names.is_protected(one.person) else names.record(one.person).contact.liaison
    return said.name(one.person, one.capacity)


def _name(said: Said, change: PersonChange) -> str:
    return said.name(change.person, change.capacities[0])


def _title(said: Said, change: SessionChange | PersonChange) -> str:
    state = change.new or change.old
    return said.title(state) if state is not None else ""


def changes_summary(changes: Changes, old: str, new: str, wrong: Wrong | None) -> Iterator[str]:
    """The changes as a planner reads them."""
    said = _words(changes)
    count, people = len({one.session for one in changes.sessions}), len(changes.people_concerned)
    yield f"{changes.new.title}: from {old} to {new}, {_number(count, 'session')} changed, {_number(people, 'person', 'people')} concerned."
    groups = (("Sessions", _by_session(said)), ("People", _by_person(said)), ("Printed sheets that are wrong", sheet_lines(wrong, changes)))
    for heading, group in groups:
        lines = list(group)
        if lines:
            yield from ("", heading, *lines)


def _number(count: int, one: str, several: str = "") -> str:
    return f"{count} {one if count == 1 else several or f'{one}s'}"


def _by_session(said: Said) -> Iterator[str]:
    for _, group in groupby(said.changes.sessions, key=lambda one: one.session):
        found = list(group)
        yield f"  {_title(said, found[0])} ({_tier(said, found[0]).word})"
        for one in found:
            yield f"    {one.kind.value:<14} {_turn(said, one)}"
        listed = dict.fromkeys(_who(said, who) for one in found for who in one.concerned)
        yield f"    {'concerned':<14} {', '.join(listed) or 'nobody by name'}"


def _by_person(said: Said) -> Iterator[str]:
    for _, group in groupby(said.changes.people, key=lambda one: one.person):
        found = list(group)
        yield f"  {_name(said, found[0])}"
        for one in found:
            yield f"    {one.kind.value:<14} {_title(said, one)}{f': {_turn(said, one)}' if one.own else ''}"


def _turn(said: Said, change: SessionChange | PersonChange) -> str:
    old, new = _old_and_new(said, change)
    if old is not None and new is not None:
        return f"{old} → {new}" if old != new else old
    if change.kind is not ChangeKind.PEOPLE:
        return new or old or ""
    return f"added {new}" if new else f"removed {old}" if old else "named otherwise"


def _who(said: Said, one: Concerned) -> str:
    name = _name_of(said, one)
    if one.capacity == Capacity.LIAISON and one.person is not None:
        return f"{name or 'somebody'} (liaison of {said.changes.names.of(one.person)})"
    return f"{name} ({one.capacity})" if name and name.casefold() != one.capacity else one.capacity
