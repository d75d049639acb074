"""Calls, in one line and in the form."""

from datetime import date
from typing import Any

import pytest

from domain.calls import Call
from domain.outcomes import Outcome
from domain.people import Person
from domain.stages import Stage
from tests.office import TEAM, Office, prospect


def calls(office: Office) -> list[Call]:
    return list(office.storage.read(lambda books: books.of(TEAM).calls.of_prospect(1)))


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ('call "Mairie de Lyon" no_answer', "no_answer"),
        ("call P-1 no answer", "no_answer"),
        ("call Mairie de Lyon left a message", "left_message"),
        ("appel mairie de lyon pas de réponse", "no_answer"),
        ("appel 1 intéressée", "interested"),
        ('call P-1 "not interested"', "not_interested"),
        ("APPEL p-1 RDV", "meeting"),
    ],
)
def test_an_outcome_is_understood_in_both_languages(one: Office, line: str, outcome: str) -> None:
    one.bob.types(f"/prospect {line}")

    assert [call.outcome for call in calls(one)] == [outcome]


def test_everything_fits_in_one_line(one: Office) -> None:
    said = one.bob.types(
        "/prospect call P-1 interested on:2026-01-02 by:@{chloe} channel:video next:2026-01-22"
        ' todo:"send the deck" obstacle:no-time,it-security note:"asks for Marie"'
    )

    [call] = calls(one)
    assert said.startswith("Call noted: Interested.")
    assert (call.by, call.channel, str(call.at)) == (
        Person("chloe"),
        "video",
        "2026-01-02 11:00:00+00:00",
    )
    assert call.note.value == "asks for Marie"
    assert sorted(call.obstacles) == ["it_security", "no_time"]
    assert prospect(one).next_action == "send the deck"
    assert prospect(one).next_action_on == date(2026, 1, 22)


def test_words_after_the_outcome_are_its_note(one: Office) -> None:
    one.bob.types("/prospect call P-1 talked they come back from holidays")

    assert calls(one)[0].note.value == "they come back from holidays"


def test_a_day_may_follow_call_back_and_later(one: Office) -> None:
    one.alice.types("/prospect appel P-1 rappeler demain 14h")
    before = prospect(one)
    one.alice.types("/prospect appel P-1 plus tard 1er septembre")
    after = prospect(one)

    assert before.next_action_on == date(2026, 1, 6)
    assert (after.next_action_on, after.parked_until) == (None, date(2026, 9, 1))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("call P-1 maybe", "I do not know the outcome “maybe”."),
        ("call P-1 intrested", "Did you mean “interested”?"),
        ("call P-1 talked on:2026-01-06", "Tue 6 January has not come yet"),
        ("call P-1 talked on:2024-12-01", "Sun 1 December 2024 is more than a year ago"),
        ("call P-1 talked on:31/02/2025", "“31/02/2025” is in no calendar"),
        ("call P-1 interested next:2026-01-02", "Fri 2 January is over"),
        ("call P-1 talked channel:pigeon", "I do not know the channel “pigeon”"),
        ("call P-1 talked obstacle:no-tme", "I do not know the obstacle “no-tme”."),
        ("call P-1 talked by:@nobody", "I know nobody called “nobody” here"),
        ("call P-1 talked colour:red", "I do not know the key “colour:”"),
        ("call P-9 talked", "I know no prospect called “P-9”"),
        ("call Prefecture du Rhone talked", "called “Prefecture du Rhone”"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    one: Office, line: str, said: str
) -> None:
    answer = one.bob.types(f"/prospect {line}")

    assert said in answer
    assert calls(one) == []


def test_calling_back_needs_a_day_and_the_form_has_all_that_was_typed(one: Office) -> None:
    said = one.bob.types('/prospect call P-1 call back note:"ask for Marie" obstacle:no-time')
    one.bob.presses("Choose the day")
    before = calls(one)
    one.bob.sends(next=date(2026, 1, 7))

    assert said.startswith("On which day should they be called back?")
    assert before == []
    assert calls(one)[0].note.value == "ask for Marie"
    assert prospect(one).next_action_on == date(2026, 1, 7)
    assert prospect(one).obstacles == {"no_time"}


def test_the_form_has_what_mostly_is_and_its_errors_stand_under_their_fields(one: Office) -> None:
    one.bob.types("/prospect call")
    one.bob.sends(who="P-1")
    no_outcome = one.bob.errors
    one.bob.sends(who="P-1", outcome="call_back")
    no_day = one.bob.errors
    one.bob.sends(who="P-1", outcome="call_back", next=date(2026, 1, 2))
    past = one.bob.errors
    one.bob.sends(who="P-1", outcome="talked", on=date(2026, 1, 6))
    ahead = one.bob.errors
    said = one.bob.sends(who="P-1", outcome="talked", note="  all well ", todo="write")

    [call] = calls(one)
    assert [*no_outcome, *no_day, *past, *ahead] == ["outcome", "next", "next", "on"]
    assert said.startswith("Call noted: Talked, undecided.")
    assert (call.by, call.channel, call.note.value) == (Person("bob"), "phone", "all well")
    assert call.at == one.now


def test_a_form_without_a_prospect_stays_open(one: Office) -> None:
    one.bob.types("/prospect call")

    one.bob.sends(outcome="talked")

    assert list(one.bob.errors) == ["who"]


@pytest.mark.parametrize(
    ("outcome", "question"),
    [
        ("interested", "What comes next, and when?\n[Set the next action] [Book a meeting]"),
        ("meeting", "When is the meeting?"),
        ("talked", "What comes next, and when?"),
        ("later", "Until when should they be left alone?"),
        ("referred", "To whom were you referred?"),
        ("wrong number", "This number leads nowhere"),
    ],
)
def test_what_is_missing_is_asked_for(one: Office, outcome: str, question: str) -> None:
    said = one.bob.types(f"/prospect call P-1 {outcome}")

    assert question in said


@pytest.mark.parametrize(
    "line", ["interested next:2026-01-22", "no answer", "not interested", "later next:2026-06-01"]
)
def test_nothing_is_asked_when_what_follows_is_known(one: Office, line: str) -> None:
    said = one.bob.types(f"/prospect call P-1 {line}")

    assert "?" not in said.replace("B?", "")


def test_after_five_attempts_over_ten_days_giving_up_is_offered(one: Office) -> None:
    for day in ("2026-01-05", "2026-01-07", "2026-01-09", "2026-01-14"):
        one.until(f"{day} 10:00")
        one.bob.types("/prospect call P-1 no answer")
    one.until("2026-01-21 10:00")
    said = one.bob.types("/prospect call P-1 no answer")
    before = prospect(one)
    one.bob.presses("Close as unreachable")

    assert "5 attempts and no conversation: try another contact" in said
    assert before.stage is Stage.ATTEMPTED
    assert prospect(one).stage is Stage.UNREACHABLE


def test_a_call_never_reopens_a_closed_prospect_by_itself(one: Office) -> None:
    one.bob.types("/prospect call P-1 not interested")
    said = one.bob.types("/prospect call P-1 talked")
    before = prospect(one)
    one.bob.presses("Reopen")

    assert "Reopen it first" in said
    assert len(calls(one)) == 1
    assert before.stage is Stage.NOT_INTERESTED
    assert prospect(one).stage is Stage.NEW


@pytest.mark.parametrize(
    "typed",
    [
        "<!channel> <@U1>",
        "'; DROP TABLE calls; --",
        "*bold* _it_ `code` ⟦strong⟧",
        "مرحبا ‮ abc 🦊",
        "x" * 10_000,
    ],
)
def test_whatever_is_typed_as_a_note_is_kept_as_typed(one: Office, typed: str) -> None:
    one.bob.types(f"/prospect call P-1 talked note:“{typed}”")

    assert calls(one)[0].note.value == typed


def test_nothing_of_a_call_is_said_to_the_channel(one: Office) -> None:
    one.bob.types('/prospect call P-1 talked note:"Marie Dupont, 06 12 34 56 78"')

    assert not any("Marie" in message for message in one.reads())


def test_the_button_of_a_card_opens_the_form_for_that_prospect(one: Office) -> None:
    one.alice.presses("Noter un appel")

    form: dict[str, Any] | None = one.alice.form
    assert form is not None
    assert form["fields"][0]["value"] == "P-1"


def test_undoing_takes_the_call_out_of_the_log(one: Office) -> None:
    one.alice.presses("Noter un appel")
    one.alice.sends(outcome="talked")
    said = one.alice.presses("Annuler")

    assert said.startswith("Annulé")
    assert calls(one) == []


@pytest.mark.parametrize("stage", [Stage.UNREACHABLE, Stage.NOT_INTERESTED])
def test_an_objection_is_taken_from_a_closed_prospect_and_changes_no_stage(
    one: Office, stage: Stage
) -> None:
    one.alice.types(f"/prospect stage P-1 {stage}")

    said = one.alice.types("/prospect call P-1 do_not_contact")

    assert said.startswith("Appel noté\u00a0: Ne plus contacter.")
    assert prospect(one).stage is stage
    assert [call.outcome for call in calls(one)] == [Outcome.DO_NOT_CONTACT]


@pytest.mark.parametrize("key", ["next", "until", "suite", "jusqu’au"])
def test_the_day_until_which_to_leave_them_alone_has_both_names(one: Office, key: str) -> None:
    one.alice.types(f"/prospect call P-1 later {key}:2026-02-02")

    assert prospect(one).parked_until == date(2026, 2, 2)
