"""Recognises job titles: a short text beside a name."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from research.extract.names.words import is_credentials
from research.extract.titles import model
from research.extract.titles.signs import is_degree
from research.extract.titles.terms import since_at, term_at
from research.extract.titles.title_words import title_hits
from research.languages.trade_words import phrases
from research.text import fold, squeeze, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A job title as read off a page."""

    text: str
    """Clean: `Head of Sales & Marketing`; words and capitals as printed."""
    score: float
    """0 to 1: the chance that this text, standing beside a name, is a job title."""


LONGEST_LABEL = 24
"""Characters of the label before a title."""
LABELLED = 0.7
"""Least score of what a page calls somebody's post: `Position: …`, `Посада: …`."""
LONGEST = 220
"""Characters; longer text is prose."""
SURE = 0.5
"""Score from which a text with a listed word is a title."""
MOST_WORDS = 8
"""Words of a title behind which it is told since when it is held; more are a sentence."""

_EDGES = " \t,;:|·•*–—-►▪›»«→/\\_+#¶"
_LABELS = """
    job title|job|title|position|current position|role|current role|designation|occupation|funktion|rolle|beruf|tätigkeit|fonction|poste|puesto|cargo|função|
    functie|stilling|tittel|titel|befattning|roll|ruolo|stanowisko|funkcja|pozice|funkce|pozícia|funkcia|tehtävä|(?:занимаемая )?должность|(?:обіймана )?посада
    |длъжност|позиция|beosztás|munkakör|pozíció|funcția|funcţia|funcție|görevi?|unvanı?|ünvanı?|pozisyon|θέση|ιδιότητα|ametikoht|ametinimetus|amats|pareigos
    |radno mjesto|funkcija|dužnost|delovno mesto|càrrec|jabatan|posisi|chức vụ|chức danh
    |ตำแหน่ง|役職|職名|职位|職位|职务|職務|職稱|직책|직위|직급|תפקיד|المنصب|الوظيفة|سمت
"""
_LABEL = re.compile(rf"(?:{''.join(line.strip() for line in _LABELS.splitlines())})\s*[:：]\s*", re.IGNORECASE)
_SPREAD = re.compile(r"(?:[\u4e00-\u9fff] )+[\u4e00-\u9fff]")
"""Signs that are set apart to fill a line: `理 事 長`."""
_OF_WORKS = frozenset("title titel tittel titre roll role rolle ruolo job beruf".split())
"""Labels that stand before other things than a post, too: the title of a talk, a part in a play."""
_ORDINAL = re.compile(r"[1-9](?:\. ?|(?:er|re|ère|e|ème|eme|nd|nde|º|ª|°|ος|η) )(?=[^\W\d_])", re.IGNORECASE)
"""Which of several holders somebody is: `1. Vorsitzender`, `2. suppleant`, `3ème adjoint`, `1º Secretario`."""
_IMPOSSIBLE = re.compile(
    r"(?<! )@|@(?! )|@ \S+\.\w|https?:|www\.|[{}<>=©]|[?!®]\s*$|^\d+\W"  # addresses (but `CEO @ Acme`), code, questions, list numbers
    r"|\d[\d\s().-]{6,}\d"  # phones
    r"|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"  # dates
    r"|\.(?:jpe?g|png|pdf|html?)\b", re.IGNORECASE)
_CONTACT = re.compile(
    r"([\s,;:|·•(/–—-]+)(?:"
    r"(?:ext|extn|extension|durchwahl|dw|poste|toestel|anknytning|x)\.?\s*:?\s*\d{1,6}"  # Ext. 107
    r"|(?:(?:tel|telephone|phone|ph|mob|mobile|cell|direct)\b[.:\s]*)?(?!(?:19|20)\d\d\W{1,3}(?:19|20)\d\d)\(?\+?\d(?:[\s().-]{0,2}\d){6,14}"
    r"|(?:e-?mail\b[.:\s]*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r")[\s).,;]*$", re.IGNORECASE)
"""A contact that follows a title in its line: `Bookkeeper, Ext. 114`, `Chancellor - 0481 242 7273`, `Treasurer jane@acme.example`."""
_ADDRESS = re.compile(r",\s+(?:[^\W\d][^,\d]*\d{1,4}\s?[a-zA-Z]?,\s+)?(?:[A-Z]{1,2}-)?\d{4,5}\s+[^\W\d].*$")
"""A postal address behind a title: `Vorsitzende, Ringstraße 6, 80000 Neustadt`."""
_STREET = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[ .-])*(?:vägen|gatan|gränd|stigen|straße|strasse|str\.|straat|laan|weg|gasse|platz|allee|gade|vej|veien|vegen|gata|gaten)"
    r" \d{1,4} ?[a-zA-Z]?", re.IGNORECASE)
"""Where somebody lives, and nobody's title: `Hauptstraße 12`."""
_CALLED = re.compile(
    r"(?:office |direct |home )?(?:tel|telephone|phone|ph|mob|mobile|cell|direct|fax|line|e-?mail|contact)\.?(?: (?:no|number))?\.?", re.IGNORECASE)
"""What a contact is called, and nobody's title."""
_LED = re.compile(r"\(\s?\d[^()]{2,40}\)\s?(?=[^\W\d_])")
"""What a number before a title tells of its bearer: `(13 years' experience) Partner`."""


def is_street(text: str) -> bool:
    """Say whether a text is a street and a house in it: `Hauptstraße 12`."""
    return any(map(str.isdigit, text[-3:])) and _STREET.fullmatch(text) is not None


def _edged(text: str) -> str:
    """Return text without separators at its ends; a sign that closes a quotation within stays: `Head of the lab «Data»`."""
    bare = text.strip(_EDGES)
    return f"{bare}»" if bare.count("«") > bare.count("»") and text[text.find(bare) + len(bare) :].startswith("»") else bare


def clean_title(text: str) -> str:
    """Return text without bullets, labels, contacts behind it, brackets around the whole and separators at its ends."""
    text = _edged(squeeze(text))
    if _SPREAD.fullmatch(text):
        text = text.replace(" ", "")
    if led := _LED.match(text):
        text = text[led.end() :]
    while ("@" in text or text.rstrip(".")[-1:].isdigit() or text[-1:] == ")") and (contact := _CONTACT.search(text)):
        if ":" in contact[1] or _CALLED.fullmatch(text, 0, contact.start()):
            break
        text = text[:contact.start()].strip(_EDGES)
    text = _without_term(_ADDRESS.sub("", text))
    if label := _LABEL.match(text):
        text = _edged(text[label.end():])
    while len(text) > 2 and (text[0] + text[-1]) in ("()", "[]", "“”", '""', "''", "„“", "«»") and text[0] not in text[1:-1]:
        text = text[1:-1].strip(_EDGES)
    if text[-1:] == "®" and any(title_hits(words(text))):
        text = text[:-1]
    if text.endswith(".") and not re.search(r"\b[^\W\d_]{1,4}\.$", text):
        text = text[:-1]
    return re.sub(r"\s+([,;:])", r"\1", text)


def _without_term(text: str) -> str:
    """Return a short title without the words that tell when it is held; any other text as it is: `Jane has taught at our school since 2001`."""
    begin = since_at(text)
    begin = term_at(text) if begin is None else begin
    if begin is None:
        return text
    title = text[:begin].rstrip(f"{_EDGES}([")
    return title if len(title.split()) <= MOST_WORDS and any(title_hits(words(title))) else text


@functools.lru_cache(maxsize=20_000)
def read_title(text: str) -> Title | None:
    """Return the job title that the whole of text is; None where its shape rules that out."""
    clean = title_text(text)
    if not clean:
        return None
    first, _, post = clean.partition(" ")
    said = _ORDINAL.sub("", clean, count=1)
    chance = model.score(said)
    if post and any(map(phrases("deputies", "acting").holds, words(first)[-1:])):  # `stellvertretende Schulleiterin` is one as `Schulleiterin` is
        chance = max(chance, model.score(post))
    least = LABELLED if (label := _LABEL.match(text.lstrip())) and fold(label[0]).strip(" :：") not in _OF_WORKS else 0.0
    return Title(text=clean, score=max(least, round(chance, 4)))


def sure_title(text: str) -> Title | None:
    """Return the job title that the whole of text is by a listed word; None for others. Words are looked up first: few texts have any, and judging is dear."""
    title = read_title(text) if any(title_hits(words(text))) else None
    return title if title is not None and title.score >= SURE and any(title_hits(words(title.text))) else None


def title_text(text: str) -> str:
    """Return the clean form of what may be a title, not judged yet; empty where its shape rules a title out."""
    if len(text) > 2 * LONGEST:
        return ""
    clean = clean_title(text)
    if len(clean) <= LONGEST_LABEL and _LABEL.fullmatch(f"{clean}:"):
        return ""
    post = clean[ordinal.end() :] if (ordinal := _ORDINAL.match(clean)) and any(title_hits(words(clean)[1:4])) else clean
    if not 2 <= len(clean) <= LONGEST or _IMPOSSIBLE.search(post) or is_street(clean) or since_at(clean) is not None:
        return ""
    if not any(c.isalpha() for c in clean):
        return ""
    if (is_credentials(clean.replace(",", " ")) or is_degree(clean)) and not any(title_hits(words(clean))):
        return ""
    return clean
