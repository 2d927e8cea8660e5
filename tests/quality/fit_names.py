"""Fits the model of names: research/extract/names/letters.txt.gz (groups of letters) and weights.json (lists and shape).

    python tests/quality/fit_names.py SITES_DIR [--dry] [--show N]

Letters are learnt from the lexicon alone (Faker's names against ordinary words). The shape model is learnt from the labelled people of the sites and
from names made by Faker, against every other short line of the sites' pages; of the sites only weights come into the product, no name.
Prints cross-validation with whole sites held out. Needs: scikit-learn, numpy, faker, selectolax.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import pathlib
import random
from collections.abc import Callable, Sequence

import numpy as np
from corpus import Site, read_sites
from faker import Faker
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, KFold

from research.extract.names.features.table import NAMES, features
from research.extract.names.features.word_marks import Known, known, letter_groups
from research.extract.names.model import eastern_chance
from research.extract.names.parts.apart import Parts, take_apart
from research.extract.names.recognise import name_key, plausible
from research.extract.names.words import lexicon

HOME = pathlib.Path(__file__).parents[2] / "research" / "extract" / "names"
LOCALES = tuple("""
en_US en_GB en_IN en_IE de_DE fr_FR es_ES es_MX pt_BR it_IT nl_NL sv_SE no_NO da_DK fi_FI pl_PL cs_CZ hu_HU ro_RO hr_HR tr_TR id_ID vi_VN ru_RU uk_UA bg_BG
el_GR en_KE zu_ZA yo_NG en_PK is_IS lt_LT ar_AA he_IL fa_IR hi_IN th_TH ka_GE
""".split())
MADE_EACH = 60
UNLISTED = 0.3
"""Share of the words of made names whose listing is hidden from the fit: about what the lists lack of the names met on sites."""


def fit_letters(words: Sequence[str], answers: np.ndarray) -> tuple[CountVectorizer, LogisticRegression]:
    vectors = CountVectorizer(analyzer=letter_groups, min_df=4, dtype=np.float32)
    model = LogisticRegression(C=3.0, class_weight="balanced", solver="liblinear")
    model.fit(scaled(vectors.fit_transform(words), words), answers)
    return vectors, model


def scaled(matrix: object, words: Sequence[str]) -> object:
    from scipy.sparse import diags
    return diags([len(letter_groups(w)) ** -0.5 for w in words]) @ matrix


def letters(store: bool) -> Callable[[str], float]:
    """Fit the groups of letters; return the log odds of a word, for listed words from a model that never saw them."""
    lists = lexicon()
    names, others = sorted(lists.given | lists.family), sorted((lists.words | lists.places) - lists.given - lists.family)
    words = [w for w in names + others if w and " " not in w]
    answers = np.array([w in lists.given or w in lists.family for w in words])
    apart: dict[str, float] = {}
    for train, test in KFold(4, shuffle=True, random_state=1).split(words):
        vectors, model = fit_letters([words[n] for n in train], answers[train])
        held = [words[n] for n in test]
        odds = model.decision_function(scaled(vectors.transform(held), held))
        apart.update(zip(held, odds, strict=True))
    right = sum((apart[w] > 0) == a for w, a in zip(words, answers, strict=True)) / len(words)
    print(f"letters: {len(words)} words, accuracy on words never seen {right:.3f}")
    vectors, model = fit_letters(words, answers)
    weights = {g: round(100 * float(w)) for g, w in zip(vectors.get_feature_names_out(), model.coef_[0], strict=True) if abs(w) >= 0.25}
    print(f"letters: {len(weights)} groups kept")
    if store:
        lines = [f"{float(model.intercept_[0]):.4f}", *(f"{g}\t{w}" for g, w in sorted(weights.items()))]
        (HOME / "letters.txt.gz").write_bytes(gzip.compress("\n".join(lines).encode(), 9, mtime=0))
    bias = float(model.intercept_[0])

    def odds_of(word: str) -> float:
        if word not in apart:
            groups = letter_groups(word)
            apart[word] = bias + sum(weights.get(g, 0) for g in groups) / 100 / len(groups) ** 0.5
        return float(max(-4.0, min(4.0, apart[word])))
    return odds_of


def made_names(chance: random.Random) -> list[str]:
    """Return invented names of many countries in the forms of print."""
    found = []
    for locale in LOCALES:
        fake = Faker(locale)
        fake.seed_instance(7)
        for _ in range(MADE_EACH):
            given, family = fake.first_name(), fake.last_name()
            initial = chance.choice("ABCDEFGHJKLMNPRSTW")
            title, letters = chance.choice(("Dr.", "Prof.", "Mr", "Ms.", "Dr", "Herr")), chance.choice(("Ph.D.", "MBA", "CPA", "MD", "M.Sc."))
            second, maternal = fake.first_name(), fake.last_name()
            forms = [
                (12, f"{given} {initial}. {family}"), (6, f"{given} {family.upper()}"), (6, f"{given} {family}".upper()), (4, f"{family}, {given}"),
                (6, f"{given} {maternal} {family}"), (3, f"{given}-{second} {family}"), (2, f"{initial}. {family}"), (4, f"{family} {given}"), (3, given),
                (5, f"{title} {given} {family}"), (4, f"{given} {family}, {letters}"), (2, f'{given} "{given[:4]}" {family}'), (1, f"{title} {family}"),
                (3 if locale[:2] in ("es", "pt") else 0, f"{given} {second} {family} {maternal}"), (42, f"{given} {family}"),
            ]
            found.append(chance.choices([f for _, f in forms], [w for w, _ in forms])[0])
    return found


def candidate(text: str) -> Parts | None:
    parts = take_apart(text)
    return parts if parts is not None and plausible(parts) and eastern_chance("".join(parts.words)) is None else None


def row(parts: Parts, look: Callable[[str], float], know: Callable[[str], Known] = known) -> list[float]:
    found = features(parts, know, look)
    return [found.get(name, 0.0) for name in NAMES]


def main() -> None:
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("sites", type=pathlib.Path)
    args.add_argument("--dry", action="store_true", help="store nothing")
    args.add_argument("--show", type=int, default=0, help="show so many of the worst errors")
    args.add_argument("--people", type=pathlib.Path,
                      help="file with names, one a line, of people on the pages whom the labels pass over, counted as people too")
    call = args.parse_args()
    look = letters(store=not call.dry)
    chance = random.Random(3)
    strangers = {name_key(line) for line in call.people.read_text().splitlines()} if call.people else set()
    sites: list[Site] = read_sites(call.sites)
    rows, answers, groups, weights, texts = [], [], [], [], []
    shapeless: collections.Counter[str] = collections.Counter()
    for site in sites:
        people = {name_key(n): n for n in site.names}
        good = [(n, parts) for n in people.values() if (parts := candidate(n)) is not None]
        shapeless[site.domain] = len(people) - len(good)
        if shapeless[site.domain] and call.show:
            print("no shape of a name:", [n for n in people.values() if candidate(n) is None])
        bad = {}
        for line in site.lines:
            key = name_key(line)
            if (key in people or key in strangers) and line not in site.names and (parts := candidate(line)) is not None:
                good.append((line, parts))
            if key not in people and key not in site.passed_over and key not in strangers and (parts := candidate(line)) is not None:
                bad.setdefault(key, (line, parts))
        for answer, found in ((1, good), (0, list(bad.values()))):
            for text, parts in found:
                rows.append(row(parts, look))
                answers.append(answer)
                groups.append(site.domain)
                texts.append(text)
                weights.append(min(1.0, (40 if answer else 150) / len(found)) * (1.5 if answer else 1))
    made_rows = []
    for text in made_names(chance):
        if (parts := candidate(text)) is not None:
            hide = chance.random()

            def partly(word: str, hide: float = hide) -> Known:
                marks = known(word)
                return Known(False, False, marks.word, marks.place) if random.Random(f"{hide}{word}").random() < UNLISTED else marks
            made_rows.append(row(parts, look, partly))
    x, y, w, made = np.array(rows), np.array(answers), np.array(weights), np.array(made_rows)
    made_weight = np.full(len(made), 0.25 * w[y == 1].sum() / len(made))

    def fit(index: np.ndarray) -> LogisticRegression:
        model = LogisticRegression(C=1.0, max_iter=2000)
        return model.fit(np.vstack([x[index], made]), np.concatenate([y[index], np.ones(len(made))]), np.concatenate([w[index], made_weight]))

    chances = np.zeros(len(y))
    for train, test in GroupKFold(5).split(x, y, groups):
        chances[test] = fit(train).predict_proba(x[test])[:, 1]
    report("names, sites held out", y, chances, np.array(groups), sum(shapeless.values()))
    made_model = fit(np.arange(len(y)))
    print(f"made names found: {(made_model.predict_proba(made)[:, 1] >= 0.5).mean():.3f}")
    order = np.argsort(chances)
    for n in [n for n in order[::-1] if not y[n]][:call.show]:
        print(f"  wrong {chances[n]:.2f} {groups[n]:30} {texts[n]}")
    for n in [n for n in order if y[n]][:call.show // 2]:
        print(f"  missed {chances[n]:.2f} {groups[n]:30} {texts[n]}")
    if call.show:
        print({name: round(float(v), 2) for name, v in zip(NAMES, made_model.coef_[0], strict=True)}, made_model.intercept_)
    if not call.dry:
        bias = round(float(made_model.intercept_[0]), 4)
        data = {"bias": bias, "weights": {n: round(float(v), 4) for n, v in zip(NAMES, made_model.coef_[0], strict=True)}}
        (HOME / "weights.json").write_text(json.dumps(data, indent=1) + "\n")


def report(title: str, y: np.ndarray, chances: np.ndarray, groups: np.ndarray, lost: int = 0) -> None:
    """Print precision, recall and F1 at 0.5 over all lines, the mean F1 of sites, and calibration; `lost` positives count as missed."""
    said = chances >= 0.5
    hits, given, true = int((said & (y == 1)).sum()), int(said.sum()), int(y.sum()) + lost
    by_site = []
    for group in np.unique(groups):
        here = groups == group
        if y[here].sum():
            by_site.append(2 * (said & (y == 1))[here].sum() / (said[here].sum() + y[here].sum()))
    p, r = hits / given, hits / true
    print(f"{title}: {len(y)} lines, {true} true; "
          f"precision {p:.3f} recall {r:.3f} F1 {2 * p * r / (p + r):.3f}; mean F1 of {len(by_site)} sites {np.mean(by_site):.3f}")
    for low, high in ((0, .1), (.1, .3), (.3, .5), (.5, .7), (.7, .9), (.9, 1.01)):
        here = (chances >= low) & (chances < high)
        if here.any():
            print(f"   said {low:.1f}-{min(high, 1):.1f}: {here.sum():6} lines, true {y[here].mean():.3f}")


if __name__ == "__main__":
    main()
