"""`research review`: a page of one's own on which leads are looked at, decided upon and worked on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report

if TYPE_CHECKING:
    from datetime import datetime

    from research.review.desk import Desk
    from research.store.opening import Store

LOOPBACK = "127.0.0.1"


def review(
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    port: Annotated[int, Option(min=0, max=65535, metavar="N", help="Port of this machine [default: one that is free].", show_default=False)] = 0,
    open_: Annotated[bool, Option("--open", help="Open it in the browser.")] = False,
    labels: Annotated[
        Path | None, Option(metavar="DIR", help="Write what you decided as labelled examples, DIR/<domain>/labels.json, and end.", show_default=False)
    ] = None,
) -> Report:
    """Work on the leads in the browser: search, decide, note, log, study another company.

    Confirm a lead, or say that it is the wrong person, that they left, or what their title is: the company is ranked anew, and later runs heed it.
    Only this machine's own browser is answered, by the address that is printed; nothing is sent anywhere. Ctrl-C ends it.

    \b
    Examples:
      research review --open
      research review --output ward --port 8765
      research review --labels corrections
    """
    from datetime import UTC, datetime

    from research.store.opening import open_store

    with open_store(output, store) as opened:
        if labels is not None:
            return _write_labels(opened, output, labels, datetime.now(UTC))
        from research.review.desk import Desk

        _serve(Desk(output, opened, lambda: datetime.now(UTC)), store, port, open_=open_)
    return Report()


def _write_labels(store: Store, output: Path, to: Path, at: datetime) -> Report:
    import json

    from research.cli.report import Table
    from research.errors import UsageError
    from research.sheets.atomic import replace_file
    from research.studies.deciding import labelled

    written = []
    for domain, labels in labelled(store, output, at):
        file = to / domain / "labels.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, (json.dumps(labels, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace"))
        written.append((str(file), str(len(labels["people"])), str(len(labels["queries"]))))
    if not written:
        raise UsageError(f"nothing has been decided of the leads of {output} yet: research review --output {output}")
    return Report(blocks=(Table(header=("written", "people", "roles confirmed"), rows=tuple(written)),))


def _serve(desk: Desk, store: str | None, port: int, *, open_: bool) -> None:
    import contextlib
    import secrets
    import socket
    import sys
    import webbrowser

    import uvicorn

    from research.cli.report import show
    from research.errors import UsageError
    from research.review.app import application

    token = secrets.token_urlsafe(24)
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((LOOPBACK, port))
        except OSError as error:
            raise UsageError(f"--port {port} cannot be had: {error.strerror}") from None
        listening.listen()
        port = listening.getsockname()[1]
        address = f"http://{LOOPBACK}:{port}/?token={token}"
        show(Report(blocks=(f"{address}\nThe leads of {desk.directory}; Ctrl-C ends it",)))
        sys.stdout.flush()
        if open_:
            webbrowser.open(address)
        app = application(desk, store, port=port, token=token)
        config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=1)
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listening])


COMMAND = Command(review)
