"""Finds links without an anchor: frames, scripts and refreshes that lead on, and files and paths in a page's source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from research.document import Document
from research.languages.link_words import PEOPLE, rate, rate_path, rate_text, segments
from research.model import Company, Link
from research.reading.references import FILES, absolute, base_of
from research.text import squeeze

SCRIPTS = re.compile(r"\.(?:m?js|json)$", re.I)
LITERAL = re.compile(r"""["'`(]((?:https?:)?[\w./~%@+-]*/[\w./~%@+-]{2,120}|[\w.-]{2,60}\.(?:html?|json|m?js))["'`)]""")
"""A path in the source of a script."""

_WORDS = r"""["']?(?:label|text|title|name|caption)["']?\s*:\s*["'`]([^"'`\n]{2,60})["'`]"""
_PATH = r"""["']?(?:href|url|to|path|link|route)["']?\s*:\s*["'`]([^"'`\s]{2,120})["'`]"""
MENU = re.compile(rf"{_WORDS}\s*,\s*{_PATH}|{_PATH}\s*,\s*{_WORDS}")
"""An entry of a menu that a script makes: `{label: 'Staff', href: '/faculty.html'}`."""

LOCALES_FOLDER = re.compile(r"""["'`](\.?/?(?:[\w.-]+/)*(?:locales?|i18n|lang|languages|translations)/)["'`]""")
"""A folder from which a script loads its texts, one JSON file a language."""

FRAGMENT = re.compile(r"(?:header|nav|menu|footer|sidebar|layout)", re.I)
VENDOR = re.compile(
    r"jquery|polyfill|bootstrap|vendor|framework|webpack|analytics|gtag|gtm|recaptcha|swiper|modernizr|lodash|moment|react-dom|main-app|wp-includes|wp-content",
    re.I,
)
"""Scripts that hold no company's words."""

GOES_ON = re.compile(r"""\blocation(?:\.href)?\s*=\s*["'`]([^"'`\s]+)["'`]|\blocation\.(?:replace|assign)\(\s*["'`]([^"'`\s]+)["'`]""")
"""Where a script sends the browser."""

REFRESH = re.compile(r"""<meta\b(?=[^>]{0,300}\bhttp-equiv\s*=\s*["']?refresh\b)[^>]{0,300}?\burl\s*=\s*['"]?([^'"\s>]+)""", re.I)
"""Where a refresh sends it, be it within `<noscript>`."""

UNMARKED = re.compile(r"<!--.*?(?:-->|\Z)|<script\b.*?(?:</script|\Z)", re.I | re.S)
"""Where tags are none: comments, among them those for browsers of old, and scripts."""


def onward(document: Document, base: str) -> Iterator[Link]:
    """Yield the pages of which this one only is the door: frames, and where a script or a refresh of a page with hardly any words leads."""
    for frame in document.elements("frame"):
        if url := absolute(frame.attrs.get("src", ""), base):
            yield Link(url=url, text=frame.attrs.get("name", ""), kind="other", score=0.9, reason="a frame of the page")
    if len(document.text) >= 400:
        return
    told = [REFRESH.search(UNMARKED.sub("", document.source[:50_000]))]
    told += [GOES_ON.search(source) for attributes, source in document.scripts if not attributes.get("src")]
    for found in told:
        if found and (url := absolute(next(filter(None, found.groups()), ""), base)):
            yield Link(url=url, text="", kind="other", score=0.9, reason="where the page sends its visitors")


def loaded(document: Document) -> Iterator[Link]:
    """Yield the files that a page without words or menu loads to fill itself."""
    base = base_of(document)
    for element in document.elements("link"):
        relation = element.attrs.get("rel", "").lower()
        if relation == "modulepreload" or (relation == "preload" and element.attrs.get("as") in ("fetch", "script")):
            yield from _data(element.attrs.get("href", ""), base)
    for attributes, source in document.scripts:
        if attributes.get("src"):
            yield from _data(attributes["src"], base)
        else:
            for literal in LITERAL.findall(source[:200_000]):
                if SCRIPTS.search(literal) or (FRAGMENT.search(literal) and literal.endswith((".html", ".htm"))):
                    yield from _data(literal, base)
    if "___gatsby" in document.source or 'id="gatsby' in document.source:
        path = urlsplit(document.page.url).path.strip("/") or "index"
        yield from _data(f"/page-data/{path}/page-data.json", base)


def _data(reference: str, base: str) -> Iterator[Link]:
    url = absolute(reference, base)
    if not url or VENDOR.search(url):
        return
    path = urlsplit(url).path
    rating = max((r for s in segments(SCRIPTS.sub("", path)) if (r := rate(s, "")) and r.kind in PEOPLE | {"about"}), key=lambda r: r.score, default=None)
    score = 0.4 + (0.5 * rating.score if rating else 0.1 if FRAGMENT.search(path) or "main" in path else 0.0)
    yield Link(url=url, text="", kind="data", score=round(score, 3), reason="a file that the page loads to fill itself")


def from_source(document: Document, company: Company) -> Iterator[Link]:
    """Yield the people pages, and the files about people, that stand as paths in a script or in JSON."""
    origin = urljoin(document.page.url, "/")
    for folder in dict.fromkeys(LOCALES_FOLDER.findall(document.source[:2_000_000])):
        url = absolute(f"{folder.removeprefix('.').removeprefix('/')}{company.language or 'en'}.json", origin)
        yield Link(url=url, text="", kind="data", score=0.6, reason="the texts that a script loads")
    for text, path, other_path, other_text in MENU.findall(document.source[:2_000_000]):
        said, reference = squeeze(text or other_text), path or other_path
        rating = rate_text(said, company.language or "")
        if rating and rating.covered == 1.0 and (url := absolute(reference, origin)) and not FILES.search(urlsplit(url).path):
            yield Link(url=url, text=said, kind=rating.kind, score=round(rating.score * 0.9, 3), reason=f'script names the page "{said}"')
    for literal in dict.fromkeys(LITERAL.findall(document.source[:2_000_000])):
        path = urlsplit(literal).path
        if not path or FILES.search(path) or "//" in path:
            continue
        if SCRIPTS.search(path):
            base = document.page.url if literal.startswith((".", "/")) else origin
            for link in _data(literal, base):
                if link.score > 0.5:
                    yield link
        elif path.endswith((".html", ".htm")) and FRAGMENT.search(path):
            yield from _data(literal, origin)
        elif literal.startswith("/") or path.endswith((".html", ".htm")):
            rating = rate_path(path)
            if rating and rating.covered == 1.0 and (url := absolute(literal, origin)):
                yield Link(url=url, text="", kind=rating.kind, score=round(rating.score * 0.9, 3), reason=f'script names the page "{path}"')
