"""The portrait that a product has."""

from domain.portrait import Portrait
from tests.office import TEAM, Office


def portrait(office: Office) -> Portrait:
    return office.storage.read(lambda books: books.of(TEAM).products.get(1)).portrait
