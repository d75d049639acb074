"""Finding prospects again: lists, search, names, references, and while typing."""

import pytest

from tests.office import Office


@pytest.fixture
def five(team: Office) -> Office:
    """Lyon is met, Thiers interested, Ambert new and Alice's, Vichy parked, Riom closed."""
    for name in ("Mairie de Lyon", "Mairie de Thiers", "Vichy", "Riom"):
        team.bob.types(f'/prospect add "{name}" segment:Communes')
    team.alice.types('/prospect add "Ambert" contact:"Marie Dupont" email:marie@ambert.example')
    team.bob.types("/prospect stage P-1 met")
    team.bob.types("/prospect call P-2 interested")
    team.bob.types("/prospect park P-3 until:2026-03-02 reason:elections")
    team.bob.types("/prospect call P-4 not interested")
    return team


def names(listed: str) -> list[str]:
    rows = [line for line in listed.splitlines() if line.startswith("• ")]
    return [row.removeprefix("• ").split(" · ")[0] for row in rows]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", ["Mairie de Lyon", "Mairie de Thiers", "Vichy", "Ambert"]),
        ("all", ["Mairie de Lyon", "Mairie de Thiers", "Vichy", "Ambert", "Riom"]),
        ("mine", ["Mairie de Lyon", "Mairie de Thiers", "Vichy"]),
        ("parked", ["Vichy"]),
        ("en veille", ["Vichy"]),
        ("closed", ["Riom"]),
        ("stage:interested", ["Mairie de Thiers"]),
        ("met", ["Mairie de Lyon"]),
        ("pas intéressé", ["Riom"]),
        ("segment:communes", ["Mairie de Lyon", "Mairie de Thiers", "Vichy"]),
        ("mine met segment:Communes", ["Mairie de Lyon"]),
        ("owner:@{alice}", ["Ambert"]),
        ("stale", []),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_list_holds_what_was_asked(five: Office, asked: str, found: list[str]) -> None:
    answer = five.bob.types(f"/prospect list {asked}")

    assert names(answer) == found


def test_those_gone_quiet_say_since_when(five: Office) -> None:
    five.until("2026-01-13 09:00")

    answer = five.bob.types("/prospect list stale")

    assert (
        "Mairie de Thiers · P-2 · Interested · @bob · silent for 6 business days, urgent" in answer
    )
    assert names(answer)[0] == "Mairie de Thiers"


def test_an_overdue_action_is_what_a_row_says(five: Office) -> None:
    five.bob.types('/prospect next-action P-2 tomorrow "send the deck"')
    five.until("2026-01-08 09:00")

    answer = five.bob.types("/prospect list stale")

    assert "overdue: Tue 6 January · send the deck" in answer


def test_a_long_list_shows_twenty_and_says_how_many_more(team: Office) -> None:
    for number in range(23):
        team.bob.types(f"/prospect add Ville {number}")

    answer = team.bob.types("/prospect list")

    assert answer.startswith("23 prospects")
    assert len(names(answer)) == 20
    assert "+3 more" in answer


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("foo", "I cannot list by “foo”."),
        ("stael", "Did you mean “stale”?"),
        ("stage:pilott", "Did you mean “pilot”?"),
        ("segment:Nowhere", "There is no segment called “Nowhere”."),
        ("owner:@nobody", "I know nobody called “nobody” here"),
    ],
)
def test_what_cannot_be_listed_is_refused(five: Office, asked: str, said: str) -> None:
    answer = five.bob.types(f"/prospect list {asked}")

    assert said in answer


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lyon", ["Mairie de Lyon"]),
        ("thiers mairie", ["Mairie de Thiers"]),
        ("MAIRIE", ["Mairie de Lyon", "Mairie de Thiers"]),
        ("dupont", ["Ambert"]),
        ("marie@ambert", ["Ambert"]),
        ("MÂRIE dupönt", ["Ambert"]),
        ("nothing such", []),
        ("100%_", []),
    ],
)
def test_search_finds_by_words_then_by_people(five: Office, text: str, found: list[str]) -> None:
    answer = five.bob.types(f"/prospect search {text}")

    assert names(answer) == found


def test_search_alone_asks_what_for(five: Office) -> None:
    five.bob.types("/prospect search")

    assert names(five.bob.sends(text="vichy")) == ["Vichy"]


@pytest.mark.parametrize("who", ["P-1", "p1", "1", "#P-0001", "mairie de lyon", "Mairie de L"])
def test_a_prospect_is_meant_by_reference_name_or_beginning(five: Office, who: str) -> None:
    answer = five.bob.types(f"/prospect show {who}")

    assert answer.startswith("Mairie de Lyon · P-1")


def test_two_that_fit_are_both_offered(five: Office) -> None:
    answer = five.bob.types("/prospect show Mairie")

    assert answer.startswith("Several prospects could be “Mairie”. Which one?")
    assert "P-1 · Mairie de Lyon" in answer
    assert "P-2 · Mairie de Thiers" in answer
    assert "Timeline" in five.bob.presses("This one")


@pytest.mark.parametrize("who", ["Vychi", "Amber town", "Lyon"])
def test_one_that_nobody_is_called_gets_a_did_you_mean(five: Office, who: str) -> None:
    answer = five.bob.types(f'/prospect show "{who}"')

    assert answer.startswith(f"I know no prospect called “{who}”.")
    assert "[This one]" in answer


def test_the_chosen_one_takes_the_rest_of_the_line(five: Office) -> None:
    five.bob.types('/prospect park "Vychi" until:2026-04-01 reason:later')

    answer = five.bob.presses("This one")

    assert "Parked until: Wed 1 April" in answer


def test_nobody_near_is_said_plainly(five: Office) -> None:
    answer = five.bob.types("/prospect show Zzz")

    assert "[This one]" not in answer


def test_typing_nothing_offers_ones_own_then_the_newest(five: Office) -> None:
    offered = list(five.alice.looks_up("prospect", "").values())

    assert offered[0] == "Ambert"
    assert set(offered) == {"Ambert", "Riom", "Vichy", "Mairie de Thiers", "Mairie de Lyon"}


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("mai", {"P-1": "Mairie de Lyon", "P-2": "Mairie de Thiers"}),
        ("thi", {"P-2": "Mairie de Thiers"}),
        ("P-3", {"P-3": "Vichy"}),
        ("zzz", {}),
    ],
)
def test_typing_finds_by_beginning_word_or_reference(
    five: Office, typed: str, offered: dict[str, str]
) -> None:
    assert five.bob.looks_up("prospect", typed) == offered


def test_a_meeting_is_told_by_its_day_and_only_of_an_open_prospect(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types('/prospect meet P-1 when:"2026-01-08 14:00"')
    planned = team.bob.types("/prospect list")

    team.bob.types("/prospect stage P-1 unreachable")

    assert "Thiers · P-1 · New · @bob · meeting: Thu 8 January [Open]" in planned
    assert "meeting" not in team.bob.types("/prospect list closed")
