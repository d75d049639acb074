"""Connects to Slack: the Bolt app, its Web API clients, and a Socket Mode connection.

Nothing is called while an app is built: a start without network works, `identify` asks.
"""

import ssl
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, Final

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from chat.request_ids import a_request
from chat.slack.wire import wire

SLACK_API: Final = "https://slack.com/api/"
WORKERS: Final = 32
PATIENCE: Final = 10
"""Seconds for a call nobody waits for."""
IMPATIENCE: Final = 2
"""Seconds for a call made while somebody waits: Slack gives 3 for all of it."""

Authorized = Callable[..., AuthorizeResult | None]
"""Which token a payload's team has; None for one where the app is not installed."""
Before = Callable[..., BoltResponse]
"""What may answer before that is asked."""


def web_client(
    token: str | None, *, api_url: str = SLACK_API, seconds: int = PATIENCE
) -> WebClient:
    """A client of the Web API. `api_url` ends in /api/.

    With patience it tries once only: its own second try of a call whose connection broke would post
    what was posted already. Who makes the call tries again, and says that it is the same one.
    """
    return WebClient(
        token=token,
        base_url=api_url,
        timeout=seconds,
        ssl=trusted() if api_url.startswith("https:") else None,
        logger=wire,
        retry_handlers=None if seconds <= IMPATIENCE else [],
    )


@cache
def trusted() -> ssl.SSLContext:
    """Reading the machine's certificates takes 20 ms: once is enough for all clients."""
    return ssl.create_default_context()


def one_workspace(token: str) -> Authorized:
    """The same bot token for whatever comes in, without asking Slack each time."""

    def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token=token)

    return authorize


class Named(App):
    """All log lines about one thing it is handed have one id."""

    @a_request()
    def dispatch(self, req: BoltRequest) -> BoltResponse:
        return super().dispatch(req)


def bolt_app(
    authorize: Authorized,
    *,
    before: Before | None = None,
    signing_secret: str = "",
    api_url: str = SLACK_API,
) -> App:
    """An app that answers in the acknowledgement. Without a signing secret: Socket Mode only."""
    return Named(
        name="prospect",
        logger=wire,
        client=web_client(None, api_url=api_url, seconds=IMPATIENCE),
        before_authorize=before,
        authorize=authorize,  # type: ignore[arg-type] # None is what Bolt waits for
        signing_secret=signing_secret,
        token_verification_enabled=False,
        process_before_response=True,
        listener_executor=ThreadPoolExecutor(WORKERS, thread_name_prefix="slack"),
    )


def identify(client: WebClient) -> Mapping[str, Any]:
    """Who the bot's token is: team_id, team, user_id, bot_id. Raises SlackApiError, OSError."""
    return dict(client.auth_test().data)  # type: ignore[arg-type]
