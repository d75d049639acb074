"""Calling one after the other: what the card says, one tap a call."""

from datetime import date

from domain.stages import Stage
from tests.handlers.calling import asks, names
from tests.office import Office, prospect


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


def test_a_wrong_number_waits_for_another_contact(team: Office) -> None:
    team.bob.types('/prospect add Ambert contact:"Marie" phone:"01 99 00 12 34"')
    asks(team.bob)
    said = team.bob.presses("Wrong number, or no longer there")
    card = team.bob.types("/prospect show P-1")
    team.until("2026-01-06 15:00")
    waits = team.bob.types("/prospect next")
    team.bob.types("/prospect show P-1")
    team.bob.presses("Add a contact")
    team.bob.sends(contact="Paul", phone="01 99 00 56 78", origin="salon")

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
