"""A new prospect, by a line, by the form, by the shortcut; nothing typed is lost."""

import pytest

from tests.office import Office

LYON = (
    '/prospect add "Mairie de Lyon" contact:"Marie Dupont" role:"Head of IT" '
    "email:marie.dupont@lyon.example phone:01 44 49 85 00 segment:Communes type:relay "
    "source:fair owner:@{alice}"
)


def test_a_line_with_every_key_is_kept_whole(team: Office) -> None:
    answer = team.bob.types(LYON)

    assert answer.startswith("Recorded.")
    assert "The segment Communes is new: it begins with this prospect." in answer
    assert "Contact: Marie Dupont · Head of IT · marie.dupont@lyon.example · 01 44" in answer
    shown = team.bob.types("/prospect show P-1")
    for said in ("Segment: Communes", "Owner: @alice", "Type: Relay", "Source: fair"):
        assert said in shown


def test_the_same_line_is_understood_in_french(team: Office) -> None:
    answer = team.alice.types(
        "/prospect ajouter « Mairie de Lyon » interlocuteur:« Marie Dupont » fonction:DSI "
        "courriel:marie@lyon.example tél:0144498500 cible:Communes genre:relais provenance:salon "
        "responsable:moi"
    )

    assert "Mairie de Lyon · P-1" in answer
    assert "Contact: Marie Dupont · DSI · marie@lyon.example · 0144498500" in answer


def test_the_name_takes_all_the_words_without_quotes(team: Office) -> None:
    answer = team.bob.types("/prospect add Mairie de Saint-Étienne, service 2; segment:Communes")

    assert "Mairie de Saint-Étienne, service 2 · P-1" in answer


def test_the_owner_is_whoever_adds_it(team: Office) -> None:
    answer = team.bob.types("/prospect add Thiers")

    assert "Owner: @bob" in answer


def test_another_owner_is_told_directly(team: Office) -> None:
    team.bob.types("/prospect add Thiers owner:@{alice}")

    assert "@bob vous confie Thiers (P-1)." in team.alice.messages[-1]


@pytest.mark.parametrize(
    "name",
    ["mairie de lyon", "MAIRIE  DE LYON", "Mairie de Lyon SA", "Association Mairie de Lyon"],
)
def test_the_same_name_is_refused_and_the_existing_one_offered(team: Office, name: str) -> None:
    team.alice.types("/prospect add Mairie de Lyon")

    answer = team.bob.types(f'/prospect add "{name}"')

    assert answer.startswith("“Mairie de Lyon” is there already: P-1, New.")
    assert "Timeline" in team.bob.presses("Open")


def test_a_near_name_is_mentioned_and_never_blocked(team: Office) -> None:
    team.alice.types("/prospect add Mairie de Lyon")

    answer = team.bob.types("/prospect add Mairie de Lyons")

    assert "Much like it: Mairie de Lyon (P-1)." in answer
    assert "Mairie de Lyons · P-2" in answer


def test_a_number_tells_two_organisations_apart(team: Office) -> None:
    team.alice.types("/prospect add Agence 12")

    answer = team.bob.types("/prospect add Agence 13")

    assert "Much like it" not in answer


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("email:marie", "“marie” is no e-mail address"),
        ("email:marie@lyon", "“marie@lyon” is no e-mail address"),
        ("phone:123", "“123” is no telephone number I know"),
        ("phone:hello", "“hello” is no telephone number I know"),
        ("owner:@nobody", "I know nobody called “nobody” here"),
        ("owner:@{alice},@{bob}", "names several people: name one"),
        ("type:big", "“big” is no type"),
        ("fone:0144498500", "Did you mean “phone:”?"),
        ("P1=4", "“P1:” has no place in this command"),
        ("outcome:busy", "I do not know the key “outcome:”"),
        ("until:tomorrow", "“until:” has no place in this command"),
    ],
    ids=lambda value: value[:16],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_written(
    team: Office, rest: str, said: str
) -> None:
    answer = team.bob.types(f"/prospect add Thiers {rest}")

    assert said in answer
    assert team.bob.types("/prospect list").startswith("No prospect")


def test_words_after_a_quoted_name_are_not_guessed(team: Office) -> None:
    answer = team.bob.types('/prospect add "Thiers" Marie Dupont')

    assert answer.startswith("I read the name “Thiers”, and do not know what to do with “Marie")


def test_a_refused_line_is_put_right_in_the_form(team: Office) -> None:
    team.bob.types("/prospect add Thiers email:marie segment:Communes contact:Marie owner:@nobody")

    team.bob.presses("Put it right in the form")
    answer = team.bob.sends(email="marie@thiers.example", source="salon")

    assert "Contact: Marie · marie@thiers.example" in answer
    assert "Segment: Communes" in answer


def test_without_a_name_the_form_opens_with_what_was_typed(team: Office) -> None:
    team.bob.types("/prospect add contact:Marie segment:Communes type:relay")

    answer = team.bob.sends(name="Thiers", source="salon")

    assert "Thiers · P-1" in answer
    assert "Contact: Marie" in answer
    assert "Segment: Communes" in answer


def test_the_form_blames_the_field_and_keeps_what_was_typed(team: Office) -> None:
    team.bob.types("/prospect add")

    team.bob.sends(name="Thiers", email="marie", contact="Marie")

    assert team.bob.errors == {
        "email": "“marie” is no e-mail address: write it like marie.dupont@example.org, "
        "or leave it out."
    }
    assert "Contact: Marie" in team.bob.sends(name="Thiers", contact="Marie", source="salon")


def test_the_form_needs_a_name(team: Office) -> None:
    team.bob.types("/prospect add")

    team.bob.sends(name=" … ")

    assert list(team.bob.errors) == ["name"]


def test_the_form_refuses_the_same_name_under_its_field(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types("/prospect add")

    team.bob.sends(name="thiers")

    assert "is there already: P-1" in team.bob.errors["name"]


def test_an_existing_segment_is_chosen_or_a_new_one_begun(team: Office) -> None:
    team.bob.types("/prospect add Thiers segment:Communes")
    team.bob.types("/prospect add")
    assert team.bob.form is not None
    fields = {field["name"]: field for field in team.bob.form["fields"]}
    communes = next(
        value for value, name in fields["segment"]["options"].items() if name == "Communes"
    )

    chosen = team.bob.sends(name="Ambert", segment=communes)
    team.bob.types("/prospect add")
    begun = team.bob.sends(name="Vichy", **{"new-segment": "Spas"})

    assert "Segment: Communes" in chosen
    assert "The segment Spas is new" in begun


def test_the_shortcut_opens_the_form(team: Office) -> None:
    team.bob.uses("add")

    assert "Owner: @bob" in team.bob.sends(name="Thiers")


def test_words_said_to_the_bot_open_the_form_by_a_button(team: Office) -> None:
    answer = team.bob.tells("add")

    assert answer == "New prospect\n[Open the form]"
    team.bob.presses("Open the form")
    assert "Thiers · P-1" in team.bob.sends(name="Thiers")


@pytest.mark.parametrize(
    "name",
    [
        "<!channel> <@U123> @all",
        "Robert'); DROP TABLE prospects;--",
        "*bold* _italic_ `code` ~gone~",
        "مصلحة الضرائب",
        "Ville 🙂 de Lyon",
        "{{7*7}}",
        "⟦ not bold ⟧",
    ],
    ids=["mentions", "sql", "mrkdwn", "right-to-left", "emoji", "template", "our-marks"],
)
def test_a_hostile_name_is_only_a_name(team: Office, name: str) -> None:
    team.bob.types("/prospect add")

    answer = team.bob.sends(name=name)

    assert "P-1" in answer
    assert team.bob.types("/prospect list").startswith("One prospect")


@pytest.mark.parametrize("key", ["contact", "role", "email", "phone", "segment", "source"])
def test_ten_thousand_characters_are_one_clear_sentence(team: Office, key: str) -> None:
    answer = team.bob.types(f'/prospect add Thiers {key}:"{"x" * 10_000}"')

    assert "10,000 characters, 200 at most" in answer


def test_ten_thousand_characters_are_no_name(team: Office) -> None:
    answer = team.bob.types(f"/prospect add {'x' * 10_000}")

    assert "That is too long for the organisation" in answer


def test_a_new_prospect_is_undone_by_its_button(team: Office) -> None:
    team.bob.types("/prospect add Thiers")

    team.bob.presses("Undo")

    assert team.bob.types("/prospect list").startswith("No prospect")
    assert "P-2" in team.bob.types("/prospect add Thiers")
