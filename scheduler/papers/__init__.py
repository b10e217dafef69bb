"""The papers of a conference as tagged PDF: content (what is said), layout (boxes on pages), drawing (ReportLab, pikepdf)."""

from scheduler.papers.paper import MadePaper, PageSize, Paper, make_errata, make_paper, write_paper

__all__ = ["MadePaper", "PageSize", "Paper", "make_errata", "make_paper", "write_paper"]
