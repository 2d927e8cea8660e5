"""vCard 4.0 (RFC 6350): one card a person, with a UID that stays, so that a second import updates the contact."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime

from research.sheets.columns import is_international
from research.sheets.formats import Format
from research.sheets.formats._content_lines import escaped, folded, uri
from research.sheets.formats._table import address, remarks
from research.sheets.rows import LeadRow
from research.text import fold


def _card(row: LeadRow, now: datetime) -> Iterator[str]:
    company = row.company or row.domain
    yield from ("BEGIN:VCARD", "VERSION:4.0")
    yield f"UID:urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'https://{row.domain}/#{fold(row.full_name)}')}"
    yield f"FN:{escaped(row.full_name)}"
    yield f"N:{escaped(row.last_name)};{escaped(row.first_name)};;;"
    yield f"ORG:{escaped(company)}" + (f";{escaped(row.department)}" if row.department else "")
    if row.title:
        yield f"TITLE:{escaped(row.title)}"
    if email := address(row):
        yield f"EMAIL;TYPE=work:{escaped(email)}"
    if is_international(row.phone):
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


def _write(rows: Sequence[LeadRow], now: datetime) -> bytes:
    return b"".join(folded(_card(row, now)) for row in rows)


FORMAT = Format(title="vCard 4.0", file="leads.vcf", write=_write, unit="person")
