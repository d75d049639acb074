"""What is kept of the needs somebody asked for."""

from typing import Any

from tests.office import TEAM, Office


def requests(office: Office, number: int = 1) -> list[tuple[str, bool, int | None, str]]:
    """What a prospect asked for: words, as a must or not, at which meeting, from whom."""

    def asked(books: Any) -> list[tuple[str, bool, int | None, str]]:
        work = books.of(TEAM)
        return [
            (work.needs.get(one.need).words, one.is_must, one.meeting, str(one.origin))
            for one in work.requests.of_prospect(number)
        ]

    return office.storage.read(asked)


def words(office: Office) -> list[str]:
    return office.storage.read(
        lambda books: [need.words for need in books.of(TEAM).needs.of_product(1)]
    )
