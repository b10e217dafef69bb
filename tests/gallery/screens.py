"""Every screen and dialog of the window, one after the other."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from samples import open_sample
from scheduler.dependents import dependents
from scheduler.edits import add_session, move_session, unschedule, update_person, update_session
from scheduler.model.conference import Conference
from scheduler.model.ids import ReleaseId, SessionId, new_id
from scheduler.model.person import Contact
from scheduler.model.release import Channel, Release, ReleaseKind, Standing
from scheduler.model.session import Invitation, Kind, Status
from scheduler.notices import office_folder, wordings
from scheduler.project_file import content_fingerprint, release_content
from scheduler.requests import new_request
from scheduler.variants import keep_variant
from solver.suggest import State
from tests.solved import solved_sample
from ui.desktop.about import AboutDialog, FaultDialog, fault_report
from ui.desktop.document import Document
from ui.desktop.finding.palette import Palette
from ui.desktop.keys import KeysDialog
from ui.desktop.language import tr
from ui.desktop.late.kinds import KINDS
from ui.desktop.lists.deleting import DeleteDialog
from ui.desktop.lists.dialogs import ChangeAllDialog, PasteDialog
from ui.desktop.lists.pasting import pasted
from ui.desktop.lists.things import THE_ROOMS
from ui.desktop.new_dialog import NewDialog
from ui.desktop.preview import Preview
from ui.desktop.releases.comparing import ReleaseComparison
from ui.desktop.rules.palette import RulePalette
from ui.desktop.solving.proposal import proposal_of
from ui.desktop.solving.variants import CompareDialog
from ui.desktop.telling.marking import MarkDialog
from ui.desktop.telling.page import TellingPage
from ui.desktop.telling.ticks import acknowledged, told
from ui.desktop.telling.wording_dialog import WordingDialog
from ui.desktop.timetable.options import Colouring, GridOptions, Grouping
from ui.desktop.window import MainWindow

Keep = Callable[[str, QWidget], None]
SETTLE_MS = 150


def conference() -> Conference:
    """The solved sample of two days, published, with something of everything."""
    solved = keep_variant(keep_variant(solved_sample(), "As first found"), "With the minister on Tuesday")
    solved = add_session(solved, new_request(solved, dt.datetime(2025, 1, 7, 12, tzinfo=dt.UTC)))
    panel = next(s for s in solved.planned if s.kind is Kind.PANEL)
    asked = tuple(
        one.replace(status=Invitation.INVITED, reply_by=dt.datetime(2025, 2, 20 + n, 17, tzinfo=dt.UTC)) if n < 3 else one
        for n, one in enumerate(panel.appearances)
    )
    solved = update_session(solved, panel.id, appearances=asked)
    return published(solved, 3, dt.datetime(2025, 3, 1, 12, tzinfo=dt.UTC))


def published(made: Conference, number: int, time: dt.datetime) -> Conference:
    """The conference with one more release of what it is now, conflicts and all."""
    content = release_content(made)
    release = Release(
        id=ReleaseId(new_id("v")), number=number, standing=Standing.PROVISIONAL, kind=ReleaseKind.REVISION, time=time,
        fingerprint=content_fingerprint(content), content=content,
    )  # fmt: skip
    return made.replace(releases=(*made.releases, release))


def changed(before: Conference) -> Conference:
    """The same after some work: moved, cancelled, in conflict, and waiting."""
    events = [s.id for s in before.planned if s.kind is Kind.SIDE_EVENT]
    panel = next(s for s in before.planned if s.kind is Kind.PANEL)
    place = before.timetable.by_session[panel.id]
    new = move_session(before, events[0], start=place.start, rooms=place.rooms)
    new = update_session(unschedule(new, events[1]), events[2], status=Status.CANCELLED)
    return unschedule(new, events[3])


def pages(window: MainWindow, keep: Keep) -> None:
    """The start page, then every page of a conference."""
    keep("start", window)
    document = Document(conference())
    window.show_document(document)
    workspace, display = window.workspace, window.workspace.display
    _wait_for_the_release(window)
    keep("timetable", window)
    for name, options in (
        ("all-days", GridOptions(all_days=True, fit=True)),
        ("floors-and-tracks", GridOptions(group=Grouping.FLOOR, colour=Colouring.ORGANISER, compact=True)),
    ):
        display.show(options)
        keep(name, window)
    display.show(GridOptions())
    document.apply("Work", changed(document.conference))
    _dragging(window, keep)
    session = next(s for s in document.conference.planned if s.kind is Kind.PANEL)
    workspace.show_session(session.id)
    keep("inspector-and-conflicts", window)
    event = next(s for s in document.conference.planned if s.kind is Kind.SIDE_EVENT)
    workspace.show_session(event.id)
    workspace.inspector.place.ask.click()
    QTest.qWait(2500)
    workspace.inspector.ensureWidgetVisible(workspace.inspector.place.ask)
    keep("where-could-it-go", window)
    for name in workspace.page_names[1:]:
        workspace.show_page(name)
        table = getattr(workspace.pages[name], "table", None)
        if table is not None and table.model().rowCount():
            table.selectRow(min(2, table.model().rowCount() - 1))
        keep(f"page-{name.lower().replace(' ', '-')}", window)
    _availability(window, keep)
    _telling(window, keep)
    _proposal(window, keep)
    document.stack.undo()


def _wait_for_the_release(window: MainWindow) -> None:
    _wait(lambda: window.workspace.timetable.view.past.publication is not None)


def wait_until_compared(window: MainWindow) -> None:
    """Until the corner of the window says how what is shown stands to what was published."""
    _wait(lambda: tr("comparing with what was published …") not in window.standing.text())


def _wait(done: Callable[[], bool], seconds: int = 20) -> None:
    waited = 0
    while not done() and waited < seconds * 1000:
        QTest.qWait(50)
        waited += 50


def _dragging(window: MainWindow, keep: Keep) -> None:
    """Every place shaded while a session is dragged: of those that wait, the one with the most places on the day in sight."""
    view = window.workspace.timetable.view

    def open_places(session: SessionId) -> int:
        shading = view.begin_drag([session]).shading
        view.end_drag()
        return 0 if shading is None else sum(state is not State.IMPOSSIBLE for _, state in shading.runs)

    assert window.document is not None
    conference = window.document.conference
    unplaced = [s.id for s in conference.planned if s.id not in conference.timetable.by_session]
    view.begin_drag([max(unplaced, key=open_places)])
    keep("dragging", window)
    view.end_drag()
    view.refresh()


def _availability(window: MainWindow, keep: Keep) -> None:
    workspace, document = window.workspace, window.document
    assert document is not None
    person = document.conference.people[0]
    document.apply("Zone", update_person(document.conference, person.id, zone="Asia/Tokyo"))
    workspace.show_page("People")
    workspace.people.select(person.id)
    section = workspace.inspector.sheets[type(person)].section("When")
    assert section.form is not None
    workspace.inspector.ensureWidgetVisible(section.form.entries["max_minutes_per_day"])
    keep("availability", window)
    document.stack.undo()


def _telling(window: MainWindow, keep: Keep) -> None:
    """Everybody with an address, a panel moved and published, three told of it; the wording of the letter."""
    document, page = window.document, window.workspace.telling
    assert document is not None
    made = document.conference
    for number, one in enumerate(made.people):
        contact = Contact(email=f"guest{number}@example.org", liaison="Lee Between" if number == 1 else "")
        made = update_person(made, one.id, contact=contact, language=("en", "de", "fr")[number % 3])
    made = published(made, 4, dt.datetime(2025, 3, 10, 12, tzinfo=dt.UTC))
    panel = [s for s in made.planned if s.kind is Kind.PANEL][1]
    place = made.timetable.by_session[panel.id]
    made = move_session(made, panel.id, start=place.start + dt.timedelta(minutes=15), rooms=place.rooms)
    document.apply("Publish", published(made, 5, dt.datetime(2025, 3, 20, 12, tzinfo=dt.UTC)))
    window.workspace.show_page("Who must be told")
    for row, (minutes, is_heard) in enumerate(((0, True), (4, False), (9, False))):
        tick_row(page, row, dt.datetime(2025, 3, 20, 13, minutes, tzinfo=dt.UTC), is_heard=is_heard)
    page.table.selectRow(4)
    keep("who-must-be-told", window)
    page.by_session.click()
    keep("who-must-be-told-by-session", window)
    page.by_person.click()
    first = page.proxy.shown()[0].recipient
    with _open(WordingDialog(window, office_folder(), wordings(), page.compared, first, is_broken=False)) as dialog:
        keep("dialog-wording", dialog)
    with _open(MarkDialog(window, tr("%n people", 3), document.conference.zone)) as dialog:
        keep("dialog-mark-as-told", dialog)
    for _ in range(4):
        document.stack.undo()


def tick_row(page: TellingPage, row: int, time: dt.datetime, *, is_heard: bool) -> None:
    """Ticks somebody as told, and as having acknowledged it."""
    document, compared = page.document, page.compared
    assert document is not None
    assert compared is not None
    assert compared.new is not None
    rows, release = [page.proxy.shown()[row]], compared.new.id
    new = told(document.conference, release, compared.changes, rows, time, "Front desk", Channel.TELEPHONE)
    document.apply("Told", acknowledged(new, release, rows, time) if is_heard else new)


def _proposal(window: MainWindow, keep: Keep) -> None:
    document, panel = window.document, window.workspace.solve
    assert document is not None
    now = document.conference
    found = conference().timetable
    for session in now.sessions:
        found = found if session.takes_part else found.without(session.id)
    panel.offer(proposal_of(tr("Solve"), now, found))
    window.workspace.tabs.setCurrentIndex(0)
    keep("proposal", window)
    panel.discard()


def dialogs(window: MainWindow, keep: Keep) -> None:
    """Every dialog over the open conference."""
    document = window.document
    assert document is not None
    now = document.conference
    rooms = now.rooms
    text = f"Name\tFloor\tBooths\n{rooms[0].name}\tAttic\tmany\nNew hall\tCellar\t2"
    found = pasted(THE_ROOMS, now, text, visible=(0, 1, 2), rows=rooms, at=(0, 0))
    panel = next(s for s in now.planned if s.kind is Kind.PANEL)
    made: dict[str, Callable[[], QDialog]] = {
        "dialog-new": lambda: NewDialog(window),
        "dialog-keys": lambda: KeysDialog(window, window.menuBar()),
        "dialog-about": lambda: AboutDialog(window),
        "dialog-fault": lambda: FaultDialog(window, fault_report(ValueError, None), is_safe=True),
        "dialog-find": lambda: _typed(Palette(window, window.menuBar(), now)),
        "dialog-rule": lambda: RulePalette(window, now, [s.id for s in now.planned if s.kind is Kind.PANEL][:2]),
        "dialog-paste": lambda: PasteDialog(window, tuple(THE_ROOMS.columns), found),
        "dialog-change-all": lambda: ChangeAllDialog(window, tuple(THE_ROOMS.columns), 5),
        "dialog-delete": lambda: DeleteDialog(window, f"“{panel.label}”", dependents(now, panel.id)),
        "dialog-compare": lambda: CompareDialog(window, now, now.variants[0], now.variants[1]),
    }
    for name, make in made.items():
        with _open(make()) as dialog:
            keep(name, dialog)
    with _open(Preview(now, window)) as preview:
        assert isinstance(preview, Preview)
        while not preview.is_ready:
            QTest.qWait(50)
        QTest.qWait(1200)
        keep("dialog-preview", preview)
    place = now.timetable.by_session[panel.id]
    moved = now.timetable.with_placement(place.replace(start=place.start + dt.timedelta(minutes=15)))
    with _open(ReleaseComparison(window, now.replace(timetable=moved), now.releases[:1])) as comparison:
        assert isinstance(comparison, ReleaseComparison)
        while "…" in comparison.heading.text():
            QTest.qWait(50)
        keep("dialog-compare-releases", comparison)
    _late(window, keep)
    _day(window, keep)
    _why(window, keep)
    confirm_first(window, keep)


def _late(window: MainWindow, keep: Keep) -> None:
    """A room is lost, and the ways that are left."""
    window.show_document(Document(conference()))
    window.ask_what_changed()
    late = window.beside.late
    assert late is not None
    asking = late.view.asking
    asking.show_kind(next(number for number, kind in enumerate(KINDS) if kind.name == "A room is lost"))
    room = next(one.id for one in conference().rooms if one.name == "Raum 525")
    asking.page.editors["room"].show_value(room)
    late.search()
    _wait(lambda: late.solver.is_solving)
    _wait(lambda: not late.solver.is_solving)
    late.view.table.selectRow(0)
    keep("dialog-late", late)
    keep("late-on-the-grid", window)
    late.close()


def _day(window: MainWindow, keep: Keep) -> None:
    """The first panel runs ten minutes late."""
    window.show_document(Document(conference()))
    window.show_day()
    day = window.beside.day
    assert day is not None
    day.resize(1600, 900)
    day.set_clock(lambda: dt.datetime(2025, 3, 31, 9, 40, tzinfo=dt.UTC))
    day.delay(10)
    _wait(lambda: day.late.found is not None and not day.late.solver.is_solving)
    keep("the-day", day)
    day.close()


def _why(window: MainWindow, keep: Keep) -> None:
    """The sample in which not everything has a place."""
    window.show_document(Document(open_sample("overfull")))
    window.explain()
    why = window.beside.why
    assert why is not None
    _wait(lambda: not why.solver.is_solving, 60)
    keep("dialog-why", why)
    why.close()


def confirm_first(window: MainWindow, keep: Keep) -> None:
    """What has no way out, costs much and costs little; one of them chosen."""
    window.show_document(Document(conference()))
    _wait_for_the_release(window)
    window.measure_losses()
    page = window.workspace.confirm_first
    _wait(lambda: not page.measuring.is_running, 120)
    page.table.selectRow(next(row for row, one in enumerate(page.model.rows) if one.worst.repairable))
    page.table.scrollTo(page.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
    keep("confirm-first", window)


def _typed(palette: Palette) -> Palette:
    palette.line.setText("pre")
    return palette


@contextmanager
def _open(dialog: QDialog) -> Iterator[QDialog]:
    dialog.show()
    QTest.qWait(SETTLE_MS)
    yield dialog
    dialog.close()
    dialog.deleteLater()
    QApplication.processEvents()
