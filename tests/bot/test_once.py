"""When nobody knows whether a command was committed, it is done once, and its person hears the truth."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest

from storage.storage import Storage
from storage.unavailable import CannotWrite, Unavailable, Unknown
from storage.work import Books
from tests.bot.passed_on import PassedOn
from tests.office import Office

Answer = TypeVar("Answer")


class Breaking(PassedOn):
    """A storage whose line breaks at the next commits: `ends` says before or after each, or why it is not."""

    def __init__(self, storage: Storage, *ends: str | Unavailable) -> None:
        super().__init__(storage)
        self._ends = list(ends)

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        match self._ends.pop(0) if self._ends else "well":
            case "before":
                self._undone(work)
                raise Unknown("OperationalError")
            case "after":
                self.storage.write(work)
                raise Unknown("OperationalError")
            case Unavailable() as failure:
                raise failure
            case _:
                return self.storage.write(work)

    def _undone(self, work: Callable[[Books], Answer]) -> None:
        class Undone(Exception):
            pass

        def undone(books: Books) -> None:
            work(books)
            raise Undone

        with pytest.raises(Undone):
            self.storage.write(undone)


def breaking(team: Office, *ends: str | Unavailable) -> None:
    team.bot = replace(team.bot, storage=Breaking(team.storage, *ends))


@pytest.mark.parametrize("end", ["before", "after"])
def test_it_is_asked_about_by_its_id_and_answered_as_ever(team: Office, end: str) -> None:
    breaking(team, end)

    said = team.bob.types('/prospect add "Loire"')

    assert "P-1" in said
    assert team.bob.types("/prospect list").count("Loire") == 1


@pytest.mark.parametrize(("end", "there"), [("before", False), ("after", True)])
def test_while_it_cannot_be_asked_about_its_person_is_told_to_look(
    team: Office, end: str, there: bool
) -> None:
    breaking(team, end, Unavailable("Away"))

    said = team.bob.types('/prospect add "Loire"')

    assert "may or may not be saved" in said
    assert ("Loire" in team.bob.types("/prospect list")) is there


def test_what_cannot_be_written_is_told_as_such(team: Office) -> None:
    breaking(team, CannotWrite("SQLITE_FULL"))

    said = team.bob.types('/prospect add "Loire"')

    assert "cannot save anything for now: nothing was saved" in said
