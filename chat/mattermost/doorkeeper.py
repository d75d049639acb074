"""Who may come in: the command's own token, then somebody active, in the channel they say they are in.

Whoever reaches the bot's address can claim to be anybody: Mattermost is asked (docs/reference/mattermost.md).
"""

import hmac
import time
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Final

from chat.mattermost.api import Api, Refused, Unreachable
from domain.wording import Phrase, say

A_WHILE: Final = 60.0
"""Seconds: so long somebody who was let in is not asked about again."""


def is_one_of(token: str, tokens: Iterable[str]) -> bool:
    """Compared in constant time, with each of them."""
    given = token.encode()
    return any([hmac.compare_digest(given, known.encode()) for known in tokens])


class Doorkeeper:
    def __init__(self, api: Api, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._monotonic = monotonic
        self._let_in: dict[tuple[str, str], float] = {}
        self._lock = Lock()

    def keeps_out(self, user: str, channel: str) -> Phrase | None:
        """Why they may not come in; None when they may. An empty channel is not asked for."""
        now = self._monotonic()
        with self._lock:
            if self._let_in.get((user, channel), 0.0) > now:
                return None
        try:
            if self._api.get(f"/users/{user}").get("delete_at"):
                return say("mattermost-not-active")
            if channel:
                self._api.get(f"/channels/{channel}/members/{user}")
        except Refused as error:
            if error.status in (429, 500, 502, 503):
                return say("mattermost-away")
            return say("mattermost-not-in-channel")
        except Unreachable:
            return say("mattermost-away")
        with self._lock:
            self._let_in = {one: until for one, until in self._let_in.items() if until > now}
            self._let_in[user, channel] = now + A_WHILE
        return None
