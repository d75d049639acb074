"""The workspaces Prospect is installed in: their tokens are kept sealed, and known for a minute."""

import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Lock
from typing import Final

from bot.vault import Vault
from chat.slack.installing import STATE_SECONDS, Installed
from domain.people import Team
from storage.work import Books

INSTALLATION: Final = "slack"
"""The kind under which the vault keeps them, by the workspace's id."""
A_MINUTE: Final = 60.0
"""So long another process may still use the token of a workspace that uninstalled."""


@dataclass(kw_only=True)
class KeptInstallations:
    """`secret` signs the states of installations that are under way."""

    vault: Vault
    secret: bytes = field(repr=False)
    clock: Callable[[], datetime]
    monotonic: Callable[[], float] = time.monotonic
    _known: dict[str, tuple[str | None, float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def save(self, one: Installed) -> None:
        self.vault.keep(INSTALLATION, {one.team: json.dumps({"token": one.token, "by": one.by})})
        self._write(lambda books: books.teams.came(Team("slack", one.team), at=self.clock()))
        self._forget_known(one.team)

    def token_of(self, team: str) -> str | None:
        now = self.monotonic()
        with self._lock:
            known = self._known.get(team)
        if known is not None and now - known[1] < A_MINUTE:
            return known[0]
        kept = self.vault.one(INSTALLATION, team)
        token = None if kept is None else str(json.loads(kept)["token"])
        with self._lock:
            self._known[team] = (token, now)
        return token

    def forget(self, team: str) -> None:
        self.vault.forget(INSTALLATION, team)
        self._write(lambda books: books.teams.left(Team("slack", team), at=self.clock()))
        self._forget_known(team)

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

    def _signature(self, said: str) -> str:
        return hmac.new(self.secret, f"oauth {said}".encode(), hashlib.sha256).hexdigest()

    def _write(self, work: Callable[[Books], None]) -> None:
        self.vault.storage.write(work)

    def _forget_known(self, team: str) -> None:
        with self._lock:
            self._known.pop(team, None)
