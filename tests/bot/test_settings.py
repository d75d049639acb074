"""A wrong .env says everything that is wrong at once, each in one sentence that helps."""

import pytest

from bot.settings import Settings, WrongSettings

MATTERMOST = {
    "MATTERMOST_URL": "https://chat.example.org",
    "MATTERMOST_TOKEN": "bot",
    "MATTERMOST_COMMAND_TOKENS": "one, two three",
    "PROSPECT_PUBLIC_URL": "https://prospect.example.org",
}


def test_with_nothing_set_it_is_the_local_workspace_on_a_sqlite_file() -> None:
    settings = Settings.read({})

    assert settings.platforms == ()
    assert settings.database_url == "sqlite:///prospect.db"
    assert (settings.host, settings.port) == ("127.0.0.1", 8030)


def test_what_is_secret_is_not_shown() -> None:
    settings = Settings.unchecked({"PROSPECT_METRICS_TOKEN": "of the metrics"})

    assert "of the metrics" not in repr(settings)


def test_everything_wrong_is_said_at_once() -> None:
    wrong = {
        "SLACK_BOT_TOKEN": "xoxp-1",
        "DATABASE_URL": "mysql://nowhere",
        "PROSPECT_BIND": "8030",
        "PROSPECT_LANGUAGE": "de",
        "PROSPECT_TIMEZONE": "Paris",
        "PROSPECT_SECRET_KEY": "short",
        "LOG_LEVEL": "LOUD",
        "LOG_FORMAT": "xml",
        "MATTERMOST_URL": "https://chat.example.org",
    }

    with pytest.raises(WrongSettings) as caught:
        Settings.read(wrong)

    blamed = [problem.split(" ", 1)[0] for problem in caught.value.problems]
    assert blamed == [
        "SLACK_BOT_TOKEN",
        "SLACK_APP_TOKEN",
        "MATTERMOST_TOKEN",
        "MATTERMOST_COMMAND_TOKENS",
        "PROSPECT_PUBLIC_URL",
        "DATABASE_URL",
        "PROSPECT_BIND",
        "PROSPECT_SECRET_KEY",
        "PROSPECT_LANGUAGE",
        "PROSPECT_TIMEZONE",
        "LOG_LEVEL",
        "LOG_FORMAT",
    ]


@pytest.mark.parametrize(
    ("environment", "blamed"),
    [
        pytest.param({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN", id="no bot token"),
        pytest.param({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN", id="no way to listen"),
        pytest.param(
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xoxb-1"},
            "SLACK_APP_TOKEN",
            id="swapped",
        ),
        pytest.param({"SLACK_API_URL": "http://127.0.0.1:1"}, "SLACK_API_URL", id="not an API"),
        pytest.param(
            {"PROSPECT_SLACK_CLIENT_ID": "1"}, "PROSPECT_SLACK_CLIENT_ID", id="half of OAuth"
        ),
        pytest.param(
            {
                "SLACK_BOT_TOKEN": "xoxb-1",
                "SLACK_SIGNING_SECRET": "1",
                "PROSPECT_SLACK_CLIENT_ID": "1",
                "PROSPECT_SLACK_CLIENT_SECRET": "1",
                "PROSPECT_PUBLIC_URL": "https://prospect.example.org",
            },
            "SLACK_BOT_TOKEN",
            id="many workspaces, and the token of one",
        ),
        pytest.param(
            {
                "SLACK_SIGNING_SECRET": "1",
                "PROSPECT_SLACK_CLIENT_ID": "1",
                "PROSPECT_SLACK_CLIENT_SECRET": "1",
            },
            "PROSPECT_PUBLIC_URL",
            id="many workspaces, and nowhere to come back to",
        ),
        pytest.param(
            {
                "PROSPECT_SLACK_CLIENT_ID": "1",
                "PROSPECT_SLACK_CLIENT_SECRET": "1",
                "PROSPECT_PUBLIC_URL": "https://prospect.example.org",
            },
            "SLACK_SIGNING_SECRET",
            id="many workspaces, and no way to be heard",
        ),
        pytest.param({"PROSPECT_DRAIN_SECONDS": "soon"}, "PROSPECT_DRAIN_SECONDS", id="no seconds"),
        pytest.param({"PROSPECT_PUBLIC_URL": "http://x"}, "PROSPECT_PUBLIC_URL", id="not https"),
        pytest.param({"PROSPECT_BIND": "127.0.0.1:99999"}, "PROSPECT_BIND", id="no such port"),
        pytest.param(MATTERMOST | {"MATTERMOST_URL": ""}, "MATTERMOST_URL", id="no server"),
        pytest.param(MATTERMOST | {"MATTERMOST_URL": "chat.org"}, "MATTERMOST_URL", id="no scheme"),
        pytest.param(
            MATTERMOST | {"MATTERMOST_URL": "https://me:pass@chat.org"},
            "MATTERMOST_URL",
            id="a secret in the address",
        ),
        pytest.param(MATTERMOST | {"MATTERMOST_TOKEN": ""}, "MATTERMOST_TOKEN", id="no bot"),
        pytest.param(
            MATTERMOST | {"MATTERMOST_COMMAND_TOKENS": " , "},
            "MATTERMOST_COMMAND_TOKENS",
            id="no command",
        ),
        pytest.param(
            MATTERMOST | {"PROSPECT_PUBLIC_URL": ""}, "PROSPECT_PUBLIC_URL", id="nowhere to call"
        ),
        pytest.param(
            MATTERMOST | {"PROSPECT_PUBLIC_URL": "http://prospect.example.org"},
            "PROSPECT_PUBLIC_URL",
            id="in clear over the internet",
        ),
        pytest.param(
            MATTERMOST | {"PROSPECT_PUBLIC_URL": "https://prospect.example.org/?key=1"},
            "PROSPECT_PUBLIC_URL",
            id="something secret in the public address",
        ),
        pytest.param(
            MATTERMOST
            | {
                "SLACK_BOT_TOKEN": "xoxb-1",
                "SLACK_SIGNING_SECRET": "1",
                "PROSPECT_PUBLIC_URL": "http://10.0.0.5:8030",
            },
            "PROSPECT_PUBLIC_URL",
            id="internal, and Slack by HTTP beside it",
        ),
    ],
)
def test_one_wrong_setting_is_one_sentence(environment: dict[str, str], blamed: str) -> None:
    with pytest.raises(WrongSettings) as caught:
        Settings.read(environment)

    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].startswith(blamed)


@pytest.mark.parametrize(
    "public",
    [
        "https://prospect.example.org",
        "https://example.org/prospect",
        "http://10.0.0.5:8030",
        "http://127.0.0.1:8030",
        "http://[::1]:8030",
        "http://localhost:8030",
        "http://bot:8030",
        "http://bot.service.internal",
    ],
)
def test_mattermost_calls_by_https_or_inside_a_network_of_ones_own(public: str) -> None:
    settings = Settings.read(MATTERMOST | {"PROSPECT_PUBLIC_URL": public})

    assert settings.platforms == ("mattermost",)
    assert settings.command_tokens == ("one", "two", "three")


def test_both_chats_are_joined_when_both_are_named() -> None:
    settings = Settings.read(
        MATTERMOST | {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
    )

    assert settings.platforms == ("slack", "mattermost")


def test_no_sentence_repeats_a_secret() -> None:
    with pytest.raises(WrongSettings) as caught:
        Settings.read({"SLACK_BOT_TOKEN": "hunter2", "PROSPECT_SECRET_KEY": "hunter2"})

    assert "hunter2" not in str(caught.value)
