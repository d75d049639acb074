"""Settings: the product's for everybody, one's own language and zone for oneself."""

import pytest

from tests.office import Office


def test_a_line_changes_the_products_clock(team: Office) -> None:
    answer = team.bob.types("/prospect settings digest:8h30 zone:tokyo country:be language:en")

    assert "Morning message at: 08:30" in answer
    assert "Time zone: Asia/Tokyo" in answer
    assert "Country: BE" in answer
    assert "Language of the channel: English" in answer


def test_the_digest_comes_at_the_new_hour_in_the_new_language(team: Office) -> None:
    team.until("2026-01-05 12:00")
    team.bob.types("/prospect add Thiers")
    team.bob.types("/prospect settings digest:11:00 language:en")

    team.until("2026-01-12 10:59")
    before = len(team.digests())
    team.until("2026-01-12 11:00")

    assert before == 1
    assert "Thiers · P-1" in team.digests()[-1]
    assert "this morning" in team.digests()[-1]


def test_closed_days_are_added_and_put_the_reminders_off(team: Office) -> None:
    team.until("2026-01-05 12:00")
    team.bob.types("/prospect add Thiers")

    team.bob.types("/prospect settings closed:2026-01-07")
    answer = team.bob.types("/prospect settings closed:2026-01-12..2026-01-13")
    team.until("2026-01-14 10:00")

    assert "Wed 7 January, Mon 12 January, and Tue 13 January" in answer
    assert len(team.digests()) == 1
    team.until("2026-01-15 09:15")
    assert "Thiers · P-1" in team.digests()[-1]


def test_closed_days_are_forgotten_by_none(team: Office) -> None:
    team.bob.types("/prospect settings closed:2026-01-07")

    answer = team.bob.types("/prospect settings closed:none")

    assert "Days the team is closed: none" in answer


def test_in_a_direct_message_language_and_zone_are_ones_own(team: Office) -> None:
    answer = team.alice.tells("réglages langue:anglais fuseau:Asia/Tokyo")

    assert answer.startswith("Vos propres réglages sont enregistrés : anglais, Asia/Tokyo.")
    assert team.alice.tells("list").startswith("No prospect")
    assert team.bob.types("/prospect settings language:fr").endswith("[Settings]")


def test_hours_are_told_in_ones_own_zone(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types('/prospect meet P-1 when:"2026-01-08 14:00"')

    team.bob.tells("settings zone:Asia/Tokyo")

    assert "Thu 8 January 22:00 · planned" in team.bob.types("/prospect show P-1")


def test_a_mixed_direct_message_says_whose_is_what(team: Office) -> None:
    answer = team.bob.tells("settings language:fr digest:10:00")

    assert "Your own settings are saved: French, Europe/Paris." in answer
    assert "The settings of demarches are saved, for the whole team." in answer
    assert "Morning message at: 10:00" in answer


def test_ones_own_language_can_follow_the_chat_again(team: Office) -> None:
    team.alice.tells("réglages langue:en")

    team.alice.tells("/prospect settings")
    team.alice.sends(**{"my-language": "as-in-chat"})

    assert team.alice.tells("list").startswith("Aucun prospect")


def test_the_form_holds_what_stands_and_changes_what_was_changed(team: Office) -> None:
    team.bob.types("/prospect settings closed:2026-05-15")
    team.bob.types("/prospect settings")
    assert team.bob.form is not None
    held = {field["name"]: field["value"] for field in team.bob.form["fields"]}

    answer = team.bob.sends(closed="2026-05-15\n2026-08-10..2026-08-11", channel="elsewhere")

    assert held["closed"] == "2026-05-15"
    assert held["channel"] == "equipe"
    assert "Team channel: #elsewhere" in answer
    assert "Fri 15 May, Mon 10 August, and Tue 11 August" in answer


def test_the_form_blames_the_field(team: Office) -> None:
    team.bob.types("/prospect settings")

    team.bob.sends(closed="31/02/2026")

    assert list(team.bob.errors) == ["closed"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("digest:25:00", "“25:00” is no hour of the day"),
        ("zone:Europe/Pariss", "Did you mean “Europe/Paris”?"),
        ("zone:nowhere", "I know no time zone called “nowhere”"),
        ("country:France", "“France” is no country whose public holidays I know"),
        ("language:klingon", "I do not speak “klingon”"),
        ("closed:2026-02-31", "“2026-02-31” is in no calendar"),
        ("closed:2026-05-20..2026-05-10", "is no stretch of days I can keep"),
        ("foo:bar", "I do not know the key “foo:”"),
        ("dijest:09:00", "Did you mean “digest:”?"),
        ("quickly", "I do not know what to do with “quickly”"),
    ],
    ids=lambda value: value[:20],
)
def test_what_cannot_be_set_is_refused(team: Office, line: str, said: str) -> None:
    answer = team.bob.types(f"/prospect settings {line}")

    assert said in answer
