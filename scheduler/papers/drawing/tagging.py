"""The structure of a PDF, added with pikepdf after ISO 14289-1 (PDF/UA-1)."""

import datetime as dt
from collections import defaultdict
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String

from scheduler.calendar import in_utc
from scheduler.papers.drawing.canvas import Drawn
from scheduler.papers.layout.boxes import LinkArea, Page, Picture, TextBox
from scheduler.papers.layout.structure import Document, Element

PRODUCER = "Hofburg"


def tagged(document: Document, drawn: Drawn, stamp: dt.datetime) -> bytes:
    """The PDF with structure tree, parent tree, language, metadata, links and bookmarks. Same input, same bytes."""
    with Pdf.open(BytesIO(drawn.pdf)) as pdf:
        _Tagger(pdf, document, drawn).run()
        _remove_standard_fonts(pdf)
        _describe(pdf, document, stamp)
        target = BytesIO()
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return target.getvalue()


class _Tagger:
    """Builds the structure of one file."""

    def __init__(self, pdf: Pdf, document: Document, drawn: Drawn) -> None:
        self._pdf, self._document, self._drawn = pdf, document, drawn
        self._pages = [page.obj for page in pdf.pages]
        self._objects: dict[int, Any] = {}
        self._parents: list[tuple[int, Any]] = []

    def run(self) -> None:
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        for element in self._document.elements:
            self._objects[element.number] = self._pdf.make_indirect(_bare(element))
        for element in self._document.elements:
            parent = root if element.parent is None else self._objects[element.parent]
            self._objects[element.number].P = parent
        self._attach_pages()
        self._attach_pictures()
        self._attach_content(self._attach_links())
        root.K = Array([self._objects[0]])
        self._attach_parents(root)
        catalogue = self._pdf.Root
        catalogue.StructTreeRoot = root
        catalogue.MarkInfo = Dictionary(Marked=True)
        catalogue.Lang = String(self._document.language)
        catalogue.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        self._add_bookmarks()

    def _attach_pages(self) -> None:
        """Each element's page: the first on which it, or something in it, stands."""
        first: dict[int, int] = {number: places[0][0] for number, places in self._drawn.content.items()}
        for element in reversed(self._document.elements):
            if element.number in first:
                self._objects[element.number].Pg = self._pages[first[element.number]]
                if element.parent is not None:
                    first[element.parent] = min(first.get(element.parent, len(self._pages)), first[element.number])

    def _attach_content(self, links: dict[int, list[Any]]) -> None:
        children: dict[int, list[Any]] = defaultdict(list)
        for element in self._document.elements:
            if element.parent is not None:
                children[element.parent].append(self._objects[element.number])
        for element in self._document.elements:
            kids = [self._reference(page, mcid) for page, mcid in self._drawn.content.get(element.number, ())]
            kids += [*links.get(element.number, ()), *children[element.number]]
            if kids:
                self._objects[element.number].K = Array(kids)

    def _reference(self, page: int, mcid: int) -> Any:
        return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=mcid)

    def _attach_parents(self, root: Any) -> None:
        """The number tree that leads from marked content and links back to their elements."""
        by_page: dict[int, dict[int, int]] = defaultdict(dict)
        for element, places in self._drawn.content.items():
            for page, mcid in places:
                by_page[page][mcid] = element
        for number, page in enumerate(self._pages):
            owners = Array([self._objects[by_page[number][mcid]] for mcid in range(self._drawn.counts[number])])
            page.StructParents = number
            page.Tabs = Name.S
            self._parents.append((number, self._pdf.make_indirect(owners)))
        entries = Array([item for pair in sorted(self._parents, key=lambda pair: pair[0]) for item in pair])
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=entries))
        root.ParentTreeNextKey = len(self._parents)

    def _attach_links(self) -> dict[int, list[Any]]:
        links: dict[int, list[Any]] = defaultdict(list)
        for number, page in enumerate(self._document.pages):
            for area in (box for box in page.boxes if isinstance(box, LinkArea)):
                key = len(self._pages) + len(self._parents)
                annotation = self._pdf.make_indirect(_annotation(area, page, key))
                target = self._pages[number]
                if Name.Annots not in target:
                    target.Annots = Array()
                target.Annots.append(annotation)
                self._parents.append((key, self._objects[area.element]))
                links[area.element].append(Dictionary(Type=Name.OBJR, Pg=target, Obj=annotation))
        return links

    def _attach_pictures(self) -> None:
        for page in self._document.pages:
            for box in page.boxes:
                if isinstance(box, Picture) and box.element is not None:
                    bottom = page.height - box.y - box.height
                    corners = Array([round(n, 2) for n in (box.x, bottom, box.x + box.width, bottom + box.height)])
                    self._objects[box.element].A = Dictionary(O=Name.Layout, BBox=corners, Placement=Name.Block)

    def _add_bookmarks(self) -> None:
        places = self._first_places()
        with self._pdf.open_outline() as outline:
            above: list[Any] = [outline.root]
            for element in self._document.elements:
                if element.bookmark and element.number in places:
                    page, top = places[element.number]
                    depth = min(int(element.kind[1]), len(above))
                    item = OutlineItem(element.bookmark, page, "XYZ", left=0, top=top)
                    del above[depth:]
                    above[-1].append(item)
                    above.append(item.children)

    def _first_places(self) -> dict[int, tuple[int, float]]:
        places: dict[int, tuple[int, float]] = {}
        for number, page in enumerate(self._document.pages):
            for box in page.boxes:
                if isinstance(box, TextBox) and box.element is not None:
                    places.setdefault(box.element, (number, round(page.height - box.top + 12, 2)))
        return places


def _bare(element: Element) -> Dictionary:
    """The element without parent and children."""
    made = Dictionary(Type=Name.StructElem, S=Name(f"/{element.kind}"))
    if element.language:
        made.Lang = String(element.language)
    if element.alt is not None:
        made.Alt = String(element.alt)
    if element.actual is not None:
        made.ActualText = String(element.actual)
    table = Dictionary(O=Name.Table)
    if element.scope:
        table.Scope = Name(f"/{element.scope}")
    if element.columns > 1:
        table.ColSpan = element.columns
    if element.rows > 1:
        table.RowSpan = element.rows
    if len(table.keys()) > 1:
        made.A = table
    if element.kind == "L":
        made.A = Dictionary(O=Name.List, ListNumbering=Name("/None"))
    return made


def _annotation(area: LinkArea, page: Page, key: int) -> Dictionary:
    top = page.height - area.y
    corners = Array([round(n, 2) for n in (area.x, top - area.height, area.x + area.width, top)])
    action = Dictionary(S=Name.URI, URI=String(area.address))
    return Dictionary(
        Type=Name.Annot, Subtype=Name.Link, Rect=corners, Border=Array([0, 0, 0]), F=4,
        A=action, Contents=String(area.contents), StructParent=key,
    )  # fmt: skip


def _remove_standard_fonts(pdf: Pdf) -> None:
    """ReportLab leaves a resource of Helvetica in every file; it is used nowhere and not embedded."""
    for page in pdf.pages:
        fonts: Any = page.obj.Resources.get("/Font", Dictionary())
        for name in list(fonts.keys()):
            if fonts[name].Subtype == Name.Type1:
                del fonts[name]


def _describe(pdf: Pdf, document: Document, stamp: dt.datetime) -> None:
    """Title and dates in both kinds of metadata, and the claim of PDF/UA-1. Names no author: metadata travel far."""
    moment = in_utc(stamp).replace(microsecond=0)
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo[Name.Title] = document.title
    pdf.docinfo[Name.Producer] = PRODUCER
    pdf.docinfo[Name.CreationDate] = f"D:{moment:%Y%m%d%H%M%S}Z"
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        meta["dc:title"] = document.title
        meta["dc:language"] = {document.language}
        meta["pdf:Producer"] = PRODUCER
        meta["xmp:CreateDate"] = moment.isoformat()
        meta["pdfuaid:part"] = "1"
