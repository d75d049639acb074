"""A team's products."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from domain.names import key
from domain.people import Person, Place
from domain.products import Product, ProductState
from domain.refusals import Refusal
from domain.retention import USUAL_PERIODS, Periods
from domain.targets import USUAL_TARGETS, Targets
from storage.portrait_rows import kept, portrait
from storage.prepared import Prepared, Row
from storage.tables import products

IT = Prepared(
    select(products).where(
        products.c.team_id == bindparam("team"), products.c.id == bindparam("product")
    )
)
OF_CHANNEL = Prepared(
    select(products)
    .where(products.c.team_id == bindparam("team"), products.c.channel == bindparam("place"))
    .order_by(products.c.closed_at.is_not(None), products.c.id.desc())
    .limit(1)
)


CHANNELS = Prepared(
    select(products.c.id, products.c.channel).where(
        products.c.team_id == bindparam("team"), products.c.channel.is_not(None)
    )
)


class NotYourProduct(Refusal):
    """It belongs to the members of its channel, and they are not one."""

    phrase = "refusal-not-your-product"


class Products:
    """Those a transaction has looked up are not looked up again.

    `hidden` are not for the person it is done for: they are in no list, and asked for they raise
    NotYourProduct.
    """

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self._known: dict[int, Product] = {}
        self.hidden: frozenset[int] = frozenset()

    def add(
        self,
        *,
        name: str,
        channel: Place | None,
        language: str,
        zone: ZoneInfo,
        country: str,
        digest_at: time,
        by: Person,
        at: datetime,
    ) -> Product:
        added = self._connection.execute(
            insert(products)
            .values(
                team_id=self._team_id,
                name=name,
                name_key=key(name),
                channel=None if channel is None else channel.id,
                language=language,
                zone=zone.key,
                country=country,
                digest_at=digest_at.isoformat("minutes"),
                closed_days=[],
                state=ProductState.SEARCH.value,
                created_at=at,
                created_by=by.id,
            )
            .returning(products.c.id)
        )
        return self.get(added.scalar_one())

    def channels(self) -> Mapping[int, str]:
        """The team channel of each product that has one, by the product's id."""
        rows = CHANNELS.all(self._connection, team=self._team_id)
        return {row["id"]: row["channel"] for row in rows}

    def get(self, product: int) -> Product:
        if product in self.hidden:
            raise NotYourProduct
        known = self._known.get(product)
        if known is not None:
            return known
        row = IT.one(self._connection, team=self._team_id, product=product)
        assert row is not None, "a product that is not there"
        return self._keep(read(row))

    def of_channel(self, channel: Place) -> Product | None:
        """The product whose team channel this is: an open one before a closed one, the newest first."""
        row = OF_CHANNEL.one(self._connection, team=self._team_id, place=channel.id)
        return None if row is None else self._keep(read(row))

    def named(self, name: str) -> Product | None:
        found = self._one(self._mine().where(products.c.name_key == key(name)))
        if found is not None and found.id in self.hidden:
            raise NotYourProduct
        return found

    def all(self) -> Sequence[Product]:
        rows = self._connection.execute(self._mine().order_by(products.c.id)).mappings()
        return [read(row) for row in rows if row["id"] not in self.hidden]

    def save(self, product: Product) -> None:
        self._connection.execute(
            update(products)
            .where(products.c.team_id == self._team_id, products.c.id == product.id)
            .values(values(product))
        )
        self._known.pop(product.id, None)

    def _keep(self, product: Product) -> Product:
        self._known[product.id] = product
        return product

    def _mine(self) -> Select[Any]:
        return select(products).where(products.c.team_id == self._team_id)

    def _one(self, query: Select[Any]) -> Product | None:
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else read(row)


def values(product: Product) -> dict[str, Any]:
    return {
        "name": product.name,
        "name_key": key(product.name),
        "channel": None if product.channel is None else product.channel.id,
        "language": product.language,
        "zone": product.zone.key,
        "country": product.country,
        "digest_at": product.digest_at.isoformat("minutes"),
        "closed_days": sorted(day.isoformat() for day in product.closed_days),
        "state": product.state.value,
        "closed_at": product.closed_at,
        "portrait": kept(product.portrait),
        "targets": changed(product.targets, USUAL_TARGETS),
        "retention": changed(product.retention, USUAL_PERIODS),
        "pitch": product.pitch,
        "script": product.script,
    }


def read(row: Row) -> Product:
    return Product(
        id=row["id"],
        name=row["name"],
        channel=None if row["channel"] is None else Place(row["channel"]),
        language=row["language"],
        zone=ZoneInfo(row["zone"]),
        country=row["country"],
        digest_at=time.fromisoformat(row["digest_at"]),
        closed_days=frozenset(map(date.fromisoformat, row["closed_days"])),
        state=ProductState(row["state"]),
        closed_at=row["closed_at"],
        created_at=row["created_at"],
        portrait=portrait(row["portrait"]),
        targets=Targets(**row["targets"]) if row["targets"] else USUAL_TARGETS,
        retention=Periods(**row["retention"]) if row["retention"] else USUAL_PERIODS,
        pitch=row["pitch"],
        script=row["script"],
    )


def changed(now: Targets | Periods, usual: Targets | Periods) -> dict[str, int]:
    """Only what a team set itself, so that a better default reaches the others."""
    same = asdict(usual)
    return {name: value for name, value in asdict(now).items() if value != same[name]}
