"""Somebody who types commands while the morning's messages leave, and how long each takes."""

import os
import time
from itertools import count, cycle
from threading import Event, Thread
from typing import Final

from bench.signed import ALICE, CHANNEL, TEAM
from bot.house import House
from chat.port import Command
from domain.people import Person, Place, Team

A_SECOND: Final = 10
"""Commands."""
TYPED: Final = ("show P-1", "note P-1 hello", 'add "Agence {}"', "list")


class OfficeHours:
    """`milliseconds` of each command, from its event to its answer, its commit included."""

    def __init__(self, house: House) -> None:
        self.milliseconds: list[float] = []
        self._house = house
        self._over = Event()
        self._thread = Thread(target=self._type, name="office", daemon=True)

    def begin(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self._over.set()
        self._thread.join()

    def _type(self) -> None:
        for number, typed in zip(count(1), cycle(TYPED), strict=False):
            if self._over.wait(1 / A_SECOND):
                return
            began = time.perf_counter()
            self._house.dispatcher.receive(command(typed.format(f"{os.getpid()}-{number}"), number))
            self.milliseconds.append((time.perf_counter() - began) * 1000)


def command(text: str, number: int) -> Command:
    return Command(
        id=f"office-{os.getpid()}-{time.time_ns()}-{number}",
        team=Team("slack", TEAM),
        by=Person(ALICE),
        place=Place(CHANNEL),
        text=text,
    )
