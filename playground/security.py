"""Only this machine, and only its own page, may act for people.

The page lets anyone who can reach it act as Alice or Bob, so three things are checked.
The server listens on the loopback interface only. The Host header must be a loopback name with our
port: a site that makes its own name point to 127.0.0.1 (DNS rebinding) is refused. Whatever changes
something must come with our own Origin, and what the bot calls must come with none: another site's
page (CSRF) always sends its own, or `null`. There is no cookie and no session (who you are is in
the address), hence nothing for SameSite to protect, and a random token in the address would add
nothing to Host and Origin: a program on this machine could read it as well as it could call us."""

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FOR_THE_BOT = ("/api/", "/hooks/", "/upload/", "/link", "/files-pri/")
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: https:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"referrer-policy", b"same-origin"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
)


class OnlyThisMachine:
    """ASGI middleware; `port` is the one we listen on. (slack_sdk's Socket Mode client leaves the
    port out of its Host header: allowed there, where an Origin never is.)"""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._hosts = {f"{name}:{port}" for name in LOOPBACK}
        if port == 80:
            self._hosts |= set(LOOPBACK)
        self._origins = {f"http://{host}" for host in self._hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        why = self._objection(scope)
        if why and scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": why})
        elif why:
            await PlainTextResponse(why, status_code=403)(scope, receive, send)
        else:
            await self._app(scope, receive, _with_headers(send))

    def _objection(self, scope: Scope) -> str:
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        host = headers.get("host", "")
        if scope["type"] == "websocket" and host in LOOPBACK:
            host = next(iter(self._hosts))
        if host not in self._hosts:
            return "Open this page as 127.0.0.1 or localhost."
        if scope["path"].startswith(FOR_THE_BOT):
            return "This address is for the bot, not for a web page." if origin else ""
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD"):
            return "" if origin in (None, *self._origins) else "Another site asked for this."
        return "" if origin in self._origins else "Only the workspace's own page may do this."


def _with_headers(send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            present = {name for name, _ in message["headers"]}
            message["headers"] = [
                *message["headers"],
                *(header for header in HEADERS if header[0] not in present),
            ]
        await send(message)

    return sender
