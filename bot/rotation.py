"""A new key in the place of the old one, in steps after each of which everything opens.

Whatever stops between two of them, the machine included, `prospect secret rotate` goes on from there.
"""

from collections.abc import Generator
from pathlib import Path
from typing import Final

from bot.key_file import alone, kept, replaced
from bot.keys import key_file, keys_from, new_key, ring_of, written
from bot.settings import Settings
from bot.vault import Vault
from storage.storage import Storage

FORMER: Final = "prospect.former.key"


def rotation(storage: Storage, settings: Settings) -> Generator[str, None, None]:
    """Do a step, say which, then the next. Of the key file. Raises NoKey, Busy, OSError."""
    path = key_file(settings.database_url)
    with alone(path):
        ring = ring_of(settings, may_make=False)
        vault = Vault(storage=storage, settings=settings)
        vault.check()
        keys = [written(key) for key in ring.keys]
        if len(keys) == 1:
            keys = [written(new_key()), *keys]
            replaced(path, keys, owned_as=path)
            yield f"A new key is the first in {path}; both open."
        count = vault.reseal()
        yield f"{count} value(s) are sealed with the new key."
        former = former_file(path)
        replaced(former, merged(keys[1:], kept(former)), owned_as=path)
        yield f"The former key is in {former}: backups made until now open with it only."
        replaced(path, keys[:1], owned_as=path)
        yield f"Only the new key is in {path}."


def merged(first: list[str], then: list[str] | None) -> list[str]:
    return list(dict.fromkeys([*first, *(then or [])]))


def former_file(path: Path) -> Path:
    return path.with_name(FORMER)


def former_keys(database_url: str) -> list[bytes]:
    """Those that open backups made before the key was replaced. Raises NoKey, OSError."""
    path = former_file(key_file(database_url))
    return list(keys_from(lines, str(path))) if (lines := kept(path)) else []
