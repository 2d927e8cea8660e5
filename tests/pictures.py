"""Makes the pictures of the docs from the sample company: the terminal as SVG, the report and the review page as PNG. `python -m tests.pictures`"""

from __future__ import annotations

import hashlib
import html
import io
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from research.sheets.leads import read_leads
from tests.reference import ROOT, demonstration, steady
from tests.sample_site.server import DOMAIN

PICTURES = ROOT / "docs" / "pictures"
TERMINAL, REPORT, REVIEW = PICTURES / "terminal.svg", PICTURES / "report.png", PICTURES / "review.png"
DIGEST = PICTURES / "made-of.txt"
"""By what it is told that the report or the review page looks otherwise by now."""
COLUMNS = 104
SHOWN = "Account Executive:"
"""The terminal's picture ends before this line: one role is enough to see."""
FORMAT = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="What make run prints">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs>{lines}</defs>
<rect fill="#f5f5f2" width="{width}" height="{height}" rx="8"/>
<g transform="translate({terminal_x}, {terminal_y})">{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g>
</svg>
"""
"""Rich's own, without the window around it and the fonts that it fetches."""
INPUTS = ("research/report", "research/review")


def terminal() -> str:
    """Return the first role of what `make run` prints, as SVG."""
    from rich.console import Console
    from rich.terminal_theme import DEFAULT_TERMINAL_THEME
    from rich.text import Text

    printed = steady(demonstration(columns=COLUMNS, colours=True))
    lines = printed[printed.index("$ research") :].partition(SHOWN)[0].replace("\r", "").rstrip().split("\n")
    lines[0] = "$ make run"
    console = Console(file=io.StringIO(), record=True, width=COLUMNS, force_terminal=True, color_system="truecolor")
    for line in lines:
        console.print(Text.from_ansi(re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", line).rstrip()), soft_wrap=True)
    drawn = console.export_svg(theme=DEFAULT_TERMINAL_THEME, code_format=FORMAT, unique_id="terminal")
    return re.sub(r"[ \t]+$", "", drawn, flags=re.M)


def words(svg: str) -> str:
    """Return the lines of text that a picture of a terminal shows."""
    lines: dict[int, str] = {}
    for number, text in re.findall(r'clip-path="url\(#terminal-line-(\d+)\)">([^<]*)</text>', svg):
        lines[int(number)] = lines.get(int(number), "") + html.unescape(text).replace("\xa0", " ")
    return "\n".join(lines.get(number, "").rstrip() for number in range(max(lines) + 1))


def made_of() -> str:
    """Return the digest of all that decides how report and review page look."""
    files = [file for folder in INPUTS for file in sorted((ROOT / folder).rglob("*")) if file.is_file() and "__pycache__" not in file.parts]
    digest = hashlib.sha256()
    for file in (Path(__file__), *files):
        digest.update(f"{file.relative_to(ROOT)}\n".encode() + file.read_bytes())
    return digest.hexdigest()


def shoot(folder: Path) -> None:
    """Write the pictures of the report and the review page of the sample company, researched into a folder."""
    from playwright.sync_api import sync_playwright

    from spiders.browser import find_browser
    from tests.unit.reviewed import reviewing

    research = str(Path(sys.executable).with_name("research"))
    first = next(row.lead_id for row in read_leads(folder) if row.rank == 1)
    for call in (["log", first, "applied", "--on", "2026-11-09"], ["log", first, "contacted", "--on", "2026-11-16", "--channel", "email"], ["report", DOMAIN]):
        subprocess.run([research, *call, "--output", str(folder)], check=True, stdout=subprocess.DEVNULL)
    with sync_playwright() as playwright, reviewing(folder) as review:
        browser = playwright.chromium.launch(executable_path=find_browser() or None, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1120, "height": 960}, color_scheme="light")
        page.goto((folder / DOMAIN / "report.html").as_uri())
        page.screenshot(path=REPORT)
        page.goto(review.address)
        page.goto(f"{review.origin}/leads/{first}")
        page.screenshot(path=REVIEW)
        browser.close()


def run() -> Iterator[Path]:
    """Make every picture; yields the files."""
    PICTURES.mkdir(exist_ok=True)
    TERMINAL.write_text(terminal(), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        call = [sys.executable, "-m", "tests.sample_site.demo", "--output", folder]
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": path})
        shoot(Path(folder))
    DIGEST.write_text(made_of() + "\n", encoding="ascii")
    yield from (TERMINAL, REPORT, REVIEW)


if __name__ == "__main__":
    for file in run():
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size // 1024} KB")
