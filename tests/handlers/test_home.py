"""Everybody's own page, the welcome, the menu and the help."""

import pytest

from handlers.help import VERBS
from handlers.routes import COMMANDS
from tests.office import Office


def test_an_empty_page_teaches_with_three_buttons(office: Office) -> None:
    page = office.bob.opens_home()

    assert page.startswith("Find your first users before you build")
    assert page.endswith("[New product] [Help] [Settings]")


def test_a_welcome_is_said_once(office: Office) -> None:
    office.bob.opens_home()
    office.bob.opens_home()

    assert len(office.bob.messages) == 1
    assert office.bob.messages[0].startswith("Hello @bob!")


def test_with_a_product_the_first_step_is_a_prospect(team: Office) -> None:
    page = team.bob.opens_home()

    assert "demarches is followed, and nothing waits for you yet" in page
    assert "[Add a prospect] [Help] [Settings]" in page


def test_the_page_follows_what_its_person_does(team: Office) -> None:
    team.bob.opens_home()

    team.bob.types("/prospect add Thiers")
    added = team.bob.home
    team.bob.types("/prospect call P-1 interested")

    assert "• New · 1 [See them]" in added
    assert "• Interested · 1 [See them]" in team.bob.home


def test_the_page_of_someone_who_never_opened_it_is_not_written(team: Office) -> None:
    team.bob.types("/prospect add Thiers")

    assert "bob" not in team.chat.homes


def test_what_is_owed_today_and_what_is_overdue_come_first(team: Office) -> None:
    for name, day in (("Thiers", "2026-01-06"), ("Ambert", "2026-01-08"), ("Vichy", "2026-01-09")):
        team.bob.types(f"/prospect add {name}")
        team.bob.types(f'/prospect next-action "{name}" {day} "send the deck"')
    team.until("2026-01-08 10:00")

    page = team.bob.opens_home()

    overdue, today = page.index("Overdue: one action"), page.index("Today: one action")
    assert overdue < page.index("Thiers · P-1 · Tue 6 January · send the deck") < today
    assert today < page.index("Ambert · P-2 · Thu 8 January · send the deck")
    assert "Vichy" not in page


def test_an_action_is_done_from_the_page(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types('/prospect next-action P-1 2026-01-06 "send the deck"')
    team.until("2026-01-06 10:00")
    team.bob.opens_home()

    team.bob.presses("Do it > Done")

    assert "Today" not in team.bob.home


def test_a_waiting_questionnaire_is_one_button_away(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types('/prospect meet P-1 when:"2026-01-06 14:00" for:60')
    team.until("2026-01-06 15:30")

    page = team.bob.opens_home()
    team.bob.presses("Answer")

    assert "One questionnaire waits for you" in page
    assert "Thiers · P-1 · meeting: Tue 6 January 15:00" in page
    assert team.bob.form is not None


def test_those_gone_quiet_are_counted(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.until("2026-01-13 10:00")

    assert "One has gone quiet" in team.bob.opens_home()
    assert "Thiers" in team.bob.presses("See them")


def test_the_page_stays_short_however_much_is_owed(team: Office) -> None:
    for number in range(14):
        team.bob.types(f"/prospect add Ville {number}")
        team.bob.types(f'/prospect next-action P-{number + 1} 2026-01-06 "call"')
    team.until("2026-01-07 10:00")

    page = team.bob.opens_home()

    assert "Overdue: 14 actions" in page
    assert "+4 more" in page
    assert page.count("• Ville") == 10


def test_the_page_can_be_asked_for_anywhere(team: Office) -> None:
    team.alice.types("/prospect add Thiers")

    assert "À contacter · 1" in team.alice.types("/prospect accueil")
    assert "À contacter · 1" in team.alice.tells("aujourd'hui")


@pytest.mark.parametrize("line", ["/prospect", "/prospect help", "/prospect aide", "/prospect ?"])
def test_the_menu_has_every_command(team: Office, line: str) -> None:
    menu = team.bob.types(line)

    assert len([row for row in menu.splitlines() if row.startswith("• ")]) == len(VERBS)


def test_the_menu_knows_every_command_there_is() -> None:
    assert sorted(COMMANDS) == sorted([*VERBS, "help"])


@pytest.mark.parametrize("verb", VERBS)
def test_every_command_is_helped_in_both_languages(team: Office, verb: str) -> None:
    english = team.bob.types(f"/prospect help {verb}")
    french = team.alice.types(f"/prospect aide {verb}")

    assert f"/prospect {verb} " in f"{english} " or f"/prospect {verb}\n" in english
    assert "/prospect " in french
    assert english != french


def test_help_is_asked_for_in_ones_own_words(team: Office) -> None:
    assert "/prospect rdv P-12" in team.alice.types("/prospect aide rendez-vous")


def test_help_about_nothing_known_suggests(team: Office) -> None:
    assert "Did you mean “call”?" in team.bob.types("/prospect help cal")


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_alone_shows_or_asks_something(team: Office, verb: str) -> None:
    answer = team.bob.types(f"/prospect {verb}")

    assert answer or team.bob.form


def test_an_unknown_word_gets_a_did_you_mean_that_runs(team: Office) -> None:
    team.bob.types("/prospect add Thiers")

    answer = team.bob.types("/prospect shwo Thiers")

    assert (
        answer
        == "I do not know the command “shwo”. Did you mean “show”?\n[Yes, show] [All commands]"
    )
    assert team.bob.presses("Yes, show").startswith("Thiers · P-1")


def test_words_that_mean_nothing_lead_to_the_menu(team: Office) -> None:
    answer = team.bob.tells("zzzz qqqq")

    assert "Type “help” to see what I understand." in answer
    assert "What would you like to do?" in team.bob.presses("All commands")


def test_after_the_bots_name_words_are_understood_like_the_command(team: Office) -> None:
    team.bob.types("add Thiers")

    assert team.bob.types("show thiers").startswith("Thiers · P-1")


def test_what_was_parked_is_not_owed_before_it_comes_back(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types('/prospect next-action P-1 2026-01-06 "send the deck"')
    team.bob.types("/prospect park P-1 until:2026-01-12")

    team.until("2026-01-09 10:00")
    parked = team.bob.opens_home()
    team.until("2026-01-12 10:00")

    assert "Overdue" not in parked
    assert "Overdue: one action" in team.bob.opens_home()


def test_what_a_closed_product_waits_for_is_not_owed(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types("/prospect meet P-1 when:tomorrow")
    team.bob.types("/prospect next-action P-1 2026-01-06")
    team.until("2026-01-07 10:00")
    owed = team.bob.opens_home()

    team.bob.types("/prospect product close demarches")

    assert "One questionnaire waits for you" in owed
    assert "One questionnaire waits for you" not in team.bob.home
    assert "Overdue" not in team.bob.home


def test_the_page_counts_the_pioneers_until_the_launch(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    none_yet = team.bob.opens_home()

    team.bob.types("/prospect stage P-1 met")
    team.bob.types("/prospect score P-1 E=4")
    one = team.bob.home
    team.bob.types('/prospect product state launched because:"It was announced"')

    assert "Pioneers: 0 of 2 [State of the product]" in none_yet
    assert "Pioneers: 1 of 2 · Thiers (P-1, B1)" in one
    assert "Pioneers" not in team.bob.home
