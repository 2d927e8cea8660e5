"""Refreshes in a page's head, which send readers on; one that leads to no URL, or to the page itself, is not followed."""

from __future__ import annotations

import contextlib

from scrapy import Request, Spider
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.http import Response

LOOKED = 16_384
"""Bytes that hold, in any encoding, the first 4,096 letters, in which Scrapy looks for a refresh: it decodes the whole page for that."""


class RefreshMiddleware(MetaRefreshMiddleware):
    """Scrapy's own, for which a `javascript:` to go to, a broken `<base>`, and a page that loads itself again are errors that cost the page."""

    def process_response(self, request: Request, response: Response, spider: Spider | None = None) -> Request | Response:
        """Return the request to which the page sends its readers, else the page."""
        if b"refresh" not in response.body[:LOOKED].replace(b"\x00", b"").lower():
            return response
        with contextlib.suppress(ValueError):
            following: Request | Response = super().process_response(request, response)
            if following.url != request.url:
                return following
        return response
