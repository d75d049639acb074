"""Two programs that go on with one import, and somebody who adds a name while a lot is on its way."""

from collections.abc import Iterator
from threading import Thread

import pytest

from domain.import_states import ImportState
from domain.people import Person
from handlers.importing.lines import Line
from handlers.importing.plan import planned
from handlers.importing.tally import Tally
from handlers.importing.writing import made_ready_all, write_lot
from storage.imports import Import
from storage.work import Books
from tests.lists import Importing, agency, csv_of, importing
from tests.office import TEAM, Office


@pytest.fixture
def beside(team: Office) -> Iterator[Importing]:
    with importing(team) as found:
        yield found


def known(office: Office) -> int:
    figures = office.storage.read(lambda books: books.of(TEAM).segments.figures_of_product(1))
    return figures["known"]


def waiting(office: Office) -> Import:
    job = office.storage.read(lambda books: books.of(TEAM).imports.latest(1))
    assert job is not None
    return job


def test_two_programs_that_write_one_list_write_it_once(beside: Importing) -> None:
    office = beside.office
    beside.is_sent(csv_of(agency(number) for number in range(1, 1_101)), office.bob)
    office.bob.presses("Import 1,100")
    job, passes = waiting(office), beside.importer.passes
    path = beside.importer.folder / f"{job.id}.list"

    def write() -> None:
        passes.write(TEAM, job, path, Tally(), lambda *_: None)

    both = [Thread(target=write), Thread(target=write)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    assert known(office) == 1_100
    assert waiting(office).counts["create"] == waiting(office).done == 1_100


def test_a_name_that_somebody_adds_while_its_lot_is_on_its_way_is_there_once(
    beside: Importing,
) -> None:
    office = beside.office
    beside.is_sent(csv_of([agency(1), agency(2)]), office.bob)
    office.bob.presses("Import 2")
    job, passes = waiting(office), beside.importer.passes
    lot = office.storage.read(
        lambda books: planned(lines_of(beside, job), job, passes.at_desk(TEAM, job, books))
    )
    office.alice.types('/prospect add "Agence 2"')

    def write(books: Books) -> dict[str, int]:
        desk = passes.at_desk(TEAM, job, books)
        return dict(write_lot(made_ready_all(lot, job), job, desk).counts)

    counts = office.storage.write(write)

    assert (counts["create"], counts["there"]) == (1, 1)
    assert known(office) == 2
    assert job.state is ImportState.WRITING
    assert job.by == Person("bob")


def lines_of(beside: Importing, job: Import) -> list[Line]:
    """As the pass reads them."""
    passes = beside.importer.passes
    path = beside.importer.folder / f"{job.id}.list"
    with passes.opened(TEAM, job, path) as (_, _, every):
        return list(every)
