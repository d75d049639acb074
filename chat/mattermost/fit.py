"""What a server holds of a message's props: some thousands of characters in old versions, plenty in new ones."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from chat.mattermost.limits import octets
from chat.mattermost.words import Json

OLD: Final = 7_900
"""Characters of props as JSON: 8,000 up to version 5.37, less a little that may be added on the way."""
NEW: Final = 700_000
"""Of the 800,000 of newer servers."""
TOO_LONG: Final = "model.post.is_valid.props.app_error"


def fitted(props: Json, most: int) -> Json:
    """Folded where it is too long; then with as much as fits, and the last one says how many are left out."""
    attachments: list[Json] = props.get("attachments", [])
    if not attachments or octets(props) <= most:
        return props
    for count in range(len(attachments), -1, -1):
        left_out = len(attachments) - count
        kept = [*folded(attachments[:count]), *([more(left_out)] if left_out else [])]
        if octets({**props, "attachments": kept}) <= most:
            break
    return {**props, "attachments": kept}


def folded(attachments: Sequence[Json]) -> list[Json]:
    """Those that follow each other with something to press, as one: each costs an old server some room."""
    together: list[Json] = []
    for has_actions, run in groupby(attachments, key=lambda one: "actions" in one):
        some = list(run)
        together += [as_one(some)] if has_actions else some
    return together


def as_one(several: Sequence[Json]) -> Json:
    """Their texts in a list, what can be pressed bears the number of its own."""
    lines: list[str] = []
    actions: list[Json] = []
    for one in several:
        mark = ""
        if text := one.get("text"):
            lines.append(f"{len(lines) + 1}. {text}".replace("\n", "\n   "))
            mark = f"{len(lines)} · "
        actions += [{**action, "name": mark + action["name"]} for action in one["actions"]]
    return {**several[0], "actions": actions, **({"text": "\n".join(lines)} if lines else {})}


def more(count: int) -> Json:
    return {"fallback": f"+{count}", "text": f"+{count}"}
