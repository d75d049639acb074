"""The workspaces Prospect is installed in: their tokens are kept sealed, and known for a minute."""

import hashlib
import hmac
import json
import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Final

from bot.vault import INSTALLATION, Vault
from chat.slack.installing import STATE_SECONDS, Installed
from domain.people import Team
from storage.sealed import Kept
from storage.teams import Came
from storage.work import Books, Work

logger = logging.getLogger(__name__)

A_MINUTE: Final = 60.0
"""So long another process may still use the token of a workspace that uninstalled."""
STILL_NEWS: Final = timedelta(days=1)
"""What waited longer when a workspace comes back is not said any more."""

Greet = Callable[[Work, Installed, bool], None]
"""Leaves a word for whoever installed it; `again` when their workspace had it before."""


@dataclass(kw_only=True)
class KeptInstallations:
    """`secret` signs the states of installations that are under way."""

    vault: Vault
    secret: bytes = field(repr=False)
    clock: Callable[[], datetime]
    greet: Greet
    monotonic: Callable[[], float] = time.monotonic
    _known: dict[str, tuple[str, float]] = field(default_factory=dict, repr=False)
    _lock: Lock = field(default_factory=Lock)

    def save(self, one: Installed) -> None:
        self.vault.ring()  # where there is no key yet it is made now, not inside the transaction
        self.vault.storage.write(lambda books: self._saved(books, one))
        self._learn(one.team, one.token)
        logger.info("A workspace installed Prospect.", extra={"team": one.team})

    def token_of(self, team: str) -> str | None:
        """What is not kept is looked for again each time: another process may have just kept it."""
        with self._lock:
            known = self._known.get(team)
        if known is not None and self.monotonic() - known[1] < A_MINUTE:
            return known[0]
        kept = self.kept(team)
        return None if kept is None else kept[0]

    def kept(self, team: str) -> tuple[str, datetime] | None:
        found = self.vault.storage.read(lambda books: books.sealed.one(INSTALLATION, team))
        if found is None:
            self._forget_known(team)
            self._counts_as_left(team)
            return None
        token = self._token(found)
        self._learn(team, token)
        return token, found.at

    def refused(self, team: str, token: str) -> str | None:
        at = self.clock()
        gone = self.vault.storage.write(lambda books: self._left(books, team, token, at))
        if gone:
            logger.warning("A workspace has Prospect no more.", extra={"team": team})
        newer = self.kept(team)
        return None if newer is None or newer[0] == token else newer[0]

    def new_state(self) -> str:
        until = int(self.clock().timestamp()) + STATE_SECONDS
        said = f"{until}.{secrets.token_urlsafe(16)}"
        return f"{said}.{self._signature(said)}"

    def is_ours(self, state: str) -> bool:
        said, _, signature = (state or "").rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(said).encode()):
            return False
        until = datetime.fromtimestamp(int(said.partition(".")[0]), UTC)
        now = self.clock()
        if until < now:
            return False
        event = f"oauth:{said}"
        return self.vault.storage.write(lambda books: books.seen.first_time(event, at=now))

    def _saved(self, books: Books, one: Installed) -> None:
        now = self.clock()
        team = Team("slack", one.team)
        kept = json.dumps({"token": one.token})
        self.vault.put(INSTALLATION, books, {one.team: kept})
        came = books.teams.came(team, at=now)
        if came is Came.THERE:
            return
        work = books.of(team)
        work.outbox.drop_older(now - STILL_NEWS)
        self.greet(work, one, came is Came.BACK)

    def _counts_as_left(self, team: str) -> None:
        """One without a token that has rows: it was erased, and wrote while its token was known still."""
        one, at = Team("slack", team), self.clock()

        def is_left(books: Books) -> bool:
            return books.teams.is_here(one) and books.sealed.one(INSTALLATION, team) is None

        if self.vault.storage.read(is_left):
            self.vault.storage.write(
                lambda books: books.teams.left(one, at=at) if is_left(books) else None
            )

    def _left(self, books: Books, team: str, token: str, at: datetime) -> bool:
        """Unless another token was kept meanwhile."""
        found = books.sealed.one(INSTALLATION, team)
        if found is None or self._token(found) != token or not books.sealed.drop_this(found):
            return False
        books.teams.left(Team("slack", team), at=at)
        return True

    def _token(self, kept: Kept) -> str:
        return str(json.loads(self.vault.value(kept))["token"])

    def _signature(self, said: str) -> str:
        return hmac.new(self.secret, f"oauth {said}".encode(), hashlib.sha256).hexdigest()

    def _learn(self, team: str, token: str) -> None:
        with self._lock:
            self._known[team] = (token, self.monotonic())

    def _forget_known(self, team: str) -> None:
        with self._lock:
            self._known.pop(team, None)
