"""A need that is undone is as if nobody had asked for it."""

from tests.handlers.needs_asked import requests, words
from tests.office import Office, prospect


def test_undone_it_is_as_if_nobody_had_asked(with_thiers: Office) -> None:
    with_thiers.bob.types('/prospect need P-1 "Import" must')
    with_thiers.bob.types('/prospect need P-2 "Import" "Export" must')

    with_thiers.bob.presses("Undo")

    assert requests(with_thiers, 2) == []
    assert words(with_thiers) == ["Import"]
    assert (prospect(with_thiers).requests, prospect(with_thiers).requests_alone) == (1, 1)


def test_undone_their_own_score_is_what_it_was(one: Office) -> None:
    before = prospect(one)
    one.bob.types('/prospect need P-1 "A" "B" "C" must')
    between = prospect(one)

    one.bob.presses("Undo")

    assert between.score != before.score
    assert (prospect(one).score, prospect(one).cell) == (before.score, before.cell)


def test_undoing_a_change_of_mind_brings_the_must_back(one: Office) -> None:
    one.bob.types('/prospect need P-1 "Import" must')
    one.bob.types('/prospect need P-1 "Import" nice')

    one.bob.presses("Undo")

    assert requests(one) == [("Import", True, None, "user")]


def test_what_was_said_anew_since_is_undone_from_the_newest_on(one: Office) -> None:
    undo = []
    for priority in ("must", "nice", "must"):
        one.bob.types(f'/prospect need P-1 "Import" {priority}')
        undo += [one for one in one.bob.answers[-1]["controls"] if one["action"] == "undo"]

    refused = one.bob.presses_action("undo", undo[0]["value"])
    left = requests(one)
    for button in reversed(undo):
        one.bob.presses_action("undo", button["value"])

    assert "undo that first" in refused
    assert left == [("Import", True, None, "user")]
    assert (requests(one), words(one), prospect(one).requests) == ([], [], 0)


def test_a_need_somebody_else_asked_for_meanwhile_stays_when_the_first_is_undone(
    with_thiers: Office,
) -> None:
    with_thiers.bob.types('/prospect need P-1 "Import"')
    undo = next(one for one in with_thiers.bob.answers[-1]["controls"] if one["action"] == "undo")
    with_thiers.bob.types('/prospect need P-2 "Import"')

    with_thiers.bob.presses_action("undo", undo["value"])

    assert (words(with_thiers), requests(with_thiers), len(requests(with_thiers, 2))) == (
        ["Import"],
        [],
        1,
    )
