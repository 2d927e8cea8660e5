"""Cookies, for sites that let nobody in without: kept for one crawl, sent only once the site has redirected with one, dropped with the crawl."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.http.cookies import CookieJar

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.http import Response

    from spiders.fetch import Fetcher


class BounceMiddleware:
    """Gives back the cookies that came with a redirect; what a page that answers sets is of no use to a crawl, and is never kept."""

    def process_request(self, request: Request) -> None:
        """Add the site's cookies."""
        fetcher: Fetcher = request.meta["fetcher"]
        if fetcher.cookies is not None:
            fetcher.cookies.add_cookie_header(request)

    def process_response(self, request: Request, response: Response) -> Response:
        """Keep the cookies of a redirect."""
        fetcher: Fetcher = request.meta["fetcher"]
        if 300 <= response.status < 400 and "Set-Cookie" in response.headers and "cached" not in response.flags:
            if fetcher.cookies is None:
                fetcher.cookies = CookieJar()
            fetcher.cookies.extract_cookies(response, request)
        return response
