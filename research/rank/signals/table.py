"""The signals: small functions of a role, a candidate and the company, each 0 to 1 (or −1 to 1; in meaning standard deviations); none knows a name."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from research.rank.company import RANKS, Company, Seen, Wanted, overlap
from research.rank.knowledge import PARENTS, SCATTERED
from research.text import words

_NOTHING: frozenset[str] = frozenset()
Measure = Callable[[Wanted, Seen, Company], float]


def above(wanted: Wanted, seen: Seen) -> bool:
    """Return whether the candidate leads, and stands above the role: seniors, and those beside or below it, are colleagues, whatever they share."""
    return seen.post.rung >= wanted.post.rung + 0.5 and seen.post.rung >= 4.5


def colleague(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's functions that somebody beside or below it has."""
    return 0.0 if above(wanted, seen) else wanted.same[seen.index]


def colleague_words(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's words that stand in the title of somebody beside or below it."""
    if above(wanted, seen) or not wanted.weight:
        return 0.0
    return wanted.common[seen.index] / wanted.weight


def leads_nobody(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A title that leads nobody, in a list where others do."""
    return 1.0 if seen.post.text and seen.post.rung < 4.5 and firm.top_rung >= 6.0 else 0.0


def heads_it(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether the chief function of somebody above is the chief function of the role."""
    return 1.0 if wanted.chief_function and wanted.chief_function == seen.chief_function and above(wanted, seen) else 0.0


def near_above(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near the functions of somebody above are to those that usually lead the role's."""
    return near_function(wanted, seen, firm) if above(wanted, seen) else 0.0


def same_function(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's functions that the candidate has."""
    if not above(wanted, seen):
        return 0.0
    return wanted.same[seen.index]


def near_function(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near the candidate's functions are to those that usually lead the role's."""
    return wanted.nearness[seen.index]


def same_anchored(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's functions that the candidate has, for functions whose people sit under one head (accountants, lawyers, recruiters)."""
    if not above(wanted, seen):
        return 0.0
    return sum(min(share, seen.functions[name]) for name, share in wanted.functions.items() if name in seen.functions and name not in SCATTERED)


def near_anchored(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near the candidate's functions are, for such a role."""
    if not above(wanted, seen):
        return 0.0
    return near_function(wanted, seen, firm) * wanted.anchored


def adopts(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Who leads the function that such a role's function answers to, where nobody leads its own (recruiters: the head of people)."""
    parent = PARENTS.get(wanted.chief_function, ("",))[0]
    if not parent or seen.chief_function != parent or wanted.led >= 0.1 or not above(wanted, seen):
        return 0.0
    return wanted.anchored


def other_anchored(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether such a role meets a candidate of another function."""
    return wanted.anchored if wanted.anchored and near_function(wanted, seen, firm) < 0.2 else 0.0


def standing(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the list that stands below the candidate: a manager shown is seldom far up the list."""
    return seen.standing if wanted.kind in ("specialist", "manager") else 0.0


def other_function(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether the candidate is known to do something else altogether."""
    if not wanted.functions or not seen.functions or "executive" in seen.functions:
        return 0.0
    return 1.0 if near_function(wanted, seen, firm) < 0.1 else 0.0


def leads_everything(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation."""
    return 1.0 if seen.top else 0.0


def top_of_small(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, the more the smaller it is: 1 at five people, 0 from a hundred."""
    return max(0.0, min(1.0, 1.0 - math.log(max(firm.size, 5) / 5) / math.log(20))) if seen.top else 0.0


def top_for_chief(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, where the role stands right below it."""
    return 1.0 if seen.top and wanted.kind == "chief" else 0.0


def top_for_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, where the role heads a function whose chief is not shown."""
    return 1.0 - min(1.0, max(wanted.strongest, wanted.nearest)) if seen.top and wanted.kind == "head" else 0.0


def top_without_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, where nobody above the role shares its function."""
    return 1.0 - min(1.0, max(wanted.strongest, wanted.nearest * wanted.anchored)) if seen.top and wanted.kind in ("specialist", "manager") else 0.0


def nameless_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A head of nothing named (`Head of unit`)."""
    return 1.0 if seen.generic and not seen.top else 0.0


def shared_words(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's words, rare ones counting more, that stand in the candidate's title."""
    if not above(wanted, seen):
        return 0.0
    if not wanted.weight:
        return 0.0
    return wanted.common[seen.index] / wanted.weight


def words_covered(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the candidate's words that the role has."""
    if not above(wanted, seen):
        return 0.0
    return wanted.common[seen.index] / seen.weight if seen.weight else 0.0


def shared_meaning(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the things that the role names which the candidate's title names in whatever words."""
    if not above(wanted, seen):
        return 0.0
    return len(wanted.post.meanings & seen.post.meanings) / len(wanted.post.meanings) if wanted.post.meanings else 0.0


def meaning_covered(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the things that the candidate's title names which the role names too."""
    if not above(wanted, seen):
        return 0.0
    return len(wanted.post.meanings & seen.post.meanings) / len(seen.post.meanings) if seen.post.meanings else 0.0


def near_in_meaning(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near in meaning the title of somebody above is to the role, in standard deviations from the company's mean; who runs it all is near to nothing."""
    return wanted.kinship[seen.index] if above(wanted, seen) and not (seen.top or "executive" in seen.functions) else 0.0


def same_team(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the words behind the role's comma that stand in the candidate's title."""
    if not above(wanted, seen):
        return 0.0
    return len(wanted.post.team & seen.words) / len(wanted.post.team) if wanted.post.team else 0.0


def same_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether both state the same department in the same words."""
    return 1.0 if wanted.department and wanted.department == seen.department else 0.0


def alike_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the rarer words that two departments have in common."""
    if not wanted.place or not seen.place:
        return 0.0
    both = sum(firm.rarity.get(w, firm.rarest) for w in wanted.place & seen.place)
    return both / sum(firm.rarity.get(w, firm.rarest) for w in wanted.place | seen.place)


def other_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether both state departments that share no word."""
    return 1.0 if wanted.place and seen.place and not wanted.place & seen.place else 0.0


def department_in_title(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the department's words that the candidate's title has: who heads it."""
    if not wanted.place:
        return 0.0
    return sum(firm.rarity.get(w, firm.rarest) for w in wanted.place & seen.words) / sum(firm.rarity.get(w, firm.rarest) for w in wanted.place)


def role_in_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's words that stand in the candidate's department or section."""
    return sum(firm.rarity.get(w, firm.rarest) for w in wanted.words & seen.place) / wanted.weight if wanted.weight else 0.0


def same_post(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A holder of the very post, or of one like it on its own rung (the team behind the comma left out): a peer; less where a rung apart."""
    if not seen.post.ranked and seen.words and seen.words <= wanted.words:
        return 0.6  # `Accounts Payable` beside its clerk
    if not seen.words or (wanted.words != seen.words and wanted.words - wanted.post.team != seen.words - seen.post.team):
        return 0.0
    if runs_it(wanted, seen, firm):
        return 0.0
    apart = abs(wanted.post.rung - seen.post.rung)
    return 1.0 if apart < 0.6 else 0.5 if apart < 1.1 and wanted.kind == seen.kind else 0.0


def same_place(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether both name the same region (−1: different ones)."""
    if not wanted.places or not seen.places:
        return 0.0
    return 1.0 if wanted.places & seen.places else -1.0


def narrowed(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the candidate's words that the role does not explain (`Incubation` in a software head's title); words of near functions count less."""
    if not seen.weight:
        return 0.0
    strange = 0.0
    for word in seen.words - wanted.words - wanted.place:
        named = seen.post.named.get(word, _NOTHING)
        if not named & wanted.post.meanings:
            nearness = max((wanted.near.get(name, 0.0) for name in seen.explained.get(word, _NOTHING)), default=0.0)
            strange += firm.rarity[word] * max(1.0 - nearness, 0.4 if named and wanted.post.meanings else 0.0)
    return strange / seen.weight


def elsewhere(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A title held at another organisation."""
    return 1.0 if seen.candidate.external else 0.0


def on_board(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A seat on the board, unless the role answers to the board."""
    return 1.0 if (seen.post.board or (seen.candidate.group == "board" and not seen.executive)) and wanted.post.rung < 12.9 else 0.0


def board_executive(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Somebody shown with the board whose title is an executive's, and not said to be held elsewhere (`Our Directors`: Finance Director)."""
    aside = seen.candidate.group == "board" and not seen.post.board and seen.executive and not seen.leads_from_board
    return 1.0 if aside and wanted.post.rung < 12.9 else 0.0


def below_its_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A deputy or associate whose head is in the list too: people mostly answer to the head."""
    return 1.0 if seen.index in firm.deputies and above(wanted, seen) else 0.0


def officer(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A president, treasurer and so on of an organisation that somebody else runs."""
    return 1.0 if seen.officer and firm.managed else 0.0


def highest(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Who stands above all others in a list without a chief: a research group's professor, an office's head."""
    return 1.0 if 5.5 <= seen.post.rung < 12 and seen.post.rung >= firm.top_rung - 0.01 and above(wanted, seen) else 0.0


def runs_it(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The `Social Media Manager` above a social media coordinator: such managers lead nobody but their own assistants."""
    same = bool(seen.words) and seen.words == wanted.words
    return 1.0 if same and _managing(seen.post.text) and not _managing(wanted.post.text) and seen.post.rung >= wanted.post.rung - 0.1 else 0.0


def _managing(title: str) -> bool:
    return not {"manager", "lead", "leader", "head"}.isdisjoint(words(title))


def one_of_many(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How many carry the very title: 0 one, 1 ten, 2 a hundred; each is the less likely."""
    return math.log10(max(1, firm.holders[seen.post.text.casefold()])) if seen.post.text else 0.0


def adviser(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """An outside adviser."""
    return 1.0 if seen.candidate.group == "advisors" or seen.post.adviser else 0.0


def gone(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A former holder of a post."""
    return 1.0 if seen.candidate.group == "alumni" or seen.post.former else 0.0


def advert_says(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How well the title is the one to which the advert says that the post reports."""
    told = wanted.reports_to
    if told is None or not seen.post.text:
        return 0.0
    if told.text.casefold().strip() == seen.post.text.casefold().strip():
        return 1.0
    either = told.specialty | seen.words
    alike = len(told.specialty & seen.words) / len(either) if either else 1.0
    kin = overlap(dict(told.functions), seen.functions) if told.functions else alike
    return max(0.0, 0.5 * alike + 0.5 * kin - 0.25 * abs(told.rung - seen.post.rung))


def in_between(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How many of the role's own function stand between it and the candidate: 0 none, 1 three or more."""
    return min(3.0, wanted.closest.get(seen.candidate.id, 0.0)) / 3.0


def nearest_above(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The lowest of the role's own function who stands above it."""
    return 1.0 if wanted.closest.get(seen.candidate.id) == 0.0 else 0.0


def manages(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether the title surely leads people."""
    return 1.0 if seen.post.manages else 0.0


def deputy(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A deputy."""
    return 1.0 if seen.post.deputy else 0.0


def serves_boss(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """An assistant, who hires nobody."""
    return 1.0 if seen.post.assistant_to is not None else 0.0


def assistants_boss(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How well the candidate is the boss whom the role assists; assistants follow the boss, not the function."""
    boss = wanted.boss
    if boss is None:
        return 0.0
    if boss.ranked and abs(boss.rung - seen.post.rung) < 0.6 and (boss.specialty & seen.words or overlap(dict(boss.functions), seen.functions) >= 0.5):
        return 1.0
    return 0.3 if seen.post.rung >= 8.9 and not boss.ranked else 0.0


def deputises(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The holder of the post of which the role is the deputy."""
    if not wanted.post.deputy or seen.post.deputy or not 0.3 < seen.post.rung - wanted.post.rung < 1.3:
        return 0.0
    return 1.0 if wanted.words <= seen.words or (seen.words and seen.words <= wanted.words) else 0.0


def hires_for_others(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """HR and recruiters, unless the role is theirs."""
    ours = wanted.functions.get("people", 0.0) + wanted.functions.get("recruiting", 0.0) + wanted.functions.get("administration", 0.0)
    return 1.0 if (seen.post.hr or seen.post.recruiter) and ours < 0.2 else 0.0


def on_leadership(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Those whom the site shows as leaders, and for who runs it all and is shown with the board."""
    return 1.0 if seen.candidate.group == "leadership" or seen.leads_from_board else 0.0


def untitled(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether no title is known."""
    return 0.0 if seen.post.text.strip() else 1.0


def untitled_leader(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether no title is known of somebody whom the site shows as a leader."""
    return 1.0 if not seen.post.text.strip() and seen.candidate.group == "leadership" else 0.0


def plain_chief(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The chief of the role's own function (`CTO` for an engineer)."""
    return same_function(wanted, seen, firm) if seen.post.rung >= 11.9 and not seen.top else 0.0


def broad(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How many functions the candidate leads: 0 one, 1 three or more."""
    return min(2, max(0, len(seen.functions) - 1)) / 2


SIGNALS: Mapping[str, Measure] = {
    measure.__name__: measure
    for measure in (
        same_function, same_anchored, heads_it, near_above, near_anchored, adopts, other_anchored, other_function, colleague, colleague_words, standing,
            leads_everything, top_of_small,
        top_for_chief, top_for_head, top_without_head, nameless_head, shared_words, words_covered, shared_meaning, meaning_covered, near_in_meaning, same_team,
            same_department, alike_department,
        other_department, department_in_title, role_in_department, same_post, same_place, narrowed, elsewhere, on_board, adviser, gone, advert_says,
            in_between, nearest_above,
        manages, leads_nobody, deputy,
            below_its_head, officer, highest, runs_it, one_of_many, board_executive,
            serves_boss, assistants_boss, deputises, hires_for_others, on_leadership, untitled, untitled_leader, plain_chief, broad,
    )
}  # fmt: skip
"""{name: measure}; the weights are looked up by name."""

OF_CANDIDATE = frozenset(
    {
        "leads_everything",
        "top_of_small",
        "nameless_head",
        "elsewhere",
        "adviser",
        "gone",
        "manages",
        "leads_nobody",
        "deputy",
        "serves_boss",
        "on_leadership",
        "untitled",
        "untitled_leader",
        "broad",
        "one_of_many",
        "officer",
    }
)
"""Signals that ask nothing of the role: worked out once a company."""

_ASKS: Mapping[str, Callable[[Wanted], object]] = {
    "same_team": lambda wanted: wanted.post.team,
    "same_department": lambda wanted: wanted.department,
    "alike_department": lambda wanted: wanted.place,
    "other_department": lambda wanted: wanted.place,
    "department_in_title": lambda wanted: wanted.place,
    "same_place": lambda wanted: wanted.places,
    "advert_says": lambda wanted: wanted.reports_to,
    "assistants_boss": lambda wanted: wanted.boss is not None,
    "deputises": lambda wanted: wanted.post.deputy,
    "shared_meaning": lambda wanted: wanted.post.meanings,
    "meaning_covered": lambda wanted: wanted.post.meanings,
    "top_for_chief": lambda wanted: wanted.kind == "chief",
    "top_for_head": lambda wanted: wanted.kind == "head",
    "top_without_head": lambda wanted: wanted.kind in ("specialist", "manager"),
    "standing": lambda wanted: wanted.kind in ("specialist", "manager"),
}


def asked(wanted: Wanted) -> list[str]:
    """Return the signals that can say something of this role, those of the candidate alone left out."""
    return [name for name in SIGNALS if name not in OF_CANDIDATE and (name not in _ASKS or _ASKS[name](wanted))]


_STEPS = ((-0.9, "below"), (0.1, "level"), (1.1, "1"), (2.1, "2"), (3.1, "3"), (4.1, "4"), (5.6, "5"), (7.1, "6"), (9.1, "8"))


def steps(wanted: Wanted, seen: Seen, firm: Company) -> tuple[str, ...]:
    """Return where on the ladder the candidate stands: by steps above the role, by class over class, and by classes of this list in between.

    `step:specialist:3`, `over:director:chief`, `tier:head:1`.
    """
    difference = seen.post.rung - wanted.post.rung
    step = next((name for limit, name in _STEPS if difference <= limit), "far")
    low, high = RANKS.index(wanted.rank), RANKS.index(seen.rank)
    between = sum(1 for name in RANKS[low + 1 : high] if firm.tiers.get(name, 0) >= 2) if high > low else -1
    found = (f"step:{wanted.kind}:{step}", f"over:{wanted.rank}:{seen.rank}", f"tier:{wanted.kind}:{min(between, 3)}")
    return (*found, f"scattered:{seen.chief_function}") if wanted.anchored < 0.5 and seen.chief_function else found
