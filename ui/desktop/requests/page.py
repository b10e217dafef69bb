"""The page of requests: what was asked for, by whom, and what is decided of it."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from scheduler.additions import copy_of_session
from scheduler.calendar import minute_of, moment_of
from scheduler.edits import add_session, remove_session, update_session
from scheduler.errors import HofburgError
from scheduler.lookup import changed
from scheduler.model.conference import Conference
from scheduler.model.ids import SessionId
from scheduler.model.session import Request, Session
from scheduler.requests import State, decide, may_follow, merge, new_request, requests_of, state_of
from ui.desktop.document import Document
from ui.desktop.forms.builder import make_form
from ui.desktop.forms.choosing import Combo
from ui.desktop.forms.fields import fields_of
from ui.desktop.forms.form import Form, in_words
from ui.desktop.forms.nested import summary_of
from ui.desktop.language import mark, tr
from ui.desktop.lists.columns import column_of
from ui.desktop.lists.page import TablePage, Things
from ui.desktop.lists.table import Column
from ui.desktop.lists.values import read, shown
from ui.desktop.messages import attempt

STATES: Mapping[State, str] = {
    State.RECEIVED: mark("received"), State.UNDER_REVIEW: mark("under review"), State.ACCEPTED: mark("accepted"),
    State.MERGED: mark("merged"), State.DECLINED: mark("declined"), State.WITHDRAWN: mark("withdrawn"), State.CANCELLED: mark("cancelled"),
}  # fmt: skip
DECISIONS: Mapping[State, tuple[str, str]] = {
    State.UNDER_REVIEW: (mark("Take up for review"), mark("Review “{title}”")),
    State.ACCEPTED: (mark("Accept request"), mark("Accept “{title}”")),
    State.MERGED: (mark("Merge into …"), mark("Merge “{title}”")),
    State.DECLINED: (mark("Decline"), mark("Decline “{title}”")),
    State.WITHDRAWN: (mark("Withdrawn"), mark("“{title}” was withdrawn")),
}  # fmt: skip
"""What is written on the button, and what undo calls it."""
OF_SESSION = ("title", "lead", "co_organisers", "languages", "interpretation", "duration")
OF_REQUEST = ("received", "contact", "preferred_slots", "languages_paid_by", "expected_guests", "needs")


def _received(conference: Conference, session: Session) -> str:
    assert session.request is not None
    local = moment_of(minute_of(session.request.received), conference.zone)
    return f"{local:%Y-%m-%d}"


def _slots(conference: Conference, session: Session) -> str:
    assert session.request is not None
    return "; ".join(summary_of(conference, window) for window in session.request.preferred_slots)


def _guests(_: Conference, session: Session) -> str | int:
    return (session.request.expected_guests if session.request is not None else 0) or ""


def _of_session(name: str, *, usual: bool = False) -> Column[Session]:
    return column_of(fields_of(Session)[name], update_session, usual=usual)


def _of_request(name: str) -> Column[Session]:
    """A field of the request itself, which a cell can change."""
    field = fields_of(Request)[name]

    def write(conference: Conference, session: Session, words: str) -> Conference:
        assert session.request is not None
        value = read(conference, field, words, getattr(session.request, name))
        return update_session(conference, session.id, request=changed(session.request, **{name: value}))

    return Column(field.label, lambda c, s: shown(c, field, getattr(s.request, name)), write, usual=False, help=field.help)


COLUMNS: tuple[Column[Session], ...] = (
    _of_session("title", usual=True),
    Column(mark("Received"), _received),
    Column(mark("State"), lambda _, s: tr(STATES[state_of(s)])),
    _of_session("lead", usual=True),
    Column(mark("Guests"), _guests, _of_request("expected_guests").write),
    Column(mark("Preferred slots"), _slots),
    *(_of_session(name) for name in ("co_organisers", "languages", "interpretation", "duration")),
    *(_of_request(name) for name in ("contact", "languages_paid_by", "needs")),
)


class RequestsPage(TablePage[Session]):
    """The requests with a filter by state, the chosen one beside them, and what may be decided of it."""

    has_fields = True

    def __init__(self) -> None:
        self._state: State | None = None
        super().__init__(Things(
            "requests", mark("Requests"), mark("Add request"), COLUMNS, self._rows, lambda s: s.label, _new, _copy, add_session,
            lambda c, one: remove_session(c, SessionId(one)),
            mark("No request yet. “Add request” takes down the first one: date, organisers, slots, languages and needs. "
                 "An accepted request waits in the list of unscheduled sessions."),
        ))  # fmt: skip

    def _rows(self, conference: Conference) -> tuple[Session, ...]:
        asked = requests_of(conference)
        return asked if self._state is None else tuple(s for s in asked if state_of(s) is self._state)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.filter, self.about, self.reason = Combo(), QLabel(), QLabel()
        self.filter.setAccessibleName(tr("Show requests that are"))
        self.filter.activated.connect(self._choose_state)
        self.buttons = {state: QPushButton(tr(words)) for state, (words, _) in DECISIONS.items()}
        for state, button in self.buttons.items():
            button.clicked.connect(lambda _=False, state=state: self._decide(state))
        self.of_session: Form = make_form([fields_of(Session)[name] for name in OF_SESSION], self._change)
        self.of_request: Form = make_form([fields_of(Request)[name] for name in OF_REQUEST], self._change_request)
        self.about.setWordWrap(True)
        self.about.setObjectName("quiet")
        column, detail, row = QVBoxLayout(), QWidget(), QHBoxLayout()
        column.addWidget(self.about)
        for part in (self.of_session, self.of_request):
            column.addWidget(part)
        column.addStretch()
        detail.setLayout(column)
        self.detail = QScrollArea()
        self.detail.setObjectName("inspector")
        self.detail.setWidgetResizable(True)
        self.detail.setWidget(detail)
        splitter = QSplitter()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        row.addWidget(self.filter)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch()
        layout.insertLayout(1, row)
        layout.insertWidget(layout.indexOf(self.table), splitter, 1)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setSizes([720, 420])
        splitter.setChildrenCollapsible(False)
        self.note.hide()

    def show_document(self, document: Document) -> None:
        """Shows the requests of a document."""
        self.document = document
        self._fill_filter(document.conference)
        super().show_document(document)
        self._show_one()

    def _fill_filter(self, conference: Conference) -> None:
        states = [state_of(one) for one in requests_of(conference)]
        self.filter.clear()
        self.filter.addItem(tr("All requests · {number}", number=len(states)), None)
        for state, words in STATES.items():
            self.filter.addItem(f"{tr(words)} · {states.count(state)}", state)
        self.filter.setCurrentIndex(0 if self._state is None else 1 + list(STATES).index(self._state))

    def _choose_state(self, index: int) -> None:
        value = self.filter.itemData(index)
        self._state = None if value is None else State(value)
        if self.document is not None:
            self.show_document(self.document)

    def _selected(self) -> None:
        super()._selected()
        self._show_one()

    def _chosen_one(self) -> Session | None:
        chosen = self.selected_ids()
        return self.document.conference.session.get(SessionId(chosen[0])) if self.document is not None and len(chosen) == 1 else None

    def _show_one(self) -> None:
        """The chosen request beside the list, and what may be decided of all that are chosen."""
        one, chosen = self._chosen_one(), self._chosen_things()
        for state, button in self.buttons.items():
            button.setEnabled(bool(chosen) and all(may_follow(session, state) for session in chosen))
        self.detail.setVisible(one is not None)
        if one is None or self.document is None or one.request is None:
            return
        conference = self.document.conference
        self.about.setText(_state_words(conference, one))
        self.of_session.show_entity(conference, one, one.id)
        self.of_request.show_entity(conference, one.request, one.id)

    # Deciding

    def _decide(self, state: State) -> None:
        document, chosen = self.document, self._chosen_things()
        if document is None or not chosen:
            return
        target = self._target(document.conference, chosen) if state is State.MERGED else None
        if state is State.MERGED and target is None:
            return

        def decided() -> Conference:
            conference = document.conference
            for one in chosen:
                conference = merge(conference, one.id, target) if target is not None else decide(conference, one.id, state)
            return conference

        new = attempt(self, decided)
        if new is not None:
            name = tr(DECISIONS[state][1], title=chosen[0].label) if len(chosen) == 1 else tr("Decide %n request(s)", len(chosen))
            document.apply(name, new)

    def _target(self, conference: Conference, chosen: list[Session]) -> SessionId | None:
        """Into which session the planner wants to merge."""
        offered = {s.label: s.id for s in conference.planned if s.id not in {one.id for one in chosen}}
        words, sure = QInputDialog.getItem(self, tr("Merge"), tr("Merge into this session:"), sorted(offered), 0, editable=False)
        return offered.get(words) if sure else None

    # Changing

    def _change(self, changes: dict[str, Any]) -> str:
        one = self._chosen_one()
        return "" if one is None else self._do(one, lambda c: update_session(c, one.id, **changes))

    def _change_request(self, changes: dict[str, Any]) -> str:
        one = self._chosen_one()
        if one is None or one.request is None:
            return ""
        request = one.request
        return self._do(one, lambda c: update_session(c, one.id, request=request.replace(**changes)))

    def _do(self, one: Session, edit: Callable[[Conference], Conference]) -> str:
        document = self.document
        assert document is not None
        try:
            new = edit(document.conference)
        except HofburgError as error:
            return in_words(error.sentence.values.get("faults", error.sentence))
        document.apply(tr("Change the request “{title}”", title=one.label), new)
        return ""


def _new(conference: Conference) -> Session:
    return new_request(conference, dt.datetime.now(dt.UTC).replace(second=0, microsecond=0))


def _copy(session: Session) -> Session:
    """A request of the same organisers; it was received with the first one."""
    request = session.request
    copied = copy_of_session(session)
    return copied if request is None else copied.replace(request=request.replace(withdrawn=False), status="requested")


def _state_words(conference: Conference, session: Session) -> str:
    state = state_of(session)
    if state is State.MERGED and session.merged_into is not None and session.merged_into in conference.session:
        return tr("Merged into “{title}”.", title=conference.session[session.merged_into].label)
    if state is State.ACCEPTED:
        placed = session.id in conference.timetable.by_session
        return tr("Accepted; it stands in the timetable.") if placed else tr("Accepted; it waits to be placed.")
    words = tr(STATES[state])
    return f"{words[:1].upper()}{words[1:]}."
