"""Who takes us for their contractor: the facts on the card, the message to the owner, the advice."""

import pytest

from domain.stages import Stage
from tests.office import Office, prospect

CONTRACTOR = "/prospect score P-1 P1=4 P2=4 P3=4 D1=3 D2=3 R2=4 C1=3 C3=3 E=4"
FIRST = '/prospect need P-1 "One" "Two" must meeting:2025-12-16'
THEN = '/prospect need P-1 "Three" "Four" "Five" "Six" must meeting:2025-12-23'


@pytest.fixture
def flagged(one: Office) -> Office:
    """Bob has answered on Monday that they make their list a condition."""
    one.bob.types(CONTRACTOR)
    return one


def test_a_good_fit_that_is_keen_is_flagged_all_the_same_with_its_facts(one: Office) -> None:
    said = one.bob.types(CONTRACTOR)

    assert prospect(one).cell == "X1"
    assert "Contractor? 2 facts make one think so:" in said
    assert "• C1 · List of requests → 8–15, or in writing (3 of 4)" in said
    assert "• C3 · When we say “not now”? → makes it a condition (3 of 4)" in said
    assert "It is advice: you decide." in said
    assert "[Say no?] [Keep]" in said


@pytest.mark.parametrize("line", ["show P-1", "score P-1 why", "park P-1 until:2026-02-02"])
def test_the_facts_are_on_every_card_of_theirs(flagged: Office, line: str) -> None:
    said = flagged.alice.types(f"/prospect {line}")

    assert "Prestataire\N{NO-BREAK SPACE}? 2 faits le laissent penser" in said
    assert "• C3 · " in said


def test_nothing_is_said_of_anybody_else(one: Office) -> None:
    one.bob.types("/prospect score P-1 P1=4 C1=1 C3=1 E=4")

    assert "Contractor?" not in one.bob.types("/prospect show P-1")
    assert "Contractor?" not in one.bob.types("/prospect score P-1 why")


def test_answers_between_two_steps_are_told_with_their_mean(flagged: Office) -> None:
    flagged.alice.types("/prospect noter P-1 C3=4")

    said = flagged.bob.types("/prospect score P-1 why")

    assert "C3 · When we say “not now”? → demands, sets a schedule, “you must” (3.5 of 4)" in said


def test_the_owner_is_told_once_a_moment_later(flagged: Office) -> None:
    before = flagged.alice.messages
    flagged.until("2026-01-05 09:30")
    flagged.bob.types("/prospect score P-1 C3=4")
    flagged.until("2026-01-06 09:00")

    told = [message for message in flagged.alice.messages if "prestataire" in message]

    assert before == []
    assert len(told) == 1
    assert told[0].startswith("Mairie de Lyon · P-1 semble vous prendre pour son prestataire")
    assert (
        "[Dire non\N{NO-BREAK SPACE}?] [Garder] [Pourquoi ce score\N{NO-BREAK SPACE}?]" in told[0]
    )


def test_each_time_they_become_so_the_owner_is_told(flagged: Office) -> None:
    flagged.until("2026-01-05 09:30")
    flagged.bob.types("/prospect score P-1 C1=0 C3=0")
    flagged.until("2026-01-06 09:30")

    flagged.bob.types("/prospect score P-1 C1=4 C3=4")
    flagged.until("2026-01-06 10:00")

    assert len([one for one in flagged.alice.messages if "prestataire" in one]) == 2


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("score P-1 C1=0 C3=0", id="thought better of"),
        pytest.param("decline P-1 contractor", id="declined already"),
        pytest.param("call P-1 not interested", id="they said no meanwhile"),
        pytest.param('product close "demarches"', id="the product was closed"),
    ],
)
def test_the_owner_is_told_nothing_that_is_not_so_any_more(flagged: Office, line: str) -> None:
    flagged.bob.types(f"/prospect {line}")

    flagged.until("2026-01-05 10:00")

    assert not any("prestataire" in message for message in flagged.alice.messages)


def test_answers_that_are_undone_at_once_alarm_nobody(flagged: Office) -> None:
    flagged.bob.presses("Undo")

    flagged.until("2026-01-05 10:00")

    assert flagged.alice.messages == []


def test_saying_no_from_there_opens_the_form_with_the_facts_and_the_reason(
    flagged: Office,
) -> None:
    flagged.bob.presses("Say no?")
    assert flagged.bob.form is not None
    remarks = flagged.bob.form["remarks"]
    flagged.bob.sends()

    assert [remark[:4] for remark in remarks] == ["Cont", "C1 ·", "C3 ·"]
    assert (prospect(flagged).stage, prospect(flagged).decline_reason) == (
        Stage.DECLINED,
        "contractor",
    )


def test_keeping_them_is_a_decision_that_is_kept_and_the_question_rests(flagged: Office) -> None:
    said = flagged.bob.presses("Keep")

    assert said.startswith("Mairie de Lyon is kept all the same")
    shown = flagged.alice.types("/prospect fiche P-1")
    assert "Gardé malgré tout par @bob" in shown
    assert "[Dire non\N{NO-BREAK SPACE}?]" not in shown
    assert "@bob · gardé malgré tout" in shown


def test_a_new_fact_asks_again(flagged: Office) -> None:
    flagged.bob.presses("Keep")
    flagged.until("2026-01-06 09:30")

    said = flagged.bob.types("/prospect score P-1 C3=4")

    assert "[Say no?] [Keep]" in said


def test_keeping_can_be_undone(flagged: Office) -> None:
    flagged.bob.presses("Keep")

    flagged.bob.presses("Undo")

    assert "[Say no?]" in flagged.bob.types("/prospect show P-1")


def test_kept_twice_it_is_kept_once(flagged: Office) -> None:
    flagged.bob.presses("Keep")

    flagged.bob.presses_action("keep", "P-1")

    assert flagged.bob.types("/prospect show P-1").count("@bob · kept all the same") == 1


def test_an_old_button_on_one_who_is_flagged_no_more_says_so(flagged: Office) -> None:
    flagged.bob.types("/prospect score P-1 C1=0 C3=0")

    said = flagged.bob.presses_action("keep", "P-1")

    assert said.startswith("Nothing speaks against Mairie de Lyon any more")


def test_on_one_we_said_no_to_the_facts_stay_and_the_advice_goes(flagged: Office) -> None:
    flagged.bob.types("/prospect decline P-1 contractor")

    said = flagged.bob.types("/prospect show P-1")

    assert "C3 · When we say “not now”?" in said
    assert "[Say no?]" not in said


def test_of_a_user_the_facts_are_told_and_nothing_is_advised(flagged: Office) -> None:
    flagged.bob.types("/prospect stage P-1 user")

    said = flagged.bob.types("/prospect show P-1")

    assert "Contractor?" in said
    assert "Say no" not in said


def test_the_channel_reads_nothing_of_it(flagged: Office) -> None:
    flagged.until("2026-01-05 12:00")

    assert not any("prestataire" in line.lower() for line in flagged.reads())


@pytest.fixture
def met(one: Office) -> Office:
    """They were met on two Tuesdays of December."""
    for day in ("2025-12-16", "2025-12-23"):
        one.bob.types(f'/prospect meet P-1 when:"{day} 10:00"')
    return one


def test_a_list_that_grows_from_meeting_to_meeting_flags_them_whatever_was_answered(
    met: Office,
) -> None:
    met.bob.types(FIRST)
    first = met.bob.types("/prospect show P-1")

    met.bob.types(THEN)

    then = met.bob.types("/prospect show P-1")
    assert "Contractor?" not in first
    assert "Contractor? 2 facts make one think so:" in then
    assert (
        "• C1 · their list grows from meeting to meeting: 2, then 4 (6 different requests in all)"
        in then
    )
    assert "• C2 · nobody else asks for 6 of their 6 requests" in then


def test_a_long_list_flags_them_at_the_first_meeting(met: Office) -> None:
    needs = " ".join(f'"Need {number}"' for number in range(16))

    said = met.bob.types(f"/prospect need P-1 {needs} must meeting:2025-12-16")

    assert prospect(met).requests == 16
    assert "C1 · 16 different requests: more than 15" in met.bob.types("/prospect show P-1"), said


def test_what_others_ask_for_too_speaks_for_them(met: Office) -> None:
    met.alice.types("/prospect ajouter Cantal")
    met.bob.types(FIRST)
    met.bob.types(THEN)

    met.bob.types('/prospect need P-2 "Two" "Three" "Four" "Five" "Six" must')

    said = met.bob.types("/prospect show P-1")
    assert "C1 · their list grows" in said
    assert "C2" not in said


def test_the_owner_is_told_when_requests_alone_make_the_difference(met: Office) -> None:
    met.bob.types("/prospect score P-1 C1=2 C3=2")
    cell = prospect(met).cell

    met.bob.types('/prospect need P-1 "One" "Two" "Three" must')
    met.until("2026-01-05 10:00")

    assert (cell, prospect(met).cell) == ("C?", "X?")
    assert len([message for message in met.alice.messages if "prestataire" in message]) == 1


def test_the_owner_is_told_when_a_refusal_leaves_them_alone_with_their_list(met: Office) -> None:
    met.bob.types("/prospect add Cantal")
    met.bob.types("/prospect score P-1 C1=2 C3=2")
    met.bob.types('/prospect need P-1 "One" "Two" "Three" must')
    met.bob.types('/prospect need P-2 "One" "Two" "Three" must')
    before = prospect(met).cell
    met.until("2026-01-05 10:00")

    met.bob.types("/prospect decline P-2 out of scope")
    met.until("2026-01-05 11:00")

    assert (before, prospect(met).cell) == ("C?", "X?")
    assert len([message for message in met.alice.messages if "prestataire" in message]) == 1


def test_before_and_after_a_refusal_one_reads_what_it_avoids(met: Office) -> None:
    met.alice.types("/prospect ajouter Cantal")
    met.bob.types(FIRST)
    met.bob.types(THEN)
    met.bob.types('/prospect need P-2 "Two" must')

    met.bob.presses_action("decline", "P-1:contractor")
    assert met.bob.form is not None
    remark = met.bob.form["remarks"][-1]
    said = met.bob.sends()

    assert remark == "5 needs that nobody else asked for leave the ranking."
    assert remark in said
    assert prospect(met, 2).requests_alone == 1


def test_a_refusal_that_is_undone_gives_them_their_requests_back(met: Office) -> None:
    met.alice.types("/prospect ajouter Cantal")
    met.bob.types(FIRST)
    met.bob.types('/prospect need P-2 "Two" must')
    met.bob.types("/prospect decline P-1 contractor")

    met.bob.presses("Undo")

    assert (prospect(met).requests, prospect(met).requests_alone) == (2, 1)
    assert prospect(met, 2).requests_alone == 0
