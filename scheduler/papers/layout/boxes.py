"""What lies on a page. Lengths are points; x from the left edge, y from the top edge downwards."""

from dataclasses import dataclass, replace

from scheduler.papers.layout.styles import Style


@dataclass(frozen=True)
class TextBox:
    """One line of one style. `element` is its place in the structure; None makes it an artifact."""

    x: float
    y: float
    """Baseline."""
    width: float
    text: str
    style: Style
    element: int | None = None

    @property
    def top(self) -> float:
        """Top of the letters, without accents on capitals."""
        return self.y - 0.75 * self.style.size

    @property
    def bottom(self) -> float:
        """Bottom of the descenders."""
        return self.y + 0.22 * self.style.size


@dataclass(frozen=True)
class Panel:
    """A filled or framed rectangle; a thin one is a rule. Always an artifact."""

    x: float
    y: float
    """Top."""
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None


@dataclass(frozen=True)
class Picture:
    """An image file, PNG or JPEG."""

    x: float
    y: float
    """Top."""
    width: float
    height: float
    data: bytes
    element: int | None = None


@dataclass(frozen=True)
class LinkArea:
    """The area of a link; `element` is the Link in the structure."""

    x: float
    y: float
    """Top."""
    width: float
    height: float
    address: str
    contents: str
    element: int


Box = TextBox | Panel | Picture | LinkArea


def moved(box: Box, dy: float) -> Box:
    """The box further down by `dy`."""
    return replace(box, y=box.y + dy)


@dataclass(frozen=True)
class Page:
    """A page; its boxes in the order in which they are drawn and read."""

    width: float
    height: float
    boxes: tuple[Box, ...]


def scaled(page: Page, factor: float) -> Page:
    """The page and everything on it enlarged."""
    return Page(page.width * factor, page.height * factor, tuple(_enlarged(box, factor) for box in page.boxes))


def _enlarged(box: Box, factor: float) -> Box:
    if isinstance(box, TextBox):
        style = replace(box.style, size=box.style.size * factor, leading=box.style.leading * factor)
        return replace(box, x=box.x * factor, y=box.y * factor, width=box.width * factor, style=style)
    return replace(box, x=box.x * factor, y=box.y * factor, width=box.width * factor, height=box.height * factor)
