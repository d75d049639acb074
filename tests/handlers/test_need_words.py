"""Needs merged, given other words, removed; and each of these undone."""

from tests.handlers.wanted import need, newest
from tests.office import Office, prospect


def test_merged_in_a_line_the_second_words_stay_and_it_can_be_undone(asked: Office) -> None:
    said = asked.bob.types('/prospect needs merge "Export" "Dashboard"')
    together = need(asked, "Export").words
    parted = asked.bob.presses("Undo")

    assert said.startswith("“Export” and “Dashboard” are one need now: “Dashboard”.")
    assert "Asked for by: 2 prospects, 2 as a must" in said
    assert together == "Dashboard"
    assert parted.startswith("“Export” and “Dashboard” are two needs again.")
    assert need(asked, "Export").words == "Export"
    assert prospect(asked, 3).requests_alone == 1


def test_a_second_undo_of_a_merge_leads_nowhere(asked: Office) -> None:
    asked.bob.types('/prospect needs merge "Export" "Dashboard"')
    undo = newest(asked, "Undo")
    asked.bob.presses("Undo")

    assert "older message" in asked.bob.presses_action(undo["action"], undo["value"])


def test_merges_undone_in_another_order_leave_alone_what_was_parted(asked: Office) -> None:
    asked.bob.types('/prospect needs merge "Export" "Dashboard"')
    first = newest(asked, "Undo")
    asked.bob.types('/prospect needs merge "Dashboard" "One login"')
    second = newest(asked, "Undo")
    asked.bob.presses_action(first["action"], first["value"])

    asked.bob.presses_action(second["action"], second["value"])

    assert [need(asked, words).words for words in ("Export", "Dashboard", "One login")] == [
        "Export",
        "Dashboard",
        "One login",
    ]


def test_a_merge_is_not_undone_when_the_words_are_another_need_since(asked: Office) -> None:
    asked.bob.types('/prospect needs merge "Export" "Dashboard"')
    undo = newest(asked, "Undo")
    asked.bob.types('/prospect need "Dashboard" name:"Export"')

    said = asked.bob.presses_action(undo["action"], undo["value"])

    assert said.startswith("“Export” is another need already, which 2 prospects asked for")
    assert "Asked for by: 2 prospects" in asked.bob.types("/prospect needs Export")


def test_merged_in_the_form(asked: Office) -> None:
    asked.bob.types("/prospect needs merge")
    asked.bob.sends(one="2")
    missing = asked.bob.errors
    said = asked.bob.sends(one="2", into="1")

    assert missing == {"into": "Choose a need."}
    assert said.startswith("“Export” and “Import a PDF” are one need now")


def test_a_merge_makes_whoever_asked_less_alone(asked: Office) -> None:
    asked.bob.types('/prospect needs merge "Export" "Dashboard"')

    assert (prospect(asked).requests_alone, prospect(asked, 3).requests_alone) == (0, 0)


def test_other_words_are_given_in_a_line_and_in_the_form(asked: Office) -> None:
    asked.bob.types('/prospect need Export name:"Export to a spreadsheet"')
    asked.bob.presses("Other words")
    asked.bob.sends(words="One login")
    taken = asked.bob.errors

    said = asked.bob.sends(words="Spreadsheet export")

    assert taken["words"].startswith("“One login” is another need already")
    assert said.startswith("“Export to a spreadsheet” is now called “Spreadsheet export”.")


def test_words_that_are_another_need_offer_to_merge_the_two(asked: Office) -> None:
    asked.bob.types('/prospect need Export name:"one login"')

    said = asked.bob.presses("Merge")

    assert said.startswith("“Export” and “One login” are one need now: “One login”.")


def test_a_removed_need_comes_back_on_undo(asked: Office) -> None:
    said = asked.bob.types("/prospect needs remove export")
    without = prospect(asked).requests
    asked.bob.presses("Undo")

    assert said.startswith("“Export” is removed.")
    assert (without, prospect(asked).requests) == (1, 2)
    assert need(asked, "Export").words == "Export"


def test_a_removed_need_whose_words_were_used_again_stays_away(asked: Office) -> None:
    asked.bob.types("/prospect needs remove export")
    undo = newest(asked, "Undo")
    asked.bob.types('/prospect need P-2 "Export"')

    said = asked.bob.presses_action(undo["action"], undo["value"])

    assert said.startswith("“Export” is another need already")
