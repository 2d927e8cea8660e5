"""What a vCard says of a person, in version 4.0 (RFC 6350) or 3.0 (RFC 2426)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Literal

from research.sheets.columns import grouped, is_international
from research.sheets.formats._content_lines import escaped, folded, uri
from research.sheets.formats._table import address, remarks
from research.sheets.rows import LeadRow
from research.text import fold

Version = Literal["3.0", "4.0"]


def writer(version: Version) -> Callable[[Sequence[LeadRow], datetime], bytes]:
    """Return what writes rows as cards of a version, with a UID that stays, so that a second import updates the contact."""

    def write(rows: Sequence[LeadRow], now: datetime) -> bytes:
        return b"".join(folded(_card(row, now, version)) for row in rows)

    return write


def _card(row: LeadRow, now: datetime, version: Version) -> Iterator[str]:
    company = row.company or row.domain
    yield from ("BEGIN:VCARD", f"VERSION:{version}")
    yield f"UID:urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'https://{row.domain}/#{fold(row.full_name)}')}"
    yield f"FN:{escaped(row.full_name)}"
    yield f"N:{escaped(row.last_name)};{escaped(row.first_name)};;;"
    yield f"ORG:{escaped(company)}" + (f";{escaped(row.department)}" if row.department else "")
    if row.title:
        yield f"TITLE:{escaped(row.title)}"
    if email := address(row):
        yield f"EMAIL;TYPE={'INTERNET,WORK' if version == '3.0' else 'work'}:{escaped(email)}"
    if row.phone and version == "3.0":
        yield f"TEL;TYPE=WORK,VOICE:{escaped(grouped(row.phone))}"
    elif is_international(row.phone):
        yield f"TEL;VALUE=uri;TYPE=work:tel:{row.phone}"
    elif row.phone:
        yield f"TEL;VALUE=text;TYPE=work:{escaped(row.phone)}"
    for url in filter(None, map(uri, (row.profile_url, row.linkedin))):
        yield f"URL:{url}"
    yield "CATEGORIES:" + ",".join(map(escaped, ("Job lead", *filter(None, row.role.split("; ")))))
    if text := remarks(row):
        yield f"NOTE:{escaped(text)}"
    if source := uri(row.source_urls.partition(" ")[0]):
        yield f"SOURCE:{source}"
    yield f"REV:{row.last_seen or now.date():%Y%m%d}T000000Z"
    yield "END:VCARD"
