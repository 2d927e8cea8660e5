"""Schedules: when they come, what is missed, what is told to whom, one at a time, and the machine's own timers."""

from __future__ import annotations

import json
import os
import plistlib
import signal
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ElementTree
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.cli import timers
from research.errors import UsageError
from research.store import history, registers
from research.store.opening import open_store
from research.studies.schedule import NAMED, Request, cron_line, next_time, request
from tests import calling
from tests.patience import PATIENCE
from tests.unit.loopback import Website
from tests.unit.test_batch import PEOPLE, RESEARCH, hosts

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday


def call(output: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return calling.call("schedule", *words, "--output", str(output))


def add(web: Website, output: Path, *words: str, target: str = "acme.example") -> None:
    done = call(output, "add", target, "--every", "daily", "--delay", "0", "--proxy", web.url, *words)
    assert done.returncode == 0, done.stderr


def make_due(output: Path, **changed: object) -> None:
    """Let every schedule have come an hour ago."""
    with open_store(output) as store, store.writing() as connection:
        for planned in registers.schedules(connection):
            registers.replan(connection, planned.id, **({"next_at": datetime.now(UTC) - timedelta(hours=1)} | changed))


# when


@pytest.mark.parametrize(
    ("every", "first"),
    [
        ("0 7 * * 1", datetime(2026, 3, 9, 7, 0, tzinfo=BERLIN)),
        ("30 10 * * *", datetime(2026, 3, 2, 10, 30, tzinfo=BERLIN)),
        ("0 9 1 * *", datetime(2026, 4, 1, 9, 0, tzinfo=BERLIN)),
        ("@weekly", datetime(2026, 3, 8, 0, 0, tzinfo=BERLIN)),
        ("@Monthly", datetime(2026, 4, 1, 0, 0, tzinfo=BERLIN)),
        ("@daily", datetime(2026, 3, 3, 0, 0, tzinfo=BERLIN)),
    ],
)
def test_cron_lines_are_meant_on_the_clocks_of_the_zone(every: str, first: datetime) -> None:
    assert next_time(cron_line(every, "acme.example"), "Europe/Berlin", NOW) == first


def test_seven_stays_seven_when_the_clocks_change() -> None:
    before = datetime(2026, 3, 28, 12, 0, tzinfo=BERLIN)
    assert [next_time("0 7 * * *", "Europe/Berlin", before).astimezone(BERLIN).hour, next_time("0 7 * * *", "Europe/Berlin", before).astimezone(UTC).hour] == [
        7,
        5,
    ]


@given(st.sampled_from(sorted(NAMED)), st.text(min_size=1, max_size=20), st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)))
def test_named_schedules_come_when_their_name_says(name: str, target: str, moment: datetime) -> None:
    after = moment.replace(tzinfo=UTC)
    first = next_time(cron_line(name, target), "Europe/Berlin", after)
    assert after < first <= after + timedelta(days=32)
    here = first.astimezone(BERLIN)
    assert name == "hourly" or here.hour == 7
    if name.endswith("day") and name != "daily":
        assert f"{here:%A}".lower() == name


@pytest.mark.parametrize("every", ["", "someday", "* * * *", "0 7 * * 1 8", "61 7 * * *", "0 7 * * 9", "@reboot"])
def test_what_is_no_schedule_is_refused(every: str) -> None:
    with pytest.raises(UsageError):
        cron_line(every, "acme.example")


@pytest.mark.parametrize("zone", ["Nowhere/Town", "../../etc/passwd", ""])
def test_what_is_no_zone_is_refused(zone: str) -> None:
    with pytest.raises(UsageError):
        next_time("0 7 * * *", zone, NOW)


@pytest.mark.parametrize("line", ["0 7 30 2 *", "0 7 31 4,6,9,11 *", "15 12 31 2 *"])
def test_a_line_that_never_comes_is_refused_as_what_it_is(line: str) -> None:
    with pytest.raises(UsageError, match="never comes") as refused:
        next_time(line, "UTC", NOW)
    assert line in str(refused.value) and "zone" not in str(refused.value)


def test_a_request_comes_back_as_it_was_and_later_fields_do_no_harm() -> None:
    asked = Request(roles=("Nurse", "Porter"), everyone=True, webhook="https://hooks.example/1")
    assert request(asked.text()) == asked
    assert request('{"roles": ["Nurse"], "of a later version": 1}') == Request(roles=("Nurse",))


# doing it


def test_what_is_due_is_done_once_and_changes_are_told(tmp_path: Path) -> None:
    told: list[dict[str, object]] = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(500 if len(told) == 1 else 204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    hook = HTTPServer(("127.0.0.1", 0), Hook)
    threading.Thread(target=hook.serve_forever, daemon=True).start()
    heard = tmp_path / "heard"
    command = f"{sys.executable} -c \"import sys; open({str(heard)!r}, 'a').write(sys.stdin.read())\""
    with Website(hosts("acme.example")) as web:
        add(web, tmp_path, "--command", command, "--webhook", f"http://127.0.0.1:{hook.server_port}/", "--role", "Data Engineer")
        assert "Nothing is due" in call(tmp_path, "due").stdout
        make_due(tmp_path)
        first = call(tmp_path, "due")
        assert first.returncode == 0, first.stderr
        assert "3 people, 0 changes" in first.stdout
        assert "Nothing is due" in call(tmp_path, "due").stdout, "an hour missed is caught up on once"
        web.pages |= hosts("acme.example", people=PEOPLE | {"Eva Frost": "Accountant"})
        make_due(tmp_path)
        second = call(tmp_path, "due")
        assert "Eva Frost" in second.stdout
    hook.shutdown()
    [line] = (tmp_path / "changes.jsonl").read_text(encoding="utf-8").splitlines()
    change = json.loads(line)
    assert (change["kind"], change["name"], change["after"], change["domain"]) == ("new", "Eva Frost", "Accountant", "acme.example")
    assert heard.read_text(encoding="utf-8").splitlines() == [line]
    assert told[-1] == {"domain": "acme.example", "changes": [change]}
    assert len(told) == 2, "a webhook that stumbles is called again"
    listed = json.loads(call(tmp_path, "list", "--json").stdout)
    assert listed["outcome"] == "4 people, 1 change"
    assert "Eva Frost" in (tmp_path / "acme.example" / "research.json").read_text(encoding="utf-8")


def test_a_site_that_is_down_tells_no_changes_and_is_tried_again(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        add(web, tmp_path)
        make_due(tmp_path)
        assert call(tmp_path, "due").returncode == 0
        web.dead |= {"acme.example", "www.acme.example"}
        make_due(tmp_path)
        down = call(tmp_path, "due")
        assert down.returncode == 4
    assert not (tmp_path / "changes.jsonl").exists()
    with open_store(tmp_path) as store, store.reading() as connection:
        assert [c["people"] for c in history.companies(connection)] == [3]
        [planned] = registers.schedules(connection)
        assert planned.next_at > datetime.now(UTC)
        assert planned.outcome


def test_a_paused_schedule_waits_and_what_it_missed_is_not_caught_up_on(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        add(web, tmp_path)
        assert call(tmp_path, "pause", "acme.example").returncode == 0
        make_due(tmp_path)
        assert "Nothing is due" in call(tmp_path, "due").stdout
        assert call(tmp_path, "pause", "1", "--resume").returncode == 0
        assert "Nothing is due" in call(tmp_path, "due").stdout
        assert call(tmp_path, "remove", "1").returncode == 0
        assert call(tmp_path, "remove", "1").returncode == 2
        assert web.asked == []


@pytest.mark.slow
def test_the_service_catches_up_and_stops_when_told(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        add(web, tmp_path)
        make_due(tmp_path)
        service = subprocess.Popen([RESEARCH, "schedule", "run", "--output", str(tmp_path)], stderr=subprocess.PIPE, text=True)
        while not (tmp_path / "acme.example" / "research.json").exists() and service.poll() is None:
            time.sleep(0.05)
        second = subprocess.run([RESEARCH, "schedule", "run", "--output", str(tmp_path)], check=False, capture_output=True, timeout=PATIENCE)
        assert second.returncode == 2, "one instance is enough"
        assert call(tmp_path, "due").returncode == 0
        service.send_signal(signal.SIGTERM)
        _, words = service.communicate(timeout=PATIENCE)
    assert service.returncode == 0, words
    assert "acme.example: 3 people, 0 changes" in words


@pytest.mark.slow
def test_a_stop_lets_the_crawl_that_runs_come_to_its_end(tmp_path: Path) -> None:
    with Website(hosts("acme.example")) as web:
        add(web, tmp_path)
        make_due(tmp_path)
        web.hold(1)
        service = subprocess.Popen([RESEARCH, "schedule", "run", "--output", str(tmp_path)], stderr=subprocess.PIPE, text=True)
        while not web.asked and service.poll() is None:
            time.sleep(0.05)
        service.send_signal(signal.SIGINT)
        web.release()
        _, words = service.communicate(timeout=PATIENCE)
    assert service.returncode == 0, words
    assert "3 people" in words


@pytest.mark.parametrize(
    "words",
    [
        ("add", "not a host"),
        ("add", "acme.example", "--every", "never"),
        ("add", "acme.example", "--zone", "Mars/Base"),
        ("add", "acme.example", "--command", "no-such-program-here"),
        ("add", "acme.example", "--webhook", "ftp://x"),
        ("remove", "7"),
        ("list", "--colour"),
    ],
    ids=" ".join,
)
def test_wrong_words_end_with_2_and_one_line(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = call(tmp_path, *words)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "url",
    ["ftp://hooks.example/s3cr3t", "https:///s3cr3t", "https://hooks.example/s3cr3t with blanks", "https://[::1/s3cr3t", "http://hooks.example/s3cr3t\n"],
)
def test_a_wrong_webhook_is_refused_without_its_secret(tmp_path: Path, url: str) -> None:
    done = call(tmp_path, "add", "acme.example", "--webhook", url)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "--webhook" in done.stderr and "s3cr3t" not in done.stderr


# the machine's own timers

CALL = ("/opt/re search/bin/research", "schedule", "due", "--output", '/home/jo/100% "jobs"')


def test_systemd_gets_the_call_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    made = timers.timer("systemd", CALL, tmp_path)
    texts = {file.name: text for file, text in made.files}
    assert r'ExecStart="/opt/re search/bin/research" "schedule" "due" "--output" "/home/jo/100%% \"jobs\""' in texts["research-schedule.service"]
    assert "Persistent=true" in texts["research-schedule.timer"]
    assert all(file.is_relative_to(tmp_path / ".config" / "systemd" / "user") for file, _ in made.files)


def test_launchd_and_windows_get_well_formed_files(tmp_path: Path) -> None:
    [(_, plist)] = timers.timer("launchd", CALL, tmp_path).files
    assert plistlib.loads(plist.encode())["ProgramArguments"] == list(CALL)
    [(_, task)] = timers.timer("windows", CALL, tmp_path).files
    root = ElementTree.fromstring(task.partition("?>")[2])
    assert [node.text for node in root.iter() if node.tag.endswith("Command")] == [CALL[0]]


def test_the_crontab_gets_one_line_and_keeps_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "table"
    table.write_text("# mine\n0 1 * * * backup\n", encoding="utf-8")
    program = tmp_path / "bin" / "crontab"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nif [ "$1" = -l ]; then cat {table}; else cat > {table}.new && mv {table}.new {table}; fi\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    made = timers.timer("crontab", CALL, tmp_path)
    timers.install(made)
    timers.install(made)
    lines = table.read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["# mine", "0 1 * * * backup"]
    assert lines[2:] == [f"""*/15 * * * * '/opt/re search/bin/research' schedule due --output '/home/jo/100\\% "jobs"' {timers.MARK}"""]
    assert timers.remove(made)
    assert table.read_text(encoding="utf-8") == "# mine\n0 1 * * * backup\n"
    assert not timers.remove(made)


def test_install_shows_and_writes_nothing_without_yes(tmp_path: Path) -> None:
    places = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    done = calling.call("schedule", "install", "--kind", "systemd", "--output", str(tmp_path / "out"), **places)
    assert done.returncode == 0
    assert "ExecStart=" in done.stdout
    assert "nothing is written yet" in done.stderr
    assert list(tmp_path.iterdir()) == []
