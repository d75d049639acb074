"""A seeded workspace is one that the bot could have made: its figures are true."""

from datetime import date

import pytest
from sqlalchemy import create_engine, func, select

from bench.seed import seed
from bench.workspace import furnished
from storage.history_tables import figures
from storage.tables import contacts, prospects, teams
from tests.postgres import BOTH

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("database", BOTH)
def test_the_figures_of_a_seeded_workspace_are_true(
    database: str, request: pytest.FixtureRequest
) -> None:
    url = furnished(request.getfixturevalue(database))

    seed(url, many=60, due=6, today=TODAY)

    engine = create_engine(url)
    with engine.connect() as connection:
        known = connection.execute(select(func.count(prospects.c.id))).scalar_one()
        people = connection.execute(select(func.count(contacts.c.id))).scalar_one()
        many = figures.c["count"].label("many")
        quiet = select(func.count(prospects.c.id)).where(prospects.c.wakes_on < TODAY)
        counted = {
            row.figure: row.many for row in connection.execute(select(figures.c.figure, many))
        }
        numbers = connection.execute(select(teams.c.last_number)).scalar_one()
        late = connection.execute(quiet).scalar_one()
    engine.dispose()
    assert (known, people, counted["known"], numbers, late) == (60, 60, 60, 60, 6)
