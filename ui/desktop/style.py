"""How the window looks: colours, fonts and the style sheet, for light and dark."""

from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from scheduler.model.session import Kind

FAMILY = "Roboto"
CUTS = ("Regular", "Medium", "Bold", "Italic", "BoldItalic")


@dataclass(frozen=True)
class Colours:
    """The colours of one theme; every text reaches a contrast of 4.5 : 1 on its ground."""

    ink: str
    quiet: str
    line: str
    paper: str
    panel: str
    accent: str
    accent_soft: str
    side: str
    side_soft: str
    press: str
    press_soft: str
    rest: str
    rest_soft: str
    must: str
    must_soft: str
    wish: str
    wish_soft: str
    on_accent: str
    free: str


LIGHT = Colours(
    ink="#1d2733", quiet="#647182", line="#d9dee5", paper="#ffffff", panel="#f7f8fa", accent="#1b4f8f", accent_soft="#eaf1fa",
    side="#7a5aa6", side_soft="#f2edf8", press="#b9770e", press_soft="#fdf3e4", rest="#9aa5b1", rest_soft="#f3f4f6", must="#8c1d18",
    must_soft="#fbe4e2", wish="#7a4d05", wish_soft="#fdf0d9", on_accent="#ffffff", free="#2e7d4f",
)  # fmt: skip
DARK = Colours(
    ink="#e8edf3", quiet="#a3afbd", line="#38424e", paper="#171c22", panel="#1f262e", accent="#8ab8f0", accent_soft="#1d3350",
    side="#bda3e0", side_soft="#332a45", press="#e3ac55", press_soft="#40311a", rest="#7d8997", rest_soft="#262d36", must="#ffaba3",
    must_soft="#4a211f", wish="#f0c883", wish_soft="#44341a", on_accent="#10202f", free="#7cc79a",
)  # fmt: skip


def colours() -> Colours:
    """The colours of the theme in use."""
    application = QApplication.instance()
    return DARK if application is not None and application.property("dark") else LIGHT


def is_dark() -> bool:
    """Whether the dark theme is in use."""
    return colours() is DARK


def kind_colours(kind: Kind) -> tuple[QColor, QColor]:
    """Edge and ground of a session of a kind."""
    now = colours()
    match kind:
        case Kind.SIDE_EVENT:
            pair = now.side, now.side_soft
        case Kind.PRESS:
            pair = now.press, now.press_soft
        case Kind.BREAK | Kind.MEAL | Kind.SET_UP | Kind.INTERNAL | Kind.ALL_DAY:
            pair = now.rest, now.rest_soft
        case _:
            pair = now.accent, now.accent_soft
    return QColor(pair[0]), QColor(pair[1])


HUES_LIGHT = (
    ("#1b4f8f", "#eaf1fa"), ("#7a5aa6", "#f2edf8"), ("#2e7d4f", "#e7f4ec"), ("#b9770e", "#fdf3e4"), ("#a8325e", "#fbeaf1"),
    ("#0f7480", "#e3f3f5"), ("#6b6213", "#f5f3de"), ("#8a4b2a", "#f9ece5"),
)  # fmt: skip
HUES_DARK = (
    ("#8ab8f0", "#1d3350"), ("#bda3e0", "#332a45"), ("#7cc79a", "#1d3a2a"), ("#e3ac55", "#40311a"), ("#eb94b8", "#472334"),
    ("#74cbd6", "#143a40"), ("#d3c972", "#3a3719"), ("#e0a482", "#442d20"),
)  # fmt: skip
"""Edge and ground of tracks, statuses and organisers; where there are more than eight, the edge is drawn in another pattern."""

EDGE_PATTERNS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.Dense4Pattern, Qt.BrushStyle.HorPattern, Qt.BrushStyle.CrossPattern)


def card_colours(kind: Kind, hue: int | None) -> tuple[QColor, QColor]:
    """Edge and ground of a card: of its kind, of a place among the hues, or with a negative one of no class."""
    if hue is None:
        return kind_colours(kind)
    now = colours()
    if hue < 0:
        return QColor(now.rest), QColor(now.rest_soft)
    hues = HUES_DARK if now is DARK else HUES_LIGHT
    edge, ground = hues[hue % len(hues)]
    return QColor(edge), QColor(ground)


def edge_pattern(hue: int | None) -> Qt.BrushStyle:
    """How the edge of a card is drawn, so that nine classes are nine also where there are eight hues."""
    return EDGE_PATTERNS[0 if hue is None or hue < 0 else hue // len(HUES_LIGHT) % len(EDGE_PATTERNS)]


def load_fonts() -> None:
    """Makes the program's own typeface known to Qt, so that text is equal on every computer."""
    for cut in CUTS:
        with as_file(files("font_roboto") / "files" / f"Roboto-{cut}.ttf") as path:
            if path.exists():
                QFontDatabase.addApplicationFont(str(path))


def font(points: float = 9.5, *, bold: bool = False) -> QFont:
    """The typeface in a size."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


def apply(application: QApplication, *, dark: bool) -> None:
    """Gives the whole program a theme."""
    application.setProperty("dark", dark)
    application.setStyle("Fusion")
    application.setFont(font())
    application.setPalette(_palette(colours()))
    application.setStyleSheet(_sheet(colours()))
    for widget in cast("list[object]", application.topLevelWidgets()):
        if hasattr(widget, "update"):
            widget.update()  # type: ignore[attr-defined]


def _palette(now: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), now.ink),
        ((role.Window, role.AlternateBase, role.Button, role.ToolTipBase), now.panel),
        ((role.Base,), now.paper),
        ((role.Highlight, role.Link), now.accent),
        ((role.HighlightedText,), now.on_accent),
        ((role.PlaceholderText,), now.quiet),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(now.quiet))
    return palette


def _sheet(now: Colours) -> str:
    return f"""
QMainWindow, QDialog {{ background: {now.paper}; color: {now.ink}; }}
QLabel#quiet {{ color: {now.quiet}; }}
QLabel#heading {{ color: {now.quiet}; font-weight: bold; }}
QLabel#fault {{ color: {now.must}; }}
QLabel#title {{ font-size: 22pt; font-weight: bold; }}
QFrame#panel, QWidget#panel {{ background: {now.panel}; }}
QMenuBar {{ background: {now.paper}; border-bottom: 1px solid {now.line}; padding: 4px; }}
QMenuBar::item {{ padding: 4px 9px; color: {now.ink}; background: transparent; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {now.accent_soft}; color: {now.ink}; }}
QMenu {{ background: {now.paper}; border: 1px solid {now.line}; }}
QStatusBar {{ background: {now.panel}; border-top: 1px solid {now.line}; color: {now.quiet}; }}
QStatusBar QLabel {{ color: {now.quiet}; }}
QPushButton {{ background: {now.paper}; color: {now.ink}; border: 1px solid {now.line}; border-radius: 5px; padding: 5px 12px; }}
QPushButton:hover {{ background: {now.accent_soft}; }}
QPushButton:checked {{ background: {now.accent_soft}; color: {now.accent}; font-weight: bold; }}
QPushButton:disabled {{ color: {now.quiet}; }}
QPushButton#main {{ background: {now.accent}; color: {now.on_accent}; border-color: {now.accent}; font-weight: bold; }}
QPushButton#main:disabled {{ background: {now.rest_soft}; color: {now.quiet}; border-color: {now.line}; }}
QToolButton {{ background: {now.paper}; color: {now.ink}; border: 1px solid {now.line}; border-radius: 5px; padding: 4px 8px; }}
QToolButton:hover {{ background: {now.accent_soft}; }}
QToolButton:focus {{ border: 2px solid {now.accent}; padding: 3px 7px; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton#section {{ border: none; color: {now.quiet}; font-weight: bold; padding: 4px 0; background: transparent; }}
QToolButton#section:focus {{ color: {now.accent}; border: none; padding: 4px 0; }}
QToolButton#choices {{ text-align: left; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; background: transparent; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 20px; }}
QPushButton#answer {{ text-align: left; }}
QScrollArea#inspector, QScrollArea#inspector QStackedWidget {{ background: {now.paper}; border: none; }}
QPlainTextEdit, QDateTimeEdit {{ background: {now.paper}; color: {now.ink}; border: 1px solid {now.line}; border-radius: 5px;
  padding: 4px 7px; }}
QPlainTextEdit:focus, QDateTimeEdit:focus {{ border: 2px solid {now.accent}; padding: 3px 6px; }}
QPushButton:focus {{ border: 2px solid {now.accent}; padding: 4px 11px; }}
QPushButton#main:focus {{ border: 2px solid {now.ink}; }}
QLineEdit, QSpinBox, QDateEdit, QTimeEdit, QComboBox {{ background: {now.paper}; color: {now.ink}; border: 1px solid {now.line};
  border-radius: 5px; padding: 4px 7px; }}
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {{ border: 2px solid {now.accent}; padding: 3px 6px; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
QListView, QTableView, QGraphicsView {{ background: {now.paper}; color: {now.ink}; border: 1px solid {now.line}; }}
QListView:focus, QTableView:focus, QGraphicsView:focus {{ border: 2px solid {now.accent}; }}
QListView::item {{ padding: 6px; border-bottom: 1px solid {now.line}; }}
QListView::item:selected, QTableView::item:selected {{ background: {now.accent_soft}; color: {now.ink}; }}
QHeaderView::section {{ background: {now.panel}; color: {now.quiet}; border: none; border-bottom: 1px solid {now.line}; padding: 5px; }}
QCheckBox::indicator:unchecked, QListView::indicator:unchecked, QTableView::indicator:unchecked {{
  width: 12px; height: 12px; border: 1px solid {now.quiet}; border-radius: 2px; background: {now.paper}; }}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{ padding: 7px 14px; color: {now.quiet}; border-bottom: 2px solid transparent; background: transparent; }}
QTabBar::tab:selected {{ color: {now.ink}; border-bottom: 2px solid {now.accent}; }}
QTabBar::tab:focus {{ color: {now.accent}; }}
QSplitter::handle {{ background: {now.line}; }}
QListView#cards {{ background: transparent; border: none; }}
QScrollBar {{ background: {now.panel}; border: none; }}
QScrollBar:vertical {{ width: 11px; }}
QScrollBar:horizontal {{ height: 11px; }}
QScrollBar::handle {{ background: {now.line}; border: 2px solid {now.panel}; border-radius: 5px; min-height: 26px; min-width: 26px; }}
QScrollBar::handle:hover {{ background: {now.rest}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {now.ink}; color: {now.paper}; border: none; padding: 5px; }}
"""
