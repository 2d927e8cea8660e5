"""Registrable domains, as the public suffix list's own test vectors have them, and what they leave out."""

from __future__ import annotations

import pytest

from research.urls import brand, registrable
from research.urls.suffixes import suffix


@pytest.mark.parametrize(
    ("name", "ending", "domain"),
    [
        ("acme.com", "com", "acme.com"),
        ("www.jobs.acme.com", "com", "acme.com"),
        ("ACME.co.uk", "co.uk", "acme.co.uk"),
        ("a.b.acme.co.uk", "co.uk", "acme.co.uk"),
        ("acme.github.io", "github.io", "acme.github.io"),
        ("b.c.kobe.jp", "c.kobe.jp", "b.c.kobe.jp"),  # *.kobe.jp
        ("www.city.kobe.jp", "kobe.jp", "city.kobe.jp"),  # !city.kobe.jp
        ("a.www.ck", "ck", "www.ck"),  # *.ck, !www.ck
        ("acme.食狮.公司.cn", "公司.cn", "食狮.公司.cn"),
        ("acme.xn--85x722f.xn--55qx5d.cn", "xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"),
        ("com", "com", "com"),
        ("jobs.acme.example", "", "jobs.acme.example"),  # on no list
        ("acme.com.", "com", "acme.com"),
        ("localhost", "", "localhost"),
        ("192.168.0.1", "", "192.168.0.1"),
        ("", "", ""),
    ],
)
def test_registrable_domains(name: str, ending: str, domain: str) -> None:
    assert (suffix(name.lower().rstrip(".")), registrable(name)) == (ending, domain)


@pytest.mark.parametrize(
    ("name", "word"), [("www.acme.co.uk", "acme"), ("acme.example", "acme"), ("jobs.acme.example", "acme"), ("10.0.0.1", "10.0.0.1"), ("intranet", "intranet")]
)
def test_brands(name: str, word: str) -> None:
    assert brand(name) == word
