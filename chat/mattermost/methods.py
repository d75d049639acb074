"""What a call of Mattermost does, by the name of its method."""

from typing import Final

ACK: Final = "ack"
"""Answered at once, in the answer to Mattermost's own call."""
OPEN: Final = "dialogs/open"
POST: Final = "posts"
PATCH: Final = "posts/patch"
RESPONSE: Final = "response_url"
"""To the address that came with a command: 5 times within 30 minutes, new messages only."""
FILE: Final = "files"
NOTHING: Final = "nothing"
"""Mattermost has no page of the bot's own: `/prospect home` writes it in a direct message."""
