"""We say no: a reason, the day, who decided; the words to tell them; and the way back."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.prospects import Prospect
from domain.stages import Stage
from storage.work import Books
from tests.office import TEAM, Office, prospect

REASONS = [
    "contractor",
    "out_of_scope",
    "not_digital_enough",
    "too_specific",
    "no_capacity",
    "other",
]


@pytest.mark.parametrize(
    ("line", "reason", "on"),
    [
        pytest.param("decline P-1 reason:contractor", "contractor", "2026-01-05", id="English"),
        pytest.param("refuser P-1 motif:prestataire", "contractor", "2026-01-05", id="French"),
        pytest.param(
            "decline P-1 too specific on:2025-12-29", "too_specific", "2025-12-29", id="no key"
        ),
        pytest.param(
            "refuser mairie de lyon hors cible hier", "out_of_scope", "2026-01-04", id="a name"
        ),
        pytest.param("say no P-1 other", "other", "2026-01-05", id="say no"),
        pytest.param(
            "decline P-1 reason:no-capacity yesterday", "no_capacity", "2026-01-04", id="a day"
        ),
    ],
)
def test_a_refusal_is_one_line(one: Office, line: str, reason: str, on: str) -> None:
    one.bob.types(f"/prospect {line}")

    assert (prospect(one).stage, prospect(one).decline_reason) == (Stage.DECLINED, reason)
    assert prospect(one).entered[Stage.DECLINED].date() == date.fromisoformat(on)


def test_the_answer_says_what_was_decided_when_and_by_whom(one: Office) -> None:
    said = one.bob.types("/prospect decline P-1 contractor on:2025-12-29")

    assert said.startswith(
        "We said no to Mairie de Lyon · P-1 on Mon 29 December 2025: Takes us for a contractor. "
        "Decided by @bob."
    )


@pytest.mark.parametrize("reason", REASONS)
def test_there_is_a_draft_in_both_languages_that_names_the_organisation_and_no_person(
    one: Office, reason: str
) -> None:
    one.alice.types("/prospect edit P-1 contact:Marie")

    said = one.bob.types(f"/prospect decline P-1 reason:{reason}")
    english, french = said.partition("In English\n")[2].split("In French\n")

    assert english.startswith("Subject: Mairie de Lyon and demarches\n\nHello,\n\n")
    assert "et demarches\n\nBonjour,\n\n" in french
    assert all("Mairie de Lyon" in letter for letter in (english, french))
    assert "Marie" not in english + french


def test_whoever_reads_french_has_the_french_draft_first(one: Office) -> None:
    said = one.alice.types("/prospect refuser P-1 prestataire")

    assert "En français\nObjet" in said
    assert said.index("Bonjour,") < said.index("Hello,")


def test_the_team_reads_that_we_said_no_to_an_organisation_as_a_result(one: Office) -> None:
    one.alice.types("/prospect ajouter Cantal")
    one.bob.types('/prospect decline P-1 contractor note:"Marie was angry"')

    one.bob.types("/prospect decline P-2 out of scope")

    first, second = one.reads()[-2:]
    assert first.startswith(
        "Nous avons dit non à Mairie de Lyon · P-1\N{NO-BREAK SPACE}: Nous prend pour un prestataire. "
        "Décidé par @bob."
    )
    assert "premier refus" in first
    assert "Cantal · P-2\N{NO-BREAK SPACE}: Hors cible" in second
    assert "2 refus à ce jour" in second
    assert "Marie" not in first


def test_without_a_reason_the_reasons_are_listed_and_the_form_keeps_what_was_typed(
    one: Office,
) -> None:
    before = prospect(one)

    said = one.bob.types('/prospect decline P-1 on:2025-12-29 note:"They want it all"')
    unchanged = prospect(one)
    one.bob.presses("Choose the reason")
    filled = values(one)
    one.bob.sends(reason="contractor")

    assert "contractor, out of scope, not digital enough, too specific, no capacity, other" in said
    assert unchanged == before
    assert filled == {
        "who": "P-1",
        "reason": None,
        "on": "2025-12-29",
        "note": "They want it all",
    }
    assert prospect(one).decline_reason == "contractor"
    assert "They want it all" in one.bob.types("/prospect show P-1")


def test_the_form_without_a_reason_says_so_under_its_field_and_keeps_the_rest(one: Office) -> None:
    one.bob.types("/prospect decline")

    one.bob.sends(who="P-1", note="They want it all")
    why = one.bob.errors
    one.bob.sends(who="P-1", note="They want it all", reason="other", on=date(2025, 12, 30))

    assert list(why) == ["reason"]
    assert prospect(one).decline_reason == "other"
    assert prospect(one).entered[Stage.DECLINED].date() == date(2025, 12, 30)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("decline P-1 weather", "I do not know the reason “weather”."),
        ("decline P-1 reason:contracto", "Did you mean “contractor”?"),
        ("decline P-1 contractor on:2026-01-06", "has not come yet"),
        ("decline P-9 contractor", "P-9"),
        ("decline P-1 contractor until:2026-02-02", "“until:” has no place"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(one: Office, line: str, said: str) -> None:
    before = prospect(one)

    answer = one.bob.types(f"/prospect {line}")

    assert said in answer
    assert prospect(one) == before


@pytest.mark.parametrize(
    "line", ["decline P-1 contractor", "decline P-1", "stage P-1 declined reason:contractor"]
)
def test_nobody_says_no_to_somebody_who_uses_it_already(one: Office, line: str) -> None:
    one.bob.types("/prospect stage P-1 user")
    before, posts = prospect(one), one.reads()

    said = one.bob.types(f"/prospect {line}")

    assert "one does not say no to a user" in said
    assert prospect(one) == before
    assert one.reads() == posts


def test_nor_to_somebody_it_has_satisfied_wherever_they_stand_now(one: Office) -> None:
    one.bob.types("/prospect stage P-1 user")
    one.bob.types("/prospect satisfied P-1 yes")
    one.bob.types("/prospect stage P-1 met")

    said = one.bob.types("/prospect decline P-1 contractor")

    assert "one does not say no to a satisfied user" in said
    assert "satisfied P-1 no" in said
    assert prospect(one).stage is Stage.MET


def test_neither_in_the_form_that_closes_nor_by_an_old_button(one: Office) -> None:
    one.bob.presses_action("close", "P-1")
    one.alice.types("/prospect stage P-1 user")

    one.bob.sends(stage="declined", reason="contractor")
    said = one.bob.presses_action("decline", "P-1")

    assert "does not say no to a user" in one.bob.errors.get("who", said)
    assert "does not say no to a user" in said
    assert prospect(one).stage is Stage.USER


def test_one_that_is_closed_already_is_said_to_be_and_can_be_reopened(one: Office) -> None:
    one.bob.types("/prospect call P-1 not interested")
    before = prospect(one)

    said = one.bob.types("/prospect decline P-1 contractor")

    assert "is closed" in said
    assert "[Reopen]" in said
    assert prospect(one) == before


@pytest.mark.parametrize(
    "close",
    [
        pytest.param({"line": "stage P-1 declined reason:contractor"}, id="stage"),
        pytest.param({"form": {"stage": "declined", "reason": "contractor"}}, id="close"),
    ],
)
def test_however_we_say_no_the_drafts_come_with_it(one: Office, close: dict[str, Any]) -> None:
    if "line" in close:
        said = one.bob.types(f"/prospect {close['line']}")
    else:
        one.bob.presses_action("close", "P-1")
        said = one.bob.sends(**close["form"])

    assert "Hello," in said
    assert "Bonjour," in said
    assert "Nous avons dit non à Mairie de Lyon" in one.reads()[-1]


def test_undone_everything_is_as_before_the_note_and_the_line_in_the_channel_too(
    one: Office,
) -> None:
    before = prospect(one)
    one.bob.types('/prospect decline P-1 contractor note:"They want it all"')

    one.bob.presses("Undo")

    assert as_it_was(prospect(one), before)
    assert "They want it all" not in one.bob.types("/prospect show P-1")
    assert one.reads()[-1] == (
        "Nous avions dit non à Mairie de Lyon · P-1\N{NO-BREAK SPACE}: décision reprise par @bob."
    )


def test_reopened_later_it_stands_where_it_stood_and_the_channel_reads_so(one: Office) -> None:
    one.bob.types("/prospect stage P-1 met")
    one.bob.types("/prospect decline P-1 contractor")
    one.until("2026-01-12 10:00")

    one.alice.types("/prospect reopen P-1")

    assert (prospect(one).stage, prospect(one).decline_reason) == (Stage.MET, None)
    taken_back = [line for line in one.reads() if "décision reprise par @alice" in line]
    assert len(taken_back) == 1
    assert not any("Nous avons dit non" in line for line in one.reads())


def test_reopening_one_who_said_no_tells_the_channel_nothing(one: Office) -> None:
    one.bob.types("/prospect call P-1 not interested")
    posts = one.reads()

    one.bob.types("/prospect reopen P-1")

    assert one.reads() == posts


def test_a_refusal_of_another_time_is_taken_back_once(one: Office) -> None:
    one.bob.types("/prospect decline P-1 contractor")
    one.bob.types("/prospect reopen P-1")
    one.bob.types("/prospect call P-1 not interested")

    one.alice.types("/prospect reopen P-1")

    assert one.reads()[-1].endswith("décision reprise par @bob.")


def test_where_no_channel_follows_the_product_nobody_else_is_told(one: Office) -> None:
    without_channel(one)

    said = one.bob.tells("decline P-1 contractor")
    undone = one.bob.presses("Undo")

    assert said.startswith("We said no to Mairie de Lyon")
    assert undone.startswith("Undone")
    assert one.reads() == []


def test_the_words_to_tell_them_are_found_again_on_the_card(one: Office) -> None:
    one.bob.types("/prospect decline P-1 contractor")
    one.bob.types("/prospect show P-1")

    said = one.bob.presses("The message to them")

    assert "Bonjour," in said


def test_the_card_offers_to_say_no(one: Office) -> None:
    one.bob.types("/prospect show P-1")

    one.bob.presses("Say no")

    assert values(one)["who"] == "P-1"


def test_what_they_said_and_what_we_said_are_told_apart(one: Office) -> None:
    for name in ("Cantal", "Drôme"):
        one.alice.types(f"/prospect ajouter {name}")
    one.bob.types("/prospect add Isère owner:me")
    one.bob.types("/prospect decline P-1 contractor")
    one.bob.types("/prospect call P-2 not interested")
    one.bob.types("/prospect call P-3 not interested")

    listed, home = one.bob.types("/prospect list closed"), one.bob.types("/prospect home")

    assert "We said no: 1 · They said no: 2" in listed
    assert "We said no: 1 · They said no: 2" in home


def test_a_home_without_any_refusal_says_nothing_of_it(one: Office) -> None:
    assert "We said no" not in one.bob.types("/prospect home")


@pytest.mark.parametrize("value", ["P-1:weather", "P-9", "", "P-1:contractor:x"])
def test_a_button_of_another_time_changes_nothing(one: Office, value: str) -> None:
    before = prospect(one)

    said = one.bob.presses_action("decline", value)

    assert said
    assert "broke" not in said
    assert prospect(one) == before


def test_the_timeline_says_that_we_said_no_and_why(one: Office) -> None:
    one.bob.types("/prospect decline P-1 contractor")

    said = one.bob.types("/prospect show P-1")

    assert "we said no: New → Declined (we said no) and Takes us for a contractor" in said


def values(office: Office) -> dict[str, Any]:
    assert office.bob.form is not None
    return {field["name"]: field["value"] for field in office.bob.form["fields"]}


def without_channel(office: Office) -> None:
    def write(books: Books) -> None:
        products = books.of(TEAM).products
        products.save(replace(products.get(1), channel=None))

    office.storage.write(write)


HISTORY = {"version", "named_on", "named_state"}


def as_it_was(now: Prospect, before: Prospect) -> bool:
    names = Prospect.__dataclass_fields__.keys() - HISTORY
    return all(getattr(now, name) == getattr(before, name) for name in names)
