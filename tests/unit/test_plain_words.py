"""What goes wrong is told as what it is, in one line."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from research.cli.app import run
from research.sheets import leads
from spiders import browser
from tests.unit.loopback import Website


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, list[str]]:
    code = run(words)
    out, err = capsys.readouterr()
    assert "fault of ours" not in err
    return code, out, err.splitlines()


def test_a_dead_proxy_is_told_as_the_proxys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        code, _, [line] = said(capsys, "company", "acme.example", "--proxy", f"http://{address}", "--delay", "0", "--output", str(tmp_path))
    assert code == 4 and f"the proxy {address} does not answer" in line


def test_offline_tells_that_nothing_was_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, [line] = said(capsys, "company", "acme.example", "--offline", "--output", str(tmp_path))
    assert code == 4 and "--offline asks nobody" in line


def test_an_advert_that_is_gone_is_told_as_gone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Website({"acme.example/": "<h1>Acme</h1>"}) as web:
        words = ("company", "acme.example", "--job", "http://acme.example/jobs/7", "--proxy", web.url, "--delay", "0", "--output", str(tmp_path))
        code, _, [line] = said(capsys, *words)
    assert code == 4 and "HTTP 404" in line


def test_a_browser_that_is_missing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "find_browser", lambda: None)
    code, _, [line] = said(capsys, "company", "acme.example", "--render", "always", "--output", str(tmp_path))
    assert code == 2 and "needs a browser" in line


def test_nobody_is_everybody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "whatis", " ", "--output", str(tmp_path))[0] == 2


def test_a_target_alone_asks_for_the_company_and_help_for_help(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, lines = said(capsys, "acme.example", "--offline", "--output", str(tmp_path))
    assert code == 4 and lines[0] == f"research: taken as: research company acme.example --offline --output {tmp_path}"
    code, out, lines = said(capsys, "help", "export")
    assert code == 0 and "research export" in out and not lines


def test_a_research_json_that_cannot_be_read_is_kept_aside_and_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    team = "<h1>Our team</h1><ul><li><h3>Ingrid Halvorsen</h3><p>Head of Engineering</p></li><li><h3>Tobias Quist</h3><p>Director of Sales</p></li></ul>"
    (tmp_path / "acme.example").mkdir()
    (tmp_path / "acme.example" / "research.json").write_text('{"schema": "research/1", "peop')
    with Website({"acme.example/": f'<html lang="en"><title>Acme</title>{team}</html>'}) as web:
        code, _, [line] = said(capsys, "company", "acme.example", "--proxy", web.url, "--delay", "0", "--output", str(tmp_path))
    assert code == 0 and "research.broken.json" in line
    assert (tmp_path / "acme.example" / "research.broken.json").read_text() == '{"schema": "research/1", "peop'


def test_a_held_sheet_says_whom_it_waits_for(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leads, "SILENT", 0.0)
    run(["help"])
    capsys.readouterr()
    held, go = threading.Event(), threading.Event()

    def other() -> None:
        with leads.hold(tmp_path / "leads.csv"):
            held.set()
            go.wait(60)

    writer = threading.Thread(target=other)
    writer.start()
    assert held.wait(60)
    threading.Timer(0.2, go.set).start()
    with leads.hold(tmp_path / "leads.csv"):
        pass
    writer.join()
    assert f"waiting for another run, which is writing {tmp_path / 'leads.csv'}" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("company", "acme.example", "--delay", "inf"),
        ("company", "acme.example", "--delay", "nan"),
        ("company", "acme.example", "--max-pages", "1e9"),
        ("company", "acme..example"),
        ("company", "🍌🍌"),
        ("company", "acme.example", "--job", "."),
        ("company", "acme.example", "--applied", "2026-02-30"),
        ("rank", ".", "--role", "Nurse"),
        ("batch", "."),
        ("export", ""),
        ("explain", "-1"),
        ("log", "999999999999999999999", "applied"),
        ("import", "."),
        ("schedule", "add", "acme.example", "--every", "never"),
        ("doctor", "🍌"),
        ("compny", "acme.example"),
    ],
    ids=" ".join,
)
def test_a_call_that_cannot_be_meant_ends_with_one_line(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, lines = said(capsys, *words)
    assert code == 2 and len(lines) == 1
