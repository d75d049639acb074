"""The week in one message to the team channel, and to whoever asks."""

import pytest

from handlers.weekly import WEEKLY
from tests.handlers.weekly_read import NBSP, reports
from tests.office import TEAM, Office

STOPPED_AND_STARTED = [
    pytest.param("2026-02-04 08:00", "2026-02-04 09:15", id="before the hour"),
    pytest.param("2026-02-04 17:00", "2026-02-04 17:00", id="after the hour"),
    pytest.param("2026-02-07 12:00", "2026-02-09 09:15", id="on a Saturday"),
    pytest.param("2026-02-06 08:00", "2026-02-06 09:15", id="on the last day of the week"),
]


def test_the_week_is_told_on_monday_at_the_hour_of_the_morning_s_message(one: Office) -> None:
    one.bob.types('/prospect call P-1 interested note:"Marie Dupont is keen" next:2026-01-14')
    one.until("2026-01-12 09:14")
    before = reports(one)
    one.until("2026-01-12 09:15")

    assert before == []
    [report] = reports(one)
    assert report == "\n".join(
        [
            f"demarches{NBSP}: la semaine du lun. 5 janvier au dim. 11 janvier",
            "1 appel, 1 échange, 0 rendez-vous tenu, 1 intéressé pour la première fois.",
            f"• Ajoutés · 1{NBSP}: Mairie de Lyon · P-1",
            f"• Intéressé · 1{NBSP}: Mairie de Lyon · P-1",
            "Semaine après semaine: De semaine en semaine depuis le lun. 5 janvier. "
            f"Appels{NBSP}: 1. Échanges{NBSP}: 1. Nouveaux intéressés{NBSP}: 1.",
            "Prospects motivés: 0 sur 2",
            "Un premier usage réel: d’ici le jeu. 5 mars",
            "Un utilisateur satisfait: d’ici le dim. 5 juillet",
            "Personne n’attend de nouvelles aujourd’hui.",
            "[Qui est resté silencieux] [Des conseils] [Ce que les résultats apprennent]",
        ]
    )


def test_it_comes_before_the_morning_s_message_of_that_day(one: Office) -> None:
    one.until("2026-01-12 09:15")

    said = one.reads()
    [digest] = [text for text in said if text.startswith("1 prospect à relancer")]
    assert said.index(reports(one)[0]) < said.index(digest)


def test_of_a_product_that_began_this_week_there_is_nothing_to_tell(one: Office) -> None:
    one.until("2026-01-11 23:00")

    assert reports(one) == []


def test_when_monday_is_off_it_is_told_on_tuesday(one: Office) -> None:
    one.until("2026-04-06 23:00")
    before = len(reports(one))
    one.until("2026-04-07 09:15")

    assert len(reports(one)) == before + 1
    assert "du lun. 30 mars au dim. 5 avril" in reports(one)[-1]


def test_a_week_in_which_the_team_was_closed_is_passed_over(one: Office) -> None:
    one.alice.types("/prospect settings closed:2026-01-19..2026-01-23")
    one.until("2026-01-15 10:00")
    one.bob.types("/prospect call P-1 talked")
    one.until("2026-01-25 23:00")
    before = len(reports(one))
    one.until("2026-01-26 10:00")

    assert len(reports(one)) == before + 1
    assert "du lun. 12 janvier au dim. 18 janvier" in reports(one)[-1]
    assert "1 appel, 1 échange" in reports(one)[-1]


@pytest.mark.parametrize(("started", "told"), STOPPED_AND_STARTED)
def test_after_a_long_stop_there_is_one_report_at_a_working_hour(
    one: Office, started: str, told: str
) -> None:
    one.is_shut_until(started)
    if started != told:
        assert reports(one) == []

    one.until(told)
    at_once = len(reports(one))
    one.until(f"{told[:10]} 23:59")

    assert (at_once, len(reports(one))) == (1, 1)


@pytest.mark.parametrize(
    ("hour", "at"),
    [
        pytest.param("11:00", "2026-01-12 11:00", id="later"),
        pytest.param("07:00", "2026-01-12 08:00", id="an hour that has passed: at once"),
    ],
)
def test_when_the_hour_changes_that_morning_the_report_follows(
    one: Office, hour: str, at: str
) -> None:
    one.until("2026-01-12 08:00")
    one.alice.types(f"/prospect settings digest:{hour}")
    one.until(at)
    told = len(reports(one))
    one.until("2026-01-18 23:00")

    assert (told, len(reports(one))) == (1, 1)


def test_when_the_hour_changes_afterwards_nothing_is_told_twice(one: Office) -> None:
    one.until("2026-01-12 10:00")
    one.alice.types("/prospect settings digest:11:00")
    one.until("2026-01-18 23:00")
    this_week = len(reports(one))
    one.until("2026-01-19 11:00")

    assert (this_week, len(reports(one))) == (1, 2)


def test_a_team_that_moves_to_another_zone_is_told_once_a_week_all_the_same(one: Office) -> None:
    one.until("2026-01-14 10:00")
    one.alice.types("/prospect settings zone:Pacific/Honolulu")
    one.until("2026-01-18 23:00")
    this_week = len(reports(one))
    one.until("2026-01-19 23:00")

    assert (this_week, len(reports(one))) == (1, 2)


def test_a_product_that_is_older_than_the_reports_gets_them(one: Office) -> None:
    one.storage.write(lambda books: books.of(TEAM).due.drop(WEEKLY, 1))

    one.until("2026-01-12 10:00")

    assert len(reports(one)) == 1


@pytest.mark.parametrize(
    "line",
    [
        pytest.param('product close "demarches"', id="closed"),
        pytest.param('product new "benefits"', id="another one takes no part in it"),
    ],
)
def test_each_product_has_its_own_channel_and_a_closed_one_says_nothing(
    one: Office, line: str
) -> None:
    one.alice.types(f"/prospect {line}", channel="benefits")
    is_closed = "close" in line

    one.until("2026-01-12 10:00")

    assert len(reports(one)) == (0 if is_closed else 1)
    assert len(reports(one, "benefits")) == (0 if is_closed else 1)


def test_a_product_without_a_channel_is_told_nowhere(office: Office) -> None:
    office.alice.tells('product new "benefits"')

    office.until("2026-01-19 10:00")

    assert [text for wall in office.chat.walls for text in reports(office, wall)] == []


def test_reopened_it_is_told_again(one: Office) -> None:
    one.alice.types('/prospect product close "demarches"')
    one.until("2026-01-14 10:00")
    one.alice.types('/prospect product reopen "demarches"')

    one.until("2026-01-19 10:00")

    assert len(reports(one)) == 1
