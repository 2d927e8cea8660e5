"""Finds links without an anchor: frames, scripts and refreshes that lead on, and files and paths in a page's source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from research.document import Document, Element
from research.languages.link_words import PEOPLE, passes, rate, rate_path, rate_text, segments
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

UNPROMISING = 0.06
"""What an entry of a menu in a script is worth that promises nothing: no more than a link of a page that promises nothing."""

NAMING = PEOPLE | {"about", "contact", "imprint"}
"""Kinds of pages that name people."""

GOES_ON = re.compile(r"""\blocation(?:\.href)?\s*=\s*["'`]([^"'`\s]+)["'`]|\blocation\.(?:replace|assign)\(\s*["'`]([^"'`\s]+)["'`]""")
"""Where a script sends the browser."""

REFRESH = re.compile(r"""<meta\b(?=[^>]{0,300}\bhttp-equiv\s*=\s*["']?refresh\b)[^>]{0,300}?\burl\s*=\s*['"]?([^'"\s>]+)""", re.I)
"""Where a refresh sends it, be it within `<noscript>`."""

STEP = re.compile(
    r"""(?:\w+\([^()]{0,40}\);\s*)?(?:javascript:|return\s)?\s*(?:(?:self|top|parent|document|window)\.)*"""
    r"""(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|open\()\s*["'`]([^"'`\s<>]+)""",
    re.I,
)
"""Where a click leads, by the script of the element that is clicked."""

STEPS = ("onclick", "data-href", "data-url", "data-link")
"""Attributes that say where an element leads."""
_STEPS = frozenset(STEPS)

ANCHOR = re.compile(r"<(?:a|option)\b([^<>]*+)>", re.I)
TARGET = re.compile(r"""\b(?:href|value)\s*+=\s*+\\?["']([^"'\\\s<>]++)""", re.I)
PAGE = re.compile(r"\.(?:html?|php|aspx?|jsp)(?:$|[?#])", re.I)
TAG = re.compile(r"<[^<>]*+>")
LINK_ENDS = re.compile(r"<\\?/(?:a|option)\b", re.I)
LONGEST_LABEL = 300
"""Characters of markup within a link that are looked at for its words."""

_UNMARKED = r"!--(?:[^-]++|-(?!->))*+(?:-->)?|script\b(?:[^<]++|<(?!/script))*+(?:</script)?"
UNMARKED = re.compile(rf"<(?:{_UNMARKED})", re.I)
"""Where tags are none: comments, among them those for browsers of old, and scripts."""

UNDRAWN = re.compile(rf"<(?:{_UNMARKED}|((?:template|noscript|select)\b(?:[^<]++|<(?!/(?:template|noscript|select)))*+))", re.I)
"""Markup that no reader sees as it stands (the group): a menu in it is drawn by a script, or opens pages by a list of choices."""


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


def target(element: Element) -> str:
    """Return where an element leads that is no link by itself: `onclick="location.href='/team'"`, `data-href="/team"`; "" where it leads nowhere."""
    for attribute in ("onclick", "href"):
        if led := STEP.match(element.attrs.get(attribute, "").strip()):
            return led[1]
    named = (element.attrs.get(attribute, "") for attribute in STEPS[1:])
    return next((reference for reference in named if reference.startswith(("/", "http")) or PAGE.search(reference)), "")


def steps(document: Document) -> Iterator[Element]:
    """Yield the elements that lead on though they are no links."""
    yield from (element for element in document.all if not _STEPS.isdisjoint(element.attrs) and element.tag != "a" and target(element))


def written(document: Document, base: str) -> Iterator[Link]:
    """Yield the promising links that stand as text in scripts, in templates, and in lists of choices."""
    sources = [source for attributes, source in document.scripts if not attributes.get("src") and "href" in source]
    if "<template" in document.source or "<noscript" in document.source or "<select" in document.source:
        sources += filter(None, UNDRAWN.findall(document.source[:2_000_000]))
    for source in sources:
        yield from _anchors(source[:500_000], base, document.language)


def _anchors(source: str, base: str, language: str) -> Iterator[Link]:
    for anchor in ANCHOR.finditer(source):
        href = TARGET.search(anchor[1])
        if not href or not ("/" in href[1] or PAGE.search(href[1])):
            continue
        label = LINK_ENDS.split(source[anchor.end() : anchor.end() + LONGEST_LABEL], maxsplit=1)[0]
        said = squeeze(TAG.sub(" ", label))
        rating = rate_text(said, language)
        if rating and rating.covered >= 0.5 and rating.kind in NAMING and (url := absolute(href[1], base)) and not FILES.search(urlsplit(url).path):
            yield Link(url=url, text=said, kind=rating.kind, score=round(rating.score * 0.9, 3), reason=f'script writes the link "{said}"')


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
            yield from _menus(source[:200_000], base, document.language)
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


def _menus(source: str, base: str, language: str) -> Iterator[Link]:
    """Yield the entries of menus in a script's data: those that promise nothing but people, and, for what they are worth, those that promise nothing."""
    for text, path, other_path, other_text in MENU.findall(source):
        said, reference = squeeze(text or other_text), path or other_path
        rating, url = rate_text(said, language), absolute(reference, base)
        if not url or FILES.search(urlsplit(url).path):
            continue
        if rating and rating.covered == 1.0:
            yield Link(url=url, text=said, kind=rating.kind, score=round(rating.score * 0.9, 3), reason=f'script names the page "{said}"')
        elif rating is None and (reference.startswith("/") or PAGE.search(reference)) and not passes(said, urlsplit(url).path, language):
            yield Link(url=url, text=said, kind="other", score=UNPROMISING, reason="script names a page of the site")


def from_source(document: Document, company: Company) -> Iterator[Link]:
    """Yield the people pages, and the files about people, that stand as paths in a script or in JSON."""
    origin = urljoin(document.page.url, "/")
    for folder in dict.fromkeys(LOCALES_FOLDER.findall(document.source[:2_000_000])):
        url = absolute(f"{folder.removeprefix('.').removeprefix('/')}{company.language or 'en'}.json", origin)
        yield Link(url=url, text="", kind="data", score=0.6, reason="the texts that a script loads")
    yield from _menus(document.source[:2_000_000], origin, company.language or "")
    yield from _anchors(document.source[:2_000_000], origin, company.language or "")
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
