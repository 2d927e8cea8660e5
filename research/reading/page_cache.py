"""The files in which fetched pages are kept, by site: what the site answered, so that an unchanged page is neither sent nor read again."""

from __future__ import annotations

import contextlib
import json
import os
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAGES = "pages"
READINGS = "readings"
"""Folders within the cache's: one folder a site in each."""

HEAD, BODY, FRONT = ".json", ".z", ".front"


@dataclass(frozen=True, slots=True, kw_only=True)
class CachedPage:
    """One answer of a site."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    """Names and values in latin-1, as HTTP has them; a name may come twice."""
    stored_at: float
    """Seconds since 1970."""
    body: bytes


def site_folder(cache: Path, kind: str, site: str) -> Path:
    """Return the folder of one site. kind: PAGES or READINGS."""
    return cache / kind / re.sub(r"[^\w.-]", "_", site)


def save(folder: Path, key: str, page: CachedPage, *, same_body: bool = False) -> None:
    """Keep an answer under a key. same_body: the body kept before is still the page's; only what stands above it is written."""
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
    if not same_body:
        replace(folder / f"{key}{BODY}", zlib.compress(page.body, 1))
    head = {"url": page.url, "status": page.status, "stored_at": page.stored_at, "headers": page.headers}
    replace(folder / f"{key}{HEAD}", json.dumps(head).encode())


def load(folder: Path, key: str) -> CachedPage | None:
    """Return what is kept under a key; None where nothing is, or it cannot be read."""
    try:
        head = json.loads((folder / f"{key}{HEAD}").read_bytes())
        body = zlib.decompress((folder / f"{key}{BODY}").read_bytes())
        headers = tuple((str(name), str(value)) for name, value in head["headers"])
        return CachedPage(url=str(head["url"]), status=int(head["status"]), headers=headers, stored_at=float(head["stored_at"]), body=body)
    except (OSError, zlib.error, ValueError, KeyError, TypeError):
        return None


def pages(cache: Path, site: str = "") -> Iterator[tuple[Path, str]]:
    """Yield the folder and the key of every page kept; site: of this one only."""
    for folder in [site_folder(cache, PAGES, site)] if site else sorted((cache / PAGES).glob("*")):
        for head in sorted(folder.glob(f"*{HEAD}")):
            yield folder, head.name.removesuffix(HEAD)


def delete(folder: Path, key: str) -> None:
    """Delete one page; it need not be there."""
    for end in (HEAD, BODY):
        (folder / f"{key}{end}").unlink(missing_ok=True)


def front(folder: Path, host: str) -> str | None:
    """Return the URL at which the site of a host answered last; None where that is not known."""
    try:
        return (folder / f"{host}{FRONT}").read_text(encoding="utf-8") or None
    except (OSError, ValueError):
        return None


def save_front(folder: Path, host: str, url: str) -> None:
    """Remember the URL at which the site of a host answered, where the cache can be written: else the next run asks again."""
    if front(folder, host) == url:
        return
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        replace(folder / f"{host}{FRONT}", url.encode())


def age_mark(folder: Path, key: str) -> float:
    """Return when the page was last confirmed, in seconds since 1970; 0 where it is gone."""
    try:
        return (folder / f"{key}{HEAD}").stat().st_mtime
    except OSError:
        return 0.0


def replace(file: Path, content: bytes) -> None:
    """Write a file in one step, so that a crash leaves the old one or the new one; the folder must be there.

    Raises OSError that names the file, and leaves nothing lying, where it cannot be written.
    """
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        fresh.write_bytes(content)
        os.replace(fresh, file)
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(file)) from None
