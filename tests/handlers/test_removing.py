"""Taking a prospect out of everything, and putting it back within a month."""

from tests.handlers.test_undo import last_entry
from tests.office import TEAM, Office


def is_there(office: Office, number: int = 1) -> bool:
    return office.storage.read(lambda books: books.of(TEAM).prospects.numbered(number)) is not None


def is_kept(office: Office) -> bool:
    return office.storage.read(lambda books: books.of(TEAM).removed.numbered(1)) is not None


def test_a_removed_prospect_is_in_no_list_any_more(one: Office) -> None:
    said = one.bob.types("/prospect remove P-1")

    assert said.startswith("Mairie de Lyon (P-1) is removed")
    assert "Mairie de Lyon" not in one.bob.types("/prospect list all")
    assert not is_there(one)


def test_it_is_back_with_one_press(one: Office) -> None:
    one.bob.types("/prospect remove P-1")

    one.bob.presses("Undo")

    assert is_there(one)


def test_what_was_removed_is_listed_and_restored(one: Office) -> None:
    one.bob.types("/prospect call P-1 interested")
    one.bob.types("/prospect remove P-1")
    listed = one.alice.types("/prospect restaurer")

    said = one.alice.presses("Restaurer")

    assert "Mairie de Lyon · P-1" in listed
    assert said.startswith("Mairie de Lyon est de retour")
    assert "Interested" in one.bob.types("/prospect show P-1")


def test_nothing_removed_is_said(one: Office) -> None:
    assert one.bob.types("/prospect restore").startswith("Nothing was removed")


def test_one_that_was_never_removed_cannot_be_restored(one: Office) -> None:
    said = one.bob.types("/prospect restore P-1")

    assert said.startswith("There is no P-1 among those removed")
    assert is_there(one)


def test_a_name_taken_since_stands_in_the_way(one: Office) -> None:
    one.bob.types("/prospect remove P-1")
    one.bob.types('/prospect add "Mairie de Lyon"')

    said = one.bob.types("/prospect restore P-1")

    assert said.startswith("There is another Mairie de Lyon since, P-2")
    assert not is_there(one)


def test_undoing_the_removal_stops_at_a_name_taken_since_too(one: Office) -> None:
    one.bob.types("/prospect remove P-1")
    undo = last_entry(one)
    one.bob.types('/prospect add "Mairie de Lyon"')

    said = one.bob.presses_action("undo", undo)

    assert said.startswith("There is another Mairie de Lyon since, P-2")


def test_after_thirty_days_it_is_deleted(one: Office) -> None:
    one.bob.types("/prospect remove P-1")
    one.until("2026-02-03 10:00")
    before = is_kept(one)

    one.is_shut_until("2026-02-04 10:00")

    assert before
    assert not is_kept(one)


def test_restored_it_has_its_next_action_again(one: Office) -> None:
    one.bob.types('/prospect next-action P-1 2026-01-22 "send the deck"')
    one.bob.types("/prospect remove P-1")

    one.bob.types("/prospect restore P-1")

    back = one.storage.read(lambda books: books.of(TEAM).prospects.numbered(1))
    assert back is not None
    assert back.next_action == "send the deck"
