"""schema.org Person in JSON-LD: with @graph, in lists, nested in an Organization, and in blocks that are not quite JSON."""

import re
from collections.abc import Iterator
from typing import Any

from research.document.literals import loads, walk
from research.extract.patterns import Pattern
from research.extract.people import person_records as records
from research.extract.people.drafts import Draft, Scan

WRITERS = frozenset(("author", "creator", "editor", "reviewedBy", "publisher", "performer", "actor", "contributor", "review", "copyrightHolder"))
"""Properties that tie a person to a piece of writing, not to the company."""


def _is_person(record: dict[str, Any]) -> bool:
    kind = record.get("@type")
    return any(re.split(r"[/:#]", str(one))[-1] == "Person" for one in (kind if isinstance(kind, list) else [kind]))


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each Person that no article claims as its writer."""
    for block in scan.document.json_ld:
        for path, record in walk(loads(block)):
            if not _is_person(record) or WRITERS & set(path):
                continue
            named = records.name_of(record)
            quote = (scan.quote(named[1]) or scan.quote(named[0].family)) if named else ""
            if named is None or not quote:
                continue
            draft = Draft(name=named[0], quote=quote, pattern="", profile=str(record.get("url") or ""))
            title = records.first(record, ("jobtitle", "hasoccupation", "rolename"))
            if title and (said := scan.quote(title)):
                draft.title, draft.title_quote, draft.title_score = title, said, 1.0
            scan.add_contacts(draft, record)
            yield draft


PATTERN = Pattern(name="json_ld", read=read)
