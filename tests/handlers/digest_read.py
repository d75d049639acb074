"""The morning's message as it is read."""

from datetime import datetime

from domain.people import Person, Place
from handlers.desk import Defaults, Desk
from handlers.digest import DigestNow, digest_now
from storage.work import Books
from tests.office import EQUIPE, PARIS, TEAM, Office, public_holidays

NBSP = "\N{NO-BREAK SPACE}"


ACT = f"Et maintenant{NBSP}?"


def naming(office: Office, reference: str = "P-1") -> list[str]:
    return [message for message in office.digests() if reference in message]


def digest_at(office: Office, moment: str) -> DigestNow:
    at = datetime.fromisoformat(moment).replace(tzinfo=PARIS)

    def ask(books: Books) -> DigestNow:
        work = books.of(TEAM)
        me = work.people.get(Person("alice"))
        assert me is not None
        desk = Desk(
            work=work,
            now=at,
            me=me,
            place=Place(EQUIPE),
            holidays=public_holidays,
            defaults=Defaults(),
        )
        return digest_now(work.products.all()[0], desk, at)

    return office.storage.read(ask)
