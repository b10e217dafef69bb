"""One drag in the timetable: the places of what is dragged, and what would happen where the pointer is."""

from PySide6.QtWidgets import QGraphicsScene

from scheduler.calendar import ConferenceCalendar, minute_of, moment_of
from scheduler.model.ids import RoomId, SessionId
from scheduler.model.timetable import Placement
from ui.desktop.document import Document
from ui.desktop.timetable.advice import Advice, why_not
from ui.desktop.timetable.geometry import Grid
from ui.desktop.timetable.shading import Shading


class Dragging:
    """A session that is being dragged; the shading lies in the scene until `end`."""

    def __init__(self, document: Document, advice: Advice, scene: QGraphicsScene, grid: Grid, session: SessionId) -> None:
        self.session = session
        self._document, self._scene = document, scene
        conference = document.conference
        places = advice.places(conference) if conference.session[session].takes_part else None
        self._places = None if places is None else places.of(conference.timetable, session)
        self._reasons: dict[Placement, str] = {}
        self.shading: Shading | None = None
        if self._places is not None:
            self.shading = Shading(grid, self._places.cells())
            scene.addItem(self.shading)

    def end(self) -> None:
        """Takes the shading away."""
        if self.shading is not None:
            self._scene.removeItem(self.shading)
            self.shading = None

    def placement(self, rooms: tuple[RoomId, ...], start: int) -> Placement:
        """The session with these rooms at this minute; with the units that are free then, where it needs any."""
        conference = self._document.conference
        session = conference.session[self.session]
        old = conference.timetable.by_session.get(self.session)
        duration = old.duration if old is not None else session.duration
        if self._places is not None:
            found = self._places.placement(rooms[0] if rooms else None, start, duration)
            if found is not None and set(found.rooms) == set(rooms):
                return found.replace(order=old.order) if old is not None else found
        moment = moment_of(start, conference.zone)
        if old is not None:
            return old.replace(start=moment, rooms=rooms)
        return Placement(session=self.session, start=moment, duration=duration, rooms=rooms)

    def why_not(self, placement: Placement) -> str:
        """The must that this placement would break, in a sentence of the checker's; empty where it may stand."""
        if placement not in self._reasons:
            self._reasons[placement] = "" if self._stays(placement) else why_not(self._document.plan, placement)
        return self._reasons[placement]

    def words(self, placement: Placement) -> str:
        """When and where the session would stand."""
        conference = self._document.conference
        start = minute_of(placement.start)
        clock = ConferenceCalendar(conference).clock
        rooms = [conference.room[room].name for room in placement.rooms]
        return ", ".join([f"{clock(start)}–{clock(start + placement.duration)}", *rooms])

    def _stays(self, placement: Placement) -> bool:
        old = self._document.conference.timetable.by_session.get(self.session)
        return old is not None and (minute_of(old.start), old.rooms) == (minute_of(placement.start), placement.rooms)
