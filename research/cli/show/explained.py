"""How the explanation of a page looks: of each place what was seen and what became of it, then what looks like a name and was passed over; and as a record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from research.cli.report import Table
from research.extract.people.judge.why import Reason, chance_of_any
from research.extract.people.mentions import WEAK
from research.people.clusters import ACCEPT
from research.reading.witness import Choice, Passed
from research.studies.explaining import Explanation, Told
from research.text import count, fold

SPOKE = 4
"""Reasons for and against that a terminal shows; --json has all."""
LEAST = 0.05
"""Log odds below which a reason is not worth a line."""
MOST = 5
"""Titles or contacts of one place that a terminal shows."""
LONG = 160
"""Signs of a line that are shown."""
KINDS = {"title": "title", "email": "e-mail", "phone": "telephone", "linkedin": "LinkedIn"}


def blocks(found: Explanation, name: str | None) -> Iterator[str | Table]:
    """Yield what a terminal shows. name: words that a place or a line must hold to be shown; None for all."""
    places, passed = _shown(found, name)
    page = found.reading.page
    people = f"{count(len(found.people), 'person', 'people')} found in {count(len(found.places), 'place')} that patterns took for a person's"
    at = page.url if page.url.startswith("http") else "A page without an address (--url gives one)"
    yield f"{at}: {people}, {count(found.lines, 'line')} read"
    if page.link_text or page.link_kind != "other":
        yield f'On the pages kept, the link "{page.link_text}" leads here, which promises: {page.expects or page.link_kind}'
    yield from map(_place, places)
    likely = [each for each in passed if each.score >= WEAK or not each.score or name is not None]
    if likely:
        rows = tuple((str(each.line), _short(each.text), each.name if each.name != each.text else "", _chance(each.score), each.why) for each in likely)
        yield Table(header=("line", "it says", "name", "as a name", "passed over since"), rows=rows, title="What looks like a name, and no pattern took")
    if len(likely) < len(passed):
        yield f"{count(len(passed) - len(likely), 'line')} more that hardly read like a name: --json has them, and --name TEXT shows those that hold a text"
    if name is not None and not places and not passed:
        yield f'Nothing on the page that looks like a name holds "{name}"'


def message(found: Explanation) -> str:
    """Return what the user should know besides; "" where all is plain."""
    if issue := next(iter(found.reading.issues), None):
        return issue.detail
    if found.reading.is_shell and not found.places:
        return "the page has no text of its own and waits for JavaScript: --render always opens it in a browser"
    if found.hidden:
        return f"left out: {count(found.hidden, 'place')} of people who must not appear (research suppress)"
    return "" if found.people else "no people found on the page"


def record(found: Explanation, name: str | None) -> dict[str, Any]:
    """Return the explanation for programs."""
    places, passed = _shown(found, name)
    page = found.reading.page
    return {
        "page": {"url": page.url or None, "link_text": page.link_text, "link_kind": page.link_kind, "expects": page.expects or None, "lines": found.lines},
        "people": [person.name for person in found.people],
        "accepted_from": ACCEPT,
        "chance_of_any": round(chance_of_any(), 4),
        "places": [_record(told) for told in places],
        "passed": [asdict(each) for each in passed],
        "hidden": found.hidden,
    }


def _shown(found: Explanation, name: str | None) -> tuple[list[Told], list[Passed]]:
    sought = fold(name or "")
    places = [told for told in found.places if sought in fold(" ".join((told.place.name, told.place.printed, told.place.text)))]
    return places, [each for each in found.passed if sought in fold(each.text)]


def _record(told: Told) -> dict[str, Any]:
    place = {key: value for key, value in asdict(told.place).items() if key != "sighting"}
    return place | {"taken": told.person is not None, "person": told.person.name if told.person else None, "why": told.why}


def _place(told: Told) -> str:
    """Return a line that says what became of a place, and below it, set in, what was seen there."""
    place = told.place
    taken = "left" if told.person is None else "taken" if told.person.name == place.name else f"taken, as {told.person.name}"
    seen = [("name", [f'{place.name_score:.0%} as a name: given "{place.given}", family "{place.family}"'])]
    seen.append(("pattern", [place.pattern, place.locator or "data without a place in the markup"]))
    seen.append(("heading", list(place.headings[:1])))
    seen.append(("words", [*map(_short, place.before), f"→ {_short(place.text or place.printed)}", *map(_short, place.behind)]))
    for kind, said in KINDS.items():
        seen.append((said, [_choice(choice, told) for choice in place.choices if choice.kind == kind][:MOST]))
    for side, sign in (("for", 1), ("against", -1)):
        seen.append((side, [_reason(reason) for reason in place.reasons if reason.weight * sign >= LEAST][:SPOKE]))
    seen.append(("chance", [f"{place.chance:.1%}, from the {chance_of_any():.0%} of any place"]))
    head = f"{f'Line {place.line}: ' if place.line else ''}{place.name}: {taken}, since {told.why}"
    return "\n".join([head, *(f"  {key if n == 0 else '':10} {line}" for key, lines in seen for n, line in enumerate(lines))])


def _choice(choice: Choice, told: Told) -> str:
    """Return one candidate, with what became of it on this page."""
    score = "" if choice.score is None else f" ({choice.score:.2f})"
    if not choice.taken:
        return f"{choice.value}{score}, left" + (": it looks like the company's or a department's" if choice.shared else "")
    person = told.person
    if person is None or choice.kind == "title":
        end = ""
    else:
        theirs = {contact.fact.value for contact in person.contacts}
        end = "" if choice.value in theirs else ", and left then: several people's, or another's by its words"
    return f"{choice.value}{score}, taken{end}"


def _reason(reason: Reason) -> str:
    """Return `+1.03  own_class: Classes or ids around the name speak of a team.`, or `not so: …`, or the value where it is a matter of more or less."""
    said = f"{reason.weight:+.2f}  {reason.name}"
    if reason.is_so is None:
        return f"{said} = {reason.value:.2g}: {reason.says}"
    return f"{said}: {'' if reason.is_so else 'not so: '}{reason.says}"


def _chance(score: float) -> str:
    return f"{score:.0%}" if score else "none"


def _short(text: str) -> str:
    return text if len(text) <= LONG else text[: LONG - 2] + " …"
