"""What a server holds of a message's props: some thousands of characters in old versions, plenty in new ones."""

from typing import Final

from chat.mattermost.limits import octets
from chat.mattermost.words import Json

OLD: Final = 7_900
"""Characters of props as JSON: 8,000 up to version 5.37, less a little that may be added on the way."""
NEW: Final = 700_000
"""Of the 800,000 of newer servers."""
TOO_LONG: Final = "model.post.is_valid.props.app_error"


def fitted(props: Json, most: int) -> Json:
    """With as many attachments as fit; the last one says how many are left out."""
    attachments: list[Json] = props.get("attachments", [])
    if not attachments or octets(props) <= most:
        return props
    kept = list(attachments)
    while kept and octets({**props, "attachments": [*kept, more(len(attachments))]}) > most:
        kept.pop()
    return {**props, "attachments": [*kept, more(len(attachments) - len(kept))]}


def more(count: int) -> Json:
    return {"fallback": f"+{count}", "text": f"+{count}"}
