"""A command that is stopped keeps what it found; a machine that does not let it write is told of in one line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from research.cli.app import run
from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Asked, Website

pytestmark = pytest.mark.slow
COMMAND = [sys.executable, "-m", "research.cli.entry"]
HOME = '<html lang="en"><title>Acme Tidal</title><h1>Acme</h1><a href="/team">Our team</a> <a href="/leadership">Leadership</a></html>'
TEAM = (
    "<html><h1>Our team</h1><ul>"
    "<li><h3>Ingrid Halvorsen</h3><p>Head of Engineering</p></li><li><h3>Tobias Quist</h3><p>Director of Sales</p></li>"
    "<li><h3>Marcus Ellwood</h3><p>Data Engineer</p></li></ul></html>"
)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_stopped_run_keeps_what_it_found(tmp_path: Path, number: int, code: int) -> None:
    read, over = threading.Event(), threading.Event()

    def waits(_: Asked) -> Answer:
        read.set()
        over.wait(PATIENCE)
        return Answer("<h1>Leadership</h1>")

    pages: dict[str, object] = {"acme.example/": HOME, "acme.example/team": TEAM, "acme.example/leadership": waits}
    with Website(pages) as web:  # type: ignore[arg-type]
        words = ["company", "acme.example", "--role", "Data Engineer", "--proxy", web.url, "--delay", "0", "--output", str(tmp_path)]
        process = subprocess.Popen([*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert read.wait(PATIENCE)
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
        over.set()
    assert process.returncode == code, err
    assert "kept" in err and len(err.splitlines()) == 1
    kept = json.loads((tmp_path / "acme.example" / "research.json").read_text())
    assert {"Ingrid Halvorsen", "Tobias Quist", "Marcus Ellwood"} <= {person["name"] for person in kept["people"]}
    assert kept["crawl"]["status"] == "budget"
    assert "Ingrid Halvorsen" in (tmp_path / "leads.csv").read_text()
    assert "Ingrid Halvorsen" in out


def test_a_stop_before_anything_is_loaded_says_nothing() -> None:
    process = subprocess.Popen([sys.executable, "-X", "importtime", *COMMAND[1:], "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if "typer" in line or "click" in line:
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in out + err
    assert process.returncode in (0, 130, -signal.SIGINT)


# the user's machine


def rank(folder: Path, *words: str) -> list[str]:
    people = folder / "people.csv"
    people.write_text("name,title\nJosé Łukasz Ångström,Head of Data\nPia Solheim,Buyer\n", encoding="utf-8")
    return [*COMMAND, "rank", str(people), "--role", "Data Engineer", *words]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")
def test_a_full_disk_behind_standard_output_is_said(tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(rank(tmp_path), stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "standard output" in done.stderr


def test_a_closed_output_is_said(tmp_path: Path) -> None:
    done = subprocess.run(["sh", "-c", '"$@" >&-', "sh", *rank(tmp_path)], stderr=subprocess.PIPE, text=True, check=False)
    assert "a fault of ours" not in done.stderr and "Traceback" not in done.stderr
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "cp1252"])
def test_an_output_that_lacks_letters_is_no_fault(tmp_path: Path, encoding: str) -> None:
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    done = subprocess.run(rank(tmp_path), capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"ngstr" in done.stdout
    done = subprocess.run(rank(tmp_path, "--json"), capture_output=True, env=environment, check=False)
    assert json.loads(done.stdout.decode(encoding))["leads"][0]["name"] == "José Łukasz Ångström"


def test_a_folder_where_a_file_belongs_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "leads.csv").mkdir()
    assert run(["followups", "--output", str(tmp_path)]) == 2
    err = capsys.readouterr().err
    assert "leads.csv is a folder" in err and len(err.splitlines()) == 1


def test_what_cannot_be_put_in_place_leaves_nothing_lying(tmp_path: Path) -> None:
    from research.sheets.atomic import replace_file

    (tmp_path / "research.json").mkdir()
    with pytest.raises(OSError, match=r"research\.json") as refused:
        replace_file(tmp_path / "research.json", b"{}")
    assert refused.value.filename == str(tmp_path / "research.json")
    assert [path.name for path in tmp_path.iterdir()] == ["research.json"]
