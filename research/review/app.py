"""The app: its routes, who may ask, and what is closed when the server ends."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from research.errors import ResearchError
from research.review import editing, exchange, looking, studies
from research.review.companies import companies
from research.review.comparing import compare
from research.review.desk import Desk
from research.review.pages import ASSETS, asset, page
from research.review.running import Runs
from research.review.safety import Guard


def application(desk: Desk, store: str | None, *, port: int, token: str) -> Starlette:
    """Return the app. store: the URL of a database, for the studies that are begun from the page; port: on which it will be asked."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.desk, app.state.runs = desk, Runs(desk.directory, store)
        yield
        await app.state.runs.close()

    return Starlette(
        routes=[
            Route("/", looking.home),
            Route("/today", looking.today),
            Route("/leads", looking.leads),
            Route("/leads/{lead}", looking.lead),
            Route("/leads/{lead}/decision", editing.decided, methods=["POST"]),
            Route("/leads/{lead}/own", editing.own, methods=["POST"]),
            Route("/leads/{lead}/log", editing.happened, methods=["POST"]),
            Route("/companies", companies),
            Route("/companies/{domain}/runs", compare),
            Route("/reports/{domain}", looking.report),
            Route("/studies", studies.studies),
            Route("/studies", studies.begin, methods=["POST"]),
            Route("/studies/events", studies.events),
            Route("/studies/{number:int}/stop", studies.stop, methods=["POST"]),
            Route("/exchange", exchange.exchange),
            Route("/exchange", exchange.take, methods=["POST"]),
            Route("/exchange/corrections", exchange.corrections),
            Route("/exchange/{format}", exchange.give),
            *(Route(f"/assets/{name}", _asset) for name in ASSETS),
        ],
        middleware=[Middleware(Guard, port=port, token=token)],
        exception_handlers={ResearchError: _trouble, 404: _nowhere},
        lifespan=lifespan,
    )


def _asset(request: Request) -> Response:
    return asset(request.url.path.rpartition("/")[2])


def _trouble(request: Request, error: Exception) -> Response:
    return page("message.html", 422, here="", title="This cannot be shown", text=str(error))


def _nowhere(request: Request, error: Exception) -> Response:
    return page("message.html", 404, here="", title="There is no such page", text=request.url.path)
