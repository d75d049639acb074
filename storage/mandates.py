"""What sponsors ordered, statement by statement."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, insert, select, update

from domain.mandates import Hypothesis, Mandate
from domain.names import key
from domain.people import Person, Private
from storage.method_tables import hypotheses, mandates, needs
from storage.tables import contacts

ORDERED = needs.alias("ordered")
NOW = needs.alias("now")
"""The need a statement was, and the one it is now: two people's words may have become one need."""


class Mandates:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(self, sponsor: str, *, product: int, at: datetime, by: Person) -> Mandate:
        added = self._connection.execute(
            insert(mandates)
            .values(
                team_id=self._team_id,
                product_id=product,
                sponsor=sponsor,
                sponsor_key=key(sponsor),
                at=at,
                by=by.id,
            )
            .returning(mandates)
        )
        return mandate(added.mappings().one())

    def of_sponsor(self, sponsor: str, *, product: int) -> Sequence[Mandate]:
        """All that this sponsor ordered, the oldest first."""
        rows = self._connection.execute(
            select(mandates)
            .where(
                mandates.c.team_id == self._team_id,
                mandates.c.product_id == product,
                mandates.c.sponsor_key == key(sponsor),
                mandates.c.deleted_at.is_(None),
            )
            .order_by(mandates.c.id)
        ).mappings()
        return [mandate(row) for row in rows]

    def state(self, need: int, *, of: Mandate) -> int:
        """One more statement of a mandate. Return the id of its hypothesis."""
        added = self._connection.execute(
            insert(hypotheses)
            .values(team_id=self._team_id, mandate_id=of.id, need_id=need)
            .returning(hypotheses.c.id)
        )
        return int(added.scalar_one())

    def hypotheses(self, product: int) -> Sequence[Hypothesis]:
        """In the order in which they were written down."""
        return self._all(self._standing().where(mandates.c.product_id == product))

    def of_need(self, need: int) -> Sequence[Hypothesis]:
        return self._all(self._standing().where(NOW.c.id == need))

    def several(self, ids: Sequence[int]) -> Sequence[Hypothesis]:
        """Those of these that stand."""
        return self._all(self._standing().where(hypotheses.c.id.in_(ids)))

    def refute(self, ids: Sequence[int], *, at: datetime, by: Person, because: str) -> None:
        self._change(ids, refuted_at=at, refuted_by=by.id, because=because)

    def take_back(self, ids: Sequence[int]) -> None:
        """They are refuted no more."""
        self._change(ids, refuted_at=None, refuted_by=None, because="")

    def remove(self, ids: Sequence[int], *, at: datetime) -> None:
        self._change(ids, deleted_at=at)

    def people_at(self, several: Iterable[int]) -> Mapping[int, Sequence[str]]:
        """The names of the contacts of these prospects."""
        rows = self._connection.execute(
            select(contacts.c.prospect_id, contacts.c.name).where(
                contacts.c.team_id == self._team_id,
                contacts.c.prospect_id.in_(list(several)),
                contacts.c.deleted_at.is_(None),
            )
        )
        found: dict[int, list[str]] = {}
        for prospect, name in rows:
            found.setdefault(prospect, []).append(name)
        return found

    def _standing(self) -> Select[Any]:
        return (
            select(
                hypotheses.c.id.label("hypothesis_id"),
                hypotheses.c.refuted_at,
                hypotheses.c.refuted_by,
                hypotheses.c.because,
                NOW.c.id.label("need_id"),
                NOW.c.words,
                mandates,
            )
            .join(mandates, mandates.c.id == hypotheses.c.mandate_id)
            .join(ORDERED, ORDERED.c.id == hypotheses.c.need_id)
            .join(NOW, NOW.c.id == func.coalesce(ORDERED.c.merged_into, ORDERED.c.id))
            .where(
                hypotheses.c.team_id == self._team_id,
                hypotheses.c.deleted_at.is_(None),
                NOW.c.deleted_at.is_(None),
            )
            .order_by(hypotheses.c.id)
        )

    def _all(self, query: Select[Any]) -> Sequence[Hypothesis]:
        return [hypothesis(row) for row in self._connection.execute(query).mappings()]

    def _change(self, ids: Sequence[int], **values: Any) -> None:
        self._connection.execute(
            update(hypotheses)
            .where(hypotheses.c.team_id == self._team_id, hypotheses.c.id.in_(ids))
            .values(**values)
        )


def mandate(row: RowMapping) -> Mandate:
    return Mandate(
        id=row["id"],
        product=row["product_id"],
        sponsor=Private(row["sponsor"]),
        at=row["at"],
        by=Person(row["by"]),
    )


def hypothesis(row: RowMapping) -> Hypothesis:
    return Hypothesis(
        id=row["hypothesis_id"],
        mandate=mandate(row),
        need=row["need_id"],
        words=row["words"],
        refuted_at=row["refuted_at"],
        refuted_by=None if row["refuted_by"] is None else Person(row["refuted_by"]),
        because=Private(row["because"]),
    )
