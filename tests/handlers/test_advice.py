"""Advice: what fits where the product stands, with its figures, its source and its buttons."""

from domain.advice import TIPS
from tests.office import Office


def test_without_a_product_the_first_advice_is_to_look_for_users(office: Office) -> None:
    answer = office.bob.tells("/prospect advice")

    assert "Advice 1 · Find potential users before you develop" in answer
    assert "Why now: there is no product yet." in answer
    assert "Source: Ivan Collombet" in answer
    office.bob.presses("New product")
    assert office.bob.form is not None


def test_a_new_product_lacks_its_pioneers(team: Office) -> None:
    answer = team.bob.types("/prospect advice")

    assert "Why now: 0 motivated of the 2 you want." in answer


def test_it_is_said_in_french(team: Office) -> None:
    answer = team.alice.types("/prospect conseil")

    assert "Conseil 1 · Trouver des utilisateurs potentiels avant de développer" in answer
    assert "Pourquoi maintenant\u00a0: 0 motivé sur les 2 que vous voulez." in answer


def test_a_segment_that_is_called_without_a_pilot_calls_for_its_opposite(team: Office) -> None:
    for number in range(10):
        team.bob.types(f'/prospect add "Ministry {number}" segment:Ministries')
        team.bob.types(f"/prospect call P-{number + 1} talked")

    answer = team.bob.types("/prospect advice")

    assert "Advice 2 · Look for the opposite trait" in answer
    assert "Why now: Ministries: 10 attempts, 0 interested, no pilot." in answer
    team.bob.presses("Pivot")
    assert team.bob.form is not None
    assert "Ministries today: 10 calls to 10" in team.bob.form["remarks"][0]


def test_a_silence_comes_first(team: Office) -> None:
    team.bob.types("/prospect add Ambert")
    team.until("2026-01-12 10:00")

    answer = team.bob.types("/prospect advice")

    assert answer.index("Do not shut yourselves away") < answer.index("Find potential users")
    assert "Why now: 5 business days without a conversation." in answer
    assert "Ambert" in team.bob.presses("Mine")


def test_a_contractor_can_be_told_no_from_there(team: Office) -> None:
    team.bob.types("/prospect add Ambert")
    team.bob.types("/prospect stage P-1 met")
    team.bob.types("/prospect score P-1 C1=4 C3=4 E=4")

    answer = team.bob.types("/prospect advice say-no")
    team.bob.presses("Say no?")

    assert "Why now: 1 open prospect shows the signs." in answer
    assert "• Ambert (P-1, X1) [Say no?]" in answer
    assert team.bob.form is not None
    assert team.bob.form["form"] == "decline"


def test_nobody_is_advised_to_say_no_to_a_user(team: Office) -> None:
    team.bob.types("/prospect add Ambert")
    team.bob.types("/prospect stage P-1 user")
    team.bob.types("/prospect score P-1 C1=4 C3=4 E=4")

    answer = team.bob.types("/prospect advice say-no")

    assert "Why now" not in answer
    assert "Ambert" not in answer


def test_a_need_nobody_asked_for_is_a_guess(team: Office) -> None:
    team.bob.types('/prospect need "Import a PDF" origin:team')

    answer = team.bob.types("/prospect advice build-for-them")

    assert "Why now: 1 need was asked for by no prospect." in answer


def test_an_order_is_to_be_verified(team: Office) -> None:
    team.bob.types('/prospect mandate "The director" "One login for all"')

    answer = team.bob.types("/prospect advice mandate")

    assert "Why now: 1 statement of the mandate is not verified." in answer


def test_what_is_ordered_is_told_once_as_an_order(team: Office) -> None:
    team.bob.types('/prospect mandate "The director" "One login for all"')

    answer = team.bob.types("/prospect advice")

    assert "1 statement of the mandate is not verified." in answer
    assert "asked for by no prospect" not in answer


def test_a_list_called_in_part_says_nothing_yet(team: Office) -> None:
    team.bob.types('/prospect segment new "Agencies" population:200')
    team.bob.types("/prospect add Ambert segment:Agencies")
    team.bob.types("/prospect call P-1 no answer")

    answer = team.bob.types("/prospect advice call-them-all")

    assert "Why now: Agencies: 1 called of 200." in answer


def test_after_the_launch_other_advice_fits(team: Office) -> None:
    team.bob.types('/prospect product state launched because:"They use it"')
    team.bob.types("/prospect add Ambert")
    team.bob.types("/prospect stage P-1 user")
    team.bob.types("/prospect next-action P-1 2026-02-20 call")
    team.until("2026-02-04 10:00")
    team.bob.types("/prospect call P-1 talked next:2026-02-20")

    answer = team.bob.types("/prospect advice")

    assert "Let your users find the next ones" in answer
    assert "Why now: launched 30 days ago." in answer


def test_every_piece_can_be_read_with_its_source_in_both_languages(team: Office) -> None:
    english = [team.bob.types(f"/prospect advice {tip.advice}") for tip in TIPS]
    french = [team.alice.types(f"/prospect conseil {tip.advice}") for tip in TIPS]

    assert [told for told in english if "\nSource: " not in told] == []
    assert [told for told in french if "\nSource\u00a0: " not in told] == []


def test_all_of_them_are_listed_what_fits_first(team: Office) -> None:
    answer = team.bob.types("/prospect advice all")

    lines = [line for line in answer.splitlines() if line.endswith("[Read]")]
    assert len(lines) == len(TIPS)
    assert lines[0].startswith("• ● Advice 1 · Find potential users")
    assert sum("●" in line for line in lines) == 1


def test_an_unknown_piece_is_refused(team: Office) -> None:
    answer = team.bob.types("/prospect advice dance")

    assert answer.startswith("There is no advice called “dance”")


def test_where_nothing_is_wrong_it_says_so(team: Office) -> None:
    for name in ("Ambert", "Thiers"):
        team.bob.types(f"/prospect add {name}")
        team.bob.types(f"/prospect stage {name} met")
        team.bob.types(f"/prospect score {name} E=4")
        team.bob.types(f"/prospect next-action {name} tomorrow call")
    team.bob.types("/prospect product state building")

    answer = team.bob.types("/prospect advice")

    assert answer.startswith("Nothing to worry about")
