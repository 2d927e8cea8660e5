"""Reads a person from an object of structured data: which keys hold the name, the title and the contacts."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from research.extract.names.recognise import Name, read_name
from research.extract.titles.recognise import read_title
from research.text import fold, squeeze

NAME_KEYS = (
    "name",
    "fullname",
    "full_name",
    "displayname",
    "display_name",
    "personname",
    "person_name",
    "membername",
    "member_name",
    "staffname",
    "navn",
    "nombre",
    "nom",
    "nome",
    "naam",
    "namn",
)
GIVEN_KEYS = ("firstname", "first_name", "givenname", "given_name", "vorname", "prenom", "fname")
FAMILY_KEYS = ("lastname", "last_name", "familyname", "family_name", "surname", "nachname", "lname")
TITLE_KEYS = (
    "jobtitle", "job_title", "job", "position", "title", "role", "roles", "designation", "subtitle", "occupation",
    "function", "funktion", "stelle", "stilling", "titel", "titre", "cargo", "puesto", "rolle", "fonction", "poste",
    "functie", "ruolo", "jobrole", "tagline",
)  # fmt: skip
DEPARTMENT_KEYS = ("department", "team", "division", "unit", "abteilung", "avdeling")
EMAIL_KEYS = ("email", "mail", "e-mail", "emailaddress", "email_address", "epost")
PHONE_KEYS = ("phone", "telephone", "tel", "mobile", "phonenumber", "phone_number", "telefon", "mobil", "direct")
PROOF_KEYS = ("image", "photo", "picture", "avatar", "img", "bio", "biography", "headshot", "portrait", "description", "linkedin", "slug", "social", "socials")
"""Keys that make an object with a name a person, where it has no title."""

_DUMMY = ("Lorem ipsum", "lorem ipsum")
_TAG = re.compile(r"<[^>]+>")


def text_of(value: Any) -> str:
    """Return a value as plain words: the string, the first of a list, the `rendered`, `@value`, `name` or `title` of an object; "" otherwise."""
    if isinstance(value, str):
        return squeeze(html.unescape(_TAG.sub(" ", value)))
    if isinstance(value, list):
        return next((text for item in value if (text := text_of(item))), "")
    if isinstance(value, Mapping):
        return next((text for key in ("rendered", "@value", "name", "title", "value", "text", "en") if (text := text_of(value.get(key)))), "")
    return ""


def first(record: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    """Return the words under the first of the keys that holds some."""
    low = {str(key).lower(): value for key, value in record.items()}
    return next((text for key in keys if key in low and (text := text_of(low[key]))), "")


def name_of(record: Mapping[str, Any]) -> tuple[Name, str] | None:
    """Return (name, as printed) of a record, or None; WordPress and CMS records hold it as `title`. The words of a template name nobody."""
    if any(text.startswith(_DUMMY) for text in own_strings(record)):
        return None
    given, family = first(record, GIVEN_KEYS), first(record, FAMILY_KEYS)
    printed = f"{given} {family}" if given and family else first(record, NAME_KEYS) or first(record, ("title",))
    name = read_name(printed) if printed and len(printed) < 80 else None
    return (name, printed) if name is not None else None


def title_of(record: Mapping[str, Any], printed: str) -> tuple[str, float]:
    """Return (title, score) of a record; ("", 0) where it has none."""
    low = {str(key).lower(): value for key, value in record.items()}
    for key in TITLE_KEYS:
        text = text_of(low.get(key))
        if not text or len(text) > 140 or fold(text) == fold(printed):
            continue
        title = read_title(text)
        if title is not None and title.score > 0.05:
            return title.text, title.score
    return "", 0.0


def strings(value: Any, depth: int = 0) -> Iterator[str]:
    """Yield every string of a value."""
    if isinstance(value, str):
        yield value
    elif depth < 6:
        for inner in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
            yield from strings(inner, depth + 1)


def contact_point(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the first contact point of a record; empty where it has none."""
    held = record.get("contactPoint")
    one = held[0] if isinstance(held, list) and held else held
    return one if isinstance(one, Mapping) else {}


def own_strings(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield the strings of a record that are its own: what stands under another person's or organisation's record within is theirs."""
    for key, value in record.items():
        for inner in value if isinstance(value, list) else (value,):
            if not (isinstance(inner, Mapping) and "@type" in inner and key != "contactPoint"):
                yield from strings(inner)


def printed_forms(value: str) -> Iterator[str]:
    """Yield the ways in which a page's source may spell a value: as it is, escaped for JSON, for HTML, or for both."""
    yield value
    for ascii_only in (True, False):
        yield json.dumps(value, ensure_ascii=ascii_only)[1:-1]
    yield html.escape(value)
    yield json.dumps(json.dumps(value)[1:-1])[1:-1]
    yield "".join(f"\\x{ord(c):02X}" if 127 < ord(c) < 256 else c for c in value)
    yield "".join(f"\\x{ord(c):02x}" if 127 < ord(c) < 256 else c for c in value)
