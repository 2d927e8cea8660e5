"""What the user's machine does: what stands in the way of a command is said in one line, which is no fault of ours, no traceback, and holds no password."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from research.cli import app, entry
from research.errors.secrets import masked, told
from tests.calling import call
from tests.sample_site.server import DOMAIN, Served

ROOT = Path(__file__).resolve().parents[2]
SECRET = "hunter2secret"

COMMANDS: dict[str, list[str]] = {
    "batch": ["batch", "LIST", "--role", "Data Engineer", "--delay", "0", "--proxy", "SITE"],
    "changes": ["changes"],
    "company": ["company", DOMAIN, "--role", "Data Engineer", "--delay", "0", "--proxy", "SITE"],
    "draft": ["draft", "1"],
    "drop": ["drop", DOMAIN],
    "explain": ["explain", "1"],
    "explain-page": ["explain-page", f"http://{DOMAIN}/team/", "--delay", "0", "--proxy", "SITE"],
    "export": ["export", "csv", "excel", "vcf"],
    "followups": ["followups", "--ics", "OUT/due.ics"],
    "forget": ["forget", "jane@merrowfield.example"],
    "import": ["import", "PEOPLE", "--yes"],
    "jobs": ["jobs", DOMAIN, "--delay", "0", "--proxy", "SITE"],
    "list": ["list"],
    "log": ["log", "1", "contacted"],
    "notice": ["notice", "1"],
    "rank": ["rank", "PEOPLE", "--role", "Data Engineer"],
    "report": ["report"],
    "schedule add": ["schedule", "add", DOMAIN, "--every", "weekly"],
    "schedule due": ["schedule", "due"],
    "schedule list": ["schedule", "list"],
    "show": ["show", DOMAIN],
    "stats": ["stats"],
    "suppress add": ["suppress", "add", "jane@merrowfield.example"],
    "suppress list": ["suppress", "list"],
    "whatis": ["whatis", "Jane"],
}
"""Every command that reads or writes the folder of the sheets, as a user calls it; without the queue's, which need a server."""

FILES = ("leads.csv", ".leads.csv.lock", "datapackage.json", "research.sqlite", "changes.jsonl", "index.html", ".last-run", f"{DOMAIN}/research.json")
FOLDERS = (".", DOMAIN, ".cache")


@pytest.fixture(scope="module")
def done(sample: Served, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder into which the sample company was researched."""
    out = tmp_path_factory.mktemp("done") / "out"
    for name in ("company", "export"):
        assert call(*words(name, out, sample, out.parent)).returncode == 0
    return out


def words(name: str, out: Path, sample: Served, given: Path) -> list[str]:
    people, listed = given / "people.csv", given / "list.txt"
    people.write_text(f"name,title,company,website\nJane Roe,Head of Data,Merrowfield,{DOMAIN}\n")
    listed.write_text(f"{DOMAIN}\n")
    told = {"LIST": str(listed), "PEOPLE": str(people), "SITE": sample.url}
    return [told.get(word, word.replace("OUT", str(out))) for word in COMMANDS[name]] + ["--output", str(out)]


def plainly(done: subprocess.CompletedProcess[str]) -> None:
    """Assert that what went wrong is said in a line or two, of which none blames the program."""
    assert done.returncode in (0, 2, 3, 4), done.stderr
    assert "fault of ours" not in done.stdout + done.stderr and "Traceback" not in done.stderr
    assert "Errno" not in done.stdout + done.stderr
    assert len(done.stderr.splitlines()) <= 2, done.stderr


@pytest.mark.parametrize("file", FILES)
def test_a_folder_in_the_place_of_a_file_is_said(file: str, done: Path, sample: Served, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.copytree(done, out)
    (out / file).unlink(missing_ok=True)
    (out / file / "inside").mkdir(parents=True)
    for name in COMMANDS:
        plainly(call(*words(name, out, sample, tmp_path)))
    assert (out / file / "inside").is_dir()


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_file_in_the_place_of_a_folder_is_said(folder: str, done: Path, sample: Served, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.copytree(done, out)
    shutil.rmtree(out / folder)
    (out / folder).write_text("mine")
    for name in COMMANDS:
        plainly(call(*words(name, out, sample, tmp_path)))
    assert (out / folder).read_text() == "mine"


FULL = """
import json, resource, sys
from tests.calling import call
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))
for words in json.load(sys.stdin):
    ended = call(*words)
    print(json.dumps([ended.returncode, ended.stdout, ended.stderr]), flush=True)
"""


@pytest.mark.slow
def test_a_disk_that_takes_no_more_is_said(done: Path, sample: Served, tmp_path: Path) -> None:
    """A limit on the size of files stands in for it: every write beyond it fails, as on a disk that is full."""
    out = tmp_path / "out"
    shutil.copytree(done, out)
    before = (out / "leads.csv").read_bytes()
    calls = [words(name, out, sample, tmp_path) for name in COMMANDS]
    ended = subprocess.run([sys.executable, "-c", FULL], input=json.dumps(calls), capture_output=True, text=True, check=True, cwd=ROOT)
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert len(answers) == len(COMMANDS)
    for called, (code, written, told_) in zip(calls, answers, strict=True):
        plainly(subprocess.CompletedProcess(called, code, written, told_))
    assert (out / "leads.csv").read_bytes() == before
    assert not [file for file in out.rglob("*") if file.name.endswith(".new")]


@pytest.mark.slow
@pytest.mark.parametrize("closed", ["stdin", "stdout", "stderr"])
def test_a_closed_stream_costs_nothing_that_is_written(closed: str, sample: Served, tmp_path: Path) -> None:
    number = ("stdin", "stdout", "stderr").index(closed)
    code = f"import os; os.close({number}); os.execv({sys.executable!r}, [{sys.executable!r}, '-m', 'research.cli.entry', *__import__('sys').argv[1:]])"
    call_ = [sys.executable, "-c", code, *words("company", tmp_path / "out", sample, tmp_path), "--progress"]
    ended = subprocess.run(call_, capture_output=True, text=True, check=False)
    assert ended.returncode == (2 if closed == "stdout" else 0), ended.stderr
    assert "fault of ours" not in ended.stderr and "Traceback" not in ended.stderr
    assert (tmp_path / "out" / "leads.csv").read_text(encoding="utf-8").count(DOMAIN)
    assert "research:" not in ended.stdout
    if closed == "stdout":
        assert "standard output" in ended.stderr.splitlines()[-1]


def test_nobody_is_told_where_standard_error_takes_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert app.run(["company", "no host"]) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_lacks_letters_shows_the_rest(encoding: str, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("name,title\nJosé Łukasz 王小明,Head of Data\n", encoding="utf-8")
    for more in ((), ("--json",)):
        environment = {**os.environ, "PYTHONIOENCODING": encoding, "LC_ALL": "C"}
        called = [sys.executable, "-m", "research.cli.entry", "rank", str(people), "--role", "Data Engineer", *more]
        ended = subprocess.run(called, capture_output=True, env=environment, check=False)
        assert (ended.returncode, ended.stderr) == (0, b"")
        assert b"Head of Data" in ended.stdout


def test_ctrl_c_while_the_program_is_loaded_says_nothing() -> None:
    code = (
        "import os, signal, sys\n"
        "class Pressed:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'research.cli.app': os.kill(os.getpid(), signal.SIGINT)\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "sys.meta_path.insert(0, Pressed())\n"
        "from research.cli.entry import main\n"
        "main()\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGINT, "", "")


def test_ctrl_c_pressed_twice_says_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "run", pressed)
    with pytest.raises(SystemExit) as end:
        entry.main()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    assert end.value.code == 130


WRONG_PROXIES = ["nonsense", "socks5://{}@h:1", "http://", "http://{}@", "http://{}@[::1", "ftp://{}@h:1", "{}@h:1", "http://{}/@h d:1"]
WRONG_STORES = ["nonsense", "mysql://{}@h/x", "postgresql://{}@127.0.0.1:notaport/x", "://{}@h", "postgresql://u@127.0.0.1:1/x?password=" + SECRET]


@pytest.mark.parametrize("given", WRONG_PROXIES)
@pytest.mark.parametrize("name", ["company", "batch", "jobs", "schedule add"])
def test_a_proxy_that_is_none_is_said_without_its_password(name: str, given: str, sample: Served, tmp_path: Path) -> None:
    called = [word for word in words(name, tmp_path / "out", sample, tmp_path) if word not in ("--proxy", sample.url)]
    proxy = given.format(f"user:{SECRET}")
    for ended in (call(*called, "--proxy", proxy), call(*called, RESEARCH_PROXY=proxy)):
        assert ended.returncode == 2 and len(ended.stderr.splitlines()) == 1
        assert SECRET not in ended.stdout + ended.stderr


@pytest.mark.parametrize("given", [given for given in WRONG_PROXIES[1:] if "//" in given])
def test_an_environment_whose_proxy_is_none_is_said(given: str, tmp_path: Path) -> None:
    ended = call("company", DOMAIN, "--output", str(tmp_path), http_proxy=given.format(f"user:{SECRET}"))
    assert ended.returncode == 2 and len(ended.stderr.splitlines()) == 1
    assert "http_proxy" in ended.stderr and SECRET not in ended.stderr


@pytest.mark.parametrize("given", WRONG_STORES)
@pytest.mark.parametrize("name", ["company", "list", "rank", "import", "schedule due", "forget"])
def test_a_store_that_is_none_is_said_without_its_password(name: str, given: str, sample: Served, tmp_path: Path) -> None:
    ended = call(*words(name, tmp_path / "out", sample, tmp_path), "--store", given.format(f"user:{SECRET}"), RESEARCH_TRACEBACK="1")
    assert ended.returncode == 2, ended.stderr
    assert SECRET not in ended.stdout + ended.stderr


def test_a_fault_of_ours_shows_no_password_either(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(f"could not open postgresql://user:{SECRET}@h/x")

    monkeypatch.setattr("research.store.opening.open_existing", broken)
    ended = call("list", "--output", str(tmp_path), RESEARCH_TRACEBACK="1")
    assert ended.returncode == 1 and "Traceback" in ended.stderr and "postgresql://user:***@h/x" in ended.stderr
    assert SECRET not in ended.stderr


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("postgresql://user:p@ss/w:ord@host/name", "postgresql://user:***@host/name"),
        ("the proxy http://u:pw@127.0.0.1:3128 is gone", "the proxy http://u:***@127.0.0.1:3128 is gone"),
        ("postgresql://u@h/x?password=pw&sslmode=require", "postgresql://u@h/x?password=***&sslmode=require"),
        ("http://acme.example:8080/@jane", "http://acme.example:8080/@jane"),
        ("https://acme.example/team", "https://acme.example/team"),
        ("ask jane@acme.example: now", "ask jane@acme.example: now"),
    ],
)
def test_passwords_are_masked_and_nothing_else(text: str, shown: str) -> None:
    assert masked(text) == shown


def test_of_an_address_that_is_none_nothing_before_the_at_is_repeated() -> None:
    assert told("user:pw@host") == "***@host"


@pytest.mark.slow
def test_what_commands_write_is_the_users_alone(sample: Served, tmp_path: Path) -> None:
    out = tmp_path / "out"
    before = os.umask(0o022)
    try:
        for name in ("company", *COMMANDS):
            if name not in ("drop", "forget"):
                assert call(*words(name, out, sample, tmp_path)).returncode in (0, 3), name
    finally:
        os.umask(before)
    for file in (out, *out.rglob("*")):
        assert not file.stat().st_mode & 0o077, file
    names = {file.name for file in out.rglob("*")}
    assert names >= {"leads.csv", "research.sqlite", "research.json", "report.html", "index.html", "leads-export.csv", "leads.xlsx", "due.ics"}
