"""Whoever asks is shown this week, or the last one."""

from tests.handlers.weekly_read import lines, reports
from tests.office import Office


def test_this_week_is_shown_to_whoever_asks_in_their_language_and_last_week_too(
    one: Office,
) -> None:
    one.bob.types("/prospect call P-1 no answer")
    one.until("2026-01-13 10:00")
    one.bob.types("/prospect call P-1 talked")

    this_week = one.bob.types("/prospect week")
    last_week = one.bob.presses("Last week")
    in_french = one.alice.types("/prospect semaine dernière")

    assert this_week.splitlines()[:3] == [
        "demarches: this week so far, from Mon 12 January",
        "1 call, 1 conversation, 0 meetings held, 0 interested for the first time.",
        "• Contacted · 1: Mairie de Lyon · P-1",
    ]
    assert last_week.startswith("demarches: the week from Mon 5 January to Sun 11 January\n1 call,")
    assert lines(in_french) == lines(reports(one)[-1])


def test_a_closed_product_s_week_can_still_be_read(one: Office) -> None:
    one.alice.types('/prospect product close "demarches"')

    assert "la semaine en cours" in one.alice.types("/prospect semaine")


def test_another_week_is_refused_in_a_sentence(one: Office) -> None:
    said = one.bob.types("/prospect week 12")

    assert said.startswith("“12” is no week I can show")
