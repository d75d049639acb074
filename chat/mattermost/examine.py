"""Asks Mattermost whether the bot's token is good, its command known, and the bot within reach."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from chat.findings import Finding
from chat.mattermost.api import Api, Json, Refused, Unreachable
from chat.mattermost.install_plan import TRIGGER

TRIED: Final = (5, 37)
"""The oldest version the bot was tried on."""
HELLO_WITHIN: Final = 10.0
"""Seconds; a wrong token gets no answer at all."""
TOWN_SQUARE: Final = "town-square"
"""The channel in which every member of a team is, whatever it is called now."""

Hello = Callable[[], str]
"""What is wrong with the connection by which messages come, empty when nothing is."""


def examined(
    bot: Api, *, public_url: str, channels: Sequence[str], hello: Hello
) -> Iterator[Finding]:
    """`channels` are the ids of the team channels."""
    try:
        me: Json = bot.get("/users/me")
    except Refused as refused:
        words = (
            f"Mattermost refuses MATTERMOST_TOKEN ({refused}): `prospect install mattermost` makes "
            "another. The account is disabled with the one of whoever made it."
        )
        yield Finding(what="Mattermost token", well=False, words=words)
        return
    except Unreachable as error:
        words = (
            f"no Mattermost answers at MATTERMOST_URL ({error}): look at the address or the proxy."
        )
        yield Finding(what="Mattermost token", well=False, words=words)
        return
    yield account(me)
    for ask in (version, teams_of_the_bot(public_url)):
        yield from answered(ask, bot)
    for channel in channels:
        yield from answered(membership(channel, me["username"]), bot)
    wrong = hello()
    words = wrong or "messages written to the bot reach it."
    yield Finding(what="WebSocket", well=not wrong, words=words)


Ask = Callable[[Api], Iterator[Finding]]


def answered(ask: Ask, bot: Api) -> Iterator[Finding]:
    """What it finds, or that Mattermost did not say."""
    try:
        yield from ask(bot)
    except (Refused, Unreachable) as error:
        words = f"Mattermost does not say everything ({error}): ask again in a moment."
        yield Finding(what="Mattermost", well=False, words=words)


def account(me: Json) -> Finding:
    if me.get("is_bot"):
        return Finding(
            what="Mattermost token", well=True, words=f"good for the bot @{me['username']}."
        )
    words = (
        f"MATTERMOST_TOKEN is the one of @{me['username']}, a person: `prospect install mattermost` "
        "makes one for a bot."
    )
    return Finding(what="Mattermost token", well=False, words=words)


def version(bot: Api) -> Iterator[Finding]:
    told = str(bot.get("/config/client", format="old").get("Version", ""))
    numbers = tuple(int(one) for one in told.split(".")[:2] if one.isdigit())
    if numbers < TRIED:
        words = f"{told or 'unknown'}: Prospect was never tried on one older than 5.37."
        yield Finding(what="version", well=False, words=words)
    else:
        yield Finding(what="version", well=True, words=f"{told}.")


def teams_of_the_bot(public_url: str) -> Ask:
    """Each has its own command."""

    def ask(bot: Api) -> Iterator[Finding]:
        teams: list[Json] = bot.get("/users/me/teams")
        if not teams:
            words = "the bot is in none: `prospect install mattermost --team NAME` adds it to one."
            yield Finding(what="teams", well=False, words=words)
        for team in teams:
            yield from command(bot, team, public_url)

    return ask


def command(bot: Api, team: Json, public_url: str) -> Iterator[Finding]:
    """There, and answered: the bot types it itself, which nobody sees."""
    what = f"command in {team['name']}"
    known: list[Json] = bot.get("/commands", team_id=team["id"])
    if all(one["trigger"] != TRIGGER for one in known):
        words = (
            f"there is no /{TRIGGER}, or commands are switched off: `prospect install mattermost --team "
            f"{team['name']}` makes it, or says so."
        )
        yield Finding(what=what, well=False, words=words)
        return
    channel = bot.get(f"/teams/{team['id']}/channels/name/{TOWN_SQUARE}")
    typed = {"channel_id": channel["id"], "command": f"/{TRIGGER}"}
    try:
        bot.post("/commands/execute", typed)
    except Refused as refused:
        yield Finding(what=what, well=False, words=out_of_reach(refused, public_url))
    else:
        words = f"Mattermost reaches the bot at {public_url}."
        yield Finding(what=what, well=True, words=words)


def out_of_reach(refused: Refused, public_url: str) -> str:
    if refused.status in (403, 404):
        return f"the bot may not try it ({refused.code})."
    host = urlsplit(public_url).hostname or public_url
    return (
        f"Mattermost does not reach the bot at {public_url}. Does the bot run? Does its server reach that "
        f'address, with {host} in "Allow untrusted internal connections to" if it is a private one? Is '
        "the command's token in MATTERMOST_COMMAND_TOKENS? `prospect install mattermost` looks at these."
    )


def membership(channel: str, username: str) -> Ask:
    what = f"channel {channel}"

    def ask(bot: Api) -> Iterator[Finding]:
        try:
            bot.get(f"/channels/{channel}/members/me")
            archived = bool(bot.get(f"/channels/{channel}")["delete_at"])
        except Refused as refused:
            if refused.status not in (403, 404):
                raise
            words = f"the bot is not in it: write /invite @{username} there."
            yield Finding(what=what, well=False, words=words)
            return
        words = (
            "archived: choose another one with /prospect settings."
            if archived
            else "the bot is in it."
        )
        yield Finding(what=what, well=not archived, words=words)

    return ask


def hello(url: str, token: str) -> Hello:
    """Opens the WebSocket and waits for Mattermost's greeting."""
    parts = urlsplit(url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    path = f"{parts.path.rstrip('/')}/api/v4/websocket"
    address = urlunsplit((scheme, parts.netloc, path, "", ""))
    passed = {"Authorization": f"Bearer {token}"}

    def listen() -> str:
        try:
            with connect(address, additional_headers=passed, open_timeout=HELLO_WITHIN) as line:
                greeting = json.loads(line.recv(timeout=HELLO_WITHIN))
        except (WebSocketException, OSError, ValueError) as error:
            return (
                f"no WebSocket to the server ({type(error).__name__}): what is written to the bot in a "
                "direct message does not reach it. Let the proxy pass /api/v4/websocket."
            )
        if greeting.get("event") != "hello":
            return "the server opens a WebSocket and greets nobody: MATTERMOST_TOKEN may be wrong."
        return ""

    return listen
