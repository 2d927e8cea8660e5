"""Infers the address of a person from the addresses that a company publishes for others; every inference counts its evidence.

A company writes its addresses by one template (`first.last`) and one habit for what templates leave open (`Müller` as mueller, `van der Berg` as
vanderberg). Both are learnt from the published pairs of name and address. The chance is that of a Dirichlet posterior: the prior shares below count as
PRIOR_STRENGTH observations, each published pair as one, shared among the templates that explain it. Nothing is asked of any server.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import NamedTuple

from research import urls
from research.extract.contacts.mailbox_owners import is_shared, is_webmail, nicknames, spellings
from research.extract.names.recognise import read_name
from research.extract.names.words import is_particle
from research.model import InferredEmail
from research.text import count

TEMPLATES: dict[str, tuple[float, Callable[[str, str], str]]] = {
    "first.last": (0.60, lambda g, f: f"{g}.{f}"),
    "flast": (0.11, lambda g, f: f"{g[0]}{f}"),
    "first": (0.09, lambda g, f: g),
    "f.last": (0.04, lambda g, f: f"{g[0]}.{f}"),
    "first.l": (0.03, lambda g, f: f"{g}.{f[0]}"),
    "firstlast": (0.025, lambda g, f: f"{g}{f}"),
    "first_last": (0.02, lambda g, f: f"{g}_{f}"),
    "last": (0.02, lambda g, f: f),
    "lastf": (0.015, lambda g, f: f"{f}{g[0]}"),
    "last.first": (0.015, lambda g, f: f"{f}.{g}"),
    "firstl": (0.015, lambda g, f: f"{g}{f[0]}"),
    "first-last": (0.01, lambda g, f: f"{g}-{f}"),
    "last.f": (0.005, lambda g, f: f"{f}.{g[0]}"),
    "lastfirst": (0.005, lambda g, f: f"{f}{g}"),
}
"""{template: (prior share, local part of a given and a family name)}. Shares: third-party counts of company patterns (about 60 % first.last, 25 % first, flast
or first.l, 15 % the rest); no dated study with raw data exists, so they count little beside a company's own addresses."""

PRIOR_STRENGTH = 1.0
"""Observations that the prior counts for; by leave-one-out over sites with published addresses."""

HOST_PRIOR = (1.6, 0.4)
"""Pairs at the host that most use, and elsewhere, that count beside the published ones: one company in five writes from several hosts."""

CAP = 0.95
"""No inference is surer than this: people change names, share names and leave."""

MIN_CHANCE = 0.25
"""What is less probable is not worth a line in a sheet."""

CAP_WITHOUT_EVIDENCE = 0.3
"""For a company that publishes no address of a named person, and only where the caller asks for a guess."""

_MAX_PAIRS = 300  # published pairs read; more add nothing


class Habit(NamedTuple):
    """How a company writes what its template leaves open; the first of each is the usual one."""

    accents: int
    """0: Müller as muller; 1: as mueller."""
    family: int
    """0: whole, particles joined (vanderberg); 1: without particles; 2: last word; 3: first word; 4: parts of a double name run together; 5: with dots."""
    given: int
    """0: first word, hyphen kept; 1: hyphen dropped; 2: first half of a double name; 3: the short form (Jon of Jonathan); 4: the long form."""


_NICKNAMED = 3
"""Habits from here on explain a published address, and write none: who goes by which short form is not to be known."""

_HABITS = tuple(Habit(*each) for each in product(range(2), range(6), range(5)))


class Pattern(NamedTuple):
    """What a company's published addresses say."""

    host: str
    """The part after the at-sign: `acme.com`."""
    pairs: int
    """Published addresses of named people there."""
    elsewhere: int
    """Published addresses of named people at other hosts (a parent, a university): the next one may be there too."""
    shares: dict[str, float]
    """{template: pairs that it explains}; a pair that fits several is shared among them."""
    fits: dict[str, int]
    """{template: pairs that it can explain}."""
    habits: dict[str, tuple[Habit, ...]]
    """{template: habits that explain most of its pairs, the usual first}."""


class Colleagues:
    """The names of everybody known at a company, and which of them an address would fit."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names = Counter(names)
        self._locals: dict[object, Counter[str]] = {}

    def bearing(self, local: str, template: str, habits: tuple[Habit, ...]) -> int:
        """Return how many of them would have an address of this local part."""
        written = self._locals.get((template, habits))
        if written is None:
            written = self._locals[template, habits] = Counter()
            for name, times in self.names.items():
                for each in _locals(template, name, habits):
                    written[each] += times
        return written[local]


NOBODY = Colleagues()


def infer(
    company_domain: str, published: Sequence[tuple[str, str]], name: str, *, colleagues: Colleagues = NOBODY, guess: bool = False
) -> InferredEmail | None:
    """Return the address that a person probably has, from the published pairs of (name, address) of the company.

    None where no pair is evidence (unless `guess`: then the commonest template, with CAP_WITHOUT_EVIDENCE at most), where the name cannot be written so, or
    where the address is a known person's already. Of colleagues, a namesake halves the chance.
    """
    pattern = learn(company_domain, tuple(published[:_MAX_PAIRS]))
    if not pattern.pairs and not guess:
        return None
    chances, template_of = _chances(pattern, name)
    if not chances:
        return None
    local = max(chances, key=lambda local: (chances[local], -len(local)))
    address, template = f"{local}@{pattern.host}", template_of[local]
    if any(address == other.lower() for _, other in published):
        return None
    chance = min(chances[local], CAP if pattern.pairs else CAP_WITHOUT_EVIDENCE)
    because = _because(pattern, template, company_domain)
    usual = pattern.habits[template][:1]
    rivals = colleagues.bearing(local, template, usual) - (colleagues.names[name] if local in _locals(template, name, usual) else 0)
    if chance < MIN_CHANCE and pattern.pairs:
        return None
    if rivals:
        chance /= rivals + 1
        because += f"; {count(rivals + 1, 'person', 'people')} here would have this address"
    return InferredEmail(address=address, chance=round(chance, 3), because=because)


@functools.lru_cache(maxsize=64)
def learn(company_domain: str, published: tuple[tuple[str, str], ...]) -> Pattern:
    """Return the pattern of a company's published pairs of (name, address); shared mailboxes and private ones count for nothing."""
    usable = {(name, address.lower()) for name, address in published if "@" in address and not is_webmail(address) and not is_shared(address)}
    hosts = Counter(address.rpartition("@")[2] for _, address in usable)
    own = {host: count for host, count in hosts.items() if urls.same_company(host, company_domain)}
    best = max(own or hosts, key=lambda host: (hosts[host], host), default=company_domain)
    pairs = sorted((name, address.rpartition("@")[0]) for name, address in usable if address.endswith(f"@{best}"))
    prior = {template: share for template, (share, _) in TEMPLATES.items()}
    shares, fits = dict.fromkeys(TEMPLATES, 0.0), dict.fromkeys(TEMPLATES, 0)
    votes: dict[str, Counter[Habit]] = {template: Counter() for template in TEMPLATES}
    explained = [_explained(name, local) for name, local in pairs]
    for fitting in explained:
        for template, ways in fitting.items():
            fits[template] += 1
            votes[template].update(ways)
    for fitting in explained:  # what fits several templates goes to those that explain more of the others
        weights = {template: prior[template] * PRIOR_STRENGTH + fits[template] - 1 for template in fitting}
        whole = sum(weights.values())
        for template, weight in weights.items():
            shares[template] += weight / whole
    habits = {template: _most_voted(votes[template]) for template in TEMPLATES}
    return Pattern(best, len(pairs), len(usable) - len(pairs), shares, fits, habits)


def _most_voted(votes: Counter[Habit]) -> tuple[Habit, ...]:
    plain = [habit for habit in _HABITS if habit.given < _NICKNAMED]
    most = max(votes[habit] for habit in plain)
    return tuple(habit for habit in plain if votes[habit] == most)


def _explained(name: str, local: str) -> dict[str, frozenset[Habit]]:
    """Return {template: habits} by which a name gives a local part."""
    found: dict[str, set[Habit]] = {}
    for habit in _HABITS:
        parts = _parts(name, habit)
        if parts is None:
            continue
        for template, (_, write) in TEMPLATES.items():
            if _writable(template, parts) and write(*parts) == local:
                found.setdefault(template, set()).add(habit)
    return {template: frozenset(habits) for template, habits in found.items()}


def _chances(pattern: Pattern, name: str) -> tuple[dict[str, float], dict[str, str]]:
    """Return {local part: chance} for a name, and the template that gives each most of its chance."""
    chances: dict[str, float] = {}
    best: dict[str, tuple[float, str]] = {}
    here = (pattern.pairs + HOST_PRIOR[0]) / (pattern.pairs + pattern.elsewhere + sum(HOST_PRIOR))
    for template, (share, _) in TEMPLATES.items():
        if pattern.pairs and not pattern.fits[template]:
            continue
        chance = here * (share * PRIOR_STRENGTH + pattern.shares[template]) / (PRIOR_STRENGTH + pattern.pairs)
        written = _locals(template, name, pattern.habits[template])
        if not written:
            continue
        weights = [2.0 if n == 0 else 1.0 for n in range(len(written))]  # the usual habit twice as likely as another that the evidence leaves open
        for local, weight in zip(written, weights, strict=True):
            part = chance * weight / sum(weights)
            chances[local] = chances.get(local, 0.0) + part
            best[local] = max(best.get(local, (0.0, "")), (part, template))
    return chances, {local: template for local, (_, template) in best.items()}


def _locals(template: str, name: str, habits: tuple[Habit, ...]) -> list[str]:
    """Return the local parts that a template and habits give a name, each once, the usual habit's first."""
    found: dict[str, None] = {}
    for habit in habits:
        parts = _parts(name, habit)
        if parts is not None and _writable(template, parts):
            found[TEMPLATES[template][1](*parts)] = None
    return list(found)


def _writable(template: str, parts: tuple[str, str]) -> bool:
    given, family = parts
    return bool(given and family) or (template == "first" and bool(given)) or (template == "last" and bool(family))


@functools.lru_cache(maxsize=65536)
def _parts(name: str, habit: Habit) -> tuple[str, str] | None:
    """Return (given, family) as a habit writes them: letters a to z, and hyphens and dots that the habit keeps; None where the name has no Latin form."""
    read = read_name(name)
    words = name.split()
    given_name, family_name = (read.given, read.family) if read is not None else (words[0] if words else "", " ".join(words[1:]))
    given, family = _given(given_name, habit), _family(family_name, habit)
    return (given, family) if given or family else None


def _given(printed: str, habit: Habit) -> str:
    first = next(iter(printed.split()), "").strip(".")
    halves = [half for half in (_letters(half, habit) for half in first.split("-")) if half]
    if not halves or habit.given == 2:
        return next(iter(halves), "")
    if habit.given >= _NICKNAMED:
        other = [form for form in nicknames(halves[0]) if (len(form) < len(halves[0])) == (habit.given == 3)]
        return other[0] if other else "-".join(halves)
    return ("-" if habit.given == 0 else "").join(halves)


def _family(printed: str, habit: Habit) -> str:
    words = printed.split()
    proper = [word for word in words if not is_particle(word)] or words
    kept = {1: proper, 2: words[-1:], 3: proper[:1]}.get(habit.family, words)
    joiner, hyphen = ("." if habit.family == 5 else ""), ("" if habit.family == 4 else "-")
    written = (hyphen.join(half for half in (_letters(half, habit) for half in word.split("-")) if half) for word in kept)
    return joiner.join(word for word in written if word)


def _letters(word: str, habit: Habit) -> str:
    """Return one word of a name in the letters of an address."""
    forms = spellings(word.strip(".,"))
    if not forms:
        return ""
    changed = len(forms) > 1 and any(letter in "äöüåøæ" for letter in word.lower())
    return forms[1] if changed and habit.accents == 0 else forms[0]


def _because(pattern: Pattern, template: str, company_domain: str) -> str:
    if not pattern.pairs:
        return f"{template}, the commonest form anywhere; {company_domain} publishes no address of a named person"
    told = f"{template}, as {pattern.fits[template]} of {count(pattern.pairs, 'published address', 'published addresses')} of {pattern.host}"
    rivals = [other for other, fits in pattern.fits.items() if other != template and fits == pattern.fits[template]]
    return f"{told} (which also fit {', '.join(rivals)})" if rivals and pattern.fits[template] else told
