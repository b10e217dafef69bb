"""Placements on the clipboard: cut or copied sessions, and the same as lines of text for other programs."""

from pydantic import BaseModel, ConfigDict, ValidationError
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from scheduler.calendar import ConferenceCalendar, minute_of
from scheduler.model.conference import Conference
from scheduler.model.timetable import Placement
from ui.desktop.language import short_day

PLACES = "application/x-hofburg-places"


class Taken(BaseModel):
    """Sessions with the places that they had."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    is_cut: bool
    placements: tuple[Placement, ...]


def put(conference: Conference, taken: Taken) -> None:
    """Puts placements on the clipboard."""
    data = QMimeData()
    data.setData(PLACES, taken.model_dump_json().encode())
    data.setText("\n".join(_line(conference, placement) for placement in taken.placements))
    QGuiApplication.clipboard().setMimeData(data)


def take() -> Taken | None:
    """What lies on the clipboard; None where it is something else."""
    data = QGuiApplication.clipboard().mimeData()
    if not data.hasFormat(PLACES):
        return None
    try:
        return Taken.model_validate_json(bytes(data.data(PLACES).data()))
    except ValidationError:
        return None


def _line(conference: Conference, placement: Placement) -> str:
    calendar, start = ConferenceCalendar(conference), minute_of(placement.start)
    day = short_day(calendar.local(start).date())
    rooms = ", ".join(conference.room[room].name for room in placement.rooms)
    when = f"{day} {calendar.clock(start)}–{calendar.clock(start + placement.duration)}"
    return "\t".join([when, rooms, conference.session[placement.session].label])
