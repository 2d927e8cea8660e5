"""Features of a name's words: what the lists say of each, and how much its letters look like a name's."""

from __future__ import annotations

from research.extract.names.features.view import View
from research.extract.names.words import lexicon
from research.text import fold


def _ends_in_a_thing(view: View) -> bool:
    return len(view.whole) > 1 and view.folded[-1] in lexicon().things


def first_initial(view: View) -> bool:
    """The first word is an initial, or several."""
    return view.first_kind == "initial"


def first_given(view: View) -> bool:
    """The first word is a given name and nothing else."""
    return view.first_kind == "given"


def first_given_and_word(view: View) -> bool:
    """The first word is a given name and an ordinary word: `Mark`."""
    return view.first_kind == "given and word"


def first_family_only(view: View) -> bool:
    """The first word is a family name and no given one."""
    return view.first_kind == "family only"


def first_word(view: View) -> bool:
    """The first word is an ordinary word and no name."""
    return view.first_kind == "word"


def first_unknown(view: View) -> bool:
    """The first word is on no list."""
    return view.first_kind == "unknown"


def first_letters(view: View) -> float:
    """How much the letters of the first word look like a name's."""
    return 0.0 if view.first_kind == "initial" else view.looks[0]


def last_initial(view: View) -> bool:
    """The last word is an initial."""
    return view.last_kind == "initial"


def last_family(view: View) -> bool:
    """The last word is a family name and no ordinary word."""
    return view.last_kind == "family"


def last_family_and_word(view: View) -> bool:
    """The last word is a family name and an ordinary word: `Baker`."""
    return view.last_kind == "family and word"


def last_given_only(view: View) -> bool:
    """The last word is a given name and no family name."""
    return view.last_kind == "given only"


def last_word(view: View) -> bool:
    """The last word is an ordinary word and no name."""
    return view.last_kind == "word"


def last_unknown(view: View) -> bool:
    """The last word is on no list."""
    return view.last_kind == "unknown"


def last_letters(view: View) -> float:
    """How much the letters of the last word look like a name's."""
    return view.looks[-1] if view.has_last else 0.0


def both_known(view: View) -> bool:
    """Of first and last word one is a given name, the other a family name."""
    return view.has_last and ((view.first.given and view.last.family) or (view.first.family and view.last.given))


def all_known(view: View) -> bool:
    """Each word is listed as a name."""
    return view.has_last and all(view.named)


def middle_words(view: View) -> float:
    """Words in the middle that are ordinary and no names."""
    return sum(m.word and not n for m, n in zip(view.marks[1:-1], view.named[1:-1], strict=True))


def middle_letters(view: View) -> float:
    """How much the letters of the words in the middle look like a name's, summed."""
    return sum(view.looks[1:-1])


def least_letters(view: View) -> float:
    """How much those of the word look like it that does so least."""
    return min(view.looks[1:] or view.looks) if view.first_kind == "initial" else min(view.looks)


def words_only(view: View) -> bool:
    """Each word is an ordinary word and no name."""
    return all(m.word and not n for m, n in zip(view.marks, view.named, strict=True))


def not_names(view: View) -> float:
    """Words that stand in menus and headings and in no name."""
    return sum(view.listed)


def trade(view: View) -> float:
    """Words of titles and functions."""
    return sum(view.trade)


def trade_only(view: View) -> float:
    """Words of titles and functions that are no names."""
    return sum(t and not n for t, n in zip(view.trade, view.named, strict=True))


def trade_first(view: View) -> bool:
    """The first word is one of titles or functions, and no given name."""
    return view.trade[0] and not view.first.given


def trade_last(view: View) -> bool:
    """The last word is one of titles or functions, and no family name."""
    return len(view.whole) > 1 and view.trade[-1] and not view.last.family


def thing_first(view: View) -> bool:
    """The first word is one of streets, places, organisations or goods, and no given name."""
    return view.folded[0] in lexicon().things and not view.first.given


def thing_last(view: View) -> bool:
    """The last word is one of such things."""
    return _ends_in_a_thing(view) and not (view.first.given and view.last.family)


def thing_family(view: View) -> bool:
    """The last word is one of such things and a family name, behind a given one: `Jane Fields`."""
    return _ends_in_a_thing(view) and view.first.given and view.last.family


def places(view: View) -> float:
    """Words that are places."""
    return sum(m.place for m in view.marks)


def place(view: View) -> bool:
    """The whole is a place: `New Mexico`."""
    return " ".join(view.folded) in lexicon().places or " ".join(map(fold, view.parts.words)) in lexicon().places
