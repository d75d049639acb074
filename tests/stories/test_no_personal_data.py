"""Names, phones and e-mails are put everywhere they can be; none reaches a channel or a log line."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from tests.stories.playing import FIRST_TWO, PEPS, SAYING_NO, Played, play, write

PRIVATE = [
    "Zelda Quatrebarbes",
    "zelda@secret.example",
    "01 99 00 77 77",
    "+33199007777",
    "Quatrebarbes",
]
IN_THE_DEMO = ["Marie Dupont", "marie.dupont", "01 99 00", "Karim Benali", "k.benali", "Paul Roche"]


def to_channels(played: Played) -> str:
    """Every call whose words others than one person can read."""
    if any("channel_id" in call["args"] for call in played.calls):
        return json.dumps(on_mattermost(played), ensure_ascii=False)
    public = [
        call
        for call in played.calls
        if str(call["args"].get("channel", "")).startswith("C")
        and call["method"] in ("chat.postMessage", "chat.update")
    ] + [call for call in played.calls if call["args"].get("response_type") == "in_channel"]
    return json.dumps(public, ensure_ascii=False)


def on_mattermost(played: Played) -> list[dict[str, Any]]:
    return [call for call in played.calls if "channel_id" in call["args"]]


@pytest.fixture(params=["slack", "mattermost"])
def platform(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize(
    "story", [FIRST_TWO, PEPS, SAYING_NO], ids=["first-two", "peps", "saying-no"]
)
def test_the_demo_stories_tell_no_channel_and_no_log_about_a_person(
    story: Path, platform: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        played = play(story, tmp_path, platform=platform)

    heard = to_channels(played) + caplog.text + str([vars(record) for record in caplog.records])

    assert '"channel": "C' in heard or '"channel_id": "' in heard
    assert [word for word in IN_THE_DEMO if word in heard] == []


def test_whatever_field_a_person_is_named_in_the_channel_never_hears_of_it(
    platform: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    name, email, phone, *_ = PRIVATE
    lines = [
        f'/prospect add "Agency X" contact:"{name}" role:"Aide {name}" email:{email} phone:"{phone}"',
        f'/prospect call "Agency X" interested note:"Talked to {name}, {phone}" '
        f'next:2026-01-07 todo:"Write to {email}"',
        '/prospect meet "Agency X" when:"2026-01-08 10:00" for:30 with:@alice,@bob',
        f'/prospect next-action "Agency X" 2026-01-06 "Call {name}"',
        f'/prospect park "Agency X" until:2026-01-09 reason:"{name} is away"',
        '/prospect reopen "Agency X"',
        '/prospect score "Agency X" P1=4 E=1',
        '/prospect show "Agency X"',
        f'/prospect search "{name}"',
        f'/prospect show "{name}"',
        f"/prospect {name} {email}",
        f'/prospect mandate "{name}" "A dashboard" "Write to {email}"',
        f'/prospect mandate refute "A dashboard" because:"{name} never looks"',
        '/prospect add "Relay Y" type:relay audience:"job seekers" size:300',
        '/prospect introduce "Agency X" through:"Relay Y"',
        '/prospect ask-around "Agency X"',
        "/prospect relay",
        "/prospect mandate",
        "/prospect list stale",
    ]
    dated = [f"2026-01-05 10:{n:02d} @alice #equipe {line}" for n, line in enumerate(lines)]
    with caplog.at_level(logging.DEBUG):
        played = play(
            write(tmp_path, *dated),
            tmp_path,
            until="2026-02-06T12:00",
            strict=False,
            platform=platform,
        )

    heard = to_channels(played) + caplog.text + str([vars(record) for record in caplog.records])

    assert "Agency X" in to_channels(played)
    assert [word for word in PRIVATE if word in heard] == []
