"""One drag in the timetable: the places of what is dragged, and what would happen where the pointer is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGraphicsScene

from scheduler.by_hand import release_all
from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.checker import following
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.timetable import Placement
from ui.desktop.document import Document
from ui.desktop.language import short_day
from ui.desktop.timetable.advice import Advice, why_not
from ui.desktop.timetable.geometry import Grid
from ui.desktop.timetable.shading import Shading


class Dragging:
    """Sessions that are dragged, the one under the pointer first; its shading lies in the scene until `end`."""

    def __init__(
        self, document: Document, advice: Advice, scene: QGraphicsScene, grid: Grid, sessions: Sequence[SessionId], *, shaded: bool = True
    ) -> None:
        self.sessions = tuple(sessions)
        self._document, self._scene = document, scene
        conference = document.conference
        # What is moved by hand takes its fixing along.
        self._plan = following(document.plan, release_all(conference, self.sessions))
        places = advice.places(conference) if conference.session[self.session].takes_part else None
        self._places = None if places is None else places.of(conference.timetable, self.session)
        self._reasons: dict[tuple[Placement, ...], str] = {}
        self.shading: Shading | None = None
        if self._places is not None and shaded:
            self.shading = Shading(grid, self._places.cells())
            scene.addItem(self.shading)

    @property
    def session(self) -> SessionId:
        """The one under the pointer."""
        return self.sessions[0]

    def end(self) -> None:
        """Takes the shading away."""
        if self.shading is not None:
            self._scene.removeItem(self.shading)
            self.shading = None

    def placement(self, rooms: tuple[RoomId, ...], start: int, duration: int | None = None) -> Placement:
        """The session with these rooms at this minute; with the units that are free then, where it needs any."""
        conference = self._document.conference
        session = conference.session[self.session]
        old = conference.timetable.by_session.get(self.session)
        length = duration or (old.duration if old is not None else session.duration)
        if self._places is not None:
            found = self._places.placement(rooms[0] if rooms else None, start, length)
            if found is not None and set(found.rooms) == set(rooms):
                return found.replace(order=old.order) if old is not None else found
        moment = moment_of(start, conference.zone)
        if old is not None:
            return old.replace(start=moment, rooms=rooms, duration=length)
        return Placement(session=self.session, start=moment, duration=length, rooms=rooms)

    def why_not(self, placements: Sequence[Placement]) -> str:
        """The must that these placements would break, in a sentence of the checker's; empty where they may stand."""
        key = tuple(placements)
        if key not in self._reasons:
            moved = [placement for placement in key if not self._stays(placement)]
            self._reasons[key] = why_not(self._plan, moved) if moved else ""
        return self._reasons[key]

    def words(self, placement: Placement) -> str:
        """When and where the session would stand."""
        conference = self._document.conference
        calendar, start = ConferenceCalendar(conference), minute_of(placement.start)
        day = f"{short_day(calendar.local(start).date())} " if len(conference.days) > 1 else ""
        rooms = [conference.room[room].name for room in placement.rooms]
        return ", ".join([f"{day}{calendar.clock(start)}–{calendar.clock(start + placement.duration)}", *rooms])

    def _stays(self, placement: Placement) -> bool:
        old = self._document.conference.timetable.by_session.get(placement.session)
        return old is not None and (minute_of(old.start), old.rooms, old.duration) == (
            minute_of(placement.start), placement.rooms, placement.duration,
        )  # fmt: skip
