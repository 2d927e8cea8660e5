"""Public suffixes: under which part of a host name anybody may register a domain, from the list that tldextract carries."""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path
from typing import Any

SNAPSHOT = ".tld_set_snapshot"


def snapshot() -> str:
    """Return the public suffix list as publicsuffix.org writes it, private domains included.

    Its file is read from beside tldextract, which is not imported: that brings, in a fifth of a second, what it would download the list with.
    """
    spec = importlib.util.find_spec("tldextract")
    assert spec is not None and spec.origin is not None
    loader: Any = spec.loader  # which reads out of an archive too
    listed: bytes = loader.get_data(str(Path(spec.origin).with_name(SNAPSHOT)))
    return listed.decode("utf-8")


def suffix(name: str) -> str:
    """Return the public suffix of a host name in lower case: `co.uk` of `jobs.acme.co.uk`, `github.io` of `acme.github.io`; "" where the list has none."""
    labels = name.split(".")
    rules = _rules()
    plain = [_plain(label) for label in labels]
    for start in range(len(labels)):  # the longest rule holds
        rest = ".".join(plain[start:])
        if f"!{rest}" in rules:
            return ".".join(labels[start + 1 :])
        if rest in rules or (start + 1 < len(labels) and f"*.{'.'.join(plain[start + 1 :])}" in rules):
            return ".".join(labels[start:])
    return ""


@functools.cache
def _rules() -> frozenset[str]:
    return frozenset(line.split(None, 1)[0] for line in snapshot().splitlines() if line and line[:2] != "//" and not line.isspace())


def _plain(label: str) -> str:
    """Return a label in the letters in which the list is written."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode().decode("punycode")
    except UnicodeError:
        return label
