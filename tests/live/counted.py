"""What must be there after all, what is there, and by how much it is too little or too much."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.contract.mattermost_screen import Json, text_of
from tests.contract.mattermost_visitor import DIRECT
from tests.live.typing_people import CHANNEL, Typed, Typist

MARK = re.compile(r"\b[A-Z][a-z]{11}\b")
KEPT = (
    "SELECT name FROM prospects WHERE deleted_at IS NULL",
    "SELECT 'declined ' || name FROM prospects WHERE stage = 'declined'",
    "SELECT text FROM notes WHERE deleted_at IS NULL AND text LIKE 'Heard %'",
    "SELECT note FROM calls WHERE deleted_at IS NULL",
)
Posted = Counter[tuple[str, str]]
"""How often a mark stands in the bot's messages, by place: "#equipe", or a person."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`keys` are those by which the bot knows its own messages again, `others` have no mark."""

    rows: Counter[str]
    posts: Posted
    keys: Counter[str]
    others: int
    waiting: int
    given_up: int


@dataclass(frozen=True, kw_only=True)
class Balance:
    lost: int
    doubles: int
    unacknowledged: int
    """Rows of lines that were done, and not acknowledged."""


def standing(database: Path, people: Mapping[str, Typist], bot: str) -> Standing:
    """As it is now, in the database and in Mattermost."""
    posts, keys, others = Posted(), Counter[str](), 0
    for place, post in messages(people):
        if post["user_id"] != bot:
            continue
        marks = set(MARK.findall(text_of(post)))
        posts.update((place, mark) for mark in marks)
        others += not marks
        keys[post["props"]["prospect"]] += 1
    states = Counter(selected(database, "SELECT state FROM outbox"))
    return Standing(
        rows=Counter(text for query in KEPT for text in selected(database, query)),
        posts=posts,
        keys=keys,
        others=others,
        waiting=states["waiting"],
        given_up=states["failed"],
    )


def balance(there: Standing, people: Mapping[str, Typist], typed: Sequence[Typed]) -> Balance:
    """Each line that was taken is there once; each message a person wrote to the bot is answered once."""
    rows, posts = Counter[str](), Posted()
    for line, nth in (one for each in typed for one in each.taken):
        rows[line.kept.format(nth=nth)] += 1
        if line.kind == "decline":
            posts[CHANNEL, line.mark] += 1
        if line.told and line.kind != "direct":
            posts[line.told, line.mark] += 1
    for place, post in messages(people):
        if place != CHANNEL and post["user_id"] == people[place].id:
            posts.update((place, mark) for mark in MARK.findall(post["message"]))
    maybe = {line.kept.format(nth=nth) for each in typed for line, nth in each.refused}
    more = there.rows - rows
    unacknowledged = sum(1 for text in more if text in maybe and text not in rows)
    doubled = max((there.posts - posts).total(), sum(count - 1 for count in there.keys.values()))
    return Balance(
        lost=(rows - there.rows).total() + (posts - there.posts).total(),
        doubles=more.total() - unacknowledged + doubled,
        unacknowledged=unacknowledged,
    )


def messages(people: Mapping[str, Typist]) -> Iterator[tuple[str, Json]]:
    """Those that last: in the channel, and in each person's conversation with the bot."""
    first = next(iter(people.values()))
    yield from ((CHANNEL, post) for post in first.lasting(CHANNEL))
    for name, person in people.items():
        yield from ((name, post) for post in person.lasting(DIRECT))


def selected(database: Path, query: str) -> list[str]:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30) as connection:
        return [str(row[0]) for row in connection.execute(query)]
