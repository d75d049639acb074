"""Several people who type with hardly a pause, and what was acknowledged to them, when, and how long it took."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from threading import Event, Thread

from domain.people import Person, Profile
from tests.office import Office, Teammate

REFERENCE = re.compile(r"\bP-(\d+)\b")
CONFIRM = "Effacer définitivement"
A_BREATH = 0.1
"""Seconds between two organisations of one person: the machine has other tests to run."""
EACH = 4
"""One in so many is erased by the administrator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What was acknowledged: of which prospect, and between which moments of a clock that only goes on."""

    kind: str
    name: str
    number: int
    began: float
    ended: float

    @property
    def waited(self) -> float:
        return self.ended - self.began


@dataclass(kw_only=True)
class Typist:
    who: Teammate
    over: Event
    erases: bool
    deeds: list[Deed] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def works(self) -> None:
        nth = 0
        while not self.over.is_set():
            nth += 1
            self.one(f"{self.who.person.id} {nth}", nth)
            self.over.wait(A_BREATH)

    def one(self, name: str, nth: int) -> None:
        who = self.who.person.id
        contact = f'contact:"Zoe{nth} Blanc{who}" email:zoe{nth}.{who}@mairie.example'
        said = self.does(
            "add", name, 0, lambda: self.who.types(f'/prospect add "{name}" {contact}')
        )
        found = REFERENCE.search(said)
        if found is None:
            self.failed.append(said)
            return
        number = int(found[1])
        self.deeds[-1] = replace(self.deeds[-1], number=number)
        said = self.does(
            "call", name, number, lambda: self.who.types(f"/prospect call P-{number} talked")
        )
        if f"P-{number}" not in said:
            self.failed.append(said)
        if self.erases and nth % EACH == 0:
            self.who.tells(f"privacy erase P-{number}")
            self.does("erase", name, number, lambda: self.who.presses_directly(CONFIRM))

    def does(self, kind: str, name: str, number: int, act: Callable[[], str]) -> str:
        began = time.monotonic()
        said = act()
        ended = time.monotonic()
        self.deeds.append(Deed(kind=kind, name=name, number=number, began=began, ended=ended))
        return said


@contextmanager
def at_their_keyboards(office: Office, names: Sequence[str]) -> Iterator[list[Typist]]:
    """While it lasts they type, and a sender of its own sends, as in the running bot."""
    over, news = Event(), Event()
    office.bot = replace(office.bot, wake=news.set)
    for name in names:
        office.chat.people[Person(name)] = Profile(
            person=Person(name), name=name.title(), language="fr", zone="Europe/Paris"
        )
    typists = [
        Typist(who=Teammate(name, office), over=over, erases=nth == 0)
        for nth, name in enumerate(names)
    ]

    def send() -> None:
        while not over.is_set():
            news.wait(0.05)
            news.clear()
            office.sender.deliver()

    threads = [Thread(target=one.works) for one in typists] + [Thread(target=send)]
    for thread in threads:
        thread.start()
    try:
        yield typists
    finally:
        over.set()
        for thread in threads:
            thread.join()


def done(typists: Sequence[Typist]) -> list[Deed]:
    return [deed for one in typists for deed in list(one.deeds)]
