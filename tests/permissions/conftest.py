"""Two bots a session: one that refuses, whose data never changes; one in which what is allowed is done."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from domain.import_modes import Mode
from domain.import_states import ImportState
from domain.people import Person
from domain.retention import NoticeKind
from handlers.retention.reckoned import since
from playground.environment import without_proxies
from storage.imports import Import
from storage.storage import open_storage
from storage.work import Books
from tests.databases import database_at
from tests.office import PARIS
from tests.permissions.acts import DIRECTLY, Somebody
from tests.permissions.slack_office import TEAM, SlackOffice, slack_office

without_proxies()

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=PARIS)
LINES = (
    "product new Projet",
    'add "Mairie de Lyon" contact:"Marie Dupont" email:marie@lyon.example segment:Communes',
    'mandate "DINUM" "They fill in paper forms"',
    'segment new "Departments" population:100',
    'need P-1 "import a file"',
    'meet P-1 when:"2026-01-04 14:00"',
    'pivot from:Communes to:Departments why:"too slow"',
    'add "Ville de Brest" contact:"Paul Roy" source:directory segment:Departments',
)
"""What the administrator records in #equipe."""


@contextmanager
def at_work(folder: Path) -> Iterator[SlackOffice]:
    storage = open_storage(database_at(folder / "prospect.db"))
    with slack_office(storage, NOW) as office:
        administrator = Somebody(office, "administrator")
        for line in LINES:
            administrator.types(line)
        administrator.presses("pivot-confirm", "1")
        by = Person(administrator.person.id)
        storage.write(lambda books: brought(books, by))
        storage.write(lambda books: told(books, by))
        Somebody(office, "member", DIRECTLY).types("help")
        yield office
    storage.close()


def brought(books: Books, by: Person) -> None:
    """A list that waits for its word, the second one written already."""
    for number, state in ((1, ImportState.WAITING), (2, ImportState.DONE)):
        books.of(TEAM).imports.add(
            Import(
                id=number,
                product=1,
                by=by,
                file="",
                name="communes.csv",
                segment="",
                origin="a directory",
                mode=Mode.SKIP,
                at=NOW,
                state=state,
            )
        )


def told(books: Books, by: Person) -> None:
    """That the details of those at P-2 go soon."""
    work = books.of(TEAM)
    prospect = work.prospects.numbered(2)
    assert prospect is not None
    product = work.products.get(prospect.product)
    for kept in work.retention.of_prospect(prospect.id):
        work.retention.notice(NoticeKind.GOES, [(kept, by, since(kept, product))])
        work.retention.were_told([kept], NoticeKind.GOES, at=NOW)


@pytest.fixture(scope="session")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackOffice]:
    with at_work(tmp_path_factory.mktemp("refusing")) as office:
        yield office


@pytest.fixture(scope="session")
def allowing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackOffice]:
    with at_work(tmp_path_factory.mktemp("allowing")) as office:
        yield office
