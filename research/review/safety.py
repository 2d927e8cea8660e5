"""Lets only the user's own browser in: a token in a strict cookie, checks of host and origin, and a content security policy without other hosts."""

from __future__ import annotations

import hmac
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        *("default-src 'none'", "style-src 'self'", "script-src 'self'", "connect-src 'self'", "img-src 'self' data:"),
        *("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"),
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # without any, browsers send `Origin: null` with forms
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
NOT_YOURS = "This page is for whoever started it: open the address that `research review` has printed.\n"
LARGEST = 200 * 1024 * 1024
"""Bytes of a request; as large as a list may be."""


class Guard:
    """Passes on to the app what comes from the page itself."""

    def __init__(self, app: ASGIApp, *, port: int, token: str) -> None:
        self.app = app
        self.token = token
        self.cookie = f"review_{port}"
        """Cookies of one host are shared by all of its ports."""
        self.hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self._refused(scope)
        await (refused or self.app)(scope, receive, told)

    def _refused(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if host not in self.hosts:  # another name that leads to this machine is how a strange page would get in
            return PlainTextResponse("This page answers at its own address only.\n", 421)
        if scope["method"] not in ("GET", "HEAD"):
            if scope["method"] != "POST" or headers.get("origin") != f"http://{host}" or headers.get("sec-fetch-site", "same-origin") != "same-origin":
                return PlainTextResponse("Only the page itself may change anything.\n", 403)
            if not headers.get("content-length", "").isdigit() or int(headers["content-length"]) > LARGEST:
                return PlainTextResponse(f"No more than {LARGEST // 1024 // 1024} MB at once.\n", 413)
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token")
        if given and scope["method"] == "GET" and scope["path"] == "/":
            return self._welcomed() if self._is_token(given[0]) else PlainTextResponse(NOT_YOURS, 403)
        return None if self._is_token(_cookies(headers.get("cookie", "")).get(self.cookie, "")) else PlainTextResponse(NOT_YOURS, 403)

    def _welcomed(self) -> Response:
        """Keep the token as a cookie, and take it out of the address, so that it stands in no history and no picture of the screen."""
        answer = RedirectResponse("/", 303)
        answer.set_cookie(self.cookie, self.token, httponly=True, samesite="strict", path="/")
        return answer

    def _is_token(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "replace"), self.token.encode())


def _cookies(header: str) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}
