"""The Slack app's manifest: pasted at api.slack.com, it makes the app with all it needs."""

from typing import Any, Final

NAME: Final = "Prospect"
COMMAND: Final = "/prospect"
EVENTS: Final = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "member_joined_channel",
    "member_left_channel",
    "message.im",
    "tokens_revoked",
    "user_change",
)
SCOPES: Final = (
    "app_mentions:read",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:read",
    "im:history",
    "im:write",
    "users:read",
)


def manifest(address: str | None = None, *, back: str | None = None) -> dict[str, Any]:
    """For Socket Mode; or, with the bot's own address (…/slack/events), for signed HTTP.

    `back` (…/slack/oauth_redirect) is where Slack leads whoever installs it in a workspace of theirs.
    """
    there = {} if address is None else {"url": address}
    requests = {} if address is None else {"request_url": address}
    return {
        "display_information": {
            "name": NAME,
            "description": "Helps a product team find its first users before it builds.",
            "long_description": LONG,
            "background_color": "#1f3a5f",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": NAME, "always_online": True},
            "shortcuts": [
                shortcut("add", "Add a prospect", "global", "Opens the form for a new prospect."),
                shortcut("note", "Save as prospect note", "message", "Keeps it with a prospect."),
            ],
            "slash_commands": [
                {
                    "command": COMMAND,
                    "description": "Prospects, calls, meetings and scores",
                    "usage_hint": 'add "Organisation" | call P-12 interested | help',
                    "should_escape": True,
                    **there,
                }
            ],
        },
        "oauth_config": oauth(back),
        "settings": {
            "event_subscriptions": {"bot_events": list(EVENTS), **requests},
            "interactivity": {
                "is_enabled": True,
                **requests,
                **({"message_menu_options_url": address} if address else {}),
            },
            "socket_mode_enabled": address is None,
            "org_deploy_enabled": False,
            "token_rotation_enabled": False,
        },
    }


def oauth(back: str | None) -> dict[str, Any]:
    scopes = {"scopes": {"bot": list(SCOPES)}}
    return scopes if back is None else {**scopes, "redirect_urls": [back]}


def shortcut(name: str, label: str, kind: str, description: str) -> dict[str, str]:
    return {"callback_id": name, "name": label, "type": kind, "description": description}


LONG: Final = (
    "Record prospects and what calls brought with /prospect, answer a few questions after each "
    "meeting, and see a score that explains itself. Every working morning the team's channel hears "
    "which leads have gone quiet. In English and in French, for each person in their own language. "
    "What you know of a contact is told to one person at a time, never to a channel."
)
