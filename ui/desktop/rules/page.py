"""The page of rules: each a sentence, whether it holds now, and its fields beside it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from scheduler.checker import breaches
from scheduler.edits import add_rule, remove_rule, replace_rule
from scheduler.errors import HofburgError
from scheduler.lookup import sessions_about
from scheduler.model.base import Frozen
from scheduler.model.conference import Conference
from scheduler.model.ids import RuleId, SessionId
from scheduler.model.rule import Rule, sessions_of
from scheduler.rule_making import copy_of_rule
from scheduler.rule_words import level_words, sentence_of
from ui.desktop.document import Document
from ui.desktop.forms.builder import make_form
from ui.desktop.forms.fields import fields_of
from ui.desktop.forms.form import Form, fault_of, in_words
from ui.desktop.language import mark, said, tr
from ui.desktop.lists.page import TablePage, Things
from ui.desktop.lists.table import Column
from ui.desktop.rules.palette import RulePalette


class RulesPage(TablePage[Rule]):
    """The rules of the planners."""

    has_fields = True
    shown = Signal(list)
    """The ids of sessions that are to be seen in the timetable."""

    def __init__(self, chosen_sessions: Callable[[], Sequence[SessionId]]) -> None:
        self._chosen_sessions = chosen_sessions
        self._forms: dict[type[Frozen], Form] = {}
        columns: tuple[Column[Rule], ...] = (
            Column(mark("Rule"), lambda c, rule: said(sentence_of(c, rule))),
            Column(mark("Must or wish"), lambda _, rule: said(level_words(rule)), usual=False),  # the sentence ends with it
            Column(mark("Now"), lambda _, rule: self.standing(rule)),
            Column(mark("Note"), lambda _, rule: rule.note, lambda c, rule, words: replace_rule(c, rule.replace(note=words))),
        )
        super().__init__(Things(
            "rules", mark("Rules"), mark("Add rule"), columns, lambda c: c.rules, self._label, self._ask, copy_of_rule, add_rule,
            lambda c, one: remove_rule(c, RuleId(one)),
            mark("No rule yet. Choose sessions in the timetable and press Ctrl+L, or press “Add rule” and choose them here."),
        ))  # fmt: skip

    def _label(self, rule: Rule) -> str:
        return said(sentence_of(self.document.conference, rule)) if self.document is not None else ""

    def _ask(self, conference: Conference) -> Rule | None:
        """Lets the planner choose among the rules that make sense for some sessions."""
        palette = RulePalette(self, conference, self._chosen_sessions())
        return palette.rule if palette.exec() else None

    def standing(self, rule: Rule) -> str:
        """Whether a rule holds in the timetable as it stands."""
        if self.document is None:
            return ""
        broken = next((sentence for _, _, sentence in breaches(self.document.plan, rule)), None)
        return tr("kept") if broken is None else tr("broken: {reason}", reason=broken)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.words, self.column, detail = QLabel(), QVBoxLayout(), QWidget()
        self.words.setWordWrap(True)
        self.show_button = QPushButton(tr("Show in the timetable"))
        self.show_button.clicked.connect(lambda: self.shown.emit(self._about()))
        self.column.addWidget(self.words)
        self.column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        detail.setLayout(self.column)
        self.detail = QScrollArea()
        self.detail.setObjectName("inspector")
        self.detail.setWidgetResizable(True)
        self.detail.setWidget(detail)
        splitter, layout = QSplitter(), self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.table), splitter, 1)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setSizes([760, 400])
        splitter.setChildrenCollapsible(False)

    def show_document(self, document: Document) -> None:
        """Shows the rules of a document."""
        self.document = document
        super().show_document(document)
        self._show_one()

    def session_ids(self) -> list[str]:
        """The sessions that the chosen rules name."""
        return list(dict.fromkeys(session for rule in self._chosen_things() for session in sessions_of(rule)))

    def _about(self) -> list[str]:
        """The sessions that the chosen rules are about, named or not."""
        if self.document is None:
            return []
        conference = self.document.conference
        return list(dict.fromkeys(session for rule in self._chosen_things() for session in sessions_about(conference, rule)))

    def _selected(self) -> None:
        super()._selected()
        self._show_one()

    def _show_one(self) -> None:
        chosen = self._chosen_things()
        self.detail.setVisible(len(chosen) == 1)
        for form in self._forms.values():
            form.setVisible(False)
        if len(chosen) != 1 or self.document is None:
            return
        (rule,) = chosen
        form = self._form(type(rule))
        self.show_button.setVisible(bool(sessions_about(self.document.conference, rule)))
        self.words.setText(f"{self._label(rule)}\n\n{self.standing(rule)}")
        form.show_entity(self.document.conference, rule, rule.id)
        form.setVisible(True)

    def _form(self, kind: type[Frozen]) -> Form:
        if kind not in self._forms:
            names = [name for name in fields_of(kind) if name != "type"]
            self._forms[kind] = make_form([fields_of(kind)[name] for name in names], self._change)
            self.column.insertWidget(self.column.count() - 1, self._forms[kind])
        return self._forms[kind]

    def _change(self, changes: dict[str, Any]) -> str:
        document, chosen = self.document, self._chosen_things()
        if document is None or len(chosen) != 1:
            return ""
        fault = fault_of(chosen[0], changes)
        if fault:
            return fault
        try:
            new = replace_rule(document.conference, chosen[0].replace(**changes))
        except HofburgError as error:
            return in_words(error.sentence.values.get("faults", error.sentence))
        document.apply(tr("Change the rule {rule}", rule=sentence_of(document.conference, chosen[0])), new)
        return ""


