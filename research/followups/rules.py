"""The rules of following up, as data: what to do after which day, how soon, how late, through which channel, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Channel = Literal["email", "linkedin", "phone", "voicemail"]
"""A way to reach a lead. `linkedin` is a note on LinkedIn; it needs no address, for people are found there by name."""

What = Literal["applied", "contacted", "answered", "interview", "offer", "closed"]
"""Something that happened."""

WAYS: Mapping[str, str] = {"email": "by e-mail", "linkedin": "by a LinkedIn note", "phone": "by telephone", "voicemail": "by one call or voicemail", "": ""}
"""{channel: in words}."""

Since = Literal["applied", "contacted", "interviewed", "awaited"]
"""The day that a rule counts from: of the application; of the last try that nobody answered; of the interview; of the answer that they promised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One line of the table."""

    name: str
    """Short and stable: `first`."""
    since: Since
    action: str
    """What to do, in a calendar's title: `Follow up`."""
    after: int
    """Working days from which it may be done."""
    within: int
    """Working days by which it should be done; calendar days where `calendar` says so."""
    calendar: bool = False
    lapses: int
    """Working days behind which it is too late to do it at all."""
    channels: tuple[Channel, ...]
    """In order of preference; one that was tried already in this round is passed over."""
    before: str = ""
    """What to do first."""
    because: str
    """The reason, in one sentence; docs/followups.md has the whole of it."""


_LOOK = "Read the posting again: is it still open, and does it still fit you?"

RULES: dict[str, Rule] = {
    rule.name: rule
    for rule in (
        Rule(
            name="first",
            since="applied",
            action="Follow up",
            after=4,
            within=14,
            calendar=True,
            lapses=30,
            channels=("email", "linkedin"),
            before=_LOOK,
            because="A few working days leave them time to read it; after two weeks the short list is often made. In writing, for a call interrupts.",
        ),
        Rule(
            name="second",
            since="contacted",
            action="Try once more, another way",
            after=3,
            within=5,
            lapses=30,
            channels=("linkedin", "email", "voicemail"),
            before=_LOOK,
            because="The first note may have gone astray: one more after three to five working days, through another channel, so that it is no repetition.",
        ),
        Rule(
            name="thanks",
            since="interviewed",
            action="Thank them for the interview",
            after=0,
            within=1,
            calendar=True,
            lapses=3,
            channels=("email", "linkedin"),
            because="Within a day the talk is fresh: say in a few lines what you took from it and why you fit.",
        ),
        Rule(
            name="quiet",
            since="interviewed",
            action="Ask how it stands",
            after=5,
            within=8,
            lapses=30,
            channels=("email", "linkedin"),
            before=_LOOK,
            because="They named no day: a working week is long enough to decide on the next step, and asking then is expected.",
        ),
        Rule(
            name="promised",
            since="awaited",
            action="Ask how it stands",
            after=1,
            within=3,
            lapses=30,
            channels=("email", "linkedin"),
            before=_LOOK,
            because="They named a day: nothing before it, and one question on the working day after it.",
        ),
    )
}
"""{name: rule}."""

TRIES = 2
"""Tries without an answer after which it is enough: a third one costs goodwill and brings next to nothing."""

STOP = Rule(
    name="stop",
    since="contacted",
    action="Stop here and move on",
    after=5,
    within=5,
    lapses=0,
    channels=(),
    because="Two tries stayed without an answer: no more of them; put the time into the next application.",
)
"""What follows the last try; its day is when an answer to that has become improbable."""

LAPSED = Rule(
    name="lapsed",
    since="contacted",
    action="Move on",
    after=0,
    within=0,
    lapses=0,
    channels=(),
    because="So long after the day, a follow-up no longer helps: close it, unless you know that the post is still open.",
)
"""What stands in place of a rule whose time is over."""

UNDATED = Rule(
    name="undated",
    since="contacted",
    action="Note down when it was",
    after=0,
    within=0,
    lapses=0,
    channels=(),
    because="The sheet says that it happened, but not when, and the next step counts from that day.",
)
"""What stands where the user's status tells of something without its day."""
