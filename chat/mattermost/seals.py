"""What travels through Mattermost and comes back: sealed, so that nobody reads, changes or keeps it.

Mattermost signs nothing it sends, and lets anybody submit any form (docs/reference/mattermost.md).
A sealed text is encrypted and authenticated (Fernet), and says itself until when it holds.
"""

import json
import zlib
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PURPOSE: Final = b"prospect mattermost callbacks"
UNTIL: Final = "x"
LONGEST: Final = 100_000
"""Characters: what is longer was never sealed by us."""


class Forged(Exception):
    """It was not sealed here, or was changed since."""


class Expired(Exception):
    """It was sealed here, and holds no more."""


class Seals:
    """`secret` is the bot's own 32 bytes; each purpose has a key derived from it."""

    def __init__(self, secret: bytes) -> None:
        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(secret)
        self._fernet = Fernet(urlsafe_b64encode(derived))

    def sealed(self, what: Mapping[str, Any], *, until: datetime) -> str:
        """`what` are JSON values, under any name but "x"."""
        written = json.dumps(
            {**what, UNTIL: int(until.timestamp())}, ensure_ascii=False, separators=(",", ":")
        )
        return self._fernet.encrypt(zlib.compress(written.encode(), 9)).decode()

    def opened(self, text: object, *, now: datetime) -> dict[str, Any]:
        """What was sealed. Raises Forged, Expired."""
        if not isinstance(text, str) or len(text) > LONGEST:
            raise Forged
        try:
            what: dict[str, Any] = json.loads(zlib.decompress(self._fernet.decrypt(text.encode())))
        except (InvalidToken, UnicodeError) as error:
            raise Forged from error
        if what.pop(UNTIL) < now.timestamp():
            raise Expired
        return what
