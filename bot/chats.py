"""Running in the chats that .env names: all of them in one process, on one database, with one web server."""

import logging
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Protocol

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot import garbage
from bot.departure import Departure, Leaving
from bot.dispatch import nothing
from bot.guard import guarded
from bot.house import House
from bot.hurrying import LIMITS
from bot.measuring import measuring
from bot.own_keys import Keys, keys_of
from bot.running import at_work, end_well_when_told
from bot.settings import Platform, Settings
from bot.shared_clock import clock_of, utc_now
from bot.web import web
from chat.port import Chat
from storage.storage import Storage, open_storage

logger = logging.getLogger(__name__)

NOT_STARTED = 3
"""What uvicorn itself ends with then."""
SECONDS_TO_ANSWER = 15
"""For what is under way when the program is told to stop."""


class Ears(Protocol):
    """Where a chat is heard."""

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """The addresses the chat calls, once the ears are open."""
        ...

    def open(self, house: House) -> AbstractContextManager[None]:
        """While it lasts, what people do there reaches the house."""
        ...

    def hear(self) -> bool:
        """Whether the connection stands, where there must be one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A chat to write to, and where it is heard. `close` is called when nothing is sent any more."""

    chat: Chat
    ears: Ears
    close: Callable[[], None] = nothing


Join = Callable[[Settings, Keys, Storage], Joined]


def slack(settings: Settings, keys: Keys, storage: Storage) -> Joined:
    if settings.prospect_slack_client_id:
        from bot.slack_many import many_workspaces

        chat, ears = many_workspaces(settings, keys, storage, clock=utc_now)
    else:
        from bot.slack_ears import of_one_workspace

        chat, ears = of_one_workspace(settings)
    return Joined(chat=chat, ears=ears)


def mattermost(settings: Settings, keys: Keys, _: Storage) -> Joined:
    from bot.mattermost_ears import joined_chat

    chat, ears = joined_chat(settings, keys, clock=utc_now)
    return Joined(chat=chat, ears=ears, close=ears.close)


JOIN: Mapping[Platform, Join] = {"slack": slack, "mattermost": mattermost}
"""Each imports its own libraries: a start does not wait for those of the other."""


def run_chats(settings: Settings) -> None:
    """Until the process is told to stop. Raises NoKey, Unavailable."""
    end_well_when_told()
    departure = Departure()
    with chats_at_work(settings, departure) as site:
        garbage.begin()
        logger.info("Prospect is at work.")
        serve(site, settings, departure)


@contextmanager
def chats_at_work(settings: Settings, departure: Departure) -> Iterator[Starlette]:
    """The web server to run while it lasts; everything else is at work already."""
    with ExitStack() as closing:
        storage = open_storage(settings.database_url)
        closing.callback(storage.close)
        keys = keys_of(storage, settings)
        joined = {
            platform: JOIN[platform](settings, keys, storage) for platform in settings.platforms
        }
        for one in joined.values():
            closing.callback(one.close)
        connected: dict[str, Callable[[], bool]] = {
            platform: one.ears.hear for platform, one in joined.items()
        }
        clock = closing.enter_context(clock_of(settings.database_url, storage))
        measured = measuring(
            storage, settings, connected=connected, departure=departure, clock=clock
        )
        closing.enter_context(
            at_work(
                measured.storage,
                {platform: one.chat for platform, one in joined.items()},
                settings=settings,
                clock=clock,
                hearing=hearing([one.ears for one in joined.values()]),
                watch=measured.watch,
            )
        )
        yield web(
            measured.storage,
            [route for one in joined.values() for route in one.ears.routes] + measured.routes,
            connected=connected,
            departure=departure,
        )


def hearing(ears: Sequence[Ears]) -> Callable[[House], AbstractContextManager[None]]:
    """All of them, in one."""

    @contextmanager
    def opened(house: House) -> Iterator[None]:
        with ExitStack() as closing:
            for one in ears:
                closing.enter_context(one.open(house))
            yield

    return opened


def serve(site: Starlette, settings: Settings, departure: Departure) -> None:
    """Until the process is told to stop; requests under way are answered."""
    server = Leaving(
        uvicorn.Config(
            guarded(site, settings),
            host=settings.host,
            port=settings.port,
            ws="none",
            timeout_graceful_shutdown=SECONDS_TO_ANSWER,
            **LIMITS,
        ),
        departure,
        seconds=float(settings.prospect_drain_seconds),
    )
    with suppress(KeyboardInterrupt):  # Ctrl-C: it ended in order
        server.run()
    if not server.started:  # the port is taken: uvicorn said so
        sys.exit(NOT_STARTED)
