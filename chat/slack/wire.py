"""The log of Slack's own libraries: below errors they write whole payloads, with names in them."""

import logging

wire = logging.getLogger("chat.slack.wire")
wire.setLevel(logging.ERROR)
