"""Files that go with a message, and the pictures of its charts."""

import base64
import logging
from typing import Final

from chat.drawings import Drawing, png
from chat.mattermost.api import Api, Json, Refused

logger = logging.getLogger(__name__)

CHART: Final = "chart.png"
SWITCHED_OFF: Final = 501
"""The administrator wants no files on this server."""


def file_of(api: Api, channel: str, args: Json) -> str | None:
    """The id of the file that goes along, None when there is none. Raises Refused, Unreachable.

    A file serves one message: it is handed over anew each time.
    """
    if "filename" not in args:
        return picture_of(api, channel, args)
    return api.upload(channel, args["filename"], content_of(args))


def content_of(args: Json) -> bytes:
    """The file as it came, or the picture of a chart, drawn now."""
    if "drawing" in args:
        return png(Drawing.from_json(args["drawing"]))
    return base64.b64decode(args["content"])


def picture_of(api: Api, channel: str, args: Json) -> str | None:
    """Its figures stand in the message: where no picture is taken, it goes without."""
    if "drawing" not in args:
        return None
    try:
        return api.upload(channel, CHART, content_of(args))
    except Refused as error:
        if error.status in (401, 429) or (error.status >= 500 and error.status != SWITCHED_OFF):
            raise
        logger.warning("A message goes without its picture.", extra={"reason": error.code})
        return None
