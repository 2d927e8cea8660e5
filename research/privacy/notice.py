"""The notice that European law asks for when data about somebody came from elsewhere (GDPR, Article 14), filled in."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from datetime import date, timedelta

from research.text import count

FIELDS = {
    "title": "your job title",
    "department": "your department",
    "email": "your business e-mail address",
    "email_inferred": "a business e-mail address that we inferred from the pattern of your company's published addresses",
    "phone": "your business telephone number",
    "linkedin": "the address of your LinkedIn profile",
    "profile_url": "the address of your page on the company's site",
}
"""{field of the store: its words}; in the order of the notice."""

MONTH = timedelta(days=30)
"""Article 14(3)(a): within one month of the day on which the data was obtained; at first contact where that is earlier."""

WIDTH = 78
"""Characters of a line: a letter that mail programs do not break anew."""

TEXT = """\
Subject: Information about your personal data (Article 14 GDPR)

Dear {person},

I am writing to tell you that I hold a small amount of information about you, where it comes from, and what you can do about it.

Who is responsible
  {sender}
  {contact}

What I hold
  {held}.

Where it comes from
  These public pages, read on {seen}:
{sources}

Why, and on what legal basis
  {purpose} My legal basis is my legitimate interest in finding that person (Article 6(1)(f) GDPR).

Who receives it
  Nobody else. It is kept on my own computer and is not transferred to a third country.

How long
  {retention}

Your rights
  You may ask me for access to the data, for its correction or erasure, and for restriction of its use (Articles 15 to 18), and you may object to its \
use at any time (Article 21); a word to the address above is enough, and I will then erase it and see to it that it is not collected again. You may also \
complain to a data protection authority, such as the one where you live or work.

No decision is made about you automatically. A program orders the people of your company by how likely each is the contact for a post, from the posts and \
departments that those pages name; I decide myself whom to write to.

{sender}
"""


def notice(
    *,
    person: str,
    company: str,
    fields: Sequence[str],
    sources: Sequence[str],
    role: str,
    seen: date,
    keep_days: int,
    sender: str | None = None,
    contact: str | None = None,
) -> str:
    """Return the notice; gaps are marked with brackets.

    fields: those held, by their names in the store; sources: URLs; role: the post applied for, "" for none.
    """
    at = f" at {company}" if company else ""
    held = ["Your name", *([f"that you work for {company}"] if company else []), *(words for field, words in FIELDS.items() if field in fields)]
    purpose = (
        f"I am interested in the post of {role}{at}, and you may be the person to speak to about it."
        if role
        else f"I am looking for the person to speak to about work{at}, and you may be that person."
    )
    kept = f"Until {count(keep_days, 'day')} after it was last seen on those pages, or until you object, whichever comes first."
    days = kept if keep_days else "[say for how long]"
    text = TEXT.format(
        person=person,
        sender=sender or "[your name and postal address]",
        contact=contact or "[your e-mail address or telephone number]",
        held=" and ".join(filter(None, (", ".join(held[:-1]), held[-1]))),
        seen=f"{seen:%d %B %Y}".lstrip("0"),
        sources="\n".join(f"  {url}" for url in sources) or "  [say where it comes from]",
        purpose=purpose,
        retention=days,
    )
    return "\n".join(map(_wrapped, text.split("\n")))


def _wrapped(line: str) -> str:
    """Return one line as lines of the letter's width, none of them broken within a word or an address."""
    indent = "  " if line.startswith("  ") else ""
    return textwrap.fill(line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
