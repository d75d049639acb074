"""The stories come out alike on both databases."""

from pathlib import Path

import pytest

from tests.stories.playing import AGENCIES, FIRST_TWO, PEPS, SAYING_NO, Played, play

REPORTS = ("stats", "scores", "list", "digest")


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("story", "until"),
    [
        pytest.param(AGENCIES, "2026-04-07T12:00", id="agencies"),
        pytest.param(FIRST_TWO, "2026-01-20T09:15", id="first-two"),
        pytest.param(PEPS, "2026-03-27T12:00", id="peps"),
        pytest.param(SAYING_NO, "2026-02-02T10:00", id="saying-no"),
    ],
)
def test_a_story_is_seen_and_reported_the_same_on_postgresql(
    story: Path, until: str, postgres: str, tmp_path: Path
) -> None:
    on_sqlite = play(story, tmp_path, until=until, database=f"sqlite:///{tmp_path}/story.db")

    on_postgres = play(story, tmp_path, until=until, database=postgres)

    assert on_postgres.transcript == on_sqlite.transcript
    assert on_postgres.calls == on_sqlite.calls
    assert reports(on_postgres, until) == reports(on_sqlite, until)


def reports(played: Played, at: str) -> dict[str, object]:
    return {what: played.report(what, at=at) for what in REPORTS}
