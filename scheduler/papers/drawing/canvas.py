"""Pages drawn with ReportLab; every piece lies in marked content that the structure refers to."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from scheduler.errors import PaperError
from scheduler.papers.drawing.fonts import font_name, glyph_widths
from scheduler.papers.layout.boxes import Box, LinkArea, Page, Panel, Picture, TextBox
from scheduler.papers.layout.structure import Document
from scheduler.papers.layout.styles import Cut


@dataclass
class Drawn:
    """A PDF without structure, and where the content of each element is: (page, marked-content id), in order."""

    pdf: bytes = b""
    content: dict[int, list[tuple[int, int]]] = field(default_factory=dict[int, list[tuple[int, int]]])
    counts: list[int] = field(default_factory=list[int])
    """Marked-content ids used on each page."""


def draw(document: Document) -> Drawn:
    """Draws the pages.

    Raises:
        PaperError: when a picture or a font cannot be read.
    """
    for cut in Cut:
        glyph_widths(cut)
    target = BytesIO()
    # With an embedded font from the start no page asks for Helvetica, which is not embedded; the type is wrong in the stubs.
    first: Any = font_name(Cut.REGULAR)
    canvas: Any = Canvas(target, invariant=1, pageCompression=1, initialFontName=first)
    drawn = Drawn()
    kinds = {element.number: element.kind for element in document.elements}
    for number, page in enumerate(document.pages):
        canvas.setPageSize((page.width, page.height))
        drawn.counts.append(_draw_page(canvas, number, page, kinds, drawn))
        canvas.showPage()
    canvas.save()
    drawn.pdf = target.getvalue()
    return drawn


def _draw_page(canvas: Any, number: int, page: Page, kinds: dict[int, str], drawn: Drawn) -> int:
    count = 0
    visible = [box for box in page.boxes if not isinstance(box, LinkArea)]
    for element, boxes in groupby(visible, key=_element):
        if element is None:
            canvas._code.append("/Artifact BMC")
        else:
            canvas._code.append(f"/{kinds[element]} <</MCID {count}>> BDC")
            drawn.content.setdefault(element, []).append((number, count))
            count += 1
        _draw_boxes(canvas, page, boxes)
        canvas._code.append("EMC")
    return count


def _element(box: Box) -> int | None:
    return None if isinstance(box, Panel) else box.element


def _draw_boxes(canvas: Any, page: Page, boxes: Iterable[Box]) -> None:
    for box in boxes:
        match box:
            case TextBox():
                canvas.setFillColor(box.style.colour)
                canvas.setFont(font_name(box.style.cut), box.style.size)
                canvas.drawString(box.x, page.height - box.y, box.text)
                if box.style.struck:
                    canvas.rect(box.x, page.height - box.y + 0.26 * box.style.size, box.width, 0.06 * box.style.size, stroke=0, fill=1)
            case Panel():
                _draw_panel(canvas, page, box)
            case Picture():
                _draw_picture(canvas, page, box)
            case LinkArea():
                continue


def _draw_panel(canvas: Any, page: Page, box: Panel) -> None:
    if box.fill:
        canvas.setFillColor(box.fill)
    if box.stroke:
        canvas.setStrokeColor(box.stroke)
        canvas.setLineWidth(0.5)
    bottom = page.height - box.y - box.height
    canvas.rect(box.x, bottom, box.width, box.height, stroke=int(bool(box.stroke)), fill=int(bool(box.fill)))


def _draw_picture(canvas: Any, page: Page, box: Picture) -> None:
    image, _ = read_picture(box.data)
    canvas.drawImage(image, box.x, page.height - box.y - box.height, box.width, box.height, mask="auto")


def read_picture(data: bytes) -> tuple[Any, tuple[int, int]]:
    """An image and its size in pixels.

    Raises:
        PaperError: when the data are no image.
    """
    try:
        image: Any = ImageReader(BytesIO(data))
        return image, image.getSize()
    except Exception as error:  # ReportLab and Pillow share no base of their errors
        raise PaperError("The logo of the conference cannot be read; choose a PNG or JPEG file in its settings.") from error
