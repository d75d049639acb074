"""Makes calls of Slack, and says what became of them: sent, later, or never."""

import base64
import logging
from typing import Any, Final
from urllib.parse import urlsplit
from uuid import NAMESPACE_OID, uuid5

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from chat.drawings import Drawing, png
from chat.port import Call, Message, Sent, Undelivered
from chat.shut import Shut
from chat.slack.answers import RESPONSE_URL
from chat.slack.classic import versions
from chat.slack.pictures import send_pictures
from chat.slack.wire import UNANSWERED, wire
from chat.slack.words import Json
from chat.slack.write import UPLOAD

logger = logging.getLogger(__name__)

NOT_TAKEN: Final = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"})
PASSING: Final = frozenset(
    {
        "fatal_error",
        "internal_error",
        "ratelimited",
        "rate_limited",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
    }
)
NOT_LET_IN: Final = frozenset(
    {"account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"}
)
"""The token is good for nothing any more: until the app is installed again."""
MENDABLE: Final = NOT_LET_IN | {"missing_scope", "not_allowed_token_type", "not_in_channel"}
"""Somebody can put these right: invite the bot, install it again. Worth trying for a while."""
UNSEEN: Final = frozenset({"channel_not_found", "duplicate_channel_not_found"})
"""What Slack says of a private channel the bot was put out of: an invitation mends it."""
ALREADY: Final = frozenset({"duplicate_message_not_found"})
"""It was posted, and somebody has deleted it since."""
SHUT: Final = UNSEEN | {"is_archived", "not_in_channel", "restricted_action"}
CHANNELS: Final = ("C", "G")
"""What the ids of channels begin with; the others are conversations with one person."""
NOT_THERE: Final = frozenset(
    {"channel_not_found", "not_in_channel", "user_not_in_channel", "is_archived"}
)
"""Where the bot cannot whisper in a channel, it tells the person directly."""


def made(client: WebClient, call: Call, message: Message | None = None) -> Sent:
    """Make a call. `message` is what it changes. Raises Undelivered."""
    args = addressed(call, message)
    try:
        return attempted(client, call.method, args, of=call.key)
    except SlackApiError as error:
        if reason_of(error) in ALREADY:
            return Sent()
        raise undelivered(error, to=str(args.get("channel") or args.get("channel_id"))) from error
    except UNANSWERED as error:
        raise Undelivered(type(error).__name__, permanent=False) from error


def addressed(call: Call, message: Message | None) -> Json:
    """The call's arguments, with the message it changes. Raises Undelivered when there is none.

    A message that is posted bears an id of its own, the same each time it is tried: where the first
    answer was lost, Slack answers with the message that is there (docs/adr/0018).
    """
    if call.method == "chat.postMessage" and call.key:
        return {**call.args, "client_msg_id": str(uuid5(NAMESPACE_OID, call.key))}
    if call.method != "chat.update" or "ts" in call.args:
        return call.args
    if message is None:
        raise Undelivered("message_not_found", permanent=True)
    return {"channel": message.place, "ts": message.ts, **call.args}


def attempted(client: WebClient, method: str, args: Json, *, of: str = "") -> Sent:
    """One call; when Slack takes not its blocks, or not there, the same in another way.

    `of` is the key of the message, for the log.
    """
    if method == RESPONSE_URL:
        return answered(client, args)
    if method == UPLOAD:
        return uploaded(client, args)
    try:
        return called(client, method, args)
    except SlackApiError as error:
        reason = reason_of(error)
        if method == "chat.postEphemeral" and reason in NOT_THERE:
            return attempted(client, "chat.postMessage", directly(args), of=of)
        if reason in NOT_TAKEN:
            told_of(error, method, of)
            return plainer(client, method, args, error)
        raise


def plainer(client: WebClient, method: str, args: Json, refused: SlackApiError) -> Sent:
    for version in versions(args):
        try:
            sent = called(client, method, version)
        except SlackApiError as error:
            if reason_of(error) not in NOT_TAKEN:
                raise
        else:
            if method == "chat.postMessage":
                send_pictures(client, args, sent)
            return sent
    raise refused


def told_of(refused: SlackApiError, method: str, key: str) -> None:
    """Blocks that Slack refuses are a fault of ours: the log names the message, and not its words."""
    logger.error(
        "Slack refused the blocks of a message: it is sent plainer.",
        extra={"method": method, "reason": reason_of(refused), "letter": key},
    )


def called(client: WebClient, method: str, args: Json) -> Sent:
    response = client.api_call(method, json=args)
    ts = response.get("ts") or response.get("message_ts")
    place = response.get("channel") or args.get("channel")
    if method == "chat.postEphemeral":
        place = None  # nobody finds it again: it goes by itself
    return Sent(place=place, ts=ts, response=shown(response))


def shown(response: Any) -> Json:
    return dict(response.data) if isinstance(response.data, dict) else {}


def directly(args: Json) -> Json:
    kept: Json = {name: args[name] for name in ("text", "blocks") if name in args}
    return {"channel": args["user"], **kept, "unfurl_links": False, "unfurl_media": False}


def answered(client: WebClient, args: Json) -> Sent:
    """To the address that came with an event: at most 5 times in 30 minutes."""
    if not is_of_slack(args["url"], client):
        raise Undelivered("response_url_elsewhere", permanent=True)
    body = {name: value for name, value in args.items() if name != "url"}
    webhook = WebhookClient(
        args["url"],
        timeout=client.timeout,
        ssl=client.ssl,
        proxy=client.proxy,
        logger=wire,
        retry_handlers=client.retry_handlers,
    )
    for version in [body, *versions(body)]:
        response = webhook.send_dict(version)
        if response.status_code == 200:
            return Sent(response={"text": response.body})
        if not any(reason in response.body for reason in NOT_TAKEN):
            break
    passing = response.status_code == 429 or response.status_code >= 500
    after = seconds(response.headers)
    raise Undelivered(reason_in(response.body), permanent=not passing, after=after)


def is_of_slack(address: str, client: WebClient) -> bool:
    """Under the name of the Web API, spoken to in the same way: an event names any address."""
    try:
        there, api = urlsplit(address), urlsplit(client.base_url)
    except ValueError:
        return False
    host, home = there.hostname or "", api.hostname or ""
    return there.scheme == api.scheme and f".{host}".endswith(f".{home}")


def reason_in(body: str) -> str:
    """The code Slack answered with, never more: its answer may quote the message."""
    return body if len(body) <= 40 and body.replace("_", "").isalnum() else "response_url_refused"


def uploaded(client: WebClient, args: Json) -> Sent:
    """A file; for a person into their conversation with the bot, which alone takes files."""
    channel = args["channel_id"]
    if channel[:1] in {"U", "W"}:
        channel = client.conversations_open(users=channel)["channel"]["id"]
    client.files_upload_v2(
        channel=channel,
        filename=args["filename"],
        content=content_of(args),
        initial_comment=args["initial_comment"],
    )
    return Sent(place=channel)


def content_of(args: Json) -> bytes:
    """The file as it came, or the picture of a chart, drawn now."""
    if "drawing" in args:
        return png(Drawing.from_json(args["drawing"]))
    return base64.b64decode(args["content"])


def undelivered(error: SlackApiError, *, to: str = "") -> Undelivered:
    """`to` is where it went: of a channel that is not to be seen, an invitation may come."""
    reason, status = reason_of(error), error.response.status_code
    passing = status == 429 or status >= 500 or reason in PASSING
    in_channel = to.startswith(CHANNELS)
    mendable = reason in MENDABLE or (reason in UNSEEN and in_channel)
    kind = Shut if reason in SHUT and in_channel else Undelivered
    return kind(
        reason,
        permanent=not passing and not mendable,
        after=seconds(error.response.headers),
    )


def reason_of(error: SlackApiError) -> str:
    found = error.response.get("error") if isinstance(error.response.data, dict) else None
    return str(found or f"http_{error.response.status_code}")


def seconds(headers: Any) -> float | None:
    """Retry-After, whatever its case."""
    for name, value in dict(headers or {}).items():
        if name.lower() == "retry-after":
            return float(value[0] if isinstance(value, list) else value)
    return None
