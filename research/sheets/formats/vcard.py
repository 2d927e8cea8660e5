"""vCard 4.0 (RFC 6350): one card a person."""

from __future__ import annotations

from research.sheets.formats import Format
from research.sheets.formats._cards import writer

FORMAT = Format(title="Newer address books: Nextcloud, Thunderbird (vCard 4.0)", file="leads.vcf", write=writer("4.0"), unit="person")
