"""The bot's own secret: PROSPECT_SECRET_KEY, or a file beside the database, made on the first run."""

import os
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path

from bot.settings import Settings, is_key

FILE = "prospect.key"
ONLY_ITS_OWNER = 0o600
LOCAL_FILE = "sqlite:///"


class NoKey(Exception):
    """There is no usable secret; the message says what to do."""


def secret_of(settings: Settings) -> bytes:
    """32 bytes, the same each time. Raises NoKey."""
    if settings.prospect_secret_key:
        return urlsafe_b64decode(settings.prospect_secret_key)
    path = key_file(settings.database_url)
    try:
        written = made(path) or path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeError) as error:
        raise NoKey(
            f"{path} cannot be read ({type(error).__name__}): set PROSPECT_SECRET_KEY."
        ) from error
    if not is_key(written):
        raise NoKey(f"{path} holds no key: put the old file back, or set PROSPECT_SECRET_KEY.")
    return urlsafe_b64decode(written)


def key_file(database_url: str) -> Path:
    """Beside a SQLite database; in the working folder for another."""
    if database_url.startswith(LOCAL_FILE):
        return Path(database_url.removeprefix(LOCAL_FILE)).parent / FILE
    return Path(FILE)


def made(path: Path) -> str | None:
    """A new key, written where only its owner reads it; None when there is one already."""
    written = urlsafe_b64encode(secrets.token_bytes(32)).decode()
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_ITS_OWNER)
    except FileExistsError:
        return None
    with os.fdopen(opened, "w", encoding="ascii") as file:
        file.write(written + "\n")
    return written
