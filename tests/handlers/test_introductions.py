"""Who introduced us to a prospect, and what came through relays."""

import pytest

from tests.office import Office, prospect


@pytest.fixture
def two(one: Office) -> Office:
    """Mairie de Lyon (P-1), and a relay, Maison de l’emploi (P-2)."""
    one.bob.tells("help")
    one.alice.types(
        '/prospect ajouter "Maison de l’emploi" public:"demandeurs d’emploi" taille:300'
    )
    return one


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ('introduce P-1 through:"Maison de l’emploi"', "Maison de l’emploi (P-2)"),
        ("introduce P-1 through:P-2", "Maison de l’emploi (P-2)"),
        ("introduce P-1 through:maison", "Maison de l’emploi (P-2)"),
        ("introduce mairie de lyon through:maison de l’emploi", "Maison de l’emploi (P-2)"),
        ("présenter P-1 via:@{bob}", "@bob"),
        ("introduce P-1 through:Alice", "@alice"),
        ("introduce P-1 through:me", "@bob"),
    ],
)
def test_whoever_introduced_us_is_on_the_card(two: Office, line: str, by: str) -> None:
    two.bob.types("/prospect help")

    answer = two.bob.types(f"/prospect {line}")

    assert answer.startswith(f"Noted: {by} introduced us to Mairie de Lyon.")
    assert f"Introduced by: {by}" in two.bob.types("/prospect show P-1")


def test_a_prospect_that_introduces_us_shows_whom(two: Office) -> None:
    two.bob.types("/prospect introduce P-1 through:P-2")

    assert "Introduced us to: Mairie de Lyon (P-1)" in two.bob.types("/prospect show P-2")


def test_it_is_undone_by_its_button(two: Office) -> None:
    two.bob.types("/prospect introduce P-1 through:P-2")

    two.bob.presses("Undo")

    assert "Introduced by" not in two.bob.types("/prospect show P-1")
    assert two.bob.types("/prospect introduce P-1 through:P-2").startswith("Noted: ")


def test_a_relay_that_was_removed_introduced_nobody(one: Office) -> None:
    one.bob.types("/prospect add Maison type:relay")
    undo = next(each for each in one.bob.answers[-1]["controls"] if each["action"] == "undo")
    one.bob.types("/prospect introduce P-1 through:P-2")

    one.bob.presses_action("undo", undo["value"])

    assert "Introduced by" not in one.bob.types("/prospect show P-1")
    assert "Introductions by relays: 0" in one.bob.types("/prospect relay")


def test_the_same_introduction_is_noted_once(two: Office) -> None:
    two.bob.types("/prospect introduce P-1 through:P-2")

    answer = two.alice.types("/prospect présenter P-1 via:P-2")

    assert answer.startswith("C’est déjà noté : Maison de l’emploi (P-2) nous a présentés")
    assert "Introductions by relays: 1" in two.bob.types("/prospect relay")


def test_an_introduction_proves_commitment_and_nobody_is_answered_for(two: Office) -> None:
    answer = two.bob.types("/prospect introduce P-1 through:P-2")
    two.bob.presses("Answer")

    assert "Maison de l’emploi gave its reputation for us: that answers E with 3" in answer
    assert two.bob.form is not None
    assert two.bob.form["title"] == "Score"
    two.bob.sends(E="3")
    assert "gave its reputation" not in two.bob.types('/prospect introduce P-1 through:"P-2"')


def test_one_of_us_proves_nothing(two: Office) -> None:
    answer = two.bob.types("/prospect introduce P-1 through:me")

    assert "reputation" not in answer


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("introduce P-1 through:P-1", "Mairie de Lyon cannot introduce us to itself"),
        ("introduce P-1 through:@nobody", "I know nobody called “nobody” here"),
        ("introduce P-1 through:Hôpital", "I know no prospect called “Hôpital”"),
        ("introduce P-1 through:P-9", "I know no prospect called “P-9”"),
        ("introduce P-1 by:@{bob}", "“by:” has no place in this command"),
    ],
)
def test_what_makes_no_sense_is_refused(two: Office, line: str, said: str) -> None:
    answer = two.bob.types(f"/prospect {line}")

    assert said in answer
    assert "Introduced by" not in two.bob.types("/prospect show P-1")


def test_a_name_several_bear_is_asked_again(two: Office) -> None:
    two.alice.types('/prospect ajouter "Maison des aidants"')

    answer = two.bob.types("/prospect introduce P-1 through:maison")
    two.bob.presses("This one")

    assert answer.startswith("Several prospects could be “maison”.")
    assert "Introduced by: Maison" in two.bob.types("/prospect show P-1")


def test_the_form_says_the_same_as_the_line(two: Office) -> None:
    two.bob.types("/prospect introduce P-1")
    two.bob.sends()
    neither = two.bob.errors
    two.bob.sends(through="P-2", person=(two.bob.person,))
    both = two.bob.errors
    answer = two.bob.sends(through="P-2")

    assert neither == {"through": "Say who introduced us: another prospect, or one of us."}
    assert list(both) == ["person"]
    assert answer.startswith("Noted: Maison de l’emploi (P-2) introduced us to Mairie de Lyon.")


def test_it_is_no_event_the_silence_goes_on(two: Office) -> None:
    before = prospect(two).last_event_at

    two.bob.types("/prospect introduce P-1 through:P-2")

    assert prospect(two).last_event_at == before


def test_what_came_through_relays_stands_beside_the_rest(two: Office) -> None:
    for name in ("Thiers", "Ambert", "Vichy"):
        two.bob.types(f"/prospect add {name}")
    two.bob.types("/prospect stage P-1 met")
    two.bob.types("/prospect stage P-3 interested")
    two.bob.types("/prospect introduce P-1 through:P-2")
    two.bob.types("/prospect introduce P-4 through:P-2")
    two.bob.types("/prospect introduce P-3 through:me")

    view = two.bob.types("/prospect relay")

    assert view.splitlines() == [
        "Through relays",
        "Relays: 1",
        "People reached: about 300",
        "Introductions by relays: 2",
        "What those who were introduced became, beside the others",
        "Got so far | Through a relay | Introduced otherwise | Direct",
        "Organisations | 2 | 1 | 1",
        "Reached | 1 (50 %) | 1 (100 %) | 0 (0 %)",
        "Interested | 1 (50 %) | 1 (100 %) | 0 (0 %)",
        "Met | 1 (50 %) | 0 (0 %) | 0 (0 %)",
        "Pilots | 0 (0 %) | 0 (0 %) | 0 (0 %)",
        "Users | 0 (0 %) | 0 (0 %) | 0 (0 %)",
        "Whoever got further is counted in every line above. Relays themselves count only when"
        " somebody introduced them.",
        "• Maison de l’emploi · P-2 · demandeurs d’emploi · about 300 people · 2 introductions"
        " [Open]",
        "[Add a relay]",
    ]
