"""Hostile inputs to the three addresses that Mattermost calls: commands, buttons and forms."""

import json
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest

from chat.mattermost import addresses
from storage.storage import Storage
from tests.chat.mattermost.bot_at_work import BotAtWork
from tests.mischief.test_every_field import FORMS
from tests.security.hostile import TYPED, VALUES, marked, share, spread
from tests.security.mattermost_target import MattermostTarget
from tests.security.test_hostile_bodies import RAW, paths, with_other, without
from tests.security.test_hostile_slack import COUNTED, VERB_LINES

Note = Callable[[str, object], None]
PLACES = (addresses.COMMAND, addresses.ACTION, addresses.DIALOG)


@pytest.fixture
def mattermost(
    quiet: None, sound: None, storage: Storage, database: str
) -> Iterator[MattermostTarget]:
    target = MattermostTarget(BotAtWork(storage, database))
    yield target
    # It works as ever.
    assert "Still at work" in target.types('add "Still at work"').text


def test_commands(mattermost: MattermostTarget, record_property: Note) -> None:
    asked = share("mattermost commands")

    for line, name in spread(list(product(VERB_LINES, TYPED)), asked):
        answer = mattermost.types(f"{line} {marked(TYPED[name])}")
        assert answer.status_code == 200, (line, name)
        reopened(mattermost, line)

    record_property(COUNTED, asked)
    assert mattermost.faults() == []


def test_forms(mattermost: MattermostTarget, record_property: Note) -> None:
    asked, sent = share("mattermost forms"), 0
    lines, words = spread(FORMS, asked), spread([*TYPED.values()], asked * 100)
    odd = spread(VALUES, asked * 100)

    while sent < asked:
        dialog = mattermost.opened(next(lines))
        if dialog is None:
            continue
        names = [element["name"] for element in dialog["elements"]]
        tried = [{one: marked(next(words))} for one in names] + [{one: next(odd)} for one in names]
        for values in [*tried, {one: marked(next(words)) for one in names}]:
            answer = mattermost.submits(dialog, values)
            assert answer.status_code == 200
            sent += 1
        reopened(mattermost, "product close")

    record_property(COUNTED, sent)
    assert mattermost.faults() == []


def test_buttons(mattermost: MattermostTarget, record_property: Note) -> None:
    """Their seals as they are, with options nobody offered, and spoilt."""
    asked = share("mattermost buttons")
    for line in ("help", "home", "list", "show P-1", "call P-1", "needs", "next", "portrait"):
        mattermost.types(line)
    seals = mattermost.seals()
    words = [None, *map(marked, TYPED.values())]

    for (seal, _), word in spread(list(product(seals, words)), asked):
        answer = mattermost.presses(seal, word)
        assert answer.status_code == 200
        forged = mattermost.presses(seal[:-1] + ("A" if seal[-1] != "A" else "B"), word)
        assert forged.status_code == 403

    record_property(COUNTED, 2 * asked)
    assert mattermost.faults() == []


def test_bodies(mattermost: MattermostTarget, record_property: Note) -> None:
    asked = share("mattermost bodies")
    seal = mattermost.seals()[0][0]
    form = mattermost.opened("add") or {}
    whole = [
        (addresses.ACTION, press(seal)),
        (addresses.DIALOG, dialog(form["state"])),
    ]
    spoilt = [
        (place, spoil)
        for place, body in whole
        for path in paths(body)
        for spoil in (
            without(body, path),
            *(with_other(body, path, value) for value in VALUES),
        )
    ]
    raw = [(place, body) for place in PLACES for body, _ in RAW]

    for place, body in [*spread(spoilt, asked), *raw]:
        written = body if isinstance(body, bytes) else json.dumps(body).encode()
        answer = mattermost.bot.posts(place, written)
        assert answer.status_code in (200, 400, 403, 413), (place, written[:2_000])
        assert answer.json() is not None

    record_property(COUNTED, asked + len(raw))
    assert mattermost.faults() == []


def press(seal: str) -> dict[str, Any]:
    return {
        "user_id": "a" * 26,
        "user_name": "alice",
        "channel_id": "c" * 26,
        "channel_name": "town",
        "team_id": "e" * 26,
        "post_id": "p" * 26,
        "trigger_id": "spoilt",
        "type": "button",
        "data_source": "",
        "context": {"seal": seal, "selected_option": "x"},
    }


def dialog(state: str) -> dict[str, Any]:
    return {
        "type": "dialog_submission",
        "callback_id": "add",
        "state": state,
        "user_id": "a" * 26,
        "channel_id": "c" * 26,
        "team_id": "",
        "submission": {"name": "Zed", "segment": None},
        "cancelled": False,
    }


def reopened(mattermost: MattermostTarget, line: str) -> None:
    if line.startswith(("product close", "settings", "réglages", "remove", "undo", "privacy")):
        mattermost.types('product reopen "Demarches"')
