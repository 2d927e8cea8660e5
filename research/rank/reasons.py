"""Says in plain words what speaks for a candidate, what against, and what to do when nobody is sure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from research.model import Outcome, Seniority
from research.rank.company import Company, Seen, overlap
from research.rank.knowledge import around
from research.rank.lexicon import stem
from research.rank.signals.of_rung import above
from research.rank.signals.table import SIGNALS, asked
from research.rank.wanted import Wanted
from research.text import count, fold, words

_LABELS = {"it": "IT", "people": "HR", "infrastructure": "infrastructure", "executive": "the whole organisation"}
_RUNGS = {
    Seniority.INTERN: "an intern", Seniority.ASSISTANT: "an assistant", Seniority.JUNIOR: "a junior", Seniority.SPECIALIST: "a specialist",
        Seniority.SENIOR: "a senior", Seniority.LEAD: "a lead",
    Seniority.MANAGER: "a manager", Seniority.SENIOR_MANAGER: "a senior manager", Seniority.HEAD: "a head", Seniority.DIRECTOR: "a director",
        Seniority.SENIOR_DIRECTOR: "a senior director",
    Seniority.VICE_PRESIDENT: "a vice president", Seniority.C_LEVEL: "a chief", Seniority.TOP: "the top",
}  # fmt: skip
SILENT = (0.0, "")
"""What is `told` by a signal that says nothing."""
_STEPS = ("no step", "one step", "two steps", "three steps", "four steps", "five steps", "six steps", "seven steps")


def label(function: str) -> str:
    """Return a function's name for people: `supply_chain` → `supply chain`."""
    return _LABELS.get(function, function.replace("_", " "))


def ladder(wanted: Wanted, seen: Seen) -> str:
    """Return how the candidate stands to the role: `a director, two steps above the role`; empty where no word of the title tells it."""
    steps = int(seen.post.seniority) - int(wanted.post.seniority)
    if not seen.post.ranked:
        return ""
    if steps > 0:
        return f"{_RUNGS[seen.post.seniority]}, {_STEPS[steps] if steps < len(_STEPS) else 'far'} above the role"
    return f"stands no higher than the role ({_RUNGS[wanted.post.seniority]})" if steps == 0 else f"stands below the role ({_RUNGS[wanted.post.seniority]})"


def measured(name: str, wanted: Wanted, seen: Seen) -> str:
    """Return what one of `signals.steps` says: how often a post like the role's answers to one like the candidate's."""
    kind, _, what = name.partition(":")
    if kind == "scattered":
        return f"such a role may sit in any department; how often it sits under {label(what)}"
    if kind == "tier":
        return "how many levels of this list stand between the two"
    return ladder(wanted, seen) or "how often such a role answers to a title of this height"


class _Told:
    """A signal's score of a candidate, and what several of its sentences speak of."""

    def __init__(self, score: float, wanted: Wanted, seen: Seen, firm: Company) -> None:
        self.score, self.wanted, self.seen, self.firm = score, wanted, seen, firm

    @property
    def function(self) -> str:
        """The function that role and candidate have most in common, for people; "" for none."""
        wanted, seen = self.wanted.functions, self.seen.functions
        return label(max((min(share, seen[name]), name) for name, share in wanted.items() if name in seen)[1]) if overlap(wanted, seen) else ""

    @property
    def heads(self) -> bool:
        """Whether the title leads people of its function."""
        return self.seen.post.rung >= Seniority.HEAD - 0.6

    @property
    def own(self) -> str:
        """The candidate's chief function, for people."""
        return label(max(self.seen.functions, key=lambda name: self.seen.functions[name])) if self.seen.functions else ""

    @property
    def sought(self) -> str:
        """The role's chief function, for people."""
        return label(self.wanted.chief_function)

    @property
    def department(self) -> str:
        return self.seen.candidate.department or ""

    @property
    def shared(self) -> str:
        """The words that title and role have in common."""
        stems = self.wanted.words & self.seen.words
        return ", ".join(list(dict.fromkeys(word for word in words(self.wanted.post.text) if stem(word) in stems))[:3])


def _on_leadership(told: _Told) -> str:
    if told.seen.leads_from_board:
        return "runs the organisation, and sits on its board"
    return "the site lists this person as a leader" if told.seen.post.text else ""


_MEANING: dict[str, Callable[[_Told], str]] = {
    "same_function": lambda t: f"{'heads' if t.heads else 'works in'} {t.function}, which is what the role is about" if t.score >= 0.3 and t.function else "",
    "near_above": lambda t: (
        f"heads {t.own}, where {t.sought} roles often report" if t.score >= 0.4 and t.heads and t.own and t.sought and not t.function else ""
    ),
    "adopts": lambda t: f"heads {t.own}, to whom {t.sought} answers where nobody leads it" if t.own and t.sought else "",
    "shared_words": lambda t: f"the title names {t.shared}, as the role does" if t.shared else "",
    "near_in_meaning": lambda t: "the title is among the nearest in meaning to the role of all shown" if t.score >= 1 and above(t.wanted, t.seen) else "",
    "guides": lambda t: "does what the role does; where nobody leads them, interns and assistants learn from such a colleague",
    "same_department": lambda t: f"same department: {t.department}",
    "alike_department": lambda t: (
        f"department {t.department}, like the role's" if t.score >= 0.4 and t.department and t.wanted.department != t.seen.department else ""
    ),
    "department_in_title": lambda t: "the title names the role's department" if t.score >= 0.5 else "",
    "role_in_department": lambda t: f"listed under {t.department}, which the role names" if t.score >= 0.4 and t.department else "",
    "nearest_above": lambda t: "the first above the role among those of its field",
    "runs_it": lambda t: "the title is the role's own, as its manager",
    "highest": lambda t: "" if SIGNALS["other_function"](t.wanted, t.seen, t.firm) else "stands above everybody else shown",
    "top_of_small": lambda t: f"runs a small organisation ({count(t.firm.size, 'person', 'people')} known)" if t.score >= 0.5 else "",
    "top_for_chief": lambda t: "runs the organisation; its chiefs report there",
    "top_for_head": lambda t: "runs the organisation, and nobody shown stands between" if t.score >= 0.5 else "",
    "top_without_head": lambda t: f"runs the organisation, and nobody shown leads {t.sought or 'this field'}" if t.score >= 0.5 else "",
    "same_place": lambda t: f"same region: {', '.join(sorted(around(t.wanted.places) & t.seen.places)).upper()}" if t.score > 0 else "for another region",
    "assistants_boss": lambda t: "assistants answer to the person they assist",
    "deputises": lambda t: "holds the post of which this role is the deputy",
    "on_leadership": _on_leadership,
    "advert_says": lambda t: f"the advert says that the post reports to: {t.wanted.role.reports_to}",
}
"""{signal: what it means of a candidate, in a job seeker's words; "" where it says nothing worth telling}."""


def because(name: str, score: float, wanted: Wanted, seen: Seen, firm: Company) -> str:
    """Return what a signal means here, in a job seeker's words; empty where it says nothing worth telling."""
    meaning = _MEANING.get(name)
    return meaning(_Told(score, wanted, seen, firm)) if meaning else ""


Said = Mapping[str, tuple[float, str]]
"""{signal: (its score, what it means in a job seeker's words or "")}."""


def told(wanted: Wanted, seen: Seen, firm: Company) -> Said:
    """Return what the signals say of a candidate, of those that say anything, in the order of the table."""
    scores = ((name, SIGNALS[name](wanted, seen, firm)) for name in asked(wanted, above(wanted, seen), of_candidate=True))
    return {name: (score, because(name, score, wanted, seen, firm)) for name, score in scores if score}


_EVIDENCE = ("advert_says", "assistants_boss", "deputises", "runs_it", "same_function", "near_above", "adopts", "same_department", "alike_department",
    "department_in_title", "role_in_department", "shared_words", "near_in_meaning", "guides", "nearest_above", "same_place", "top_of_small", "top_for_chief",
    "top_for_head", "top_without_head", "highest", "on_leadership")  # fmt: skip
"""Signals that tell a job seeker something of this person, the weightiest kind first."""


def speaks_for(wanted: Wanted, seen: Seen, said: Said) -> tuple[str, ...]:
    """Return what on the page speaks for a candidate, the weightiest kind first; how high the title stands is added last, and alone is no reason.

    said: what is `told` of the candidate.
    """
    found = [text for score, text in (said.get(name, SILENT) for name in _EVIDENCE) if score > 0 and text]
    if found and seen.post.rung > wanted.post.rung + 0.4 and (high := ladder(wanted, seen)):
        found.append(high)
    return tuple(dict.fromkeys(found))


def bars(wanted: Wanted, seen: Seen, said: Said) -> tuple[str, ...]:
    """Return what speaks against a candidate. said: what is `told` of them."""
    post, group, same_post = seen.post, seen.candidate.group, "same_post" in said
    checks = (
        (seen.candidate.external, "the title is held at another organisation"),
        ((group == "board" and not seen.leads_from_board) or post.board, "sits on the board, and does not hire for this post"),
        (group == "advisors" or post.adviser, "advises from outside"),
        (group == "alumni" or post.former, "no longer in the post"),
        (post.assistant_to is not None, "assists somebody, and leads no team"),
        ("hires_for_others" in said, "HR and recruiting fill posts, and do not lead this one; a contact to fall back on"),
        (same_post, "holds the post itself, or stands beside it"),
        (bool(post.text) and not same_post and post.rung < wanted.post.rung - 0.4, ladder(wanted, seen)),
        ("other_function" in said, f"leads something else: {label(next(iter(seen.functions), ''))}"),
        (said.get("same_place", SILENT)[0] < 0, "for another region"),
        (post.deputy, "a deputy"),
        (not post.text, "no title published"),
    )
    return tuple(text for applies, text in checks if applies and text)


def standing(seen: Seen) -> tuple[str, ...]:
    """Return what a title says of somebody's place, for a list without a role."""
    about = ", ".join(label(name) for name, share in seen.post.functions[:2] if share >= 0.3)
    return tuple(text for text in (_RUNGS[seen.post.seniority].split(" ", 1)[1] if seen.post.ranked else "", about) if text)


def hopeless(wanted: Wanted, seen: Seen) -> bool:
    """Return whether even the best candidate cannot manage the role: outside, or below it."""
    outside = seen.candidate.external or seen.post.adviser or seen.post.former or seen.post.assistant_to is not None
    return outside or (bool(seen.post.text) and seen.post.rung < wanted.post.rung - 1.1)


def peer(wanted: Wanted, seen: Seen) -> bool:
    """Return whether the title stands no higher than the role, and no advert names it as the role's manager."""
    return bool(seen.post.text) and seen.post.rung < wanted.post.rung + 0.5 and wanted.reports_to is None


def nobody() -> str:
    """Return what to do where nobody is published."""
    return "Nobody is published: write to the main contact and ask who leads the team."


def _team(wanted: Wanted) -> str:
    behind = wanted.role.team or (wanted.role.text.split(",", 1)[1].strip() if "," in wanted.role.text else "")
    if behind:
        return f"the {behind} team"
    best = max(wanted.functions, key=lambda name: wanted.functions[name], default="")
    return f"the {label(best)} team" if best else "the team"


def advice(wanted: Wanted, firm: Company, ordered: Sequence[Seen], outcome: Outcome) -> str:
    """Return what to do next; empty where the first lead is plainly the one to write to."""
    first, team = ordered[0], _team(wanted)
    who = f"the {first.post.text}" if first.post.text else "the first lead"
    if outcome is Outcome.NOBODY:
        return f"Nobody published stands above this post: write to HR or to the main contact and ask for the manager of {team}."
    if outcome is Outcome.UNSURE:
        second = ordered[1].post.text if len(ordered) > 1 else ""
        if second and fold(second) == fold(first.post.text):
            return f"Several people carry the title {second}: ask either of the first two who leads {team}."
        return f"The titles do not tell the manager for sure: ask {who}{f' or the {second}' if second else ''} who leads {team}."
    if first.post.rung - wanted.post.rung >= 4.5 and not first.top and wanted.kind in ("specialist", "manager") and firm.size > 25:
        heads = "heads the function" if above(wanted, first) and wanted.same[first.index] >= 0.3 and not first.officer else "stands above it"
        return f"The direct manager is not published; {who} {heads}: ask for the manager of {team}."
    return ""
