"""Takes lists and edited sheets in, and gives out what other programs import, and what the user has corrected; by calls of the command line."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response

from research.review.looking import desk_of
from research.review.pages import page
from research.review.running import Called, call
from research.review.studies import runs_of
from research.sheets.formats import shelf
from research.studies.deciding import labelled


async def exchange(request: Request) -> Response:
    """Show the forms."""
    return _page()


async def take(request: Request) -> Response:
    """Take a file in: an edited sheet, somebody else's list of people, or the user's own contacts."""
    async with request.form(max_files=1) as form:
        file, company = form.get("file"), str(form.get("company", "")).strip()
        if not isinstance(file, UploadFile) or not file.filename:
            return _page(422, Called(code=2, out="", err="choose a file first"))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / (Path(file.filename.replace("\\", "/")).name.lstrip(".-") or "list.csv")
            path.write_bytes(await file.read())
            people = ["--yes", *(["--theirs"] if form.get("theirs") else []), *([f"--company={company}"] if company else [])]
            words = ["--connections"] if form.get("holds") == "contacts" else people
            called = await call(["import", *runs_of(request).where, *words, "--", str(path)])
            said = Called(code=called.code, out=called.out.replace(f"{folder}/", ""), err=called.err.replace(f"{folder}/", ""))
    return _page(200 if said.code == 0 else 422, said)


async def give(request: Request) -> Response:
    """Give out the leads in a format; several files come in one archive."""
    name, given = request.path_params["format"], request.query_params
    if name not in shelf():
        return _page(404, Called(code=2, out="", err=f"there is no format {name}"))
    with tempfile.TemporaryDirectory() as folder:
        filters = [f"--{option}={given[option]}" for option in ("company", "status", "role") if given.get(option)]
        called = await call(["export", *filters, "--output", str(desk_of(request).directory), "--to", folder, "--", name])
        files = [(file.name, file.read_bytes()) for file in sorted(Path(folder).iterdir())]
    files = [each for each in files if each[0] != "datapackage.json"] or files
    if called.code or not files:
        return _page(422, called)
    return _download(*files[0]) if len(files) == 1 else _download(f"{name}.zip", _archive(files))


async def corrections(request: Request) -> Response:
    """Give out what the user decided as labelled examples, a file a company."""
    desk = desk_of(request)
    found = await run_in_threadpool(lambda: list(labelled(desk.store, desk.directory, desk.clock())))
    files = [(f"{domain}/labels.json", json.dumps(labels, ensure_ascii=False, indent=1).encode()) for domain, labels in found]
    return _download("labels.zip", _archive(files)) if files else _page(422, Called(code=2, out="", err="nothing has been decided yet"))


def _archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return body.getvalue()


def _download(name: str, body: bytes) -> Response:
    return Response(body, media_type="application/octet-stream", headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _page(status: int = 200, called: Called | None = None) -> Response:
    formats = sorted(((name, found.title) for name, found in shelf().items()), key=lambda each: each[1].casefold())
    return page("exchange.html", status, here="exchange", called=called, formats=formats)
