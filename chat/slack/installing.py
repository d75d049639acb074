"""Many workspaces: what an installation is, where it is kept, and the two addresses it goes through.

The flow behind them is Bolt's own (chat/slack/install_flow.py).
"""

import asyncio
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Protocol
from urllib.parse import urlencode

from slack_bolt import BoltRequest, BoltResponse
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from chat.slack.http import answered
from domain.people import Profile

logger = logging.getLogger(__name__)

INSTALL: Final = "/slack/install"
REDIRECT: Final = "/slack/oauth_redirect"
INSTALLED: Final = "/slack/installed"
STATE_SECONDS: Final = 600
AT_ONCE: Final = 4
AN_ID: Final = re.compile(r"[A-Z][A-Z0-9]{1,20}")
APP_REDIRECT: Final = "https://slack.com/app_redirect?"
"""Opens Slack, in that workspace, at the app's own page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """One workspace's installation. `by` is whoever installed it, `reads` their browser's languages."""

    team: str
    token: str = field(repr=False)
    by: str = ""
    profile: Profile | None = None
    reads: str = ""


class Installations(Protocol):
    """Where installations are kept. Each may raise what its database raises."""

    def save(self, one: Installed) -> None:
        """In the place of the one there was for this workspace."""
        ...

    def token_of(self, team: str) -> str | None: ...

    def kept(self, team: str) -> tuple[str, datetime] | None:
        """The token as it is kept at this moment, and since when."""
        ...

    def refused(self, team: str, token: str) -> str | None:
        """Slack takes this token no more: the workspace has the app no more.

        Unless it was installed again since: then its new token.
        """
        ...

    def new_state(self) -> str:
        """What Slack hands back once, within STATE_SECONDS."""
        ...

    def is_ours(self, state: str) -> bool:
        """Whether it was made here, lately, and is handed back for the first time."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What somebody sees, and what a browser may load with it."""

    html: str
    policy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """`reason` says why it failed (None: it did not); `languages` what they read; `link` leads on."""

    reason: str | None
    languages: str
    link: str


Pages = Callable[[Ending], Page]
BEGIN_AGAIN: Final = INSTALL.rpartition("/")[2]
"""From either of the two other addresses, wherever a proxy has put them."""


class Flow(Protocol):
    """Bolt's, as far as it is needed here."""

    def handle_installation(self, request: BoltRequest) -> BoltResponse: ...

    def handle_callback(self, request: BoltRequest) -> BoltResponse: ...


def routes(flow: Flow, pages: Pages) -> Sequence[Route]:
    """Where one begins, where Slack comes back to, and the page at the end, which may be read again."""
    workers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="slack-install")

    async def begin(request: Request) -> Response:
        team = request.query_params.get("team", "")
        query = urlencode({"team": team}) if AN_ID.fullmatch(team) else ""
        return await handled(flow.handle_installation, request, query)

    async def back(request: Request) -> Response:
        return await handled(flow.handle_callback, request, request.url.query)

    async def handled(
        act: Callable[[BoltRequest], BoltResponse], request: Request, query: str
    ) -> Response:
        asked = BoltRequest(body="", query=query, headers=dict(request.headers))
        loop = asyncio.get_running_loop()
        try:
            return with_cookies(await loop.run_in_executor(workers, act, asked))
        except Exception:
            logger.exception("An installation broke.")
            return page_of(pages, "storage_error", request, link=BEGIN_AGAIN, status=500)

    def done(request: Request) -> Response:
        return page_of(pages, None, request, link=opening(request.query_params))

    return [
        Route(INSTALL, begin, methods=["GET"]),
        Route(REDIRECT, back, methods=["GET"]),
        Route(INSTALLED, done, methods=["GET"]),
    ]


def page_of(
    pages: Pages, reason: str | None, request: Request, *, link: str, status: int = 200
) -> Response:
    languages = request.headers.get("accept-language", "")
    page = pages(Ending(reason=reason, languages=languages, link=link))
    return HTMLResponse(page.html, status, {"content-security-policy": page.policy})


def opening(query: Mapping[str, str]) -> str:
    """The way into Slack, for what names a workspace and an app; else the way to Slack."""
    ids = {name: query.get(name, "") for name in ("app", "team")}
    if all(AN_ID.fullmatch(one) for one in ids.values()):
        return APP_REDIRECT + urlencode(ids)
    return "https://slack.com/"


def with_cookies(response: BoltResponse) -> Response:
    """Bolt keeps cookies as a list, which its first headers are not."""
    location = response.headers.get("location")
    told: Response = (
        RedirectResponse(location[0], response.status) if location else answered(response)
    )
    for cookie in response.headers.get("set-cookie", [])[0 if location else 1 :]:
        told.headers.append("set-cookie", cookie)
    return told
