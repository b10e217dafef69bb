"""An open conference: tray, timetable, lists, conflicts and solving."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSplitter, QTabWidget, QToolButton, QVBoxLayout, QWidget

from scheduler.calendar import ConferenceCalendar
from scheduler.checker import Violation
from scheduler.edits import add_rule, place_session
from scheduler.model.ids import PersonId, SessionId
from scheduler.model.session import Kind, Session
from scheduler.rule_words import sentence_of
from solver.suggest import Suggestion
from ui.desktop.conflicts import Conflicts
from ui.desktop.document import Document
from ui.desktop.fragility.page import ConfirmFirstPage
from ui.desktop.inspector.inspector import Inspector
from ui.desktop.language import day_words, mark, tr
from ui.desktop.lists.page import TablePage
from ui.desktop.lists.things import THE_PEOPLE, THE_ROOMS, THE_SESSIONS, THE_UNITS
from ui.desktop.messages import attempt, say_error
from ui.desktop.pages import Page
from ui.desktop.people.chasing import ChasingPage
from ui.desktop.places import first_place
from ui.desktop.releases.page import ReleasesPage
from ui.desktop.requests.page import RequestsPage
from ui.desktop.rules.page import RulesPage
from ui.desktop.rules.palette import RulePalette
from ui.desktop.settings.page import SettingsPage
from ui.desktop.solving.panel import SolvePanel
from ui.desktop.solving.proposal import Proposal
from ui.desktop.solving.rows import Rows
from ui.desktop.solving.variants import VariantsPage
from ui.desktop.telling.page import TellingPage
from ui.desktop.timetable.display import Display
from ui.desktop.timetable.geometry import PIXELS_PER_MINUTE
from ui.desktop.timetable.legend import AsHighAsNeeded, Legend
from ui.desktop.timetable.options import Colouring, GridOptions
from ui.desktop.timetable.timetable import Timetable
from ui.desktop.tray import Tray

TIMETABLE = mark("Timetable")
ALL_DAYS = 1000
"""The number of the button that shows all days, after those of the days."""


class Workspace(QWidget):
    """Everything that is seen of an open conference."""

    def __init__(self) -> None:
        super().__init__()
        self.document: Document | None = None
        self.tray, self.timetable, self.conflicts, self.solve = Tray(), Timetable(), Conflicts(), SolvePanel(self.chosen_sessions)
        self.rows, self.below = Rows(self.solve.use), QTabWidget()
        self.inspector, self.legend = Inspector(self._suggest), Legend()
        self.display = Display(self.timetable.view.options, self)
        self.undo, self.redo, self.print_button = (
            QPushButton(tr("↶ Undo")), QPushButton(tr("↷ Redo")), QPushButton(tr("Print…")),
        )  # fmt: skip
        self.find_button = QPushButton(tr("Find  Ctrl+K"))
        self.tabs, self.pages = QTabWidget(), dict[str, Page]()
        self.sessions, self.people, self.rooms = TablePage(THE_SESSIONS), TablePage(THE_PEOPLE), TablePage(THE_ROOMS)
        self.units = TablePage(THE_UNITS)
        self.rules, self.settings = RulesPage(self.chosen_on_the_grid), SettingsPage()
        self.requests, self.chasing, self.variants, self.releases = RequestsPage(), ChasingPage(), VariantsPage(), ReleasesPage()
        self.confirm_first = ConfirmFirstPage()
        self.telling = TellingPage()
        self.tabs.addTab(self.timetable, tr(TIMETABLE))
        self._make_pages()
        self.tabs.currentChanged.connect(self._show_page)
        self._days, self._steps, self.show_button = QButtonGroup(self), QButtonGroup(self), QToolButton()
        self._day_row = QHBoxLayout()
        self._lay_out()
        self.tray.place_asked.connect(self.place)
        self.tray.chosen.connect(self._inspect)
        self.tray.kinds_changed.connect(self._show_kinds)
        self.conflicts.chosen.connect(self.show_violation)
        self.solve.proposed.connect(self._show_proposal)
        self.rows.chosen.connect(lambda session: self.show_session(SessionId(session)))
        self.timetable.view.chosen_changed.connect(self._inspect)
        self.timetable.view.opened.connect(self._open)
        self._days.idClicked.connect(self.show_day)
        self._steps.idClicked.connect(self.show_step)
        self.display.changed.connect(self._show_options)
        self.legend.chosen.connect(lambda colour: self._display(colour=Colouring(colour)))

    def _make_pages(self) -> None:
        """The pages beside the timetable, by their English names, in the order of their tabs."""
        self._add_page(mark("Sessions"), self.sessions)
        self._add_page(mark("People"), self.people)
        self._add_page(mark("Rooms"), self.rooms)
        self._add_page(mark("Teams"), self.units)
        self._add_page(mark("Rules"), self.rules)
        self._add_page(mark("Requests"), self.requests)
        self._add_page(mark("To confirm"), self.chasing)
        self._add_page(mark("Confirm first"), self.confirm_first)
        self._add_page(mark("Variants"), self.variants)
        self._add_page(mark("Releases"), self.releases)
        self._add_page(mark("Who must be told"), self.telling)
        self._add_page(mark("Settings"), self.settings)
        self.variants.offered.connect(self._offer)
        self.rules.shown.connect(self._show_sessions)
        self.confirm_first.shown.connect(self.show_thing)
        self.telling.opened.connect(self.show_thing)

    def _add_page(self, name: str, page: Page) -> None:
        self.pages[name] = page
        self.tabs.addTab(page, tr(name))
        page.chosen.connect(self._inspect)

    @property
    def page_names(self) -> tuple[str, ...]:
        """The English names of all pages, the timetable first."""
        return (TIMETABLE, *self.pages)

    def show_page(self, name: str) -> None:
        """Brings a page into sight, by its English name."""
        self.tabs.setCurrentIndex(self.page_names.index(name))

    def chosen_sessions(self) -> tuple[SessionId, ...]:
        """The sessions that are chosen in what is in sight."""
        page = self._page()
        document = self.document
        ids = list(self.timetable.view.selection) if page is None else page.session_ids()
        return tuple(SessionId(one) for one in ids if document is not None and one in document.conference.session)

    def chosen_on_the_grid(self) -> tuple[SessionId, ...]:
        """The sessions that are chosen in the timetable."""
        return self.timetable.view.selection

    def add_rule(self) -> None:
        """Adds a rule about the sessions that are chosen in what is in sight."""
        document, chosen = self.document, self.chosen_sessions()
        if document is None:
            return
        palette = RulePalette(self, document.conference, chosen)
        if palette.exec() and palette.rule is not None:
            rule = palette.rule
            new = attempt(self, lambda: add_rule(document.conference, rule))
            if new is not None:
                document.apply(tr("Add the rule {rule}", rule=sentence_of(document.conference, rule)), new)

    def _page(self) -> Page | None:
        """The page in sight; None for the timetable."""
        index = self.tabs.currentIndex() - 1
        return list(self.pages.values())[index] if index >= 0 else None

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        for button in (self.undo, self.redo):
            bar.addWidget(button)
        bar.addSpacing(14)
        self._day_row.setSpacing(0)
        bar.addLayout(self._day_row)
        bar.addSpacing(14)
        for step in PIXELS_PER_MINUTE:
            button = QPushButton(tr("{step} min", step=step))
            button.setCheckable(True)
            button.setAccessibleDescription(tr("Finest line of the timetable"))
            button.setChecked(step == self.timetable.view.step)
            self._steps.addButton(button, step)
            bar.addWidget(button)
        bar.addSpacing(14)
        self.show_button.setText(tr("Show ▾"))
        self.show_button.setToolTip(tr("All days, size, rooms and colours"))
        self.show_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.show_button)
        self.display.fill(menu)
        self.show_button.setMenu(menu)
        bar.addWidget(self.show_button)
        bar.addStretch()
        bar.addWidget(self.find_button)
        bar.addWidget(self.print_button)
        self.below.addTab(self.conflicts, tr("Conflicts"))
        self.below.addTab(self.rows, tr("Proposal"))
        self.below.setTabVisible(1, False)
        self.below.tabBar().hide()
        left = QWidget()
        left.setObjectName("panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tray, 1)
        column.addWidget(AsHighAsNeeded(self.legend))
        upper, lower, whole = QSplitter(), QSplitter(), QSplitter(Qt.Orientation.Vertical)
        for splitter, parts, sizes in (
            (upper, (left, self.tabs, self.inspector), [230, 1040, 330]),
            (lower, (self.below, self.solve), [1100, 500]),
            (whole, (upper, lower), [680, 215]),
        ):
            for part in parts:
                splitter.addWidget(part)
            splitter.setSizes(sizes)
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
            splitter.setStretchFactor(0, 0 if splitter is upper else 1)
        upper.setStretchFactor(1, 1)
        self.splitters = {"upper": upper, "lower": lower, "whole": whole}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(whole, 1)

    def open(self, document: Document) -> None:
        """Shows a document."""
        self.document = self.timetable.view.document = document
        self.timetable.view.day = 0
        self.timetable.view.choose(None)
        self.conflicts.open(document)
        self.inspector.open(document)
        self.solve.open(document)
        self.confirm_first.open(document)
        self.display.open(document.conference)
        for button in self._days.buttons():
            self._days.removeButton(button)
            button.deleteLater()
        days = ConferenceCalendar(document.conference).days
        for index, words in [(day.index, day_words(day.date)) for day in days] + ([(ALL_DAYS, tr("All days"))] if len(days) > 1 else []):
            button = QPushButton(words)
            button.setCheckable(True)
            self._days.addButton(button, index)
            self._day_row.addWidget(button)
        self._tick_day()

    def refresh(self) -> None:
        """Shows the document as it now stands."""
        if self.document is None:
            return
        self.tray.show_conference(self.document.conference)
        self.conflicts.refresh()
        self.inspector.refresh()
        self.display.open(self.document.conference)
        self.solve.follow()
        self._draw()
        self.solve.forecast_again()
        self._fill_page()

    def _show_page(self) -> None:
        """Fills the page that comes into sight; the inspector follows to what is chosen there."""
        self._fill_page()
        page = self._page()
        self.inspector.setVisible(page is None or not page.has_fields)
        chosen = [self.timetable.view.chosen or ""] if page is None else page.selected_ids()
        self._inspect(chosen[0] if len(chosen) == 1 else "")

    def _fill_page(self) -> None:
        """Fills the page that is in sight; the others are filled when they come."""
        page = self._page()
        if self.document is not None and page is not None:
            page.show_document(self.document)

    def _show_kinds(self, hidden: frozenset[Kind]) -> None:
        self.timetable.view.hidden_kinds = hidden
        self._draw()

    def _offer(self, proposal: Proposal) -> None:
        """Shows a timetable beside the working one, on the grid."""
        self.tabs.setCurrentIndex(0)
        self.solve.offer(proposal)

    def _show_proposal(self, proposal: Proposal | None) -> None:
        """Another timetable on the grid and row by row below it; while a search still runs only on the grid."""
        is_final = proposal is not None and not self.solve.solver.is_solving
        if is_final or proposal is None:
            self.rows.show_proposal(proposal)
        self.below.setTabVisible(1, is_final)
        self.below.tabBar().setVisible(is_final)
        self.below.setCurrentIndex(1 if is_final else 0)
        self.timetable.view.proposal = proposal
        self.timetable.view.hold(proposal is not None)
        self._draw()

    def show_beside(self, proposal: Proposal | None) -> None:
        """Shows a timetable of a dialog on the grid; without one what the solver offers, if anything."""
        self.timetable.view.proposal = proposal or self.solve.proposal
        self.timetable.view.hold(self.timetable.view.proposal is not None)
        self._draw()

    def _draw(self) -> None:
        self.timetable.refresh()
        self.legend.show_looks(self.timetable.view.looks)

    def _inspect(self, one: str) -> None:
        self.solve.forecast_again()
        if one != self.inspector.chosen:
            self.inspector.show_one(one)

    def _open(self, one: str) -> None:
        """Goes to the fields of a session."""
        self._inspect(one)
        self.inspector.enter()

    def _suggest(self, session: Session) -> tuple[Suggestion, ...]:
        """Where a session could go while the others stay, the best first."""
        if self.document is None:
            return ()
        conference = self.document.conference
        places = self.timetable.view.advice.places(conference)
        return places.of(conference.timetable, session.id).ranked() if places is not None else ()

    def show_day(self, day: int) -> None:
        """Shows a day, where there is one; where all are shown, its beginning comes into sight."""
        view = self.timetable.view
        if day == ALL_DAYS:
            self._display(all_days=True)
        elif 0 <= day < len(self._days.buttons()) and self.document is not None and day < len(self.document.conference.days):
            view.day = day
            self._display(all_days=False)
            self._tick_day()
            self._draw()

    def _tick_day(self) -> None:
        view = self.timetable.view
        wanted = ALL_DAYS if view.options.all_days else view.day
        for button in self._days.buttons():
            button.setChecked(self._days.id(button) == wanted)

    def show_step(self, step: int) -> None:
        """Shows finer or coarser lines."""
        self._display(step=step, fit=False)

    def _display(self, **changes: object) -> None:
        self.display.show(replace(self.display.options, **changes))  # type: ignore[arg-type]

    def _show_options(self, options: GridOptions) -> None:
        self.timetable.view.show_options(options)
        self._steps.button(options.step).setChecked(True)
        self._tick_day()
        self._draw()

    def show_session(self, session: SessionId) -> None:
        """Chooses a session in the timetable and brings it into sight."""
        day = self.timetable.day_of(session)
        if day is not None:
            self.tabs.setCurrentIndex(0)
            if not self.timetable.view.options.all_days:
                self.show_day(day)
            self.timetable.view.choose(session, scroll=True)

    def _show_sessions(self, sessions: list[str]) -> None:
        """Chooses several sessions in the timetable, the first in sight."""
        placed = [SessionId(one) for one in sessions if self.document is not None and one in self.document.conference.timetable.by_session]
        if placed:
            self.show_session(placed[0])
            self.timetable.view.chosen_ones.set(placed)

    def show_thing(self, one: str) -> None:
        """Shows a session where it stands, or in its list; a person and a room in theirs."""
        conference = self.document.conference if self.document is not None else None
        if conference is None:
            return
        if one in conference.timetable.by_session:
            self.show_session(SessionId(one))
            return
        page = self.sessions if one in conference.session else self.people if one in conference.person else self.rooms
        self.tabs.setCurrentWidget(page)
        page.search.clear()
        page.select(one)

    def show_violation(self, violation: Violation) -> None:
        """Chooses the session that a conflict is about, or one of the person it is about."""
        if self.document is None:
            return
        conference = self.document.conference
        placed = conference.timetable.by_session
        sessions = [SessionId(subject) for subject in violation.subjects if subject in placed]
        people = {PersonId(subject) for subject in violation.subjects}
        sessions += [s.id for s in conference.planned if s.id in placed and any(a.person in people for a in s.active_appearances)]
        if sessions:
            self.show_session(sessions[0])

    def place(self, session_id: str) -> None:
        """Puts a session of the tray at the first place that fits."""
        document = self.document
        if document is None:
            return
        session = document.conference.session[SessionId(session_id)]
        place = first_place(document.plan, session, self.timetable.view.day)
        if place is None:
            say_error(self, tr("“{title}” fits in no room that is free for {minutes} minutes. Drag it where it should go.",
                               title=session.label, minutes=session.duration))
            return
        new = attempt(self, lambda: place_session(document.conference, place))
        if new is not None:
            document.apply(tr("Place “{title}”", title=session.label), new)
            self.show_session(session.id)
