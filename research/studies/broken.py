"""Keeps a research.json that cannot be read beside the one that takes its place."""

from __future__ import annotations

import json
from pathlib import Path


def aside(file: Path) -> Path:
    """Return where a research.json that cannot be read is kept."""
    return file.with_name("research.broken.json")


def is_broken(file: Path) -> bool:
    """Say whether a file is there, and holds no JSON: cut off by a crash of the machine, or edited by hand."""
    try:
        json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return False
    except ValueError:
        return True
    return False


def set_aside(file: Path) -> None:
    """Keep a research.json that cannot be read beside the one that is to be written, rather than lose it."""
    if is_broken(file):
        file.replace(aside(file))
