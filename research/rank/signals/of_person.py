"""Signals of what the candidate is to the company and to the role: board, outsider, assistant, deputy, and whom the advert names."""

from __future__ import annotations

from research.rank.company import Company, Seen, overlap
from research.rank.wanted import Wanted


def elsewhere(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A title held at another organisation."""
    return 1.0 if seen.candidate.external else 0.0


def on_board(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A seat on the board, unless the role answers to the board."""
    return 1.0 if (seen.post.board or (seen.candidate.group == "board" and (seen.officer or not seen.executive))) and wanted.post.rung < 12.9 else 0.0


def board_executive(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Somebody shown with the board whose title is an executive's, and not said to be held elsewhere (`Our Directors`: Finance Director)."""
    aside = seen.candidate.group == "board" and not seen.post.board and seen.executive and not seen.officer and not seen.leads_from_board
    return 1.0 if aside and wanted.post.rung < 12.9 else 0.0


def officer(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A president, treasurer and so on of an organisation that somebody else runs; a treasurer or secretary also beside any director."""
    return 1.0 if seen.officer and (firm.managed or (firm.staffed and seen.post.rung < 10.9)) else 0.0


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
