"""Products begin in a channel, end, begin again, and move from search to launch."""

from tests.office import Office


def test_a_product_typed_in_a_channel_makes_it_the_team_channel(office: Office) -> None:
    answer = office.alice.types('/prospect product new "demarches"', channel="equipe")

    assert "demarches est suivi dans #equipe" in answer
    assert "09:15 (Europe/Paris)" in answer
    assert "P-1" in office.bob.types("/prospect add Mairie de Lyon", channel="equipe")


def test_its_name_needs_no_quotes(office: Office) -> None:
    office.alice.types("/prospect produit nouveau démarches simplifiées")

    assert "démarches simplifiées · #equipe" in office.alice.types("/prospect product")


def test_before_there_is_one_the_bot_says_how_to_begin(office: Office) -> None:
    answer = office.bob.types("/prospect add Mairie")

    assert 'Type: product new "Name"' in answer
    office.bob.presses("New product")
    assert office.bob.form is not None
    office.bob.sends(name="demarches")
    assert "P-1" in office.bob.types("/prospect add Mairie")


def test_in_a_direct_message_the_channel_is_asked_for(office: Office) -> None:
    office.bob.tells("/prospect product new demarches")

    answer = office.bob.sends(channel="equipe")

    assert "demarches is followed in #equipe" in answer


def test_in_a_direct_message_the_channel_can_be_named(office: Office) -> None:
    answer = office.bob.tells("/prospect product new demarches channel:#{equipe}")

    assert "demarches is followed in #equipe" in answer


def test_a_channel_named_in_letters_only_is_asked_again(office: Office) -> None:
    answer = office.bob.tells("/prospect product new demarches channel:#equipe")

    assert answer.startswith("I do not know which channel “#equipe” is")


def test_a_name_is_taken_once(team: Office) -> None:
    answer = team.bob.types('/prospect product new "DÉMARCHES"', channel="other")

    assert answer.startswith("There is already a product called “demarches”")


def test_a_channel_follows_one_product(team: Office) -> None:
    answer = team.bob.types('/prospect product new "other" channel:#{equipe}')

    assert "#equipe already follows “demarches”" in answer


def test_a_second_product_in_the_same_channel_asks_for_another_channel(team: Office) -> None:
    team.bob.types('/prospect product new "other"')

    answer = team.bob.sends(channel="elsewhere")

    assert "other is followed in #elsewhere" in answer


def test_a_closed_product_posts_nothing_and_can_be_reopened(team: Office) -> None:
    team.alice.types("/prospect add Mairie")

    team.alice.types('/prospect product close "demarches"')
    team.until("2026-02-03 10:00")

    assert team.reads() == []
    team.alice.presses("Rouvrir")
    team.until("2026-02-05 10:00")
    assert team.reads() != []


def test_closing_twice_says_so(team: Office) -> None:
    team.bob.types("/prospect product close")

    answer = team.bob.types("/prospect product close")

    assert answer == "“demarches” is closed already."


def test_an_unknown_product_is_refused(team: Office) -> None:
    answer = team.bob.types('/prospect product close "démarchez"')

    assert answer.startswith("There is no product called “démarchez”")


def test_a_state_is_dated_and_explained(team: Office) -> None:
    answer = team.bob.types('/prospect product state building because:"two agencies wait"')

    assert "Looking for first users → Building" in answer
    assert "@bob · Building, by waiver · “two agencies wait”" in team.bob.types(
        "/prospect product state"
    )


def test_a_state_is_said_in_french_too(team: Office) -> None:
    answer = team.alice.types("/prospect produit état liste minimale car:assez")

    assert "Recherche des premiers utilisateurs → Liste minimale" in answer


def test_a_state_is_taken_back_by_its_button(team: Office) -> None:
    team.bob.types("/prospect product state launched")

    answer = team.bob.presses("Undo")

    assert "Launched → Looking for first users" in answer


def test_an_unknown_state_is_refused(team: Office) -> None:
    answer = team.bob.types("/prospect product state dancing")

    assert answer.startswith("“dancing” is no state of a product")


def test_in_direct_messages_the_product_used_last_is_meant(team: Office) -> None:
    team.bob.types('/prospect product new "other"', channel="elsewhere")
    team.bob.types("/prospect add Thiers", channel="elsewhere")
    team.bob.types("/prospect add Ambert", channel="equipe")

    before = team.bob.tells("list")
    team.bob.tells('product "other"')
    after = team.bob.tells("list")

    assert "Ambert" in before
    assert "Thiers" in after


def test_a_reference_said_directly_turns_to_its_product(team: Office) -> None:
    team.bob.types('/prospect product new "other"', channel="elsewhere")
    team.bob.types("/prospect add Thiers", channel="elsewhere")
    team.bob.types("/prospect add Ambert", channel="equipe")

    team.bob.tells("show P-1")

    assert "Thiers" in team.bob.tells("list")
