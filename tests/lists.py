"""Lists as tests write them, and the one who reads and writes them beside the office."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.importing.passes import Passes, never
from bot.importing.worker import Importer
from handlers.desk import Defaults
from tests.office import PARIS, Office, Teammate, public_holidays

AGENCIES = "State agencies"


def csv_of(lines: Iterable[str], *, head: str = "Organisation;Contact;E-mail;Téléphone") -> bytes:
    return "\r\n".join([head, *lines, ""]).encode("utf-8-sig")


def agency(number: int) -> str:
    """A line that is like no other one: its words tell it apart, not only its number."""
    return (
        f"Agence {number};Camille {number};contact{number}@agence.example;"
        f"01 44 {number // 10_000:02} {number // 100 % 100:02} {number % 100:02}"
    )


def two_hundred_and_five() -> bytes:
    """200 agencies, three of them again, two lines that say nothing usable."""
    lines = [agency(number) for number in range(1, 201)]
    lines[50:50] = [agency(10)]
    lines[100:100] = [";Nobody;nobody@agence.example;"]
    return csv_of([*lines, agency(20), agency(30), "Agence 999;X;not an address;"])


class Importing:
    """What the thread of imports does, done when the test says so."""

    def __init__(self, office: Office, folder: Path, until: Callable[[], bool] = never) -> None:
        self.office = office
        self.importer = Importer(
            passes=Passes(
                storage=office.storage,
                clock=lambda: office.now,
                holidays=public_holidays,
                defaults=Defaults(language="fr", zone=PARIS, country="FR"),
                until=until,
            ),
            chats={"plain": office.chat},
            folder=folder,
            wake=office.deliver,
        )

    def works(self) -> int:
        done = self.importer.work()
        self.office.deliver()
        return done

    def is_sent(
        self, content: bytes, by: Teammate, *, name: str = "agences.csv", **values: str
    ) -> str:
        """Somebody sends a list with the form, and it is read. What they are told of it."""
        number = f"F{len(self.office.chat.files) + 1}"
        self.office.chat.files[number] = (name, content)
        by.types("/prospect import")
        by.sends(file=(number,), **{"origin": "Annuaire public"} | values)
        self.works()
        return by.messages[-1]


@contextmanager
def importing(office: Office, until: Callable[[], bool] = never) -> Iterator[Importing]:
    with TemporaryDirectory() as folder:
        yield Importing(office, Path(folder), until)
