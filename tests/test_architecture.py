"""The house: every module stands on a floor, shelves hold independent members, the rules that import-linter cannot say."""

from __future__ import annotations

import ast
import functools
import itertools
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("research", "spiders")
FILES = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
SHELVES = (
    "research/languages/words",
    "research/extract/patterns",
    "research/adverts/sources",
    "research/sheets/formats",
    "research/store/migrations",
    "research/followups/wordings",
    "research/cli/commands",
)
CATCH_ALL = {"utils", "util", "common", "helpers", "helper", "base", "core", "manager", "misc"}
READS_THE_CLOCK = {"now", "utcnow", "today"}
PURE = [file for file in FILES if file.parts[len(ROOT.parts)] == "research" and "cli" not in file.parts]
FILE_LINES, FOLDER_FILES, ROOMS, FLOORS = 330, 14, 22, 7
"""A file past about 300 lines is two subjects, and so is a folder past fourteen files; this is where it stops being a matter of taste."""
WORDS_ALONE = {"words"}
"""Folders of word lists, which have no subject to split by."""


@functools.cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(file: Path) -> Iterator[str]:
    """Yield the full names of the modules that a file imports anywhere; `from a import b` gives both `a` and `a.b`."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def test_the_floors_hold() -> None:
    done = subprocess.run([str(Path(sys.executable).with_name("lint-imports")), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def floors() -> list[set[str]]:
    """Return the names on each floor of the import contract, the highest first, without the package's own."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [{part.strip(" ()").removeprefix("research.") for part in re.split(r"[|:]", layer)} for layer in layers]


def rooms() -> set[str]:
    """Return the wings and single files that lie in research/."""
    return {path.stem for path in (ROOT / "research").iterdir() if (path.suffix == ".py" or list(path.glob("*.py"))) and not path.name.startswith("_")}


def test_every_room_stands_on_a_floor_and_every_floor_is_built() -> None:
    assert set().union(*floors()) == rooms() | {"spiders"}


def test_the_map_of_the_front_page_is_the_contract() -> None:
    drawn = re.findall(r"^ {4}([1-9])  (.+)$", ast.get_docstring(parsed(ROOT / "research" / "__init__.py"), clean=False) or "", re.MULTILINE)
    assert [set(re.split(r",? +(?:\| +)?", row)) for _, row in drawn] == floors()
    assert [int(number) for number, _ in drawn] == list(range(len(drawn), 0, -1))


def test_the_house_is_low_and_its_rooms_are_small() -> None:
    assert len(floors()) <= FLOORS and len(rooms()) <= ROOMS
    folders = {file.parent for file in FILES if file.parts[len(ROOT.parts)] == "research"} - {ROOT / shelf for shelf in SHELVES}
    files = {name(folder): sum(1 for file in folder.iterdir() if file.is_file()) for folder in folders}
    assert {folder: count for folder, count in files.items() if count > FOLDER_FILES} == {}


def known_at_once(file: Path) -> set[str]:
    """Return the modules that a file imports as it is loaded, or for its types alone: what a function imports when it is called is left out."""
    found: set[str] = set()
    for node in (inner for outer in parsed(file).body for inner in (outer, *(outer.body if isinstance(outer, ast.If) else ()))):
        if isinstance(node, ast.ImportFrom) and node.module:
            parts = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= parts & MODULES.keys() or {node.module}
    return found & MODULES.keys()


MODULES = {".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file for file in FILES}


def test_no_two_files_know_each_other_both_ways() -> None:
    imported = {module: known_at_once(file) - {module} for module, file in MODULES.items()}
    while leaves := {module for module, needs in imported.items() if not needs}:  # take away what needs nothing that is left, again and again
        imported = {module: needs - leaves for module, needs in imported.items() if module not in leaves}
    assert imported == {}, "these files import each other in a circle"


@pytest.mark.parametrize("shelf", SHELVES)
def test_members_of_a_shelf_never_import_each_other(shelf: str) -> None:
    members = [file for file in sorted((ROOT / shelf).glob("*.py")) if not file.name.startswith("_")]
    dotted = {shelf.replace("/", ".") + "." + file.stem: file for file in members}
    assert members, f"the shelf {shelf} is empty"
    for module, file in dotted.items():
        assert not (set(imports(file)) & dotted.keys()) - {module}, name(file)


def test_the_first_line_says_what_a_file_owns() -> None:
    def first(file: Path) -> str:
        return (ast.get_docstring(parsed(file)) or "").partition("\n")[0]

    assert [name(file) for file in FILES if len(first(file).split()) < 4] == []


def test_a_file_is_one_subject() -> None:
    assert [name(file) for file in FILES if file.stem in CATCH_ALL] == []
    lines = {name(file): file.read_text(encoding="utf-8").count("\n") for file in FILES if file.parent.name not in WORDS_ALONE}
    assert {file: count for file, count in lines.items() if count > FILE_LINES} == {}


def test_below_the_command_line_no_clock_is_read_and_no_chance_taken() -> None:
    forbidden = {"random", "secrets", "urllib.request", "http.client"}
    assert [name(file) for file in PURE if forbidden & set(imports(file))] == []
    calls = [(file, node) for file in PURE for node in ast.walk(parsed(file)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    assert [f"{name(file)}:{call.lineno}" for file, call in calls if isinstance(call.func, ast.Attribute) and call.func.attr in READS_THE_CLOCK] == []


def test_only_the_report_prints() -> None:
    calls = [(file, node) for file in FILES for node in ast.walk(parsed(file)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert {name(file) for file, call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"} == {"research/cli/report.py"}


HEAVY = ("scrapy", "twisted", "bs4", "selectolax", "sqlalchemy", "rich", "tldextract", "phonenumbers", "openpyxl", "research.reading")


@pytest.mark.parametrize(
    ("words", "besides"),
    [
        (["--help"], ("research.languages", "research.followups.plan")),
        (["rank", "people.csv", "--role", "Nurse"], ("tempfile", "research.extract.names", "research.store.opening")),
    ],
    ids=" ".join,
)
def test_a_short_command_loads_nothing_heavy(words: list[str], besides: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("name,title\nAda Brook,Head Nurse\n", encoding="utf-8")
    code = f"import sys; from research.cli.app import run; run({words!r}); sys.exit(' '.join(m for m in {HEAVY + besides!r} if m in sys.modules) or 0)"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"loaded: {done.stderr}"
    assert "Nurse" in done.stdout or "followups" in done.stdout


def test_nothing_looks_for_garbage_among_what_stays() -> None:
    code = (
        "import gc, sys; from research.cli.entry import main; sys.argv[1:] = ['--help']; found = []; gc.callbacks.append(lambda *each: found.append(each))\n"
        "try: main()\nfinally: sys.stderr.write(f'{len(found)} {gc.get_freeze_count() > 0}')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == "0 True"


def test_no_path_of_this_machine_and_no_package_index_is_named() -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\0")
    for lock in ROOT.glob("requirements*.lock"):
        assert "://" not in lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in lock.read_text(encoding="utf-8")
    for file in filter(None, tracked):
        path = ROOT / file
        if path.is_file():
            assert str(ROOT.parent).encode() + b"/" not in path.read_bytes() or ROOT.parent == Path("/"), file


_COUNTABLE = re.compile(
    r" (?:kept |new |open |published )?(?:adverts|addresses|bytes|cells|changes|columns|companies|contacts|days|entries|files|hours|leads(?! to)|"
    r"lines|minutes|names|pages|people|posts|reports|requests|roles|rows|runs|seconds|sites|steps|times|workers)\b"
)


@pytest.mark.parametrize("file", FILES, ids=name)
def test_what_is_counted_is_counted_in_one_place(file: Path) -> None:
    """`text.count` says `1 page` and `2 pages`; a number that stands in code, as a constant, is never 1."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.JoinedStr):
            for value, after in itertools.pairwise(node.values):
                if isinstance(value, ast.FormattedValue) and isinstance(after, ast.Constant) and _COUNTABLE.match(str(after.value)):
                    number = ast.unparse(value.value)
                    assert re.fullmatch(r"_?[A-Z_]+|t\.sought|.*(name|path|file|table)\b.*", number), f"line {node.lineno}: {ast.unparse(node)}"
