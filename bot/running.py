"""A bot at work: its house, the thread that sends, the bell that rings, and an orderly end."""

import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bot.delivery import Pace
from bot.erased_list import NAME
from bot.house import House, build, importer
from bot.importing.thread import Importing
from bot.keys import key_file
from bot.own_keys import keys_of
from bot.ringing import start_ringing
from bot.sending import Sending
from bot.settings import Settings
from chat.port import Chat
from handlers.desk import Defaults
from storage.engines import is_sqlite
from storage.storage import Storage

if TYPE_CHECKING:
    from storage.bulletin import Bulletin

SENDERS = 8
"""Messages under way at once: a chat takes a tenth of a second for each."""
Hearing = Callable[[House], AbstractContextManager[None]]
"""While it lasts, what people do reaches the house."""


@contextmanager
def at_work(
    storage: Storage,
    chats: Mapping[str, Chat],
    *,
    settings: Settings,
    clock: Callable[[], datetime],
    hearing: Hearing,
) -> Iterator[tuple[House, Sending]]:
    """While it lasts, people are heard, messages leave and due work is done.

    At the end nobody is heard any more, then what is under way ends; what waits stays written down.
    """
    sending, importing = Sending(SENDERS), Importing()

    def heard() -> None:
        sending.wake()
        importing.wake()

    bulletin = bulletin_of(settings.database_url, heard)

    def wake() -> None:
        heard()
        if bulletin is not None:
            bulletin.announce()

    house = build(
        storage=storage,
        chats=chats,
        clock=clock,
        defaults=Defaults(
            language=settings.prospect_language,
            zone=settings.zone,
            secret=keys_of(storage, settings).objections,
        ),
        erased_list=key_file(settings.database_url).with_name(NAME),
        pace=Pace(),
        wake=wake,
    )
    with ExitStack() as ending:
        sending.start(house.sender)
        ending.callback(sending.stop)
        folder = ending.enter_context(TemporaryDirectory(prefix="prospect-lists-"))
        importing.start(importer(house, Path(folder), sending.wake, importing.is_stopping))
        ending.callback(importing.stop)
        if bulletin is not None:
            bulletin.start()
            ending.callback(bulletin.stop)
        bell = start_ringing(house.clockwork)
        ending.callback(bell.shutdown, wait=True)
        ending.enter_context(hearing(house))
        yield house, sending


def bulletin_of(database_url: str, heard: Callable[[], None]) -> "Bulletin | None":
    """None for SQLite, whose other processes look every few seconds."""
    if is_sqlite(database_url):
        return None
    from storage.bulletin import Bulletin  # only now: psycopg takes its time to be imported

    return Bulletin(database_url, heard)


def end_well_when_told() -> None:
    """A supervisor's word (SIGTERM) ends the program in order and with 0, as Ctrl-C does."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
