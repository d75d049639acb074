"""Slack's OAuth, by which a workspace's administrator installs the app: Bolt's flow, with our own keeping.

docs.slack.dev/authentication/installing-with-oauth
"""

import logging
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Final
from urllib.parse import urlencode

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.error import BoltError
from slack_bolt.oauth import OAuthFlow
from slack_bolt.oauth.callback_options import CallbackOptions, FailureArgs, SuccessArgs
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_sdk.errors import SlackClientError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.state_store import OAuthStateStore
from slack_sdk.oauth.state_utils import OAuthStateUtils

from chat.slack.connect import IMPATIENCE, PATIENCE, web_client
from chat.slack.installing import (
    BEGIN_AGAIN,
    INSTALL,
    INSTALLED,
    REDIRECT,
    STATE_SECONDS,
    Ending,
    Installations,
    Installed,
    Pages,
)
from chat.slack.manifest import SCOPES
from chat.slack.people import profile
from chat.slack.wire import wire
from domain.people import Person

logger = logging.getLogger(__name__)

COOKIE: Final = "__Host-prospect-install"
"""With this beginning, browsers take it from this very host and by https only."""
UNREACHABLE: Final = (SlackClientError, OSError, HTTPException, ValueError, KeyError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The app's credentials, and where its pages are: `public` has no slash at its end."""

    client_id: str
    client_secret: str = field(repr=False)
    public: str
    api_url: str


class NotTaken(BoltError):
    """Slack installed it in a way that is of no use here; `reason` is a code of the last page."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Flow(OAuthFlow):
    """Whatever goes wrong ends with a page."""

    def __init__(self, installations: Installations, settings: OAuthSettings, api_url: str) -> None:
        super().__init__(
            client=web_client(None, api_url=api_url, seconds=PATIENCE),
            logger=wire,
            settings=settings,
        )
        self._installations = installations
        self._api_url = api_url

    def run_installation(self, code: str) -> Installation | None:
        try:
            return super().run_installation(code)
        except UNREACHABLE as error:
            logger.warning(
                "Slack did not confirm an installation.", extra={"reason": type(error).__name__}
            )
            return None

    def store_installation(self, request: BoltRequest, installation: Installation) -> None:
        """Raises BoltError."""
        one = self._taken(request, installation)
        try:
            self._installations.save(one)
        except Exception as error:
            logger.exception("An installation could not be kept.")
            raise BoltError("not kept") from error

    def _taken(self, request: BoltRequest, installation: Installation) -> Installed:
        """Raises NotTaken."""
        if installation.is_enterprise_install:
            raise NotTaken("organisation")
        if installation.bot_token_expires_at is not None:
            logger.error("The Slack app rotates its tokens: switch token rotation off.")
            raise NotTaken("rotation")
        if not installation.team_id or not installation.bot_token:
            raise NotTaken("nobody")
        by = installation.user_id or ""
        quick = web_client(installation.bot_token, api_url=self._api_url, seconds=IMPATIENCE)
        return Installed(
            team=installation.team_id,
            token=installation.bot_token,
            by=by,
            profile=profile(quick, Person(by)) if by else None,
            reads=languages(request),
        )


def flow_of(installations: Installations, address: Address, pages: Pages) -> Flow:
    settings = OAuthSettings(
        client_id=address.client_id,
        client_secret=address.client_secret,
        scopes=list(SCOPES),
        redirect_uri=f"{address.public}{REDIRECT}",
        install_path=INSTALL,
        redirect_uri_path=REDIRECT,
        install_page_rendering_enabled=False,
        installation_store_bot_only=True,
        state_store=States(installations),
        state_cookie_name=COOKIE,
        state_expiration_seconds=STATE_SECONDS,
        callback_options=CallbackOptions(
            success=succeeded, failure=lambda args: failed(args, pages)
        ),
        logger=wire,
    )
    settings.state_utils = Cookie(cookie_name=COOKIE, expiration_seconds=STATE_SECONDS)
    return Flow(installations, settings, address.api_url)


class Cookie(OAuthStateUtils):
    """It comes along when Slack leads back here, and with nothing that another site sends by itself."""

    def build_set_cookie_for_new_state(self, state: str) -> str:
        return f"{super().build_set_cookie_for_new_state(state)}; SameSite=Lax"

    def build_set_cookie_for_deletion(self) -> str:
        return f"{super().build_set_cookie_for_deletion()}; SameSite=Lax"


class States(OAuthStateStore):
    def __init__(self, installations: Installations) -> None:
        self._installations = installations

    def issue(self, *_args: object, **_more: object) -> str:
        return self._installations.new_state()

    def consume(self, state: str) -> bool:
        return self._installations.is_ours(state)


def succeeded(args: SuccessArgs) -> BoltResponse:
    """On to an address of its own: whoever reloads it does not install anything again."""
    done = INSTALLED.rpartition("/")[2]
    ids = {"app": args.installation.app_id or "", "team": args.installation.team_id or ""}
    headers = {"Location": f"{done}?{urlencode(ids)}", "Set-Cookie": [forgotten(args.settings)]}
    return BoltResponse(status=303, body="", headers=headers)


def failed(args: FailureArgs, pages: Pages) -> BoltResponse:
    """`reason` is one of Bolt's codes or ours; what Slack's address said of it is shown to nobody."""
    reason = args.error.reason if isinstance(args.error, NotTaken) else args.reason
    page = pages(Ending(reason=reason, languages=languages(args.request), link=BEGIN_AGAIN))
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": page.policy,
        "Set-Cookie": [forgotten(args.settings)],
    }
    status = 200 if isinstance(args.error, NotTaken) else args.suggested_status_code
    return BoltResponse(status=status, body=page.html, headers=headers)


def forgotten(settings: OAuthSettings) -> str:
    return settings.state_utils.build_set_cookie_for_deletion()


def languages(request: BoltRequest) -> str:
    return request.headers.get("accept-language", [""])[0]
