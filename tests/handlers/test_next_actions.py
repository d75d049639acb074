"""Next actions: set, reminded of on their day, done."""

from datetime import date

import pytest

from tests.office import Office, prospect


@pytest.mark.parametrize(
    "line",
    [
        'next-action "Mairie de Lyon" 2026-01-22 "send the deck"',
        "next-action P-1 2026-01-22 send the deck",
        'next-action P-1 "send the deck" 22/01/2026',
        "next-action P-1 on:2026-01-22 send the deck",
        'next-action P-1 22 january todo:"send the deck"',
        "action P-1 22 janvier send the deck",
        "action mairie de lyon dans 17 jours send the deck",
    ],
)
def test_a_next_action_is_set_in_one_line(one: Office, line: str) -> None:
    one.bob.types(f"/prospect {line}")

    assert prospect(one).next_action == "send the deck"
    assert prospect(one).next_action_on == date(2026, 1, 22)


def test_without_words_the_planned_act_is_put_to_another_day(one: Office) -> None:
    one.bob.types("/prospect next-action P-1 2026-01-22 send the deck")

    one.bob.types("/prospect next-action P-1 2026-01-29")

    assert prospect(one).next_action == "send the deck"
    assert prospect(one).next_action_on == date(2026, 1, 29)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("next-action P-1 2026-01-02 write", "Fri 2 January is over"),
        ("next-action P-1 31/02/2026 write", "is in no calendar"),
        ("next-action P-1 send the deck", "On which day?"),
        ("next-action P-1 tomorrow colour:red", "I do not know the key “colour:”"),
        ("next-action Nobody tomorrow", "I know no prospect called"),
    ],
)
def test_what_makes_no_sense_is_refused(one: Office, line: str, said: str) -> None:
    answer = one.bob.types(f"/prospect {line}")

    assert said in answer
    assert prospect(one).next_action_on is None


def test_too_long_a_text_is_refused_in_one_sentence(one: Office) -> None:
    said = one.bob.types(f"/prospect next-action P-1 tomorrow {'x' * 10_000}")

    assert "200" in said
    assert prospect(one).next_action == ""


def test_the_form_is_the_twin_of_the_line(one: Office) -> None:
    one.bob.types("/prospect next-action")
    one.bob.sends(who="P-1", todo="write")
    no_day = one.bob.errors
    one.bob.sends(who="P-1", day=date(2026, 1, 2))
    past = one.bob.errors
    one.bob.sends(who="P-1", day=date(2026, 1, 7), todo="write")

    assert [*no_day, *past] == ["day", "day"]
    assert (prospect(one).next_action, prospect(one).next_action_on) == ("write", date(2026, 1, 7))


def test_the_owner_is_told_on_the_day_at_the_hour_of_the_digest(one: Office) -> None:
    one.bob.types("/prospect next-action P-1 2026-01-07 send the deck")

    one.until("2026-01-07 09:14")
    before = list(one.alice.messages)
    one.until("2026-01-07 09:15")

    assert before == []
    [message] = one.alice.messages
    assert "Mairie de Lyon · P-1" in message
    assert "send the deck" in message
    assert "[Fait] [Noter un appel] [Plus tard] [Ouvrir]" in message
    assert one.bob.messages == []


@pytest.mark.parametrize(
    "line",
    [
        "next-action P-1 2026-01-09",
        "done P-1",
        "call P-1 not interested",
        "park P-1 until:2026-06-01",
    ],
)
def test_nobody_is_told_of_what_was_changed_meanwhile(one: Office, line: str) -> None:
    one.bob.types("/prospect next-action P-1 2026-01-07 send the deck")
    one.bob.types(f"/prospect {line}")

    one.until("2026-01-07 12:00")

    assert one.alice.messages == []


def test_after_a_long_stop_the_owner_is_told_once(one: Office) -> None:
    one.bob.types("/prospect next-action P-1 2026-01-07 send the deck")

    one.is_shut_until("2026-01-20 10:00")
    one.until("2026-01-23 10:00")

    assert len(one.alice.messages) == 1


def test_done_asks_what_comes_next_and_restarts_the_clock(one: Office) -> None:
    one.bob.types("/prospect next-action P-1 2026-01-07 send the deck")
    one.until("2026-01-07 10:00")

    said = one.alice.presses("Fait")

    assert said.startswith("C’est fait")
    assert "Quelle est la suite, et quand" in said
    assert (prospect(one).next_action, prospect(one).next_action_on) == ("", None)
    assert prospect(one).last_event_at == one.now


def test_later_moves_the_action_by_business_days(one: Office) -> None:
    one.bob.types("/prospect next-action P-1 2026-01-09 send the deck")
    one.until("2026-01-09 10:00")

    one.alice.presses("Plus tard > Dans 1 jour ouvré")
    one.until("2026-01-12 10:00")

    assert prospect(one).next_action_on == date(2026, 1, 12)
    assert len(one.alice.messages) == 2


@pytest.mark.parametrize("verb", ["next-action", "done", "park", "stage", "reopen", "call"])
def test_a_verb_alone_opens_its_form(one: Office, verb: str) -> None:
    one.bob.types(f"/prospect {verb}")

    assert one.bob.form is not None
    assert one.bob.form["form"] == verb
