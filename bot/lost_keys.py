"""When the key is lost for good: what nobody opens any more is told, and given up only when it is asked for."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.keys import NoKey, Ring, new_key, ring_of, written
from bot.own_keys import OBJECTIONS
from bot.settings import Settings
from bot.vault import INSTALLATION, KEY, TOKEN, locked, value_of
from domain.people import Team
from storage.sealed import Kept
from storage.storage import Storage
from storage.work import Books


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """`objections` is how many fingerprints recognise nobody any more, `workspaces` those to install it again."""

    tokens: tuple[str, ...]
    keys: tuple[str, ...]
    objections: int
    workspaces: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tokens or self.keys or self.workspaces)


def lost(storage: Storage, settings: Settings) -> Lost:
    """What the present keys do not open. Raises NoKey."""
    ring = ring_of(settings)
    return storage.read(lambda books: told(books, unopened(books, ring)))


def given_up(storage: Storage, settings: Settings) -> Lost:
    """The same, and it goes: the bot starts again without it. Raises NoKey."""
    ring = ring_of(settings)

    def work(books: Books) -> Lost:
        gone = unopened(books, ring)
        said = told(books, gone)
        for one in gone:
            books.sealed.drop(one.kind, one.name)
        for workspace in said.workspaces:
            books.teams.left(Team("slack", workspace), at=datetime.now(UTC))
        if OBJECTIONS in said.keys:  # or the next start would take it for an older version's
            books.sealed.add(locked(KEY, OBJECTIONS, written(new_key()), ring))
        return said

    return storage.write(work)


def unopened(books: Books, ring: Ring) -> list[Kept]:
    return [one for one in books.sealed.all() if not opens(one, ring)]


def opens(one: Kept, ring: Ring) -> bool:
    try:
        value_of(one, ring)
    except NoKey:
        return False
    return True


def told(books: Books, gone: list[Kept]) -> Lost:
    keys = tuple(one.name for one in gone if one.kind == KEY)
    return Lost(
        tokens=tuple(one.name for one in gone if one.kind == TOKEN),
        workspaces=tuple(one.name for one in gone if one.kind == INSTALLATION),
        keys=keys,
        objections=books.sealed.objections() if OBJECTIONS in keys else 0,
    )
