"""Bringing payloads to the app, and its acknowledgement back within three seconds."""

import json
import secrets
import threading
import time
from collections import deque
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from dataclasses import dataclass
from typing import Protocol

from playground.refused import NotDelivered
from playground.signed_http import post_signed
from playground.state import State
from playground.wire import Json

KEPT = 200
OPENING_SECONDS = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """`kind` is slash_commands, interactive or events_api; `name` its own id, a new one when empty."""

    kind: str
    payload: Json
    retry: int = 0
    reason: str = ""
    name: str = ""


class Socket(Protocol):
    """One Socket Mode connection; both methods may be called from any thread."""

    def send(self, message: Json) -> None: ...

    def close(self) -> None: ...


class Delivery:
    """Envelopes go to one of the open sockets, each in turn; or to `request_url`, signed."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._sockets: list[Socket] = []
        self._waiting: dict[str, tuple[Socket, Future[object]]] = {}
        self._sent: deque[Envelope] = deque(maxlen=KEPT)
        self._leaving: list[Socket] = []
        self._turn = 0

    @property
    def connected(self) -> bool:
        return bool(self._sockets or self._state.app.request_url)

    @property
    def sockets(self) -> int:
        return len(self._sockets)

    @property
    def last(self) -> Envelope | None:
        return self._sent[-1] if self._sent else None

    def send(self, envelope: Envelope) -> object:
        """Deliver and wait. Returns what the app acknowledged with; raises NotDelivered."""
        self._sent.append(envelope)
        name = str(envelope.payload.get("type") or envelope.payload.get("command"))
        self._state.journal.record("to_app", envelope.kind, name, envelope.payload)
        try:
            answer = self._carry(envelope)
        except NotDelivered as refusal:
            self._state.journal.refuse(name, refusal.code, refusal.why)
            raise
        self._state.journal.record("from_app", "ack", "ack", answer)
        return answer

    def _carry(self, envelope: Envelope) -> object:
        url = self._state.app.request_url
        if url:
            return post_signed(
                url,
                envelope.kind,
                envelope.payload,
                secret=self._state.app.signing_secret,
                seconds=self._state.ack_seconds,
                retry=(envelope.retry, envelope.reason),
            )
        sockets = self._open_sockets()
        if not sockets:
            raise NotDelivered("dispatch_failed", "the app is not connected")
        self._turn += 1
        return self._through(sockets[self._turn % len(sockets)], envelope)

    def _open_sockets(self) -> list[Socket]:
        """A connection just asked for is given a moment to open."""
        ends = time.monotonic() + OPENING_SECONDS
        while not self._sockets and time.monotonic() < ends:
            if not (self._state.tickets or self._state.opening):
                break
            self._state.wait_change(self._state.version, 0.05)
        staying = [socket for socket in self._sockets if socket not in self._leaving]
        return staying or list(self._sockets)

    def _through(self, socket: Socket, envelope: Envelope) -> object:
        name = envelope.name or secrets.token_hex(12)
        waiting: Future[object] = Future()
        self._waiting[name] = (socket, waiting)
        message: Json = {
            "envelope_id": name,
            "type": envelope.kind,
            "payload": envelope.payload,
            "accepts_response_payload": envelope.kind != "events_api",
        }
        if envelope.kind == "events_api":
            message |= {"retry_attempt": envelope.retry, "retry_reason": envelope.reason}
        try:
            socket.send(message)
            return waiting.result(self._state.ack_seconds)
        except TooLate:
            raise NotDelivered(
                "operation_timeout",
                f"the app did not acknowledge in {self._state.ack_seconds:g} seconds",
            ) from None
        finally:
            self._waiting.pop(name, None)

    def joined(self, socket: Socket) -> None:
        self._sockets.append(socket)
        self._state.changed()

    def left(self, socket: Socket) -> None:
        """What this socket still had to acknowledge will not be."""
        for several in (self._sockets, self._leaving):
            if socket in several:
                several.remove(socket)
        for owner, waiting in list(self._waiting.values()):
            if owner is socket and not waiting.done():
                waiting.set_exception(NotDelivered("dispatch_failed", "the connection was lost"))
        self._state.changed()

    def heard(self, text: str) -> None:
        """A message of the app on a socket: an acknowledgement, or something to ignore."""
        try:
            message = json.loads(text)
        except ValueError:
            return
        entry = self._waiting.get(message.get("envelope_id", ""))
        if entry is not None and not entry[1].done():
            entry[1].set_result(message.get("payload"))

    def disconnect(self, reason: str = "refresh_requested", *, after: float = 0.0) -> None:
        """Ask every connection to come back, as Slack does every few hours, and end it `after` seconds.

        Until then it serves, unless another one does.
        """
        for socket in list(self._sockets):
            socket.send({"type": "disconnect", "reason": reason, "debug_info": {"host": "local"}})
            if not after:
                socket.close()
                continue
            self._leaving.append(socket)
            ending = threading.Timer(after, self._end, (socket,))
            ending.daemon = True
            ending.start()

    def _end(self, socket: Socket) -> None:
        if socket in self._sockets:
            socket.close()

    def drop(self) -> None:
        """Cut every connection without a word."""
        for socket in list(self._sockets):
            socket.close()

    def redeliver(self, envelope: Envelope | None = None, reason: str = "timeout") -> object:
        """Send the last payload (or this one) again, as Slack does when it heard no answer."""
        again = envelope or self.last
        if again is None:
            raise NotDelivered("nothing_sent", "nothing was delivered yet")
        return self.send(
            Envelope(kind=again.kind, payload=again.payload, retry=again.retry + 1, reason=reason)
        )
