"""What stands beside people's names and is no title though each of them has it there: where they live, where they work or study, their number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.extract.names.words import lexicon, towns
from research.extract.titles.title_words import title_hits
from research.text import fold, words

LEAST_NUMBER = 100
"""Number from which it is a member's or a room's: `Group 3` and `Seat 12` say what somebody does."""
FEWEST = 3
"""Texts that must be one but for their numbers."""
_EMPLOYERS = re.compile(
    r"\b(?:inc|ltd|llc|llp|gmbh|plc|corp|s\.?a|bank|college|class of|(?:19|20)\d\d"
    r"|(?:universi|uniwersy|univerz|hochschul|yliopist|egyetem|politec|politech|polytech|instit|instyt|akademi|academi|fakult|facult|wydzia|hospital|spital"
    r"|szpital|hopita|ospedal|klinikum|ministr|minister|школ|универс|універс|институт|інститут|министер|akadem)\w*|\w+universitat\w*|school of)\b"
)
"""Where somebody works or studies, folded."""
_DISTRICT = re.compile(r"\bd\.? ?c\.?$")


def is_place(text: str) -> bool:
    """Say whether a short text is a town, or a town and its land: `Decorah, Iowa`."""
    folded = fold(text).strip(" .,()")
    if _is_listed(folded):
        return True
    town, comma, land = (part.strip() for part in folded.rpartition(","))
    if not comma or not (land in lexicon().places or _DISTRICT.search(land)):
        return False
    return len(words(town)) <= 3 and not any(title_hits(words(town)))  # `Finance Director, France`


def _is_listed(folded: str) -> bool:
    return folded in lexicon().places or folded in towns()


def is_employer(text: str) -> bool:
    """Say whether a text tells where somebody works or studies."""
    return bool(_EMPLOYERS.search(fold(text)))


def are_numbers(texts: Sequence[str]) -> bool:
    """Say whether texts are one and the same but for a number that each has: `Member #2790`."""
    numbers = [int(number) for text in texts for number in re.findall(r"[0-9]+", text)[:1]]
    return len(texts) >= FEWEST and len(numbers) == len(texts) and max(numbers) >= LEAST_NUMBER and len({re.sub(r"[0-9]+", "", text) for text in texts}) == 1
