"""Calling one after the other: who comes next, what the card says, one tap a call."""

from datetime import date

import pytest

from domain.stages import Stage
from tests.office import Office, Teammate, prospect

TEN = "2026-01-05 10:00"


def names(said: str) -> str:
    """The prospect of a call card: "Ambert · P-1"."""
    titles = [line for line in said.splitlines() if " · P-" in line and "Call noted" not in line]
    return titles[-1] if titles else said.splitlines()[0]


def add(office: Office, *several: str) -> None:
    for one in several:
        office.bob.types(f'/prospect add "{one}"')


def asks(who: Teammate, line: str = "next") -> str:
    return names(who.types(f"/prospect {line}"))


@pytest.fixture
def two(team: Office) -> Office:
    """Ambert and Bourges, of Bob's; it is Monday 5 January, 09:00."""
    add(team, "Ambert", "Bourges")
    return team


def test_the_card_says_whom_to_call_and_what_to_say(team: Office) -> None:
    team.bob.types(
        '/prospect settings pitch:"Paper forms, online in minutes." script:"How many a week?"'
    )
    team.bob.types(
        '/prospect add Ambert contact:"Marie Dupont" phone:"01 99 00 12 34" segment:"Town halls"'
    )
    team.bob.types("/prospect note P-1 They know two other town halls")

    said = team.bob.types("/prospect next")

    for words in (
        "Ambert · P-1",
        "Marie Dupont · 01 99 00 12 34",
        "Town halls · 0/1 called (0.0%)",
        "What we say\nPaper forms, online in minutes.",
        "What we ask\nHow many a week?",
        "“They know two other town halls”",
        "none: this is the first",
        "[No answer] [Busy] [Left a voicemail]",
        "[Call back] [Talked, undecided] [Interested]",
        "Kept for you until Mon 5 January 09:30",
    ):
        assert words in said
    assert not any("Marie" in message for message in team.reads())


def test_asking_again_gives_the_one_in_hand(two: Office) -> None:
    first = asks(two.bob)

    assert asks(two.bob) == first == "Ambert · P-1"


def test_two_callers_never_have_the_same_one(two: Office) -> None:
    assert asks(two.bob) == "Ambert · P-1"
    assert asks(two.alice) == "Bourges · P-2"
    assert "Personne à appeler maintenant" in two.chloe.types("/prospect suivant")


def test_after_half_an_hour_somebody_else_may_have_it(two: Office) -> None:
    asks(two.bob)
    two.until("2026-01-05 09:30")

    assert asks(two.alice) == "Ambert · P-1"
    assert asks(two.bob) == "Bourges · P-2"


def test_one_tap_notes_the_call_and_shows_the_next_one(two: Office) -> None:
    asks(two.bob)

    said = two.bob.presses("No answer")

    assert said.startswith("Ambert · P-1. Call noted: No answer.")
    assert names(said) == "Bourges · P-2"
    assert "1/2 called (50.0%)" in said
    assert (prospect(two).calls, prospect(two).stage) == (1, Stage.ATTEMPTED)
    assert prospect(two).retry_on == date(2026, 1, 7)


def test_a_line_says_what_came_of_the_one_in_hand(two: Office) -> None:
    asks(two.bob)
    said = two.bob.types(
        '/prospect next interested next:monday todo:"send the deck" note:"Asks more"'
    )

    assert said.startswith("Ambert · P-1. Call noted: Interested.")
    assert names(said) == "Bourges · P-2"
    assert prospect(two).next_action == "send the deck"


def test_an_outcome_of_nobody_is_refused(two: Office) -> None:
    said = two.bob.types("/prospect next no answer")

    assert said.startswith("Nobody is kept for you: type “next”")
    assert prospect(two).calls == 0


def test_a_card_pressed_twice_notes_one_call(two: Office) -> None:
    asks(two.bob)
    card = {one["label"]: one for one in two.bob.answers[-1]["controls"]}["Busy"]
    two.bob.presses("Busy")

    said = two.bob.presses_action(card["action"], card["value"])

    assert said.startswith("A call to Ambert was noted since: nothing was added.")
    assert names(said) == "Bourges · P-2"
    assert prospect(two).calls == 1


def test_what_needs_a_day_opens_the_form_and_the_next_one_follows(two: Office) -> None:
    asks(two.bob)
    two.bob.presses("Call back")
    two.bob.sends()
    refused = two.bob.errors

    said = two.bob.sends(next=date(2026, 1, 6), note="ask for Marie")

    assert list(refused) == ["next"]
    assert said.startswith("Ambert · P-1. Call noted: Call back.")
    assert names(said) == "Bourges · P-2"
    assert prospect(two).next_action_on == date(2026, 1, 6)


def test_the_form_sent_twice_notes_one_call(two: Office) -> None:
    asks(two.bob)
    two.bob.presses("Not now")
    form = two.bob.form
    assert form is not None
    two.bob.sends(next=date(2026, 2, 2))

    said = two.bob.fills_in(form, {"outcome": "later", "next": date(2026, 2, 2)})

    assert said.startswith("A call to Ambert was noted since")
    assert prospect(two).calls == 1


def test_what_came_of_it_is_undone_from_the_next_card(two: Office) -> None:
    asks(two.bob)
    two.bob.presses("Not interested")
    closed = prospect(two).stage
    two.bob.presses("Undo")

    assert closed is Stage.NOT_INTERESTED
    assert (prospect(two).stage, prospect(two).calls) == (Stage.NEW, 0)


def test_an_outcome_of_anybody_frees_it(two: Office) -> None:
    asks(two.bob)
    two.alice.types("/prospect call P-1 no answer")

    assert asks(two.bob) == "Bourges · P-2"


def test_another_one_until_the_next_half_day(two: Office) -> None:
    asks(two.bob)
    said = two.bob.presses("Another one")
    others = two.alice.types("/prospect next")
    two.until("2026-01-05 12:00")

    assert said.startswith("Ambert rests until Mon 5 January 12:00")
    assert names(said) == "Bourges · P-2"
    assert "Personne à appeler maintenant" in others
    assert asks(two.alice) == "Ambert · P-1"


def test_the_one_put_aside_in_the_afternoon_comes_back_the_next_day(two: Office) -> None:
    two.until("2026-01-05 15:00")
    asks(two.bob)
    two.bob.types("/prospect next skip")

    said = two.bob.types("/prospect next skip")

    assert "Bourges rests until Tue 6 January 00:00" in said
    assert "2 to be taken up again in the next half-day" in said


def test_whoever_stops_frees_the_one_in_hand(two: Office) -> None:
    asks(two.bob)
    stopped = two.bob.presses("Stop calling")
    taken = asks(two.alice)
    again = two.bob.presses("Next call")

    assert stopped.startswith("Ambert is free again")
    assert taken == "Ambert · P-1"
    assert names(again) == "Bourges · P-2"
    assert two.chloe.types("/prospect next stop").startswith("Personne n’était gardé pour vous.")


def test_call_backs_come_first_those_of_ones_own_before_those_of_others(team: Office) -> None:
    add(team, "Never called", "Hers", "His", "Nobody's")
    team.bob.types("/prospect call P-2 call back tomorrow")
    team.bob.types("/prospect call P-3 call back tomorrow")
    team.alice.types("/prospect show P-2")
    team.alice.presses("Modifier")
    team.alice.sends(owner=(team.alice.person,))
    team.until("2026-01-06 09:00")

    assert asks(team.bob) == "His · P-3"
    assert asks(team.alice) == "Hers · P-2"
    assert asks(team.chloe) == "Never called · P-1"


def test_a_call_back_for_today_is_called_again_today_but_not_at_once(two: Office) -> None:
    asks(two.bob)
    two.bob.presses("Call back")
    said = two.bob.sends(next=date(2026, 1, 5))
    two.until("2026-01-05 10:00")

    assert names(said) == "Bourges · P-2"
    assert asks(two.alice) == "Ambert · P-1"


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ('next-action P-1 tomorrow "call Marie"', "Ambert · P-1"),
        ('next-action P-1 demain "rappeler"', "Ambert · P-1"),
        ('next-action P-1 tomorrow "send the deck"', "Bourges · P-2"),
    ],
)
def test_a_next_action_that_says_to_call_is_a_call_back(two: Office, line: str, first: str) -> None:
    two.bob.types("/prospect score P-2 P1=4 P2=4 P3=4")
    two.bob.types(f"/prospect {line}")
    two.until("2026-01-06 09:00")

    assert asks(two.bob) == first


def test_who_was_tried_comes_before_who_was_not_in_the_other_half_of_the_day(two: Office) -> None:
    two.bob.types("/prospect call P-2 busy")
    two.until("2026-01-06 09:00")
    morning = asks(two.bob)
    two.bob.types("/prospect next stop")
    two.until("2026-01-06 12:00")

    assert morning == "Ambert · P-1"
    assert asks(two.bob) == "Bourges · P-2"


def test_among_equals_the_better_score_comes_first(two: Office) -> None:
    two.bob.types("/prospect score P-2 P1=4 P2=4 P3=4 D1=4 D2=4")

    assert asks(two.bob) == "Bourges · P-2"


def test_nobody_is_called_twice_a_day(two: Office) -> None:
    two.bob.types("/prospect call P-1 talked")
    two.bob.types("/prospect call P-2 talked")
    today = two.bob.types("/prospect next")
    two.until("2026-01-06 09:00")

    assert "2 with a call today: again from tomorrow on" in today
    assert "The next ones can be called on Tue 6 January." in today
    assert asks(two.bob) == "Ambert · P-1"


@pytest.mark.parametrize(
    "line",
    [
        "park P-1 until:2026-02-02",
        "call P-1 later next:2026-02-02",
        "stage P-1 not interested",
        'meet P-1 when:"2026-01-12 14:00"',
        'next-action P-1 2026-01-12 "write"',
        "call P-1 wrong number",
        "call P-1 interested next:monday",
    ],
)
def test_who_is_set_aside_closed_or_planned_is_given_to_nobody(two: Office, line: str) -> None:
    asks(two.bob)
    two.bob.types(f"/prospect {line}")
    two.until("2026-01-06 15:00")

    assert asks(two.bob) == asks(two.bob) == "Bourges · P-2"
    assert "Personne à appeler maintenant" in two.alice.types("/prospect next")


def test_who_was_parked_is_back_on_the_day(two: Office) -> None:
    two.bob.types("/prospect park P-1 until:2026-01-08")
    two.bob.types("/prospect park P-2 until:2026-01-09")
    before = two.bob.types("/prospect next")
    two.until("2026-01-08 00:00")

    assert "2 parked" in before
    assert "The next ones can be called on Thu 8 January." in before
    assert asks(two.bob) == "Ambert · P-1"


def test_an_empty_queue_says_why_in_figures_and_what_can_be_done(team: Office) -> None:
    add(team, "Parked", "Tried", "Planned", "Met soon", "Moved away", "In hand")
    for line in (
        "park P-1 until:2026-02-02",
        "call P-2 no answer",
        'next-action P-3 2026-01-09 "write"',
        "meet P-4 2026-01-12 14:00",
        "call P-5 wrong number",
    ):
        team.bob.types(f"/prospect {line}")
    team.alice.types("/prospect next")

    said = team.bob.types("/prospect next")

    assert said.splitlines() == [
        "Nobody to call now for demarches.",
        "2/6 called (33.3%)",
        "• 1 parked",
        "• 1 waiting for their next try (its day, or the other half of the day)",
        "• 1 with a next action ahead",
        "• 1 with a meeting ahead",
        "• 1 without a number that works: find another contact",
        "• 1 with somebody of the team now",
        "The next ones can be called on Wed 7 January.",
        "[Add a prospect] [Parked] [Gone quiet]",
    ]


def test_without_a_prospect_there_is_nobody_to_call(team: Office) -> None:
    assert "There is nobody left to call here" in team.bob.types("/prospect next")


def test_one_segment_alone_can_be_called(team: Office) -> None:
    team.bob.types('/prospect add Ambert segment:"Town halls"')
    team.bob.types("/prospect add Bourges segment:Agencies")
    team.bob.types("/prospect add Cahors segment:Agencies")
    first = asks(team.bob, 'next segment:"Agencies"')
    said = team.bob.presses("No answer")
    empty = team.bob.presses("No answer")

    assert first == "Bourges · P-2"
    assert names(said) == "Cahors · P-3"
    assert "Nobody to call now in Agencies." in empty
    assert names(team.bob.presses("All segments")) == "Ambert · P-1"


def test_asking_for_another_segment_frees_the_one_in_hand(team: Office) -> None:
    team.bob.types('/prospect add Ambert segment:"Town halls"')
    team.bob.types("/prospect add Bourges segment:Agencies")
    asks(team.bob, "next Town halls")

    assert asks(team.bob, "next agencies") == "Bourges · P-2"
    assert asks(team.alice) == "Ambert · P-1"


def test_a_segment_nobody_knows_is_refused(two: Office) -> None:
    said = two.bob.types("/prospect next segment:Moon")

    assert said.startswith("There is no segment called “Moon”.")


def test_a_wrong_number_waits_for_another_contact(team: Office) -> None:
    team.bob.types('/prospect add Ambert contact:"Marie" phone:"01 99 00 12 34"')
    asks(team.bob)
    said = team.bob.presses("Wrong number, or no longer there")
    card = team.bob.types("/prospect show P-1")
    team.until("2026-01-06 15:00")
    waits = team.bob.types("/prospect next")
    team.bob.types("/prospect show P-1")
    team.bob.presses("Add a contact")
    team.bob.sends(contact="Paul", phone="01 99 00 56 78")

    assert "This number leads nowhere: who else can be called there?" in said
    assert "Marie · 01 99 00 12 34 (this number does not work)" in card
    assert "1 without a number that works: find another contact" in waits
    assert asks(team.bob) == "Ambert · P-1"


def test_undoing_a_wrong_number_takes_the_mark_off(team: Office) -> None:
    team.bob.types('/prospect add Ambert contact:"Marie" phone:"01 99 00 12 34"')
    team.bob.types("/prospect call P-1 wrong number")
    team.bob.presses("Undo")

    assert "does not work" not in team.bob.types("/prospect show P-1")
    assert asks(team.bob) == "Ambert · P-1"


def test_a_name_put_right_keeps_the_mark_a_number_put_right_takes_it_off(team: Office) -> None:
    team.bob.types('/prospect add Ambert contact:"Marie" phone:"01 99 00 12 34"')
    team.bob.types("/prospect call P-1 wrong number")
    team.bob.types("/prospect show P-1")
    team.bob.presses("Change the contact")
    renamed = team.bob.sends(contact="Marie Dupont")
    team.bob.types("/prospect show P-1")
    team.bob.presses("Change the contact")
    put_right = team.bob.sends(phone="01 99 00 56 78")

    assert "Marie Dupont · 01 99 00 12 34 (this number does not work)" in renamed
    assert "does not work" not in put_right


def test_after_the_fifth_attempt_in_vain_the_ways_out_are_offered(two: Office) -> None:
    for day in ("05 10:00", "07 15:00", "09 10:00", "14 15:00"):
        two.until(f"2026-01-{day}")
        two.bob.types("/prospect call P-1 no answer")
    two.until("2026-01-21 10:00")
    asks(two.bob)

    said = two.bob.presses("No answer")
    before = prospect(two).stage
    two.bob.presses("Close as unreachable")

    assert "5 attempts and no conversation" in said
    assert "[Change the contact] [Go through a relay] [Close as unreachable]" in said
    assert before is Stage.ATTEMPTED
    assert prospect(two).stage is Stage.UNREACHABLE


def test_the_screening_question_is_asked_until_somebody_knows(two: Office) -> None:
    two.alice.types('/prospect portrait screening:"Paper forms?"')
    asked = two.bob.types("/prospect next")
    said = two.bob.presses("Yes")

    assert "To find out: Paper forms?\n[Yes] [No]" in asked
    assert said.startswith("The answer of Ambert is kept.")
    assert names(said) == "Ambert · P-1"
    assert "To find out" not in said


def test_who_turns_out_to_be_off_target_may_be_told_no(two: Office) -> None:
    two.alice.types('/prospect portrait screening:"Paper forms?"')
    two.bob.types("/prospect next")
    two.bob.presses("No")

    assert two.bob.answers[-1]["controls"][0]["action"] == "decline"


def test_somebody_who_never_called_finds_what_to_do_in_the_settings(two: Office) -> None:
    said = two.bob.types("/prospect next")
    two.bob.types("/prospect settings")
    two.bob.sends(pitch="Forms online.", script="How many?\nSince when?")
    after = two.bob.types("/prospect next")
    two.bob.types("/prospect settings")
    too_long = two.bob.sends(script="x" * 2_001)

    assert "A pitch and a script can stand here" in said
    assert "What we ask\nHow many?\nSince when?" in after
    assert too_long == ""
    assert list(two.bob.errors) == ["script"]


def test_nobody_is_called_for_a_closed_product(two: Office) -> None:
    two.alice.types("/prospect product close demarches")

    assert "demarches" in two.bob.types("/prospect next")
    assert prospect(two).calls == 0


def test_the_card_counts_coverage_as_the_segment_does(team: Office) -> None:
    team.bob.types('/prospect segment new "Agencies" population:200')
    team.bob.types("/prospect add Ambert segment:Agencies")
    team.bob.types("/prospect add Bourges segment:Agencies")
    asks(team.bob)
    said = team.bob.presses("No answer")
    empty = team.bob.presses("No answer")

    assert "Agencies · 1/200 called (0.5%)" in said
    assert "2/200 called (1.0%)" in empty
    assert "2 of 200 called (1.0%)" in team.bob.types("/prospect segment Agencies")


def test_those_of_a_paused_segment_are_told_when_nobody_else_is_left(team: Office) -> None:
    team.bob.types("/prospect add Ambert segment:Agencies")
    team.bob.types("/prospect segment Agencies state:paused")

    said = team.bob.types("/prospect next")

    assert "1 in a segment that is paused or dropped" in said
    assert "There is nobody left" not in said


def test_an_answer_to_the_question_and_a_stop_stay_in_the_segment_asked_for(team: Office) -> None:
    team.bob.types("/prospect portrait ready forms")
    team.bob.types('/prospect add Ambert segment:"Town halls"')
    team.bob.types("/prospect add Bourges segment:Agencies")
    team.bob.types("/prospect add Cahors segment:Agencies")
    asks(team.bob, "next Agencies")
    team.bob.presses("Yes")
    second = names(team.bob.presses("No answer"))
    team.bob.presses("Stop calling")

    assert second == "Cahors · P-3"
    assert names(team.bob.presses("Next call")) == "Cahors · P-3"


def test_a_segment_nobody_knows_comes_with_those_there_are(two: Office) -> None:
    assert "[Segments]" in two.bob.types("/prospect next Moon")


def test_the_first_day_and_the_only_one_are_said_as_one_says_them(team: Office) -> None:
    add(team, "Ambert")
    team.bob.types("/prospect call P-1 no answer")

    said = team.alice.types("/prospect suivant")

    assert "1/1 appelé (" in said
    assert "peuvent être appelés le mer. 7 janvier." in said
