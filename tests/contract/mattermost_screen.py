"""What a Mattermost client makes of messages and forms before a person sees them."""

import re
from typing import Any

Json = dict[str, Any]
MARKS = re.compile(r"\*\*|\\(?=[^\w\s])|\u200b|^#### ", re.MULTILINE)


def readable(text: str) -> str:
    """Without what Markdown says to a client."""
    return MARKS.sub("", text)


def initial(element: Json) -> Any:
    """What a client sends of a field that nobody touched."""
    default = element.get("default")
    if element["type"] == "bool":
        return default == "true"
    return default or None


def same_label(shown: str, label: str) -> bool:
    """A label too long for Mattermost is cut there."""
    return shown == label or (shown.endswith("…") and label.startswith(shown[:-1].rstrip()))


def text_of(post: Json) -> str:
    attachments = (post.get("props") or {}).get("attachments") or []
    parts = [post["message"], *(one.get("text") or "" for one in attachments)]
    return readable("\n".join(part for part in parts if part))
