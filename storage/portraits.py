"""The versions of each product's portrait."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from domain.people import Person
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.portrait_versions import PortraitVersion
from storage.method_tables import portraits
from storage.portrait_rows import as_json, portrait
from storage.upsert import insert_into


class Portraits:
    """The first version of all, the method's own, is written down nowhere."""

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(self, version: PortraitVersion, *, product: int) -> bool:
        """Keep it. Return False when somebody else has just made a version of that number."""
        added = self._connection.execute(
            insert_into(self._connection, portraits)
            .values(
                team_id=self._team_id,
                product_id=product,
                version=version.number,
                portrait=as_json(version.portrait),
                at=version.at,
                by=version.by.id,
                because=version.because,
            )
            .on_conflict_do_nothing()
            .returning(portraits.c.id)
        )
        return added.scalar_one_or_none() is not None

    def of_product(self, product: int, *, at_most: int) -> Sequence[PortraitVersion]:
        """The newest first."""
        query = self._of(product).order_by(portraits.c.version.desc()).limit(at_most)
        return [read(row) for row in self._connection.execute(query).mappings()]

    def get(self, product: int, version: int) -> PortraitVersion | None:
        query = self._of(product).where(portraits.c.version == version)
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else read(row)

    def in_force(self, product: int, *, at: datetime) -> Portrait:
        """The portrait that scored this product's prospects at that moment."""
        query = self._of(product).where(portraits.c.at <= at)
        row = (
            self._connection.execute(query.order_by(portraits.c.version.desc()).limit(1))
            .mappings()
            .one_or_none()
        )
        return DEFAULT_PORTRAIT if row is None else read(row).portrait

    def _of(self, product: int) -> Select[Any]:
        return select(portraits).where(
            portraits.c.team_id == self._team_id, portraits.c.product_id == product
        )


def read(row: RowMapping) -> PortraitVersion:
    return PortraitVersion(
        portrait=portrait(row["portrait"]),
        at=row["at"],
        by=Person(row["by"]),
        because=row["because"],
    )
