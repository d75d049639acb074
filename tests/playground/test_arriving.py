"""Whoever opens the page for the first time is somebody who reads their language."""

import httpx
import pytest

from playground import Workspace


@pytest.mark.parametrize(
    ("language", "person"),
    [
        pytest.param("en-GB,en;q=0.9", "bob", id="English"),
        pytest.param("fr-FR,fr;q=0.9,en;q=0.8", "alice", id="French"),
        pytest.param("de-DE", "alice", id="neither"),
    ],
)
def test_the_language_of_the_browser_decides(
    workspace: Workspace, language: str, person: str
) -> None:
    headers = {"accept-language": language}

    answer = httpx.get(workspace.base_url, headers=headers, trust_env=False)

    assert answer.headers["location"] == f"/as/{person}/c/equipe"
