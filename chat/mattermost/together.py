"""One answer to Mattermost of several: each call of the bot has one answer only."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any, Final

Json = dict[str, Any]
SAYS: Final = ("text", "ephemeral_text")


def together(acks: Sequence[Mapping[str, Any]]) -> Json:
    """Messages one after the other, beside the first that acts on a message or a form."""
    acting = next((dict(ack) for ack in acks if is_acting(ack)), {})
    saying = [ack for ack in acks if not is_acting(ack)]
    if not saying or (acting and "update" not in acting):
        return acting
    key = next(name for name in SAYS if name in saying[0])
    words = "\n\n".join(str(ack[key]) for ack in saying if key in ack)
    said = {**acting, **saying[0], key: words}
    attachments = list(renumbered(part for ack in saying for part in attachments_of(ack)))
    return {**said, "props": {"attachments": attachments}} if attachments else said


def is_acting(ack: Mapping[str, Any]) -> bool:
    return not any(name in ack for name in SAYS)


def attachments_of(ack: Mapping[str, Any]) -> Sequence[Json]:
    found: Sequence[Json] = ack.get("props", {}).get("attachments", [])
    return found


def renumbered(attachments: Iterable[Json]) -> Iterator[Json]:
    """Of two controls with one id in a message, Mattermost would only ever press the first."""
    numbers = count(1)
    for part in attachments:
        if "actions" in part:
            actions = [{**action, "id": f"a{next(numbers)}"} for action in part["actions"]]
            yield {**part, "actions": actions}
        else:
            yield part
