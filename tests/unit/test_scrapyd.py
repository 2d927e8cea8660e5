"""The packed project: wheel and egg name their Scrapy settings, and the spider runs out of them as scrapyd would run it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.sample_site.server import DOMAIN, Served

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
PACKED = ("research", "spiders", "pyproject.toml", "README.md", "LICENSE", "NOTICE")

PACK = "import setuptools; setuptools.setup()"

ACTIVATE = """
import importlib.metadata, json, os, sys
archive = sys.argv[1]
sys.path.insert(0, archive)
[packed] = importlib.metadata.distributions(path=[archive])
[entry] = [entry for entry in packed.entry_points if entry.group == "scrapy" and entry.name == "settings"]
os.environ["SCRAPY_SETTINGS_MODULE"] = entry.value
"""

LOOK = """
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.project import get_project_settings
loader = SpiderLoader.from_settings(get_project_settings())
print(json.dumps([entry.value, entry.load().__file__, loader.list(), sys.modules[loader.load("site").__module__].__file__]))
"""

CRAWL = """
from scrapy.cmdline import execute
execute(["scrapy", *sys.argv[2:]])
"""


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the project packed from a copy of its sources, by kind."""
    folder = tmp_path_factory.mktemp("packed")
    for name in PACKED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    subprocess.run([sys.executable, "-c", PACK, "-q", "bdist_wheel", "bdist_egg"], cwd=folder, check=True, capture_output=True)
    return {file.suffix: file for file in (folder / "dist").iterdir()}


@pytest.mark.parametrize("kind", [".whl", ".egg"])
def test_the_archive_leads_scrapy_to_the_spider(archives: dict[str, Path], kind: str, tmp_path: Path) -> None:
    archive = str(archives[kind])
    seen = subprocess.run([sys.executable, "-c", ACTIVATE + LOOK, archive], cwd=tmp_path, check=True, capture_output=True, text=True)
    module, settings_file, spiders, spider_file = json.loads(seen.stdout)
    assert (module, spiders) == ("spiders.settings", ["site"])
    assert settings_file.startswith(archive)
    assert spider_file.startswith(archive)


def test_the_spider_runs_out_of_the_zipped_egg(archives: dict[str, Path], sample: Served, tmp_path: Path) -> None:
    words = ["crawl", "site", "-a", f"target={DOMAIN}", "-s", f"PROXY={sample.url}", "-s", "DOWNLOAD_DELAY=0", "-o", "people.jsonl"]
    subprocess.run([sys.executable, "-c", ACTIVATE + CRAWL, str(archives[".egg"]), *words], cwd=tmp_path, check=True, capture_output=True)
    people = [json.loads(line) for line in (tmp_path / "people.jsonl").read_text().splitlines()]
    assert ("Henrike Osterloh", "Head of Data Platform") in [(person["name"], person["title"]) for person in people]
    assert all(person["url"].startswith(f"http://{DOMAIN}/") for person in people)


MARK = (
    ACTIVATE
    + """
from research.reading import reading_cache
assert reading_cache.__file__.startswith(archive), reading_cache.__file__
print(reading_cache.version())
"""
)


def test_an_egg_knows_what_it_read_before_and_one_that_differs_does_not(archives: dict[str, Path], tmp_path: Path) -> None:
    def mark(archive: Path) -> str:
        return subprocess.run([sys.executable, "-c", MARK, str(archive)], cwd=tmp_path, check=True, capture_output=True, text=True).stdout

    def packed(name: str, **changed: bytes) -> Path:
        target = tmp_path / name
        with zipfile.ZipFile(archives[".egg"]) as egg, zipfile.ZipFile(target, "w") as other:
            for entry in egg.infolist():
                other.writestr(entry.filename, egg.read(entry) + changed.get(Path(entry.filename).stem, b""))
        return target

    first = mark(archives[".egg"])
    assert mark(packed("copied-by-scrapyd.egg")) == first, "the same program under another name, packed at another time"
    assert mark(packed("with-another-pattern.egg", card_grid=b"\n# changed\n")) != first
    assert mark(packed("with-another-spider.egg", site=b"\n# changed\n")) == first, "what fetches does not read"
