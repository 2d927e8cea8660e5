"""Splits the printed title of a post into what it is, its team and its place: `Senior Backend Engineer, Payments (Berlin)`."""

from __future__ import annotations

import re

from research.adverts.words import lexicons
from research.adverts.words.places import AFAR, CITIES, COUNTRIES, REGIONS, STATE_NAMES, STATES, WAYS
from research.model import Role
from research.text import fold, squeeze

_LETTER = r"(?:m|f|w|d|h|x|v|k|n|i|gn|div|divers|mann|frau|all|a|\*)"
_GENDER = re.compile(
    rf"""[\[(]\s*{_LETTER}(?:\s*[/|,*+]\s*{_LETTER}\.?){{1,4}}\s*[\])]      # (m/f/d), (w|m|x), (H/F)
       | [\[(]\s*(?:mwd|wmd|mfd|fmd|gn|alle(?:\s+geschlechter)?|all\s+genders?|any\s+gender|tous\s+genres|human|mensch|d/w/m)\s*\*?\s*[\])]
       | (?<![\w/])(?:[mfwh]\s?/\s?[mfwhd](?:\s?/\s?[dxn])?)(?![\w/])       # H/F, m/w/d
    """,
    re.I | re.X,
)
_NUMBER = re.compile(
    r"""[\[(]?\s*(?:req(?:uisition)?|job|ref(?:erence|\.)?|posting|vacancy|position|kennziffer|stellen-?id|id)\s*(?:id|no|nr|number|code)?\s*[.:#-]*\s*(?=[\w-]*\d)[A-Z]{0,6}[-_/]?\d[\w/-]*\s*[\])]?
      | [\[(]?\s*\b(?:JR|REQ|R|ID)[-_]?\d{3,}[\w-]*\s*[\])]?
      | [\[(]\s*\#?\d{3,}\s*[\])] | \#\s?\d{2,}\b | (?<=[\s-])\d{5,}$
    """,
    re.I | re.X,
)
_TIME = re.compile(
    r"""[\[(]?\s*\b\d{1,3}\s?(?:%|percent|prozent)?\s?[-–]?\s?\d{0,3}\s?%\s*[\])]?
      | [\[(]?\s*(?<!\w)(?:full[ -]?time|part[ -]?time|vollzeit|teilzeit|voltijd|deeltijd|fulltime|parttime|permanent
        |fixed[ -]term|temporary|befristet|unbefristet
        |cdi|cdd|festanstellung
        |in\s+vollzeit(?:\s+oder\s+teilzeit)?|temps\s+plein|temps\s+partiel|\d{1,2}\s*[-–]?\s*\d{0,2}\s*(?:hours|uur|stunden|std\.?)(?:\s*(?:/|per|pro)\s*(?:week|woche))?)(?!\w)\s*[\])]?
    """,
    re.I | re.X,
)
_PARTS = re.compile(r"\s+[-–—|·•@]+\s+|\s*[–—|]\s*|\s*[()\[\]]\s*|\s*[,;:]\s+|\s+\bin\b\s+(?=[A-Z])|\s+/\s+(?=remote|hybrid)", re.I)
_TEAM = re.compile(r"\s+team$|^team\s+|\s+squad$", re.I)


def plain_title(text: str) -> str:
    """Return a post's title without gender markers, requisition numbers and working hours: how titles are compared."""
    clean = squeeze(text)
    for noise in (_GENDER, _NUMBER, _TIME):
        clean = noise.sub(" ", clean)
    clean = re.sub(r"[\[(]\s*[\])]", " ", clean)
    clean = re.sub(r"\s+([,;:])", r"\1", squeeze(clean))
    return clean.strip(" -–—|,;:/·") or squeeze(text)


def is_place(text: str) -> bool:
    """Say whether a short text is a place, or a way of working from one: `Berlin`, `Austin, TX`, `Remote - EMEA`."""
    plain = fold(text).strip(" .")
    if not plain:
        return False
    if plain in CITIES or plain in COUNTRIES or plain in REGIONS or plain in STATE_NAMES or text.strip() in STATES:
        return True
    pieces = [p for p in re.split(r"\s*[,/;|·]\s*|\s+[-–—]\s+|\s+(?:or|and|oder|und|ou|et|o|y|of|en)\s+", text) if p]
    return len(pieces) > 1 and all(is_place(p) for p in pieces)


def is_working_time(text: str) -> bool:
    """Say whether a short text tells nothing but how much, or for how long, one works: `Full-time`, `Permanent employee`."""
    return bool(text.strip()) and not re.sub(r"\b(?:employee|employment|or|oder|and|und)\b|\W", "", _TIME.sub(" ", text), flags=re.I)


def is_way_of_working(text: str) -> bool:
    """Say whether words tell how, and not where, a post is done: `Hybrid`, `In-Office`, `Remote / Flexible`."""
    pieces = [fold(piece).strip(" .()") for piece in re.split(r"\s*[,/;|·()]\s*|\s+(?:or|and|oder|und|ou|et)\s+", text)]
    return any(pieces) and all(piece in WAYS for piece in pieces if piece)


def where(*stated: str | None) -> str | None:
    """Return the places that an advert's fields state, each once: `Bristol; Leeds`; a way of working (`Hybrid`) only where no place is stated beside it.

    `Remote` stays beside the places, for it says that others may apply too.
    """
    named = {fold(place): place for place in stated if place}
    towns = [place for place in named.values() if not is_way_of_working(place)]
    kept = [place for place in named.values() if place in towns or not towns or fold(place) in AFAR]
    return "; ".join(kept) or None


def parse_role(text: str) -> Role:
    """Return the role of a printed title; `text` stays as given, team and location are filled where the title says them plainly."""
    clean = re.sub(r"^[\[(]([^()\[\]]{1,20})[\])]\s*", r"\1 ", plain_title(text))  # (Senior) Accountant
    splits = list(_PARTS.finditer(clean))
    bounds = [0, *(s.end() for s in splits)]
    ends = [*(s.start() for s in splits), len(clean)]
    pieces = [(clean[b:e].strip(" .,;:-–—"), clean[ends[i - 1] : b] if i else "") for i, (b, e) in enumerate(zip(bounds, ends, strict=True))]
    pieces = [(piece, mark) for piece, mark in pieces if piece]
    if not pieces:
        return Role(text=text)
    head = next((i for i, (piece, _) in enumerate(pieces) if not is_place(piece)), 0)
    places = [piece for i, (piece, _) in enumerate(pieces) if i != head and (is_place(piece) or piece in STATES)]
    teams = [
        _TEAM.sub("", piece)
        for i, (piece, mark) in enumerate(pieces)
        if i > head and not is_place(piece) and piece not in STATES and _is_team(piece, mark, pieces[head][0])
    ]
    return Role(text=text, team=teams[0] if teams else None, location=", ".join(dict.fromkeys(places)) or None)


def _is_team(piece: str, mark: str, head: str) -> bool:
    """Say whether what follows a title names a team or a field: a word of functions, or anything capitalised after a comma or a colon."""
    if not lexicons.titles().touches(head) or len(piece.split()) > 5 or (not piece[0].isupper() and not piece[0].isdigit()):
        return False
    if _TEAM.search(piece) or lexicons.functions().touches(piece):
        return True
    return "," in mark or ":" in mark
