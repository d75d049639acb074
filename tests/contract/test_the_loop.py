"""From a name to the morning's message: the same words and deeds on every chat."""

from datetime import datetime

from tests.contract.workplace import Visitor, Workplace
from tests.office import PARIS


def adds(bob: Visitor) -> None:
    bob.types("#equipe", '/prospect add "Thiers Town Hall" contact:"Zoé Blanc" phone:0612345678')
    assert "Thiers Town Hall · P-1" in bob.reads("Recorded.")


def test_somebody_is_added_in_one_line(bob: Visitor) -> None:
    adds(bob)

    assert "Zoé Blanc" in bob.reads("Recorded.")


def test_and_by_a_form_which_keeps_what_was_typed(bob: Visitor) -> None:
    adds(bob)
    bob.types("#equipe", "/prospect add")
    bob.fills(
        {
            "Organisation": "Thiers Town Hall",
            "Contact: e-mail": "zoe@thiers.example",
            "Source": "Their site",
        }
    )

    errors = bob.submits()
    bob.fills({"Organisation": "Ambert Town Hall"})
    again = bob.submits()

    assert "Thiers Town Hall" in " ".join(errors.values())
    assert again == {}
    assert "zoe@thiers.example" in bob.reads("Ambert Town Hall")


def test_a_call_is_logged_from_the_card(bob: Visitor) -> None:
    adds(bob)

    bob.presses("Log a call")
    bob.fills({"What came of it?": "Interested"})
    errors = bob.submits()

    assert errors == {}
    assert "Interested" in bob.reads("Call noted")


def test_each_reads_in_their_own_language(alice: Visitor, bob: Visitor) -> None:
    adds(bob)

    alice.types("#equipe", "/prospect fiche P-1")

    assert "À contacter" in alice.reads("Thiers Town Hall · P-1")


def test_after_a_meeting_two_people_answer_directly_and_a_score_comes(
    place: Workplace, alice: Visitor, bob: Visitor
) -> None:
    adds(bob)
    both = f"{place.calls('alice')},{place.calls('bob')}"
    bob.types("#equipe", f'/prospect meet P-1 when:"2026-01-05 10:00" for:30 with:{both}')
    bob.reads("Meeting with Thiers Town Hall booked")

    place.passes_until(datetime(2026, 1, 5, 11, 0, tzinfo=PARIS))

    for person, words in ((alice, "Thiers Town Hall"), (bob, "Thiers Town Hall")):
        asked = person.reads(words, place="dm")
        assert "1/" in asked or "1 " in asked


def test_a_stale_lead_is_named_in_the_morning_and_seen_to(
    place: Workplace, alice: Visitor, bob: Visitor
) -> None:
    adds(bob)
    place.passes_until(datetime(2026, 1, 16, 9, 30, tzinfo=PARIS))
    digest = alice.reads("Thiers Town Hall", place="#equipe")

    alice.goes("#equipe")
    alice.chooses("Et maintenant\u00a0?", "Dans 3 jours ouvrés", on="Thiers Town Hall")
    place.settles()

    assert "P-1" in digest
    assert "Zoé" not in digest
    assert "Thiers Town Hall" in alice.reads("✓", place="#equipe")


def test_a_list_is_handed_over_and_imported(place: Workplace, bob: Visitor) -> None:
    content = "Organisation,Phone\r\nMairie de Metz,0387555555\r\nMairie de Toul,0383636363\r\n"

    place.hands_over(bob, "list.csv", content.encode(), "import")
    bob.fills({"Where the list comes from": "Public directory"})
    assert bob.submits() == {}
    place.settles()
    bob.goes("dm")
    bob.presses("Import 2")
    place.settles()

    bob.types("#equipe", "/prospect list all")
    assert "Mairie de Toul" in bob.reads("Mairie de Metz", place="#equipe")


def test_figures_come_as_a_picture(place: Workplace, bob: Visitor) -> None:
    adds(bob)
    bob.types("#equipe", "/prospect call P-1 interested")
    bob.reads("Call noted")
    bob.types("#equipe", "/prospect stats")
    bob.reads("its segment in figures")

    bob.presses("As a picture")
    place.settles()
    bob.reads("Called, reached, interested", place="dm")

    assert any(file.startswith(b"\x89PNG") for file in place.files(bob))


def test_an_export_is_for_the_one_who_asked(place: Workplace, bob: Visitor) -> None:
    adds(bob)

    bob.types("#equipe", "/prospect export csv")
    bob.reads("is on its way")
    place.settles()
    bob.reads("personal data", place="dm")

    assert any(b"Thiers Town Hall" in file for file in place.files(bob))


def test_saying_no_has_words_for_it(alice: Visitor, bob: Visitor) -> None:
    adds(bob)

    bob.types("#equipe", "/prospect decline P-1 reason:too-specific")

    assert "Thiers Town Hall" in bob.reads("We said no to")
    assert "Thiers Town Hall" in alice.reads("non à", place="#equipe")
