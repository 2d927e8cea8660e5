"""A portrait whose alternative text, or the label of whose link, is the only place where a card names its person."""

import functools
import re
from collections import Counter
from collections.abc import Iterator

from research.document import Document, Element
from research.extract.names.recognise import Name, name_key, read_name
from research.extract.patterns import Pattern
from research.extract.people.blocks import own_title
from research.extract.people.drafts import Draft, Scan
from research.extract.people.keys import Keys
from research.extract.people.mention import shape

SURE = 0.7
"""Score of a name in an alternative text: pictures show towns, products and events too."""
MIN_TITLE = 0.5
LONGEST_CARD = 12
"""Lines of a card beside or below its portrait."""
_OF = re.compile(
    r"^(?:(?:a |the )?(?:photo|picture|image|portrait|headshot|photograph|head ?shot|profile (?:photo|picture|image)|foto|bild|portr[aä]t|retrato|imagem|"
    r"fotograf[ií]a|zdj[eę]cie|фото(?:графия)?)\s*(?:of|von|de|di|van|av|af|do|da)?\s*:?\s+)|(?:'s)?\s+(?:photo|portrait|headshot|picture|profile)$",
    re.IGNORECASE,
)
"""Words around the name: `Photo of Jane Roe`, `Jane Roe headshot`."""
_STOPS = frozenset(("body", "html", "main"))


def _named(element: Element) -> tuple[Name, str] | None:
    """Return (name, as printed) that an image's alternative text or a link's label holds; None where it holds none beyond doubt."""
    said = filter(None, map(element.attrs.get, ("alt", "aria-label", "title")))
    return next(filter(None, map(_name_of, said)), None)


@functools.lru_cache(maxsize=4_096)  # logos and icons stand on every page
def _name_of(label: str) -> tuple[Name, str] | None:
    printed = _OF.sub("", label.strip())
    name = read_name(printed) if 4 < len(printed) < 70 else None
    return (name, printed) if name is not None and name.given and name.family and name.score >= SURE else None


def _portraits(document: Document) -> list[tuple[Element, Name, str]]:
    found: list[tuple[Element, Name, str]] = []
    for element in document.all:
        if element.tag == "img" or (element.tag == "a" and ("aria-label" in element.attrs or "title" in element.attrs) and not document.text_of(element)):
            named = _named(element)
            if named is not None:
                found.append((element, *named))
    return found


def _card(element: Element, key: str, named: Keys) -> Element | None:
    """Return the largest part around a portrait in which no other portrait names somebody else; None where it holds no line."""
    card: Element | None = None
    for above in element.ancestors():
        if above.tag in _STOPS or above.last - above.first > LONGEST_CARD or named.others(above.place, above.end, key):
            break
        card = above
    return card if card is not None and card.last > card.first else None


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each portrait in a card that says a title and names nobody."""
    document = scan.document
    found = _portraits(document)
    printed = {mention.key for mention in scan.mentions.all}
    found = [one for one in found if name_key(one[1].full) not in printed]
    named = Keys([element.place for element, _, _ in found], [name_key(name.full) for _, name, _ in found])
    made = [(name, quote, card) for element, name, quote in found if (card := _card(element, name_key(name.full), named)) is not None]
    peers = Counter(shape(card) for _, _, card in made)
    seen: set[str] = set()
    for name, quote, card in made:
        lines = document.lines[card.first : card.last]
        titles = [(title, line.text) for line in lines[:4] if (title := own_title(line.text)) is not None and title.score >= MIN_TITLE]
        if not titles or name_key(name.full) in seen or scan.mentions.others(card.first, card.last, name_key(name.full)):
            continue
        seen.add(name_key(name.full))
        draft = Draft(name=name, quote=quote, pattern="", element=card, first=card.first, last=card.last)
        draft.peers = peers[shape(card)]
        draft.titled_peers = 1.0
        draft.title, draft.title_quote, draft.title_score = titles[0][0].text, titles[0][1], titles[0][0].score
        draft.sections = scan.outline.sections(card.first, 0)
        yield draft


PATTERN = Pattern(name="portraits", read=read)
