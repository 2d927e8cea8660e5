"""Says which of the pieces of text near the names of peers is each one's title: the place in which titles stand with most of them."""

from __future__ import annotations

import re
from collections import defaultdict

from research.extract.names.recognise import read_name
from research.extract.names.within import split_name
from research.extract.people.blocks import JOINED, MIN_ALONE, Cell, own_title
from research.extract.people.context import group_of, is_office
from research.extract.people.labels import is_label
from research.extract.titles.recognise import Title
from research.extract.titles.title_words import title_hits
from research.extract.titles.whereabouts import are_numbers, are_streets, is_employer, is_place
from research.text import words

MIN_SLOT = 0.3
"""Mean title score from which a place is taken for the title's place; below it more lines were biographies than titles."""
UNLIKELY, SURE_SLOT = 0.1, 0.5
"""Score below which what stands in the title's place is none, unless the place's mean is so high that an odd one counts: `Customer Champion`."""
CALLED = 0.6
"""What such a text counts at least where its class calls it somebody's role."""
_ROLE = re.compile(
    r"(?:^|[\s_-])(?:role|job|position|designation|cargo|puesto|fonction|funktion|rolle|ruolo|stanowisko|(?:job|person|member|staff|team)[_-]?title"
    r"|(?:job|team)[_-]?position)(?:$|\s)", re.IGNORECASE)  # fmt: skip
PLAIN_PEERS, PLAIN, PLAIN_WORDS, UNPLAIN, PLAIN_NAME = 4, 0.8, 8, 0.3, 0.3
"""Peers, part of them and words from which what stands right after the name is their title whatever it says; part of it that may be towns; score from which
it is somebody else's name."""

SOME = 0.15
"""Part of what stands before the names that reads as titles, from which all of it is: `Chair`, `Treasurer`, `Groundskeeper 2`."""

LETTERS = 5
"""Capitals in a row that may be letters after a name; more of them are a word."""


def choose(group: list[list[Cell]], own: bool) -> list[Cell | None]:
    """Return the title cell of each member of a group of peers, or None.

    `own`: whether the page or its headings say that the people are the company's.
    Peers vote for the place: the mean title score of what stands there, less a little for each step from the name; a place of elected offices goes before one
    of trades: `Secretary` above the name, `Pharmacist | City Hospital` below it.
    """
    votes: dict[str, list[tuple[float, int]]] = defaultdict(list)
    group = _without_numbers(group)
    for member in group:
        for cell in member:
            votes[cell.slot].append((_vote(cell), cell.steps))
    size = len(group)
    elected = {slot for slot in votes if _are_offices([cell.text for member in group for cell in member if cell.slot == slot], size)}
    best, best_mark, best_mean = "", (False, 0.0), 0.0
    for slot, marks in votes.items():
        mean = sum(score for score, _ in marks) / max(len(marks), 0.5 * size)
        distance = sum(abs(steps) for _, steps in marks) / len(marks)
        mark = (slot in elected and mean >= MIN_SLOT, mean / (1 + 0.12 * (distance - 1)) * (1.0 if marks[0][1] > 0 else 0.85))
        if mark > best_mark:
            best, best_mark, best_mean = slot, mark, mean
    place = _plain_place(group) if own and best_mean < SURE_SLOT else ""
    plain = place if best_mean < MIN_SLOT else ""
    chosen: list[Cell | None] = []
    for member in group:
        if plain:
            chosen.append(next((c for c in member if c.slot == plain and _is_plain(c)), None))
            continue
        peers = next((c for c in member if c.slot == best), None) if best_mean >= MIN_SLOT and size > 1 else None
        unlikely = peers is not None and (peers.title is None or (peers.title.score < UNLIKELY and best_mean < SURE_SLOT and not _is_called(peers)))
        if unlikely and peers is not None and not (best == place and _is_plain(peers)):
            peers = None
        if peers is not None and _is_no_title(peers.text):  # an office above the title that the others have there
            peers = next((c for c in member if c.steps == peers.steps + 1 and c.title is not None and c.title.score >= JOINED), peers)
        if peers is None and own:
            peers = next((c for c in member if c.in_heading and _is_plain(c) and not is_place(c.text)), None)
        if peers is None:
            alone = [c for c in member if c.title is not None and c.title.score >= MIN_ALONE and (c.steps > 0 or size == 1 or best.startswith("-"))]
            alone = [c for c in alone if c.title is None or c.title.score >= JOINED or not is_employer(c.text)]
            peers = max(alone, key=lambda c: (c.title.score if c.title else 0.0) / (1 + 0.15 * (abs(c.steps) - 1)), default=None)
        chosen.append(peers)
    return chosen


def _are_offices(texts: list[str], size: int) -> bool:
    """Say whether what stands in one place with at least half of the peers is an office of a board: `Treasurer`."""
    return size > 1 and sum(map(is_office, texts)) >= 0.5 * size


def _vote(cell: Cell) -> float:
    """Return how much a cell speaks for its place as that of titles: its words, or what the page itself calls it: `<p class="staff-role">`."""
    if cell.title is None or _is_category(cell.text):
        return 0.0
    return max(cell.title.score, CALLED) if _is_called(cell) else cell.title.score


def _is_called(cell: Cell) -> bool:
    """Say whether a cell's class calls it somebody's role, and its words do not speak against it: they are few, or a listed title is among them."""
    return bool(_ROLE.search(cell.element.attrs.get("class", ""))) and (_is_plain(cell) or any(title_hits(words(cell.text))))


def _without_numbers(group: list[list[Cell]]) -> list[list[Cell]]:
    """Return the cells without those in a place where all that differs from peer to peer is a number of theirs."""
    held: dict[str, list[str]] = defaultdict(list)
    for member in group:
        for cell in member:
            held[cell.slot].append(cell.text)
    numbers = {slot for slot, texts in held.items() if are_numbers(texts)}
    return [[cell for cell in member if cell.slot not in numbers] for member in group] if numbers else group


def _is_category(text: str) -> bool:
    """Say whether a word is how a page sorts its people: `Faculty`, `Administration`; it is a post only where nothing else beside the name is one."""
    group = group_of(text) if " " not in text else None
    return group == "team" or (group is not None and not any(title_hits(words(text))))


def _is_no_title(text: str) -> bool:
    title = own_title(text)
    return title is None or title.score < UNLIKELY


def _plain_place(group: list[list[Cell]]) -> str:
    """Return the place right beside the name in which nearly all peers have a few words that are no town, label or sentence: a department, a subject, a seat;
    "" where there is none, for words that no list of titles knows are the title where every peer has them."""
    held: dict[str, list[Cell]] = defaultdict(list)
    for member in group:
        for cell in member:
            if abs(cell.steps) == 1:
                held[cell.slot].append(cell)
    for slot, beside in sorted(held.items(), key=lambda item: -item[1][0].steps):
        small = sum(cell.text[:1].islower() for cell in beside) >= PLAIN * len(beside)  # so are they all: `wychowanie przedszkolne`
        said = [cell.text for cell in beside if _is_plain(cell, small)]
        if beside[0].steps < 0 and sum(_vote(cell) >= JOINED for cell in beside) < SOME * len(beside):
            continue  # the town above a name, the class in the column before it
        if len(group) >= PLAIN_PEERS and len(said) >= PLAIN * len(group) and are_plain(said):
            return slot
    return ""


def holds_letters(text: str) -> bool:
    """Say whether a text holds what may be letters after a name: a few capitals in a row, as in `CF APMP`."""
    return any(word.isupper() and 2 <= len(word) <= LETTERS for word in re.findall(r"[^\W\d_]+", text))


def are_plain(said: list[str]) -> bool:
    """Say whether words that peers have in one place tell what each of them does: they differ, and are neither towns nor addresses."""
    return len({*said}) > 1 and sum(map(is_place, said)) < UNPLAIN * len(said) and not are_streets(said)


def _is_plain(cell: Cell, small: bool = True) -> bool:
    return is_plain(cell.text, cell.title, small)


def is_plain(text: str, title: Title | None, small: bool = True) -> bool:
    """Say whether a text (and the title that it would be) is a few words that are nobody's name, no employer, label or sentence: a department, a subject."""
    name = read_name(text) or (split_name(text) or (None,))[0]
    if name is not None and (name.honorifics or (name.given and name.family)) and name.score >= PLAIN_NAME:
        return False
    if title is None or is_employer(text) or len(text.split()) > PLAIN_WORDS:
        return False
    return text[-1] not in ".:!?…" and (small or not text[0].islower()) and not is_label(text)
