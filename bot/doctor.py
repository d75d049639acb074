"""`prospect doctor`: what is well, what is not, and what to do about it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from bot.key_doctor import secret
from bot.mattermost_doctor import mattermost
from bot.settings import Platform, Settings
from bot.shared_clock import MUCH, ahead, utc_now
from bot.slack_doctor import slack
from chat.findings import Finding
from storage.engines import is_sqlite
from storage.storage import Storage, open_storage
from storage.unavailable import Unavailable
from storage.work import Books

QUESTIONS: Mapping[Platform, Callable[[Settings, Storage], Iterator[Finding]]] = {
    "mattermost": mattermost,
    "slack": slack,
}
LATE = timedelta(minutes=5)
"""Due work older than this means that no bot runs on this database."""


def examine(settings: Settings) -> Iterator[Finding]:
    try:
        storage = open_storage(settings.database_url)
    except Exception as error:  # noqa: BLE001 - whatever it is, the person must hear of it
        code = error if isinstance(error, Unavailable) else type(error).__name__
        words = f"cannot be opened ({code}): look at DATABASE_URL."
        yield Finding(what="database", well=False, words=words)
        return
    try:
        yield from database(storage, settings)
        yield from chats(settings, storage)
    finally:
        storage.close()


def chats(settings: Settings, storage: Storage) -> Iterator[Finding]:
    for platform in settings.platforms:
        yield from QUESTIONS[platform](settings, storage)
    if not settings.platforms:
        words = (
            "none: neither SLACK_BOT_TOKEN nor MATTERMOST_TOKEN is set, so `run` opens the local "
            "workspace."
        )
        yield Finding(what="chat", well=True, words=words)


def database(storage: Storage, settings: Settings) -> Iterator[Finding]:
    try:
        teams = storage.read(lambda books: len(books.teams.all()))
    except Unavailable as error:
        yield Finding(what="database", well=False, words=f"does not answer: {error}.")
        return
    yield Finding(what="database", well=True, words=f"answers, {teams} team(s).")
    yield clock(storage, settings.database_url)
    yield queue(storage)
    yield notices(storage)
    yield secret(settings, storage)


def clock(storage: Storage, url: str, machine: Callable[[], datetime] = utc_now) -> Finding:
    difference = timedelta(0) if is_sqlite(url) else ahead(storage, machine)
    if abs(difference) > MUCH:
        side = "ahead of" if difference > timedelta(0) else "behind"
        words = (
            f"this machine's clock is {abs(difference).total_seconds():.0f} s {side} the database's: "
            "keep both in time (NTP)."
        )
        return Finding(what="clock", well=False, words=words)
    due = storage.read(lambda books: books.due.next_at())
    if due is not None and due < machine() - LATE:
        words = f"something is due since {due:%Y-%m-%d %H:%M} UTC: is the bot running?"
        return Finding(what="clock", well=False, words=words)
    words = "nothing is due." if due is None else f"next thing due {due:%Y-%m-%d %H:%M} UTC."
    return Finding(what="clock", well=True, words=words)


def queue(storage: Storage) -> Finding:
    waiting, given_up = storage.read(lambda books: books.outbox.counts())
    if given_up:
        words = f"{given_up} message(s) were given up, {waiting} wait: the log says why."
        return Finding(what="queue", well=False, words=words)
    return Finding(what="queue", well=True, words=f"{waiting} message(s) wait.")


def notices(storage: Storage) -> Finding:
    """Whether there is somebody to tell before people's details go."""
    nobodys = storage.read(nobody_is_told)
    if nobodys:
        words = (
            f"nobody can be told before the details of {nobodys} person(s) go, so they stay: their "
            "prospects need an owner, or the team an administrator."
        )
        return Finding(what="notices", well=False, words=words)
    return Finding(what="notices", well=True, words="somebody is told before details go.")


def nobody_is_told(books: Books) -> int:
    """In teams that nobody administers."""
    several = [books.of(team) for team in books.teams.all()]
    return sum(work.retention.nobodys() for work in several if not work.people.administrators())
