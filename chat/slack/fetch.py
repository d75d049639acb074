"""Files people hand over in Slack, brought here: by files.info, then from their private address."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import IO, Any, Final
from urllib.error import HTTPError
from urllib.request import (
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
)

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from chat.files import MEGABYTE, Fetched, FileElsewhere, FileGone, FileNotAllowed, FileTooBig, whole
from chat.port import Undelivered
from chat.slack.send import is_of_slack, reason_of, undelivered
from chat.slack.words import Json

GONE: Final = frozenset({"file_deleted", "file_not_found", "not_visible"})
NOT_ALLOWED: Final = frozenset(
    {"access_denied", "missing_scope", "no_permission", "not_allowed_token_type"}
)
HOSTED: Final = frozenset({"hosted", "snippet", "post"})
"""The modes of files that Slack has itself; others are deleted, too old for its plan, or links."""
LINKED: Final = "external"
CHUNK: Final = 1 << 16
LOGIN_PAGE: Final = "text/html"


class NoRedirect(HTTPRedirectHandler):
    """Slack redirects those it does not know to its login page; the token must go nowhere else."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def fetched(client: WebClient, file_id: str, *, into: Path, at_most: int) -> Fetched:
    """Raises FileTooBig, FileGone, FileElsewhere, FileNotAllowed; Undelivered: try again later.

    After any of these nothing is left at `into`.
    """
    about = described(client, file_id)
    name, announced = str(about.get("name") or ""), int(about.get("size") or 0)
    too_big = FileTooBig(name=name, most=at_most // MEGABYTE)
    if announced > at_most:
        raise too_big
    with opened(client, address_of(about, client)) as response, whole(into) as file:
        size = copied(response, file, at_most=at_most)
        if size > at_most:
            raise too_big
        if size < announced:
            raise Undelivered("file_cut_short", permanent=False)
    return Fetched(name=name, path=into, size=size)


def described(client: WebClient, file_id: str) -> Json:
    try:
        found: Json = client.files_info(file=file_id)["file"]
    except SlackApiError as error:
        reason = reason_of(error)
        if reason in GONE:
            raise FileGone from error
        if reason in NOT_ALLOWED:
            raise FileNotAllowed from error
        raise undelivered(error) from error
    except (SlackClientError, OSError, HTTPException, ValueError) as error:
        raise Undelivered(type(error).__name__, permanent=False) from error
    return found


def address_of(about: Json, client: WebClient) -> str:
    """Only one of Slack's own is given the token."""
    if about.get("is_external") or about.get("mode") == LINKED:
        raise FileElsewhere
    address = str(about.get("url_private_download") or about.get("url_private") or "")
    if about.get("mode", "hosted") not in HOSTED or not address:
        raise FileGone
    if not is_of_slack(address, client):
        raise FileElsewhere
    return address


@contextmanager
def opened(client: WebClient, address: str) -> Iterator[HTTPResponse]:
    asking = Request(address, headers={"Authorization": f"Bearer {client.token}"})
    try:
        with opener(client).open(asking, timeout=client.timeout) as response:
            if LOGIN_PAGE in (response.headers.get("content-type") or ""):
                raise FileNotAllowed
            yield response
    except HTTPError as error:
        error.close()
        raise told_by(error.code) from error
    except (OSError, HTTPException) as error:
        raise Undelivered(type(error).__name__, permanent=False) from error


def told_by(status: int) -> FileGone | FileNotAllowed | Undelivered:
    if status in {404, 410}:
        return FileGone()
    passing = status in {408, 429} or status >= 500
    return Undelivered(f"http_{status}", permanent=False) if passing else FileNotAllowed()


def opener(client: WebClient) -> OpenerDirector:
    """Through the same proxy, trusting the same certificates as the Web API."""
    proxy = client.proxy
    proxies = [ProxyHandler({"http": proxy, "https": proxy})] if proxy else []
    return build_opener(NoRedirect, HTTPSHandler(context=client.ssl), *proxies)


def copied(response: HTTPResponse, file: IO[bytes], *, at_most: int) -> int:
    """The bytes read: more than `at_most` when there are more, which are not read to their end."""
    size = 0
    while size <= at_most and (piece := response.read(CHUNK)):
        size += len(piece)
        file.write(piece)
    return size
