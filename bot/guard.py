"""Stands before everything the bot's web server answers: what is too large, too slow or not for it stays outside.

Nothing here reads what a request says: signatures and tokens are checked behind it, before any parsing.
"""

import asyncio
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.hurrying import LARGEST_HEAD
from bot.network import host_of
from bot.settings import Settings

LARGEST: Final = 2_000_000
"""Bytes of a body: the largest form of Slack, each of its letters written in nine."""
SECONDS_FOR_A_BODY: Final = 10.0
AT_ONCE: Final = 512
"""Requests being answered; more are told to come again rather than kept waiting in memory."""
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
HEADERS: Final = (
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
)


class TooLarge(Exception):
    """There is more of it than anybody sends in earnest."""


class Gone(Exception):
    """Whoever asked hung up."""


class Guard:
    """ASGI middleware. `hosts` are the names it answers to; with none it answers to any."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        hosts: frozenset[str] = frozenset(),
        seconds: float = SECONDS_FOR_A_BODY,
        at_once: int = AT_ONCE,
    ) -> None:
        self._app = app
        self._hosts = hosts
        self._seconds = seconds
        self._at_once = at_once
        self._under_way = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        told = with_headers(send)
        if refused := self._refused(Headers(scope=scope)):
            await refused(scope, receive, told)
            return
        try:
            async with asyncio.timeout(self._seconds):
                body = await whole(receive)
        except TimeoutError:
            await ending("This takes too long.", 408)(scope, receive, told)
        except TooLarge:
            await ending("This is too large.", 413)(scope, receive, told)
        except Gone:
            return
        else:
            await self._passed_on(scope, body, receive, told)

    def _refused(self, headers: Headers) -> PlainTextResponse | None:
        if not is_for_us(headers.getlist("host"), self._hosts):
            return ending("This is not the address of this server.", 421)
        if sum(len(name) + len(value) for name, value in headers.raw) > LARGEST_HEAD:
            return ending("This has too many headers.", 431)
        announced = headers.get("content-length", "0")
        if not announced.isdecimal() or len(announced) > 9 or int(announced) > LARGEST:
            return ending("This is too large.", 413)
        return None

    async def _passed_on(self, scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        if self._under_way >= self._at_once:
            busy = PlainTextResponse("Come again in a moment.", 503, {"retry-after": "1"})
            await busy(scope, receive, send)
            return
        self._under_way += 1
        try:
            await self._app(scope, first(body, receive), send)
        finally:
            self._under_way -= 1


def guarded(app: ASGIApp, settings: Settings) -> Guard:
    """Answers to the name of PROSPECT_PUBLIC_URL, to this machine's own, and to bare IP addresses.

    Without a public address the name is not known, and every one is taken.
    """
    public = host_of(settings.prospect_public_url).lower()
    return Guard(app, hosts=frozenset({public, *LOOPBACK}) if public else frozenset())


def is_for_us(given: list[str], hosts: frozenset[str]) -> bool:
    """A site can make its own name lead here (DNS rebinding), but not a bare IP address."""
    if len(given) != 1 or set(given[0]) & set("@/?#\\"):
        return False
    try:
        host = urlsplit(f"//{given[0]}").hostname or ""
    except ValueError:
        return False
    return bool(host) and (not hosts or host in hosts or is_ip(host))


def is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


async def whole(receive: Receive) -> bytes:
    """The body; what is too large is not read to its end. Raises TooLarge, Gone."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise Gone
        body += message.get("body", b"")
        if len(body) > LARGEST:
            raise TooLarge
        if not message.get("more_body", False):
            return bytes(body)


def first(body: bytes, receive: Receive) -> Receive:
    """The body as one message, then what else is heard: that somebody hung up."""
    waiting = [body]

    async def received() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return received


def ending(words: str, status: int) -> PlainTextResponse:
    """The connection ends with it: what is left of the request is not read."""
    return PlainTextResponse(words, status, {"connection": "close"})


def with_headers(send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            present = {name for name, _ in message["headers"]}
            ours = (header for header in HEADERS if header[0] not in present)
            message["headers"] = [*message["headers"], *ours]
        await send(message)

    return sender
