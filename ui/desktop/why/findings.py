"""What an explanation has found, with a button beside each way out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scheduler.model.conference import Conference
from solver.explain import Clash, Explanation, Impossible, WayOut
from ui.desktop.language import said, tr

MOST_WAYS = 5
"""Ways out of a clash that are shown at first."""

Take = Callable[[Sequence[WayOut]], None]


class WayRow(QWidget):
    """A way out and the button that takes it."""

    def __init__(self, way: WayOut, take: Take) -> None:
        super().__init__()
        row, words = QHBoxLayout(self), _line(said(way.message))
        row.setContentsMargins(12, 0, 0, 0)
        self.button = QPushButton(tr("Do this"))
        self.button.setAccessibleName(tr("Do this: {what}", what=way.message))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: take((way,)))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class ClashBox(QFrame):
    """Things that cannot all hold, and below them the ways out as soon as they are known."""

    def __init__(self, clash: Clash, take: Take) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.rows: list[WayRow] = []
        self._take = take
        layout = QVBoxLayout(self)
        heading = tr("Clash {number}: these cannot all hold", number=clash.number)
        if clash.follows:
            heading = tr("Clash {number}, once those above are mended: these cannot all hold", number=clash.number)
        layout.addWidget(_heading(heading))
        for member in clash.members:
            layout.addWidget(_line(f"•  {said(member.message)}"))
        if not clash.verified:
            layout.addWidget(_line(tr("It is not proven that all of them are needed for it."), quiet=True))
        self.status, self.more = _line(tr("Looking for ways out …"), quiet=True), QPushButton()
        self._ways = QVBoxLayout()
        self._ways.setSpacing(4)
        layout.addWidget(self.status)
        layout.addLayout(self._ways)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.hide()
        self.more.clicked.connect(self._show_all)
        if clash.ways_out:
            self.show_ways(clash.ways_out)

    def show_ways(self, ways: Sequence[WayOut]) -> None:
        """Shows the ways out, the cheapest first."""
        if self.rows:
            return
        self.status.setText(tr("Ways out, the cheapest first") if ways else tr("No single change is a way out of it."))
        for number, way in enumerate(ways):
            row = WayRow(way, self._take)
            row.setVisible(number < MOST_WAYS)
            self.rows.append(row)
            self._ways.addWidget(row)
        self.more.setText(tr("Show %n more", len(ways) - MOST_WAYS))
        self.more.setVisible(len(ways) > MOST_WAYS)

    def end(self) -> None:
        """The search has ended."""
        if not self.rows:
            self.status.setText(tr("No single change is a way out of it."))

    def _show_all(self) -> None:
        for row in self.rows:
            row.show()
        self.more.hide()


class Findings(QWidget):
    """All that was found so far."""

    def __init__(self, take: Take, take_all: Callable[[], None], take_partial: Callable[[], None]) -> None:
        super().__init__()
        self._take, self._take_all, self._take_partial = take, take_all, take_partial
        self.boxes: dict[int, ClashBox] = {}
        self.all_button: QPushButton | None = None
        self.partial_button: QPushButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.addStretch()

    def clear(self) -> None:
        """Shows nothing."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes, self.all_button, self.partial_button = {}, None, None

    def add(self, finding: Impossible | Clash) -> None:
        """Shows a finding as it comes."""
        if isinstance(finding, Impossible):
            self._add(_block(tr("Impossible as it is entered"), [_line(said(finding.message))]))
        elif finding.number in self.boxes:
            self.boxes[finding.number].show_ways(finding.ways_out)
        else:
            box = self.boxes[finding.number] = ClashBox(finding, self._take)
            self._add(box)

    def finish(self, conference: Conference, explanation: Explanation, *, holds: bool) -> None:
        """Shows the end: what gives everything a place together, and the best that there is without it."""
        for clash in explanation.clashes:
            self.add(clash)
        for box in self.boxes.values():
            box.end()
        together = explanation.combination
        if together is not None and holds:
            lines: list[QWidget] = [_line(f"•  {said(way.message)}") for way in together.ways]
            self.all_button = QPushButton(tr("Do all of it"))
            self.all_button.setObjectName("main")
            self.all_button.clicked.connect(self._take_all)
            heading = tr("With these %n change(s) together every session has a place", len(together.ways))
            self._add(_block(heading, [*lines, self.all_button]))
        if explanation.clashes and explanation.partial is not None:
            lines = [_line(f"•  {conference.session[one.session].label}: {said(one.reason)}") for one in explanation.unplaced]
            self.partial_button = QPushButton(tr("Use this timetable"))
            self.partial_button.clicked.connect(self._take_partial)
            heading = tr("As it is, the best timetable leaves %n session(s) without a place", len(explanation.unplaced))
            self._add(_block(heading, [*lines, self.partial_button]))

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)


def _block(heading: str, parts: Sequence[QWidget]) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    layout = QVBoxLayout(frame)
    layout.addWidget(_heading(heading))
    for part in parts:
        layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if isinstance(part, QPushButton) else Qt.AlignmentFlag(0))
    return frame


def _heading(words: str) -> QLabel:
    label = _line(words)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _line(words: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if quiet:
        label.setObjectName("quiet")
    return label
