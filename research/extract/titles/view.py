"""What the features of a title look at: a clean text, and what the word lists say of each of its words, told once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from research.extract.names import model
from research.extract.names.parts.apart import take_apart
from research.extract.names.words import lexicon
from research.extract.titles.title_words import title_hits
from research.languages.trade_words import phrases
from research.text import fold, words

LINKS = frozenset("of de des du del der di da do for fur für for and und et y e en och og for i in at til von van to the".split())
"""Small words between the parts of a title: `Head of Data`."""

TALK = frozenset(
    """
    i we you he she they it is are was were be been has have had will would can could do does did not this these those there here my your their what why
    how when which who whose if because so than then just also more most every each any some very please let lets get got see read learn view click make
    help ich wir sie ihr es ist sind war hat haben wird werden nicht auch wie warum mehr ihre wurde nous vous il elle est sont une avec pas plus votre nos
    que qui pour son ser este nuestro nuestra su hay wij jij zijn heeft niet meer ons onze det er som har med ikke vi jag och att inte это как мы вы не
    для
""".split()
)
"""Words of sentences."""


class View:
    """A text of one word at least."""

    __slots__ = ("found", "functions", "hits", "lists", "names", "names_beside", "opinions", "size", "text")

    def __init__(self, text: str, opinion: Callable[[str], float]) -> None:
        self.text = text
        self.found = words(text)
        """Its words, folded."""
        self.size = len(self.found)
        self.hits = title_hits(self.found)
        """Of each word, whether it belongs to a listed title."""
        self.lists = lexicon()
        self.names = [w in self.lists.given or w in self.lists.family for w in self.found]
        """Of each word, whether it is listed as a name."""
        self.functions = phrases("functions")
        self.names_beside = _names_beside(text, self.hits)
        self.opinions = [opinion(w) for w in self.found]
        """What each word counts, as far as the fit has learnt words."""


def _names_beside(text: str, hits: Sequence[bool]) -> tuple[float, float]:
    """Return the chance that the first words, and the last words, are a person's name: 0 where there is no title beside them."""
    if not any(hits) or len(hits) < 3:
        return 0.0, 0.0
    tokens = text.replace("|", ",").split()
    chances = []
    tied = len(tokens) > 2 and (tokens[-3][-1] in ",-–—:" or fold(tokens[-3]) in LINKS)
    for part in (tokens[:2], [] if tied else tokens[-2:]):
        parts = take_apart(" ".join(part)) if part and all(t[0].isupper() for t in part) else None
        chances.append(model.score(parts) if parts is not None and len(parts.words) == 2 and not any(title_hits(words(" ".join(part)))) else 0.0)
    return chances[0], chances[1]
