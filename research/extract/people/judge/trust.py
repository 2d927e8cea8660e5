"""Judges whether a draft is a person of the company: measured features, and a small model fitted on labelled sites.

The model is boosted trees, exported as numbers (`judge.json`) by `tests/quality/fit_judge.py`; the model card says what it was
trained and validated on. Features speak of markup, words and places, never of who somebody is.
"""

from __future__ import annotations

import bisect
import functools
import json
import math
import re
from importlib import resources
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from research.extract.people.blocks import Block
from research.extract.people.context import group_of, marks, of_strangers
from research.extract.people.drafts import STORY, Draft, Scan
from research.text import fold
from research.urls import brand, host, same_company

FEATURES = (
    "name_score", "one_word", "words", "alone", "lead", "tail", "heading", "bold", "linked", "profile_fits",
    "off_site_link", "peers", "share", "titled_peers", "title_score", "title_names_other", "title_names_own",
    "title_at", "card", "lines", "has_image", "alt_is_name", "own_class", "foreign_class", "written_class", "chrome",
    "section_own", "section_strangers", "page_own", "page_strangers", "is_post", "is_home", "link_team", "link_profile",
    "quote_near", "dash_before", "date_near", "email_fits", "linkedin", "phone", "repeats", "page_people",
    "name_in_brand", "position", "structured", "prose", "embedded", "expected", "page_titled_names", "line_length",
    "section_group", "our_near", "name_has_brand", "email_elsewhere", "late", "author_near", "about_other", "own_page",
    "initials_only",
    "in_others_card", "duty", "imprint", "past", "said_before", "story_before",
)  # fmt: skip
"""In the order of the model's columns."""

_QUOTES = re.compile(r"[“”„«»]|^[\"']|[\"']$")
_DASH = re.compile(r"^\s*[-–—~]\s*\w")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bmin(?:ute)?s? read\b", re.I)
_AT = re.compile(
    r"(?:,|\s[-–|]|\bat|@|\bof|\bfor|\bbei|\bchez)\s+[A-ZÀ-Þ]|\b(?:inc|ltd|llc|gmbh|plc|corp|university|universit|college|bank|group|foundation|ministry|institute)\b",
    re.I,
)

_OUR = re.compile(r"\b(?:our|we|us|unser\w*|wir|notre|nos|nous|nuestr[oa]s?|noss[oa]s?|onze|ons|vår\w*|vore?s?|nasz\w*|наш\w*)\b", re.I)
_CLOSED = re.compile(r"[\"”“»«]\W*$")
_HISTORY = re.compile(r"\b(?:histor\w+|geschichte|timeline|chronik|milestones|meilensteine)\b", re.I)
_PAST = re.compile(
    r"\b(?:1[6-8]\d\d|19[0-8]\d)\b|\b(?:retired|passed away|died|deceased|verstorben|verstarb|pensioniert|decede\w*|fallecid\w*|overleden|emigrated)\b", re.I
)
"""Years and words of sentences on people of long ago."""
_AUTHOR = re.compile(r"\b(?:author|written by|posted by|published by|by:|reading time|share this|autor|auteur|verfasst|geschrieben von|forfatter)\b", re.I)


def features(draft: Draft, scan: Scan) -> list[float]:
    """Return the draft's values in the order of FEATURES; all finite, most from 0 to 1."""
    document, context, mentions = scan.document, scan.context, scan.mentions
    mention = draft.mention
    place = mention.line.index if mention else draft.first
    near = document.lines[max(0, place - 3) : place + 4]
    own, foreign, written, chrome = marks(draft.element) if draft.element is not None else (False, False, False, False)
    title = fold(draft.title or "")
    company_words = {w for w in (brand(scan.company.domain), fold(scan.company.name or "")) if len(w) > 2}
    slug = fold(unquote(urlsplit(draft.profile).path)) if draft.profile else ""
    family = fold(draft.name.family)
    sections = draft.sections[:2]
    alt = _alternative(draft, scan)
    subject = document.page.expects or scan.subject
    said = document.lines[place].text if place < len(document.lines) and draft.pattern == "prose" else ""
    return [
        draft.name.score,
        float(not draft.name.family),
        min(len(draft.quote.split()), 6) / 6,
        float(mention is not None and mention.form == "alone"),
        float(mention is not None and mention.form == "lead"),
        float(mention is not None and mention.form == "tail"),
        float(mention.line.heading) if mention else 0.0,
        float(draft.element is not None and draft.element.tag in ("b", "strong", "th", "dt")),
        float(bool(draft.profile)),
        float(bool(family and family in slug)),
        float(bool(draft.profile) and not same_company(host(draft.profile), host(document.page.url))),
        math.log1p(draft.peers),
        mentions.share(mention) if mention else 0.0,
        draft.titled_peers,
        draft.title_score,
        float(bool(_AT.search(draft.title or "")) and not any(w in title for w in company_words)),
        float(any(w in title for w in company_words)),
        float(" at " in f" {title} " or "@" in title),
        float(mention is not None and scan.blocks[id(mention)].kind == "card"),
        len(document.lines[draft.first : min(draft.last, draft.first + 40)]) / 40,
        float(alt is not None),
        float(bool(alt) and bool(family) and family in fold(alt or "")),
        float(own),
        float(foreign),
        float(written),
        float(chrome),
        *map(float, _verdict(sections)),
        float(context.group is not None),
        float(context.strangers),
        float(context.is_post),
        float(context.is_home),
        float(document.page.link_kind in ("team", "leadership", "board", "about")),
        float(document.page.link_kind == "profile"),
        float(any(_QUOTES.search(line.text) for line in near)),
        float(bool(mention and _DASH.match(mention.line.text))),
        float(any(_DATE.search(line.text) for line in near)),
        float(any(c.kind == "email" and not c.shared for c in draft.contacts)),
        float(any(c.kind == "linkedin" for c in draft.contacts)),
        float(any(c.kind == "phone" for c in draft.contacts)),
        float(mentions.times[mention.key] if mention else 1),
        math.log1p(scan.strong_people),
        float(bool(family) and family in brand(scan.company.domain)),
        place / max(1, len(document.lines)),
        float(draft.pattern in ("json_ld", "microdata", "h_card")),
        float(draft.pattern == "prose"),
        float(draft.pattern == "embedded_json"),
        float(bool(document.page.expects) and bool(family) and family in fold(document.page.expects)),
        float(bool(family) and family in fold(document.title)),
        min(len(mention.line.text), 120) / 120 if mention else 0.0,
        float(next((1 + ("team", "leadership", "board", "advisors", "alumni").index(g) for s in sections if (g := group_of(s)) and g != "other"), 0)),
        float(bool(said) and (bool(_OUR.search(said)) or any(w in fold(said) for w in company_words))),
        float(any(w in fold(draft.name.full).split() for w in company_words)),
        float(any(c.kind == "email" and not same_company(c.fact.value.rpartition("@")[2], scan.company.domain) for c in draft.contacts)),
        float(any(h.lower().strip(".") in ("late", "sir", "saint", "st") for h in draft.name.honorifics)),
        float(bool(_AUTHOR.search(" ".join(line.text for line in near if len(line.text) < 80)))),
        float(bool(subject) and draft.name.full != subject and not (family and family in fold(subject))),
        float(bool(subject) and bool(family) and family in fold(subject)),
        float(all(len(word.strip(".")) == 1 for word in draft.name.given.split()) and bool(draft.name.given)),
        float(draft.pattern == "prose" and scan.within_other(draft)),
        float(draft.pattern == "duty_lines"),
        float(document.page.link_kind in ("imprint", "contact")),
        float(bool(_PAST.search(said)) or (bool(said) and any(_HISTORY.search(s) for s in sections))),
        float(_said_before(draft, scan)),
        float(_story_before(draft, scan)),
    ]


def _verdict(sections: list[str]) -> tuple[bool, bool]:
    """Return whether the nearest heading that says anything announces (the company's own people, strangers)."""
    found = ((group_of(s) is not None, of_strangers(s)) for s in sections)
    return next((said for said in found if any(said)), (False, False))


def _said_before(draft: Draft, scan: Scan) -> bool:
    """Say whether a quotation ends right above a name: a testimonial, or a colleague's word on a page for applicants."""
    if draft.mention is None:
        return False
    place = draft.mention.line.index
    return any(len(line.text) >= STORY and _CLOSED.search(line.text) for line in scan.document.lines[max(0, place - 2) : place])


def _story_before(draft: Draft, scan: Scan) -> bool:
    """Say whether the part of the page that is one person's begins with a story: people on team pages are named first."""
    if draft.mention is None or scan.blocks[id(draft.mention)].kind != "card":
        return False
    nearest = bisect.bisect_left(scan.stories, draft.mention.line.index) - 1
    return nearest >= 0 and scan.stories[nearest] >= draft.first


def _alternative(draft: Draft, scan: Scan) -> str | None:
    """Return the alternative text of the first image in the draft's card; "" where it has none, None where there is no image."""
    if draft.mention is None:
        return None
    block: Block = scan.blocks[id(draft.mention)]
    if block.kind != "card":
        return None
    return next((image.attrs.get("alt", "") for image in scan.document.elements("img", block.element)), None)


Leaves = tuple[int, float, float, float]
"""(feature, threshold, the value up to it, the value above)."""
Branches = tuple[int, float, Leaves, Leaves]
Tree = tuple[int, float, Branches, Branches]
"""Three questions deep everywhere, a shallower one filled up: so it is walked without asking for its end, in half the time."""


class Model(NamedTuple):
    """Boosted trees."""

    base: float
    trees: tuple[Tree, ...]


def load(text: str) -> Model:
    """Return the model that the fit wrote; ValueError where it was fitted on other features."""
    held = json.loads(text)
    if held["features"] != list(FEATURES):
        raise ValueError("judge.json was fitted on other features: run tests/quality/fit_judge.py")
    return Model(base=held["base"], trees=tuple(_grown(nodes, 0, 3) for nodes in held["trees"]))


def _grown(nodes: list[list[float]], at: int, depth: int) -> Any:
    """Return the tree of a list of nodes, [feature, threshold, index of the left node, of the right one] or [value]; ValueError for a deeper one."""
    node = nodes[at]
    if not depth:
        (value,) = node
        return value
    if len(node) == 1:
        return 0, 0.0, _grown(nodes, at, depth - 1), _grown(nodes, at, depth - 1)
    return int(node[0]), node[1], _grown(nodes, int(node[2]), depth - 1), _grown(nodes, int(node[3]), depth - 1)


@functools.cache
def model() -> Model:
    """Return the project's own model."""
    return load(resources.files("research.extract.people").joinpath("judge.json").read_text())


KNOWN = {"about_other": -0.35, "in_others_card": -0.75, "duty": 2.5, "past": -1.25}
"""What is known of company sites beyond those that the model was fitted on, in log odds: whom another's page or part names is seldom a colleague,
whoever answers for the company by law is one, and whoever founded it in 1920 is none today."""
SURE_NAME, LISTED, REACHABLE = 0.8, 0.75, 1.5
"""Log odds for a name beyond doubt under a heading such as "Board of Directors", and on a contact page beside an address or a number of its own."""
STRANGERS = -1.5
"""Log odds for people under a heading such as "Our investors" or "What our clients say"."""
STRANGER_SAYS = -1.0
"""Log odds for words in quotation marks, or a part of the page made for other people's words, with a title held elsewhere."""


def known(values: list[float]) -> float:
    """Return the log odds that knowledge adds to the fitted model."""
    said = dict(zip(FEATURES, values, strict=True))
    foreign = said["foreign_class"] and not said["section_own"]
    quoted = (said["quote_near"] and said["title_names_other"]) or (said["said_before"] and not said["imprint"])
    strangers = said["section_strangers"] and not said["section_own"]
    sure = said["name_score"] > SURE_NAME and not said["is_post"]
    listed = sure and said["section_own"] and not said["section_strangers"] and 2 <= said["section_group"] <= 4 and (said["alone"] or said["lead"])
    reachable = sure and said["imprint"] and (said["alone"] or said["lead"] or said["structured"]) and (said["email_fits"] or said["phone"])
    plain = LISTED * bool(listed) + REACHABLE * bool(reachable) + sum(weight for name, weight in KNOWN.items() if said[name])
    return plain + (STRANGER_SAYS if foreign or (quoted and not said["own_class"]) else 0.0) + (STRANGERS if strangers else 0.0)


def trust(values: list[float]) -> float:
    """Return the chance, 0 to 1, that a draft with these features is a person of the company."""
    base, trees = model()
    total = base + known(values)
    for feature, threshold, low, high in trees:
        feature, threshold, left, right = low if values[feature] <= threshold else high
        feature, threshold, under, over = left if values[feature] <= threshold else right
        total += under if values[feature] <= threshold else over
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
