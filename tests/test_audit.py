"""What `make audit` says of pip-audit's answers."""

from __future__ import annotations

from tests.audit import told

KNOWN = {"id": "PYSEC-2026-1", "fix_versions": ["2.1"], "aliases": [], "description": ""}


def test_a_weakness_is_named_with_the_version_that_mends_it() -> None:
    said, weak = told([{"name": "invented", "version": "2.0", "vulns": [KNOWN]}, {"name": "sound", "version": "1.0", "vulns": []}])
    assert weak
    assert said.splitlines() == ["invented 2.0: PYSEC-2026-1, mended in 2.1", "packages looked up: 2, known weaknesses: 1"]


def test_what_could_not_be_looked_up_is_said_and_is_no_weakness() -> None:
    said, weak = told([{"name": "sound", "version": "1.0", "vulns": []}, {"name": "own", "skip_reason": "not on PyPI: own (1.0)"}])
    assert not weak
    assert said == "packages looked up: 1, known weaknesses: 0, not to be looked up here: 1 (not on PyPI: own (1.0))"
