"""What the judge's features look at: one draft in its place on the page, with everything that several features ask for computed once."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from research.extract.people.blocks import Block
from research.extract.people.context import group_of, marks, of_strangers
from research.extract.people.drafts import Draft, Scan
from research.text import fold
from research.urls import brand


class View:
    """A draft and what surrounds it."""

    __slots__ = (
        "alt", "announced", "at", "chrome", "company_words", "document", "draft", "family", "foreign", "mention", "near", "own", "said", "scan", "sections",
        "slug", "subject", "title", "written",
    )  # fmt: skip

    def __init__(self, draft: Draft, scan: Scan) -> None:
        document = scan.document
        self.draft, self.scan, self.document = draft, scan, document
        self.mention = draft.mention
        self.at = draft.mention.line.index if draft.mention else draft.first
        """Index of the line of the name."""
        self.near = document.lines[max(0, self.at - 3) : self.at + 4]
        """The line of the name with the three before it and the three behind it."""
        self.own, self.foreign, self.written, self.chrome = marks(draft.element) if draft.element is not None else (False, False, False, False)
        """What the markup around the name speaks of, as `context.marks` says."""
        self.title = fold(draft.title or "")
        self.company_words = {w for w in (brand(scan.company.domain), fold(scan.company.name or "")) if len(w) > 2}
        """The company's name as its domain and as itself."""
        self.slug = fold(unquote(urlsplit(draft.profile).path)) if draft.profile else ""
        """Path of the person's own page."""
        self.family = fold(draft.name.family)
        self.sections = draft.sections[:2]
        """The two nearest headings above the name."""
        self.announced = _announced(self.sections)
        self.alt = _alternative(draft, scan)
        self.subject = document.page.expects or scan.subject
        """Whom the page is about; "" where it is about nobody."""
        self.said = document.lines[self.at].text if self.at < len(document.lines) and draft.pattern == "prose" else ""
        """The sentence that names the person, in running text."""

    def names_family(self, text: str) -> bool:
        """Say whether a folded text holds the family name."""
        return bool(self.family) and self.family in text

    def names_company(self, text: str) -> bool:
        """Say whether a folded text, or a list of folded words, holds the company's name."""
        return any(word in text for word in self.company_words)


def _announced(sections: list[str]) -> tuple[bool, bool]:
    """Return whether the nearest heading that says anything announces (the company's own people, strangers)."""
    found = ((group_of(s) is not None, of_strangers(s)) for s in sections)
    return next((said for said in found if any(said)), (False, False))


def _alternative(draft: Draft, scan: Scan) -> str | None:
    """Return the alternative text of the first image in the draft's card; "" where it has none, None where there is no image."""
    if draft.mention is None:
        return None
    block: Block = scan.blocks[id(draft.mention)]
    if block.kind != "card":
        return None
    return next((image.attrs.get("alt", "") for image in scan.document.elements("img", block.element)), None)
