"""`research review` in a real browser: worked by mouse and by keys alone, watched while it studies, read by everybody, hostile strings shown as text."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

from research.model import Study
from research.sheets.leads import edit_leads, read_leads
from research.sheets.rows import LeadRow
from research.studies.study import ranked
from spiders.browser import find_browser
from tests.patience import PATIENCE
from tests.unit.invented import DOMAIN, study, wordy
from tests.unit.loopback import Answer, Asked, Website
from tests.unit.reviewed import Reviewed, reviewing, written
from tests.unit.test_pages import HOSTILE, hostile
from tests.unit.test_stopping import HOME, TEAM

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.slow, pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")]
ROLE = "Senior Data Engineer"
SERIOUS = {"serious", "critical"}


@dataclass
class Seen:
    """A page, opened, and what the browser said of it."""

    page: Page
    told: list[str] = field(default_factory=list)
    """Lines of the console, faults, dialogues."""
    asked: list[str] = field(default_factory=list)
    """Requests that left the server."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=find_browser() or None, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Reviewed, Path]]:
    folder = written(tmp_path_factory.mktemp("reviewed"), study(40, ROLE))
    found = strange()
    fewer = tuple(each for each in found.people if each.id != found.rankings[0].leads[0].id)
    earlier = ranked([ranking.role for ranking in found.rankings], fewer)
    written(folder, replace(found, people=fewer, rankings=earlier, finished_at=found.finished_at - timedelta(days=14)))
    written(folder, found)
    written(folder, wordy(ROLE))
    attacked = [row.lead_id for row in read_leads(folder) if row.domain == "hostile.example"]
    edit_leads(folder, {lead: {"status": HOSTILE, "notes": HOSTILE, "next_action": HOSTILE} for lead in attacked})
    over = threading.Event()

    def waits(_: Asked) -> Answer:
        over.wait(PATIENCE)
        return Answer("<h1>Leadership</h1>")

    with Website({"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/leadership": waits}) as web:
        # a study that the page begins would erase whoever was seen a year before, and the invented companies are seen in March 2026
        with reviewing(folder, RESEARCH_PROXY=web.url, RESEARCH_DELAY="0", RESEARCH_KEEP_DAYS="0") as running:
            yield running, folder
        over.set()


def strange() -> Study:
    """Return a study whose every word is an attack, under a domain of its own."""
    found = hostile()
    return replace(found, company=replace(found.company, domain="hostile.example"))


@pytest.fixture
def opened(browser: Browser, server: tuple[Reviewed, Path]) -> Iterator[Any]:
    contexts = []

    def enter(path: str = "/leads", width: int = 1440, scheme: Literal["light", "dark"] = "light", *, script: bool = True) -> Seen:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script)
        contexts.append(context)
        context.set_default_timeout(1000 * PATIENCE)
        seen = Seen(context.new_page())
        seen.page.on("console", lambda message: seen.told.append(message.text))
        seen.page.on("pageerror", lambda error: seen.told.append(str(error)))
        seen.page.on("dialog", lambda dialog: (seen.told.append(dialog.message), dialog.dismiss()))  # type: ignore[func-returns-value]
        seen.page.on("request", lambda request: seen.asked.append(request.url) if not request.url.startswith((server[0].origin, "data:")) else None)
        seen.page.goto(server[0].address)
        seen.page.goto(server[0].origin + path)
        return seen

    yield enter
    for context in contexts:
        context.close()


def rows(folder: Path) -> list[LeadRow]:
    return sorted((row for row in read_leads(folder) if row.domain == DOMAIN and row.role == ROLE), key=lambda row: row.rank or 0)


def press(page: Page, key: str) -> None:
    """Press a key that leads to another page, and wait until that page and its script are there: keys pressed before are nobody's."""
    with page.expect_navigation():
        page.keyboard.press(key)


def click(page: Page, selector: str) -> None:
    """Click what leads to another page, and wait until that page is there."""
    with page.expect_navigation():
        page.click(selector)


def test_a_lead_is_decided_and_noted_by_keys_alone(opened: Any, server: tuple[Reviewed, Path]) -> None:
    first, second = rows(server[1])[:2]
    seen = opened()
    page = seen.page
    page.keyboard.press("/")
    page.keyboard.type(first.full_name.lower())
    page.wait_for_function("name => new URL(location).searchParams.get('q') === name", arg=first.full_name.lower())
    assert page.locator("a.row").count() == 1
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    press(page, "Enter")
    assert page.inner_text("h1") == first.full_name
    press(page, "w")
    assert page.locator(".done").count() == 1
    assert page.inner_text("h1 .tag") == "wrong person"
    assert rows(server[1])[0].lead_id == second.lead_id
    page.keyboard.press("m")
    for _ in range(page.locator("[name=status] option").count()):
        if page.input_value("[name=status]") != "closed":
            page.keyboard.press("ArrowDown")
    press(page, "Control+Enter")
    assert next(row.status for row in rows(server[1]) if row.lead_id == first.lead_id) == "closed"
    press(page, "w")  # takes it back
    assert rows(server[1])[0].lead_id == first.lead_id
    page.keyboard.press("?")
    assert page.is_visible("#keys") and "Wrong person" in page.inner_text("#keys-list")
    page.click("#keys-on")
    page.keyboard.press("Escape")
    page.keyboard.press("w")
    assert page.locator("h1 .tag").count() == 0, "single keys are switched off"
    assert (seen.told, seen.asked) == ([], [])


def test_a_lead_is_worked_by_mouse_and_without_any_script(opened: Any, server: tuple[Reviewed, Path]) -> None:
    row = rows(server[1])[3]
    seen = opened("/leads", script=False)
    page = seen.page
    page.fill("input[type=search]", row.full_name)
    click(page, "text=Show")
    click(page, "a.row")
    click(page, "text=Right person")
    assert page.inner_text("h1 .tag") == "confirmed" and rows(server[1])[0].lead_id == row.lead_id
    page.fill("[name=notes]", "met at a fair")
    page.fill("[name=next_action_on]", "2031-03-04")
    click(page, "form[action$=own] button")
    assert next(each.notes for each in rows(server[1]) if each.lead_id == row.lead_id) == "met at a fair"
    click(page, "text=Today")
    assert row.full_name in page.inner_text("main")
    page.go_back()
    click(page, "text=Right person")
    assert page.locator("h1 .tag").count() == 0
    assert (seen.told, seen.asked) == ([], [])


def test_two_tabs_show_their_conflict(opened: Any, server: tuple[Reviewed, Path]) -> None:
    lead = rows(server[1])[4].lead_id
    one, other = opened(f"/leads/{lead}"), opened(f"/leads/{lead}")
    one.page.select_option("[name=status]", "answered")
    click(one.page, "form[action$=own] button")
    other.page.select_option("[name=status]", "offer")
    click(other.page, "form[action$=own] button")
    assert "offer" in other.page.inner_text("[role=alert]")
    assert other.page.input_value("[name=status]") == "answered"


def test_a_study_is_begun_watched_and_stopped(opened: Any, server: tuple[Reviewed, Path]) -> None:
    """The site leaves its third page without an answer, so that the study cannot end by itself."""
    seen = opened("/studies")
    page = seen.page
    page.fill("[name=target]", "no such company")
    click(page, "text=Begin")
    assert "Not begun" in page.inner_text("[role=alert]")
    page.fill("[name=target]", "acme.example")
    page.fill("[name=roles]", f"{ROLE}\n--output")
    click(page, "text=Begin")
    page.locator(".told", has_text="2 pages, 3 people").wait_for()
    page.keyboard.press("x")
    page.locator("[data-state=ended]").wait_for()
    assert "stopped" in page.inner_text(".run strong")
    click(page, "text=Its leads")
    assert {row.role for row in read_leads(server[1]) if row.domain == "acme.example"} == {ROLE, "--output"}
    assert "Acme Tidal" in page.inner_text("h1")
    assert [line for line in seen.told if "422" not in line] == [] and seen.asked == []


def test_a_file_is_taken_in_and_another_given_out(opened: Any, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text(f"Full name,Title,Company domain\nZelda Quickwater,Head of Data,{DOMAIN}\n", encoding="utf-8")
    seen = opened("/exchange")
    seen.page.set_input_files("input[type=file]", people)
    click(seen.page, "form button:has-text('Take in')")
    assert "Taken in" in seen.page.inner_text(".done")
    with seen.page.expect_download() as given:
        seen.page.click("a[href='/exchange/csv']")
    assert "Zelda Quickwater" in given.value.path().read_text(encoding="utf-8")
    assert (seen.told, seen.asked) == ([], [])


CONTACTS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nZadie,Quill,,,Eldermoor Instruments,Head of Data,15 Jun 2026\n"


def test_contacts_dropped_anywhere_on_the_page_tell_who_could_introduce(opened: Any, server: tuple[Reviewed, Path]) -> None:
    seen = opened("/exchange")
    brought = seen.page.evaluate_handle(
        "text => { const brought = new DataTransfer(); brought.items.add(new File([text], 'Connections.csv', {type: 'text/csv'})); return brought; }", CONTACTS
    )
    seen.page.dispatch_event("h1", "dragover", {"dataTransfer": brought})
    assert seen.page.locator(".drop.over").count() == 1
    seen.page.dispatch_event("h1", "drop", {"dataTransfer": brought})
    assert seen.page.locator(".drop.over").count() == 0
    assert seen.page.inner_text("#said") == "Connections.csv chosen"
    assert seen.page.is_checked("[value=contacts]"), "LinkedIn's own name for them"
    with seen.page.expect_navigation():
        seen.page.keyboard.press("Control+Enter")
    assert "Zadie Quill" in seen.page.inner_text(".done")
    assert {row.introduction for row in rows(server[1])} == {"Zadie Quill (Head of Data, works there)"}
    assert (seen.told, seen.asked) == ([], [])


def test_contacts_are_taken_in_without_any_script(opened: Any, server: tuple[Reviewed, Path], tmp_path: Path) -> None:
    (tmp_path / "book.csv").write_text(CONTACTS.replace("Zadie", "Zuleika"), encoding="utf-8")
    seen = opened("/exchange", script=False)
    seen.page.set_input_files("input[type=file]", tmp_path / "book.csv")
    seen.page.check("[value=contacts]")
    click(seen.page, "form button:has-text('Take in')")
    assert "Zuleika Quill" in seen.page.inner_text(".done")
    assert {row.introduction for row in rows(server[1])} == {"Zuleika Quill (Head of Data, works there)"}


def test_what_a_hostile_site_says_is_shown_as_text(opened: Any, server: tuple[Reviewed, Path]) -> None:
    lead = next(row.lead_id for row in read_leads(server[1]) if row.domain == "hostile.example")
    for path in ("/leads?company=hostile.example", f"/leads/{lead}", "/companies", "/companies/hostile.example/runs", f"/leads?q={HOSTILE}"):
        seen = opened(path.replace("%", "%25").replace("&", "%26").replace("#", "%23"))
        assert HOSTILE in seen.page.inner_text("body") or HOSTILE in seen.page.input_value("[name=q]"), path
        assert (seen.told, seen.asked) == ([], []), path


def test_two_runs_are_chosen_and_compared_by_keys_alone(opened: Any) -> None:
    seen = opened("/leads?company=hostile.example")
    press(seen.page, "v")
    assert seen.page.locator(".sides tbody tr").count() >= 2
    seen.page.keyboard.press("1")
    assert seen.page.evaluate("document.activeElement.name") == "before"
    seen.page.keyboard.press("Home")
    seen.page.locator("[data-list]", has_text="The same run twice").wait_for()
    seen.page.keyboard.press("Escape")
    press(seen.page, "b")
    assert "company=hostile.example" in seen.page.url
    assert (seen.told, seen.asked) == ([], [])


PAGES = ("/leads", "/leads/{lead}", "/companies", "/today", "/studies", "/exchange", "/companies/hostile.example/runs")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_it(opened: Any, server: tuple[Reviewed, Path], scheme: Literal["light", "dark"]) -> None:
    from axe_playwright_python.sync_playwright import Axe

    seen, lead = opened("/leads", 360 if scheme == "dark" else 1440, scheme), rows(server[1])[0].lead_id
    for path in PAGES:
        seen.page.goto(server[0].origin + path.format(lead=lead))
        found = Axe().run(seen.page).response["violations"]
        assert [(path, each["id"], each["nodes"][0]["html"]) for each in found if each["impact"] in SERIOUS] == []


def test_no_page_is_wider_than_the_screen(opened: Any, server: tuple[Reviewed, Path]) -> None:
    seen, leads = opened(), {row.domain: row.lead_id for row in read_leads(server[1])}
    paths = [path.format(lead=leads["hostile.example"]) for path in PAGES]
    for path in (*paths, "/leads?company=hostile.example", f"/leads/{leads['wordy.example']}", "/leads?company=wordy.example"):
        seen.page.goto(server[0].origin + path)
        for width in (360, 768, 1440):
            seen.page.set_viewport_size({"width": width, "height": 900})
            assert seen.page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
