"""`prospect migrate --from --to`: a team's data moved to another database, and what to do then, in words."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final

from bot.backup import whole_or_none
from bot.key_file import kept
from bot.keys import key_file, ring_of
from bot.settings import DATABASES, Settings
from storage.copying import NothingThere
from storage.engines import is_sqlite
from storage.filling import FromNewer, NotEmpty
from storage.moving import (
    Before,
    Changed,
    Compared,
    Differs,
    Moved,
    NotAllowed,
    NotKept,
    NotUnicode,
    Watching,
    moved,
)
from storage.troubles import failures_as_unavailable

AT_WORK: Final = timedelta(minutes=2)
"""A bot that did something since then is probably still running."""
NOTHING: Final = "Nothing was moved."


class NotMoved(Exception):
    """Nothing was moved; the message says why and what to do."""


class CameOutOtherwise(Exception):
    """Nothing was moved, as what arrived was not what was sent."""

    def __init__(self, compared: Iterable[Compared]) -> None:
        self.compared = list(compared)


class Disturbed(Exception):
    """Nothing was moved, as the source changed meanwhile."""


WHY: Final[dict[type[Exception], str]] = {
    NothingThere: "There is no database of Prospect at --from.",
    NotEmpty: "The database at --to is not empty: name another, or empty it.",
    FromNewer: "The database at --from is of a newer version of Prospect: bring this one up to date first.",
    NotAllowed: "Whoever --to names may not make tables there: ALTER DATABASE prospect OWNER TO that one.",
    NotUnicode: "The database at --to does not keep text as UTF-8: make one that does, CREATE DATABASE "
    "prospect ENCODING 'UTF8' TEMPLATE template0.",
}


def move(source: str, target: str, watching: Watching) -> Moved:
    """All of it or nothing. Raises NotMoved, CameOutOtherwise, Disturbed, OSError, Unavailable."""
    for option, url in (("--from", source), ("--to", target)):
        if not url.startswith(DATABASES):
            raise NotMoved(
                f"{option} is not an address Prospect knows: write sqlite:///prospect.db or "
                f"postgresql://user:password@host:5432/prospect. {NOTHING}"
            )
    try:
        with failures_as_unavailable(), whole_or_none(target):
            return moved(source, target, watching)
    except tuple(WHY) as error:
        raise NotMoved(f"{WHY[type(error)]} {NOTHING}") from error
    except NotKept as error:
        raise NotMoved(
            f"The database at --to cannot keep something of {error.where}: put it right at --from. "
            f"{NOTHING}"
        ) from error
    except Changed as error:
        raise Disturbed(
            "Somebody wrote to the database at --from meanwhile: stop the bot that runs there, then "
            f"move again. {NOTHING}"
        ) from error
    except Differs as error:
        raise CameOutOtherwise(error.compared) from error


def warning(before: Before, *, now: datetime) -> str | None:
    if before.lately is None or before.lately < now - AT_WORK:
        return None
    return (
        "A bot was at work there less than two minutes ago. Stop it first: what it does from now on "
        "would not be moved, and what waits to be sent would be sent twice."
    )


def as_table(compared: Iterable[Compared]) -> list[dict[str, Any]]:
    """A line a table that is not empty, with what there was and what there is."""
    return [
        {
            "table": one.table,
            "rows": both(f"{one.before.rows:,}", f"{one.after.rows:,}"),
            "numbers": both(f"{one.before.numbers:,}", f"{one.after.numbers:,}"),
            "digest": both(f"{one.before.digest:x}", f"{one.after.digest:x}"),
            "": "same" if one.is_same else "DIFFERS",
        }
        for one in compared
        if one.before.rows or one.after.rows
    ]


def both(before: str, after: str) -> str:
    return before if before == after else f"{before} → {after}"


def what_is_next(settings: Settings, source: str, target: str, before: Before) -> list[str]:
    """What whoever moved it has to do before the bot starts there."""
    again = "Never start the bot on the old database again"
    if before.waiting:
        again = (
            f"{before.waiting:,} message(s) that waited to be sent came along, and are sent from there. "
            f"{again}, or they are sent twice"
        )
    sentences = [f"{again}.", about_the_key(settings, source, target, before.keys)]
    sentences.append("Then set DATABASE_URL to the address of --to, and start the bot.")
    return [one for one in sentences if one]


def about_the_key(settings: Settings, source: str, target: str, needed: frozenset[str]) -> str:
    """What is kept sealed opens with the key it was sealed with, wherever that lies. Raises NoKey, OSError."""
    path = key_file(source)
    in_file = is_sqlite(source) and bool(kept(path))
    if settings.prospect_secret_key:
        if needed <= ring_of(settings).by_name.keys():
            return ""
        where = f"it is in {path}" if in_file else "look for the old one"
        return f"PROSPECT_SECRET_KEY is not the key that opens what is kept sealed there: {where}."
    if is_sqlite(target) and not in_file:
        return "PROSPECT_SECRET_KEY must stay what it was." if needed else ""
    if is_sqlite(target):
        return f"Copy {path} beside the new database: what is kept sealed opens with it alone."
    if in_file:
        return (
            f"Set PROSPECT_SECRET_KEY to what {path} holds (several keys: with commas between): what is "
            "kept sealed opens with it alone."
        )
    return "Set PROSPECT_SECRET_KEY: `prospect secret` prints one."
