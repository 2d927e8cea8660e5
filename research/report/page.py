"""report.html: one study as a page that is whole in itself."""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from research.model import Study
from research.report import picture
from research.report.people import LEVELS, shown
from research.report.roles import Own, roles
from research.report.templates import templates
from research.store.changes import Change
from research.text import count

if TYPE_CHECKING:
    from jinja2 import Environment

NAME = "report.html"
HERE = Path(__file__).parent
CHANGES_SHOWN = 12
UNREAD_SHOWN = 30
STATUS = {
    "complete": "",
    "budget": "The site was not read to its end",
    "blocked": "The site refused to be read",
    "unreachable": "The site did not answer",
}
KINDS = {
    "new": "is new",
    "found": "was found on a page not read before",
    "gone": "is no longer named",
    "back": "is named again",
    "opened": "was advertised",
    "closed": "is no longer advertised",
}


def company_page(study: Study, changes: Sequence[Change] = (), own: Own | None = None) -> str:
    """Return report.html. changes: what is known to have changed at the company, oldest first; own: what the user's sheet and calendar add."""
    people = shown(study)
    answers = roles(study, {person.id: person for person in people}, own or Own())
    drawn = picture.panels(people, {answer.text: answer.first.person.id for answer in answers if answer.first})
    functions: dict[str, list[Any]] = {}
    for person in people:
        functions.setdefault(person.function, []).append(person)
    return render(
        "company.html",
        company=study.company,
        crawl=study.crawl,
        status=STATUS[study.crawl.status],
        day=study.finished_at,
        people=people,
        roles=answers,
        panels=drawn,
        functions=functions,
        changes=tuple(reversed(changes))[:CHANGES_SHOWN],
        kinds=KINDS,
        unread=[(skipped.url, skipped.why) for skipped in study.crawl.skipped] + [(issue.subject, issue.detail or issue.code) for issue in study.issues],
        unread_shown=UNREAD_SHOWN,
        levels=LEVELS,
        picture=picture,
    )


def render(template: str, **values: Any) -> str:
    """Return a page from a template that lies here, with the style sheet and the script that its policy names."""
    return _environment().get_template(template).render(values)


@functools.cache
def _environment() -> Environment:
    environment = templates(HERE)
    style, script = ((HERE / name).read_text(encoding="utf-8") for name in ("style.css", "copy.js"))
    environment.globals |= {"count": count, "style": style, "script": script, "style_hash": _hash(style), "script_hash": _hash(script)}
    return environment


def _hash(text: str) -> str:
    """Return what a content-security policy knows a style sheet or script by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
