"""Calls that Mattermost did not make, or not for this person, here and now: each is refused in one sentence."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest

from bot.texts import Reader
from chat.mattermost.seals import Seals
from chat.mattermost.words import Words
from domain.people import Person, Profile
from domain.wording import say
from storage.storage import Storage
from tests.chat.mattermost.bot_at_work import (
    BOB,
    LATER_TOWN,
    TEAM,
    TOKEN,
    BotAtWork,
    seal_of,
)
from tests.chat.mattermost.small_server import ALICE, TOWN
from tests.office import PARIS

PERSONAL = ("Marie", "Dupont", "lyon.example", "Mairie", "alice", ALICE, BOB, TOKEN, "gAAAA")
VALUES = {"name": "Mairie de Metz", "segment": "1", "type": "direct", "contact": "Marie Dupont"}
OURS = {"p": "press", "a": "run", "v": "list"}


@dataclass
class Attacked:
    """A bot with one prospect; what Alice was shown: a button for her alone, one of the channel, a form."""

    bot: BotAtWork
    button: str
    of_channel: str
    state: str

    def sealed(self, what: dict[str, Any], *, seals: Seals | None = None) -> str:
        until = self.bot.now + timedelta(days=1)
        return (seals or self.bot.seals).sealed(what, until=until)

    def later(self, days: float) -> None:
        self.bot.now += timedelta(days=days)

    def reads(self, language: str) -> None:
        """Everybody, from now on; and who was let in is asked about again."""
        self.bot.minutes += 2
        for one in (ALICE, BOB):
            profile = Profile(person=Person(one), name="Somebody", language=language)
            self.bot.house.acquaintance.learn(TEAM, profile)


@pytest.fixture
def attacked(storage: Storage, database: str) -> Attacked:
    bot = BotAtWork(storage, database)
    bot.types('product new "Demarches"')
    shown = bot.types('add "Mairie de Lyon" contact:"Marie Dupont" email:marie@lyon.example')
    state = bot.form("add")["state"]
    until = bot.now + timedelta(days=30)
    of_channel = bot.seals.signed({**OURS, "c": TOWN}, until=until)
    return Attacked(bot, seal_of(shown, "Undo"), of_channel, state)


def changed(seal: str) -> str:
    """One character in its middle is another."""
    middle = len(seal) // 2
    return seal[:middle] + ("A" if seal[middle] != "A" else "B") + seal[middle + 1 :]


def gone(at: Attacked) -> None:
    at.bot.server.users[ALICE]["delete_at"] = 1767600000000


def removed(at: Attacked) -> None:
    at.bot.server.members.remove((TOWN, ALICE))


def bot_removed(at: Attacked) -> None:
    at.bot.server.hidden.add(TOWN)


def after(change: Callable[[Attacked], None], call: Callable[[Attacked], Any]) -> Any:
    def made(at: Attacked) -> Any:
        change(at)
        return call(at)

    return made


def pressed(at: Attacked) -> httpx.Response:
    return at.bot.presses(at.button)


def sent(at: Attacked) -> httpx.Response:
    return at.bot.submits(at.state, VALUES)


ELSEWHERE = Seals(bytes(32))
Call = Callable[[Attacked], httpx.Response]
Case = tuple[Call, int, str]
"""A call, the status of its answer, its sentence; what is forged is all answered alike."""
FORGED = (403, "mattermost-forged")

PRESSES: dict[str, Call | Case] = {
    "no seal": lambda at: at.bot.presses(None),
    "no seal in its context": lambda at: at.bot.presses("", context={"a": "undo", "v": "1"}),
    "an empty seal": lambda at: at.bot.presses(""),
    "a seal that is a number": lambda at: at.bot.presses(7),
    "a seal that is a list": lambda at: at.bot.presses([]),
    "letters no seal has": lambda at: at.bot.presses("é\ud800"),
    "a seal too long": lambda at: at.bot.presses("A" * 200_000),
    "a changed seal": lambda at: at.bot.presses(changed(at.button)),
    "a changed seal of the channel": lambda at: at.bot.presses(changed(at.of_channel)),
    "a seal of the channel cut": lambda at: at.bot.presses(at.of_channel.split(".")[0]),
    "sealed with another secret": lambda at: at.bot.presses(
        at.sealed({**OURS, "c": TOWN}, seals=ELSEWHERE)
    ),
    "a form's state under a button": lambda at: at.bot.presses(at.state),
    "a seal of no known purpose": lambda at: at.bot.presses(at.sealed({**OURS, "p": "else"})),
    "an answer to a question under a button": lambda at: at.bot.presses(
        at.sealed({**OURS, "p": "confirmed", "u": ALICE})
    ),
    "in another channel": lambda at: at.bot.presses(at.button, channel_id=LATER_TOWN),
    "a channel's button in another": lambda at: at.bot.presses(
        at.of_channel, channel_id=LATER_TOWN
    ),
    "a direct message's button, as if in a channel they are not in": (
        after(
            lambda at: at.bot.server.members.discard((LATER_TOWN, ALICE)),
            lambda at: at.bot.presses(
                at.sealed({**OURS, "u": ALICE, "d": 1}), channel_id=LATER_TOWN
            ),
        ),
        200,
        "mattermost-not-in-channel",
    ),
    "by somebody else": (
        lambda at: at.bot.presses(at.button, user_id=BOB),
        200,
        "mattermost-not-yours",
    ),
    "too old": (after(lambda at: at.later(1.1), pressed), 200, "mattermost-expired"),
    "a channel's, too old": (
        after(lambda at: at.later(31), lambda at: at.bot.presses(at.of_channel)),
        200,
        "mattermost-expired",
    ),
    "deactivated": (after(gone, pressed), 200, "mattermost-not-active"),
    "removed from the channel": (after(removed, pressed), 200, "mattermost-not-in-channel"),
    "bot removed from the channel": (
        after(bot_removed, lambda at: at.bot.presses(at.of_channel)),
        200,
        "mattermost-bot-not-in-channel",
    ),
}

FORMS: dict[str, Call | Case] = {
    "no state": lambda at: at.bot.submits(None, VALUES),
    "a state made up": lambda at: at.bot.submits("add", VALUES),
    "a state that is an object": lambda at: at.bot.submits({"p": "form"}, VALUES),
    "a changed state": lambda at: at.bot.submits(changed(at.state), VALUES),
    "sealed with another secret": lambda at: at.bot.submits(
        at.sealed({"p": "form", "f": "add", "b": "", "k": {}, "n": "1"}, seals=ELSEWHERE),
        VALUES,
    ),
    "a button's seal": lambda at: at.bot.submits(at.button, VALUES),
    "a channel button's seal": lambda at: at.bot.submits(at.of_channel, {}),
    "of somebody else": (
        lambda at: at.bot.submits(at.state, VALUES, user_id=BOB),
        200,
        "mattermost-not-yours",
    ),
    "too old": (after(lambda at: at.later(1.1), sent), 200, "mattermost-expired"),
    "deactivated": (after(gone, sent), 200, "mattermost-not-active"),
    "removed from the channel": (after(removed, sent), 200, "mattermost-not-in-channel"),
}

UNDER = [(PRESSES, "ephemeral_text"), (FORMS, "error")]
TABLE = [
    pytest.param(
        case if isinstance(case, tuple) else (case, *FORGED),
        under,
        id=f"{'click' if cases is PRESSES else 'form'}, {name}",
    )
    for cases, under in UNDER
    for name, case in cases.items()
]


def in_words(key: str, language: str, at: Attacked) -> str:
    reader = Reader(language, PARIS, today=at.bot.now.date())
    return Words(reader).plain(say(key), 1000)


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """Everything of every line, what stands beside the sentence too."""
    return "\n".join(f"{record.getMessage()} {vars(record)}" for record in caplog.records)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("case", "under"), TABLE)
def test_what_is_forged_is_refused_in_a_sentence_and_changes_nothing(
    attacked: Attacked,
    caplog: pytest.LogCaptureFixture,
    case: Case,
    under: str,
    language: str,
) -> None:
    call, status, key = case
    attacked.reads(language)
    before, said = attacked.bot.keeps(), len(attacked.bot.server.posts)
    caplog.set_level(logging.INFO, "chat")
    caplog.clear()

    answer = call(attacked)

    sentence = in_words(key, language, attacked)
    assert (answer.status_code, answer.json()) == (status, {under: sentence})
    assert (attacked.bot.keeps(), len(attacked.bot.server.posts)) == (before, said)
    assert "kept out" in logged(caplog)
    assert not [one for one in PERSONAL if one in logged(caplog)]
