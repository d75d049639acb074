"""Alarms: said once to the team, when it talks with nobody, when calls win nobody, when a date has gone by."""

from tests.office import TEAM, Office

NOBODY = "Personne à qui l’on ait parlé dernièrement"
NO_MORE = "Les appels ne gagnent plus personne"
NO_USER = "Pas encore de premier utilisateur"
NO_SATISFIED = "Pas encore d’utilisateur satisfait"


def heard(office: Office, title: str) -> list[str]:
    """The alarms of that title, in the order in which the channel heard them."""
    return [text for text in office.reads() if text.startswith(title)]


def test_five_business_days_without_a_conversation_are_told(team: Office) -> None:
    team.alice.types("/prospect add Ambert")
    team.alice.types("/prospect call P-1 talked")

    team.until("2026-01-12 09:14")
    before = heard(team, NOBODY)
    team.until("2026-01-12 09:15")

    assert before == []
    [told] = heard(team, NOBODY)
    assert "Depuis 5 jours ouvrés, depuis le lun. 5 janvier" in told
    assert "Ambert" not in told


def test_it_is_told_once_for_each_silence(team: Office) -> None:
    team.alice.types("/prospect add Ambert")
    team.until("2026-02-02 10:00")
    first = len(heard(team, NOBODY))

    team.alice.types("/prospect call P-1 talked")
    team.until("2026-02-20 10:00")

    assert first == 1
    assert len(heard(team, NOBODY)) == 2
    assert "depuis le lun. 2 février" in heard(team, NOBODY)[1]


def test_a_voicemail_does_not_end_it_and_a_meeting_held_does(team: Office) -> None:
    for name in ("Ambert", "Thiers"):
        team.alice.types(f"/prospect add {name}")
    team.until("2026-01-08 10:00")

    team.alice.types("/prospect call P-1 voicemail")
    team.until("2026-01-12 10:00")
    after_voicemail = len(heard(team, NOBODY))
    team.alice.types('/prospect meet P-2 when:"2026-01-13 14:00"')
    team.until("2026-01-19 10:00")

    assert after_voicemail == 1
    assert len(heard(team, NOBODY)) == 1
    team.until("2026-01-20 10:00")
    assert "depuis le mar. 13 janvier" in heard(team, NOBODY)[1]


def test_a_conversation_that_was_undone_is_none(team: Office) -> None:
    team.alice.types("/prospect add Ambert")
    team.until("2026-01-09 10:00")
    team.alice.types("/prospect call P-1 talked")

    team.alice.presses("Annuler")
    team.until("2026-01-12 10:00")

    assert "depuis le lun. 5 janvier" in heard(team, NOBODY)[0]


def test_holidays_and_closed_days_are_no_silence(team: Office) -> None:
    team.alice.types("/prospect settings closed:2026-01-07,2026-01-08")

    team.until("2026-01-13 10:00")
    before = heard(team, NOBODY)
    team.until("2026-01-14 10:00")

    assert before == []
    assert len(heard(team, NOBODY)) == 1


def test_when_everybody_is_parked_nobody_is_to_be_called(team: Office) -> None:
    team.alice.types("/prospect add Ambert")
    team.alice.types("/prospect park P-1 until:2026-02-03")

    team.until("2026-02-02 10:00")
    while_parked = heard(team, NOBODY)
    team.until("2026-02-03 10:00")

    assert while_parked == []
    assert len(heard(team, NOBODY)) == 1


def test_its_buttons_say_whom_to_call(team: Office) -> None:
    team.bob.types("/prospect add Ambert")
    team.until("2026-01-12 10:00")

    answer = team.bob.presses("Les miens")

    assert "Ambert" in answer


def test_a_plateau_is_told_with_what_came_of_each_segment(team: Office) -> None:
    team.until("2026-01-05 10:00")
    for number in range(10):
        team.alice.types(f'/prospect add "Agence {number}" segment:"Agences"')
        team.alice.types(f"/prospect call P-{number + 1} no answer")
    team.until("2026-01-23 10:00")
    before = heard(team, NO_MORE)

    team.until("2026-01-26 10:00")

    assert before == []
    [told] = heard(team, NO_MORE)
    assert "depuis 15 jours ouvrés, depuis le lun. 5 janvier, malgré 10 essais" in told
    assert "Agences · 10 appelés · 0 intéressé" in told
    team.until("2026-03-02 10:00")
    assert len(heard(team, NO_MORE)) == 1


def test_too_few_attempts_are_no_plateau(team: Office) -> None:
    for number in range(9):
        team.alice.types(f'/prospect add "Agence {number}"')
        team.alice.types(f"/prospect call P-{number + 1} no answer")

    team.until("2026-02-20 10:00")

    assert heard(team, NO_MORE) == []


def test_somebody_new_who_is_interested_ends_a_plateau(team: Office) -> None:
    for number in range(12):
        team.alice.types(f'/prospect add "Agence {number}"')
        team.alice.types(f"/prospect call P-{number + 1} no answer")
    team.until("2026-01-20 10:00")

    team.alice.types("/prospect call P-1 interested")
    team.until("2026-02-20 10:00")

    assert heard(team, NO_MORE) == []


def test_a_date_that_went_by_without_a_user_is_told_once(team: Office) -> None:
    team.until("2026-03-05 10:00")
    before = heard(team, NO_USER)

    team.until("2026-04-05 10:00")

    assert before == []
    [told] = heard(team, NO_USER)
    assert "au plus tard le jeu. 5 mars" in told


def test_with_a_user_in_time_there_is_nothing_to_tell(team: Office) -> None:
    team.alice.types("/prospect add Ambert")
    team.alice.types("/prospect stage P-1 user")

    team.until("2026-04-05 10:00")

    assert heard(team, NO_USER) == []


def test_after_six_months_users_are_to_be_satisfied(team: Office) -> None:
    team.alice.types("/prospect add Ambert")
    team.alice.types("/prospect stage P-1 user")

    team.until("2026-07-06 10:00")

    [told] = heard(team, NO_SATISFIED)
    assert "au plus tard le dim. 5 juillet" in told


def test_after_a_long_stop_only_what_is_true_now_is_told_and_once(team: Office) -> None:
    team.alice.types("/prospect add Ambert")

    team.is_shut_until("2026-09-01 10:00")
    team.until("2026-09-04 10:00")

    assert len(heard(team, NOBODY)) == 1
    assert heard(team, NO_USER) == []
    assert len(heard(team, NO_SATISFIED)) == 1


def test_started_again_on_a_sunday_it_waits_for_monday(team: Office) -> None:
    team.is_shut_until("2026-02-01 10:00")
    on_sunday = heard(team, NOBODY)

    team.until("2026-02-02 09:15")

    assert on_sunday == []
    assert len(heard(team, NOBODY)) == 1


def test_a_closed_product_has_no_alarm_and_counts_anew_when_reopened(team: Office) -> None:
    team.alice.types("/prospect product close")
    team.until("2026-02-09 10:00")
    while_closed = heard(team, NOBODY)

    team.alice.types('/prospect product reopen "demarches"')
    team.until("2026-02-13 10:00")
    soon = heard(team, NOBODY)
    team.until("2026-02-16 10:00")

    assert (while_closed, soon) == ([], [])
    assert "depuis le lun. 9 février" in heard(team, NOBODY)[0]


def test_an_older_product_gets_its_alarms_with_its_next_digest(team: Office) -> None:
    team.storage.write(lambda books: books.of(TEAM).due.drop("alarms", 1))

    team.until("2026-01-12 10:00")

    assert len(heard(team, NOBODY)) == 1


def test_without_a_channel_it_is_told_once_there_is_one(team: Office) -> None:
    team.bob.types("/prospect settings")
    team.bob.sends(channel=None)
    team.until("2026-01-13 10:00")
    before = heard(team, NOBODY)

    team.bob.types("/prospect settings")
    team.bob.sends(channel="equipe")
    team.until("2026-01-14 10:00")

    assert before == []
    assert "Depuis 7 jours ouvrés" in heard(team, NOBODY)[0]


def test_rung_twice_it_is_told_once(team: Office) -> None:
    team.until("2026-01-12 10:00")

    team.storage.write(lambda books: books.of(TEAM).due.plan("alarms", 1, at=team.now))
    team.clockwork.ring()

    assert len(heard(team, NOBODY)) == 1
