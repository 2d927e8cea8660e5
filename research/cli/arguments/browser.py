"""Checks what `--render` asks for against what the machine has."""

from __future__ import annotations

from research.errors import UsageError
from research.settings import Render


def usable(render: Render) -> Render:
    """Return what was asked for. Raises UsageError for `always` where there is no browser."""
    if render == "always":
        from spiders.browser import find_browser

        if find_browser() is None:
            raise UsageError("--render always needs a browser: pip install '.[browser]', playwright install chromium, or name a Chromium in RESEARCH_BROWSER")
    return render
