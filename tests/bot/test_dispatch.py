"""Whatever happens to an event, whoever sent it gets one answer and nothing happens twice."""

import logging
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from chat.port import Command, Submitted
from domain.people import Person, Place
from tests.databases import done
from tests.office import EQUIPE, TEAM, Office


def command(text: str, *, event: str) -> Command:
    return Command(id=event, team=TEAM, by=Person("bob"), place=Place(EQUIPE), text=text)


def test_a_command_delivered_twice_counts_once(team: Office) -> None:
    first = team.bot.receive(command('add "Agency X"', event="once"))

    again = team.bot.receive(command('add "Agency X"', event="once"))

    assert [call.method for call in first] == ["reply"]
    assert list(again) == []
    assert "P-2" not in team.bob.types("/prospect list")


def test_a_form_refused_and_sent_again_mended_is_taken(team: Office) -> None:
    sent = Submitted(
        id="V1:hash",
        team=TEAM,
        by=Person("bob"),
        place=Place(EQUIPE),
        form="segment",
        about="",
        values={"name": " ", "population": None, "hypothesis": None},
    )
    refused = team.bot.receive(sent)

    taken = team.bot.receive(replace(sent, values={**sent.values, "name": "Agencies"}))

    assert [call.method for call in refused] == ["errors"]
    assert "Agencies" in taken[0].args["text"]


def test_a_bug_is_told_by_its_reference_and_logged_without_what_was_typed(
    team: Office, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    team.bob.types('/prospect add "Agency X" contact:"Marie Dupont"')
    done(database, ["UPDATE prospects SET stage = 'unheard of'"])

    with caplog.at_level(logging.ERROR):
        told = team.bob.types('/prospect show "Agency X"')

    reference = vars(caplog.records[-1])["reference"]
    assert reference in told
    assert "Traceback" not in told
    assert all("Agency X" not in record.getMessage() for record in caplog.records)


def test_while_the_database_is_locked_the_person_is_told_and_nothing_is_half_done(
    team: Office, sqlite: str
) -> None:
    locked = sqlite3.connect(Path(sqlite.removeprefix("sqlite:///")), isolation_level=None)
    locked.execute("BEGIN IMMEDIATE")

    told = team.bob.types('/prospect add "Agency X"')

    locked.execute("ROLLBACK")
    locked.close()
    assert "try again" in told
    assert "Agency X" in team.bob.types('/prospect add "Agency X"')


def test_a_button_of_an_older_version_is_answered_in_one_sentence(team: Office) -> None:
    answer = team.bob.presses_action("gone", "P-1")

    assert "older" in answer
