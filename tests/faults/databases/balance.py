"""Of what people were told, what is there afterwards: once, and nothing else. Counted."""

import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Event

from sqlalchemy import create_engine, text

from playground.workspace import Workspace
from tests.faults.databases.people import NAMES, Deed, Told

Noted = Callable[[str, object], None]
"""pytest's record_property."""
NAME = re.compile(rf"\b(?:{'|'.join(NAMES)}) \d+\b")
TOLD = ("decline", "owner")
"""Deeds that somebody is told of: the channel, the colleague."""
ROWS = {
    "add": "SELECT name FROM prospects WHERE owner = created_by",
    "owner": "SELECT name FROM prospects WHERE owner != created_by",
    "call": "SELECT name FROM prospects JOIN calls ON calls.prospect_id = prospects.id",
    "note": "SELECT name FROM prospects JOIN notes ON notes.prospect_id = prospects.id",
    "decline": "SELECT name FROM prospects WHERE stage = 'declined'",
}
PATIENCE = 180


@dataclass(frozen=True, slots=True, repr=False)
class Balance:
    told: Told
    rows: Counter[Deed]
    posts: Counter[Deed]
    posted_again: int
    """Slack was given a message it had, and said so: it stands there once."""

    @property
    def lost(self) -> list[Deed]:
        return sorted(deed for deed in self.told.done if not self.rows[deed])

    @property
    def twice(self) -> list[Deed]:
        return sorted(deed for deed, many in self.rows.items() if many > 1)

    @property
    def saved_all_the_same(self) -> list[Deed]:
        """Their person was told that nothing was saved."""
        return sorted(deed for deed in self.told.refused if self.rows[deed])

    @property
    def posts_lost(self) -> list[Deed]:
        return sorted(deed for deed in self.told.done if deed[0] in TOLD and not self.posts[deed])

    @property
    def posts_too_many(self) -> list[Deed]:
        """Posted, and nothing of the kind is in the database."""
        return sorted(deed for deed in self.posts if not self.rows[deed])

    @property
    def posts_twice(self) -> list[Deed]:
        return sorted(deed for deed, many in self.posts.items() if many > 1)

    def note(self, noted: Noted) -> None:
        """For the end of the run, and in full where the output is shown."""
        told, counts = self.told, Counter[str]()
        counts["commands acknowledged while something was broken"] = len(told.done)
        counts["commands refused meanwhile, with a sentence"] = len(told.refused)
        counts["of these saved all the same"] = len(self.saved_all_the_same)
        counts["commands whose end was not known"] = len(told.unsure)
        counts["commands without an answer"] = len(told.unanswered)
        counts["of these done"] = sum(1 for deed in told.unanswered if self.rows[deed])
        counts["answers after more than three seconds"] = told.late
        counts["acknowledged commands lost"] = len(self.lost)
        counts["commands done twice"] = len(self.twice)
        counts["messages posted after it"] = self.posts.total()
        counts["messages lost"] = len(self.posts_lost)
        counts["messages posted twice"] = len(self.posts_twice)
        counts["messages given to the chat again, which it knew"] = self.posted_again
        for what, many in counts.items():
            noted(what, many)
        said = ", ".join(f"{many} {what}" for what, many in counts.items())
        sys.stdout.write(f"{said}; longest answer {told.longest:.2f} s\n")

    def is_well(self) -> None:
        """Nothing acknowledged is lost, nothing is done or posted twice, no sentence was untrue."""
        assert self.told.other == [], self.told.other[:3]
        assert (self.lost, self.twice, self.saved_all_the_same) == ([], [], [])
        assert (self.posts_lost, self.posts_too_many) == ([], [])
        assert self.posts_twice == []


def balance(told: Sequence["Future[Told]"], database: str, workspace: Workspace) -> Balance:
    """When nothing waits to be sent any more."""
    waits_until_nothing_waits(database)
    rows = Counter((kind, row) for kind, query in ROWS.items() for row in asked(database, query))
    heard = sum((one.result() for one in told), Told())
    posts, again = posted(workspace)
    return Balance(heard, rows, posts, again)


def waits_until_nothing_waits(database: str) -> None:
    ends, moment = time.monotonic() + PATIENCE, Event()
    while asked(database, "SELECT 'x' FROM outbox WHERE state = 'waiting'"):
        assert time.monotonic() < ends, "messages still wait"
        moment.wait(0.2)


def asked(database: str, query: str) -> list[str]:
    engine = create_engine(database)
    with engine.connect() as connection:
        found = [str(row[0]) for row in connection.execute(text(query))]
    engine.dispose()
    return found


def posted(workspace: Workspace) -> tuple[Counter[Deed], int]:
    """How many messages tell of each deed, and how many were given to the chat again."""
    said: dict[str, tuple[str, str]] = {}
    again = 0
    for entry in workspace.journal:
        response = entry["response"] or {}
        if entry["method"] == "chat.postMessage" and response.get("ok"):
            again += response["ts"] in said
            said[response["ts"]] = response["channel"], str(entry["args"])
    return Counter(
        ("decline" if channel.startswith("C") else "owner", name)
        for channel, words in said.values()
        for name in set(NAME.findall(words))
    ), again
