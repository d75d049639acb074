"""What prospects need: written down, joined, asked again, refused."""

import pytest

from tests.handlers.needs_asked import requests, words
from tests.office import Office, prospect


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ('need P-1 "Import a PDF"', [("Import a PDF", False)]),
        ('need P-1 "Import a PDF" must', [("Import a PDF", True)]),
        ('need must "Import a PDF" P-1', [("Import a PDF", True)]),
        ('need origin:user "Import a PDF" must "Mairie de Lyon"', [("Import a PDF", True)]),
        ("need mairie de lyon Import a PDF must", [("Import a PDF", True)]),
        ('besoin P-1 "Importer un PDF" indispensable', [("Importer un PDF", True)]),
        ('need P-1 "One" must "Two"', [("One", True), ("Two", False)]),
        ('need P-1 "Import" "IMPORT" must', [("Import", True)]),
    ],
)
def test_a_need_is_written_down_in_one_line(
    one: Office, line: str, asked: list[tuple[str, bool]]
) -> None:
    one.bob.types(f"/prospect {line}")

    assert [(said, must) for said, must, _, _ in requests(one)] == asked


def test_the_answer_says_what_was_recorded(one: Office) -> None:
    assert one.bob.types('/prospect need P-1 "Import a PDF" must').startswith(
        "“Import a PDF” is recorded: a must.\nMairie de Lyon · P-1"
    )
    assert one.alice.types('/prospect besoin P-1 "Export"').startswith(
        "«\u00a0Export\u00a0» est noté\u00a0: souhaitable."
    )


def test_of_very_many_needs_the_first_are_named(one: Office) -> None:
    needs = " ".join(f'"Need {number}"' for number in range(1, 41))

    said = one.bob.types(f"/prospect need P-1 {needs} must").splitlines()[0]

    assert said.startswith("40 needs are recorded: “Need 1” (a must), ")
    assert said.endswith("“Need 10” (a must), and 30 more.")
    assert len(requests(one)) == 40


def test_the_same_words_join_the_need_that_is_there_and_tell_who_asks(with_thiers: Office) -> None:
    with_thiers.bob.types('/prospect need P-1 "Import a PDF" must')

    said = with_thiers.bob.types('/prospect need P-2 "import  a pdf." must')

    assert said.startswith(
        "“Import a PDF” was there already; it is recorded for them too: a must. "
        "One other asks for it: Mairie de Lyon."
    )
    assert words(with_thiers) == ["Import a PDF"]


def test_near_words_are_proposed_and_never_merged_unasked(with_thiers: Office) -> None:
    with_thiers.bob.types('/prospect need P-1 "Import a PDF" must')

    said = with_thiers.bob.types('/prospect need P-2 "Import PDF files" must')
    apart = words(with_thiers)
    merged = with_thiers.bob.presses("It is the same as “Import a PDF”")

    assert "Is it the same in other words?" in said
    assert apart == ["Import a PDF", "Import PDF files"]
    assert "are one need now: “Import a PDF”" in merged
    assert "2 prospects, 2 as a must" in merged
    assert words(with_thiers) == ["Import a PDF"]


def test_said_again_at_the_same_meeting_it_changes_the_must(one: Office) -> None:
    one.bob.types('/prospect need P-1 "Import" must')

    said = one.bob.types('/prospect need P-1 "import" nice')
    again = one.bob.types('/prospect need P-1 "import" nice')

    assert said.startswith("“Import” is now nice to have.")
    assert again.startswith("“Import” is recorded already, as nice to have: nothing has changed.")
    assert requests(one) == [("Import", False, None, "user")]


def test_asked_again_at_another_meeting_it_is_one_request_more(one: Office) -> None:
    one.bob.types('/prospect meet P-1 when:"2025-12-22 14:00"')
    one.bob.types('/prospect need P-1 "Import"')
    one.bob.types('/prospect meet P-1 when:"2025-12-29 14:00"')

    said = one.bob.types('/prospect need P-1 "Import" must')

    assert "At the meeting of Mon 29 December 2025." in said
    assert requests(one) == [("Import", False, 1, "user"), ("Import", True, 2, "user")]
    assert prospect(one).requests == 1


@pytest.mark.parametrize(
    ("said", "meeting"),
    [
        pytest.param("", 2, id="the latest one"),
        pytest.param("meeting:2025-12-22", 1, id="that of a day"),
        pytest.param('rdv:"22 décembre"', 1, id="that of a day, in French"),
        pytest.param("meeting:no", None, id="none"),
    ],
)
def test_it_belongs_to_the_latest_meeting_unless_one_says_otherwise(
    one: Office, said: str, meeting: int | None
) -> None:
    one.bob.types('/prospect meet P-1 when:"2025-12-22 14:00"')
    one.bob.types('/prospect meet P-1 when:"2025-12-29 14:00"')
    one.bob.types('/prospect meet P-1 when:"2026-01-09 14:00"')

    one.bob.types(f'/prospect need P-1 "Import" {said}')

    assert requests(one) == [("Import", False, meeting, "user")]


def test_a_call_after_the_meeting_makes_it_no_request_of_the_meeting(one: Office) -> None:
    one.bob.types('/prospect meet P-1 when:"2025-12-22 14:00"')
    one.bob.types("/prospect call P-1 no answer on:2025-12-23")
    one.bob.types('/prospect need P-1 "Import"')
    one.bob.types("/prospect call P-1 talked on:2025-12-23")

    one.bob.types('/prospect need P-1 "Export"')

    assert [meeting for _, _, meeting, _ in requests(one)] == [1, None]


def test_during_a_meeting_it_belongs_to_it_already(one: Office) -> None:
    one.bob.types('/prospect meet P-1 when:"2026-01-05 10:00" for:60')
    one.until("2026-01-05 10:20")

    one.bob.types('/prospect need P-1 "Import"')

    assert requests(one) == [("Import", False, 1, "user")]


@pytest.mark.parametrize("origin", ["mandate", "team"])
def test_what_a_mandate_or_the_team_wants_goes_without_a_prospect(one: Office, origin: str) -> None:
    said = one.bob.types(f'/prospect need "Signature" origin:{origin}')
    again = one.bob.types(f'/prospect need "signature" origin:{origin} must')
    once_more = one.bob.types(f'/prospect need "signature" origin:{origin} must')

    assert "it weighs nothing until users ask for it" in said
    assert "it weighs nothing until users ask for it" in again
    assert "is there already, from the same origin: nothing has changed" in once_more
    assert (words(one), requests(one)) == (["Signature"], [])


def test_what_nobody_asked_for_can_be_taken_back(one: Office) -> None:
    one.bob.types('/prospect need "Signature" origin:team')

    said = one.bob.presses("Undo")

    assert said.startswith("Undone.")
    assert words(one) == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('need P-9 "Import"', "I know no prospect called “P-9”"),
        ('need Nobody "Import"', "I know no prospect called “Nobody”"),
        ('need P-1 "Import" origin:weather', "I do not know the origin “weather”"),
        ('need P-1 "Import" meeting:2025-12-22', "No meeting with Mairie de Lyon had begun on"),
        ('need P-1 "***"', "Give the need a name"),
        (f'need P-1 "{"x" * 300}"', "That is too long for the need"),
        ('need "Import" state:delivered', "Nobody asked for “Import” yet"),
        ('need P-1 "Import" role:x', "“role:” has no place in this command"),
        (f"need P-1 {' '.join(f'“n{n}”' for n in range(60))}", "That is 60 needs at once"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_kept(
    one: Office, line: str, said: str
) -> None:
    answer = one.bob.types(f"/prospect {line}")

    assert answer.startswith(said)
    assert words(one) == []


def test_a_closed_prospect_is_reopened_first(one: Office) -> None:
    one.bob.types("/prospect call P-1 not interested")

    said = one.bob.types('/prospect need P-1 "Import"')

    assert "[Reopen]" in said
    assert words(one) == []


def test_sharing_a_need_makes_the_others_less_alone_and_their_score_follows(
    with_thiers: Office,
) -> None:
    with_thiers.bob.types('/prospect need P-1 "A" "B" "C" must')
    alone = prospect(with_thiers)

    with_thiers.bob.types('/prospect need P-2 "A" "B" "C" must')
    shared = prospect(with_thiers)
    with_thiers.bob.presses("Undo")

    assert (alone.requests, alone.requests_alone) == (3, 3)
    assert (shared.requests, shared.requests_alone) == (3, 0)
    assert shared.score is not None
    assert alone.score is not None
    assert shared.score > alone.score
    assert prospect(with_thiers).score == alone.score
    assert shared.version == alone.version


def test_whoever_we_decline_leaves_the_others_alone_with_their_needs(with_thiers: Office) -> None:
    with_thiers.bob.types('/prospect need P-1 "A" "B" "C" must')
    with_thiers.bob.types('/prospect need P-2 "A" "B" "C" must')

    with_thiers.bob.types("/prospect stage P-2 declined reason:contractor")
    after = prospect(with_thiers)
    with_thiers.bob.types("/prospect reopen P-2")

    assert (after.requests, after.requests_alone) == (3, 3)
    assert prospect(with_thiers).requests_alone == 0


def test_a_need_lets_the_silence_go_on(one: Office) -> None:
    before = prospect(one)

    one.bob.types('/prospect need P-1 "Import" must')

    assert prospect(one).last_event_at == before.last_event_at
    assert prospect(one).wakes_on == before.wakes_on
