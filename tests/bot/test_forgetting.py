"""What was set aside a month ago goes for good: rows, what was due about them, and who they named."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from storage.answer_tables import notes
from storage.machinery import due
from storage.privacy_tables import messages_about
from storage.tables import calls, contacts, meetings, prospects
from storage.work import Books
from tests.office import TEAM, Office


def days_pass(office: Office, days: float) -> None:
    """The clock rings at the end of them."""
    office.now += timedelta(days=days)
    office.clockwork.ring()


def names(office: Office) -> list[str]:
    """Of all that are written down, set aside or not."""
    return office.storage.read(
        lambda books: list(books.connection.execute(select(contacts.c.name)).scalars())
    )


@pytest.fixture
def with_paul(team: Office) -> Office:
    """Paul Roy, of the Mairie de Brest, P-1, whose address Bob puts right."""
    team.bob.types('/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul@wrong.fr')
    team.bob.types('/prospect add "Mairie de Nice"')
    team.bob.types('/prospect note P-2 "Paul Roy knows them: paul@wrong.fr, then paul@lyon.fr"')
    team.bob.presses_action("edit", "P-1")
    team.bob.sends(email="paul@lyon.fr")
    return team


def test_details_that_were_put_right_are_kept_for_a_month(with_paul: Office) -> None:
    days_pass(with_paul, 29)

    assert names(with_paul) == ["Paul Roy", "Paul Roy"]


def test_then_they_go_and_leave_the_texts(with_paul: Office) -> None:
    days_pass(with_paul, 31)

    assert names(with_paul) == ["Paul Roy"]
    shown = with_paul.bob.types("/prospect show P-2")
    assert "Paul Roy knows them: […], then paul@lyon.fr" in shown


def test_whoever_is_there_no_more_is_named_no_more(with_paul: Office) -> None:
    office = with_paul
    office.bob.presses_action("edit", "P-1")
    office.bob.sends(contact="", email="")
    days_pass(office, 31)

    assert names(office) == []
    assert "[…] knows them: […], then […]" in office.bob.types("/prospect show P-2")


def test_what_was_taken_back_goes_after_a_month(team: Office) -> None:
    def kept(books: Books) -> tuple[int, int]:
        read = books.connection.execute
        return len(read(select(notes.c.id)).all()), len(read(select(calls.c.id)).all())

    team.bob.types('/prospect add "Mairie de Brest"')
    team.bob.types('/prospect note P-1 "a slip"')
    team.bob.types("/prospect undo")
    team.bob.types("/prospect call P-1 busy")
    team.bob.types("/prospect undo")

    days_pass(team, 29)
    before = team.storage.read(kept)
    days_pass(team, 2)

    assert before == (1, 1)
    assert team.storage.read(kept) == (0, 0)


def test_what_was_due_about_a_removed_prospect_goes_with_it(team: Office) -> None:
    """Ids are given again: it would be done to whoever has it next."""

    def about_it(books: Books) -> list[tuple[str, str]]:
        rows = books.connection.execute(select(due.c.kind, due.c.subject)).all()
        return [(row[0], row[1]) for row in rows if row[0] not in ("digest", "alarms", "weekly")]

    team.bob.types('/prospect add "Mairie de Brest"')
    team.bob.types('/prospect meet P-1 when:"2026-03-02 14:00"')
    team.bob.types('/prospect next-action P-1 2026-03-03 "write"')
    before = team.storage.read(about_it)
    team.bob.types("/prospect remove P-1")

    days_pass(team, 31)

    assert ("meeting", "1") in before
    left = [one for one in team.storage.read(about_it) if one[0] in ("meeting", "next-action")]
    assert left == []
    assert (
        team.storage.read(lambda books: books.connection.execute(select(meetings.c.id)).all()) == []
    )


def test_many_are_forgotten_in_more_than_one_lot(team: Office) -> None:
    team.bob.types('/prospect add "Mairie de Brest" contact:"Paul Roy"')

    def many(books: Books) -> None:
        read = books.connection.execute
        one = dict(read(select(prospects)).mappings().one())
        who = dict(read(select(contacts)).mappings().one())
        for number in range(2, 252):
            row = one | {"id": number, "number": number, "deleted_at": team.now}
            read(insert(prospects).values(row | {"name_key": f"mairie {number}"}))
        for number in range(2, 35):
            read(insert(contacts).values(who | {"id": number, "deleted_at": team.now}))

    team.storage.write(many)

    days_pass(team, 31)

    left = team.storage.read(
        lambda books: books.connection.execute(select(prospects.c.id)).scalars().all()
    )
    assert list(left) == [1]
    assert names(team) == ["Paul Roy"]


def test_where_a_message_stands_that_may_tell_of_somebody_is_kept_as_long_as_they_are(
    with_paul: Office,
) -> None:
    def stand(books: Books) -> None:
        work = books.of(TEAM)
        for subject in ("of Paul", "of nobody"):
            work.messages.stands(subject, place="D1", ts="1", at=with_paul.now)
        work.messages.tells_of("of Paul", [1])
        work.messages.tells_of("seen for a while", [1])

    def known(books: Books) -> tuple[list[bool], list[str]]:
        where = books.of(TEAM).messages.where
        about = books.connection.execute(select(messages_about.c.subject)).scalars().all()
        return [where(one) is not None for one in ("of Paul", "of nobody")], list(about)

    with_paul.storage.write(stand)

    days_pass(with_paul, 366)

    assert with_paul.storage.read(known) == ([True, False], ["of Paul"])


def test_the_journal_keeps_nothing_of_it_either(
    with_paul: Office, sqlite: str, tmp_path: Path
) -> None:
    office = with_paul
    office.bob.presses_action("edit", "P-1")
    office.bob.sends(contact="", email="")
    before = on_disk(tmp_path)

    days_pass(office, 31)

    assert b"paul@wrong.fr" in before
    assert b"paul@wrong.fr" not in on_disk(tmp_path)


def on_disk(folder: Path) -> bytes:
    """The database and its journal."""
    return b"".join(path.read_bytes() for path in folder.glob("prospect.db*"))
