"""schema.org JobPosting in JSON-LD blocks, alone, in a list or in a graph. Source: https://schema.org/JobPosting"""

from __future__ import annotations

import html
import re

from research.adverts import AdvertSource, json_values
from research.adverts.posting import postings, role_of
from research.document import Document
from research.model import Role


def _held(document: Document) -> tuple[Role, ...]:
    return tuple(
        role for block in document.json_ld if "JobPosting" in block for posting in postings(_value(block)) for role in role_of(posting, document.page.url)
    )


def _value(block: str) -> object:
    """Return a block's value; where it does not parse, once more with comment signs, raw line breaks and trailing commas mended."""
    value = json_values.parse(block)
    if value is not None:
        return value
    mended = re.sub(r"^\s*(?:<!--|/\*.*?\*/|//\s*<!\[CDATA\[)|(?:-->|//\s*\]\]>)\s*;?\s*$", "", block, flags=re.S)
    mended = re.sub(r",(\s*[}\]])", r"\1", re.sub(r"[\x00-\x1f]+", " ", mended))
    value = json_values.parse(mended)
    return value if value is not None else json_values.parse(html.unescape(mended))


SOURCE = AdvertSource(name="json_ld", marks=("jobposting",), held=_held)
