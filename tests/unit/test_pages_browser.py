"""report.html and index.html in a real browser: nothing is fetched, nothing runs that is not ours, everybody can read them, they fit screen and paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

from research.report.index import Entry, index_page
from research.report.page import company_page
from research.report.roles import Own, Planned
from research.sheets.rows import LeadRow
from research.store.changes import Change
from spiders.browser import find_browser
from tests.patience import PATIENCE
from tests.unit.invented import DOMAIN, NOW, study, wordy
from tests.unit.test_pages import HOSTILE, hostile

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.slow, pytest.mark.skipif(find_browser() is None, reason="no Chromium, or the extra `browser` is not installed")]
ROLES = ("Senior Data Engineer", "Account Executive")
WIDTHS = (360, 768, 1440)
SERIOUS = {"serious", "critical"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = find_browser()
        opened = playwright.chromium.launch(executable_path=program or None, args=["--no-sandbox"], timeout=PATIENCE * 1000)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return files of pages that have every part."""
    folder = tmp_path_factory.mktemp("pages")
    days = {"on": date(2026, 3, 3), "until": date(2026, 3, 9)}
    step = Planned(action="Follow up", due="due", because="Four working days", before="Read it", points=("Say hello",), **days)
    change = Change(at=NOW, domain=DOMAIN, kind="changed", subject="0123456789ab", name="Old Hand", field="title", before="Clerk", after="Head of Data")
    own = Own(planned={"senior data engineer": [step]})
    row = LeadRow(lead_id="L1", domain=DOMAIN, role=ROLES[0], rank=1, probability=0.8, full_name="Ada Ashdown", title="Head of Data", status="contacted")
    entries = [Entry(domain=DOMAIN, name="Eldermoor Instruments Ltd", read=NOW.date(), reported=True), Entry(domain="b.example", trouble="no answer")]
    texts = {f"report-{count}": company_page(study(count, *ROLES), [change], own) for count in (5, 40, 200)}
    texts["report-one-role"] = company_page(study(40, ROLES[0]), [change], own)
    texts["report-nobody"] = company_page(study(0, *ROLES))
    texts["report-wordy"] = company_page(wordy("Senior Staff Data Engineer (Machine Learning Platform), Remote within Europe"))
    texts["report-hostile"] = company_page(hostile())
    texts["index"] = index_page(entries, [row], {DOMAIN: own.planned}, NOW.date())
    texts["index-clients"] = index_page(entries, [row], {DOMAIN: own.planned}, NOW.date(), {(DOMAIN, "senior data engineer"): ("Ilse van Loon", HOSTILE)})
    texts["index-hostile"] = index_page([Entry(domain=HOSTILE, name=HOSTILE, trouble=HOSTILE, reported=True)], [], {}, NOW.date())
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in texts}


@dataclass
class Seen:
    """A page, opened, and what the browser said of it."""

    page: Page
    told: list[str] = field(default_factory=list)
    """Lines of the console, faults, dialogues."""
    asked: list[str] = field(default_factory=list)
    """Requests beside the file itself."""


@pytest.fixture
def opened(browser: Browser) -> Iterator[Any]:
    contexts = []

    def open_page(file: Path, width: int = 1440, scheme: Literal["light", "dark"] = "light", *, script: bool = True) -> Seen:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script)
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        seen = Seen(context.new_page())
        seen.page.on("console", lambda message: seen.told.append(message.text))
        seen.page.on("pageerror", lambda error: seen.told.append(str(error)))
        seen.page.on("dialog", lambda dialog: (seen.told.append(dialog.message), dialog.dismiss()))  # type: ignore[func-returns-value]
        seen.page.on("request", lambda request: seen.asked.append(request.url) if request.url != file.as_uri() else None)
        seen.page.goto(file.as_uri())
        return seen

    yield open_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("name", ["report-40", "report-nobody", "report-hostile", "index", "index-hostile"])
def test_a_page_fetches_nothing_and_runs_nothing_but_its_own(opened: Any, pages: dict[str, Path], name: str) -> None:
    seen = opened(pages[name])
    assert (seen.told, seen.asked) == ([], [])
    if "hostile" in name:
        assert HOSTILE in seen.page.inner_text("body")


def test_the_policy_lets_no_strange_script_or_style_in(opened: Any, pages: dict[str, Path], tmp_path: Path) -> None:
    page = pages["report-5"].read_text(encoding="utf-8")
    strange = '<script>document.title = "taken"</script><p style="color: red" onclick="0">x</p><img src="https://a.example/x.png">'
    broken = tmp_path / "strange.html"
    broken.write_text(page.replace("<main", strange + "<main", 1), encoding="utf-8")
    seen = opened(broken)
    assert seen.page.title() != "taken"
    assert len([line for line in seen.told if "Content Security Policy" in line]) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["report-one-role", "index", "index-clients"])
def test_everybody_can_read_it(opened: Any, pages: dict[str, Path], name: str, scheme: Literal["light", "dark"]) -> None:
    from axe_playwright_python.sync_playwright import Axe

    seen = opened(pages[name], 360 if scheme == "dark" else 1440, scheme)
    for details in seen.page.query_selector_all("details")[:6]:
        details.evaluate("each => each.open = true")
    found = Axe().run(seen.page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found if each["impact"] in SERIOUS] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["report-200", "report-hostile", "report-wordy", "index-clients", "index-hostile"])
def test_no_page_is_wider_than_the_screen(opened: Any, pages: dict[str, Path], name: str, width: int) -> None:
    seen = opened(pages[name], width)
    seen.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_the_picture_is_drawn_at_its_size_and_no_name_leaves_its_panel(opened: Any, pages: dict[str, Path], width: int) -> None:
    page = opened(pages["report-200"], width).page
    shares = page.evaluate(
        """[...document.querySelectorAll('.picture svg')].map(svg => {
          const edge = svg.getBoundingClientRect().right;
          const over = Math.max(...[...svg.querySelectorAll('text')].map(text => text.getBoundingClientRect().right - edge));
          return [svg.getBoundingClientRect().width / svg.viewBox.baseVal.width, over];
        })"""
    )
    assert shares
    for share, over in shares:
        assert share == pytest.approx(1.0, abs=0.01), "so that letters are as large as those of the text"
        assert over <= 1.0


def test_it_is_read_and_worked_by_keyboard_alone(opened: Any, pages: dict[str, Path]) -> None:
    page = opened(pages["report-40"]).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the answer"
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === '#main'")
    page.focus(".evidence summary")
    page.keyboard.press("Enter")
    page.locator(".evidence table").first.wait_for()


def test_an_address_is_copied_and_said_so(opened: Any, pages: dict[str, Path]) -> None:
    page = opened(pages["report-40"]).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button = page.locator(".lead button").first
    address = button.get_attribute("data-copy")
    button.click()
    page.wait_for_function("document.getElementById('said').textContent != ''")
    assert page.inner_text("#said") == f"{address} copied"
    assert page.evaluate("navigator.clipboard.readText()") == address


def test_without_scripts_everything_is_there_but_the_buttons(opened: Any, pages: dict[str, Path]) -> None:
    page = opened(pages["report-40"], script=False).page
    assert not page.locator("button").first.is_visible()
    assert page.locator(".lead h3").first.is_visible()


@pytest.mark.parametrize(("name", "most"), [("report-one-role", 2), ("report-40", 3), ("report-200", 4), ("index-clients", 3)])
def test_it_prints_on_few_sheets(opened: Any, pages: dict[str, Path], name: str, most: int) -> None:
    printed = opened(pages[name]).page.pdf(format="A4")
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", printed)) <= most


def test_a_link_to_words_jumps_to_them(opened: Any, pages: dict[str, Path], tmp_path: Path) -> None:
    """The text fragment that a fact's link carries is one that a browser understands."""
    from research.report.links import passage
    from tests.unit.loopback import Website

    words = "Jane Vice-President, R&D"
    body = f"<!doctype html><title>Team</title>{'<p>line</p>' * 300}<p id=here>{words.replace('&', '&amp;')}</p>{'<p>line</p>' * 300}"
    with Website({"/team": body}) as web:
        start = tmp_path / "start.html"
        start.write_text(f'<!doctype html><a href="{passage(f"{web.url}/team", words)}">go</a>', encoding="utf-8")
        page = opened(start).page
        page.click("a")
        page.wait_for_selector("#here")
        page.wait_for_function("(box => box.top >= 0 && box.bottom <= innerHeight)(document.getElementById('here').getBoundingClientRect())")
