"""Scores: answers given in a line or a form, and the score explained."""

from datetime import date, datetime

import pytest

from domain.answers import Answer
from domain.people import Person
from tests.office import PARIS, TEAM, Office, prospect


@pytest.fixture
def known(team: Office) -> Office:
    """The team with Administration A, P-1."""
    team.alice.types('/prospect add "Administration A"')
    return team


def answers(office: Office) -> list[Answer]:
    return list(office.storage.read(lambda books: books.of(TEAM).answers.of_prospect(1)))


def facts(office: Office) -> list[str]:
    kept = office.storage.read(lambda books: books.of(TEAM).notes.of_prospect(1))
    return [note.text.value for note in kept]


def test_answers_in_a_line_are_the_callers_and_the_score_is_told(known: Office) -> None:
    said = known.bob.types('/prospect score "Administration A" P1=4 P2=3 R2=2 E=4')

    assert said.startswith(
        "4 answers noted. 60 = pain 30.0 + reach 17.5 + digital 12.5 (contractor: not assessed)"
    )
    assert {answer.by for answer in answers(known)} == {"bob"}
    assert (prospect(known).score, prospect(known).cell) == (60, "B1")


def test_after_answers_the_bot_asks_what_comes_next_unless_it_is_planned(known: Office) -> None:
    first = known.bob.types("/prospect score P-1 P1=4")
    second = known.bob.types("/prospect score P-1 P2=4 next:2026-01-08 todo:deck")

    assert "What comes next?" in first
    assert "What comes next?" not in second
    assert (prospect(known).next_action, prospect(known).next_action_on) == (
        "deck",
        date(2026, 1, 8),
    )


def test_the_latest_answer_counts_and_not_knowing_is_an_answer(known: Office) -> None:
    known.bob.types("/prospect score P-1 P1=4 P2=0")
    known.bob.types("/prospect noter P-1 P1=nsp P2=4")

    said = known.bob.types("/prospect score P-1 why")

    assert "P1 · The problem, at their place? | I don’t know | @bob" in said
    assert "P2 · What have they already done about it? | 4 · time, money" in said


def test_a_question_of_the_bots_given_by_hand_stands_marked_so(known: Office) -> None:
    known.bob.types("/prospect score P-1 R1=4 C2=1")

    said = known.bob.types("/prospect score P-1 why")

    assert all(answer.by_hand for answer in answers(known))
    assert "R1 · Reaching them? | 4 · they call us | @bob (by hand)" in said
    assert "C2 · Shared requests? | 1 · up to 25% theirs alone | @bob (by hand)" in said


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        pytest.param("P1=5", "“5” does not answer P1: write P1=0 to P1=4", id="above 4"),
        pytest.param("P1=-1", "“-1” does not answer P1", id="below 0"),
        pytest.param("P1=2.5", "“2.5” does not answer P1", id="not whole"),
        pytest.param("P1=", "does not answer P1", id="nothing"),
        pytest.param("P9=3", "There is no question “P9=3”", id="no such question"),
        pytest.param("P1=3 because", "There is no question “because”", id="a word too many"),
        pytest.param("P1=3 P1=4", "“P1:” has two different values", id="two answers"),
        pytest.param("P1=3 colour:red", "key “colour:”", id="an unknown key"),
        pytest.param("P1=3 todo:deck", "“deck” needs a day", id="an action without its day"),
        pytest.param("P1=3 next:2026-01-02", "2 January", id="an action in the past"),
    ],
)
def test_what_is_no_answer_is_refused_and_nothing_is_kept(
    known: Office, line: str, refusal: str
) -> None:
    said = known.bob.types(f"/prospect score P-1 {line}")

    assert refusal in said
    assert answers(known) == []


def test_without_arguments_a_form_asks_who_and_every_question(known: Office) -> None:
    known.bob.types("/prospect score")

    assert known.bob.form is not None
    names = [field["name"] for field in known.bob.form["fields"]]
    assert names == [
        *["who", "P1", "P2", "P3", "D1", "D2", "R2", "C1", "C3", "E"],
        *["fact", "todo", "next"],
    ]


def test_the_form_shows_my_latest_answers_and_what_the_bot_knows(known: Office) -> None:
    known.bob.types("/prospect score P-1 P1=4 P1=4 P2=?")
    known.alice.types("/prospect score P-1 P1=0 D1=1")
    known.bob.types("/prospect call P-1 talked")

    known.bob.types("/prospect score P-1")

    assert known.bob.form is not None
    shown = {field["name"]: field["value"] for field in known.bob.form["fields"]}
    assert (shown["P1"], shown["P2"], shown["D1"]) == ("4", "?", None)
    assert "filled by the bot (3 · at the 1st)" in known.bob.form["remarks"][1]


def test_the_form_keeps_answers_a_fact_and_what_comes_next(known: Office) -> None:
    known.bob.types("/prospect score P-1")

    said = known.bob.sends(
        P1="4", E="?", fact="“We lose two days a month.”", todo="Demo", next=date(2026, 1, 8)
    )

    assert "2 answers noted." in said
    assert {answer.question.value: answer.value for answer in answers(known)} == {
        "P1": 4,
        "E": None,
    }
    assert facts(known) == ["“We lose two days a month.”"]
    assert prospect(known).next_action_on == date(2026, 1, 8)


def test_a_form_sent_twice_is_kept_once(known: Office) -> None:
    known.bob.types("/prospect score P-1")
    form = known.bob.form
    known.bob.sends(P1="4", fact="A fact")
    known.bob.form = form

    said = known.bob.sends(P1="4", fact="A fact")

    assert "Nothing new about Administration A" in said
    assert (len(answers(known)), facts(known)) == (1, ["A fact"])


def test_an_empty_form_stays_open_and_says_so(known: Office) -> None:
    known.bob.types("/prospect score P-1")

    known.bob.sends()

    assert "choose at least one answer" in "".join(known.bob.errors.values())


def test_a_next_action_in_the_past_is_told_under_its_field(known: Office) -> None:
    known.bob.types("/prospect score P-1")

    known.bob.sends(P1="3", todo="Demo", next=date(2026, 1, 2))

    assert list(known.bob.errors) == ["next"]
    assert answers(known) == []


def test_the_score_explains_itself(known: Office) -> None:
    known.alice.types("/prospect score P-1 P1=4 P2=4 P3=4 D1=1 D2=1 C1=1")
    known.bob.types("/prospect score P-1 P1=1")

    said = known.bob.types("/prospect score P-1 why").splitlines()

    assert said == [
        "Administration A · P-1",
        "53 = pain 35.0 + reach 17.5 + digital 8.3 − contractor 7.5",
        "Interval: 36 to 71, as the missing answers turn out",
        "Confidence: 16, low = coverage 65% × source 100% × agreement 25%",
        "Cell: B?: possible fit (50 to 69); commitment not known yet",
        "The answers, question by question",
        "Question | Answer | Who",
        "P1 · The problem, at their place? | 4 · every day or serious, told unprompted, with"
        " figures | @alice",
        "P1 · The problem, at their place? | 1 · mentioned only when asked | @bob",
        "P2 · What have they already done about it? | 4 · time, money or staff committed, or a"
        " tool tried | @alice",
        "P3 · Deadline? | 4 · under 3 months, date in writing | @alice",
        "D1 · Equipment, access to the service? | 1 · a computer, access blocked | @alice",
        "D2 · Autonomy? | 1 · help on site | @alice",
        "C1 · List of requests | 1 · 1–3 requests | @alice",
        "P1 · The problem, at their place? @alice 4, @bob 1: talk about it.",
        "Missing: R1 · Reaching them? and R2 · Who decides to try it?",
        "Much pain, but hard to reach or hardly equipped: go through a relay?",
        "[Answer] [Open] [Find a relay] [Who knows somebody?]",
    ]


def test_an_answer_older_than_ninety_days_is_to_be_reviewed(known: Office) -> None:
    known.alice.types("/prospect score P-1 P1=4")
    known.now = datetime(2026, 4, 6, 12, tzinfo=PARIS)

    said = known.bob.types("/prospect score P-1 why")

    assert "@alice (to review: Mon 5 January)" in said


def test_two_people_far_apart_are_told_once_for_the_same_values(known: Office) -> None:
    known.alice.types("/prospect score P-1 P1=4 P2=3")
    known.bob.types("/prospect score P-1 P1=2 P2=2")
    told = (list(known.alice.messages), list(known.bob.messages))
    known.bob.types("/prospect score P-1 P1=3")
    known.bob.types("/prospect score P-1 P1=2")
    again = len(known.bob.messages)
    known.bob.types("/prospect score P-1 P1=1")

    assert [len(messages) for messages in told] == [1, 1]
    assert "P1 · The problem, at their place? @alice 4, @bob 2: talk about it." in told[1][0]
    assert "@alice 4, @bob 2\xa0: parlez-en." in told[0][0]
    assert again == 1
    assert len(known.bob.messages) == 2


def test_several_differences_with_one_person_are_one_message(known: Office) -> None:
    known.alice.types("/prospect score P-1 P1=4 P2=4 D1=2")

    known.bob.types("/prospect score P-1 P1=0 P2=0 D1=2")

    assert len(known.alice.messages) == len(known.bob.messages) == 1
    assert known.bob.messages[0].count("talk about it") == 2


def test_a_fact_alone_is_kept_from_its_form(known: Office) -> None:
    known.bob.types("/prospect score P-1 P1=4")
    known.bob.presses_action("fact", "P-1")

    said = known.bob.sends(fact="Marie keeps it in Excel.")

    assert "The fact is noted." in said
    assert facts(known) == ["Marie keeps it in Excel."]


def test_nothing_about_answers_is_said_in_the_channel(known: Office) -> None:
    known.alice.types("/prospect score P-1 P1=4")
    known.bob.types('/prospect score P-1 P1=0 note:"Marie Dupont said no"')

    assert known.reads() == []


def test_answers_of_somebody_else_are_not_touched(known: Office) -> None:
    known.alice.types("/prospect score P-1 P1=4")
    known.bob.types("/prospect score P-1 P1=3")

    kept = {Person(answer.by or ""): answer.value for answer in answers(known)}

    assert kept == {Person("alice"): 4, Person("bob"): 3}
