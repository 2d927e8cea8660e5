"""A company at whose door nobody listens is told as a crawl would tell it, without one."""

import json
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from research.settings import Settings
from research.urls import target
from spiders.knock import Knock
from spiders.outcome import Crawled, Progress
from spiders.run import crawl, run
from tests.unit.loopback import Website


def closed() -> int:
    """Return a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def knocked(where: str, settings: Settings, told: list[Progress] | None = None) -> Crawled | None:
    knock = Knock(target(where), settings)
    if knock.thread:
        knock.thread.join()  # as long as it takes on this machine
    return knock.answered((told if told is not None else []).append)


def silent(where: str, settings: Settings, told: list[Progress] | None = None) -> Crawled:
    found = knocked(where, settings, told)
    assert found is not None
    return replace(found, crawl=replace(found.crawl, seconds=0.0))


@pytest.mark.parametrize("where", ["acme.example", "www.acme.example", "https://about.acme.example/team", "jobs@acme.example"])
def test_a_dead_proxy_is_told_as_a_crawl_tells_it(where: str, tmp_path: Path) -> None:
    settings = Settings(output=tmp_path, proxy=f"http://ada:secret@127.0.0.1:{closed()}", delay=0.0)
    told: list[Progress] = []
    by_crawl: list[Progress] = []
    crawled = run(lambda: crawl(where, settings, on_progress=by_crawl.append))
    assert silent(where, settings, told) == replace(crawled, crawl=replace(crawled.crawl, seconds=0.0))
    assert [each.url for each in told] == [each.url for each in by_crawl]
    assert "secret" not in crawled.crawl.why


@pytest.mark.parametrize("where", ["http://127.0.0.1:{port}/team", "https://127.0.0.1:{port}", "acme.invalid", "http://acme.invalid/"])
def test_a_port_or_a_name_without_anybody_is_told_as_a_crawl_tells_it(where: str, tmp_path: Path) -> None:
    where, settings = where.format(port=closed()), Settings(output=tmp_path, allow_private=True, delay=0.0)
    crawled = run(lambda: crawl(where, settings))
    assert silent(where, settings) == replace(crawled, crawl=replace(crawled.crawl, seconds=0.0))


def test_where_somebody_listens_the_crawl_decides(tmp_path: Path) -> None:
    with Website({"/": "<p>Hello"}) as site:
        assert knocked("acme.example", Settings(output=tmp_path, proxy=site.url)) is None
        assert knocked(f"{site.url}/", Settings(output=tmp_path, allow_private=True)) is None
        assert not site.asked


def test_nobody_knocks_at_a_private_door(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        assert knocked(f"http://127.0.0.1:{server.getsockname()[1]}/", Settings(output=tmp_path)) is None
        with pytest.raises(BlockingIOError):
            server.accept()


def test_what_was_kept_of_a_site_is_asked_first(tmp_path: Path) -> None:
    settings = Settings(output=tmp_path, proxy=f"http://127.0.0.1:{closed()}")
    (tmp_path / ".cache" / "pages" / "acme.example").mkdir(parents=True)
    assert knocked("acme.example", settings) is None
    assert knocked("other.example", replace(settings, offline=True)) is None


@pytest.mark.slow
def test_a_company_that_does_not_answer_loads_no_crawler_and_no_store(tmp_path: Path) -> None:
    words = ["company", "acme.example", "--role", "Nurse", "--proxy", f"http://127.0.0.1:{closed()}", "--output", str(tmp_path)]
    program = f"import sys; from research.cli.app import run; code = run({words!r}); print(*sys.modules); sys.exit(code)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 4 and "does not answer" in done.stderr
    assert not {"scrapy", "twisted", "sqlalchemy", "jinja2", "rich"} & set(done.stdout.split())
    assert json.loads((tmp_path / "acme.example" / "research.json").read_text(encoding="utf-8"))["crawl"]["status"] == "unreachable"
    assert (tmp_path / "leads.csv").is_file()
    assert sorted(each.name for each in tmp_path.iterdir() if not each.name.startswith(".")) == ["acme.example", "datapackage.json", "leads.csv"]
