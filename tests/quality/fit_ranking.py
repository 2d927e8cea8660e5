"""Fits the ranking's weights and calibration on real reporting lines, and measures them on organisations left out.

    python tests/quality/fit_ranking.py CHARTS SITES [--queries READER] [--found RUNS] [--write research/rank/weights.json] [--misses FILE]

CHARTS holds <slug>.json (people, published, queries) and pairs-*.jsonl (role, reports_to_title); SITES holds <domain>/labels.json (people, queries with
best and acceptable); READER <domain>.json (queries that a careful reader answered from the same lists); RUNS what `research company` found there
(<domain>/**/research.json), so that the fit sees the evidence that there is at run time.
A conditional logit: a softmax over the candidates of one role, with a ridge towards what is expected before measuring; every
organisation counts by the square root of its number of queries, every kind of question by KIND_SHARE. Left out: a few organisations at a time, with
everything that comes from the same house. Takes a minute; needs numpy and scipy, which the product itself does not.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array, vstack

from research.model import Candidate, Role
from research.rank.company import Company, company
from research.rank.ranking import known, length
from research.rank.signals.of_rung import steps
from research.rank.signals.table import SIGNALS
from research.rank.wanted import want
from research.text import fold, words

Array = Any
RIDGE = 7.0
RIDGE_PUBLIC = 40.0
RIDGE_LENGTH = 25.0
"""How strongly the second and third part of a weight, by how public the body is and how long the list, are drawn to nothing."""
KIND_SHARE = {
    "company": 0.16, "government": 0.12, "pairs": 0.1, "sites": 0.22, "flat sites": 0.22, "found sites": 0.2,
    "reader's sites": 0.2, "reader's flat sites": 0.2, "reader's found sites": 0.16,
}  # fmt: skip
"""What each kind of question counts in the fit, whatever its number."""
EXPECTED: dict[str, float] = {
    "same_function": 0.8, "heads_it": 0.5, "near_above": 1.5, "colleague": -0.5, "colleague_words": -0.5, "same_anchored": 1.5, "near_anchored": 1.0,
    "adopts": 1.0, "guides": 1.0,
    "other_anchored": -0.5, "standing": -0.7, "other_function": -0.5, "shared_words": 1.5, "words_covered": 1.0, "shared_meaning": 1.0,
    "meaning_covered": 0.5, "same_team": 1.0, "same_department": 2.0,
    "alike_department": 2.0, "other_department": -0.5, "department_in_title": 1.5, "role_in_department": 1.0, "same_post": -3.0, "same_place": 1.0,
    "narrowed": -1.0, "widened": -0.5, "elsewhere": -5.0, "on_board": -4.0,
    "board_executive": -0.5, "below_its_head": -2.0, "one_of_many": -0.5, "officer": -2.0, "highest": 0.5, "runs_it": 2.0,
    "adviser": -4.0, "gone": -5.0, "advert_says": 12.0, "nearest_above": 0.5, "in_between": -0.5, "manages": 0.5, "leads_nobody": -1.5, "deputy": -0.5,
    "serves_boss": -4.0, "assistants_boss": 3.0, "deputises": 2.5, "hires_for_others": -1.5,
    "on_leadership": 1.5, "untitled": -2.0, "untitled_leader": 1.5, "top_of_small": 1.0, "top_for_chief": 2.0, "top_for_head": 1.0,
    "top_without_head": 0.5, "nameless_head": -0.5, "near_in_meaning": 0.5, "owner_aside": -1.0,
    **{f"step:{kind}:{name}": value for kind in ("specialist", "manager", "head", "chief") for name, value in (("below", -3.0), ("level", -1.5))},
}  # fmt: skip
"""What is expected before measuring; the ridge pulls towards it, so that what the data do not tell stays as known."""
LOST_PEOPLE, LOST_TITLES = 0.05, 0.07
"""What a run loses more on a site that nobody has read than on those read: of people .88 are found there against .93, of titles .80 are right against .95."""
PARTIAL = 0.1
"""What an acceptable person counts beside a best one, where a query names both."""


@dataclass(slots=True, kw_only=True)
class Problem:
    """One role asked of one list of people."""

    house: str
    """Organisation; problems of one house are left out together."""
    kind: str
    chart: str
    role: str
    department: str | None
    titles: list[str]
    target: Array
    """What each candidate counts; sums to 1."""
    best: frozenset[int]
    fine: frozenset[int]
    chain: list[int] = field(default_factory=list)
    vacant: frozenset[int] = frozenset()
    x: Array = None
    with_departments: bool = False
    public: float = 0.0
    read: float = 1.0
    """Share of the titles that can be read."""


def problems(charts: Path, sites: Path, reader: Path | None, runs: Path | None) -> list[Problem]:
    """Return every query of charts, pairs and sites."""
    found: list[Problem] = []
    for file in sorted(charts.glob("*.json")):
        for departments in (False, True):
            found += chart_problems(file, departments)
    for file in sorted(charts.glob("pairs-*.jsonl")):
        found += pair_problems(file)
    for folder in sorted(sites.iterdir()):
        if (folder / "labels.json").exists():
            labels = json.loads((folder / "labels.json").read_text())
            more = reader / f"{folder.name}.json" if reader else None
            asked = [("", labels.get("queries", [])), ("reader's ", json.loads(more.read_text())["queries"] if more and more.exists() else [])]
            for by, queries in asked:
                found += [*site_problems(folder.name, labels, queries, by, True), *site_problems(folder.name, labels, queries, by, False)]
                for file in sorted((runs / folder.name).rglob("research.json"))[:1] if runs else []:
                    found += [*found_problems(folder.name, labels, queries, by, file), *found_problems(folder.name, labels, queries, by, file, thinned=True)]
    return found


def chart_problems(file: Path, departments: bool) -> Iterable[Problem]:
    chart = json.loads(file.read_text())
    by_id = {p["id"]: p for p in chart["people"]}
    shown = [by_id[i] for i in chart["published"]]
    index = {p["id"]: n for n, p in enumerate(shown)}
    asked = [(q, [index[i] for i in q["chain"] if i in index]) for q in chart["queries"]]
    asked = [(q, chain) for q, chain in asked if chain]
    people = [Candidate(id=str(n), title=p["title"] or None, department=(p.get("department") or None) if departments else None) for n, p in enumerate(shown)]
    roles = [Role(text=" ".join(q["role"].split()), department=(q.get("department") or None) if departments else None) for q, _ in asked]
    xs, firm = signals(roles, people)
    for (q, chain), role, x in zip(asked, roles, xs, strict=True):
        target = np.zeros(len(shown))
        target[chain[0]] = 1
        yield Problem(house="gitlab" if file.stem.startswith("gitlab") else file.stem, kind=chart.get("kind", "?").split()[0], chart=file.stem,
            role=role.text, department=role.department,
                      titles=[p["title"] for p in shown], target=target, best=frozenset(chain[:1]), fine=frozenset(chain[:1]), chain=chain,
                      vacant=frozenset(index[i] for i in q.get("incumbents", []) if i in index) - {chain[0]}, x=x, with_departments=departments,
                          public=firm.public, read=firm.read)  # fmt: skip


def pair_problems(file: Path) -> Iterable[Problem]:
    pairs = [json.loads(line) for line in file.read_text().splitlines() if line.strip()]
    random.Random(0).shuffle(pairs)
    for start in range(0, len(pairs), 12):
        group = pairs[start : start + 12]
        titles = sorted({p["reports_to_title"] for p in group})
        if len(titles) < 4:
            continue
        people = [Candidate(id=str(n), title=t) for n, t in enumerate(titles)]
        roles = [Role(text=" ".join(p["role"].split())) for p in group]
        xs, firm = signals(roles, people)
        for pair, role, x in zip(group, roles, xs, strict=True):
            right = titles.index(pair["reports_to_title"])
            target = np.zeros(len(titles))
            target[right] = 1
            house = file.stem.removeprefix("pairs-")
            yield Problem(house="gitlab" if "gitlab" in house else house, kind="pairs", chart=file.stem, role=role.text, department=None, titles=titles,
                target=target,
                          best=frozenset({right}), fine=frozenset({right}), chain=[right], x=x, public=firm.public, read=firm.read)  # fmt: skip


def site_problems(site: str, labels: dict[str, Any], queries: Sequence[dict[str, Any]], by: str, grouped: bool) -> Iterable[Problem]:
    """Yield the queries of a site; not grouped: as where its headings tell neither departments nor leaders from the team."""
    people = [p for p in labels["people"] if p.get("group") != "alumni"]
    candidates = [
        Candidate(
            id=str(n),
            title=p.get("title"),
            department=p.get("department") if grouped else None,
            group=(p.get("group") or "other") if grouped else "team",
        )
        for n, p in enumerate(people)
    ]
    names: dict[str, int] = {}
    for n, p in enumerate(people):
        for name in (p["name"], *p.get("name_alt", [])):
            names.setdefault(key(name), n)
    yield from asked_of(candidates, names, queries, site, f"{by}sites" if grouped else f"{by}flat sites")


def found_problems(site: str, labels: dict[str, Any], queries: Sequence[dict[str, Any]], by: str, file: Path, thinned: bool = False) -> Iterable[Problem]:
    """Yield the queries of a site, asked of the people that a run found there, as it found them; where the best was not found, nobody is right.

    thinned: as on a site whose misses nobody has read, people and titles being lost by lot; they tell the chances, not the weights.
    """
    people = json.loads(file.read_text())["people"]
    if thinned:
        lots = random.Random(site)
        people = [{**p, "title": None if lots.random() < LOST_TITLES else p["title"]} for p in people if lots.random() >= LOST_PEOPLE]
    candidates = [
        Candidate(id=p["id"], title=p["title"], department=p["department"], group=p["group"], external=p["title_held_elsewhere"],
            sections=tuple(p["sections"]))
        for p in people
    ]  # fmt: skip
    names: dict[str, int] = {}
    for n, p in enumerate(people):
        names.setdefault(key(p["name"]), n)
    for p in labels["people"]:
        at = next((names[k] for name in (p["name"], *p.get("name_alt", [])) if (k := key(name)) in names), None)
        if at is not None:
            names.setdefault(key(p["name"]), at)
    yield from asked_of(candidates, names, queries, site, f"{by}{'thinned' if thinned else 'found'} sites")


def key(name: str) -> str:
    """Return a name as two spellings of it share it."""
    return " ".join(sorted(words(fold(name))))


def asked_of(people: Sequence[Candidate], names: dict[str, int], queries: Sequence[dict[str, Any]], site: str, kind: str) -> Iterable[Problem]:
    """Yield a site's queries, asked of these people; names: {key: place in the list}."""
    if not people or not queries:
        return
    roles = [Role(text=q["role"]) for q in queries]
    xs, firm = signals(roles, people)
    for q, role, x in zip(queries, roles, xs, strict=True):
        best = frozenset(names[key(b)] for b in q["best"] if key(b) in names)
        fine = best | frozenset(names[key(a)] for a in q.get("acceptable", []) if key(a) in names)
        target = np.zeros(len(people))
        for n in fine:
            target[n] = (1 - PARTIAL) / len(best) if n in best else PARTIAL / (len(fine) - len(best))
        target /= target.sum() or 1.0
        yield Problem(house=site, kind=kind, chart=site, role=role.text, department=None, titles=[str(c.title) for c in people], target=target,
                      best=best, fine=fine, x=x, public=firm.public, read=firm.read)  # fmt: skip


KEYS: dict[str, int] = {name: n for n, name in enumerate(SIGNALS)}


def signals(roles: Sequence[Role], people: Sequence[Candidate]) -> tuple[list[Array], Company]:
    """Return for each role {column: values over the candidates} as a list of rows of (column, value), and the company understood."""
    firm = company(people, None)
    out = []
    cache: dict[Role, list[dict[int, float]]] = {}
    for role in roles:
        if role not in cache:
            wanted = want(role, firm)
            rows = []
            for seen in firm.seen:
                row = {KEYS[name]: value for name, measure in SIGNALS.items() if (value := measure(wanted, seen, firm))}
                for name in steps(wanted, seen, firm):
                    row[KEYS.setdefault(name, len(KEYS))] = 1.0
                rows.append(row)
            cache[role] = rows
        out.append(cache[role])
    return out, firm


def columns(found: list[Problem]) -> None:
    """Turn rows of columns into sparse matrices; the second third is the first times how public the body is, the last times how long the list."""
    for problem in found:
        tilts = (1.0, (problem.public - 0.5) * 2, length(len(problem.x)))
        starts, index, values = [0], [], []
        for row in problem.x:
            for part, tilt in enumerate(tilts):
                index += [column + part * len(KEYS) for column in row]
                values += [value * tilt for value in row.values()]
            starts.append(len(index))
        problem.x = csr_array((np.array(values), np.array(index, dtype=np.int32), np.array(starts)), shape=(len(problem.x), len(tilts) * len(KEYS)))


def fit(train: Sequence[Problem], start: Array | None = None) -> Array:
    """Return the weights that make the right people likeliest."""
    train = [p for p in train if p.kind in KIND_SHARE]
    by_house = collections.Counter((p.house, p.kind, p.with_departments) for p in train)
    weights = np.array([by_house[p.house, p.kind, p.with_departments] ** -0.5 for p in train])
    for kind in KIND_SHARE:
        mine = np.array([p.kind == kind for p in train])
        if mine.any():
            weights[mine] *= KIND_SHARE[kind] * 2000 / weights[mine].sum()
    expected = np.array([*(EXPECTED.get(name, 0.0) for name in KEYS), *([0.0] * 2 * len(KEYS))])
    ridge = np.array([*([RIDGE] * len(KEYS)), *([RIDGE_PUBLIC] * len(KEYS)), *([RIDGE_LENGTH] * len(KEYS))])
    # one stacked matrix, rows grouped by problem
    keep = [np.arange(len(p.target)) for p in train]  # holders of the vacant post stay in: the weights must learn to pass them over
    x = vstack([p.x for p in train]).tocsr()
    xt = x.T.tocsr()
    t = np.concatenate([p.target[k] for p, k in zip(train, keep, strict=True)])
    starts = np.cumsum([0, *[len(k) for k in keep]])[:-1]
    owner = np.repeat(np.arange(len(train)), [len(k) for k in keep])
    w_row = weights[owner]

    def loss(w: Array) -> tuple[float, Array]:
        s = x @ w
        top = np.maximum.reduceat(s, starts)
        e = np.exp(s - top[owner])
        z = np.add.reduceat(e, starts)
        p = e / z[owner]
        logp = s - top[owner] - np.log(z)[owner]
        value = -(w_row * t * logp).sum() + (ridge * (w - expected) ** 2).sum()
        gradient = xt @ (w_row * (p - t)) + 2 * ridge * (w - expected)
        return value, gradient

    return minimize(loss, expected if start is None else start, jac=True, method="L-BFGS-B", options={"maxiter": 120}).x


def answer(problem: Problem, w: Array, cool: float = 1.0) -> tuple[list[int], Array]:
    """Return the candidates in order, without the vacant post's holders, and the chance of each."""
    s = problem.x @ w * cool
    e = np.exp(s - s.max())
    p = e / e.sum()
    order = [int(n) for n in np.argsort(-s, kind="stable") if int(n) not in problem.vacant]
    return order, p


def metrics(asked: Sequence[tuple[Problem, list[int], Array]]) -> dict[str, float]:
    """Return the figures of one chart: the official ones, and for sites best and fine."""
    n = len(asked) or 1
    out: dict[str, float] = collections.defaultdict(float)
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for problem, order, p in asked:
        out["hit@1"] += order[0] in problem.best
        out["hit@3"] += any(i in problem.best for i in order[:3])
        out["fine@1"] += order[0] in problem.fine
        out["fine@3"] += any(i in problem.fine for i in order[:3])
        bins[min(9, int(p[order[0]] * 10))].append((float(p[order[0]]), order[0] in problem.best))
    result = {k: v / n for k, v in out.items()}
    result["ece"] = sum(abs(sum(p for p, _ in b) - sum(h for _, h in b)) for b in bins) / n
    result["n"] = len(asked)
    return result


def table(fitted: Sequence[tuple[Problem, list[int], Array]], left_out: Sequence[tuple[Problem, list[int], Array]]) -> str:
    """Return the figures by kind, fitted and left out side by side; charts of one kind count equally, site queries one by one."""
    names = ["hit@1", "hit@3", "fine@1", "fine@3", "ece"]
    lines = [f"{'':30} {'asked':>6} " + " ".join(f"{name:>13}" for name in names)]
    for kind in (*KIND_SHARE, "thinned sites", "reader's thinned sites", "all sites"):
        for departments in (False, True):
            both = []
            for answers in (fitted, left_out):
                mine = [a for a in answers if (a[0].kind == kind or (kind == "all sites" and "sites" in a[0].kind)) and a[0].with_departments == departments]
                charts = sorted({a[0].chart for a in mine}) if "sites" not in kind else [None]
                rows = [metrics([a for a in mine if c is None or a[0].chart == c]) for c in charts] if mine else []
                both.append({k: sum(m[k] for m in rows) / len(rows) for k in (*names, "n")} | {"asked": float(len(mine))} if rows else {})
            if both[0] and both[1]:
                cells = " ".join(f"{both[0][k]:6.3f} {both[1][k]:6.3f}" for k in names)
                lines.append(f"{kind + (' +departments' if departments else ''):30} {int(both[1]['asked']):6} {cells}")
    return "\n".join(lines)


def calibrate(held: Sequence[tuple[Problem, list[int], Array]]) -> list[float]:
    """Return the weights of what tells a first lead's chance (`research.rank.ranking.known`), from left-out answers only."""
    rows, right, weight = [], [], []
    houses = collections.Counter((p.kind, p.with_departments, p.house) for p, _, _ in held)
    kinds: collections.Counter[tuple[str, bool]] = collections.Counter()
    for (kind, departments, _), count in houses.items():
        kinds[kind, departments] += count**0.5
    for p, order, chance in held:
        rows.append(features(p, order[0], chance))
        right.append(order[0] in p.best)
        house = houses[p.kind, p.with_departments, p.house]
        weight.append(CALIBRATION_SHARE.get(p.kind, 0.0) * house**-0.5 / kinds[p.kind, p.with_departments])
    x, y, w = np.array(rows), np.array(right, dtype=float), np.array(weight)

    def loss(c: Array) -> tuple[float, Array]:
        z = x @ c
        chance = 1 / (1 + np.exp(-z))
        value = -(w * (y * np.log(chance + 1e-12) + (1 - y) * np.log(1 - chance + 1e-12))).sum() + 2e-3 * ((c - START) ** 2).sum()
        return value, x.T @ (w * (chance - y)) + 4e-3 * (c - START)

    return [round(float(v), 3) for v in minimize(loss, START, jac=True, method="L-BFGS-B").x]


CALIBRATION_SHARE = {
    "thinned sites": 3.0, "reader's thinned sites": 3.0, "found sites": 1.5, "reader's found sites": 1.5, "sites": 0.7, "reader's sites": 0.7,
    "flat sites": 0.7, "reader's flat sites": 0.7, "company": 0.6, "government": 2.0, "pairs": 0.2,
}  # fmt: skip
"""What a kind of question counts in the calibration; in it every organisation counts by the square root of its number of queries. The chances told are
those of people whom a run found, on sites that nobody has read: where it missed the right one, the first lead is wrong."""
START = np.array([1.0, 0.0, 0.0, 0.0, 0.0, 0.0])


def features(p: Problem, lead: int, chance: Array) -> tuple[float, ...]:
    """Return what the calibration sees of an answer."""
    return known(float(chance[lead]), len(p.target), p.public, p.read, float(p.x[[lead], [KEYS["near_above"]]].item()))


def calibrated(held: Sequence[tuple[Problem, list[int], Array]], c: Sequence[float]) -> list[tuple[Problem, list[int], Array]]:
    """Return the answers with the first lead's chance calibrated; the others' are not needed for the figures."""
    out = []
    for p, order, chance in held:
        again = chance.copy()
        again[order[0]] = 1 / (1 + np.exp(-float(np.dot(features(p, order[0], chance), np.array(c)))))
        out.append((p, order, again))
    return out


def calibrated_left_out(held: Sequence[tuple[Problem, list[int], Array]]) -> list[tuple[Problem, list[int], Array]]:
    """Return the answers calibrated by those of the other houses, a fifth of the houses at a time."""
    houses = sorted({p.house for p, _, _ in held})
    out = []
    for n in range(5):
        fold = set(houses[n::5])
        c = calibrate([a for a in held if a[0].house not in fold])
        out += calibrated([a for a in held if a[0].house in fold], c)
    return out


def leave_out(found: Sequence[Problem], start: Array) -> list[tuple[Problem, list[int], Array]]:
    """Return the answers to every problem by weights fitted without its house; a few houses of one kind are left out together."""
    out = []
    folds = [["gitlab"]]
    for kind, parts in (("government", 4), ("pairs", 3), ("sites", 5)):
        houses = sorted({p.house for p in found if p.kind.endswith(kind)} - {"gitlab"})
        folds += [houses[n::parts] for n in range(parts)]
    for away in folds:
        w = fit([p for p in found if p.house not in away and p.target.any()], start)
        out += [(p, *answer(p, w)) for p in found if p.house in away]
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("charts", type=Path)
    parser.add_argument("sites", type=Path)
    parser.add_argument("--queries", type=Path)
    parser.add_argument("--found", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--misses", type=Path)
    args = parser.parse_args()
    found = problems(args.charts, args.sites, args.queries, args.found)
    columns(found)
    asked = [p for p in found if p.target.any()]
    w = fit(asked)
    names = list(KEYS)
    print("\n".join(f"  {names[n]:32} {w[n]:7.2f} {w[n + len(KEYS)]:7.2f} {w[n + 2 * len(KEYS)]:7.2f}" for n in np.argsort(-np.abs(w[: len(KEYS)]))))
    held = leave_out(found, w)
    calibration = calibrate(held)
    print("fitted on everything | its organisation left out of weights and calibration")
    print(table(calibrated([(p, *answer(p, w)) for p in found], calibration), calibrated_left_out(held)), calibration)
    if args.misses:
        with args.misses.open("w") as out:
            for p, order, chance in held:
                if order[0] not in p.best:
                    out.write(json.dumps({"kind": p.kind, "chart": p.chart, "dep": p.with_departments, "role": p.role, "department": p.department,
                                          "right": [p.titles[i] for i in p.best], "given": [[p.titles[i], round(float(chance[i]),
                                          2)] for i in order[:3]]}, ensure_ascii=False) + "\n")  # fmt: skip
    if args.write:
        weights = {name: [round(float(w[n + part * len(KEYS)]), 3) for part in range(3)] for name, n in KEYS.items()}
        args.write.write_text(json.dumps({"weights": weights, "calibration": calibration}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
