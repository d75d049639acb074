"""Files people hand over in Mattermost, brought here: what they are, then their content."""

from pathlib import Path
from typing import Final

from chat.files import MEGABYTE, Fetched, FileGone, FileNotAllowed, FileTooBig, whole
from chat.mattermost.api import Api, Refused, Unreachable
from chat.port import Undelivered

CHUNK: Final = 1 << 16


def fetched(api: Api, file_id: str, *, into: Path, at_most: int) -> Fetched:
    """Raises FileTooBig, FileGone, FileNotAllowed; Undelivered: try again later.

    After any of these nothing is left at `into`.
    """
    if not file_id.isalnum():
        raise FileGone
    try:
        return _fetched(api, file_id, into=into, at_most=at_most)
    except Refused as error:
        if error.status in (400, 404):
            raise FileGone from error
        if error.status in (401, 403):
            raise FileNotAllowed from error
        raise Undelivered(error.code, permanent=False, after=error.after) from error
    except Unreachable as error:
        raise Undelivered(str(error), permanent=False) from error


def _fetched(api: Api, file_id: str, *, into: Path, at_most: int) -> Fetched:
    about = api.get(f"/files/{file_id}/info")
    name, announced = str(about.get("name") or ""), int(about.get("size") or 0)
    too_big = FileTooBig(name=name, most=at_most // MEGABYTE)
    if announced > at_most:
        raise too_big
    with whole(into) as file:
        size = 0
        with api.streamed(f"/files/{file_id}") as response:
            for piece in response.iter_bytes(CHUNK):
                size += len(piece)
                file.write(piece)
                if size > at_most:
                    break
        if size > at_most:
            raise too_big
        if size < announced:
            raise Undelivered("file_cut_short", permanent=False)
    return Fetched(name=name, path=into, size=size)
