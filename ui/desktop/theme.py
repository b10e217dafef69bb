"""Light, dark, or as the computer is set; chosen once and kept."""

from enum import StrEnum

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from ui.desktop import style

_SETTING = "theme"


class Theme(StrEnum):
    """What the planner can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def chosen_theme() -> Theme:
    """What was chosen; as the computer is set at first."""
    kept = str(QSettings().value(_SETTING, Theme.SYSTEM.value))
    return Theme(kept) if kept in {one.value for one in Theme} else Theme.SYSTEM


def choose_theme(application: QApplication, theme: Theme) -> None:
    """Keeps a theme and shows it."""
    QSettings().setValue(_SETTING, theme.value)
    show_theme(application)


def show_theme(application: QApplication) -> None:
    """Shows the chosen theme."""
    theme = chosen_theme()
    by_system = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    dark = by_system if theme is Theme.SYSTEM else theme is Theme.DARK
    if application.property("dark") is not dark:
        style.apply(application, dark=dark)


def follow_system(application: QApplication) -> None:
    """Changes with the computer from now on, where that was chosen."""
    application.styleHints().colorSchemeChanged.connect(lambda _: show_theme(application))
