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
        ("pioneers:0", "write a whole number from 1 to 50"),
        ("requesters:two", "“two” is not what I can hold you to"),
        ("isolation:-1", "write a whole number from 0 to 250"),
        ("plateau:15,10,3", "has more numbers than I can use"),
        ("plateau:15,0", "write a whole number from 1 to 1,000"),
        ("months:6,2", "2 months is less than 6"),
    ],
    ids=lambda value: value[:20],
)
def test_what_cannot_be_set_is_refused(team: Office, line: str, said: str) -> None:
    answer = team.bob.types(f"/prospect settings {line}")

    assert said in answer


def test_a_team_sets_what_it_holds_itself_to(team: Office) -> None:
    answer = team.bob.types("/prospect settings requesters:3 pioneers:4 isolation:8 plateau:20,15")

    assert "Prospects who ask for a need as a must: 3" in answer
    assert "Motivated prospects before building: 4" in answer
    assert "Business days without a conversation: 8" in answer
    assert "Business days without a new interest: 20" in answer
    assert "Attempts in that time: 15" in answer


def test_what_it_holds_itself_to_is_typed_in_french_too(team: Office) -> None:
    answer = team.alice.types("/prospect réglages demandeurs:3 pionniers:1 isolement:0 mois:3,9")

    assert "Prospects motivés avant de développer: 1" in answer
    assert "Mois jusqu’à des utilisateurs satisfaits: 9" in answer


def test_the_other_number_stays_when_one_is_left_out(team: Office) -> None:
    team.bob.types("/prospect settings plateau:20,15")

    answer = team.bob.types("/prospect settings plateau:25")

    assert "Business days without a new interest: 25" in answer
    assert "Attempts in that time: 15" in answer


def test_the_alarm_follows_what_the_team_set(team: Office) -> None:
    team.bob.types("/prospect settings isolation:8 language:en")

    team.until("2026-01-14 10:00")
    before = len(team.reads())
    team.until("2026-01-15 10:00")

    assert "For 8 business days" in "".join(team.reads()[before:])


def test_zero_days_switch_an_alarm_off(team: Office) -> None:
    team.bob.types("/prospect settings isolation:0 language:en")

    team.until("2026-02-20 10:00")

    assert "Nobody has been talked with" not in "".join(team.reads())


def test_the_form_changes_them_and_blames_the_one_that_cannot_be(team: Office) -> None:
    team.bob.types("/prospect settings")

    team.bob.sends(**{"satisfied-months": 1})
    blamed = list(team.bob.errors)
    answer = team.bob.sends(pioneers=3)

    assert blamed == ["satisfied-months"]
    assert "Motivated prospects before building: 3" in answer
