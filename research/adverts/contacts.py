"""Reads from an advert's words the people it names, and what it says of how it may be answered."""

from __future__ import annotations

import functools
import re
from typing import Literal

from research.adverts.titles import is_place
from research.adverts.wordings import looks_like_name, without_honorifics
from research.adverts.words import lexicons
from research.model import NamedContact
from research.text import fold, squeeze

_EMAIL = re.compile(r"(?<![\w.+-])[a-z0-9][\w.+-]{0,62}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9-]{2,})+", re.I)
_AT = re.compile(r"\s?[\[({]\s?(?:at|@|a|ät)\s?[\])}]\s?", re.I)
_DOT = re.compile(r"\s?[\[({]\s?(?:dot|punkt|point|punto)\s?[\])}]\s?", re.I)
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|00|\(?0)[\d][\d\s()/.–-]{5,18}\d(?!\w)|(?<![\w-])\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\w)")
_LABELLED_PHONE = re.compile(r"\b(?:tlf|tel|telephone|telefon|telefono|téléphone|phone|mobil[e]?|mob|fon|puh)\b\.?:?\s*(\+?\(?\d[\d\s()/.–-]{5,18}\d)", re.I)
_WORD = re.compile(r"[^\W\d_][\w’'.-]*[^\W_]|[^\W\d_]\.?")

_HOLDER = re.compile(r"^(?P<title>[^:@]{2,50}?)\s*[:：]\s*(?P<name>[^:,@\d]{5,50})$")
"""A line that names who holds a post: `IT-Leiter: Martin Ostrow`."""

REACH = 24
"""Characters between a contact's label and a name that stands alone: `Contact: Ms`."""

_DEGREE = re.compile(
    r"[\W_]*(?:(?:1st|2nd|3rd)\+?(?: degree)?(?: connection)?|[123]\.?\s?(?:er?|eme|º|°)?\+?(?: grado?s?| grau)?|message|connect|follow)[\W_]*", re.I
)
"""A line of a professional network's page beside a name: how near the person is, what a button does."""

MAX_TEAM = 6
"""People read below the heading of a hiring team."""

WINDOW = 4
"""Lines below a contact's label that may still speak of that contact."""


@functools.cache
def _labels(code: str | None) -> re.Pattern[str]:
    return re.compile(lexicons.pattern(p for language in lexicons.languages(code) for p in language.advert_labels.get("contact", ())))


@functools.cache
def _manager_labels(code: str | None) -> re.Pattern[str]:
    """Labels of which the named person is the manager: those of the field `reports_to` that are no verbs."""
    phrases = [p for language in lexicons.languages(code) for p in language.advert_labels.get("reports_to", ())]
    return re.compile(lexicons.pattern(phrases))


def contacts(text: str, code: str | None) -> tuple[NamedContact, ...]:
    """Return the people that an advert names as contacts, in order, each once."""
    lines = [_DOT.sub(".", _AT.sub("@", line)) for line in text.split("\n") if not _DEGREE.fullmatch(line)]
    found: dict[str, NamedContact] = {}
    for index, line in enumerate(lines):
        folded = lexicons.Folded.of(line)
        if _team_labels(code).fullmatch(folded.text.strip(" :!")):
            for one in _team(lines[index + 1 :], code):
                found.setdefault(fold(one.name), one)
            continue
        manager = _manager_labels(code).match(folded.text)
        if manager is not None and not re.match(r"\s*(?:[:–—-]|$)", folded.text[manager.end() :]):
            manager = None
        match = manager or _labels(code).search(folded.text)
        if match is None:
            holder = _HOLDER.match(line)
            name = without_honorifics(holder["name"].strip()) if holder else ""
            if holder and lexicons.titles().touches(holder["title"]) and looks_like_name(name):
                found.setdefault(fold(name), NamedContact(name=name, title=holder["title"], kind=kind_of(holder["title"], code=code)))
            continue
        rest = line[folded.origin[match.end()] :]
        contact = _named([rest, *lines[index + 1 : index + 1 + WINDOW]], match.group(), manager is not None, code)
        if contact is not None:
            found.setdefault(fold(contact.name), contact)
    return tuple(found.values())


@functools.cache
def _team_labels(code: str | None) -> re.Pattern[str]:
    return re.compile(lexicons.pattern(p for language in lexicons.languages(code) for p in language.advert_labels.get("hiring_team", ())))


def _team(lines: list[str], code: str | None) -> list[NamedContact]:
    """Return the people below the heading of a hiring team: a name alone on its line, or with the title on it or below; what else stands there ends them."""
    found: list[NamedContact] = []
    beside = 0
    for index, line in enumerate(lines[: MAX_TEAM * 4]):
        said = re.split(r"\s*[,|–—(·•]\s*|\s+-\s+", line)[0].strip()
        name = without_honorifics(said)
        if looks_like_name(name) and not is_place(name) and len(found) < MAX_TEAM:
            below = lines[index + 1] if index + 1 < len(lines) else ""
            title = _title_after(line[len(said) :]) or (_title_line(below) if not looks_like_name(below) else None)
            posted = any(_labels(code).fullmatch(fold(near)) for near in lines[index + 1 : index + 3])
            if title or posted:
                found.append(NamedContact(name=name, kind=kind_of(title, code=code), title=title))
                beside = 0
        elif len(line) > 160 or beside >= 3:
            break
        else:
            beside += 1
    return found


def _named(lines: list[str], label: str, manager: bool, code: str | None) -> NamedContact | None:
    """Return the first person named in a few lines, with what stands around the name; None where nothing but capitals speaks for a person."""
    for index, line in enumerate(lines):
        span = _name_in(line)
        if span is None:
            if len(line) > 160 and index:
                return None
            continue
        name = line[span[0] : span[1]].strip(" .,")
        near = "\n".join([line[span[1] :], *lines[index + 1 : index + 4]])
        before = list(_manager_labels(code).finditer(fold(line[: span[0]])))
        manager = manager or bool(before and before[-1].end() >= len(fold(line[: span[0]])))
        title = _title_after(line[span[1] :]) or (_title_line(lines[index + 1]) if index + 1 < len(lines) and not line[span[1] :].strip(" .,;:") else None)
        email = _EMAIL.search(near) or _EMAIL.search(line)
        phone = _PHONE.search(near) or _LABELLED_PHONE.search(near)
        beside = span[0] <= REACH and (index == 0 or span[1] >= len(line.rstrip(" .,")))
        if not (manager or title or email or phone or (beside and index <= 1)):
            return None
        return NamedContact(
            name=name,
            kind=kind_of(title, f"{label} {line[: span[0]][-40:]}", manager, code),
            title=title,
            email=email.group().lower() if email else None,
            phone=squeeze(phone.group(phone.lastindex or 0)) if phone else None,
        )
    return None


def kind_of(title: str | None, label: str = "", manager: bool = False, code: str | None = None) -> Literal["manager", "recruiter", "unknown"]:
    """Return what a named contact is: by the title where one is printed, else by the label."""
    recruiters = lexicons.recruiters(code)
    if title and recruiters.touches(title):
        return "recruiter"
    if manager:
        return "manager"
    return "recruiter" if recruiters.touches(label) else "unknown"


def _name_in(line: str) -> tuple[int, int] | None:
    """Return where the first name of a line stands; None where none is there."""
    words = list(_WORD.finditer(line))
    for index, word in enumerate(words):
        if not word.group()[0].isupper() or fold(word.group()).rstrip(".") in lexicons.honorifics():
            continue
        for count in (4, 3, 2):
            if index + count > len(words):
                continue
            start, end = word.start(), words[index + count - 1].end()
            said = line[start:end]
            if not re.search(r"[^\w\s’'.-]|\.\s+\w{3,}|\s[-–]\s", said) and said.split()[-1][0].isupper() and looks_like_name(said) and not is_place(said):
                if any(fold(w).rstrip(".") in lexicons.honorifics() for w in said.split()[1:]):
                    continue
                return start, end
    return None


def _title_after(rest: str) -> str | None:
    """Return the title that follows a name on its line: after a comma, a dash or in brackets."""
    match = re.match(r"\s*(?:[,(|]|[-–—]\s)\s*([^,()|;\n@]{3,70})", rest)
    return _title_line(re.split(r"\s(?:at|on|via|unter|per|under|par|op|bij)\s|(?<=\w{4})\.\s|\.$", match[1])[0]) if match else None


def _title_line(line: str) -> str | None:
    line = line.strip(" .,;:()")
    return line if 2 < len(line) <= 70 and "@" not in line and (lexicons.titles().touches(line) or lexicons.recruiters().touches(line)) else None


RULES = (
    r"no unsolicited|not accept(?:ing)? unsolicited|unsolicited (?:resumes|cvs|applications|profiles|contact|calls|emails)",
    r"no (?:recruit\w*|agenc\w*|headhunters|third[- ]part\w*|staffing|calls|phone calls|telephone)\b|\bno [\w ,]{0,40}\b(?:agencies|recruiters"
    r"|headhunters)\b|agencies need not",
    r"(?:do not|don't|please refrain from|not to) (?:\w+ )?(?:contact(?:ing)?|call(?:ing)?|e-?mail(?:ing)?|approach(?:ing)?|message) (?!details)",
    r"(?:applications?|apply|applying|submissions?|resumes|cvs)\b[^.\n]{0,60}\b(?:only|exclusively|solely)\b[^.\n]{0,60}\b(?:through|via|using|by"
    r"|online|on|portal|system|form)\b",
    r"\b(?:only|exclusively|solely)\b[^.\n]{0,40}\bapplications?\b[^.\n]{0,60}\b(?:through|via|online|portal|system|form)\b",
    r"applications? (?:sent |received |submitted )?(?:by|via|through) e-?mail (?:will not|cannot|are not|won't)",
    r"(?:bewerbung\w*|bewirb dich|bewerben sie sich)[^.\n]{0,60}(?:ausschliesslich|nur) [^.\n]{0,30}(?:uber|online|portal|formular|per)",
    r"(?:ausschliesslich|nur) [^.\n]{0,20}(?:online[- ]?bewerbung|bewerbungsportal|bewerbungsformular)",
    r"keine? (?:initiativ\w*|personal(?:vermittl|berat|dienstleist)\w*|headhunter|agenturen|telefon\w*|anrufe)|(?:personal(?:vermittl|berat)\w*"
    r"|agenturen) (?:bitte nicht|unerwunscht|nicht erwunscht)",
    r"(?:candidatures?|postuler)[^.\n]{0,60}(?:uniquement|exclusivement)[^.\n]{0,30}(?:via|sur|par|en ligne|site|portail)|pas d'agences?"
    r"|cabinets? (?:de recrutement )?s'abstenir|ne pas (?:contacter|telephoner|appeler)",
    r"(?:acquisitie|bureaus)\b[^.\n]{0,60}(?:niet|geen)\b|geen (?:acquisitie|bureaus|recruiters)|uitsluitend [^.\n]{0,30}(?:via|online)",
    r"(?:solo|unicamente|exclusivamente|exclusivamente)\b[^.\n]{0,40}(?:a traves|por medio|mediante|portal|pelo|atraves|tramite|online)"
    r"|no (?:se aceptan|contactar)|abstenerse (?:agencias|consultoras)|no agenzie",
    r"(?:wylacznie|tylko) [^.\n]{0,30}(?:przez|poprzez|formularz)|endast [^.\n]{0,30}(?:via|genom)|vi tar inte emot|undanber oss|vi frabeder oss"
    r"|ikke [^.\n]{0,20}(?:bureauer|agenturer)|kun [^.\n]{0,20}via",
)
"""Wordings, folded, of adverts that say how they will not be answered: English, German, French, Dutch, the Romance languages, Polish, Scandinavian."""

_RULES = re.compile("|".join(f"(?:{rule})" for rule in RULES))


def contact_rules(text: str) -> tuple[str, ...]:
    """Return the sentences of an advert that forbid an approach: `No agencies`, `Applications only through the portal`; as printed, each once."""
    found: dict[str, None] = {}
    for line in text.split("\n"):
        for sentence in re.split(r"(?<=[.!?])\s+(?=\S)", line):
            if _RULES.search(fold(sentence)):
                found[squeeze(sentence)] = None
    return tuple(found)
