"""Each workspace's own token: to hear it, to write to it, and to know when it has the app no more."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from slack_bolt import Ack, BoltContext, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from chat.port import Undelivered
from chat.slack.connect import IMPATIENCE, trusted, web_client
from chat.slack.installing import Installations
from chat.slack.send import reason_of
from chat.slack.wire import wire
from chat.slack.words import Json
from domain.people import Team

GONE: Final = frozenset({"account_inactive", "token_revoked"})
"""Slack's words for a token whose workspace has the app no more."""
UNSURE: Final = frozenset({"invalid_auth", "not_authed"})
"""Said of such a token too, but also of every token when this machine's address is not allowed."""
LEAVING: Final = ("app_uninstalled", "tokens_revoked")


class WorkspaceClient(WebClient):
    """With a token that Slack takes no more it tries the one that was kept since; without, Undelivered."""

    def __init__(
        self, installations: Installations, team: str, token: str, *, api_url: str, seconds: int
    ) -> None:
        super().__init__(
            token=token,
            base_url=api_url,
            timeout=seconds,
            ssl=trusted() if api_url.startswith("https:") else None,
            logger=wire,
            retry_handlers=None if seconds <= IMPATIENCE else [],  # as chat.slack.connect says
        )
        self._installations = installations
        self._team = team

    def api_call(self, *args: Any, **options: Any) -> Any:
        try:
            return super().api_call(*args, **options)
        except SlackApiError as error:
            newer = self._newer(reason_of(error))
            if newer is None:
                raise
            self.token = newer
        return super().api_call(*args, **options)

    def _newer(self, reason: str) -> str | None:
        """Raises Undelivered where the workspace has the app no more: it waits for its return."""
        token = self.token or ""
        if reason in UNSURE:
            kept = self._installations.kept(self._team)
            return kept[0] if kept is not None and kept[0] != token else None
        if reason not in GONE:
            return None
        newer = self._installations.refused(self._team, token)
        if newer is None:
            raise Undelivered("not_installed", permanent=False)
        return newer


def client_of_each(
    installations: Installations, *, api_url: str, seconds: int
) -> Callable[[Team], WebClient]:
    """Each workspace's own client. One that has the app no more is told nothing: Undelivered."""

    def client(team: Team) -> WebClient:
        token = installations.token_of(team.id)
        if token is None:
            raise Undelivered("not_installed", permanent=False)
        return WorkspaceClient(installations, team.id, token, api_url=api_url, seconds=seconds)

    return client


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


def has_gone(installations: Installations, *, api_url: str) -> Callable[[str, datetime], None]:
    """For events that say so: Slack may bring them after the workspace installed it again."""

    def gone(team: str, at: datetime) -> None:
        kept = installations.kept(team)
        if kept is None:
            return
        token, since = kept
        good = is_good(token, api_url)
        if good is False or (good is None and at >= since):
            installations.refused(team, token)

    return gone


def is_good(token: str, api_url: str) -> bool | None:
    """Whether Slack takes the token; None when it does not say now."""
    try:
        web_client(token, api_url=api_url, seconds=IMPATIENCE).auth_test()
    except SlackApiError as error:
        return False if reason_of(error) in GONE | UNSURE else None
    except (SlackClientError, OSError, ValueError):
        return None
    return True


def only_where_installed(
    installations: Installations, not_here: str
) -> Callable[..., BoltResponse]:
    """For Bolt, before it looks for a token: elsewhere whoever types is told `not_here`."""

    def before(
        body: Json, context: BoltContext, ack: Ack, next: Callable[[], BoltResponse]
    ) -> BoltResponse:
        team, event = context.team_id, body.get("event") or {}
        if event.get("type") in LEAVING or body.get("type") == "url_verification":
            return next()
        if team and installations.token_of(team) is not None:
            return next()
        if "command" in body:
            return ack(not_here, response_type="ephemeral")
        return ack()

    return before
