"""Where Mattermost is heard: at the addresses it calls, and over its WebSocket."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from starlette.routing import BaseRoute

from bot.house import House
from bot.mattermost_chat import Online, online
from bot.mattermost_words import teller
from bot.own_keys import Keys
from bot.settings import Settings
from chat.mattermost.chat import PLATFORM, MattermostChat
from chat.mattermost.doorkeeper import Doorkeeper
from chat.mattermost.hearing import Hearing
from chat.mattermost.listen import Listener
from chat.mattermost.routes import routes
from chat.mattermost.socket import Socket
from chat.port import Call, Event, Receive
from domain.people import Team


class Ears:
    def __init__(self, at: Online, settings: Settings, *, clock: Callable[[], datetime]) -> None:
        self.routes: list[BaseRoute] = []
        self._at = at
        self._settings = settings
        self._clock = clock
        self._sockets: list[Socket] = []

    def team(self) -> Team:
        """A server is one team, known by the bot's own account there. Raises Refused, Unreachable."""
        return Team(PLATFORM, self._at.chat.me)

    @contextmanager
    def open(self, house: House) -> Iterator[None]:
        """What people do in Mattermost reaches the house."""
        listener = self.listener(house)
        self.routes.extend(routes(listener))
        hearing = Hearing(
            answer=listener.answer,
            news=house.acquaintance.changed,
            api=self._at.api,
            register=self._at.register,
            team=self.team,
            clock=self._clock,
            not_before=house.storage.read(lambda books: books.installation.restored_at()),
        )
        socket = Socket(
            self._settings.mattermost_url,
            self._settings.mattermost_token,
            heard=hearing.heard,
            fresh=hearing.catch_up,
        )
        socket.start()
        self._sockets.append(socket)
        try:
            yield
        finally:
            socket.stop()

    def listener(self, house: House) -> Listener:
        at = self._at
        return Listener(
            receive=from_others(house.dispatcher.receive),
            seals=at.seals,
            tokens=self._settings.command_tokens,
            wire=at.chat.quick_wire,
            register=at.register,
            doorkeeper=Doorkeeper(at.quick),
            tell=teller(
                house.acquaintance,
                self.team,
                at.register,
                defaults=house.defaults,
                clock=self._clock,
            ),
            address=at.address,
            team=self.team,
            clock=self._clock,
        )

    def hear(self) -> bool:
        """Whether the connection stands."""
        return all(socket.connected for socket in self._sockets)

    def close(self) -> None:
        """Once nothing is sent any more."""
        self._at.api.close()
        self._at.quick.close()


def from_others(receive: Receive) -> Receive:
    """The doctor has the bot type its own command, to see that Mattermost reaches it: no member does."""

    def received(event: Event) -> Sequence[Call]:
        return [] if event.by.id == event.team.id else receive(event)

    return received


def joined_chat(
    settings: Settings, keys: Keys, *, clock: Callable[[], datetime]
) -> tuple[MattermostChat, Ears]:
    at = online(settings, keys, clock=clock)
    return at.chat, Ears(at, settings, clock=clock)
