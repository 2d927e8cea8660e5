"""Takes in the one page that a command is to explain: by its public URL, as a saved file, or from standard input."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from research import urls
from research.errors import SiteError, UsageError
from research.model import Company, Page
from research.settings import Settings

if TYPE_CHECKING:
    from research.privacy.suppression import Suppressed

class Taken(NamedTuple):
    """A page, its bytes, and whose it is."""

    page: Page
    body: bytes
    company: Company


_TAG = re.compile(rb"<[a-z!/]", re.I)
_DATA = re.compile(rb"\s*[\[{]")


def fetched_page(url: str, settings: Settings, suppressed: Suppressed) -> Taken:
    """Return a page of the network, or, offline, of those kept, with what the links of kept pages promise of it.

    Raises UsageError where its company must not appear, SiteError where the page cannot be read.
    """
    from research.studies.explaining import led_here
    from spiders.run import fetch_page, run
    from spiders.settings import cache_folder

    target = urls.target(url)
    _let_in(target.host, suppressed)
    found = run(lambda: fetch_page(url, settings))
    if isinstance(found, str):
        raise SiteError(f"{url} could not be read: {found}")
    link = led_here(found.page.url, cache_folder(settings), urls.registrable(target.host), found.company)
    page = found.page if link is None else replace(found.page, link_text=link.text, link_kind=link.kind, expects=link.name)
    return Taken(page, found.body, found.company)


def saved_page(file: str, url: str | None, suppressed: Suppressed) -> Taken:
    """Return a page of the disk or of standard input. url: where it stood; None where the page itself is to tell.

    Raises UsageError where it cannot be opened or is no page.
    """
    try:
        body = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"the page {file} cannot be opened: {error.strerror}; give a file, - or a URL that begins with http") from None
    data = file.lower().endswith((".json", ".js")) or (_DATA.match(body) is not None and _TAG.search(body) is None)
    if not body.strip():
        raise UsageError(f"the page {file} is empty")
    if not data and (_TAG.search(body) is None or body.startswith(b"%PDF")):
        raise UsageError(f"{file} is no web page: it holds neither HTML nor JSON")
    target = urls.target(url) if url else None
    if target is not None and target.start_url is None:
        raise UsageError(f"--url {url} is no page: give all of its address, as https://acme.com/team")
    stood = target.start_url if target is not None and target.start_url else ""
    page = Page(url=stood, fetched_at=datetime.now(UTC), content_type="application/json" if data else "text/html")
    if not stood:
        page = replace(page, url=_says_itself(page, body) or (Path(file).resolve().as_uri() if file != "-" else ""))
    host = urls.host(page.url)
    _let_in(host, suppressed)
    return Taken(page, body, Company(domain=host))


def _says_itself(page: Page, body: bytes) -> str:
    """Return the URL under which a page wants to be known; "" where it names none."""
    from research.document import Document

    document = Document.parse(body, page)
    named = [link.attrs.get("href", "") for link in document.elements("link") if link.attrs.get("rel", "").lower() == "canonical"]
    return next((url for said in (*named, document.meta.get("og:url", "")) if (url := urls.canonical(said.strip()))), "")


def _let_in(host: str, suppressed: Suppressed) -> None:
    if host and suppressed.company(host):
        raise UsageError(f"{host} is suppressed and not read: research suppress remove {host} lifts that")
