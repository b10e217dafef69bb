"""Named draft variants: other timetables that are kept beside the working one."""

from collections.abc import Iterable

from scheduler.errors import InvalidConferenceError, UnknownReferenceError
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import VariantId, new_id
from scheduler.model.timetable import DraftVariant, Timetable
from scheduler.proposals import still_possible


def variant_of(conference: Conference, variant: VariantId) -> DraftVariant:
    """The variant with an id.

    Raises:
        UnknownReferenceError: when there is none.
    """
    found = next((one for one in conference.variants if one.id == variant), None)
    if found is None:
        raise UnknownReferenceError("This draft variant is no longer there.")
    return found


def keep_variant(conference: Conference, name: str, timetable: Timetable | None = None, note: str = "") -> Conference:
    """Keeps a timetable, the working one unless another is given, under a name.

    Raises:
        InvalidConferenceError: when the name is empty or taken.
    """
    kept = conference.timetable if timetable is None else timetable
    made = DraftVariant(id=VariantId(new_id("d")), name=_free_name(conference, name), timetable=kept, note=note)
    return changed(conference, variants=(*conference.variants, made))


def use_variant(conference: Conference, variant: VariantId) -> Conference:
    """Makes a variant the working timetable; the variant stays. What the conference has lost since is left out."""
    return changed(conference, timetable=still_possible(conference, variant_of(conference, variant).timetable))


def change_variant(conference: Conference, variant: VariantId, *, name: str | None = None, note: str | None = None) -> Conference:
    """Gives a variant another name or note.

    Raises:
        InvalidConferenceError: when the name is empty or taken.
    """
    old = variant_of(conference, variant)
    new_name = old.name if name is None or name.strip() == old.name else _free_name(conference, name)
    new = changed(old, name=new_name, note=old.note if note is None else note)
    return changed(conference, variants=tuple(new if one.id == variant else one for one in conference.variants))


def remove_variants(conference: Conference, variants: Iterable[VariantId]) -> Conference:
    """Deletes variants; the working timetable stays."""
    gone = set(variants)
    return changed(conference, variants=tuple(one for one in conference.variants if one.id not in gone))


def _free_name(conference: Conference, name: str) -> str:
    wanted = name.strip()
    if not wanted:
        raise InvalidConferenceError("Give the draft variant a name.")
    if any(one.name.casefold() == wanted.casefold() for one in conference.variants):
        raise InvalidConferenceError("There is a draft variant “{name}” already. Choose another name.", name=wanted)
    return wanted
