"""The minimal list frozen, told to the team, and what has changed since."""

from tests.office import Office


def test_the_frozen_list_is_dated_and_told_to_the_team_without_names(asked: Office) -> None:
    said = asked.bob.types("/prospect needs freeze")

    assert said == "The minimal list is frozen (1) and told to the team."
    assert asked.reads()[-1] == (
        "Liste minimale de demarches\n@bob l’a figée aujourd’hui\u00a0: un besoin.\n"
        "• «\u00a0Import a PDF\u00a0» · indispensable pour 2"
    )
    view = asked.bob.types("/prospect needs")
    assert "Frozen on Mon 5 January by @bob; unchanged since." in view


def test_words_that_may_name_somebody_stay_out_of_the_channel(asked: Office) -> None:
    asked.bob.types('/prospect add Nancy contact:"Zelda Quatrebarbes"')
    asked.bob.types('/prospect need P-1 "As Zelda does it" must')
    asked.bob.types('/prospect need P-4 "As Zelda does it" "Write to z@secret.example" must')
    asked.bob.types('/prospect need P-2 "Write to z@secret.example" must')

    asked.bob.types("/prospect needs freeze")

    told = asked.reads()[-1]
    assert told.count("Un besoin dont les mots nomment peut-être quelqu’un") == 2
    assert "Zelda" not in told
    assert "secret" not in told


def test_the_view_says_what_has_changed_since_the_list_was_frozen(asked: Office) -> None:
    asked.bob.presses_action("needs-freeze", "")
    asked.bob.types('/prospect need P-2 "Export" must')
    asked.bob.types('/prospect need P-1 "Import a PDF" nice')

    view = asked.bob.types("/prospect needs")

    assert (
        "Frozen on Mon 5 January by @bob. Since then one came (“Export”), "
        "one went (“Import a PDF”)." in view
    )


def test_a_list_that_is_empty_or_has_not_changed_is_not_frozen(one: Office) -> None:
    empty = one.bob.types("/prospect needs freeze")
    one.bob.types("/prospect add Thiers")
    one.bob.types('/prospect need P-1 "Import" must')
    one.bob.types('/prospect need P-2 "Import" must')
    one.bob.types("/prospect needs freeze")

    again = one.alice.types("/prospect besoins figer")

    assert empty.startswith("The minimal list is empty")
    assert again.startswith("La liste est figée depuis le ")
    assert len(one.reads()) == 1
