"""Slack's own libraries: their log, where below errors they write whole payloads, and how they fail."""

import logging
from http.client import HTTPException
from typing import Final

from slack_sdk.errors import SlackClientError

wire = logging.getLogger("chat.slack.wire")
wire.setLevel(logging.ERROR)

UNANSWERED: Final = (SlackClientError, HTTPException, OSError, ValueError)
"""What a call raises whose answer did not come, or not whole: it may have been done all the same."""
