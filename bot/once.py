"""An event is handled once, also when the line to the database breaks while it is being committed."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from storage.storage import Storage
from storage.unavailable import Unavailable, Unknown
from storage.work import Books

Answer = TypeVar("Answer")


def once(
    storage: Storage,
    event: str,
    work: Callable[[Books], Answer],
    *,
    at: datetime,
    otherwise: Answer,
) -> Answer:
    """What `work` answers, in one transaction; `otherwise` when the event was handled before.

    Where nobody knows whether it was committed, its id is asked for again: it was, and the answer
    stands; or it was not, and it is done now. The database lets nobody write the same id while the
    first transaction's end is open. Raises Unknown while that cannot be asked either.
    """
    answers = [otherwise]
    handled = otherwise

    def attempt(books: Books) -> Answer:
        if not books.seen.first_time(event, at=at):
            return handled
        answers.append(work(books))
        return answers[-1]

    try:
        return storage.write(attempt)
    except Unknown as unknown:
        handled = answers[-1]
        try:
            return storage.write(attempt)
        except Unavailable:
            raise unknown from None
