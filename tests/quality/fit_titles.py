"""Fits the model of job titles: research/extract/titles/weights.json (shape and lists, and words that several sites share).

    python tests/quality/fit_titles.py SITES_DIR CHARTS_DIR [--dry] [--show N]

Titles come from the labels of the sites, the posts of the charts and Faker's lists of jobs; against them stand all other short lines of the pages.
A word comes into the product only if MIN_GROUPS sites or charts have it. Prints cross-validation with whole sites held out.
Needs: scikit-learn, faker, selectolax.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import random
from collections.abc import Callable, Sequence

import faker.providers.job
import numpy as np
from corpus import read_sites
from fit_lexicon import listed, providers
from fit_names import HOME, report
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from research.extract.titles.features import NAMES, features
from research.extract.titles.recognise import clean_title, title_text
from research.languages import shelf
from research.text import fold, words

MIN_GROUPS = 4
Example = tuple[str, int, str, float]
"""Text, answer, group, weight."""


def examples(sites: pathlib.Path, charts: pathlib.Path) -> list[Example]:
    """Return the distinct texts of each site, chart and language, those of a group in the same weight."""
    chance = random.Random(5)
    found: list[Example] = []
    for site in read_sites(sites):
        titles = {fold(clean_title(t)): t for t in site.titles}
        others = {fold(clean_title(line)): line for line in site.lines}
        close = list(titles)
        bad = [line for key, line in others.items() if key not in titles and not any(key in t or (t in key and len(t) > 12) for t in close if len(key) > 6)]
        near, far = [t for t in bad if t in site.near], [t for t in bad if t not in site.near and not may_be_post(t)]
        found += [(t, 1, site.domain, min(2.0, 50 / len(titles))) for t in titles.values()]
        found += [(t, 0, site.domain, min(1.0, 60 / len(near))) for t in near]
        found += [(t, 0, site.domain, min(1.0, 100 / len(far))) for t in far]
    for chart in sorted(charts.glob("*.json")):
        posts = sorted({p["title"] for p in json.loads(chart.read_text())["people"] if p.get("title")})
        found += [(t, 1, chart.stem, min(1.0, 10 / len(posts))) for t in posts]
    for locale, provider in providers(faker.providers.job):
        if locale[:2] not in shelf():
            continue
        jobs = sorted({j for j in listed(provider, "jobs") if "\n" not in j})
        jobs = chance.sample(jobs, min(len(jobs), 150))
        found += [(t, 1, f"jobs {locale}", min(1.0, 4 / max(1, len(jobs)))) for t in jobs]
    return [e for e in found if e[1] or title_text(e[0])]


def may_be_post(text: str) -> bool:
    """Say whether a line far from any labelled person may be the title of an advert or of a stranger; such lines are left out."""
    f = features(clean_title(text), lambda word: 0.0)
    prose = ("plural_last", "talk", "full_stop", "question", "lower_first")
    return bool(f) and bool(f["title_first"] or f["title_last"]) and not any(f[name] for name in prose)


def shared_words(texts: Sequence[Example]) -> list[str]:
    groups: dict[str, set[str]] = collections.defaultdict(set)
    for text, _, group, _ in texts:
        for word in set(words(text)):
            groups[word].add(group)
    return sorted(w for w, where in groups.items() if len(where) >= MIN_GROUPS and not w.isdigit() and len(w) > 1)


def fit_words(texts: Sequence[Example]) -> dict[str, float]:
    """Return {word shared by several groups: what it counts}."""
    vectors = CountVectorizer(analyzer=words, vocabulary=shared_words(texts), binary=True)
    model = LogisticRegression(C=0.5, max_iter=300)
    model.fit(vectors.transform([t for t, *_ in texts]), [a for _, a, *_ in texts], [w for *_, w in texts])
    return {w: float(c) for w, c in zip(vectors.get_feature_names_out(), model.coef_[0], strict=True) if abs(c) >= 0.08}


def rows(texts: Sequence[Example], opinion: Callable[[str], float]) -> np.ndarray:
    return np.array([[f.get(n, 0.0) for n in NAMES] for f in (features(clean_title(t), opinion) for t, *_ in texts)])


def fit(train: Sequence[Example]) -> tuple[LogisticRegression, dict[str, float]]:
    """Fit both stages; the shape model sees each text with words learnt from the other half of the groups."""
    names = sorted({g for _, _, g, _ in train})
    half = set(names[::2])
    parts = [[e for e in train if (e[2] in half) is side] for side in (True, False)]
    taught = [fit_words(p) for p in parts]
    x = np.vstack([rows(p, lambda w, other=other: other.get(w, 0.0)) for p, other in zip(parts, taught[::-1], strict=True)])
    together = parts[0] + parts[1]
    model = LogisticRegression(C=1.0, max_iter=3000)
    model.fit(x, [a for _, a, *_ in together], [w for *_, w in together])
    return model, fit_words(train)


def main() -> None:
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("sites", type=pathlib.Path)
    args.add_argument("charts", type=pathlib.Path)
    args.add_argument("--dry", action="store_true", help="store nothing")
    args.add_argument("--show", type=int, default=0, help="show so many of the worst errors")
    call = args.parse_args()
    data = examples(call.sites, call.charts)
    y, groups = np.array([a for _, a, *_ in data]), np.array([g for _, _, g, _ in data])
    chances = np.zeros(len(y))
    for train, test in GroupKFold(5).split(y, y, groups):
        model, taught = fit([data[n] for n in train])
        chances[test] = model.predict_proba(rows([data[n] for n in test], lambda w, taught=taught: taught.get(w, 0.0)))[:, 1]
    on_sites = np.array(["." in g for g in groups])
    report("titles, sites held out", y[on_sites], chances[on_sites], groups[on_sites])
    for kind, name in ((lambda g: g.startswith("jobs"), "jobs of Faker"), (lambda g: "." not in g and not g.startswith("jobs"), "charts")):
        here = np.array([kind(g) for g in groups])
        print(f"recall on {name} never seen: {(chances[here] >= 0.5).mean():.3f}")
    order = np.argsort(chances)
    for n in [n for n in order[::-1] if not y[n]][:call.show]:
        print(f"  wrong {chances[n]:.2f} {groups[n]:30} {data[n][0]}")
    for n in [n for n in order if y[n] and on_sites[n]][:call.show]:
        print(f"  missed {chances[n]:.2f} {groups[n]:30} {data[n][0]}")
    model, taught = fit(data)
    if call.show:
        print({name: round(float(v), 2) for name, v in zip(NAMES, model.coef_[0], strict=True)}, model.intercept_, len(taught))
    if not call.dry:
        stored = {"bias": round(float(model.intercept_[0]), 4), "weights": {n: round(float(v), 4) for n, v in zip(NAMES, model.coef_[0], strict=True)},
                  "words": {w: round(100 * c) for w, c in sorted(taught.items())}}
        (HOME / "weights.json").write_text(json.dumps(stored, ensure_ascii=False, indent=0) + "\n")


if __name__ == "__main__":
    main()
