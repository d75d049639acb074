"""What travels through Mattermost and comes back: sealed, so that nobody reads, changes or keeps it.

Mattermost signs nothing it sends, and lets anybody submit any form (docs/reference/mattermost.md).
A sealed text is encrypted and authenticated (Fernet), and says itself until when it holds.
"""

import hashlib
import hmac
import json
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PURPOSE: Final = b"prospect mattermost callbacks"
SIGNING: Final = b"prospect mattermost buttons"
SIGNED: Final = "s:"
MARK: Final = 16
"""Bytes: nobody guesses so many."""
UNTIL: Final = "x"
LONGEST: Final = 100_000
"""Characters: what is longer was never sealed by us."""


class Forged(Exception):
    """It was not sealed here, or was changed since."""


class Expired(Exception):
    """It was sealed here, and holds no more."""


def derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret)


class Seals:
    """`secret` is the bot's own 32 bytes; each purpose has a key derived from it. What was sealed with one of
    the `former` opens too."""

    def __init__(self, secret: bytes, *former: bytes) -> None:
        several = (secret, *former)
        self._fernet = MultiFernet(
            [Fernet(urlsafe_b64encode(derived(one, PURPOSE))) for one in several]
        )
        self._signing = [derived(one, SIGNING) for one in several]

    def sealed(self, what: Mapping[str, Any], *, until: datetime) -> str:
        """`what` are JSON values, under any name but "x"."""
        written = json.dumps(
            {**what, UNTIL: int(until.timestamp())}, ensure_ascii=False, separators=(",", ":")
        )
        return self._fernet.encrypt(zlib.compress(written.encode(), 9)).decode()

    def signed(self, what: Mapping[str, Any], *, until: datetime) -> str:
        """The same, shorter, for what is no secret: it can be read, and not changed."""
        written = json.dumps(
            {**what, UNTIL: int(until.timestamp())}, ensure_ascii=False, separators=(",", ":")
        )
        payload = urlsafe_b64encode(written.encode()).decode().rstrip("=")
        return f"{SIGNED}{payload}.{mark_of(payload, self._signing[0])}"

    def _verified(self, text: str) -> bytes:
        """Raises Forged."""
        payload, _, mark = text.removeprefix(SIGNED).partition(".")
        if not any(
            hmac.compare_digest(mark.encode(), mark_of(payload, key).encode())
            for key in self._signing
        ):
            raise Forged
        return urlsafe_b64decode(payload + "=" * (-len(payload) % 4))

    def _decrypted(self, text: str) -> bytes:
        return zlib.decompress(self._fernet.decrypt(text.encode()))

    def opened(self, text: object, *, now: datetime) -> dict[str, Any]:
        """What was sealed. Raises Forged, Expired."""
        if not isinstance(text, str) or len(text) > LONGEST:
            raise Forged
        try:
            read = self._verified if text.startswith(SIGNED) else self._decrypted
            what: dict[str, Any] = json.loads(read(text))
        except (InvalidToken, ValueError, zlib.error) as error:
            raise Forged from error
        if what.pop(UNTIL) < now.timestamp():
            raise Expired
        return what


def mark_of(payload: str, key: bytes) -> str:
    mark = hmac.new(key, payload.encode(), hashlib.sha256).digest()[:MARK]
    return urlsafe_b64encode(mark).decode().rstrip("=")
