"""The bot in the local workspace: the real Bolt app, over Slack's own protocols."""

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import cast

from bot.local_workspace import LocalWorkspace
from playground.visitor import Visitor as SlackVisitor
from tests.contract.workplace import Visitor
from tests.databases import WITH_A_KEY, database_at

BEGINS = Path(__file__).parent / "begins.story"


class SlackWorkplace:
    name = "slack"

    def __init__(self, local: LocalWorkspace) -> None:
        self._local = local

    def visitor(self, name: str) -> SlackVisitor:
        return self._local.workspace.visitor(name)

    def passes_until(self, moment: datetime) -> None:
        """The workspace's own clock is pushed on, as its page does."""
        self._local.workspace.move((moment - self._local.workspace.now()).total_seconds())

    def settles(self) -> None:
        """What comes is waited for where it is looked for."""

    def calls(self, name: str) -> str:
        return f"@{name}"

    def hands_over(self, visitor: Visitor, name: str, content: bytes, words: str) -> None:
        someone = cast(SlackVisitor, visitor)
        someone.types("dm", "import")
        someone.presses("Open the form")
        someone.uploads("The list", name, content)

    def called(self, visitor: Visitor) -> int:
        """Slack wakes whoever stands in its own signs in what the bot sent."""
        someone = cast(SlackVisitor, visitor)
        signs = re.compile(rf"<!(?:channel|here|everyone)|<@{someone.id}")
        return sum(
            bool(signs.search(json.dumps([message.text, message.blocks], ensure_ascii=False)))
            for message in someone.messages("#equipe")
            if not message.is_ephemeral
        )

    def files(self, visitor: Visitor) -> Sequence[bytes]:
        someone = cast(SlackVisitor, visitor)
        found = [file for message in someone.messages("dm") for file in message.files]
        files = self._local.workspace.state.files
        return [files.find(file).content or b"" for file in found]


@contextmanager
def slack_workplace(folder: Path) -> Iterator[SlackWorkplace]:
    with LocalWorkspace(
        database_at(folder / "slack.db"), WITH_A_KEY, http=True, story=BEGINS
    ) as local:
        yield SlackWorkplace(local)
