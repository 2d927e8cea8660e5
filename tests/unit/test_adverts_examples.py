"""Every advert format on its saved examples, found by layout: tests/examples/adverts/<member>/<slug>/{body, page.json, expected.json}.

expected.json holds what the member must make of the body: `roles` of an answer, `following` the next question, `boards` found on a careers page,
`held` the roles that a page holds itself. Only the fields that stand there are compared, one test a field.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from research.adverts import Request, boards, may_hold_boards, shelf
from research.document import Document
from research.model import Page, Role

EXAMPLES = Path(__file__).parent.parent / "examples" / "adverts"
CASES = sorted(p.parent for p in EXAMPLES.glob("*/*/expected.json"))


def expected(case: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((case / "expected.json").read_text())
    return found


def page(case: Path) -> Page:
    return Page(fetched_at=datetime(2026, 3, 1, tzinfo=UTC), **json.loads((case / "page.json").read_text()))


def roles(case: Path, what: str) -> tuple[Role, ...]:
    member, body, about = shelf()[case.parent.name], (case / "body").read_bytes(), page(case)
    return member.held(Document.parse(body, about)) if what == "held" else member.read(body, about.url)


def having(key: str) -> list[Path]:
    return [case for case in CASES if key in expected(case)]


def fields() -> list[Any]:
    cases = [(case, what, i, field) for what in ("roles", "held") for case in having(what) for i, role in enumerate(expected(case)[what]) for field in role]
    return [pytest.param(*c, id=f"{c[0].parent.name}/{c[0].name}-{c[2]}-{c[3]}") for c in cases]


@pytest.mark.parametrize(("case", "what", "index", "field"), fields())
def test_reads_the_field(case: Path, what: str, index: int, field: str) -> None:
    wanted = expected(case)[what][index][field]
    found = getattr(roles(case, what)[index], field)
    if field == "contacts":
        assert len(found) == len(wanted)
        assert [{key: getattr(one, key) for key in asked} for one, asked in zip(found, wanted, strict=True)] == wanted
    else:
        assert found == wanted


@pytest.mark.parametrize("case", having("roles") + having("held"), ids=lambda c: f"{c.parent.name}/{c.name}")
def test_reads_that_many_roles(case: Path) -> None:
    what = "roles" if "roles" in expected(case) else "held"
    assert len(roles(case, what)) == expected(case).get("count", len(expected(case)[what]))


@pytest.mark.parametrize("case", having("following"), ids=lambda c: f"{c.parent.name}/{c.name}")
def test_asks_for_the_next_page(case: Path) -> None:
    url = page(case).url
    asked = Request(url=url, method="POST", body=b'{"appliedFacets": {}, "limit": 20, "offset": 0, "searchText": ""}') if "/wday/" in url else Request(url=url)
    further = shelf()[case.parent.name].following((case / "body").read_bytes(), asked)
    assert (further.url if further else None) == expected(case)["following"]
    assert further is None or further != asked


@pytest.mark.parametrize("case", having("boards"), ids=lambda c: f"{c.parent.name}/{c.name}")
def test_finds_the_board(case: Path) -> None:
    body = (case / "body").read_bytes()
    found = boards(Document.parse(body, page(case)))
    wanted = expected(case)["boards"]
    assert not found or may_hold_boards(body, page(case))
    assert [(b.source, b.account, [r.url for r in b.requests]) for b in found] == [(w["source"], w["account"], w["asks"]) for w in wanted]
    for board, want in zip(found, wanted, strict=True):
        assert board.requests[0].method == want.get("method", "GET")
        assert not want.get("body") or json.loads(board.requests[0].body) == want["body"]


@pytest.mark.parametrize("member", shelf())
def test_every_format_has_an_example_that_finds_and_one_that_stays_silent(member: str) -> None:
    said = [expected(case) for case in CASES if case.parent.name == member]
    assert any(e.get("roles") or e.get("held") for e in said)
    assert any(not any(e.get(key) for key in ("roles", "held", "boards")) for e in said)
    assert shelf()[member].account is None or any(e.get("boards") for e in said)
