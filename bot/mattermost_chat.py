"""Mattermost as a chat to write to: over its API, or its renderers alone, for stories."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

import httpx

from bot.own_keys import Keys
from bot.settings import Settings
from chat.mattermost.api import IMPATIENCE, Api
from chat.mattermost.chat import MattermostChat
from chat.mattermost.directory import Certain, Names, Register
from chat.mattermost.seals import Seals
from chat.port import Chat

ELSEWHERE = "https://prospect.example"


@dataclass(frozen=True, slots=True, kw_only=True)
class Online:
    """What hears Mattermost needs the same: one server, one secret, one directory."""

    api: Api
    quick: Api
    seals: Seals
    register: Register
    chat: MattermostChat
    address: str


def online(settings: Settings, keys: Keys, *, clock: Callable[[], datetime]) -> Online:
    """Nothing is called yet."""
    api = Api(settings.mattermost_url, settings.mattermost_token)
    quick = Api(settings.mattermost_url, settings.mattermost_token, seconds=IMPATIENCE)
    seals = Seals(*keys.buttons)
    register = Register(quick)
    address = settings.prospect_public_url.rstrip("/")
    chat = MattermostChat(
        api, quick=quick, seals=seals, address=address, directory=Certain(register), clock=clock
    )
    return Online(api=api, quick=quick, seals=seals, register=register, chat=chat, address=address)


def offline_chat(
    username: Callable[[str], str | None],
    channel_name: Callable[[str], str | None],
    *,
    clock: Callable[[], datetime],
    address: str = ELSEWHERE,
    buttons: Sequence[bytes] = (),
) -> Chat:
    """Renders as Mattermost shows it, names by ids; it makes no call.

    With the bot's own `address` and keys of `buttons`, what it writes can be pressed once it is sent
    by the program that runs.
    """
    nowhere = Api(ELSEWHERE, "", transport=httpx.MockTransport(no_call))
    return MattermostChat(
        nowhere,
        quick=nowhere,
        seals=Seals(*(buttons or [secrets.token_bytes(32)])),
        address=address,
        directory=Names(username, channel_name),
        clock=clock,
    )


def no_call(request: httpx.Request) -> NoReturn:
    raise AssertionError("a story calls nobody")
