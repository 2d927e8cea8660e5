"""The page on which a study is begun, watched and stopped; how far it is comes as server-sent events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from research import urls
from research.errors import UsageError
from research.review.looking import DONE
from research.review.pages import page
from research.review.running import Run, Runs


def runs_of(request: Request) -> Runs:
    """Return the studies of this server."""
    runs: Runs = request.app.state.runs
    return runs


async def studies(request: Request) -> Response:
    """Show the studies begun here, and the form for another one."""
    return _page(request, target=request.query_params.get("target", ""))


async def begin(request: Request) -> Response:
    """Begin a study."""
    form = await request.form()
    target, words = str(form.get("target", "")).strip(), str(form.get("roles", ""))
    roles = tuple(dict.fromkeys(filter(None, (line.strip() for line in words.splitlines()))))
    try:
        host = urls.target(target).host
        if any(run.state != "ended" and urls.target(run.target).host == host for run in runs_of(request).runs):
            raise UsageError(f"{host} is being studied already")
    except UsageError as error:
        return _page(request, 422, target=target, roles="\n".join(roles), trouble=str(error))
    await runs_of(request).begin(target, roles)
    return RedirectResponse("/studies?done=started", 303)


async def stop(request: Request) -> Response:
    """Stop a study."""
    await runs_of(request).stop(request.path_params["number"])
    return RedirectResponse("/studies?done=stopping", 303)


async def events(request: Request) -> Response:
    """Tell how far the studies are, as they go."""
    return StreamingResponse(_events(runs_of(request)), media_type="text/event-stream")


async def _events(runs: Runs) -> AsyncIterator[str]:
    async for now in runs.changes():
        yield f"data: {json.dumps([_told(run) for run in now])}\n\n"


def _told(run: Run) -> dict[str, object]:
    return {"number": run.number, "state": run.state, "told": run.told}


def _page(request: Request, status: int = 200, *, target: str = "", roles: str = "", trouble: str = "") -> Response:
    runs = runs_of(request).runs
    return page(
        "studies.html", status, here="studies", runs=runs, running=any(run.state != "ended" for run in runs), target=target, roles=roles, trouble=trouble,
        done=DONE.get(request.query_params.get("done", ""), ""), hosts={run.number: urls.target(run.target).host for run in runs},
    )  # fmt: skip
