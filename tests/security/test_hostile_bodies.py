"""Bodies that are signed and nothing like what Slack sends: refused, never a failure of the server."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import product
from typing import Any
from urllib.parse import urlencode

from playground.signed_http import FORM
from tests.chat.recorded import PAYLOADS, recorded
from tests.security.hostile import DEEP, VALUES, share, spread
from tests.security.judging import faults_in_slack
from tests.security.slack_target import SlackTarget

JSON = "application/json"
ALL = share("slack bodies")
MISSING = object()
NAMES = tuple(sorted(path.stem for path in PAYLOADS.glob("*.json")))
COMMANDS = ("command", "command_in_direct_message")
RAW: tuple[tuple[bytes, str], ...] = (
    (b"", FORM),
    (b"", JSON),
    (b"payload=", FORM),
    (b"payload=null", FORM),
    (b"payload=[]", FORM),
    (b"payload={", FORM),
    (b"payload=%7B%7D&payload=%7B%7D", FORM),
    (b"payload=%00%FF%C0%AF", FORM),
    (b"\xff\xfe\x00", FORM),
    (b"{", JSON),
    (b"[]", JSON),
    (b"null", JSON),
    (b"NaN", JSON),
    (b'"x"', JSON),
    (b"[" * DEEP * 20, JSON),
    (b'{"a":' * DEEP * 20, JSON),
    (b"payload=" + b"[" * DEEP * 20, FORM),
    (b'{"type":"url_verification"}', JSON),
    (b'{"type":"event_callback","event":[]}', JSON),
    (b'{"type":"event_callback","event":{"type":[]}}', JSON),
    (b'{"type":"block_actions","type":"view_submission"}', JSON),
    (b'{"a":' + b"9" * 10_000 + b"}", JSON),
    (b'{"a":1e99999}', JSON),
    (b'{"a":"\\ud800"}', JSON),
    (b"ssl_check=1", FORM),
    (b"command=/prospect&" * 5_000, FORM),
    (b"&=&=&=" * 10_000, FORM),
    (b"x" * 1_900_000, FORM),
)


def paths(payload: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where something stands in it."""
    names = payload if isinstance(payload, dict) else range(len(payload))
    for name in names:
        yield (*at, name)
        if isinstance(payload[name], dict | list):
            yield from paths(payload[name], (*at, name))


def with_other(payload: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    found = deepcopy(payload)
    place: Any = found
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return found


def without(payload: dict[str, Any], path: tuple[Any, ...]) -> dict[str, Any]:
    found = deepcopy(payload)
    place: Any = found
    for name in path[:-1]:
        place = place[name]
    del place[path[-1]]
    return found


def fields(payload: dict[str, Any]) -> bytes:
    """As a form, each value a text."""
    given = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in payload.items()
    }
    return urlencode(given, errors="replace").encode()


def written(name: str, payload: dict[str, Any]) -> tuple[bytes, str]:
    if name in COMMANDS:
        return fields(payload), FORM
    if payload.get("type") == "event_callback":
        return json.dumps(payload).encode(), JSON
    return urlencode({"payload": json.dumps(payload)}).encode(), FORM


def spoilt() -> list[tuple[bytes, str]]:
    """One part left out, or with something else in its place, in each of the recorded ones."""
    ways = [
        (name, path, value)
        for name in NAMES
        for path in paths(recorded(name))
        for value in (MISSING, *VALUES)
    ]
    return [written(name, spoil(name, path, value)) for name, path, value in spread(ways, ALL)]


def spoil(name: str, path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    whole = recorded(name)
    return without(whole, path) if value is MISSING else with_other(whole, path, value)


def test_bodies(slack: SlackTarget, record_property: Callable[[str, object], None]) -> None:
    bodies = [*spoilt(), *RAW]

    for body, kind in bodies:
        status = slack.bytes(body, kind).status_code
        assert status in (200, 400, 401, 404), (status, kind, body[:2_000])

    record_property("hostile inputs", len(bodies))
    assert faults_in_slack(slack, elsewhere=True) == []


def test_what_is_not_signed_is_not_parsed(slack: SlackTarget) -> None:
    """A parser met first would fall over it: 500 instead of 401."""
    asked = [*product([b"[" * 1_000_000, b"{", b"\xff", b"ssl_check=1"], [JSON, FORM])]

    answers = [
        slack.web.post("/slack/events", content=body, headers={"content-type": kind})
        for body, kind in asked
    ]

    assert [one.status_code for one in answers] == [401] * len(asked)
