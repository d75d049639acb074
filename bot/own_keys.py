"""The keys of the bot's that outlive its PROSPECT_SECRET_KEY: kept sealed in the database, made at the first start."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.keys import Ring, keys_from, new_key, written
from bot.settings import Settings
from bot.vault import KEY, Vault
from storage.storage import Storage
from storage.work import Books

OBJECTIONS: Final = "objections"
BUTTONS: Final = "buttons"
NAMES: Final = frozenset({OBJECTIONS, BUTTONS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """`objections` keys the fingerprints of those who objected. Buttons and forms are sealed with the
    first of `buttons` and open with any."""

    objections: bytes = field(repr=False)
    buttons: tuple[bytes, ...] = field(repr=False)


def keys_of(storage: Storage, settings: Settings) -> Keys:
    """The same at each start, whatever key they were sealed with. Raises NoKey."""
    vault = Vault(storage=storage, settings=settings)
    found = vault.all(KEY)
    ring = vault.ring()
    if found.keys() < NAMES:
        found = storage.write(lambda books: vault.add(KEY, books, first(books, ring)))
    (objections,) = keys_from([found[OBJECTIONS]], ring.where)
    (buttons,) = keys_from([found[BUTTONS]], ring.where)
    return Keys(objections=objections, buttons=(buttons, *ring.keys))


def first(books: Books, ring: Ring) -> Mapping[str, str]:
    """Versions before these keys made fingerprints with the secret key itself: they go on matching."""
    before = books.sealed.objections() > 0
    return {
        OBJECTIONS: written(ring.keys[-1] if before else new_key()),
        BUTTONS: written(new_key()),
    }
