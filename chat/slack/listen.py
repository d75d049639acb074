"""Bolt listeners: read, pass on, acknowledge with the answer. One for each kind of payload."""

import logging
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from slack_bolt import Ack, App, BoltResponse
from slack_sdk import WebClient

from chat.port import Call, Event, Receive, Undelivered
from chat.slack import read
from chat.slack.answers import ACK, OpenCall, acknowledged
from chat.slack.people import read_profile
from chat.slack.send import made
from chat.slack.shape import sound
from chat.slack.words import Json
from domain.people import Person, Profile, Team

logger = logging.getLogger(__name__)

MOVEMENTS = ("member_joined_channel", "member_left_channel")
ANY = re.compile(".*", re.DOTALL)
News = Callable[[Team, Profile], None]
Moved = Callable[[Team, Person, str], None]
Gone = Callable[[str, datetime], None]
ClientOf = Callable[[Team], WebClient]


def listen(
    app: App,
    receive: Receive,
    *,
    news: News | None = None,
    moved: Moved | None = None,
    gone: Gone | None = None,
    clients: ClientOf | None = None,
) -> None:
    """Hand every event of the app to `receive`.

    `news` hears of people who changed, `moved` of those who come into a channel or leave it, `gone`
    of workspaces that have the app no more, and when that was. With `clients` a workspace is
    answered by its own.
    """
    listener = Listener(receive, clients)
    app.command(ANY)(listener.command)
    app.action(ANY)(listener.press)
    app.view_submission(ANY)(listener.submitted)
    app.view_closed(ANY)(nothing)
    app.options(ANY)(listener.lookup)
    app.shortcut(ANY)(listener.shortcut)
    app.event("app_mention")(listener.mentioned)
    app.event("message")(listener.message)
    app.event("app_home_opened")(listener.home_opened)
    app.event("user_change")(changed(news))
    for movement in MOVEMENTS:
        app.event(movement)(came_or_went(moved))
    app.event("app_uninstalled")(uninstalled(gone))
    app.event("tokens_revoked")(uninstalled(gone))
    app.event(ANY)(nothing)
    app.error(broken)


class Listener:
    def __init__(self, receive: Receive, clients: ClientOf | None) -> None:
        self._receive = receive
        self._clients = clients

    def command(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._answer(read.command(body), ack, client)

    def press(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._answer(read.press(body), ack, client)

    def submitted(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._answer(read.submitted(body), ack, client)

    def lookup(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._answer(read.lookup(body), ack, client)

    def shortcut(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._answer(read.shortcut(body), ack, client)

    def mentioned(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._take(read.mentioned(body), ack, client)

    def message(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._take(read.direct_message(body), ack, client)

    def home_opened(self, ack: Ack, body: Json, client: WebClient) -> None:
        self._take(read.home_opened(body), ack, client)

    def _take(self, event: Event | None, ack: Ack, client: WebClient) -> None:
        if event is not None:
            self._answer(event, ack, client)
        else:
            ack()

    def _answer(self, event: Event, ack: Ack, client: WebClient) -> None:
        """Never acknowledged with a text: Bolt reads one that begins with a brace as JSON."""
        event = sound(event)
        calls = self._receive(event)
        answered = answer(event, calls, self._client_of(event.team, client))
        if answered:
            ack(answered)
        else:
            ack()

    def _client_of(self, team: Team, otherwise: WebClient) -> WebClient:
        """The workspace's own; what came a moment before it uninstalled is acknowledged all the same."""
        if self._clients is None:
            return otherwise
        try:
            return self._clients(team)
        except Undelivered:
            return otherwise


def answer(event: Event, calls: Sequence[Call], client: WebClient) -> Json:
    """Make the calls that answer at once; return the acknowledgement."""
    acks = [call.args for call in (at_once(call, client) for call in calls) if call is not None]
    return together(acks) if acks else acknowledged(event)


def at_once(call: Call, client: WebClient) -> Call | None:
    """What is left for the acknowledgement once the call was made."""
    if call.method == ACK:
        return call
    try:
        made(client, call)
    except Undelivered as error:
        logger.warning(
            "Slack did not do at once what it was asked.",
            extra={"method": call.method, "reason": error.reason},
        )
        return at_once(call.otherwise, client) if isinstance(call, OpenCall) else None
    return None


def together(acks: list[Json]) -> Json:
    """One acknowledgement of several: messages one after the other, else the first that acts."""
    first = acks[0]
    if len(acks) == 1 or any("response_type" not in ack for ack in acks):
        return next((ack for ack in acks if "response_type" not in ack), first)
    return {
        **first,
        "text": "\n".join(ack["text"] for ack in acks),
        "blocks": [block for ack in acks for block in ack["blocks"]][:50],
    }


def nothing(ack: Ack) -> None:
    """What the bot has no use for is acknowledged all the same, or Slack sends it again."""
    ack()


def changed(news: News | None) -> Callable[[Ack, Json], None]:
    def heard(ack: Ack, body: Json) -> None:
        if news is not None:
            profile = read_profile(body["event"]["user"])
            news(Team("slack", body["team_id"]), profile)
        ack()

    return heard


def came_or_went(moved: Moved | None) -> Callable[[Ack, Json], None]:
    def heard(ack: Ack, body: Json) -> None:
        event = body["event"]
        if moved is not None:
            moved(Team("slack", body["team_id"]), Person(event["user"]), str(event["channel"]))
        ack()

    return heard


def uninstalled(gone: Gone | None) -> Callable[[Ack, Json], None]:
    """`tokens_revoked` may tell of people's tokens only, which this app has none of."""

    def heard(ack: Ack, body: Json) -> None:
        event = body["event"]
        if gone is not None and ("tokens" not in event or event["tokens"].get("bot")):
            at = datetime.fromtimestamp(int(body.get("event_time", 0)), UTC)
            gone(str(body["team_id"]), at)
        ack()

    return heard


def broken(error: Exception, body: dict[str, Any]) -> BoltResponse:
    """A payload that could not be read: Slack tells the person that it failed.

    An event is acknowledged all the same, or it would come three more times.
    """
    kind = body.get("type", "command")
    logger.error("A payload of Slack broke.", extra={"of": kind}, exc_info=error)
    return BoltResponse(status=200 if kind == "event_callback" else 400, body="")
