"""Open posts of many pages: what is one post, whose it is, what one page adds to another."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from research.adverts.open_posts import open_posts
from research.model import Company, Page, Reading, Role

NOW = datetime(2026, 3, 2, tzinfo=UTC)
ACME = Company(domain="acme.com", name="Acme Tidal")


def on(url: str, *roles: Role) -> Reading:
    return Reading(page=Page(url=url, fetched_at=NOW), adverts=roles)


LISTED = Role(text="Data Engineer (m/f/d)", url="https://acme.com/jobs/data-engineer")
BOARD = Role(
    text="Data Engineer", department="Data", location="Bristol", url="https://boards.greenhouse.io/acme/jobs/1", description="You report to the Head of Data."
)


def test_a_board_adds_to_what_the_careers_page_lists() -> None:
    [found] = open_posts([on("https://acme.com/jobs", LISTED), on("https://boards-api.greenhouse.io/x", BOARD)], ACME)
    assert (found.role.department, found.role.location, found.role.description) == ("Data", "Bristol", BOARD.description)
    assert found.found_on == ("https://acme.com/jobs", "https://boards-api.greenhouse.io/x")


def test_one_title_in_two_places_is_two_posts() -> None:
    leeds = Role(text="Nurse", location="Leeds", url="https://acme.com/jobs/1")
    hull = Role(text="Nurse", location="Hull", url="https://acme.com/jobs/2")
    assert len(open_posts([on("https://acme.com/jobs", leeds, hull)], ACME)) == 2
    assert len(open_posts([on("https://acme.com/jobs", leeds), on("https://acme.com/de/jobs", hull)], ACME)) == 2


def test_one_address_is_one_post() -> None:
    one = Role(text="Nurse", url="https://www.acme.com/jobs/1/")
    assert (
        len(
            open_posts(
                [on("https://acme.com/jobs", one), on("https://acme.com/jobs/1", Role(text="Nurse", location="Hull", url="https://acme.com/jobs/1"))], ACME
            )
        )
        == 1
    )


def test_the_one_name_on_the_companys_own_adverts_is_its_legal_name() -> None:
    legal = Role(text="Nurse", company="Northern Holdings Ltd")
    assert len(open_posts([on("https://acme.com/jobs", legal)], ACME)) == 1
    assert len(open_posts([on("https://boards.example/jobs", legal)], ACME)) == 0
    client = Role(text="Clerk", company="Globex")
    assert [o.role.text for o in open_posts([on("https://acme.com/jobs", legal, client, Role(text="Cook", company="Acme"))], ACME)] == ["Cook"]


@given(st.lists(st.sampled_from([LISTED, BOARD, Role(text="Nurse"), Role(text="Nurse", location="Hull")]), max_size=6))
def test_reading_a_page_again_adds_no_post(roles: list[Role]) -> None:
    page = on("https://acme.com/jobs", *dict.fromkeys(roles))
    assert [o.role for o in open_posts([page, page], ACME)] == [o.role for o in open_posts([page], ACME)]
