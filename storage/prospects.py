"""Prospects, and the figures of their segments kept in step with them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from domain.figures import Figures, Summary, difference, figures
from domain.names import key
from domain.prospects import Prospect
from domain.refusals import Refusal
from storage.few_ids import by_tens, is_one_of_ten
from storage.merge_tables import merges
from storage.prepared import Prepared, Row
from storage.products import NotYourProduct
from storage.prospect_rows import AS_THEY_ARE, OTHERS, read, values
from storage.segments import Segments
from storage.tables import prospects
from storage.teams import Numbers

CHANGING = (*AS_THEY_ARE, *OTHERS)
MINE = select(prospects).where(prospects.c.team_id == bindparam("team"))
ALIVE = MINE.where(prospects.c.deleted_at.is_(None))

ADD = Prepared(
    insert(prospects).returning(prospects.c.id),
    columns=(*CHANGING, "team_id", "created_at", "created_by"),
)
SAVE = Prepared(
    update(prospects).where(
        prospects.c.team_id == bindparam("team"),
        prospects.c.id == bindparam("prospect"),
        prospects.c.version == bindparam("was_version"),
    ),
    columns=CHANGING,
)
IT = Prepared(MINE.where(prospects.c.id == bindparam("prospect")))
# "+ 0": SQLite would rather go through all of the team's rows than look up a few ids.
OF_TEAM = prospects.c.team_id + 0 == bindparam("team")
A_FEW = Prepared(select(prospects).where(is_one_of_ten(prospects.c.id), OF_TEAM))
NUMBERED = Prepared(ALIVE.where(prospects.c.number == bindparam("reference")))
NUMBERED_BEFORE = Prepared(
    ALIVE.join(merges, merges.c.kept_id == prospects.c.id).where(
        merges.c.team_id == bindparam("team"),
        merges.c.number == bindparam("reference"),
        merges.c.undone_at.is_(None),
    )
)
NAMED = Prepared(
    ALIVE.where(
        prospects.c.product_id == bindparam("product"), prospects.c.name_key == bindparam("key")
    )
)


class ChangedMeanwhile(Refusal):
    """Somebody else changed this prospect in between: look again, then say it again."""

    phrase = "refusal-changed-meanwhile"


class Prospects:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self._numbers = Numbers(connection, team_id)
        self._segments = Segments(connection, team_id)
        self.hidden: frozenset[int] = frozenset()
        """Products whose prospects are not for the person it is done for."""
        self.met: set[int] = set()
        """Those this transaction looked up."""

    def add(self, fresh: Prospect) -> Prospect:
        """Write a new one down with the team's next number. The name must be free (see `named`)."""
        number = self._numbers.next()
        added = ADD.value(
            self._connection,
            **values(fresh) | {"number": number},
            team_id=self._team_id,
            created_at=fresh.created_at,
            created_by=fresh.created_by.id,
        )
        prospect = replace(fresh, id=int(added), number=number)
        self._segments.count(prospect.segment, counted(prospect))
        return prospect

    def save(self, prospect: Prospect, *, was: Prospect) -> Prospect:
        """Keep a changed prospect, and the figures it changes. Raises ChangedMeanwhile."""
        kept = replace(prospect, version=was.version + 1)
        done = SAVE.run(
            self._connection,
            **values(kept),
            team=self._team_id,
            prospect=was.id,
            was_version=was.version,
        )
        if done != 1:
            raise ChangedMeanwhile(name=was.name)
        self._recount(was, kept)
        return kept

    def get(self, prospect: int) -> Prospect:
        row = IT.one(self._connection, team=self._team_id, prospect=prospect)
        assert row is not None, "a prospect that is not there"
        if row["product_id"] in self.hidden:
            raise NotYourProduct
        self.met.add(prospect)
        return read(row)

    def numbered(self, number: int) -> Prospect | None:
        """The one with this reference, in whichever of the team's products; or the one it is part of now."""
        values = {"team": self._team_id, "reference": number}
        row = NUMBERED.one(self._connection, **values)
        return self._shown(row or NUMBERED_BEFORE.one(self._connection, **values))

    def named(self, name: str, *, product: int) -> Prospect | None:
        """The one with this name; case, accents, blanks and legal form aside."""
        row = NAMED.one(self._connection, team=self._team_id, product=product, key=key(name))
        return found(row)

    def _shown(self, row: Row | None) -> Prospect | None:
        if row is None or row["product_id"] in self.hidden:
            return None
        self.met.add(row["id"])
        return read(row)

    def several(self, ids: Sequence[int]) -> Mapping[int, Prospect]:
        lots = (A_FEW.all(self._connection, team=self._team_id, **ten) for ten in by_tens(ids))
        return {row["id"]: read(row) for lot in lots for row in lot}

    def open_after(self, prospect: int, *, product: int, at_most: int) -> Sequence[Prospect]:
        """The open ones of a product whose id is greater, in the order of their ids."""
        rows = self._connection.execute(
            self._alive()
            .where(prospects.c.product_id == product, prospects.c.id > prospect)
            .where(prospects.c.stage_rank >= 0)
            .order_by(prospects.c.id)
            .limit(at_most)
        ).mappings()
        return [read(row) for row in rows]

    def open_of_segment_after(
        self, prospect: int, *, segment: int, at_most: int
    ) -> Sequence[Prospect]:
        """The open ones of a segment whose id is greater, in the order of their ids.

        Looked through by their ids: those of the segment alone would have to be sorted each time.
        """
        rows = self._connection.execute(
            self._alive()
            .where(prospects.c.segment_id + 0 == segment, prospects.c.id > prospect)
            .where(prospects.c.stage_rank >= 0)
            .order_by(prospects.c.id)
            .limit(at_most)
        ).mappings()
        return [read(row) for row in rows]

    def alive_after(self, prospect: int, *, product: int, at_most: int) -> Sequence[Prospect]:
        """All of a product, closed ones too, whose id is greater, in the order of their ids."""
        rows = self._connection.execute(
            self._alive()
            .where(prospects.c.product_id == product, prospects.c.id > prospect)
            .order_by(prospects.c.id)
            .limit(at_most)
        ).mappings()
        return [read(row) for row in rows]

    def wake(self, several: Sequence[Prospect]) -> None:
        """Keep only the days on which their silence will be noticed; no change of theirs."""
        if several:
            self._connection.execute(
                update(prospects).where(
                    prospects.c.team_id == self._team_id, prospects.c.id == bindparam("prospect")
                ),
                [
                    {
                        "prospect": prospect.id,
                        "wakes_on": prospect.wakes_on,
                        "critical_on": prospect.critical_on,
                    }
                    for prospect in several
                ],
            )

    def rescored(self, several: Sequence[Prospect]) -> None:
        """Keep only their scores and cells; no change of theirs."""
        if several:
            self._connection.execute(
                update(prospects).where(
                    prospects.c.team_id == self._team_id, prospects.c.id == bindparam("prospect")
                ),
                [
                    {"prospect": prospect.id, "score": prospect.score, "cell": prospect.cell}
                    for prospect in several
                ],
            )

    def asked(self, several: Sequence[Prospect]) -> None:
        """Keep only how many needs they asked for, and how many alone; no change of theirs."""
        if several:
            self._connection.execute(
                update(prospects).where(
                    prospects.c.team_id == self._team_id, prospects.c.id == bindparam("prospect")
                ),
                [
                    {
                        "prospect": prospect.id,
                        "requests": prospect.requests,
                        "requests_alone": prospect.requests_alone,
                    }
                    for prospect in several
                ],
            )

    def _recount(self, was: Prospect, now: Prospect) -> None:
        before, after = counted(was), counted(now)
        if was.segment == now.segment:
            self._segments.count(now.segment, difference(before, after))
        else:
            self._segments.count(was.segment, difference(before, {}))
            self._segments.count(now.segment, difference({}, after))

    def _mine(self) -> Select[Any]:
        return select(prospects).where(prospects.c.team_id == self._team_id)

    def _alive(self) -> Select[Any]:
        return self._mine().where(prospects.c.deleted_at.is_(None))


def found(row: Row | None) -> Prospect | None:
    return None if row is None else read(row)


def counted(prospect: Prospect) -> Figures:
    """What it adds to its segment's figures; a deleted one adds nothing."""
    if prospect.deleted_at is not None:
        return {}
    return figures(
        Summary(
            stage=prospect.stage,
            entered=frozenset(prospect.entered),
            calls=prospect.calls,
            connected_calls=prospect.connected_calls,
            morning_calls=prospect.morning_calls,
            morning_connected_calls=prospect.morning_connected_calls,
            obstacles=prospect.obstacles,
            meetings_held=prospect.meetings_held,
        )
    )
