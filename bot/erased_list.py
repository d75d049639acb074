"""Whom a restored backup has to forget again, and whom it has to refuse.

Two files lie beside the database and beside each backup: the ids of those who were erased and when,
nothing else; and of those who objected, keyed hashes and a day. Each database has its own part.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from bot.list_file import Damaged, of_all, remember
from bot.whole_teams import again
from storage.erased import Fingerprint
from storage.work import Books

NAME: Final = "erased.json"
OBJECTIONS: Final = "objections.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """`erased`: when, by the id of the row they were written down in. `objected`: since when.

    `teams`: when all of one was erased, by the id of its row.
    """

    erased: Mapping[int, datetime]
    objected: Mapping[Fingerprint, date]
    teams: Mapping[int, datetime] = field(default_factory=dict)


NOBODY: Final = Gone(erased={}, objected={})
TEAM: Final = "team/"
"""Stands before the ids of teams, in the same file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """How many rows and teams were still known, how many fingerprints were not."""

    erased: int
    objected: int
    teams: int


def gone_from(books: Books) -> Gone:
    """Those the database knows of."""
    return Gone(
        erased=books.erased.all(),
        objected=books.erased.objections(),
        teams=books.departed.erased(),
    )


def read_lists(path: Path) -> Mapping[str, Gone]:
    """By database: the list of those erased, and the other beside it. Raises Damaged, OSError."""
    erased = parsed(path, lambda one, at: (numbered(one), aware(at)))
    objected = parsed(
        path.with_name(OBJECTIONS), lambda one, at: (fingerprint(one), date.fromisoformat(at))
    )
    return {
        identity: Gone(
            erased=of_kind("", erased.get(identity, {})),
            objected=objected.get(identity, {}),
            teams=of_kind(TEAM, erased.get(identity, {})),
        )
        for identity in {*erased, *objected}
    }


def write_lists(path: Path, identity: str, gone: Gone) -> None:
    """Those erased, with those that were in it already: a database may have been put back by hand.

    Raises Damaged, OSError.
    """
    known = of_all(path).get(identity, {})
    erased = {
        f"{kind}{one}": at.astimezone(UTC).isoformat()
        for kind, several in (("", gone.erased), (TEAM, gone.teams))
        for one, at in several.items()
    }
    remember(path, identity, {**known, **erased})
    objected = {
        f"{team}/{hashed}": day.isoformat() for (team, hashed), day in gone.objected.items()
    }
    remember(path.with_name(OBJECTIONS), identity, objected)


def as_they_are(path: Path) -> Sequence[tuple[int, int] | None]:
    """When each file was changed, and how long it is: nobody touched those that stay so. Raises OSError."""
    found = [one.stat() if one.exists() else None for one in (path, path.with_name(OBJECTIONS))]
    return [None if one is None else (one.st_mtime_ns, one.st_size) for one in found]


def forget_again(books: Books, gone: Gone, *, at: datetime) -> Again:
    """A newer row under an old id is somebody else's."""
    return Again(
        erased=sum(
            books.erased.again(one, recorded_before=erased_at, at=at)
            for one, erased_at in gone.erased.items()
        ),
        objected=sum(
            books.erased.objected_again(one, since=since) for one, since in gone.objected.items()
        ),
        teams=sum(
            again(books, one, recorded_before=erased_at, at=at)
            for one, erased_at in gone.teams.items()
        ),
    )


def together(several: Iterable[Gone]) -> Gone:
    """What any of these lists says; the latest erasure of an id, the first objection."""
    erased: dict[int, datetime] = {}
    objected: dict[Fingerprint, date] = {}
    teams: dict[int, datetime] = {}
    for gone in several:
        for one, at in gone.teams.items():
            teams[one] = max(at, teams.get(one, at))
        for one, at in gone.erased.items():
            erased[one] = max(at, erased.get(one, at))
        for hashed, since in gone.objected.items():
            objected[hashed] = min(since, objected.get(hashed, since))
    return Gone(erased=erased, objected=objected, teams=teams)


def parsed(
    path: Path, read: Callable[[str, str], tuple[Any, Any]]
) -> Mapping[str, Mapping[Any, Any]]:
    try:
        return {
            identity: dict(read(one, at) for one, at in remembered.items())
            for identity, remembered in of_all(path).items()
        }
    except ValueError as error:
        raise Damaged(path) from error


def numbered(written: str) -> tuple[str, int]:
    """Of what, and which: a row of contacts where nothing says what."""
    kind = TEAM if written.startswith(TEAM) else ""
    return kind, int(written.removeprefix(TEAM))


def of_kind(kind: str, listed: Mapping[tuple[str, int], datetime]) -> Mapping[int, datetime]:
    return {one: at for (of, one), at in listed.items() if of == kind}


def fingerprint(written: str) -> Fingerprint:
    team, hashed = written.split("/")
    return int(team), hashed


def aware(written: str) -> datetime:
    at = datetime.fromisoformat(written)
    if at.tzinfo is None:
        raise ValueError(written)
    return at
