"""Says in plain words what speaks for a candidate, what against, and what to do when nobody is sure."""

from __future__ import annotations

from collections.abc import Sequence

from research.model import Outcome, Seniority
from research.rank.company import Company, Seen, Wanted, overlap
from research.rank.knowledge import around
from research.rank.lexicon import stem
from research.rank.signals.of_rung import above
from research.rank.signals.table import SIGNALS
from research.text import count, fold, words

_LABELS = {"it": "IT", "people": "HR", "infrastructure": "infrastructure", "executive": "the whole organisation"}
_RUNGS = {
    Seniority.INTERN: "an intern", Seniority.ASSISTANT: "an assistant", Seniority.JUNIOR: "a junior", Seniority.SPECIALIST: "a specialist",
        Seniority.SENIOR: "a senior", Seniority.LEAD: "a lead",
    Seniority.MANAGER: "a manager", Seniority.SENIOR_MANAGER: "a senior manager", Seniority.HEAD: "a head", Seniority.DIRECTOR: "a director",
        Seniority.SENIOR_DIRECTOR: "a senior director",
    Seniority.VICE_PRESIDENT: "a vice president", Seniority.C_LEVEL: "a chief", Seniority.TOP: "the top",
}  # fmt: skip
_STEPS = ("no step", "one step", "two steps", "three steps", "four steps", "five steps", "six steps", "seven steps")


def label(function: str) -> str:
    """Return a function's name for people: `supply_chain` → `supply chain`."""
    return _LABELS.get(function, function.replace("_", " "))


def _shared(wanted: Wanted, seen: Seen) -> list[str]:
    stems = wanted.words & seen.words
    return list(dict.fromkeys(word for word in words(wanted.post.text) if stem(word) in stems))[:3]


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


def _common(wanted: Wanted, seen: Seen) -> str:
    return (
        max((min(share, seen.functions[name]), name) for name, share in wanted.functions.items() if name in seen.functions)[1]
        if overlap(wanted.functions, seen.functions)
        else ""
    )


def because(name: str, score: float, wanted: Wanted, seen: Seen, firm: Company) -> str:
    """Return what a signal means here, in a job seeker's words; empty where it says nothing worth telling."""
    function = _common(wanted, seen)
    boss = seen.post.rung >= Seniority.HEAD - 0.6
    own = label(max(seen.functions, key=lambda n: seen.functions[n])) if seen.functions else ""
    sought = label(wanted.chief_function)
    texts = {
        "same_function": f"{'heads' if boss else 'works in'} {label(function)}, which is what the role is about" if function and score >= 0.3 else "",
        "near_above": f"heads {own}, where {sought} roles often report" if own and sought and boss and not function and score >= 0.4 else "",
        "adopts": f"heads {own}, to whom {sought} answers where nobody leads it" if own and sought else "",
        "shared_words": f"the title names {', '.join(_shared(wanted, seen))}, as the role does" if _shared(wanted, seen) else "",
        "near_in_meaning": "the title is among the nearest in meaning to the role of all shown" if score >= 1 and above(wanted, seen) else "",
        "guides": "does what the role does; where nobody leads them, interns and assistants learn from such a colleague",
        "same_department": f"same department: {seen.candidate.department}",
        "alike_department": f"department {seen.candidate.department}, like the role's"
        if score >= 0.4 and seen.candidate.department and wanted.department != seen.department
        else "",
        "department_in_title": "the title names the role's department" if score >= 0.5 else "",
        "role_in_department": f"listed under {seen.candidate.department}, which the role names" if score >= 0.4 and seen.candidate.department else "",
        "nearest_above": "the first above the role among those of its field",
        "runs_it": "the title is the role's own, as its manager",
        "highest": "" if SIGNALS["other_function"](wanted, seen, firm) else "stands above everybody else shown",
        "top_of_small": f"runs a small organisation ({count(firm.size, 'person', 'people')} known)" if score >= 0.5 else "",
        "top_for_chief": "runs the organisation; its chiefs report there",
        "top_for_head": "runs the organisation, and nobody shown stands between" if score >= 0.5 else "",
        "top_without_head": f"runs the organisation, and nobody shown leads {sought or 'this field'}" if score >= 0.5 else "",
        "same_place": f"same region: {', '.join(sorted(around(wanted.places) & seen.places)).upper()}" if score > 0 else "for another region",
        "assistants_boss": "assistants answer to the person they assist",
        "deputises": "holds the post of which this role is the deputy",
        "on_leadership": "runs the organisation, and sits on its board"
        if seen.leads_from_board
        else "the site lists this person as a leader"
        if seen.post.text
        else "",
        "advert_says": f"the advert says that the post reports to: {wanted.role.reports_to}",
    }
    return texts.get(name, "")


_EVIDENCE = ("advert_says", "assistants_boss", "deputises", "runs_it", "same_function", "near_above", "adopts", "same_department", "alike_department",
    "department_in_title", "role_in_department", "shared_words", "near_in_meaning", "guides", "nearest_above", "same_place", "top_of_small", "top_for_chief",
    "top_for_head", "top_without_head", "highest", "on_leadership")  # fmt: skip
"""Signals that tell a job seeker something of this person, the weightiest kind first."""


def speaks_for(wanted: Wanted, seen: Seen, firm: Company) -> tuple[str, ...]:
    """Return what on the page speaks for a candidate, the weightiest kind first; how high the title stands is added last, and alone is no reason."""
    found = []
    for name in _EVIDENCE:
        score = SIGNALS[name](wanted, seen, firm)
        if score > 0 and (text := because(name, score, wanted, seen, firm)):
            found.append(text)
    if found and seen.post.rung > wanted.post.rung + 0.4 and (high := ladder(wanted, seen)):
        found.append(high)
    return tuple(dict.fromkeys(found))


def bars(wanted: Wanted, seen: Seen, firm: Company) -> tuple[str, ...]:
    """Return what speaks against a candidate."""
    post, group = seen.post, seen.candidate.group
    checks = (
        (seen.candidate.external, "the title is held at another organisation"),
        ((group == "board" and not seen.leads_from_board) or post.board, "sits on the board, and does not hire for this post"),
        (group == "advisors" or post.adviser, "advises from outside"),
        (group == "alumni" or post.former, "no longer in the post"),
        (post.assistant_to is not None, "assists somebody, and leads no team"),
        (SIGNALS["hires_for_others"](wanted, seen, firm) > 0, "HR and recruiting fill posts, and do not lead this one; a contact to fall back on"),
        (SIGNALS["same_post"](wanted, seen, firm) > 0, "holds the post itself, or stands beside it"),
        (bool(post.text) and SIGNALS["same_post"](wanted, seen, firm) == 0 and post.rung < wanted.post.rung - 0.4, ladder(wanted, seen)),
        (SIGNALS["other_function"](wanted, seen, firm) > 0, f"leads something else: {label(next(iter(seen.functions), ''))}"),
        (SIGNALS["same_place"](wanted, seen, firm) < 0, "for another region"),
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
