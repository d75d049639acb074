"""Exports of thousands: read lot by lot, and only as many as a message takes."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.exporting import Source, write_export
from domain.exported import Exported
from domain.stages import Stage
from handlers.exporting.formats import Format
from handlers.exports import MOST
from handlers.list_asked import Asked
from storage.work import Books
from tests.office import TEAM, Office, prospect


@pytest.fixture
def many(team: Office) -> Office:
    """One more prospect than a message takes, one of them closed."""
    team.bob.types('/prospect add "Mairie de Lyon"')
    team.bob.types("/prospect call P-1 not interested")
    one = replace(prospect(team), stage=Stage.NEW)

    def add(books: Books) -> None:
        for number in range(MOST):
            books.of(TEAM).prospects.add(replace(one, name=f"Agence {number}"))

    team.storage.write(add)
    return team


def test_more_than_a_message_takes_is_refused_with_a_way_on(many: Office) -> None:
    refused = many.bob.types("/prospect export csv")
    many.bob.types("/prospect export csv closed")

    assert "more than 10,000 prospects: choose a segment or a stage" in refused
    assert [shown["kind"] for shown in many.chat.walls["bob"]].count("export") == 1


def test_others_write_while_a_file_is_written(many: Office, tmp_path: Path) -> None:
    source = Source(storage=many.storage, team=TEAM, product=1, now=many.now)
    told: list[str] = []

    def tell(one: Exported) -> None:
        if not told:
            told.append(many.alice.types('/prospect add "Mairie de Thiers"'))

    path = tmp_path / "all.csv"
    write_export(source, lambda _: Asked(), path, Format.CSV, told=tell)

    assert told[0].startswith("C’est noté")
    assert "Mairie de Thiers" in path.read_text("utf-8-sig")
