"""People in the data that a page carries or loads: `__NEXT_DATA__`, server component streams, `__NUXT__`, Gatsby and WordPress JSON, script bundles."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from research.document.literals import flight, loads, objects, walk
from research.extract.names.recognise import Name
from research.extract.patterns import Pattern
from research.extract.people import person_records as records
from research.extract.people.drafts import Draft, Scan

KEYS = re.compile(r"[{,\s]['\"]?(?:name|fullName|full_name|displayName|firstName|first_name|personName|navn|nombre|nom)['\"]?\s*:\s*['\"`]")
"""Keys worth stopping at in a script; object literals are read around them."""
MIN_SCORE = 0.5
"""Name score of a record that stands alone; records made alike are judged together."""
MIN_SHARE = 0.6
"""Part of the records of one make that must read like names."""


def _records(scan: Scan) -> Iterator[dict[str, Any]]:
    for attrs, text in scan.document.scripts:
        if len(text) < 40:
            continue
        streamed = flight(text) if "__next_f" in text else ""
        value = loads(text) if "json" in attrs.get("type", "").lower() or text.lstrip()[:1] in ("{", "[") else None
        if value is not None:
            yield from (record for _, record in walk(value))
        else:
            yield from (inner for record in objects(streamed or text, KEYS) for _, inner in walk(record))


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each record that has a person's name and a title, an address, a picture or a biography."""
    made: dict[tuple[str, ...], list[tuple[Name, str, dict[str, Any]]]] = defaultdict(list)
    counted: dict[tuple[str, ...], int] = defaultdict(int)
    for record in _records(scan):
        keys = tuple(sorted(str(key).lower() for key in record))
        if not records.first(record, records.NAME_KEYS + records.GIVEN_KEYS + ("title",)):
            continue
        counted[keys] += 1
        named = records.name_of(record)
        if named is not None:
            made[keys].append((*named, record))
    for keys, members in made.items():
        strong = sum(1 for name, _, _ in members if name.score >= MIN_SCORE) / max(1, counted[keys])
        proof = bool(set(keys) & set(records.PROOF_KEYS + records.EMAIL_KEYS + records.PHONE_KEYS))
        for name, printed, record in members:
            if name.score < MIN_SCORE and (strong < MIN_SHARE or len(members) < 3):
                continue
            title, score = records.title_of(record, printed)
            quote = scan.quote(printed) or scan.quote(name.family)
            if not quote or not (title or proof):
                continue
            draft = Draft(name=name, quote=quote, pattern="", peers=len(members), titled_peers=strong)
            if title and (said := scan.quote(title)):
                draft.title, draft.title_quote, draft.title_score = title, said, score
            department = records.first(record, records.DEPARTMENT_KEYS)
            if department and len(department) < 60 and (said := scan.quote(department)):
                draft.department, draft.department_quote = department, said
            scan.add_contacts(draft, record)
            yield draft


PATTERN = Pattern(name="embedded_json", read=read)
