"""Mattermost's REST API: the few calls the bot makes, and what became of them."""

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import httpx

logger = logging.getLogger(__name__)

Json = dict[str, Any]
PATIENCE: Final = 10.0
"""Seconds for a call nobody waits for."""
IMPATIENCE: Final = 2.0
"""Seconds for one made while somebody waits: a form must be opened within three (5.37)."""
LONGEST_CODE: Final = 100
ANSWERED: Final = re.compile(r"/hooks/commands/[A-Za-z0-9_-]{1,64}\Z")
"""Where commands are answered, under the server's address."""


class Refused(Exception):
    """Mattermost answered with an error. `code` is its id (`message` is in the asker's language).

    `after` is how many seconds it wants us to wait, None when it does not say.
    """

    def __init__(self, status: int, code: str, *, after: float | None = None) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.after = after


class Unreachable(Exception):
    """Mattermost did not answer. The message is the kind of trouble, never more."""


class Api:
    """`url` is the server's, `token` a bot's or a person's; `transport` is for tests."""

    def __init__(
        self,
        url: str,
        token: str,
        *,
        seconds: float = PATIENCE,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.url = url.rstrip("/")
        self._client = httpx.Client(
            base_url=f"{self.url}/api/v4",
            headers={"Authorization": f"Bearer {token}"},
            timeout=seconds,
            transport=transport,
        )

    def get(self, path: str, **query: Any) -> Any:
        """Raises Refused, Unreachable, as all of these."""
        return self._asked("GET", path, params=query)

    def post(self, path: str, body: object) -> Any:
        return self._asked("POST", path, json=body)

    def put(self, path: str, body: object) -> Any:
        return self._asked("PUT", path, json=body)

    def delete(self, path: str) -> Any:
        return self._asked("DELETE", path)

    def upload(self, channel: str, name: str, content: bytes) -> str:
        """The id of the file, good for one message."""
        found = self._asked(
            "POST", "/files", data={"channel_id": channel}, files={"files": (name, content)}
        )
        return str(found["file_infos"][0]["id"])

    def answered(self, address: str, body: Mapping[str, Any]) -> None:
        """To a response_url: no token goes there.

        Whoever calls the bot names the address. It leads to our own server, whatever host stands in it.
        """
        found = ANSWERED.search(address)
        if found is None:
            raise Refused(400, "response_url_elsewhere")
        with trouble():
            request = self._client.build_request("POST", f"{self.url}{found[0]}", json=body)
            del request.headers["Authorization"]
            checked(self._client.send(request))

    @contextmanager
    def streamed(self, path: str) -> Iterator[httpx.Response]:
        """The content of a file, piece by piece."""
        with trouble(), self._client.stream("GET", path) as response:
            if not response.is_success:
                response.read()
            yield checked(response)

    def close(self) -> None:
        self._client.close()

    def _asked(self, method: str, path: str, **what: Any) -> Any:
        with trouble():
            response = checked(self._client.request(method, path, **what))
            return response.json() if response.content else {}


@contextmanager
def trouble() -> Iterator[None]:
    """What the network does, without the address: it may have something secret in it."""
    try:
        yield
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise Unreachable(type(error).__name__) from error


def checked(response: httpx.Response) -> httpx.Response:
    """Mattermost sends nobody elsewhere: a redirection is another server, or a wrong address of it."""
    if response.is_success:
        return response
    raise Refused(
        response.status_code, code_of(response), after=seconds(response.headers.get("retry-after"))
    )


def code_of(response: httpx.Response) -> str:
    """Mattermost's own name of the error; a 429 has none, and a proxy's page neither."""
    try:
        found = response.json()
    except ValueError:
        return f"http_{response.status_code}"
    code = found.get("id") if isinstance(found, dict) else None
    return str(code)[:LONGEST_CODE] if code else f"http_{response.status_code}"


def seconds(written: str | None) -> float | None:
    """Retry-After; written twice ("1, 1") by a server that limits by user."""
    first = (written or "").split(",")[0].strip()
    return float(first) if first.replace(".", "", 1).isdigit() else None
