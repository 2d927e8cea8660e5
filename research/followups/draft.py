"""The draft of one message: a subject and at most six lines, built from what is known with a source; nothing is made up, and nothing is sent."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from research.followups import wordings
from research.followups.rules import Channel
from research.followups.talking import Subject, telling_words
from research.followups.wordings import Occasion, Wording
from research.shelf import members
from research.text import squeeze

NOTE = 300
"""Characters that LinkedIn gives a note."""
NAMED = 3
"""Words of the advert that one sentence names."""
LONGEST = 60
"""Characters of a name, a title or a role in a short message; what is longer is cut between words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message to be filled in, read and sent by the user."""

    channel: Channel
    language: str
    """ISO 639-1."""
    subject: str
    """Of an e-mail; "" elsewhere."""
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the message without its subject."""
        return "\n".join(self.lines)


def draft(
    subject: Subject, occasion: Occasion, channel: Channel, language: str | None = None, sender: str | None = None, wrote_on: date | None = None
) -> Draft:
    """Return the message of one occasion for one channel; gaps that only the user can fill stand in brackets.

    language: ISO 639-1; English where the shelf has none such. sender: the user's name. wrote_on: when they wrote before.
    """
    shelf = members(wordings, "WORDING", Wording)
    spoken = language if language in shelf else "en"
    wording = shelf[spoken]
    known = _known(wording, subject, sender, wrote_on)
    if channel == "email":
        title = wording.subjects[occasion].format(**known)
        return Draft(channel=channel, language=spoken, subject=title, lines=tuple(_email(wording, subject, occasion, known)))
    if channel == "linkedin":
        return Draft(channel=channel, language=spoken, subject="", lines=(_note(wording, subject, occasion, known),))
    return Draft(channel=channel, language=spoken, subject="", lines=tuple(_call(wording, occasion, _cut(known))))


def _known(wording: Wording, subject: Subject, sender: str | None, wrote_on: date | None) -> dict[str, str]:
    """Return {placeholder: words}."""

    def day(value: date | None) -> str:
        return wording.day.format(day=value.day if value.day > 1 else wording.first_day, month=wording.months[value.month - 1]) if value else "[…]"

    named = telling_words(subject.description, subject)[:NAMED]
    return {
        "me": squeeze(sender or "") or wording.me,
        "trade": wording.trade,
        "number": wording.number,
        "name": subject.name,
        "title": subject.title,
        "role": subject.role or wording.role,
        "company": subject.company,
        "words": f" {wording.both} ".join(filter(None, (", ".join(named[:-1]), *named[-1:]))),
        "applied": day(subject.applied_on),
        "interviewed": day(subject.interviewed_on),
        "promised": day(subject.promised_on),
        "wrote": day(wrote_on),
    }


def _reason(wording: Wording, subject: Subject, known: dict[str, str]) -> str:
    if subject.interviewed_on:
        return wording.liked.format(**known)
    return (wording.names if known["words"] else wording.fits).format(**known)


def _question(wording: Wording, subject: Subject, occasion: Occasion, known: dict[str, str]) -> str:
    """Return the one question, to a stranger with the reason why it goes to them."""
    asked = wording.questions[occasion]
    return f"{wording.as_title} {asked}".format(**known) if subject.title and not subject.interviewed_on else _capital(asked)


def _email(wording: Wording, subject: Subject, occasion: Occasion, known: dict[str, str]) -> Iterator[str]:
    yield wording.greeting.format(**known)
    yield wording.openings[occasion].format(**known)
    yield _reason(wording, subject, known)
    yield _question(wording, subject, occasion, known)
    if occasion != "thanks":  # which has thanked already
        yield wording.thanks
    yield wording.close.format(**known)


def _note(wording: Wording, subject: Subject, occasion: Occasion, known: dict[str, str]) -> str:
    """Return the fullest note that LinkedIn takes."""
    begin, asked = f"{wording.greeting} {wording.short[occasion]}", _capital(wording.questions[occasion])
    end = () if occasion == "thanks" else (wording.thanks,)
    for reason in ((_reason(wording, subject, known),), ()):
        if len(note := " ".join((begin.format(**known), *reason, asked, *end))) <= NOTE:
            return note
    return textwrap.shorten(f"{begin.format(**_cut(known))} {asked}", NOTE, placeholder=" …")


def _call(wording: Wording, occasion: Occasion, known: dict[str, str]) -> Iterator[str]:
    """Return what is said in some twenty seconds."""
    yield f"{wording.greeting} {wording.short[occasion]}".format(**known)
    yield _capital(wording.questions[occasion])
    yield f"{wording.call_back} {wording.thanks}".format(**known)


def _cut(known: dict[str, str]) -> dict[str, str]:
    return {key: textwrap.shorten(value, LONGEST, placeholder=" …") for key, value in known.items()}


def _capital(sentence: str) -> str:
    start = 1 if sentence.startswith("¿") else 0
    return sentence[:start] + sentence[start].upper() + sentence[start + 1 :]
