"""The buttons of the morning's message strike its lines."""

from datetime import date

import pytest

from domain.stages import Stage
from tests.handlers.digest_read import ACT, naming
from tests.office import Office, prospect


def test_later_strikes_the_line_and_leaves_it_alone_for_as_long(one: Office) -> None:
    one.until("2026-01-12 10:00")

    said = one.alice.presses(f"{ACT} > Dans 3 jours ouvrés")

    assert said.startswith("Reporté au jeu. 15 janvier.")
    assert naming(one)[0].endswith("• ✓ Mairie de Lyon · P-1 · reporté par @alice")
    one.until("2026-01-14 23:00")
    assert len(naming(one)) == 1
    one.until("2026-01-15 10:00")
    assert len(naming(one)) == 2


def test_a_second_person_is_told_who_has_seen_to_it(one: Office) -> None:
    one.until("2026-01-12 10:00")
    value = "1:2026-01-12:P-1:later-3"
    one.alice.presses_action("digest", value)
    before = prospect(one)

    said = one.bob.presses_action("digest", value)

    assert said == "Mairie de Lyon has been seen to: put off by @alice."
    assert prospect(one) == before


@pytest.mark.parametrize(
    ("act", "answers", "stage", "struck"),
    [
        ("Appelé", {"outcome": "no_answer"}, Stage.ATTEMPTED, "appelé par @alice"),
        ("Mettre en veille", {"until": date(2026, 6, 1)}, Stage.NEW, "mis en veille par @alice"),
        ("Clore", {"stage": "unreachable"}, Stage.UNREACHABLE, "clos par @alice"),
    ],
)
def test_the_other_acts_open_their_form_and_strike_the_line_when_it_is_sent(
    one: Office, act: str, answers: dict[str, str], stage: Stage, struck: str
) -> None:
    one.until("2026-01-12 10:00")
    one.alice.presses(f"{ACT} > {act}")
    before = naming(one)[0]
    one.alice.sends(**answers)

    assert struck not in before
    assert naming(one)[0].endswith(f"✓ Mairie de Lyon · P-1 · {struck}")
    assert prospect(one).stage is stage


def test_what_is_done_elsewhere_strikes_the_line_and_undoing_restores_it(one: Office) -> None:
    one.until("2026-01-12 10:00")
    before = naming(one)[0]
    one.bob.types('/prospect call P-1 no answer note:"Marie Dupont is away"')
    after = naming(one)[0]
    one.bob.presses("Undo")

    assert after.endswith("✓ Mairie de Lyon · P-1 · appelé par @bob")
    assert naming(one) == [before]


def test_a_meeting_that_is_booked_strikes_the_line_of_each_prospect(one: Office) -> None:
    one.bob.types('/prospect add "Agence 2"')
    one.until("2026-01-12 10:00")

    one.bob.types('/prospect meet P-1 P-2 when:"2026-01-20 14:00"')

    lines = naming(one)[0].splitlines()
    assert sum(line.endswith("rendez-vous fixé par @bob") for line in lines) == 2


def test_being_named_changes_nothing_that_two_people_could_disagree_about(one: Office) -> None:
    before = prospect(one)

    one.until("2026-01-12 10:00")

    after = prospect(one)
    assert (after.named_on, after.named_state) == (date(2026, 1, 12), "late")
    assert after.version == before.version
