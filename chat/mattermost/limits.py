"""What Mattermost holds, and how what is longer is shortened (docs/reference/mattermost.md)."""

import json
import re
from typing import Any, Final

MESSAGE: Final = 16_000
"""Characters; the server takes 16,383."""
BUTTON: Final = 75
OPTION: Final = 75
FALLBACK: Final = 200
TITLE: Final = 24
LABEL: Final = 24
HELP: Final = 150
DEFAULT: Final = 150
"""Characters of a text already in a line when a dialog opens."""
PARAGRAPH: Final = 3_000
TEXT: Final = 3_000
CELL: Final = 200
ERROR: Final = 500

ELLIPSIS: Final = "…"
UNFINISHED: Final = re.compile("(?:\\\\|[\ue000\ue001][a-z0-9]*)$")
"""A backslash that escapes nothing any more, a person or a channel without its end."""


def cut(text: str, most: int) -> str:
    """Plain text of `most` characters at most."""
    return text if len(text) <= most else text[: most - 1].rstrip() + ELLIPSIS


def cut_marked(text: str, most: int) -> str:
    """The same for Markdown."""
    if len(text) <= most:
        return text
    return UNFINISHED.sub("", text[: most - 1]).rstrip() + ELLIPSIS


FILLED_IN: Final = 195
"""Characters of the fields of an attachment that we leave out: the server writes them all (5.37)."""


def octets(props: Any) -> int:
    """How long the server finds them: it writes <, > and & as six characters, and whole attachments."""
    written = json.dumps(props, ensure_ascii=False, separators=(",", ":"))
    escaped = 5 * sum(written.count(one) for one in "<>&")
    return len(written) + escaped + FILLED_IN * len(props.get("attachments", ()))
