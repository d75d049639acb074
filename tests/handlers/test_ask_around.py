"""The team is asked who knows somebody at an organisation, and nobody there is named in the channel."""

import json

import pytest

from tests.office import EQUIPE, Office, prospect


@pytest.fixture
def asked(one: Office) -> Office:
    """Bob asks about Alice's Mairie de Lyon, whose contact is known; the channel has read it."""
    one.bob.types("/prospect note P-1 Marie Dupont keeps the archives")
    one.bob.types("/prospect ask-around P-1")
    one.deliver()
    return one


def test_the_channel_reads_the_organisation_and_its_reference(one: Office) -> None:
    answer = one.alice.types("/prospect qui connaît P-1")
    one.deliver()

    assert answer.startswith("Demandé dans #equipe, avec le nom de l’organisation et rien d’autre.")
    assert one.reads()[-1] == (
        "Qui connaît quelqu’un chez Mairie de Lyon (P-1) ?\n[Je connais quelqu’un]"
    )


def test_whoever_knows_someone_introduces_us_and_the_owner_hears_of_it(asked: Office) -> None:
    asked.chloe.presses("Je connais quelqu’un")

    answer = asked.chloe.sends(note="Zelda Quatrebarbes, my neighbour")
    asked.deliver()

    assert answer.startswith("Merci : il est noté que vous connaissez quelqu’un là-bas")
    assert asked.alice.messages[-1].startswith(
        "@chloe connaît quelqu’un chez Mairie de Lyon (P-1) : demandez-lui de vous présenter.\n"
        "« Zelda Quatrebarbes, my neighbour »"
    )
    assert "@chloe connaît quelqu’un là-bas." in asked.reads()[-1]
    shown = asked.alice.types("/prospect fiche P-1")
    assert "Présenté par: @chloe" in shown
    assert "« Zelda Quatrebarbes, my neighbour »" in shown


def test_no_word_of_a_person_reaches_the_channel(asked: Office) -> None:
    asked.chloe.presses("Je connais quelqu’un")
    asked.chloe.sends(note="Zelda Quatrebarbes, my neighbour")
    asked.deliver()

    heard = json.dumps(asked.chat.walls[EQUIPE], ensure_ascii=False)

    assert "Zelda" not in heard
    assert "Marie" not in heard


def test_several_may_know_someone(asked: Office) -> None:
    asked.chloe.presses("Je connais quelqu’un")
    asked.chloe.sends()
    asked.deliver()
    asked.bob.presses("Je connais quelqu’un")
    asked.bob.sends(note="An old colleague")
    asked.deliver()

    assert "@chloe et @bob connaissent quelqu’un là-bas." in asked.reads()[-1]


def test_a_second_click_of_the_same_person_changes_nothing(asked: Office) -> None:
    asked.chloe.presses("Je connais quelqu’un")
    asked.chloe.sends(note="My neighbour")
    before = prospect(asked).version
    asked.chloe.presses("Je connais quelqu’un")

    answer = asked.chloe.sends(note="My neighbour")

    assert answer.startswith("Merci, c’était déjà noté.")
    assert prospect(asked).version == before


def test_without_an_owner_whoever_asked_is_told(team: Office) -> None:
    team.alice.types('/prospect add "Mairie de Lyon"')
    team.alice.presses("Modifier")
    team.alice.sends(owner=())
    team.bob.types("/prospect ask-around P-1")
    team.deliver()
    team.chloe.presses("Je connais quelqu’un")

    team.chloe.sends()
    team.deliver()

    assert team.bob.messages[-1].startswith("@chloe knows someone at Mairie de Lyon (P-1)")


def test_undone_the_introduction_its_note_and_the_answer_are_gone(asked: Office) -> None:
    asked.chloe.presses("Je connais quelqu’un")
    asked.chloe.sends(note="My neighbour")

    asked.chloe.presses("Annuler")
    asked.deliver()

    shown = asked.alice.types("/prospect fiche P-1")
    assert "Présenté par" not in shown
    assert "My neighbour" not in shown
    assert "connaît quelqu’un là-bas" not in asked.reads()[-1]


def test_undone_the_question_is_asked_no_more_and_may_be_asked_again(asked: Office) -> None:
    asked.bob.presses("Undo")
    asked.deliver()
    withdrawn = asked.reads()[-1]

    again = asked.bob.types("/prospect ask-around P-1")

    assert withdrawn == (
        "La question n’est plus posée : qui connaît quelqu’un chez Mairie de Lyon (P-1)."
    )
    assert again.startswith("Asked in #equipe")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        pytest.param("2026-01-09", "The team was asked about Mairie de Lyon on", id="on Friday"),
        pytest.param("2026-01-12", "Asked in #equipe", id="five business days later"),
    ],
)
def test_the_team_is_left_in_peace_for_five_business_days(
    asked: Office, day: str, said: str
) -> None:
    asked.until(f"{day} 10:00")

    answer = asked.bob.types("/prospect ask-around P-1")

    assert answer.startswith(said)


def test_the_refusal_says_from_when_on_it_may_be_asked_again(asked: Office) -> None:
    asked.bob.types("/prospect ask-around")

    asked.bob.sends(who="P-1")

    assert asked.bob.errors["who"].endswith("You may ask again from Mon 12 January on.")


def test_nobody_is_asked_about_a_closed_prospect(one: Office) -> None:
    one.bob.types("/prospect call P-1 not interested")

    answer = one.bob.types("/prospect ask-around P-1")

    assert "is closed" in answer
    assert "[Reopen]" in answer


def test_without_a_team_channel_the_settings_are_offered(office: Office) -> None:
    office.bob.tells("/prospect product new Peps")
    office.bob.sends(channel=None)
    office.bob.tells("/prospect add Thiers")

    answer = office.bob.tells("/prospect ask-around Thiers")

    assert answer == "Peps has no team channel to ask in: choose one in the settings.\n[Settings]"
