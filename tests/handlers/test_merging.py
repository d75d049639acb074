"""/prospect merge: two prospects that are one organisation become one."""

from tests.handlers.test_undo_verb import report
from tests.office import Office, prospect


def test_everything_of_one_is_with_the_other(two: Office) -> None:
    two.bob.types("/prospect call P-1 talked")
    two.bob.types("/prospect call P-2 interested")
    two.bob.types('/prospect note P-2 "They call back."')

    said = two.bob.types("/prospect merge P-1 P-2 keep:P-1")

    assert said.startswith("Bourges (P-2) is part of Ambert (P-1) now")
    shown = two.bob.types("/prospect show P-2")
    assert shown.startswith("P-2 is part of Ambert (P-1) now.")
    assert "They call back." in shown
    assert prospect(two).calls == 2


def test_undone_it_is_as_before_to_the_byte(two: Office) -> None:
    two.bob.types("/prospect call P-1 talked")
    two.bob.types("/prospect call P-2 interested")
    before = report(two)
    two.bob.types("/prospect merge P-1 P-2 keep:P-1")

    said = two.bob.types("/prospect undo")

    assert said.startswith("Undone")
    assert report(two) == before
