"""The week in one message to the team channel, and to whoever asks."""

import pytest

from tests.office import EQUIPE, Office

NBSP = "\N{NO-BREAK SPACE}"


def reports(office: Office) -> list[str]:
    return [text for text in office.reads() if "la semaine du" in text]


def test_the_week_is_told_on_monday_at_the_hour_of_the_morning_s_message(one: Office) -> None:
    one.bob.types('/prospect call P-1 interested note:"Marie Dupont is keen" next:2026-01-14')
    one.until("2026-01-12 09:14")
    before = reports(one)
    one.until("2026-01-12 09:15")

    assert before == []
    [report] = reports(one)
    print(report)
    assert "Marie" not in report
