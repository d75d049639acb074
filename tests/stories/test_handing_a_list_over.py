"""A story hands a list over: through the form, the reading and the button, as somebody would."""

from pathlib import Path

import pytest

from bot.local_workspace import LocalWorkspace
from bot.replay.player import Refused
from tests.databases import WITH_A_KEY, database_at
from tests.stories.playing import play, write

IMPORT = '/prospect import agencies.csv segment:"Agencies" origin:"Public directory"'
LINE = f"2026-01-05 09:00 @alice #equipe {IMPORT}"


def listed(folder: Path, *lines: str) -> None:
    text = "\r\n".join(["Organisation;Contact;Phone", *lines, ""])
    (folder / "agencies.csv").write_text(text, "utf-8")


def test_the_prospects_of_the_list_are_there(tmp_path: Path) -> None:
    listed(tmp_path, "Fog Office;Marie Dupont;01 99 00 12 34", "Sand Agency;;")

    played = play(write(tmp_path, LINE), tmp_path)

    assert {row["prospect"]: row["segment"] for row in played.report("list")} == {
        "Fog Office": "Agencies",
        "Sand Agency": "Agencies",
    }
    assert "[Import 2]" in played.transcript


def test_strict_stops_at_a_list_in_which_there_is_nothing(tmp_path: Path) -> None:
    listed(tmp_path)

    with pytest.raises(Refused, match="line 5"):
        play(write(tmp_path, LINE), tmp_path)


def test_played_again_nothing_is_imported_twice(tmp_path: Path) -> None:
    listed(tmp_path, "Fog Office;;")
    story = write(tmp_path, LINE)
    play(story, tmp_path)

    again = play(story, tmp_path)

    assert [row["prospect"] for row in again.report("list")] == ["Fog Office"]
    assert again.calls == []


def test_in_the_local_workspace_the_same_line_takes_it_in(tmp_path: Path) -> None:
    listed(tmp_path, "Fog Office;Marie Dupont;01 99 00 12 34", "Sand Agency;;")
    story = write(tmp_path, LINE)

    with LocalWorkspace(database_at(tmp_path / "local.db"), WITH_A_KEY, story=story) as local:
        told = local.workspace.visitor("alice").sees("#equipe")

    assert local.workspace.refusals == []
    assert any("2 prospects" in words for words in told)
