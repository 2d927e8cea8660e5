"""Renders the templates of `research review`."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.responses import HTMLResponse, Response

from research.report.page import HERE as REPORT
from research.report.roles import percent
from research.report.templates import templates
from research.text import fold

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).with_name("templates")
ASSETS: Mapping[str, tuple[str, tuple[Path, ...]]] = {
    "style.css": ("text/css", (REPORT / "style.css", HERE / "review.css")),
    "script.js": ("text/javascript", (REPORT / "copy.js", HERE / "review.js")),
}
"""{name: (kind, the files of which it is made)}."""


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Return an answer made of a template."""
    return HTMLResponse(_environment().get_template(template).render(values), status)


def asset(name: str) -> Response:
    """Return the style sheet or the script."""
    kind, files = ASSETS[name]
    return Response("\n".join(file.read_text(encoding="utf-8") for file in files), media_type=kind)


@functools.cache
def _environment() -> Environment:
    environment = templates(HERE, REPORT)
    environment.filters |= {"percent": percent, "fold": fold}
    return environment
