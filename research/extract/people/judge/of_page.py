"""Features of what the page is and says: its address and headings, whom it is about, the words around the name."""

from __future__ import annotations

import bisect
import functools
import math
import re

from research.extract.people.context import group_of
from research.extract.people.drafts import STORY
from research.extract.people.judge.view import View
from research.languages.matching import listed
from research.text import fold

_QUOTES = re.compile(r"[“”„«»]|^[\"']|[\"']$")
_DASH = re.compile(r"^\s*[-–—~]\s*\w")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bmin(?:ute)?s? read\b", re.I)
_OUR = re.compile(r"\b(?:our|we|us|unser\w*|wir|notre|nos|nous|nuestr[oa]s?|noss[oa]s?|onze|ons|vår\w*|vore?s?|nasz\w*|наш\w*)\b", re.I)
_CLOSED = re.compile(r"[\"”“»«]\W*$")
_YEARS = re.compile(r"\b(?:1[6-8]\d\d|19[0-8]\d)\b")
"""Years of sentences on people of long ago."""
_GROUPS = ("team", "leadership", "board", "advisors", "alumni")


def section_own(view: View) -> bool:
    """The nearest heading that says anything announces the company's own people."""
    return view.announced[0]


def section_strangers(view: View) -> bool:
    """The nearest heading that says anything announces people of others."""
    return view.announced[1]


def section_group(view: View) -> float:
    """The group that the headings announce: 1 team, 2 leadership, 3 board, 4 advisors, 5 alumni; 0 for none."""
    return next((1 + _GROUPS.index(g) for s in view.sections if (g := group_of(s)) and g != "other"), 0)


def page_own(view: View) -> bool:
    """The page as a whole announces the company's own people."""
    return view.scan.context.group is not None


def page_strangers(view: View) -> bool:
    """The page as a whole announces people of others."""
    return view.scan.context.strangers


def is_post(view: View) -> bool:
    """The page is an article, a case study, an event."""
    return view.scan.context.is_post


def is_home(view: View) -> bool:
    """The page is the home page."""
    return view.scan.context.is_home


def link_team(view: View) -> bool:
    """A link that promises the team, its leaders, the board or the company's story led here."""
    return view.document.page.link_kind in ("team", "leadership", "board", "about")


def link_profile(view: View) -> bool:
    """A link that promises one person's page led here."""
    return view.document.page.link_kind == "profile"


def imprint(view: View) -> bool:
    """A link that promises an imprint or contacts led here."""
    return view.document.page.link_kind in ("imprint", "contact")


def page_people(view: View) -> float:
    """People whose names stand on the page beyond doubt, as a logarithm."""
    return math.log1p(view.scan.strong_people)


def page_titled_names(view: View) -> bool:
    """The page's title holds the family name."""
    return view.names_family(fold(view.document.title))


def expected(view: View) -> bool:
    """The link that led here names the person."""
    expects = view.document.page.expects
    return bool(expects) and view.names_family(fold(expects))


def own_page(view: View) -> bool:
    """The page is about this person."""
    return bool(view.subject) and view.names_family(fold(view.subject))


def about_other(view: View) -> bool:
    """The page is about another person."""
    return bool(view.subject) and view.draft.name.full != view.subject and not view.names_family(fold(view.subject))


def quote_near(view: View) -> bool:
    """Quotation marks stand around the name."""
    return any(_is_quoted(line.text) for line in view.near)


@functools.lru_cache(maxsize=4_096)  # a line stands near several people
def _is_quoted(line: str) -> bool:
    return _QUOTES.search(line) is not None


def dash_before(view: View) -> bool:
    """A dash stands before the name, as under a quotation."""
    return bool(view.mention and _DASH.match(view.mention.line.text))


def date_near(view: View) -> bool:
    """A date, a year or a reading time stands around the name."""
    return any(_is_dated(line.text) for line in view.near)


@functools.lru_cache(maxsize=4_096)
def _is_dated(line: str) -> bool:
    return _DATE.search(line) is not None


def author_near(view: View) -> bool:
    """Words of authors stand around the name: "written by"."""
    return any(len(line.text) < 80 and _is_signed(line.text) for line in view.near)


@functools.lru_cache(maxsize=4_096)
def _is_signed(line: str) -> bool:
    return listed("authors").find(fold(line)) is not None


def our_near(view: View) -> bool:
    """The sentence says "our", or the company's name."""
    return bool(view.said) and (bool(_OUR.search(view.said)) or view.names_company(fold(view.said)))


def past(view: View) -> bool:
    """The sentence is about long ago, or stands under the heading of a history."""
    if not view.said:
        return False
    told = _YEARS.search(view.said) is not None or listed("long_ago").find(fold(view.said)) is not None
    return told or any(_is_history(section) for section in view.sections)


@functools.lru_cache(maxsize=4_096)
def _is_history(heading: str) -> bool:
    return listed("history").find(fold(heading)) is not None


def said_before(view: View) -> bool:
    """A quotation ends right above the name: a testimonial, or a colleague's word on a page for applicants."""
    if view.mention is None:
        return False
    lines = view.document.lines[max(0, view.at - 2) : view.at]
    return any(len(line.text) >= STORY and _CLOSED.search(line.text) for line in lines)


def story_before(view: View) -> bool:
    """The card begins with a story, whereas people on team pages are named first."""
    scan = view.scan
    if view.mention is None or scan.blocks[id(view.mention)].kind != "card":
        return False
    nearest = bisect.bisect_left(scan.stories, view.at) - 1
    return nearest >= 0 and scan.stories[nearest] >= view.draft.first
