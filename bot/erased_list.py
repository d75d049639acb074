"""Whom a restored backup has to forget again, and whom it has to refuse.

Two files lie beside the database and beside each backup: the ids of those who were erased and when,
nothing else; and of those who objected, keyed hashes and a day. Each database has its own part.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from bot.list_file import Damaged, of_all, remember
from storage.erased import Fingerprint
from storage.work import Books

NAME: Final = "erased.json"
OBJECTIONS: Final = "objections.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """`erased`: when, by the id of the row they were written down in. `objected`: since when."""

    erased: Mapping[int, datetime]
    objected: Mapping[Fingerprint, date]


NOBODY: Final = Gone(erased={}, objected={})


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """How many rows were still known, how many fingerprints were not."""

    erased: int
    objected: int


def gone_from(books: Books) -> Gone:
    """Those the database knows of."""
    return Gone(erased=books.erased.all(), objected=books.erased.objections())


def read_lists(path: Path) -> Mapping[str, Gone]:
    """By database: the list of those erased, and the other beside it. Raises Damaged, OSError."""
    erased = parsed(path, lambda one, at: (int(one), aware(at)))
    objected = parsed(
        path.with_name(OBJECTIONS), lambda one, at: (fingerprint(one), date.fromisoformat(at))
    )
    return {
        identity: Gone(erased=erased.get(identity, {}), objected=objected.get(identity, {}))
        for identity in {*erased, *objected}
    }


def write_lists(path: Path, identity: str, gone: Gone) -> None:
    """Those erased, with those that were in it already: a database may have been put back by hand.

    Raises Damaged, OSError.
    """
    known = of_all(path).get(identity, {})
    erased = {str(one): at.astimezone(UTC).isoformat() for one, at in gone.erased.items()}
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
    )


def together(several: Iterable[Gone]) -> Gone:
    """What any of these lists says; the latest erasure of an id, the first objection."""
    erased: dict[int, datetime] = {}
    objected: dict[Fingerprint, date] = {}
    for gone in several:
        for one, at in gone.erased.items():
            erased[one] = max(at, erased.get(one, at))
        for hashed, since in gone.objected.items():
            objected[hashed] = min(since, objected.get(hashed, since))
    return Gone(erased=erased, objected=objected)


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


def fingerprint(written: str) -> Fingerprint:
    team, hashed = written.split("/")
    return int(team), hashed


def aware(written: str) -> datetime:
    at = datetime.fromisoformat(written)
    if at.tzinfo is None:
        raise ValueError(written)
    return at
