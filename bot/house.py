"""The pieces of a running bot, put together over one database and one clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.acquaintance import Acquaintance
from bot.clockwork import Clockwork
from bot.delivery import Pace, Sender
from bot.dispatch import Dispatcher, nothing
from bot.grapevine import Grapevine
from bot.housekeeping import Housekeeping
from bot.importing.passes import Passes
from bot.importing.worker import Importer
from bot.public_holidays import public_holidays
from bot.steady import Steady
from bot.waking import unheard
from bot.watch import UNWATCHED, Watch
from chat.port import Chat
from handlers.desk import Defaults
from storage.storage import Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    storage: Storage
    chats: Mapping[str, Chat]
    acquaintance: Acquaintance
    grapevine: Grapevine
    dispatcher: Dispatcher
    clockwork: Clockwork
    sender: Sender
    clock: Callable[[], datetime]
    defaults: Defaults


def build(
    *,
    storage: Storage,
    chats: Mapping[str, Chat],
    clock: Callable[[], datetime],
    defaults: Defaults,
    pace: Pace,
    wake: Callable[[], None] = nothing,
    watch: Watch = UNWATCHED,
    erased_list: Path | None = None,
    hands: int = 1,
    steady: Steady | None = None,
) -> House:
    """`wake` is called when the outbox may have something to send.

    `erased_list` is where the list of those erased is kept, for a backup that is restored.
    """
    acquaintance = Acquaintance(chats)
    return House(
        storage=storage,
        chats=chats,
        acquaintance=acquaintance,
        grapevine=Grapevine(acquaintance, unheard),
        dispatcher=Dispatcher(
            storage=storage,
            chats=chats,
            clock=clock,
            holidays=public_holidays,
            defaults=defaults,
            acquaintance=acquaintance,
            wake=wake,
            watch=watch,
        ),
        clockwork=Clockwork(
            storage=storage,
            chats=chats,
            clock=clock,
            holidays=public_holidays,
            defaults=defaults,
            wake=wake,
            housekeeping=Housekeeping(storage=storage, clock=clock, erased_list=erased_list),
            watch=watch,
            hands=hands,
        ),
        sender=Sender(
            storage=storage, chats=chats, clock=clock, pace=pace, watch=watch, steady=steady
        ),
        clock=clock,
        defaults=defaults,
    )


def importer(
    house: House, folder: Path, wake: Callable[[], None], until: Callable[[], bool]
) -> Importer:
    """What reads and writes lists, kept in `folder` meanwhile, until it is told to stop."""
    return Importer(
        passes=Passes(
            storage=house.storage,
            clock=house.clock,
            holidays=public_holidays,
            defaults=house.defaults,
            until=until,
        ),
        chats=house.chats,
        folder=folder,
        wake=wake,
    )
