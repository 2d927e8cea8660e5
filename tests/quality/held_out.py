"""Scores the reading of people on sites that the judge never saw: each site is read with the model that was fitted without it.

    python -m tests.quality.fit_judge SITES --held-out MODELS.json
    python -m tests.quality.held_out SITES MODELS.json RUNS SCORER

RUNS holds one folder a site with the research.json of a run (`research company … --output RUNS/<domain>`): the pages which that crawl fetched are
read, no others. SCORER is the benchmark's score_sites.py, whose definitions count. Prints one line a site and the figures over all.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from research.extract.people.judge import trust
from research.model import Company
from research.people.merge import merge
from research.reading.page import read
from research.records import person_record
from tests.quality.pages import SAVED_AT, saved_pages

SHOWN = ("people", "precision", "recall", "f1", "site_f1", "title_exact", "titles_invented")
CONTACTS = ("email_precision", "email_recall", "phone_precision", "phone_recall", "linkedin_precision", "linkedin_recall")


def _path(url: str) -> str:
    return urlsplit(url).path.rstrip("/").removesuffix("/index.html").removesuffix(".html")


def _scorer(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_sites", file)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{file} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score_site(site: Path, models: dict[str, Any], runs: Path, scorer: Path) -> dict[str, Any]:
    """Return the scorer's figures for one site, read with the model that never saw it."""
    unseen = trust.load(json.dumps(models.get(site.name, next(iter(models.values())))))  # a site without any draft trained no model either
    trust.model = lambda: unseen  # type: ignore[assignment]  # the program has one model, this script one a site
    fetched = {_path(url) for file in (runs / site.name).rglob("research.json") for url in json.loads(file.read_text())["crawl"]["urls"]}
    company = Company(domain=site.name)
    readings = [read(page, body, company) for page, body in saved_pages(site, data=True) if _path(page.url) in fetched]
    people = [person_record(person, None, SAVED_AT) for person in merge(readings, company)[1]]
    labels = json.loads((site / "labels.json").read_text())
    run = {"site": site.name, "labels": labels, "result": {"people": people}, "code": 0, "err": "", "seconds": 0.0, "people_urls": []}
    scored: dict[str, Any] = _scorer(scorer).score(run)
    return scored


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("sites", "models", "runs", "scorer"):
        parser.add_argument(name, type=Path)
    args = parser.parse_args()
    sites = sorted(site for site in args.sites.iterdir() if (site / "labels.json").exists())
    with ProcessPoolExecutor(2) as pool:
        scores = list(pool.map(partial(score_site, models=json.loads(args.models.read_text()), runs=args.runs, scorer=args.scorer), sites))
    for s in scores:
        print(f"{s['site']:34} labelled {s['truth']:4} found {s['given']:4} right {s['hits']:4} titles {s['exact']:3} of {s['titled']:3}")
    figures = _scorer(args.scorer).summary(scores)
    for name in (*SHOWN, *CONTACTS):
        print(f"{name:18} {figures[name]:.3f}" if isinstance(figures[name], float) else f"{name:18} {figures[name]}")


if __name__ == "__main__":
    main()
