"""Asks Slack whether the tokens are good, the scopes there, and the bot in its channels."""

from collections.abc import Iterator, Sequence
from typing import Final

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from chat.findings import Finding
from chat.slack.manifest import SCOPES
from chat.slack.send import reason_of
from chat.slack.wire import UNANSWERED

SCOPES_SENT: Final = "x-oauth-scopes"


def examined(
    bot: WebClient, socket: WebClient | None, *, channels: Sequence[str]
) -> Iterator[Finding]:
    """`socket` has the app token, None in HTTP mode; `channels` are the ids of the team channels."""
    try:
        found = bot.auth_test()
    except SlackApiError as error:
        words = f"Slack refuses SLACK_BOT_TOKEN ({reason_of(error)}): copy it again from your app."
        yield Finding(what="bot token", well=False, words=words)
        return
    except UNANSWERED as error:
        words = (
            f"Slack cannot be reached ({type(error).__name__}): look at the network or the proxy."
        )
        yield Finding(what="bot token", well=False, words=words)
        return
    yield Finding(what="bot token", well=True, words=f"good for the workspace {found['team']}.")
    yield scopes(str(found.headers.get(SCOPES_SENT, "")))
    if socket is not None:
        yield app_token(socket)
    for channel in channels:
        yield membership(bot, channel)


def scopes(sent: str) -> Finding:
    if lacking := lacking_in(sent):
        words = f"lacking {', '.join(lacking)}: add them to your app and install it again."
        return Finding(what="scopes", well=False, words=words)
    return Finding(what="scopes", well=True, words="all there.")


def lacking_in(sent: str) -> list[str]:
    return [scope for scope in SCOPES if scope not in sent.split(",")]


def app_token(socket: WebClient) -> Finding:
    try:
        socket.apps_connections_open(app_token=str(socket.token))
    except SlackApiError as error:
        words = (
            f"Slack refuses SLACK_APP_TOKEN ({reason_of(error)}): make one with the scope "
            "connections:write, and switch Socket Mode on."
        )
        return Finding(what="app token", well=False, words=words)
    except UNANSWERED as error:
        return Finding(what="app token", well=False, words=f"not checked: {type(error).__name__}.")
    return Finding(what="app token", well=True, words="good for Socket Mode.")


def membership(bot: WebClient, channel: str) -> Finding:
    what = f"channel {channel}"
    try:
        found = bot.conversations_info(channel=channel)["channel"]
    except SlackApiError as error:
        if reason_of(error) == "missing_scope":
            words = (
                "not checked: the scopes channels:read and groups:read are not there. Until they "
                "are, its product is shown only to those who wrote to the bot in it that day."
            )
            return Finding(what=what, well=False, words=words)
        words = f"not to be seen ({reason_of(error)}): invite the bot with /invite @Prospect."
        return Finding(what=what, well=False, words=words)
    except UNANSWERED as error:
        return Finding(what=what, well=False, words=f"not checked: {type(error).__name__}.")
    if not found.get("is_member"):
        words = "the bot is not in it: write /invite @Prospect there."
        return Finding(what=what, well=False, words=words)
    return Finding(what=what, well=True, words="the bot is in it.")
