"""Open posts end to end, in processes of their own: the list, every post as a role, one advert by URL, file and standard input, and why a lead leads."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from research.cli.app import run
from tests.calling import call
from tests.unit.loopback import Answer
from tests.unit.tls import SecureWebsite

RESEARCH = str(Path(sys.executable).with_name("research"))
PEOPLE = (
    ("Ada Brook", "Chief Executive Officer"),
    ("Ben Castle", "Head of Data"),
    ("Cleo Dahl", "Data Engineer"),
    ("Dov Elmore", "Head of Finance"),
    ("Eva Frost", "Senior Accountant"),
    ("Finn Gale", "Talent Acquisition Partner"),
)
TEAM = "<h1>Our team</h1>" + "".join(f'<div class="card"><h3>{name}</h3><p>{title}</p></div>' for name, title in PEOPLE)
FRAME = '<html lang="en"><title>Acme Tidal</title><nav><a href="/team">Our team</a> <a href="/careers">Careers</a></nav>{}</html>'
CONTENT = "&lt;p&gt;You will report to the Head of Data.&lt;/p&gt;&lt;p&gt;Please do not contact our staff directly.&lt;/p&gt;"
NAMES = [{"name": "HiringManager First Name", "value": "Dov"}, {"name": "HiringManager Last Name", "value": "Elmore"}]
JOBS = [
    {
        "id": 1,
        "title": "Senior Data Engineer",
        "absolute_url": "https://boards.greenhouse.io/acme/jobs/1",
        "location": {"name": "Bristol"},
        "content": CONTENT,
    },
    {"id": 2, "title": "Accountant", "absolute_url": "https://boards.greenhouse.io/acme/jobs/2", "location": {"name": "Leeds"}, "metadata": NAMES},
]
JSON_TYPE = {"Content-Type": "application/json"}
PAGES = {
    "acme.example/": FRAME.format("<h1>Acme</h1><p>We build tide gauges.</p>"),
    "acme.example/team": FRAME.format(TEAM),
    "acme.example/careers": FRAME.format('<h1>Careers</h1><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>'),
    "boards-api.greenhouse.io/v1/boards/acme/jobs?content=true": Answer(json.dumps({"jobs": JOBS}), headers=JSON_TYPE),
    "boards-api.greenhouse.io/v1/boards/acme/jobs/1": Answer(json.dumps(JOBS[0]), headers=JSON_TYPE),
}


@pytest.fixture(scope="module")
def site() -> Iterator[SecureWebsite]:
    with SecureWebsite(PAGES) as served:
        yield served


def crawl(site: SecureWebsite, output: Path, *words: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    done = call(*words, "--proxy", site.url, "--insecure", "--delay", "0", "--output", str(output), stdin=stdin)
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture(scope="module")
def whole(site: SecureWebsite, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """What `--role-from-site` prints, and its folder."""
    output = tmp_path_factory.mktemp("posts")
    return crawl(site, output, "company", "acme.example", "--role-from-site").stdout, output


def test_jobs_lists_the_board(site: SecureWebsite, tmp_path: Path) -> None:
    told = json.loads(crawl(site, tmp_path, "jobs", "acme.example", "--json").stdout)
    assert [(job["title"], job["location"], job["url"]) for job in told["jobs"]] == [
        (job["title"], job["location"]["name"], job["absolute_url"]) for job in JOBS
    ]
    assert told["jobs"][0]["reports_to"] == "Head of Data"
    assert not (tmp_path / "leads.csv").exists()
    shown = crawl(site, tmp_path, "jobs", "acme.example", "--offline").stdout
    assert "Senior Data Engineer" in shown
    assert "https://boards.greenhouse.io/acme/jobs/1" in shown


def test_jobs_ends_with_3_where_there_are_none(site: SecureWebsite, tmp_path: Path) -> None:
    site.pages["quiet.example/"] = "<h1>Quiet</h1><p>Nothing here.</p>"
    done = call("jobs", "quiet.example", "--proxy", site.url, "--insecure", "--delay", "0", "--output", str(tmp_path))
    assert done.returncode == 3
    assert done.stderr.startswith("research: no open posts found on quiet.example")


def test_every_post_of_the_site_is_ranked(whole: tuple[str, Path]) -> None:
    found = json.loads((whole[1] / "acme.example" / "research.json").read_text(encoding="utf-8"))
    roles = {ranking["role"]: ranking for ranking in found["roles"]}
    assert {role: ranking["leads"][0]["name"] for role, ranking in roles.items()} == {"Senior Data Engineer": "Ben Castle", "Accountant": "Dov Elmore"}
    assert roles["Accountant"]["leads"][0]["reasons"][0] == "named in the advert as the manager of the post"
    assert roles["Senior Data Engineer"]["fallback"]["who"] == "Finn Gale"
    assert all(link["url"].startswith("https://www.linkedin.com/") for ranking in roles.values() for link in ranking["links"])
    assert not [url for url in found["crawl"]["urls"] if "linkedin" in url]


def test_the_terminal_says_what_to_do(whole: tuple[str, Path]) -> None:
    assert "WARNING: the advert asks not to be contacted directly" in whole[0]
    assert "“Please do not contact our staff directly.”" in whole[0]
    assert "Next:\n  research explain 1" in whole[0] and "research draft 1 --output" in whole[0]
    assert "Finn Gale, Talent Acquisition Partner (a recruiter by title)" in whole[0]


ADVERT = "Senior Data Engineer\n\nLocation: Bristol\nDepartment: Data\nYou will report to the Head of Data.\nRecruiter: Nora Pike, nora.pike@talent.example\n"


@pytest.mark.parametrize("how", ["URL", "file", "standard input"])
def test_an_advert_gives_the_role(site: SecureWebsite, tmp_path: Path, how: str) -> None:
    file = tmp_path / "advert.txt"
    file.write_text(ADVERT, encoding="utf-8")
    job = {"URL": "https://boards.greenhouse.io/acme/jobs/1", "file": str(file), "standard input": "-"}[how]
    done = crawl(site, tmp_path / "out", "company", "acme.example", "--job", job, "--json", stdin=ADVERT if job == "-" else None)
    [ranking] = json.loads(done.stdout)["roles"]
    assert (ranking["role"], ranking["advert"]["location"], ranking["advert"]["reports_to"]) == ("Senior Data Engineer", "Bristol", "Head of Data")
    assert ranking["leads"][0]["name"] == "Ben Castle"
    assert ranking["fallback"]["who"] == ("Finn Gale" if how == "URL" else "Nora Pike")


def test_explain_gives_signals_that_add_up_and_the_pages_behind_them(whole: tuple[str, Path]) -> None:
    with (whole[1] / "leads.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["role"] == "Senior Data Engineer" and row["rank"] == "1")
    told = json.loads(call("explain", row["lead_id"], "--output", str(whole[1]), "--json").stdout)
    assert (told["name"], told["rank"], told["of"], told["probability"]) == ("Ben Castle", 1, len(PEOPLE), pytest.approx(float(row["probability"]), abs=1e-3))
    signals = {signal["name"]: signal for signal in told["signals"]}
    assert "Head of Data" in signals["advert_says"]["because"]
    assert all(signal["contribution"] == pytest.approx(signal["score"] * signal["weight"], abs=1e-3) for signal in told["signals"])
    assert {(fact["field"], fact["quote"], fact["url"]) for fact in told["facts"]} >= {
        ("name", "Ben Castle", "https://acme.example/team"),
        ("title", "Head of Data", "https://acme.example/team"),
    }
    shown = call("explain", row["lead_id"], "--output", str(whole[1])).stdout
    assert shown.startswith("Ben Castle, Head of Data: number 1 of 6 for Senior Data Engineer at Acme")
    assert "https://acme.example/team" in shown


def test_explain_of_an_unknown_lead_says_where_ids_stand(tmp_path: Path) -> None:
    done = call("explain", "LAAAAAAAAAAA", "--output", str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.startswith("research: no lead LAAAAAAAAAAA")
    assert len(done.stderr.splitlines()) == 1


@pytest.fixture(scope="module")
def asked_twice(site: SecureWebsite, whole: tuple[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("twice") / "out"
    shutil.copytree(whole[1], output)
    crawl(site, output, "company", "acme.example", "--role", "Head of Tides", "--offline")
    return output


@pytest.fixture
def twice(asked_twice: Path, tmp_path: Path) -> Path:
    """Return a folder of the test's own in which the posts were asked for, and then another role of the same company."""
    shutil.copytree(asked_twice, tmp_path / "out")
    return tmp_path / "out"


def sheet_of(output: Path) -> list[dict[str, str]]:
    with (output / "leads.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def here(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Return exit code, output and messages of a call in this process."""
    code = run(words)
    return code, *capsys.readouterr()


def test_a_role_asked_once_is_explained_after_a_run_for_another(twice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    roles = [each["role"] for each in json.loads((twice / "acme.example" / "research.json").read_text(encoding="utf-8"))["roles"]]
    assert roles[0] == "Head of Tides" and "Senior Data Engineer" in roles
    for row in sheet_of(twice):
        told = json.loads(here(capsys, "explain", row["lead_id"].lower(), "--output", str(twice), "--json")[1])
        assert (told["name"], told["role"]["text"], str(told["rank"])) == (row["full_name"], row["role"], row["rank"])


def test_a_number_stands_for_a_lead_of_the_last_run(twice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = next(row for row in sheet_of(twice) if row["role"] == "Head of Tides" and row["rank"] == "1")
    told = json.loads(here(capsys, "explain", "1", "--output", str(twice), "--json")[1])
    assert (told["name"], told["role"]["text"]) == (first["full_name"], "Head of Tides")
    assert here(capsys, "log", "1", "applied", "--output", str(twice))[1].startswith(f"{first['full_name']}, ")
    assert f"Dear {first['full_name']}," in here(capsys, "notice", "1", "--output", str(twice))[1]
    code, _, said = here(capsys, "log", "99", "applied", "--output", str(twice))
    assert code == 2 and "the last run showed 3" in said and len(said.splitlines()) == 1


def test_a_role_is_kept_until_it_is_dropped(twice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = next(row for row in sheet_of(twice) if row["role"] == "Senior Data Engineer")
    assert "Senior Data Engineer at Acme" in here(capsys, "drop", row["lead_id"], "--output", str(twice))[1]
    assert {each["role"] for each in sheet_of(twice)} == {"Accountant", "Head of Tides"}
    file = json.loads((twice / "acme.example" / "research.json").read_text(encoding="utf-8"))
    held = json.loads(here(capsys, "show", "acme.example", "--output", str(twice), "--json")[1])
    assert "Senior Data Engineer" not in {each["role"] for each in (*file["roles"], *held["roles"])}
    code, _, said = here(capsys, "explain", row["lead_id"], "--output", str(twice))
    assert code == 2 and len(said.splitlines()) == 1


def test_what_only_the_sheet_still_has_is_told_from_it(twice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = sheet_of(twice)[0]
    (twice / "acme.example" / "research.json").unlink()
    code, out, said = here(capsys, "explain", row["lead_id"], "--output", str(twice))
    assert code == 0 and row["full_name"] in out and row["why"].split("; ")[0] in out
    assert "this is what the sheet says" in said
