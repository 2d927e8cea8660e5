"""The whole command in processes of its own, on the sample site: who is found, who is not, what is written, how it ends."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.calling import call
from tests.patience import PATIENCE
from tests.sample_site.server import DOMAIN, Served, serve
from tests.terminal import in_terminal

pytestmark = pytest.mark.slow
RESEARCH = str(Path(sys.executable).with_name("research"))
LABELS: dict[str, Any] = json.loads((Path(__file__).parent / "sample_site" / "labels.json").read_text(encoding="utf-8"))
HARD = set(LABELS["hard"])
"""People whom a careful reader finds and the program does not always: it may miss them, and is judged on the others."""
ROLES = [word for role in LABELS["managers"] for word in ("--role", role)]


def company(site: Served, output: Path, *words: str, target: str = DOMAIN) -> subprocess.CompletedProcess[str]:
    return call("company", target, "--proxy", site.url, "--delay", "0", "--output", str(output), *words)


def files(folder: Path) -> dict[Path, bytes]:
    """Return the two files that every run writes."""
    return {file: file.read_bytes() for file in (folder / "leads.csv", folder / DOMAIN / "research.json")}


@pytest.fixture(scope="module")
def whole(sample: Served, tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """One full run with every profile page, and its folder."""
    output = tmp_path_factory.mktemp("whole")
    words = [RESEARCH, "company", DOMAIN, "--proxy", sample.url, "--delay", "0", "--output", str(output), "--everyone", *ROLES]
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=PATIENCE), output


@pytest.fixture(scope="module")
def found(whole: tuple[subprocess.CompletedProcess[str], Path]) -> dict[str, Any]:
    text = (whole[1] / DOMAIN / "research.json").read_text(encoding="utf-8")
    result: dict[str, Any] = json.loads(text)
    return result


def test_everybody_is_found_and_nobody_else(found: dict[str, Any]) -> None:
    names, labelled = {person["name"] for person in found["people"]}, {person["name"] for person in LABELS["people"]}
    assert names - labelled == set()
    assert labelled - names <= HARD


@pytest.mark.parametrize("field", ["title", "email", "phone", "linkedin"])
def test_each_value_is_on_the_right_person(found: dict[str, Any], field: str) -> None:
    given = "phone_e164" if field == "phone" else field
    published = {person["name"]: person[given] for person in found["people"] if field != "email" or person["email_status"] == "published"}
    expected = {person["name"]: person.get(field) for person in LABELS["people"]}
    assert {name: value for name, value in published.items() if value and name not in HARD} == {
        name: value for name, value in expected.items() if value and name not in HARD
    }


def test_the_board_is_the_board(found: dict[str, Any]) -> None:
    groups = {person["name"]: person["group"] for person in found["people"]}
    assert {name for name, group in groups.items() if group == "board"} >= {person["name"] for person in LABELS["people"] if person.get("group") == "board"}


def test_the_company_is_read(found: dict[str, Any]) -> None:
    assert {field: found["company"][field] for field in LABELS["company"]} == LABELS["company"]
    assert found["company"]["name"].startswith("Merrowfield")


def test_the_right_manager_stands_first(found: dict[str, Any]) -> None:
    assert {ranking["role"]: ranking["leads"][0]["name"] for ranking in found["roles"]} == LABELS["managers"]
    for ranking in found["roles"]:
        assert all(0 <= lead["probability"] <= 1 for lead in ranking["leads"])
        assert ranking["leads"][0]["reasons"]


def test_every_value_stands_in_the_page_it_cites(found: dict[str, Any]) -> None:
    for person in found["people"]:
        assert person["sources"], person["name"]
        for source in person["sources"]:
            assert source["url"] in found["crawl"]["urls"] or source["how"].startswith("inferred")


def test_forbidden_pages_are_not_asked_for(sample: Served, found: dict[str, Any]) -> None:
    assert "/robots.txt" in sample.paths
    assert not [path for path in sample.paths if path.startswith("/private")]
    assert not [url for url in found["crawl"]["urls"] if "/private" in url]


def test_the_terminal_view_names_the_lead_and_the_files(whole: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    done, output = whole
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    for name in LABELS["managers"].values():
        assert name in done.stdout
    assert str(output / "leads.csv") in done.stdout
    assert "\x1b" not in done.stdout


def test_the_sheet_holds_a_row_a_lead(whole: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    with (whole[1] / "leads.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    firsts = {row["role"]: row["full_name"] for row in rows if row["rank"] == "1"}
    assert firsts == LABELS["managers"]


def test_a_later_run_keeps_what_is_the_users(sample: Served, tmp_path: Path) -> None:
    assert company(sample, tmp_path, *ROLES).returncode == 0
    sheet = tmp_path / "leads.csv"
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        rows, header = list(reader), list(reader.fieldnames or ())
    rows[0]["notes"] = "met at the regatta"
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)
    assert company(sample, tmp_path, *ROLES).returncode == 0
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        again = list(csv.DictReader(file))
    assert again[0]["notes"] == "met at the regatta"
    assert [row["lead_id"] for row in again] == [row["lead_id"] for row in rows]


def test_json_is_all_that_stands_on_standard_output(sample: Served, tmp_path: Path) -> None:
    done = company(sample, tmp_path, "--json", *ROLES)
    assert json.loads(done.stdout) == json.loads((tmp_path / DOMAIN / "research.json").read_text(encoding="utf-8"))
    assert done.stderr == ""


def test_by_default_only_probable_leads_profiles_are_opened(tmp_path: Path) -> None:
    with serve() as site:
        assert company(site, tmp_path, "--role", "Senior Data Engineer").returncode == 0
    profiles = {path for path in site.paths if path.startswith("/team/") and path.count("-") and "field-operations" not in path and "customers-and" not in path}
    assert "/team/henrike-osterloh" in profiles
    assert len(profiles) < 7


def test_without_a_role_everybody_is_listed_most_senior_first(sample: Served, tmp_path: Path) -> None:
    done = company(sample, tmp_path)
    assert done.returncode == 0
    assert done.stdout.index("Isolde Carrow") < done.stdout.index("Henrike Osterloh") < done.stdout.index("Jonas van der Meulen")


def test_an_address_and_a_url_are_targets_too(sample: Served, tmp_path: Path) -> None:
    assert company(sample, tmp_path, "--max-pages", "3", target=f"jobs@{DOMAIN}").returncode == 0
    assert company(sample, tmp_path, "--max-pages", "3", target=f"http://{DOMAIN}/about/leadership").returncode == 0
    assert (tmp_path / DOMAIN / "research.json").exists()


def test_offline_reads_the_pages_kept_and_asks_for_nothing(tmp_path: Path) -> None:
    with serve() as site:
        online = company(site, tmp_path, "--json")
        asked = len(site.paths)
        offline = company(site, tmp_path, "--json", "--offline")
        assert len(site.paths) == asked
    fields = ("id", "name", "title", "email", "phone", "linkedin", "profile_url")
    people = [[tuple(person[field] for field in fields) for person in json.loads(done.stdout)["people"]] for done in (online, offline)]
    assert people[0] == people[1]


def test_inferred_addresses_are_marked_and_can_be_left_out(found: dict[str, Any], sample: Served, tmp_path: Path) -> None:
    assert {person["email_status"] for person in found["people"]} == {"published", "inferred", None}
    done = company(sample, tmp_path, "--no-inferred", "--json")
    assert {person["email_status"] for person in json.loads(done.stdout)["people"]} == {"published", None}


def test_the_site_itself_on_loopback_needs_leave(sample: Served, tmp_path: Path) -> None:
    refused = call("company", sample.url, "--delay", "0", "--output", str(tmp_path))
    assert refused.returncode in (2, 4)
    assert len(refused.stderr.splitlines()) == 1
    allowed = call("company", sample.url, "--delay", "0", "--output", str(tmp_path), "--allow-private", "--max-pages", "4")
    assert allowed.returncode == 0, allowed.stderr


def test_an_advert_is_read_from_a_file_and_from_standard_input(sample: Served, tmp_path: Path) -> None:
    advert = Path(__file__).parent / "sample_site" / "pages" / "careers" / "senior-data-engineer.html"
    for words, stdin in ((("--job", str(advert)), None), (("--job", "-"), advert.read_text(encoding="utf-8"))):
        done = call("company", DOMAIN, "--proxy", sample.url, "--delay", "0", "--output", str(tmp_path), "--json", *words, stdin=stdin)
        [ranking] = json.loads(done.stdout)["roles"]
        assert ranking["role"] == "Senior Data Engineer"
        assert ranking["leads"][0]["name"] == "Henrike Osterloh"


@pytest.mark.parametrize(
    "words",
    [
        ("company",),
        ("company", "not a host"),
        ("company", DOMAIN, "--delay", "-1"),
        ("company", DOMAIN, "--colour", "red"),
        ("company", DOMAIN, "--role", " "),
        ("company", DOMAIN, "--job", "no-such-file.html"),
        ("company", DOMAIN, "--proxy", "gopher:nonsense"),
        ("rank", "no-such-people.csv", "--role", "Nurse"),
        ("compny",),
    ],
    ids=" ".join,
)
def test_wrong_words_end_with_2_and_one_line(words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = call(*words)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


class _Strange(BaseHTTPRequestHandler):
    """As a proxy: robots.example forbids all, refuses.example refuses, empty.example has a page with nobody; the rest is unreachable."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        host, _, path = self.path.removeprefix("http://").removeprefix("www.").partition("/")
        answers = {
            "robots.example": (200, b"User-agent: *\nDisallow: /\n" if path == "robots.txt" else b"<p>Isolde Carrow, Founder</p>"),
            "refuses.example": (404 if path == "robots.txt" else 403, b""),
            "empty.example": (
                404 if path == "robots.txt" else 200,
                b"<html><title>Empty</title><h1>Nothing but sand</h1><p>Come back at low tide, there is nobody to be seen.</p></html>",
            ),
        }
        status, body = answers.get(host, (502, b""))
        self.send_response(status)
        self.send_header("Content-Type", "text/plain" if path == "robots.txt" else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self) -> None:
        self.send_error(502)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def strange() -> Iterator[Served]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Strange)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Served(f"http://127.0.0.1:{server.server_address[1]}")
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("host", "code", "word"),
    [("robots.example", 4, "robots.txt"), ("refuses.example", 4, "403"), ("gone.example", 4, "gone.example"), ("empty.example", 3, "no people")],
)
def test_a_site_that_gives_nobody_says_why_in_one_line(strange: Served, tmp_path: Path, host: str, code: int, word: str) -> None:
    done = company(strange, tmp_path, "--role", "Nurse", "--json", target=host)
    assert done.returncode == code, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert word in done.stderr
    assert json.loads(done.stdout)["people"] == []


def test_an_unreachable_site_does_not_cost_what_was_found_before(sample: Served, strange: Served, tmp_path: Path) -> None:
    assert company(sample, tmp_path, *ROLES).returncode == 0
    before = files(tmp_path)
    assert company(strange, tmp_path, *ROLES).returncode == 4
    assert files(tmp_path) == before


def test_a_budget_that_runs_out_keeps_what_was_found_and_says_so(sample: Served, tmp_path: Path) -> None:
    done = company(sample, tmp_path, "--max-pages", "2", "--everyone", "--json")
    crawl = json.loads(done.stdout)["crawl"]
    assert (crawl["status"], crawl["pages"]) == ("budget", 2)


def test_a_terminal_gets_a_live_line_and_colour(sample: Served, tmp_path: Path) -> None:
    out, err, code = in_terminal([RESEARCH, "company", DOMAIN, "--proxy", sample.url, "--delay", "0.05", "--output", str(tmp_path), *ROLES])
    assert code == 0
    assert "Henrike Osterloh" in out
    assert "\x1b[1m" in out
    assert "pages" in err
    assert "people" in err


def test_no_color_is_respected(sample: Served, tmp_path: Path) -> None:
    out, err, code = in_terminal([RESEARCH, "company", DOMAIN, "--proxy", sample.url, "--delay", "0", "--output", str(tmp_path), *ROLES], NO_COLOR="1")
    assert code == 0
    assert not [
        part for part in (out + err).split("\x1b[")[1:] if part.split("m")[0].split(";")[0] in {str(n) for n in (*range(30, 38), *range(90, 98), 38, 48)}
    ]


def test_ctrl_c_keeps_what_was_found_and_says_so_in_one_line(sample: Served, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [RESEARCH, "company", DOMAIN, "--proxy", sample.url, "--delay", "0.5", "--everyone", "--output", str(tmp_path), *ROLES],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    asked = len(sample.paths)
    while len(sample.paths) < asked + 3 and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130, err
    assert "stopped by Ctrl-C" in out
    assert len(err.splitlines()) == 1
    kept = json.loads((tmp_path / DOMAIN / "research.json").read_text(encoding="utf-8"))
    assert kept["crawl"]["status"] != "complete"
    assert (tmp_path / "leads.csv").is_file()


def test_a_reader_that_goes_away_is_no_fault(sample: Served, tmp_path: Path) -> None:
    words = [RESEARCH, "company", DOMAIN, "--proxy", sample.url, "--delay", "0", "--max-pages", "3", "--json", "--output", str(tmp_path)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout and process.stderr
    process.stdout.close()
    err = process.stderr.read()
    assert process.wait(timeout=PATIENCE) in (0, 141)
    assert err == ""


def test_scrapy_runs_the_spider_its_own_way(sample: Served, tmp_path: Path) -> None:
    people = tmp_path / "people.jsonl"
    done = subprocess.run(
        [str(Path(sys.executable).with_name("scrapy")), "crawl", "site", "-a", f"target={DOMAIN}", "-s", "DOWNLOAD_DELAY=0", "-O", str(people)],
        capture_output=True, text=True, check=False, timeout=PATIENCE, cwd=Path(__file__).parents[1],
        env={**os.environ, "SCRAPY_SETTINGS_MODULE": "spiders.settings", "http_proxy": sample.url, "https_proxy": sample.url},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Isolde Carrow" in {json.loads(line)["name"] for line in people.read_text(encoding="utf-8").splitlines()}
