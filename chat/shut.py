"""A channel that does not take the bot: it was put out of it, or the channel is archived."""

from chat.port import Undelivered


class Shut(Undelivered):
    """Somebody should hear of it, who can invite the bot or choose another channel."""
