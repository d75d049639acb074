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

NOT_FOUND: Final = 404
NOT_ALLOWED: Final = 403
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
        self._let_in: dict[tuple[str, str, bool], float] = {}
        self._lock = Lock()

    def keeps_out(self, user: str, channel: str, *, is_theirs: bool) -> Phrase | None:
        """Why they may not come in; None when they may. An empty channel is not asked for.

        `is_theirs`: what they use was made for them alone. Where the bot does not see the channel,
        that is enough: Mattermost itself takes nothing from a channel somebody is not in.
        """
        now = self._monotonic()
        asked = (user, channel, is_theirs)
        with self._lock:
            if self._let_in.get(asked, 0.0) > now:
                return None
        try:
            reason = self._inactive(user) or self._outside(user, channel, is_theirs=is_theirs)
        except (Refused, Unreachable):
            return say("mattermost-away")
        if reason is None:
            with self._lock:
                self._let_in = {one: until for one, until in self._let_in.items() if until > now}
                self._let_in[asked] = now + A_WHILE
        return reason

    def _inactive(self, user: str) -> Phrase | None:
        """Raises Refused, Unreachable, as the next."""
        try:
            is_gone = bool(self._api.get(f"/users/{user}").get("delete_at"))
        except Refused as error:
            if error.status != NOT_FOUND:
                raise
            is_gone = True
        return say("mattermost-not-active") if is_gone else None

    def _outside(self, user: str, channel: str, *, is_theirs: bool) -> Phrase | None:
        if not channel:
            return None
        try:
            self._api.get(f"/channels/{channel}/members/{user}")
        except Refused as error:
            if error.status == NOT_FOUND:
                return say("mattermost-not-in-channel")
            if error.status != NOT_ALLOWED:
                raise
            return None if is_theirs else say("mattermost-bot-not-in-channel")
        return None
