"""The report as tables, and the figures that are asked beside those that were measured."""

from rich.console import Console
from rich.table import Table

from tests.benchmarks.cases import Case
from tests.benchmarks.figures import MOMENTS, Figures

DASH = "–"


def judge(case: Case, figures: Figures) -> None:
    """Note for each figure that is asked whether it was reached; what was not measured was not reached."""
    for asked in case.asked:
        value = getattr(figures, asked.measure)
        figures.reached[asked.words] = value is not None and value <= asked.limit


def faults(case: Case, figures: Figures) -> list[str]:
    """What is wrong with a result, whatever its speed."""
    found = [figures.trouble] if figures.trouble else []
    if not figures.status:
        return found or ["nothing was measured"]
    if not case.solvable:
        wrong = figures.status != "infeasible"
        return [*found, f"it cannot be solved, and the search ended “{figures.status}”"] if wrong else found
    if figures.status == "failed" or not figures.conflict_free:
        found.append(figures.message or f"no conflict-free timetable ({figures.status})")
    return found


def print_report(console: Console, results: list[tuple[Case, Figures]]) -> None:
    """Search, then check, papers and window, then what was asked."""
    console.print(_search_table([figures for _, figures in results]))
    console.print(_other_table([figures for _, figures in results]))
    console.print(_window_table([figures for _, figures in results]))
    console.print(_asked_table(results))


def _search_table(results: list[Figures]) -> Table:
    moments = [f"{moment} s" for moment in MOMENTS]
    table = _table("Search", "case", "sessions", "ended", "build s", "first s", *moments, "proof s", "best known", "gap", "MiB")
    for figures in results:
        table.add_row(
            figures.case,
            str(figures.sessions),
            f"{figures.status}, {figures.ended_by}" if figures.status else "failed",
            _number(figures.build_seconds, 2),
            _number(figures.first_seconds, 2),
            *(_value_and_bound(figures.at.get(str(moment))) for moment in MOMENTS),
            _number(figures.proof_seconds, 1),
            _number(figures.best_known, 0),
            DASH if figures.gap is None else f"{figures.gap:.1%}",
            _number(figures.memory_mb, 0),
        )
    return table


def _other_table(results: list[Figures]) -> Table:
    columns = ("check ms", "one move ms", "programme s", "KiB", "grid s", "KiB")
    table = _table("Check and papers", "case", *columns)
    for figures in results:
        table.add_row(
            figures.case,
            _number(figures.check_ms, 1),
            _number(figures.check_move_ms, 2),
            _number(figures.programme_seconds, 2),
            _number(figures.programme_kb, 0),
            _number(figures.grid_seconds, 2),
            _number(figures.grid_kb, 0),
        )
    return table


def _window_table(results: list[Figures]) -> Table:
    edits, drags = ("edit ms", "painted ms"), ("drag begins ms", "drag step ms")
    table = _table("Window", "case", "start s", "open s", *edits, *drags, "longest pause while solving ms", "MiB")
    for figures in results:
        table.add_row(
            figures.case,
            _number(figures.window_seconds, 2),
            _number(figures.open_seconds, 2),
            _number(figures.edit_ms, 0),
            _number(figures.edit_painted_ms, 0),
            _number(figures.drag_begin_ms, 0),
            _number(figures.drag_step_ms, 1),
            _number(figures.solving_pause_ms, 0),
            _number(figures.window_mb, 0),
        )
    return table


def _asked_table(results: list[tuple[Case, Figures]]) -> Table:
    table = _table("Asked", "case", "figure", "measured", "")
    for case, figures in results:
        for asked in case.asked:
            word = "[green]reached[/]" if figures.reached.get(asked.words) else "[red]not reached[/]"
            table.add_row(case.name, asked.words, _number(getattr(figures, asked.measure), 2), word)
    return table


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for position, column in enumerate(columns):
        table.add_column(column, justify="left" if position == 0 or column in ("ended", "figure", "") else "right")
    return table


def _number(value: float | None, digits: int) -> str:
    return DASH if value is None else f"{value:.{digits}f}"


def _value_and_bound(pair: tuple[int | None, int | None] | None) -> str:
    if pair is None:
        return DASH
    value, bound = (DASH if number is None else str(number) for number in pair)
    return f"{value} ≥ {bound}"
