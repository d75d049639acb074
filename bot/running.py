"""A bot at work: its house, the thread that sends, the bell that rings, and an orderly end."""

import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from bot.bell_watch import kept_in_time
from bot.delivery import LEASE, Pace
from bot.erased_list import NAME
from bot.grapevine import Grapevine
from bot.house import House, build, importer
from bot.importing.thread import Importing
from bot.keys import key_file
from bot.own_keys import keys_of
from bot.ringing import start_ringing
from bot.sending import Sending
from bot.settings import Settings
from bot.steady import Steady
from bot.waking import Waking
from bot.watch import UNWATCHED, Watch
from chat.port import Chat
from handlers.desk import Defaults
from storage.engines import is_sqlite
from storage.storage import Storage

SENDERS = 16
"""Messages under way at once: a chat takes a tenth of a second for each."""
HANDS = 4
"""Threads for what is due, on a database elsewhere: with SQLite one writes at a time."""
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
    watch: Watch = UNWATCHED,
) -> Iterator[tuple[House, Sending]]:
    """While it lasts, people are heard, messages leave and due work is done.

    At the end nobody is heard any more, then what is under way ends; what waits stays written down.
    """
    sending, importing = Sending(SENDERS), Importing()

    def rouse() -> None:
        sending.wake()
        importing.wake()

    waking = Waking(settings.database_url, rouse)
    house = build(
        storage=storage,
        chats=chats,
        clock=clock,
        defaults=defaults_of(settings, storage),
        erased_list=key_file(settings.database_url).with_name(NAME),
        pace=Pace(),
        steady=Steady(settles=LEASE.total_seconds()),
        hands=1 if is_sqlite(settings.database_url) else HANDS,
        wake=waking.wake,
        watch=watch,
    )
    house = replace(house, grapevine=Grapevine(house.acquaintance, waking.say))
    with ExitStack() as ending:
        sending.start(house.sender)
        ending.callback(sending.stop)
        folder = ending.enter_context(TemporaryDirectory(prefix="prospect-lists-"))
        importing.start(importer(house, Path(folder), waking.wake, importing.is_stopping))
        ending.callback(importing.stop)
        ending.enter_context(waking.heard(house.grapevine.heard))
        ended = Event()
        bell = start_ringing(house.clockwork, ended.is_set)
        ending.callback(bell.shutdown, wait=True)
        ending.enter_context(kept_in_time(bell))
        ending.callback(ended.set)
        ending.enter_context(hearing(house))
        yield house, sending


def defaults_of(settings: Settings, storage: Storage) -> Defaults:
    return Defaults(
        language=settings.prospect_language,
        zone=settings.zone,
        secret=keys_of(storage, settings).objections,
    )


def end_well_when_told() -> None:
    """A supervisor's word (SIGTERM) ends the program in order and with 0, as Ctrl-C does."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
