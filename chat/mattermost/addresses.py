"""Where Mattermost calls the bot: paths under its public address, nothing secret in them."""

from typing import Final

COMMAND: Final = "/mattermost/command"
ACTION: Final = "/mattermost/action"
DIALOG: Final = "/mattermost/dialog"
