"""Finds the links of a page that are worth a visit: who stands behind them, how likely, and why."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote, urljoin, urlsplit

from research import languages
from research.document import Document, Element
from research.model import Company, Link, LinkKind
from research.text import squeeze, words
from research.urls import canonical, host, same_company

PROMISE: dict[LinkKind, float] = {
    "leadership": 0.95,
    "team": 0.95,
    "board": 0.85,
    "profile": 0.6,
    "about": 0.6,
    "contact": 0.45,
    "imprint": 0.4,
    "careers": 0.3,
    "advert": 0.15,
}
"""How much a link whose words say nothing but its kind is worth; people pages first, pages that name one or two people after."""

PAGES = frozenset(PROMISE) - {"profile"}
"""Kinds that words alone can promise."""

PEOPLE: frozenset[LinkKind] = frozenset({"team", "leadership", "board"})
"""Kinds of pages that list people."""

FILES = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|gz|jpe?g|png|gif|svg|webp|ico|mp[34]|mov|webm|css|xml|rss|ics|vcf|exe|dmg|woff2?|ttf)$", re.I)
SCRIPTS = re.compile(r"\.(?:m?js|json)$", re.I)

PASSING = frozenset(
    """
    blog blogs news newsroom article articles press stories story insights tag tags category categories author authors archive archives feed events event
    podcast webinar webinars product products shop store cart checkout basket login signin signup register account password privacy cookie cookies terms legal
    case studies customers clients portfolio projects documentation docs help support faq search page wp status pricing features glossary wiki forum download
    downloads app api cdn assets static mail webmail portal sso auth iam dev staging demo git training courses recipes listings properties
    """.split()
)
"""Words of slugs and sub-domains under which pages seldom say who works here; links below them sink, they do not vanish."""

PAGED = re.compile(r"(?:[?&](?:page|paged|p|pg|seite|pagina)=|/(?:page|seite|pagina|p)/)(\d{1,3})/?(?:$|&|#)", re.I)
LOCALE = re.compile(r"^([a-z]{2})(?:[-_][a-z]{2,4})?$", re.I)
LOCALES = frozenset(
    """
    ar bg bn bs ca cn cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id it ja jp ka kk ko lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv ta
    th tr uk ur uz vi zh
    """.split()
)
"""First path segments that name a language version of a site."""

LITERAL = re.compile(r"""["'`(]((?:https?:)?[\w./~%@+-]*/[\w./~%@+-]{2,120}|[\w.-]{2,60}\.(?:html?|json|m?js))["'`)]""")
"""A path in the source of a script."""

FRAGMENT = re.compile(r"(?:header|nav|menu|footer|sidebar|layout)", re.I)
VENDOR = re.compile(
    r"jquery|polyfill|bootstrap|vendor|framework|webpack|analytics|gtag|gtm|recaptcha|swiper|modernizr|lodash|moment|react-dom|main-app|wp-includes|wp-content", re.I
)
"""Scripts that hold no company's words."""


@dataclass(frozen=True, slots=True)
class Rating:
    """What the words of one link, or of one slug, promise."""

    kind: LinkKind
    score: float
    covered: float
    """Share of the words that said so, 0 to 1."""
    phrase: str


FOREIGN = 0.5
"""What a single word of another language than the page's counts: Spanish `personal` is staff, English `personal` is not."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One word or phrase of the shelf."""

    parts: tuple[str, ...]
    kind: LinkKind
    language: str
    is_open: bool
    """True where the last part is the beginning of a word."""


@functools.cache
def _lexicon() -> tuple[dict[str, list[_Entry]], list[_Entry], list[_Entry]]:
    """Return the shelf's link words: phrases by their first word, beginnings of single words, and words of languages that write without spaces."""
    phrases: dict[str, list[_Entry]] = {}
    beginnings: list[_Entry] = []
    unspaced: list[_Entry] = []
    for language in languages.shelf().values():
        for kind, texts in language.links.items():
            for text in texts:
                entry = _Entry((text,) if not language.spaced else tuple(words(text)), kind, language.code, text.endswith("*"))
                if not language.spaced:
                    unspaced.append(entry)
                elif entry.is_open and len(entry.parts) == 1:
                    beginnings.append(entry)
                elif entry.parts:
                    phrases.setdefault(entry.parts[0], []).append(entry)
    return phrases, beginnings, unspaced


def _matches(tokens: tuple[str, ...]) -> Iterator[tuple[int, str, _Entry]]:
    """Yield (number of words, the words, entry) for every entry of the shelf among tokens."""
    phrases, beginnings, unspaced = _lexicon()
    for at, token in enumerate(tokens):
        for entry in phrases.get(token, ()):
            size = len(entry.parts)
            found = tokens[at : at + size]
            if found == entry.parts or (entry.is_open and found[:-1] == entry.parts[:-1] and len(found) == size and found[-1].startswith(entry.parts[-1])):
                yield size, " ".join(found), entry
        for entry in beginnings:
            if token.startswith(entry.parts[0]):
                yield 1, token, entry
    if any(not token.isascii() for token in tokens):
        joined = "".join(tokens)
        for entry in unspaced:
            if entry.parts[0] in joined:
                yield max(1, round(len(tokens) * len(entry.parts[0]) / len(joined))), entry.parts[0], entry


LITTLE = frozenset(
    """
    the our us a an of and meet your with at in on for to de la le les los las das die der unser unsere notre nos el il i gli het ons onze vare var o os as
    nossa nosso nuestro nuestra
    """.split()
)
"""Words that neither add to nor take from what a link promises."""


def _rate(tokens: tuple[str, ...], language: str) -> Rating | None:
    if not tokens or len(tokens) > 24:
        return None
    weighty = max(1, sum(token not in LITTLE for token in tokens))
    best: tuple[float, Rating] | None = None
    for size, phrase, entry in _matches(tokens):
        own = max(1, sum(part not in LITTLE for part in phrase.split()))
        covered = min(1.0, own / weighty)
        is_own = not language or entry.language in (language, "en") or size > 1 or not phrase.isascii()
        score = PROMISE.get(entry.kind, 0.1) * (0.2 + 0.8 * covered) * (1.0 if is_own else FOREIGN)
        rank = score + 0.01 * size
        if best is None or rank > best[0]:
            best = (rank, Rating(entry.kind, score, covered, phrase))
    return best[1] if best else None


@functools.lru_cache(maxsize=16384)
def rate_text(text: str, language: str = "") -> Rating | None:
    """Return what the words of a link on a page in a language ("" where it is not known) promise; None where they say nothing."""
    return _rate(tuple(words(text)), language)


@functools.lru_cache(maxsize=16384)
def rate_path(path: str, language: str = "") -> Rating | None:
    """Return what a URL's path promises: its last segment first, the ones before it far less, and little below blogs, shops and the like."""
    segments = _segments(path)
    if not segments:
        return None
    best = _rate(segments[-1], language)
    for above in segments[:-1]:
        rating = _rate(above, language)
        if rating and (best is None or rating.score * 0.35 > best.score):
            best = replace(rating, score=rating.score * 0.35, covered=0.0)
    if best and _is_passing(segments[:-1]):
        best = replace(best, score=best.score * 0.3, covered=0.0)
    return best


def _segments(path: str) -> list[tuple[str, ...]]:
    """Return the words of each segment of a path, locale prefix, `index` and file ending left out."""
    parts = [p for p in unquote(path).split("/") if p]
    if parts:
        parts[-1] = re.sub(r"\.(?:html?|php|aspx?|jsp|cfm)$", "", parts[-1])
        parts[-1] = re.sub(r"([a-z])([A-Z])", r"\1-\2", parts[-1])
    if parts and LOCALE.match(parts[0]) and parts[0][:2].lower() in LOCALES and len(parts) > 1:
        parts = parts[1:]
    found = [_segment(part) for part in parts]
    return [segment for segment in found if segment and segment != ("index",)]


def _is_passing(segments: list[tuple[str, ...]]) -> bool:
    return any(token in PASSING or re.fullmatch(r"(?:19|20)\d\d", token) for segment in segments for token in segment[:2])


def links(document: Document, company: Company) -> tuple[Link, ...]:
    """Return every link of the page that stays with the company, the most promising first; of a script or JSON file, the paths in its source.

    Nothing is left out for being dull: such links come last, with a score below 0.1.
    """
    page_host = host(document.page.url)
    found: dict[str, Link] = {}
    candidates = _from_source(document) if is_data(document.page.url, document.page.content_type) else _from_page(document)
    for link in candidates:
        link_host = host(link.url)
        if not same_company(link_host, page_host) and not same_company(link_host, company.domain):
            continue
        if _key(link.url) == _key(document.page.url):
            continue
        link = _weigh_host(link, link_host, page_host, company.domain)
        known = found.get(_key(link.url))
        if known is None or link.score > known.score or (link.kind == "language" and known.kind != "next_page"):
            found[_key(link.url)] = link
    return tuple(sorted(found.values(), key=lambda link: -link.score))


def is_data(url: str, content_type: str) -> bool:
    """Say whether this is a script or JSON file rather than a page."""
    return any(word in content_type.lower() for word in ("javascript", "json", "ecmascript")) or bool(SCRIPTS.search(urlsplit(url).path))


def rate_url(url: str) -> Link | None:
    """Return the link that a bare URL makes (as a sitemap lists it); None where its slug promises nobody."""
    path = urlsplit(url).path
    rating = None if FILES.search(path) else rate_path(path)
    if rating is None or rating.kind not in PEOPLE | {"about", "contact", "imprint", "profile", "careers"}:
        return None
    return Link(url=url, text="", kind=rating.kind, score=round(rating.score, 3), reason=f'URL has "{rating.phrase}"')


def page_kind(document: Document) -> LinkKind:
    """Return what this page is by its URL, the link that led here, and its main heading."""
    rating = rate_path(urlsplit(document.page.url).path, document.language)
    if rating and rating.covered >= 0.5 and rating.kind in PEOPLE:
        return rating.kind
    if document.page.link_kind in PEOPLE | {"profile"}:
        return document.page.link_kind
    for line in document.lines:
        if line.heading == 1:
            said = rate_text(line.text, document.language)
            return said.kind if said and said.covered >= 0.5 and said.kind in PEOPLE else document.page.link_kind
    return document.page.link_kind


def _base(document: Document) -> str:
    """Return the URL against which links are read: a `<base>` that points to another house was forgotten by whoever moved the site."""
    return document.base if same_company(host(document.base), host(document.page.url)) else document.page.url


def _from_page(document: Document) -> Iterator[Link]:
    base = _base(document)
    kind = page_kind(document)
    own = urlsplit(document.page.url)
    own_locale = locale(own.path)
    dull = True
    for anchor in document.elements("a") + document.elements("area"):
        url = _absolute(anchor.attrs.get("href", ""), base)
        if not url:
            continue
        link = _classify(document, anchor, url, kind, own_locale)
        dull = dull and link.kind not in PEOPLE and link.kind not in ("about", "profile")
        yield link
    for element in document.elements("link"):
        relation = element.attrs.get("rel", "").lower().split()
        url = _absolute(element.attrs.get("href", ""), base)
        if url and "alternate" in relation and element.attrs.get("hreflang"):
            if not document.language or element.attrs["hreflang"].lower()[:2] != document.language:
                yield Link(url=url, text=element.attrs["hreflang"], kind="language", score=0.1, reason=f"alternate in {element.attrs['hreflang']}")
        elif url and "next" in relation:
            yield Link(url=url, text="", kind="next_page", score=0.8 if kind in PEOPLE else 0.05, reason="next page of a list")
    if dull or len(document.text) < 400:
        yield from _loaded(document)


def _classify(document: Document, anchor: Element, url: str, page: LinkKind, own_locale: str) -> Link:
    text = _label(document, anchor)
    parts = urlsplit(url)
    paged = PAGED.search(url)
    if paged and _same_list(url, document.page.url):
        here = PAGED.search(document.page.url)
        following = int(paged[1]) == (int(here[1]) if here else 1) + 1
        score = (0.8 if page in PEOPLE else 0.05) if following else 0.02
        return Link(url=url, text=text, kind="next_page", score=score, reason=f"page {paged[1]} of a list")
    if _other_language(anchor, url, document, own_locale):
        return Link(url=url, text=text, kind="language", score=0.1, reason="the same site in another language")
    if FILES.search(parts.path) or anchor.attrs.get("download") is not None:
        return Link(url=url, text=text, kind="other", score=0.01, reason="a file")
    name = None if _in_menu(anchor) else _person(text, parts.path, page, document.page.url)
    if name is not None:
        score = PROMISE["profile"] if page in PEOPLE else 0.35
        return Link(url=url, text=text, kind="profile", score=score, reason=f"page of {name or 'a person'} in the list", name=name)
    return _promised(url, text, parts.path, document.language)


def _promised(url: str, text: str, path: str, language: str) -> Link:
    said, slug = (rating if rating and rating.kind in PAGES else None for rating in (rate_text(text, language), rate_path(path, language)))
    passing = _is_passing(_segments(path))
    if slug and (said is None or slug.covered == 1.0 or slug.score > said.score):
        score = max(slug.score, said.score * 0.5 if said else 0.0) + (0.03 if said and said.kind == slug.kind else 0.0)
        return Link(url=url, text=text, kind=slug.kind, score=round(min(score, 0.99), 3), reason=f'URL has "{slug.phrase}"')
    if said:
        score = said.score * (0.3 if passing else 1.0)
        return Link(url=url, text=text, kind=said.kind, score=round(score, 3), reason=f'link text "{said.phrase}"')
    depth = path.strip("/").count("/")
    return Link(url=url, text=text, kind="other", score=0.02 if passing else max(0.04, 0.08 - 0.02 * depth), reason="a page of the site")


def _label(document: Document, anchor: Element) -> str:
    """Return the words that a visitor has for the link: its text, else what its images and attributes say."""
    text = squeeze(document.text_of(anchor))
    if text:
        return text[:200]
    for attribute in ("aria-label", "title"):
        if anchor.attrs.get(attribute):
            return squeeze(anchor.attrs[attribute])[:200]
    return squeeze(next((image.attrs["alt"] for image in anchor.descendants("img") if image.attrs.get("alt")), ""))[:200]


MENUS = frozenset({"nav", "header", "footer"})


def _in_menu(anchor: Element) -> bool:
    return anchor.within(MENUS) is not None


def _person(text: str, path: str, page: LinkKind, page_url: str) -> str | None:
    """Return the name of the person whose page this link opens ("" where only the URL's place says so); None where it opens another kind of page.

    Only a place below a people page counts: `/team/jane-roe`, or `/about/jane-roe` on a list at `/about/`. A card whose page lies elsewhere is a
    matter of the patterns that read cards.
    """
    parts = [p for p in unquote(path).split("/") if p]
    if len(parts) > 1 and re.fullmatch(r"index\.\w+", parts[-1]):
        parts.pop()
    if len(parts) < 2:
        return None
    slug = tuple(t for t in _segment(re.sub(r"\.(?:html?|php|aspx?)$", "", parts[-1])) if not t.isdigit())
    above = _rate(_segment(parts[-2]), "")
    below_people = above is not None and above.kind in PEOPLE | {"profile"} and above.covered >= 0.5
    below_list = page in PEOPLE and "/".join(parts).startswith(_folder(page_url)) and bool(_folder(page_url))
    if not (below_people or below_list) or len(slug) > 6 or _is_passing([slug]) or _is_passing([_segment(p) for p in parts[:-1]]):
        return None
    if slug and (rating := _rate(slug, "")) and rating.covered >= 0.5:
        return None
    shown = text.split()
    if len(slug) >= 2 and (name := _name_by_slug(shown, slug)):
        return name
    if 2 <= len(shown) <= 4 and rate_text(text) is None and all(_capital(word) for word in shown):
        return text
    return " ".join(token.capitalize() for token in slug) if len(slug) > 1 else ""


def _segment(part: str) -> tuple[str, ...]:
    return tuple(words(re.sub(r"[-_.+~]", " ", part)))


def _folder(url: str) -> str:
    """Return the path below which a list's own pages lie: `team/` of /team, /team/ and /team/index.html."""
    path = re.sub(r"(?:index)?\.(?:html?|php|aspx?)$", "", unquote(urlsplit(url).path)).strip("/")
    return f"{path}/" if path else ""


def _name_by_slug(shown: list[str], slug: tuple[str, ...]) -> str:
    """Return the first words of a link as far as they are the words of its slug: "Jane Roe" of "Jane Roe Head of Data" at /jane-roe."""
    name: list[str] = []
    rest = set(slug)
    for word in shown[:6]:
        folded = words(word)
        if not folded or not _capital(word):
            break
        hit = {token for token in rest if token in folded or any(token.startswith(part) or part.startswith(token) for part in folded if len(part) > 2)}
        if not hit and not (len(folded[0]) == 1 and name):
            break
        rest -= hit
        name.append(word.strip(",;"))
    return " ".join(name) if len(name) >= 2 else ""


PARTICLES = frozenset("van von de der den del della la le da di do dos du el bin al af av ten ter y e zu".split())


def _capital(word: str) -> bool:
    return not word[0].islower() and not word[0].isdigit() or word in PARTICLES


def _same_list(url: str, page_url: str) -> bool:
    """Say whether both are pages of one list: the same URL but for the number."""

    def without(address: str) -> str:
        return _key(PAGED.sub("", address))

    return without(url) == without(page_url)


def locale(path: str) -> str:
    """Return the language that the first segment of a path names; "" where it names none."""
    first = path.strip("/").split("/")[0]
    match = LOCALE.match(first)
    return match[1].lower() if match and match[1].lower() in LOCALES else ""


def _other_language(anchor: Element, url: str, document: Document, own_locale: str) -> bool:
    stated = anchor.attrs.get("hreflang", "").lower()[:2]
    if stated and document.language and stated != document.language:
        return True
    there = locale(urlsplit(url).path)
    return there != own_locale and bool(there) and there != document.language


def _absolute(href: str, base: str) -> str:
    href = href.strip()
    if not href or href[0] == "#" or href[:11].lower().startswith(("mailto:", "tel:", "javascript:", "data:")):
        return ""
    try:
        return _canonical(urljoin(base, href))
    except ValueError:
        return ""


_canonical = functools.lru_cache(maxsize=16384)(canonical)


def _key(url: str) -> str:
    """Return what makes two URLs the same page."""
    parts = urlsplit(url)
    path = re.sub(r"/(?:index\.(?:html?|php))?$", "", parts.path)
    return f"{host(url)}{path}?{parts.query}"


def _weigh_host(link: Link, link_host: str, page_host: str, domain: str) -> Link:
    """Return the link with the score that its host leaves it: `careers.acme.com` speaks for itself, `shop.acme.com` and a university's other houses sink."""
    if link_host == page_host or link_host == host(domain):
        return link
    label = link_host.split(".")[0]
    if label in PASSING:
        return replace(link, score=round(link.score * 0.1, 3))
    if (rating := rate_text(label)) and rating.covered == 1.0 and link.kind == "other":
        return replace(link, kind=rating.kind, score=round(rating.score * 0.8, 3), reason=f'host has "{rating.phrase}"')
    below = link_host.endswith("." + host(domain))
    return replace(link, score=round(link.score * (0.7 if below else 0.4), 3))


def _loaded(document: Document) -> Iterator[Link]:
    """Yield the files that a page without words or menu loads to fill itself."""
    base = _base(document)
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
    url = _absolute(reference, base)
    if not url or VENDOR.search(url):
        return
    path = urlsplit(url).path
    rating = max((r for s in _segments(SCRIPTS.sub("", path)) if (r := _rate(s, "")) and r.kind in PEOPLE | {"about"}), key=lambda r: r.score, default=None)
    score = 0.4 + (0.5 * rating.score if rating else 0.1 if FRAGMENT.search(path) or "main" in path else 0.0)
    yield Link(url=url, text="", kind="data", score=round(score, 3), reason="a file that the page loads to fill itself")


def _from_source(document: Document) -> Iterator[Link]:
    """Yield the people pages, and the files about people, that stand as paths in a script or in JSON."""
    origin = urljoin(document.page.url, "/")
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
            if rating and rating.covered == 1.0 and (url := _absolute(literal, origin)):
                yield Link(url=url, text="", kind=rating.kind, score=round(rating.score * 0.9, 3), reason=f'script names the page "{path}"')
