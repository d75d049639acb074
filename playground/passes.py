"""What wears out in real seconds: trigger ids, response addresses, and the pace of messages."""

import secrets
import threading
import time
from dataclasses import dataclass, field

from playground.refused import Refused

TRIGGER_SECONDS = 3.0
RESPONSE_URL_SECONDS = 1800.0
RESPONSE_URL_USES = 5


@dataclass(slots=True, kw_only=True)
class Trigger:
    person: str
    ends: float
    channel: str | None = None
    view: str | None = None
    spent: bool = False


@dataclass(slots=True, kw_only=True)
class ResponseUrl:
    channel: str
    person: str
    ends: float
    ts: str | None = None
    thread_ts: str | None = None
    left: int = RESPONSE_URL_USES


@dataclass(slots=True)
class Passes:
    trigger_seconds: float = TRIGGER_SECONDS
    _triggers: dict[str, Trigger] = field(default_factory=dict)
    _urls: dict[str, ResponseUrl] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def trigger(self, person: str, *, channel: str | None = None, view: str | None = None) -> str:
        name = f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        ends = time.monotonic() + self.trigger_seconds
        with self._lock:
            self._forget_old()
            self._triggers[name] = Trigger(person=person, ends=ends, channel=channel, view=view)
        return name

    def spend_trigger(self, name: str | None) -> Trigger:
        """A trigger opens one view, within 3 seconds of what the person did."""
        with self._lock:
            trigger = self._triggers.get(name or "")
            if trigger is None:
                raise Refused("invalid_trigger_id", "this trigger_id was never given")
            if trigger.spent:
                raise Refused("exchanged_trigger_id", "a trigger_id opens one view only")
            if time.monotonic() > trigger.ends:
                raise Refused("expired_trigger_id", "a trigger_id lives 3 seconds")
            trigger.spent = True
            return trigger

    def response_url(self, url: ResponseUrl) -> str:
        name = secrets.token_hex(12)
        with self._lock:
            self._urls[name] = url
        return name

    def use_response_url(self, name: str) -> ResponseUrl:
        with self._lock:
            url = self._urls.get(name)
            if url is None:
                raise Refused("invalid_url", "this response_url was never given", status=404)
            if url.left <= 0:
                raise Refused("used_url", "a response_url serves 5 times", status=404)
            if time.monotonic() > url.ends:
                raise Refused("expired_url", "a response_url lives 30 minutes", status=404)
            url.left -= 1
            return url

    def _forget_old(self) -> None:
        if len(self._triggers) > 5_000:
            old = time.monotonic() - 60
            self._triggers = {k: t for k, t in self._triggers.items() if t.ends > old}
            self._urls = {k: u for k, u in self._urls.items() if u.ends > old}


def response_url_for(
    channel: str, person: str, ts: str | None = None, thread_ts: str | None = None
) -> ResponseUrl:
    ends = time.monotonic() + RESPONSE_URL_SECONDS
    return ResponseUrl(channel=channel, person=person, ends=ends, ts=ts, thread_ts=thread_ts)


@dataclass(slots=True)
class Pace:
    """One message a second in each channel, in real seconds; `seconds=None` lets everything by."""

    seconds: float | None = 1.0
    _last: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, seconds: float | None) -> None:
        """From now on, whatever was posted before: while it was off, hours may have passed."""
        with self._lock:
            self.seconds = seconds
            self._last.clear()

    def check(self, channel: str) -> None:
        if self.seconds is None:
            return
        with self._lock:
            now = time.monotonic()
            if now - self._last.get(channel, float("-inf")) < self.seconds:
                raise Refused(
                    "ratelimited",
                    "one message a second in a channel",
                    status=429,
                    retry_after=max(1, round(self.seconds)),
                )
            self._last[channel] = now
