"""vCard 3.0 (RFC 2426): one card a person, as address books that know no 4.0 read it (Google, Outlook, Android: there a 4.0 phone shows as `tel:+44…`)."""

from __future__ import annotations

from research.sheets.formats import Format
from research.sheets.formats._cards import writer

FORMAT = Format(title="Any address book: iPhone, Android, Outlook (vCard 3.0)", file="contacts.vcf", write=writer("3.0"), unit="person", also=("contacts",))
