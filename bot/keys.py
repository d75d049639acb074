"""The bot's own secret: PROSPECT_SECRET_KEY, or a file beside the database, made on the first run."""

import os
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path
from tempfile import NamedTemporaryFile

from bot.settings import Settings, is_key

FILE = "prospect.key"
LOCAL_FILE = "sqlite:///"


class NoKey(Exception):
    """There is no usable secret; the message says what to do."""


def secret_of(settings: Settings) -> bytes:
    """32 bytes, the same each time. Raises NoKey."""
    if settings.prospect_secret_key:
        return urlsafe_b64decode(settings.prospect_secret_key)
    path = key_file(settings.database_url)
    try:
        written = kept(path) or made(path) or kept(path) or ""
    except (OSError, UnicodeError) as error:
        raise NoKey(
            f"{path} can be neither read nor made ({type(error).__name__}): set "
            "PROSPECT_SECRET_KEY; `prospect secret` prints one."
        ) from error
    if not is_key(written):
        raise NoKey(
            f"{path} holds no key: put the old file back, or set PROSPECT_SECRET_KEY; "
            "`prospect secret` prints one."
        )
    return urlsafe_b64decode(written)


def key_file(database_url: str) -> Path:
    """Beside a SQLite database; in the working folder for another."""
    if database_url.startswith(LOCAL_FILE):
        return Path(database_url.removeprefix(LOCAL_FILE)).parent / FILE
    return Path(FILE)


def kept(path: Path) -> str | None:
    """What the file holds; None when there is none."""
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None


def made(path: Path) -> str | None:
    """A new key, in a file that only its owner reads; None when another program was faster.

    It is written beside and put there whole: nobody ever reads half of it, whatever happens.
    """
    written = urlsafe_b64encode(secrets.token_bytes(32)).decode()
    with NamedTemporaryFile("w", encoding="ascii", dir=path.parent, suffix=".key") as beside:
        beside.write(written + "\n")
        beside.flush()
        os.fsync(beside.fileno())
        try:
            path.hardlink_to(beside.name)
        except FileExistsError:
            return None
    return written
