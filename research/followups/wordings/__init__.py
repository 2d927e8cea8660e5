"""SHELF, one file a language, named by its ISO 639-1 code, each holding `WORDING: Wording`: the sentences of a message, nothing of when or to whom.

Placeholders in braces are filled in by `research.followups.draft`; what only the user can say stands in brackets. Adding a language is adding a file, and
reading aloud what `tests/examples/texts` then holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Occasion = Literal["approach", "first", "second", "thanks", "quiet", "promised"]
"""What the message is for: a question before the application, and the rules of `research.followups.rules`."""

OCCASIONS: tuple[Occasion, ...] = ("approach", "first", "second", "thanks", "quiet", "promised")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How one language says it.

    Sentences know {me}, {trade}, {number}, {name}, {title}, {role}, {company}, {words}, and the days {applied}, {interviewed}, {promised}, {wrote}.
    """

    months: tuple[str, ...]
    day: str
    """{day} and {month}: `20 November`."""
    first_day: str = "1"
    """The first of a month."""
    both: str
    """The word between the last two of a list."""
    me: str
    """What stands for the user's name until they give it."""
    trade: str
    number: str
    role: str
    """What stands for a role that is not known."""
    greeting: str
    subjects: Mapping[Occasion, str]
    openings: Mapping[Occasion, str]
    """Who writes, and about which post: of an e-mail."""
    short: Mapping[Occasion, str]
    """The same in the fewest words: of a note and of a call."""
    names: str
    """Why it fits, where the advert names {words}."""
    fits: str
    """Why it fits, where it names nothing."""
    liked: str
    """What they liked, after an interview."""
    as_title: str
    """Before the question: why it goes to somebody with this {title}."""
    questions: Mapping[Occasion, str]
    thanks: str
    close: str
    call_back: str
    """The end of a voicemail: the number once more."""
