"""The whole bot behind the addresses that Mattermost calls, and all it answered and posted."""

from collections.abc import Iterator
from typing import Any

import httpx

from tests.chat.mattermost import dialog_shapes, shapes
from tests.chat.mattermost.bot_at_work import BOB, BotAtWork
from tests.mischief.hearing import TROUBLE
from tests.security.pings import objects, texts, woken_in_mattermost

BEGINNING = (
    'product new "Demarches"',
    "add Ambert",
    'add "Ambert two" contact:"Marie Dupont" email:marie@ambert.example',
    'mandate "The director" "One login"',
    'need P-1 "Import a PDF" must',
)
VICTIMS = frozenset({"bob"})


class MattermostTarget:
    """Bob is of the team and does nothing; Alice types."""

    def __init__(self, bot: BotAtWork) -> None:
        self.bot = bot
        self.answers: list[dict[str, Any]] = []
        self.dialogs: list[dict[str, Any]] = []
        for line in BEGINNING:
            assert self.types(line).status_code == 200
        assert BOB in bot.server.users

    def types(self, text: str, **changed: Any) -> httpx.Response:
        readable = text.encode("utf-8", "replace").decode()
        return self.kept(self.bot.posts_command(text=readable, **changed))

    def kept(self, answer: httpx.Response) -> httpx.Response:
        if answer.status_code == 200:
            self.answers.append(answer.json())
        return answer

    def opened(self, line: str) -> dict[str, Any] | None:
        self.bot.server.opened.clear()
        self.types(line)
        self.dialogs += [one["dialog"] for one in self.bot.server.opened]
        return dict(self.dialogs[-1]) if self.bot.server.opened else None

    def submits(self, dialog: dict[str, Any], values: Any) -> httpx.Response:
        return self.kept(self.bot.submits(dialog["state"], values))

    def presses(self, seal: str, option: str | None = None) -> httpx.Response:
        context = {"seal": seal} if option is None else {"seal": seal, "selected_option": option}
        return self.kept(self.bot.presses(seal, context=context))

    def seals(self) -> list[tuple[str, bool]]:
        """Of every control that was shown, once; and whether it is a menu."""
        self.bot.delivers()
        shown = [self.answers, list(self.bot.server.posts.values())]
        found = {
            one["integration"]["context"]["seal"]: one["type"] == "select"
            for one in objects(shown)
            if isinstance(one.get("integration"), dict)
        }
        return list(found.items())

    def faults(self) -> list[str]:
        """Nothing when all that was answered, opened and posted is as it should be."""
        self.bot.delivers()
        found = [fault for shown in self._shown() for fault in faults_of(shown)]
        for dialog in self.dialogs:
            found += dialog_shapes.problems({"args": {"dialog": dialog}})
        return list(dict.fromkeys(one[:500] for one in found))

    def _shown(self) -> Iterator[dict[str, Any]]:
        yield from self.answers
        for post in self.bot.server.posts.values():
            yield {"update": post, "to_all": not post["channel_id"].startswith("d")}


def faults_of(shown: dict[str, Any]) -> Iterator[str]:
    update = shown.get("update") or shown
    victims = VICTIMS if shown.get("to_all") else frozenset[str]()
    yield from (f"wakes {one}" for one in woken_in_mattermost(update, victims=victims))
    if shown.get("update") or shown.get("text"):
        yield from shapes.problems(
            {"args": {key: value for key, value in shown.items() if key != "to_all"}}
        )
    yield from (text for text in texts(shown) if text.startswith(TROUBLE))
