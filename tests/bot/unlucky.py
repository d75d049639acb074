"""A bot to which much bad happens, as a program of its own: python -m tests.bot.unlucky DATABASE SECRET [FORM]."""

import logging
import sys
from datetime import datetime
from threading import Thread

from sqlalchemy import text

from bot.delivery import Sender
from bot.logs import start_logging
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent
from domain.people import Team
from storage.storage import open_storage
from storage.work import Books, Work
from tests.office import TEAM, Office


def main(database: str, secret: str, form: str = "text") -> None:
    start_logging("DEBUG", form)
    storage = open_storage(database)
    office = Office(storage)
    bob = office.bob
    bob.types('/prospect product new "demarches"')
    bob.types(f'/prospect add "{secret}" contact:"{secret}"')

    alter(office, "UPDATE prospects SET stage = :secret", secret)
    bob.types(f"/prospect show {secret}")
    alter(office, "ALTER TABLE contacts RENAME TO contacts_gone", secret)
    bob.types(f'/prospect add "{secret} two" contact:"{secret}"')
    storage.write(lambda books: put(books.of(TEAM), secret, office.now))
    Sender(storage=storage, chats={"plain": Breaking()}, clock=lambda: office.now).deliver()
    storage.write(lambda books: books.of(TEAM).due.plan("unheard-of", 1, at=office.now))
    office.clockwork.ring()
    a_thread_breaks(secret)
    a_library_complains(secret)
    storage.close()


def alter(office: Office, statement: str, secret: str) -> None:
    def work(books: Books) -> None:
        given = {"secret": secret} if ":secret" in statement else {}
        books.connection.execute(text(statement), given)

    office.storage.write(work)


def put(work: Work, secret: str, now: datetime) -> None:
    work.outbox.put(
        destination="equipe",
        kind="reply",
        method="post",
        args={"text": secret},
        subject=None,
        at=now,
    )


class Breaking(PlainChat):
    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        raise ValueError(call.args["text"])


def a_thread_breaks(secret: str) -> None:
    def work() -> None:
        raise ValueError(secret)

    thread = Thread(target=work, name="unlucky")
    thread.start()
    thread.join()


def a_library_complains(secret: str) -> None:
    try:
        raise ValueError(secret)
    except ValueError as error:
        logging.getLogger("chat.slack.wire").exception("Failed to process a message: %s", error)


if __name__ == "__main__":
    main(*sys.argv[1:])
