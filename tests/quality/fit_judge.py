"""Fits the judge (`research/extract/people/judge/judge.json`) on labelled sites, and says by cross-validation over sites what it is worth.

    python tests/quality/fit_judge.py SITES [--write] [--folds 5]

SITES is the benchmark's folder: SITES/<domain>/{site/, labels.json}. Every saved page is read; a draft counts as right where the
site's labels have the person. A name counts once a site, on however many pages it stands, since it is found or not found once; and a site counts the less
a name the more it has, so that a directory of a hundred people does not outvote ten small firms.
Needs scikit-learn (development only); nothing of the pages goes into the result but thresholds on the features.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from research.document import Document
from research.extract.names.recognise import name_key
from research.extract.people.drafts import Scan
from research.extract.people.judge.features import NAMES, features
from research.model import Company
from research.reading.page import drafts
from tests.quality.pages import Labels, saved_pages  # type: ignore[import-not-found]  # stands beside this script

TREES, DEPTH, RATE, LEAF, COLUMNS = 200, 3, 0.07, 30, 0.15
"""Size of the model, least drafts of a leaf and part of the features that a node may choose from: small trees that see little do best on sites left out."""


CROWDED = -0.3
"""What a name counts, as a power of how many its site has."""
CAUTION = 0.4
"""Taken from the log odds: somebody is accepted by the best of several drafts, and the best of many wrong ones is often lucky. So chosen that people of
sites left out come with as much precision as recall where their best draft has a chance of one half."""


def site_rows(site: Path) -> list[tuple[list[float], int, str]]:
    """Return (features, 1 where right, folded name) for each draft of a site's pages; -1 for people whom the labels say to ignore."""
    labels = Labels.load(site)
    rows: list[tuple[list[float], int, str]] = []
    for page, body in saved_pages(site, data=True):
        scan = Scan(Document.parse(body, page), Company(domain=site.name))
        for draft in drafts(scan):
            key = name_key(draft.name.full)
            rows.append((features(draft, scan), -1 if key in labels.ignored else int(labels.has(draft.name.full)), key))
    return rows


def export(model: GradientBoostingClassifier, base: float) -> dict[str, object]:
    """Return the trees as nested lists: [feature, threshold, left, right] for a node, [value, weight of the drafts that came there] for a leaf."""
    trees = []
    for (tree,) in model.estimators_:
        t = tree.tree_
        nodes: list[list[float]] = []
        for n in range(t.node_count):
            if t.children_left[n] < 0:
                nodes.append([round(float(t.value[n][0][0]) * model.learning_rate, 5), round(float(t.weighted_n_node_samples[n]))])
            else:
                nodes.append([int(t.feature[n]), round(float(t.threshold[n]), 5), int(t.children_left[n]), int(t.children_right[n])])
        trees.append(nodes)
    return {"features": list(NAMES), "base": round(base - CAUTION, 5), "trees": trees}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sites", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--held-out", type=Path, help="write for each site the model that never saw it")
    args = parser.parse_args()
    sites = sorted(s for s in args.sites.iterdir() if (s / "labels.json").exists())
    with ProcessPoolExecutor(2) as pool:
        by_site = list(pool.map(site_rows, sites))
    x = np.array([row[0] for rows in by_site for row in rows])
    y = np.array([row[1] for rows in by_site for row in rows])
    group = np.array([n for n, rows in enumerate(by_site) for _ in rows])
    weight = np.array([w for rows in by_site for w in counts(rows)])
    weight *= len(weight) / weight.sum()
    held = np.zeros(len(y))
    held_out: dict[str, object] = {}
    known = y >= 0
    for train, test in GroupKFold(args.folds).split(x, y, group):
        train = train[known[train]]
        model = fit(x[train], y[train], weight[train])
        held[test] = model.predict_proba(x[test])[:, 1]
        held_out |= {sites[n].name: export(model, prior(y[train], weight[train])) for n in set(group[test])}
    for cut in (0.3, 0.4, 0.5, 0.6):
        given = (held >= cut) & known
        print(f"drafts {len(y)}, right {(y == 1).sum()}; held out at {cut}: precision {(y[given] == 1).mean():.3f} recall {given[y == 1].mean():.3f}")
    final = fit(x[known], y[known], weight[known])
    for value, name in sorted(zip(final.feature_importances_, NAMES, strict=True), reverse=True)[:20]:
        print(f"  {name:20} {value:.3f}")
    if args.held_out:
        args.held_out.write_text(json.dumps(held_out))
    if args.write:
        model = export(final, prior(y[known], weight[known]))
        Path("research/extract/people/judge/judge.json").write_text(json.dumps(model, separators=(",", ":")) + "\n")


def counts(rows: list[tuple[list[float], int, str]]) -> list[float]:
    """Return what each draft of a site counts in the fit."""
    drafts_of = Counter(name for _, _, name in rows)
    return [len(drafts_of) ** CROWDED / drafts_of[name] for _, _, name in rows]


def prior(y: np.ndarray, weight: np.ndarray) -> float:  # type: ignore[type-arg]  # numpy arrays of numbers
    return math.log(float(weight[y == 1].sum() / weight[y == 0].sum()))


def fit(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> GradientBoostingClassifier:  # type: ignore[type-arg]  # numpy arrays of numbers
    model = GradientBoostingClassifier(
        n_estimators=TREES, max_depth=DEPTH, learning_rate=RATE, subsample=0.6, min_samples_leaf=LEAF, max_features=COLUMNS, random_state=0
    )
    model.fit(x, y, sample_weight=weight)
    return model


if __name__ == "__main__":
    main()
