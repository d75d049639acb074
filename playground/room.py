"""The state and the way to the app, together: what a person's act needs."""

from dataclasses import dataclass

from playground.delivery import Delivery, Envelope
from playground.state import State
from playground.wire import Json


@dataclass(frozen=True, slots=True)
class Room:
    state: State
    delivery: Delivery

    def interact(self, payload: Json) -> object:
        return self.delivery.send(Envelope(kind="interactive", payload=payload))
