"""What the terminal says below the leads of a role: what to do, what the advert forbids, whom else to ask, where to search on."""

from __future__ import annotations

from collections.abc import Iterator

from research.cli.report import Links
from research.cli.show.contacts import address
from research.model import Ranking, Study
from research.rank.recommendation import approach


def advice(ranking: Ranking, study: Study) -> Iterator[str | Links]:
    """Yield one paragraph each; the warning first."""
    if ranking.role.rules:
        said = " ".join(f"“{sentence}”" for sentence in ranking.role.rules)
        yield f"WARNING: the advert asks not to be contacted directly, or says how it will be answered: {said}"
    if ranking.advice:
        yield ranking.advice
    found = approach(ranking, study.people, study.company)
    if (other := found.fallback) is not None:
        who = ", ".join(filter(None, (other.who, other.title)))
        ways = ", ".join(filter(None, (address(other.email, other.email_status, other.email_chance), other.phone, other.linkedin)))
        yield f"No answer? {who} ({other.because}): {ways or 'no way to reach them is published'}"
    yield Links(title="To search on by hand:", links=tuple((link.label, link.url) for link in found.links))
