"""research.json is what docs/research.schema.json says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from research.cli.app import run
from tests.json_schema import FILE, schema, text
from tests.unit.loopback import Website

ROOT = Path(__file__).parents[1]
TEAM = "<h1>Our team</h1><ul><li><h3>Ingrid Halvorsen</h3><p>Head of Engineering</p></li><li><h3>Tobias Quist</h3><p>Director of Sales</p></li></ul>"


def faults(file: Path) -> list[str]:
    found = json.loads(file.read_text(encoding="utf-8"))
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema()).iter_errors(found)]


def test_the_file_in_the_docs_is_written_from_the_model() -> None:
    Draft202012Validator.check_schema(schema())
    assert FILE.read_text(encoding="utf-8") == text(), "make docs writes it anew"


def test_what_the_sample_company_gives_is_as_the_schema_says(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))}
    subprocess.run([sys.executable, "-m", "tests.sample_site.demo"], cwd=tmp_path, env=environment, capture_output=True, check=True)
    file = tmp_path / "output" / "merrowfield.example" / "research.json"
    found = json.loads(file.read_text(encoding="utf-8"))
    assert faults(file) == [] and found["people"] and found["adverts"] and all(role["leads"] for role in found["roles"])


def test_roles_that_are_kept_and_sites_without_people_are_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = {"acme.example/": f'<html lang="en"><title>Acme</title>{TEAM}</html>', "bare.example/": "<title>Bare</title><p>Closed for the winter.</p>"}
    with Website(pages) as web:
        options = ("--proxy", web.url, "--delay", "0", "--output", str(tmp_path))
        assert run(["company", "acme.example", "--role", "Data Engineer", *options]) == 0
        assert run(["company", "acme.example", "--role", "Nurse", *options]) == 0
        assert run(["company", "bare.example", *options]) == 3
    capsys.readouterr()
    files = sorted(tmp_path.glob("*/research.json"))
    assert [file.parent.name for file in files] == ["acme.example", "bare.example"]
    assert [fault for file in files for fault in faults(file)] == []
    assert [role["role"] for role in json.loads(files[0].read_text(encoding="utf-8"))["roles"]] == ["Nurse", "Data Engineer"]


def test_a_field_that_the_schema_does_not_know_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "research.json").write_text('{"schema": "research/1", "more": 1}')
    assert any("'more' was unexpected" in fault for fault in faults(tmp_path / "research.json"))
