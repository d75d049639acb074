"""The digests posted: one a product a day, by the table's own key."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, select, update

from domain.attention import State
from domain.digest_post import Deed, DigestPost, PostedLine
from domain.people import Person
from domain.stages import Stage
from storage.machinery import digests
from storage.prepared import Prepared
from storage.upsert import Insert


def posting(insert_into: Callable[[Table], Insert]) -> Insert:
    return insert_into(digests).on_conflict_do_nothing()


POST = Prepared(posting, columns=("team_id", "product_id", "day", "posted_at", "shown"))


class Digests:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def post(self, digest: DigestPost, *, at: datetime) -> bool:
        """Write down that the day's digest goes out. False when it already has."""
        added = POST.run(
            self._connection,
            team_id=self._team_id,
            product_id=digest.product,
            day=digest.day,
            posted_at=at,
            shown=as_json(digest),
        )
        return added == 1

    def of_day(self, product: int, day: date, *, to_change: bool = False) -> DigestPost | None:
        """The digest of that day, None when there was none.

        With `to_change`, nobody else changes it before this transaction ends.
        """
        asked = select(digests.c.shown).where(
            digests.c.team_id == self._team_id,
            digests.c.product_id == product,
            digests.c.day == day,
        )
        shown = self._connection.execute(asked.with_for_update() if to_change else asked).scalar()
        return None if shown is None else from_json(shown, product=product, day=day)

    def save(self, digest: DigestPost) -> None:
        """Keep what has happened to its lines."""
        self._connection.execute(
            update(digests)
            .where(
                digests.c.team_id == self._team_id,
                digests.c.product_id == digest.product,
                digests.c.day == digest.day,
            )
            .values(shown=as_json(digest))
        )

    def was_posted(self, product: int, day: date) -> bool:
        found = self._connection.execute(
            select(digests.c.day).where(
                digests.c.team_id == self._team_id,
                digests.c.product_id == product,
                digests.c.day == day,
            )
        ).scalar()
        return found is not None


def as_json(digest: DigestPost) -> dict[str, Any]:
    lines = [
        {
            "prospect": line.prospect,
            "state": line.state.value,
            "business_days": line.business_days,
            "stage": line.stage.value,
            "owner": line.owner,
            "since": None if line.since is None else line.since.isoformat(),
            "deed": None
            if line.deed is None
            else {"what": line.deed.what, "by": line.deed.by.id, "entry": line.deed.entry},
        }
        for line in digest.lines
    ]
    return {
        "lines": lines,
        "hidden": digest.hidden,
        "missing": digest.missing,
        "resting": digest.resting,
    }


def from_json(shown: dict[str, Any], *, product: int, day: date) -> DigestPost:
    return DigestPost(
        product=product,
        day=day,
        lines=tuple(map(line_from_json, shown["lines"])),
        hidden=shown["hidden"],
        missing=shown["missing"],
        resting=shown["resting"],
    )


def line_from_json(line: dict[str, Any]) -> PostedLine:
    deed = line["deed"]
    return PostedLine(
        prospect=line["prospect"],
        state=State(line["state"]),
        business_days=line["business_days"],
        stage=Stage(line["stage"]),
        owner=line["owner"],
        since=None if line["since"] is None else date.fromisoformat(line["since"]),
        deed=None
        if deed is None
        else Deed(what=deed["what"], by=Person(deed["by"]), entry=deed["entry"]),
    )
