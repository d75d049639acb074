"""A bot at work: its house, the thread that sends, the bell that rings, and an orderly end."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from bot.delivery import Pace
from bot.house import House, build
from bot.ringing import start_ringing
from bot.sending import Sending
from bot.settings import Settings
from chat.port import Chat
from handlers.desk import Defaults
from storage.storage import Storage


@contextmanager
def at_work(
    storage: Storage,
    chats: Mapping[str, Chat],
    *,
    settings: Settings,
    clock: Callable[[], datetime],
    ready: Callable[[House], None],
) -> Iterator[tuple[House, Sending]]:
    """While it lasts, messages leave and due work is done; `ready` comes first, with the house."""
    sending = Sending()
    house = build(
        storage=storage,
        chats=chats,
        clock=clock,
        defaults=Defaults(language=settings.prospect_language, zone=settings.zone),
        pace=Pace(),
        wake=sending.wake,
    )
    ready(house)
    sending.start(house.sender)
    bell = start_ringing(house.clockwork)
    try:
        yield house, sending
    finally:
        bell.shutdown(wait=True)
        sending.stop()
