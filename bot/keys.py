"""The bot's own keys: those of PROSPECT_SECRET_KEY, or of a file beside the database, made on the first run.

The first seals, all of them open: between two of them a key is replaced (docs/how-to/keys-and-secrets.md).
"""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.key_file import kept, made
from bot.setting_values import is_key, keys_in
from bot.settings import Settings

FILE: Final = "prospect.key"
LOCAL_FILE: Final = "sqlite:///"
NAME_OF_A_KEY: Final = b"prospect key id"


class NoKey(Exception):
    """There is no usable secret; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """`keys` are of 32 bytes each, the one that seals first. `where` says in words where they are kept."""

    keys: tuple[bytes, ...] = field(repr=False)
    where: str

    @property
    def first(self) -> bytes:
        return self.keys[0]

    @property
    def first_name(self) -> str:
        return name_of(self.first)

    @property
    def by_name(self) -> dict[str, bytes]:
        return {name_of(key): key for key in self.keys}


def name_of(key: bytes) -> str:
    """By which a key is told from others; nobody finds the key from it."""
    return hmac.new(key, NAME_OF_A_KEY, hashlib.sha256).hexdigest()[:16]


def secret_of(settings: Settings) -> bytes:
    """The first key: 32 bytes, the same each time until it is replaced. Raises NoKey."""
    return ring_of(settings).first


def ring_of(settings: Settings, *, may_make: bool = True) -> Ring:
    """All keys. With `may_make` False no file is made where there is none. Raises NoKey."""
    if settings.prospect_secret_key:
        return Ring(
            keys=keys_from(keys_in(settings.prospect_secret_key), "PROSPECT_SECRET_KEY"),
            where="PROSPECT_SECRET_KEY",
        )
    path = key_file(settings.database_url)
    if not settings.database_url.startswith(LOCAL_FILE):
        raise NoKey(for_a_server(path))
    try:
        lines = kept(path) or (made(path, written(new_key())) if may_make else None) or kept(path)
    except (OSError, UnicodeError) as error:
        raise NoKey(
            f"{path} can be neither read nor made ({type(error).__name__}): set "
            "PROSPECT_SECRET_KEY; `prospect secret` prints one."
        ) from error
    if lines is None:
        raise NoKey(
            f"{path} is not there, and what the database keeps sealed opens with the key it held only: put "
            "the file back, or set PROSPECT_SECRET_KEY to that key; nothing was changed."
        )
    return Ring(keys=keys_from(lines, str(path)), where=str(path))


def for_a_server(path: Path) -> str:
    """Each machine would make a file of its own, and none would open what another sealed."""
    here = f"write the key that {path} in this folder holds" if path.exists() else "set it"
    return (
        f"PROSPECT_SECRET_KEY is missing: with PostgreSQL the key is in no file, {here}; "
        "`prospect secret` prints one."
    )


def keys_from(lines: Sequence[str], where: str) -> tuple[bytes, ...]:
    """Raises NoKey."""
    if not lines or not all(is_key(line) for line in lines):
        raise NoKey(
            f"{where} holds no key: put the old one back, or set PROSPECT_SECRET_KEY; "
            "`prospect secret` prints one."
        )
    return tuple(urlsafe_b64decode(line) for line in lines)


def key_file(database_url: str) -> Path:
    """Beside a SQLite database; in the working folder for another."""
    if database_url.startswith(LOCAL_FILE):
        return Path(database_url.removeprefix(LOCAL_FILE)).parent / FILE
    return Path(FILE)


def new_key() -> bytes:
    return secrets.token_bytes(32)


def written(key: bytes) -> str:
    return urlsafe_b64encode(key).decode()
