"""Nobody is told who of the team called how much: no report, no figures, no file counts people."""

import json
from pathlib import Path

import pytest

from bot.exporting import Source, write_export
from bot.reports.command import made
from handlers.exporting.formats import Format
from handlers.list_asked import Asked
from tests.office import TEAM, Office

TEAMMATES = ("alice", "bob", "chloe", "chloé")
OF_A_PERSON = {"by", "caller", "callers", "person", "people", "member", "members", "team"}


@pytest.fixture
def called(team: Office) -> Office:
    """Bob called twice as much as Alice; each follows one prospect."""
    team.alice.types('/prospect add "Mairie de Lyon"')
    team.bob.types('/prospect add "Mairie de Nice"')
    for who in (team.bob, team.alice, team.bob):
        who.types("/prospect call P-1 no answer")
        who.types("/prospect call P-2 talked")
    return team


def keys(found: object) -> set[str]:
    if isinstance(found, dict):
        return set(found).union(*map(keys, found.values()))
    return set().union(*map(keys, found)) if isinstance(found, list) else set()


@pytest.mark.parametrize("line", ["stats", "week", "segment", "needs", "portrait"])
def test_the_figures_name_nobody_of_the_team(called: Office, line: str) -> None:
    for who in (called.alice, called.bob):
        said = who.types(f"/prospect {line}").casefold()

        assert [name for name in TEAMMATES if name in said] == []


def test_nor_does_the_week_in_the_channel(called: Office) -> None:
    called.until("2026-01-19 10:00")

    posts = [one["text"] for one in called.chat.walls["equipe"] if one["kind"] == "weekly"]

    assert posts
    assert [name for name in TEAMMATES if name in "\n".join(posts).casefold()] == []


@pytest.mark.parametrize("report", ["stats", "scores", "needs", "list", "digest"])
def test_the_reports_for_scripts_have_no_figures_of_a_person(
    called: Office, database: str, report: str
) -> None:
    found = made(report, database=database, product=None, at="2026-01-19T10:00")

    assert keys(json.loads(json.dumps(found, default=str))) & OF_A_PERSON == set()


@pytest.mark.parametrize("form", list(Format))
def test_a_file_of_the_prospects_does_not_say_who_called(
    called: Office, tmp_path: Path, form: Format
) -> None:
    """It says who follows each, to whom that is handed over."""
    path = tmp_path / f"export.{form}"
    source = Source(
        storage=called.storage, team=TEAM, product=1, now=called.now, reader=called.bob.person
    )

    write_export(source, lambda _: Asked(), path, form)

    if form is Format.JSON:
        assert keys(json.loads(path.read_text("utf-8"))) & OF_A_PERSON == set()
    elif form is Format.CSV:
        head = path.read_text("utf-8-sig").splitlines()[0].casefold()
        assert [word for word in OF_A_PERSON if word in head.replace(";", ",").split(",")] == []
