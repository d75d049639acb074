"""Many workspaces: Slack's OAuth, by which a workspace's administrator installs the app, and its end.

The flow is Bolt's own (docs.slack.dev/authentication/installing-with-oauth); where an installation is
kept, and that no answer of Slack is taken twice, is ours.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final, Protocol

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.oauth import OAuthFlow
from slack_bolt.oauth.callback_options import CallbackOptions, FailureArgs, SuccessArgs
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_sdk.oauth.installation_store import Installation, InstallationStore
from slack_sdk.oauth.state_store import OAuthStateStore
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from chat.slack.connect import PATIENCE, web_client
from chat.slack.http import answered
from chat.slack.manifest import SCOPES
from chat.slack.wire import wire

INSTALL: Final = "/slack/install"
REDIRECT: Final = "/slack/oauth_redirect"
STATE_SECONDS: Final = 600
AT_ONCE: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """One workspace's installation. `by` is whoever installed it."""

    team: str
    token: str = field(repr=False)
    by: str


class Installations(Protocol):
    """Where installations are kept. Each may raise what its database raises."""

    def save(self, one: Installed) -> None:
        """In the place of the one there was for this workspace."""
        ...

    def token_of(self, team: str) -> str | None: ...

    def forget(self, team: str) -> None:
        """It was uninstalled, or its token revoked."""
        ...

    def new_state(self) -> str:
        """What Slack hands back once, within STATE_SECONDS."""
        ...

    def is_ours(self, state: str) -> bool:
        """Whether it was made here, lately, and is handed back for the first time."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The app's credentials, and where its pages are: `public` has no slash at its end."""

    client_id: str
    client_secret: str = field(repr=False)
    public: str
    api_url: str


Page = Callable[[str | None, str], str]
"""The page somebody sees at the end: why it failed (None: it did not), and the languages they read."""


def routes(installations: Installations, address: Address, page: Page) -> Sequence[Route]:
    """Two addresses: the one to begin at, and the one Slack comes back to."""
    flow = flow_of(installations, address, page)
    workers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="slack-install")

    async def begin(request: Request) -> Response:
        return await handled(flow.handle_installation, request)

    async def back(request: Request) -> Response:
        return await handled(flow.handle_callback, request)

    async def handled(act: Callable[[BoltRequest], BoltResponse], request: Request) -> Response:
        asked = BoltRequest(body="", query=request.url.query, headers=dict(request.headers))
        loop = asyncio.get_running_loop()
        return with_cookies(await loop.run_in_executor(workers, act, asked))

    return [Route(INSTALL, begin, methods=["GET"]), Route(REDIRECT, back, methods=["GET"])]


def flow_of(installations: Installations, address: Address, page: Page) -> OAuthFlow:
    client = web_client(None, api_url=address.api_url, seconds=PATIENCE)
    return OAuthFlow(
        client=client,
        logger=wire,
        settings=OAuthSettings(
            client_id=address.client_id,
            client_secret=address.client_secret,
            scopes=list(SCOPES),
            redirect_uri=f"{address.public}{REDIRECT}",
            install_path=INSTALL,
            redirect_uri_path=REDIRECT,
            install_page_rendering_enabled=False,
            installation_store=Store(installations),
            installation_store_bot_only=True,
            state_store=States(installations),
            state_expiration_seconds=STATE_SECONDS,
            callback_options=CallbackOptions(
                success=lambda args: succeeded(args, page), failure=lambda args: failed(args, page)
            ),
            logger=wire,
        ),
    )


class Store(InstallationStore):
    """Bolt's installation store, as far as its flow needs it."""

    def __init__(self, installations: Installations) -> None:
        self._installations = installations

    def save(self, installation: Installation) -> None:
        if installation.team_id is None or installation.bot_token is None:
            raise NotForAWorkspace
        self._installations.save(
            Installed(
                team=installation.team_id,
                token=installation.bot_token,
                by=installation.user_id,
            )
        )


class NotForAWorkspace(Exception):
    """The app was installed for a whole organisation, or without its bot."""


class States(OAuthStateStore):
    def __init__(self, installations: Installations) -> None:
        self._installations = installations

    def issue(self, *_args: object, **_more: object) -> str:
        return self._installations.new_state()

    def consume(self, state: str) -> bool:
        return self._installations.is_ours(state)


def each_of_its_own(
    installations: Installations,
) -> Callable[[str | None, str | None], AuthorizeResult | None]:
    """For Bolt: the token of the workspace something comes from; None where it is not installed."""

    def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
        token = installations.token_of(team_id) if team_id else None
        if token is None:
            return None
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token=token)

    return authorize


def succeeded(args: SuccessArgs, page: Page) -> BoltResponse:
    return shown(page(None, languages(args.request)), 200, args.settings)


def failed(args: FailureArgs, page: Page) -> BoltResponse:
    """`reason` is one of Bolt's codes; what Slack's address said of it is shown to nobody."""
    return shown(
        page(args.reason, languages(args.request)), args.suggested_status_code, args.settings
    )


def shown(html: str, status: int, settings: OAuthSettings) -> BoltResponse:
    cookie = settings.state_utils.build_set_cookie_for_deletion()
    headers: dict[str, str | Sequence[str]] = {
        "Content-Type": "text/html; charset=utf-8",
        "Set-Cookie": [cookie],
    }
    return BoltResponse(status=status, body=html, headers=headers)


def languages(request: BoltRequest) -> str:
    return request.headers.get("accept-language", [""])[0]


def with_cookies(response: BoltResponse) -> Response:
    """Bolt keeps cookies as a list, which its first headers are not."""
    told = answered(response)
    for cookie in response.headers.get("set-cookie", [])[1:]:
        told.headers.append("set-cookie", cookie)
    return told
