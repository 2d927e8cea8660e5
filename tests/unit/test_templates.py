"""Templates of pages are kept compiled, and never served as they were before a change."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment

from research.report.templates import templates


def test_a_template_is_compiled_once_and_again_after_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page, compiled = tmp_path / "page.html", tmp_path / "compiled"
    page.write_text("<p>{{ name }}</p>", encoding="utf-8")
    assert templates(tmp_path, compiled=compiled).get_template("page.html").render(name="<Ada>") == "<p>&lt;Ada&gt;</p>", "a folder that is not there"
    compiled.mkdir()
    assert templates(tmp_path, compiled=compiled).get_template("page.html").render(name="Ada") == "<p>Ada</p>"
    [kept] = compiled.iterdir()
    compile_anew = Environment.compile
    monkeypatch.delattr(Environment, "compile")
    assert templates(tmp_path, compiled=compiled).get_template("page.html").render(name="<Ben>") == "<p>&lt;Ben&gt;</p>", "out of the file"
    monkeypatch.setattr(Environment, "compile", compile_anew, raising=False)
    page.write_text("<b>{{ name }}</b>", encoding="utf-8")
    assert templates(tmp_path, compiled=compiled).get_template("page.html").render(name="Ada") == "<b>Ada</b>"
    kept.write_bytes(b"cut off")
    assert templates(tmp_path, compiled=compiled).get_template("page.html").render(name="Ada") == "<b>Ada</b>", "a file that is broken is made anew"
