"""/prospect merge: two prospects that are one organisation become one."""

import pytest

from domain.stages import Stage
from tests.handlers.as_kept import reports
from tests.handlers.two_of_one import written_twice
from tests.office import TEAM, Office, prospect


@pytest.fixture
def lyon(team: Office) -> Office:
    """Lyon was written down twice: P-1, of Bob's, and P-3, of Chloé's."""
    written_twice(team)
    return team


def test_everything_of_one_is_with_the_other(lyon: Office) -> None:
    said = lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    assert said.startswith("Ville de Lyon (P-3) is part of Mairie de Lyon (P-1) now")
    kept = prospect(lyon)
    assert (kept.calls, kept.connected_calls, kept.tries_to_reach) == (2, 1, 2)
    assert kept.meetings_held == 2
    shown = lyon.bob.types("/prospect show P-1")
    for words in ("“They have a budget.”", "“Ils rappellent.”", "planned, with @bob"):
        assert words in shown
    assert "Introduced by" not in shown, "it introduced itself"
    assert "Introduced us to: Thiers (P-2)" in shown


def test_the_one_kept_says_what_counts_and_takes_what_it_lacks(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    now = prospect(lyon)
    assert (now.name, now.source, now.owner) == ("Mairie de Lyon", "Fair", lyon.bob.person)
    assert (now.next_action, str(now.next_action_on)) == ("envoyer", "2026-01-22")
    assert (now.park_reason, str(now.parked_until)) == ("budget", "2026-02-03")


def test_somebody_known_at_both_is_written_down_once(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    shown = lyon.bob.types("/prospect show P-1")

    assert shown.count("Marie Dupont") == 1
    assert "Marie Dupont · DSI · marie@lyon.example · 0144498500" in shown
    assert "Paul Roy · paul@lyon.example" in shown


def test_a_need_that_both_ask_for_counts_once(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    said = lyon.bob.types("/prospect needs")

    assert (prospect(lyon).requests, prospect(lyon).requests_alone) == (2, 1)
    assert "Ville de Lyon" not in said


def test_nobody_is_asked_twice_about_one_meeting(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    waiting = lyon.storage.read(
        lambda books: [
            (asked.person.id, asked.prospect)
            for asked in books.of(TEAM).questionnaires.waiting_in(1)
        ]
    )

    assert sorted(waiting) == [("bob", 1), ("chloe", 1)]
    assert "Ville de Lyon" not in lyon.chloe.messages[-1]


def test_stats_count_one_fewer_and_no_call_less(lyon: Office) -> None:
    before = figures(lyon)

    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    now = figures(lyon)
    assert (now["known"], now["open"]) == (before["known"] - 1, before["open"] - 1)
    assert [now[one] for one in CALLS] == [before[one] for one in CALLS]


CALLS = ("calls", "connected_calls", "morning_calls", "morning_connected_calls")


def figures(office: Office) -> dict[str, int]:
    return office.storage.read(lambda books: books.of(TEAM).segments.figures_of_product(1))


def test_the_first_entry_into_a_stage_is_the_earlier_one(two: Office) -> None:
    two.bob.types("/prospect stage P-1 pilot on:2025-12-29")
    two.bob.types("/prospect stage P-2 pilot on:2025-12-22")

    two.bob.types("/prospect merge P-1 P-2 keep:P-1")

    assert prospect(two).entered[Stage.PILOT].date().isoformat() == "2025-12-22"


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        ("show P-3", "P-3 is part of Mairie de Lyon (P-1) now."),
        ("call P-3 talked", "Call noted: Talked, undecided."),
        ("note P-3 hello", "The note is kept."),
    ],
)
def test_its_old_reference_leads_to_the_other(lyon: Office, line: str, starts: str) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    said = lyon.bob.types(f"/prospect {line}")

    assert said.startswith(starts), said
    assert "Mairie de Lyon · P-1" in said


def test_a_button_of_before_acts_on_the_other(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    lyon.bob.presses_action("later", "P-3:3")
    shown = lyon.bob.presses_action("show", "P-3")

    assert prospect(lyon).next_action_on is not None
    assert shown.startswith("P-3 is part of Mairie de Lyon (P-1) now.")


def test_a_reference_leads_on_when_what_it_became_is_merged_too(lyon: Office) -> None:
    before = reports(lyon)
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")
    lyon.bob.types("/prospect merge P-2 P-1 keep:P-2")

    shown = [lyon.bob.types(f"/prospect show {one}") for one in ("P-1", "P-3")]
    undone = [lyon.bob.types("/prospect undo") for _ in range(2)]

    assert all("is part of Thiers (P-2) now." in one for one in shown)
    assert all(one.startswith("Undone") for one in undone)
    assert reports(lyon) == before


def test_it_cannot_be_restored_as_if_it_was_removed(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    said = lyon.bob.types("/prospect restore P-3")

    assert said.startswith("P-3 was not removed: it is part of Mairie de Lyon (P-1)")
    assert "Ville de Lyon" not in lyon.bob.types("/prospect restore")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("P-1 P-1", "Mairie de Lyon (P-1) is one and the same prospect already"),
        ("P-1 P-3 keep:P-2", "I do not know which one to keep: “P-2” is neither P-1 nor P-3"),
        ("P-1 P-3 P-2", "Two prospects are merged at a time: I do not know what to do with “P-2”"),
        ("P-1 P-9", "I know no prospect called “P-9”"),
    ],
)
def test_what_is_refused(lyon: Office, line: str, said: str) -> None:
    before = reports(lyon)

    heard = lyon.bob.types(f"/prospect merge {line}")

    assert said.split(":")[0] in heard, heard
    assert reports(lyon) == before


def test_those_of_two_products_are_refused(lyon: Office) -> None:
    lyon.alice.types('/prospect product new "agents" channel:#{autre}')
    lyon.bob.types("/prospect add Lyon", channel="autre")

    said = lyon.bob.types("/prospect merge P-1 P-4 keep:P-1")

    assert said.startswith("These two belong to different products"), said


def test_a_removed_one_is_restored_first(lyon: Office) -> None:
    lyon.bob.types("/prospect remove P-3")

    said = lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    assert "P-3" in said
    assert prospect(lyon).calls == 1


def test_the_one_who_objected_stays_closed_whatever_is_chosen(two: Office) -> None:
    two.bob.types("/prospect call P-2 do not contact")
    two.bob.types("/prospect call P-1 interested next:2026-01-22")

    two.bob.types("/prospect merge P-1 P-2 keep:P-1")

    assert prospect(two).stage is Stage.NOT_INTERESTED
    assert prospect(two).next_action_on is None


def test_whoever_holds_it_to_call_holds_the_other(two: Office) -> None:
    card = two.chloe.types("/prospect next")
    held, other = ("P-1", "P-2") if "P-1" in card else ("P-2", "P-1")

    two.bob.types(f"/prospect merge {other} {held} keep:{other}")

    assert "P-" not in two.bob.types("/prospect next")


def test_near_names_can_be_merged_from_the_answer(one: Office) -> None:
    one.bob.types('/prospect add "Mairie de Lyonn"')

    one.bob.presses("Merge with P-1")
    said = one.bob.sends()

    assert said.startswith("Mairie de Lyonn (P-2) is part of Mairie de Lyon (P-1) now")


def test_where_somebody_objected_what_becomes_of_it_is_closed(
    with_paul: Office,
) -> None:
    office = with_paul
    office.alice.tells("privacy object paul.roy@lyon.fr")
    office.alice.presses_directly("Clore et effacer")
    office.bob.types("/prospect call P-2 interested")

    office.bob.types("/prospect merge P-2 P-3 keep:P-2")

    assert "Stage: Not interested (they said no)" in office.bob.types("/prospect show P-2")
