"""What stands beside people's names and is no title: where they live, where they work or study, their number, what they did in other years."""

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
_STREET = re.compile(r"([^\W\d][^\d,]*[^\W\d]\.?)\s\d{1,4}\s?[a-zA-Z]?(?:,\s[^\d]+|,?\s\d{4,5}\s.+)?")
"""A street and the number of a house, with or without the town."""
STREETS = 0.8
"""Part of the texts that must be streets, each another one, for all of them to be addresses."""
_HISTORY = re.compile(
    r"(?:before|prior to|previously|earlier in|over the years|throughout (?:his|her|their)|avant d|auparavant|vor (?:seiner|ihrer)|zuvor|antes de|anteriormente"
    r"|prima di|in precedenza|precedentemente|voordat|daarvoor|tidligere har|tidigare har|innan|wczesniej|poprzednio)\b(?:\W+\w+){5}"
    r"|(?:held|led|oversaw|spearheaded|graduated|earned|joined|spent|began|worked|served|completed|launched)\b(?:\W+\w+){4}"
    r"|(?:[\w.'’-]+ ){1,3}(?:previously |formerly |has |have |a )?(?:worked|travaille|gearbeitet|arbeitete|trabajo|trabalhou|lavorato|werkte|pracowala?)"
    r" (?:as|at|for|in|with|chez|comme|als|bei|como|en|na|come|presso|bij|jako|w)\b"
)
"""The beginning, folded, of a sentence that tells of somebody's life."""
_LIFE = re.compile(r"\W*\(?[^()]{0,20}?\b(1[89]\d\d|20\d\d)\b[^()\d]{1,20}(?:\d{1,2}\b[^()\d]{1,3})?\b(19\d\d|20\d\d)\)")
"""Two years in brackets, with or without days and months."""
A_LIFE = 30
"""Years between them from which they are those of somebody's birth and death."""
_NUMBER = re.compile(r"[0-9]{1,9}")
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


def is_history(text: str) -> bool:
    """Say whether a text is a sentence that tells what somebody was before: `Prior to Acme, Jane worked as Director of Sales at Other.`"""
    return _HISTORY.match(fold(text)) is not None


def is_lifetime(text: str) -> bool:
    """Say whether what stands behind a name begins with the years of a life: `(February 4, 1927–April 21, 2011), professor emeritus`."""
    years = _LIFE.match(text)
    return years is not None and int(years[2]) - int(years[1]) >= A_LIFE


def are_numbers(texts: Sequence[str]) -> bool:
    """Say whether texts are one and the same but for a number that each has: `Member #2790`."""
    numbers = [int(number[0]) for text in texts if (number := _NUMBER.search(text)) is not None]
    return len(texts) >= FEWEST and len(numbers) == len(texts) and max(numbers) >= LEAST_NUMBER and len({re.sub(r"[0-9]+", "", text) for text in texts}) == 1


def are_streets(texts: Sequence[str]) -> bool:
    """Say whether texts are postal addresses: nearly all a street and a number, and hardly a street twice: `Byvænget 1`, but not `Year 4` and `Year 5`."""
    streets = [found[1] for text in texts if (found := _STREET.fullmatch(text)) and not any(title_hits(words(found[1])))]
    return len(texts) >= FEWEST and len({*streets}) >= STREETS * len(texts)
