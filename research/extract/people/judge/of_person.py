"""Features of the person as printed: the name, the title and the contacts beside them."""

from __future__ import annotations

import re

from research.extract.contacts.mailbox_owners import fits, is_webmail
from research.extract.people.judge.view import View
from research.text import fold
from research.urls import brand, host, same_company

_AT = re.compile(
    r"(?:,|\s[-–|]|\bat|@|\bof|\bfor|\bbei|\bchez)\s+[A-ZÀ-Þ]|\b(?:inc|ltd|llc|gmbh|plc|corp|university|universit|college|bank|group|foundation|ministry|institute)\b",
    re.I,
)

BEARS = 0.7
"""Fit of an address to a name from which it bears the name."""


def name_score(view: View) -> float:
    """How much the words read like a person's name, 0 to 1."""
    return view.draft.name.score


def one_word(view: View) -> bool:
    """The name is a single word."""
    return not view.draft.name.family


def words(view: View) -> float:
    """Words of the name as printed, six and more as 1."""
    return min(len(view.draft.quote.split()), 6) / 6


def initials_only(view: View) -> bool:
    """Given names stand as initials."""
    given = view.draft.name.given
    return bool(given) and all(len(word.strip(".")) == 1 for word in given.split())


def late(view: View) -> bool:
    """What stands before the name is said of the dead, of saints and of knights."""
    return any(h.lower().strip(".") in ("late", "sir", "saint", "st") for h in view.draft.name.honorifics)


def name_in_brand(view: View) -> bool:
    """The domain holds the family name: whoever owns the firm."""
    return view.names_family(brand(view.scan.company.domain))


def name_has_brand(view: View) -> bool:
    """The name holds a word of the company's: it is the company's, not a person's."""
    return any(word in fold(view.draft.name.full).split() for word in view.company_words)


def title_score(view: View) -> float:
    """How much the title reads like one, 0 to 1."""
    return view.draft.title_score


def title_names_other(view: View) -> bool:
    """The title names an organisation, and not this one."""
    return bool(_AT.search(view.draft.title or "")) and not view.names_company(view.title)


def title_names_own(view: View) -> bool:
    """The title names the company."""
    return view.names_company(view.title)


def title_at(view: View) -> bool:
    """The title says at which place it is held."""
    return " at " in f" {view.title} " or "@" in view.title


def linked(view: View) -> bool:
    """A page of their own is linked."""
    return bool(view.draft.profile)


def profile_fits(view: View) -> bool:
    """The address of the linked page holds the family name."""
    return view.names_family(view.slug)


def off_site_link(view: View) -> bool:
    """The linked page is another company's."""
    return bool(view.draft.profile) and not same_company(host(view.draft.profile), host(view.document.page.url))


def email_fits(view: View) -> bool:
    """An e-mail address of their own stands beside the name."""
    return any(c.kind == "email" and not c.shared for c in view.draft.contacts)


def email_elsewhere(view: View) -> bool:
    """An e-mail address beside the name is at another company; one at a provider of mail for anybody that bears their name is not."""
    domain, name = view.scan.company.domain, view.draft.name.full
    others = (c.fact.value for c in view.draft.contacts if c.kind == "email" and not same_company(c.fact.value.rpartition("@")[2], domain))
    return any(not (is_webmail(address) and fits(address, name) >= BEARS) for address in others)


def linkedin(view: View) -> bool:
    """A LinkedIn profile stands beside the name."""
    return any(c.kind == "linkedin" for c in view.draft.contacts)


def phone(view: View) -> bool:
    """A telephone number stands beside the name."""
    return any(c.kind == "phone" for c in view.draft.contacts)
