"""Nothing is built before enough are motivated, unless somebody says why."""

from tests.office import Office


def motivated(team: Office, *names: str) -> None:
    """These were met this morning, and committed."""
    for name in names:
        team.bob.types(f'/prospect add "{name}"')
        team.bob.types(f'/prospect stage "{name}" met')
        team.bob.types(f'/prospect score "{name}" E=4')


def test_with_two_who_are_motivated_building_begins(team: Office) -> None:
    motivated(team, "Ambert", "Thiers")

    answer = team.bob.types("/prospect product state building")

    assert "Looking for first users → Building" in answer
    assert "waiver" not in team.bob.types("/prospect product state")


def test_with_one_the_reason_is_asked_for(team: Office) -> None:
    motivated(team, "Ambert")
    team.bob.types('/prospect add "Thiers"')
    team.bob.types("/prospect stage Thiers met")

    team.bob.types("/prospect product state building")

    assert team.bob.form is not None
    assert team.bob.form["title"] == "Build already?"
    so_far, lacks = team.bob.form["remarks"]
    assert "Motivated so far: 1 of 2 · Ambert (P-1)" in so_far
    assert "Thiers (P-2), nobody has answered what they committed to" in lacks
    assert "Looking for first users" in team.bob.types("/prospect product state").split("\n")[0]


def test_the_waiver_is_dated_signed_and_shown(team: Office) -> None:
    motivated(team, "Ambert")
    team.bob.types("/prospect product state building")

    answer = team.bob.sends(because="The ministry pays for three months")

    assert "→ Building, with 1 of 2 motivated prospects" in answer
    shown = team.bob.types("/prospect product state")
    assert "@bob · Building, by waiver · “The ministry pays for three months”" in shown
    assert "Motivated prospects: 1 of 2 · Ambert (P-1)" in shown


def test_a_waiver_without_its_reason_is_refused_and_the_form_stays(team: Office) -> None:
    team.bob.types("/prospect product state building")

    team.bob.sends(because="  ")

    assert list(team.bob.errors) == ["because"]
    assert team.bob.form is not None


def test_a_line_can_say_it_in_french(team: Office) -> None:
    answer = team.alice.types(
        '/prospect produit état développement car:"Le ministère paie trois mois"'
    )

    assert "→ Développement, avec 0 prospect motivé sur 2, car" in answer
    assert "Développement, par dérogation" in team.alice.types("/prospect produit état")


def test_the_button_of_the_state_asks_too(team: Office) -> None:
    team.bob.types("/prospect product state")

    team.bob.presses("Building")

    assert team.bob.form is not None
    assert team.bob.form["title"] == "Build already?"


def test_said_to_the_bot_the_form_is_one_button_away(team: Office) -> None:
    answer = team.bob.tells("product state building")

    assert answer == "Build already?\n[Open the form]"


def test_who_became_motivated_meanwhile_makes_the_waiver_useless(team: Office) -> None:
    team.bob.types("/prospect product state building")
    form = team.bob.form
    assert form is not None
    motivated(team, "Ambert", "Thiers")

    answer = team.bob.fills_in(form, {"because": "We cannot wait"})

    assert "→ Building, because “We cannot wait”" in answer
    assert "waiver" not in team.bob.types("/prospect product state")


def test_going_back_to_building_asks_nothing(team: Office) -> None:
    team.bob.types("/prospect product state launched")

    answer = team.bob.types("/prospect product state building")

    assert "Launched → Building" in answer


def test_who_was_declined_is_not_counted(team: Office) -> None:
    motivated(team, "Ambert", "Thiers")
    team.bob.types("/prospect stage Thiers declined reason:contractor")

    team.bob.types("/prospect product state building")

    assert team.bob.form is not None


def test_the_state_shows_the_product_s_clock(team: Office) -> None:
    team.bob.types('/prospect add "Ambert"')
    team.until("2026-01-07 10:00")
    team.bob.types("/prospect call P-1 interested")
    team.until("2026-01-08 10:00")
    team.bob.types("/prospect stage P-1 user")
    team.until("2026-01-14 10:00")

    shown = team.bob.types("/prospect product state")

    assert "Followed since: Mon 5 January · 9 days" in shown
    assert "A first real use: ✓ since Thu 8 January" in shown
    assert "Satisfied users: 0 · by Sun 5 July" in shown
    assert "Last conversation: ⚠ Wed 7 January · 5 business days ago" in shown
    assert "Last new interest: Wed 7 January · no attempt since" in shown
