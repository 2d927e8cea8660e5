"""Keeps what pages said, so that a page that has not changed is not read again; the time of its fetching is put in anew."""

from __future__ import annotations

import functools
import hashlib
import io
import pickle
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any

from research import model
from research.model import Company, Page, Reading
from research.reading import page as reader
from research.reading.page_cache import READINGS, replace, site_folder


def read_anew(cache: Path, site: str, page: Page, body: bytes, company: Company, within: AbstractContextManager[None] | None = None) -> Reading:
    """Return what a page says, and keep it, unless there was not the time for all of it; for whoever knows that nothing is kept of it.

    within: in which a page is read; it may raise `TooLong` there.
    """
    with within or nullcontext():
        found = reader.read(page, body, company)
    if not found.issues:
        _keep(_file(cache, site, page, body, company), found)
    return found


def kept(cache: Path, site: str, page: Page, body: bytes, company: Company) -> Reading | None:
    """Return what the page said when these very bytes were read before; None where they were not, or by another version."""
    try:
        packed = _file(cache, site, page, body, company).read_bytes()
        found = _Unpickler(io.BytesIO(zlib.decompress(packed)), page.fetched_at).load()
    except (OSError, zlib.error, pickle.UnpicklingError, EOFError, AttributeError, TypeError, ValueError, IndexError, KeyError):
        return None
    return found if isinstance(found, Reading) else None


def _file(cache: Path, site: str, page: Page, body: bytes, company: Company) -> Path:
    """Return where a reading is kept: all that it depends on makes the name."""
    asked = (page.url, page.content_type, page.link_text, page.link_kind, page.expects, repr(company), version())
    digest = hashlib.sha256(repr(asked).encode("utf-8", "replace") + body).hexdigest()
    return site_folder(cache, READINGS, site) / digest[:32]


@functools.cache
def version() -> str:
    """Return a mark of the code and word lists that read pages, and conclude from them."""
    root = Path(__file__).parents[1]
    files = _stats(root) if root.is_dir() else _sums(root)
    return hashlib.sha256(repr(sorted(files)).encode()).hexdigest()


def _stats(root: Path) -> Iterator[tuple[str, int, int]]:
    return ((str(file.relative_to(root)), (stat := file.stat()).st_size, stat.st_mtime_ns) for file in root.rglob("*.*") if "__pycache__" not in file.parts)


def _sums(root: Path) -> Iterator[tuple[str, int, int]]:
    """Yield the sizes and check sums of a packed program: scrapyd copies an egg anew for each job, under another name."""
    archive = next(folder for folder in root.parents if folder.is_file())
    package = root.relative_to(archive).as_posix()
    with zipfile.ZipFile(archive) as packed:
        yield from ((i.filename, i.file_size, i.CRC) for i in packed.infolist() if i.filename.startswith(f"{package}/") and not i.filename.endswith(".pyc"))


def _keep(file: Path, found: Reading) -> None:
    """Write a reading in one step; a cache that cannot be written costs time, and nothing else."""
    buffer = io.BytesIO()
    _Pickler(buffer, found.page.fetched_at).dump(found)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        replace(file, zlib.compress(buffer.getvalue(), 1))
    except OSError:
        return


class _Pickler(pickle.Pickler):
    """Leaves a blank for the moment of fetching, wherever it stands."""

    def __init__(self, file: io.BytesIO, moment: datetime) -> None:
        super().__init__(file, protocol=5)
        self.moment = moment

    def persistent_id(self, obj: Any) -> str | None:
        return "moment" if type(obj) is datetime and obj == self.moment else None


class _Unpickler(pickle.Unpickler):
    """Fills the blank; makes nothing but the types of `research.model`, whatever the file holds."""

    def __init__(self, file: io.BytesIO, moment: datetime) -> None:
        super().__init__(file)
        self.moment = moment

    def persistent_load(self, pid: Any) -> datetime:
        return self.moment

    def find_class(self, module: str, name: str) -> Any:
        if not module.startswith("research.model.") or name not in model.__all__:
            raise pickle.UnpicklingError(f"{module}.{name} is none of our types")
        return getattr(model, name)
