"""Features of the place where the name stands: how it is marked up, what is made like it, where on the page it lies."""

from __future__ import annotations

import math

from research.extract.people.judge.view import View
from research.text import fold


def alone(view: View) -> bool:
    """The name is all that its line or span holds."""
    return view.mention is not None and view.mention.form == "alone"


def lead(view: View) -> bool:
    """The name begins a line that goes on: "Jane Roe, CTO"."""
    return view.mention is not None and view.mention.form == "lead"


def tail(view: View) -> bool:
    """The name ends a line: "CTO: Jane Roe"."""
    return view.mention is not None and view.mention.form == "tail"


def heading(view: View) -> float:
    """Level of the heading that the name is, 1 to 6; 0 for none."""
    return view.mention.line.heading if view.mention else 0.0


def bold(view: View) -> bool:
    """The name is set in bold, or is the head of a row or of an entry."""
    return view.draft.element is not None and view.draft.element.tag in ("b", "strong", "th", "dt")


def peers(view: View) -> float:
    """Places on the page that are made alike, as a logarithm."""
    return math.log1p(view.draft.peers)


def share(view: View) -> float:
    """Part of the places made alike that hold names."""
    return view.scan.mentions.share(view.mention) if view.mention else 0.0


def titled_peers(view: View) -> float:
    """Part of the places made alike that have a title."""
    return view.draft.titled_peers


def card(view: View) -> bool:
    """The name stands in an element that is this one person's."""
    return view.mention is not None and view.scan.blocks[id(view.mention)].kind == "card"


def lines(view: View) -> float:
    """Lines of the part of the page that is this person's, forty and more as 1."""
    draft = view.draft
    return len(view.document.lines[draft.first : min(draft.last, draft.first + 40)]) / 40


def has_image(view: View) -> bool:
    """The card shows an image."""
    return view.alt is not None


def alt_is_name(view: View) -> bool:
    """The image's alternative text holds the family name."""
    return view.names_family(fold(view.alt or ""))


def own_class(view: View) -> bool:
    """Classes or ids around the name speak of a team."""
    return view.own


def foreign_class(view: View) -> bool:
    """Classes or ids around the name speak of clients, partners, testimonials."""
    return view.foreign


def written_class(view: View) -> bool:
    """Classes or ids around the name speak of articles and their authors."""
    return view.written


def chrome(view: View) -> bool:
    """The name stands in the page's frame: menu, header, footer, form."""
    return view.chrome


def repeats(view: View) -> float:
    """Times that the name stands on the page."""
    return view.scan.mentions.times[view.mention.key] if view.mention else 1.0


def position(view: View) -> float:
    """How far down the page the name stands, 0 to 1."""
    return view.at / max(1, len(view.document.lines))


def line_length(view: View) -> float:
    """Characters of the line of the name, 120 and more as 1."""
    return min(len(view.mention.line.text), 120) / 120 if view.mention else 0.0


def structured(view: View) -> bool:
    """Structured data for search engines names the person."""
    return view.draft.pattern in ("json_ld", "microdata", "h_card")


def prose(view: View) -> bool:
    """A sentence of running text names the person."""
    return view.draft.pattern == "prose"


def embedded(view: View) -> bool:
    """Data of the page's own scripts names the person."""
    return view.draft.pattern == "embedded_json"


def duty(view: View) -> bool:
    """The name stands behind the label of those who answer for the company by law."""
    return view.draft.pattern == "duty_lines"


def in_others_card(view: View) -> bool:
    """A sentence in the part of the page that is somebody else's names the person."""
    return view.draft.pattern == "prose" and view.scan.within_other(view.draft)
