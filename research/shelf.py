"""Finds what lies in a folder of the code: extensions, whose type is checked and which stand there once, and tables of words and numbers.

A shelf is a package whose modules each hold one constant of the shelf's type under a fixed name. Adding an extension is
adding a file; nothing lists them by hand.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

Member = TypeVar("Member")


def members(package: ModuleType, constant: str, kind: type[Member], only: str | None = None) -> dict[str, Member]:
    """Return {module name: its member}, in order of name; only: that one alone, and no other is loaded.

    Raises TypeError where a module lacks the constant, or holds another type there. Modules whose name starts with an
    underscore are the shelf's own tools and are passed over.
    """
    found: dict[str, Member] = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        if info.name.startswith("_") or only not in (None, info.name):
            continue
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        member = getattr(module, constant, None)
        if not isinstance(member, kind):
            raise TypeError(f"{module.__name__} must hold {constant}: {kind.__name__}")
        if any(member == other for other in found.values()):
            raise TypeError(f"{module.__name__}.{constant} is on the shelf twice")
        found[info.name] = member
    return found


def table(package: str, file: str) -> bytes:
    """Return a file that lies in a package, be that a folder or zipped, as Scrapyd has it. Raises FileNotFoundError."""
    found = pkgutil.get_data(package, file)  # importlib.resources loads what makes temporary files and takes archives apart
    if found is None:
        raise FileNotFoundError(f"{file} in {package}")
    return found
