"""Makes calls of Mattermost, and says what became of them: sent, later, or never.

A message is posted once: the server knows a `pending_post_id` for half a minute, and what may have
been sent before is looked for by the key that each message bears in its props.
"""

from collections.abc import Callable
from typing import Any, Final

from chat.mattermost import mentions
from chat.mattermost.api import Api, Json, Refused, Unreachable
from chat.mattermost.fit import NEW, OLD, TOO_LONG, fitted
from chat.mattermost.limits import cut_marked, octets
from chat.mattermost.mentions import Directory
from chat.mattermost.methods import FILE, OPEN, PATCH, POST, RESPONSE
from chat.mattermost.upload import SWITCHED_OFF, file_of
from chat.port import Call, Message, Sent, Undelivered
from chat.shut import Shut

KEY: Final = "prospect"
"""Of a message's props: the call that it came from."""
LONGEST: Final = 16_383
"""Characters of a message: what the server takes. Names may be longer than the ids they stand for."""
PAGE: Final = 200
PAGES: Final = 10
CLOCKS_APART: Final = 60_000
"""Milliseconds, of ours and the server's at most."""
FORBIDDEN: Final = 403
MENDABLE: Final = frozenset({401, FORBIDDEN})
"""A token to renew, a bot to invite again: worth trying for a while."""
GONE: Final = frozenset(
    {
        "api.post.create_post.can_not_post_to_deleted.error",
        "store.sql_channel.get.existing.app_error",
        "app.channel.get.existing.app_error",
    }
)
"""The channel was archived, or is no more."""


class Wire:
    """One server, as one bot; `me` is the bot's own user."""

    def __init__(self, api: Api, *, me: Callable[[], str], directory: Directory) -> None:
        self._api = api
        self._me = me
        self._directory = directory
        self._direct: dict[str, str] = {}
        self._room = NEW
        self._surely = OLD

    def sure_to_fit(self, props: Json) -> Json:
        """For an answer, which cannot be given again when it was too long."""
        return fitted(props, min(self._room, self._surely))

    def made(self, call: Call, message: Message | None) -> Sent:
        """Make a call. `message` is what it changes. Raises Undelivered."""
        try:
            return self._made(call, mentions.named(call.args, self._directory), message)
        except Refused as error:
            raise undelivered(error) from error
        except Unreachable as error:
            raise Undelivered(str(error), permanent=False) from error

    def open(self, args: Json) -> None:
        """A form, in front of whoever pressed or typed. Raises Refused, Unreachable."""
        self._api.post("/actions/dialogs/open", mentions.named(args, self._directory))

    def _made(self, call: Call, args: Json, message: Message | None) -> Sent:
        match call.method:
            case method if method in (POST, FILE):
                return self._posted(call, args)
            case method if method == PATCH:
                return self._changed(args, message)
            case method if method == RESPONSE:
                return self._answered(call, args)
            case method if method == OPEN:
                self.open(args)
                return Sent()
            case method:
                raise AssertionError(f"nothing makes {method}")

    def _posted(self, call: Call, args: Json) -> Sent:
        channel = self._channel(args)
        if call.again and call.key and (there := self._already(channel, call)) is not None:
            return there
        body: Json = {
            "channel_id": channel,
            "message": args["message"],
            "props": {**args["props"], **({KEY: call.key} if call.key else {})},
        }
        if call.key:
            body["pending_post_id"] = f"{self._me()}:{call.key}"
        if file := file_of(self._api, channel, args):
            body["file_ids"] = [file]
        try:
            return sent(self._fitting(body, lambda fit: self._api.post("/posts", fit)))
        except Refused as error:
            if error.status == 403:
                self._api.get(f"/channels/{channel}")  # no more, it is refused too; here it is 404
            raise

    def _fitting(self, body: Json, ask: Callable[[Json], Json]) -> Json:
        """As long as it is; shortened for a server that does not take it, from then on."""
        body["message"] = cut_marked(body["message"], LONGEST)
        try:
            done = ask({**body, "props": fitted(body["props"], self._room)})
        except Refused as error:
            if error.code != TOO_LONG or self._room == OLD:
                raise
            self._room = OLD
            return ask({**body, "props": fitted(body["props"], OLD)})
        if octets(body["props"]) > OLD:
            self._surely = NEW
        return done

    def _changed(self, args: Json, message: Message | None) -> Sent:
        post = args.get("id") or (message and message.ts)
        if not post:
            raise Undelivered("message_not_found", permanent=True)
        body = {"message": args["message"], "props": args["props"]}
        try:
            return sent(self._fitting(body, lambda fit: self._api.put(f"/posts/{post}/patch", fit)))
        except Refused as error:
            if error.status == 403:
                self._api.get(
                    f"/posts/{post}"
                )  # deleted, it is refused as not ours; here it is 404
            raise

    def _answered(self, call: Call, args: Json) -> Sent:
        """Beside the person's own command; where that is too late or cannot be reached, directly."""
        body = {
            name: value for name, value in args.items() if name not in ("url", "user_id") and value
        }
        try:
            self._api.answered(args["url"], body)
        except Refused as error:
            if error.status == 429 or error.status >= 500:
                raise
            return self._posted(call, {**args, "message": args["text"]})
        except Unreachable:
            if not call.again:
                raise
            return self._posted(call, {**args, "message": args["text"]})
        return Sent()

    def _channel(self, args: Json) -> str:
        """Where it goes: a channel, or a person's direct messages. Raises Undelivered."""
        if "channel_id" in args:
            return str(args["channel_id"])
        person = str(args["user_id"])
        if self._api.get(f"/users/{person}").get("delete_at"):
            # A message to them would be taken, and read by nobody.
            raise Undelivered("user_deactivated", permanent=True)
        known = self._direct.get(person)
        if known is None:
            found = self._api.post("/channels/direct", [self._me(), person])
            known = self._direct[person] = str(found["id"])
        return known

    def _already(self, channel: str, call: Call) -> Sent | None:
        """The message, when it was posted before and nobody could write that down."""
        for page in range(PAGES):
            found = self._api.get(f"/channels/{channel}/posts", per_page=PAGE, page=page)
            posts = found["posts"]
            for post in map(posts.get, found["order"]):
                is_ours = post["user_id"] == self._me()
                if is_ours and (post.get("props") or {}).get(KEY) == call.key:
                    return sent(post)
            if len(found["order"]) < PAGE or too_old(posts.values(), call.key):
                return None
        return None


def too_old(posts: Any, key: str) -> bool:
    """Whether these are older than the call: its key ends with the microsecond it was written down."""
    written = key.rpartition("-")[2]
    if not written.isdigit():
        return False
    return all(post["create_at"] < int(written) // 1000 - CLOCKS_APART for post in posts)


def sent(post: Json) -> Sent:
    return Sent(place=str(post["channel_id"]), ts=str(post["id"]))


def undelivered(error: Refused) -> Undelivered:
    """What is sent elsewhere (3xx) meets a server that moves, or a wrong MATTERMOST_URL."""
    is_fault = error.status >= 500 and error.status != SWITCHED_OFF
    passing = error.status in (408, 429) or error.status < 400 or is_fault
    mendable = error.status in MENDABLE and error.code not in GONE
    kind = Shut if error.status == FORBIDDEN or error.code in GONE else Undelivered
    return kind(error.code, permanent=not passing and not mendable, after=error.after)
