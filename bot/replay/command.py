"""`prospect replay`: the files, the database and what is written while it plays."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TextIO

from bot.own_keys import keys_of
from bot.replay.platforms import PLATFORMS
from bot.replay.player import Player
from bot.replay.story import Story, read_story
from bot.settings import Settings
from storage.storage import Storage, open_storage


class NotATime(Exception):
    """`--until` is none; the message says how to write one."""


def play_stories(
    files: Sequence[Path],
    *,
    database: str,
    until: str | None = None,
    transcript: Path | None = None,
    payloads: Path | None = None,
    strict: bool = False,
    platform: str = "slack",
    settings: Settings | None = None,
) -> None:
    """One after the other, on one database. Raises UnreadableStory, NotATime, OSError, Refused.

    With `settings`, who objects in a story is recognised by the programs that use the database later.
    Raises NoKey then.
    """
    stories = [read_story(path) for path in files]
    with ExitStack() as closing:
        storage = open_storage(database)
        closing.callback(storage.close)
        secret = key_of(storage, settings, database)
        seen = opened(transcript, closing)
        calls = opened(payloads, closing)
        for story in stories:
            player = Player(
                story,
                storage,
                shapes=PLATFORMS[platform](),
                transcript=seen,
                payloads=calls,
                strict=strict,
                secret=secret,
            )
            player.play(until=moment(until, story))


def key_of(storage: Storage, settings: Settings | None, database: str) -> bytes | None:
    """That of the objections; None on a server without PROSPECT_SECRET_KEY, where no bot could run."""
    if settings is None:
        return None
    here = replace(settings, database_url=database)
    return keys_of(storage, here).objections if here.may_have_a_key else None


def opened(path: Path | None, closing: ExitStack) -> TextIO | None:
    return None if path is None else closing.enter_context(path.open("w", encoding="utf-8"))


def moment(text: str | None, story: Story) -> datetime | None:
    """A time without offset is in the story's zone."""
    if text is None:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise NotATime(f"--until {text} is not a time: write 2026-07-20T10:00.") from None
    return at if at.tzinfo else at.replace(tzinfo=story.zone)
