"""A mandate is undone by its author or an administrator, with the needs nobody else named."""

from tests.handlers.ordered import NOTHING_CONFIRMED
from tests.office import Office


def test_a_mandate_is_undone_with_the_needs_nobody_else_named(ordered: Office) -> None:
    ordered.bob.types('/prospect need P-1 "Export" must')
    ordered.bob.types('/prospect mandate "The minister" "Export" "A horse"')

    answer = ordered.bob.presses("Undo")

    assert answer.startswith("Taken back: it is as if nobody had ordered it.")
    assert NOTHING_CONFIRMED in answer
    assert "Nobody asked" in ordered.bob.types('/prospect needs "A horse"')
    assert "Ordered by" not in ordered.bob.types("/prospect needs Export")


def test_a_mandate_undone_leaves_what_was_written_down_before_it(one: Office) -> None:
    one.bob.types('/prospect need "A dashboard" origin:mandate')
    one.bob.types('/prospect mandate "The director" "A dashboard"')

    answer = one.bob.presses("Undo")

    asked = "One need comes from a mandate, and nobody wrote down whose: A dashboard."
    assert asked in answer


def test_only_its_author_or_an_administrator_undoes_it(ordered: Office) -> None:
    undo = next(one for one in ordered.bob.answers[-1]["controls"] if one["label"] == "Undo")

    answer = ordered.chloe.presses_action(undo["action"], undo["value"])

    assert "@bob" in answer
    assert NOTHING_CONFIRMED in ordered.bob.types("/prospect mandate")
