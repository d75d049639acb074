"""Plays the stories of demo/ as `prospect replay` does, and reads what came of them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.replay.command import play_stories
from bot.reports.command import made
from tests.databases import database_at

DEMO = Path(__file__).parents[2] / "demo"
AGENCIES = DEMO / "agencies.story"
FIRST_TWO = DEMO / "first-two.story"
PEPS = DEMO / "peps.story"
SAYING_NO = DEMO / "saying-no.story"


@dataclass(frozen=True, kw_only=True)
class Played:
    database: str
    transcript: str
    calls: list[dict[str, Any]]

    def report(self, what: str, at: str | None = None) -> Any:
        return made(what, database=self.database, product=None, at=at)

    def posted(self, kind: str) -> list[dict[str, Any]]:
        """The calls of one kind that post something new."""
        return [
            call
            for call in self.calls
            if call["kind"] == kind and call["method"] == "chat.postMessage"
        ]


def play(
    story: Path,
    folder: Path,
    *,
    until: str | None = None,
    strict: bool = True,
    database: str | None = None,
    platform: str = "slack",
) -> Played:
    """On a database of its own, unless another is named."""
    database = database or database_at(folder / "story.db")
    transcript, payloads = folder / "transcript.txt", folder / "payloads.jsonl"
    play_stories(
        [story],
        database=database,
        until=until,
        transcript=transcript,
        payloads=payloads,
        strict=strict,
        platform=platform,
    )
    return Played(
        database=database,
        transcript=transcript.read_text("utf-8"),
        calls=[json.loads(line) for line in payloads.read_text("utf-8").splitlines()],
    )


def write(folder: Path, *lines: str) -> Path:
    """A story of one's own: Alice, Bob and #equipe."""
    path = folder / "own.story"
    head = [
        "zone Europe/Paris",
        "holidays FR",
        "language en",
        'product "demarches" channel #equipe',
    ]
    path.write_text("\n".join([*head, *lines]) + "\n", "utf-8")
    return path
