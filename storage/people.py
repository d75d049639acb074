"""The members of a team, as far as they have spoken to the bot or were named to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from domain.names import key
from domain.people import Member, Person, Profile
from storage.prepared import Prepared, Row
from storage.tables import people

THEM = Prepared(
    select(people).where(
        people.c.team_id == bindparam("team"), people.c.external_id == bindparam("person")
    )
)


class People:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def get(self, person: Person) -> Member | None:
        row = self._row(person)
        return None if row is None else read(row)

    def met(self, profile: Profile) -> Member:
        """Write down what the platform says of somebody.

        Who administers the workspace administers the team, as long as they do; so does its first.
        """
        row = self._row(profile.person)
        if row is None:
            self._connection.execute(insert(people).values(self._first(profile)))
        elif news := changed(row, profile):
            self._change(profile.person, news)
        else:
            return administering(read(row), profile)
        member = self.get(profile.person)
        assert member is not None
        return administering(member, profile)

    def named(self, name: str) -> Sequence[Member]:
        """Who bears this name, case and accents aside."""
        wanted = key(name)
        return [member for member in self.all() if key(member.name) == wanted]

    def all(self) -> Sequence[Member]:
        rows = self._connection.execute(
            select(people).where(people.c.team_id == self._team_id).order_by(people.c.id)
        ).mappings()
        return [read(row) for row in rows]

    def administrators(self) -> Sequence[Person]:
        """The first one first."""
        return [member.person for member in self.all() if member.is_administrator]

    def uses(self, person: Person, product: int) -> None:
        """Remember the product a person used last."""
        self._change(person, {"product_id": product})

    def opened_home(self, person: Person, *, at: datetime) -> None:
        self._change(person, {"home_opened_at": at})

    def speaks(self, person: Person, *, language: str | None, zone: str | None) -> None:
        """What a person chose for themselves; None leaves it to the platform."""
        self._change(person, {"chosen_language": language, "chosen_zone": zone})

    def _first(self, profile: Profile) -> dict[str, Any]:
        count = self._connection.execute(
            select(func.count()).select_from(people).where(people.c.team_id == self._team_id)
        ).scalar_one()
        return {
            "team_id": self._team_id,
            "external_id": profile.person.id,
            "name": profile.name,
            "language": profile.language,
            "zone": profile.zone,
            "is_administrator": count == 0,
        }

    def _row(self, person: Person) -> Row | None:
        return THEM.one(self._connection, team=self._team_id, person=person.id)

    def _change(self, person: Person, values: dict[str, Any]) -> None:
        self._connection.execute(
            update(people)
            .where(people.c.team_id == self._team_id, people.c.external_id == person.id)
            .values(**values)
        )


def changed(row: Row, profile: Profile) -> dict[str, Any]:
    news = {"name": profile.name, "language": profile.language, "zone": profile.zone}
    return {name: value for name, value in news.items() if value and row[name] != value}


def administering(member: Member, profile: Profile) -> Member:
    return replace(member, is_administrator=True) if profile.is_administrator else member


def read(row: Row) -> Member:
    return Member(
        person=Person(row["external_id"]),
        name=row["name"],
        language=row["chosen_language"] or row["language"],
        zone=row["chosen_zone"] or row["zone"],
        is_administrator=row["is_administrator"],
        product=row["product_id"],
        home_opened_at=row["home_opened_at"],
    )
