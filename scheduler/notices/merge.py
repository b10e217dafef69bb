"""One row for each notice, for mail merge in a word processor: as a spreadsheet and as separated values."""

import csv
import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

COLUMNS = ("File", "Name", "To", "Addressee", "Language", "Subject", "Salutation", "Changes", "Schedule", "Signature", "Text")
Row = Sequence[str]


def as_csv(rows: Sequence[Row]) -> bytes:
    """Separated values in UTF-8 with the mark by which spreadsheet programs know it."""
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows([COLUMNS, *rows])
    return written.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Sequence[Row], stamp: dt.datetime) -> bytes:
    """A workbook with one sheet; every cell is a text, so that no title becomes a formula."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "Notices"
    for number, row in enumerate([COLUMNS, *rows], start=1):
        for column, words in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", words)
            cell.data_type = "s"
    sheet.freeze_panes = "A2"
    book.properties.creator = "Hofburg"
    book.properties.created = book.properties.modified = stamp.replace(tzinfo=None)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
