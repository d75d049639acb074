"""The local workspace's sockets, its news and its answers, as another site's page would use them."""

import base64
from collections.abc import Iterator

import httpx
import pytest

from playground.environment import without_proxies
from playground.server import serve
from playground.workspace import Workspace
from tests.security.raw import connected, head, status

without_proxies()


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    workspace = Workspace()
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


def answered(address: str, *lines: str) -> bytes:
    """The beginning of an answer that may go on for ever."""
    with connected(address) as line:
        line.sendall(head(*lines))
        return line.recv(4096)


def port_of(address: str) -> str:
    return address.rpartition(":")[2]


UPGRADE = (
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    f"Sec-WebSocket-Key: {base64.b64encode(bytes(16)).decode()}",
)


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        pytest.param("127.0.0.1:{port}", "http://evil.example", id="another site"),
        pytest.param("127.0.0.1:{port}", "null", id="a sandboxed page"),
        pytest.param("127.0.0.1:{port}", "http://127.0.0.1:{port}", id="its own page"),
        pytest.param("evil.example:{port}", "http://evil.example:{port}", id="rebinding"),
        pytest.param("evil.example", None, id="rebinding without an origin"),
    ],
)
def test_the_socket_of_the_bot_is_opened_by_no_page(
    workspace: Workspace, host: str, origin: str | None
) -> None:
    port = port_of(workspace.base_url)
    lines = [f"Host: {host}", *([f"Origin: {origin}"] if origin else [])]

    answer = answered(
        workspace.base_url,
        "GET /link?ticket=x HTTP/1.1",
        *(line.replace("{port}", port) for line in lines),
        *UPGRADE,
    )

    assert status(answer) == 403


@pytest.mark.parametrize(
    ("host", "origin", "expected"),
    [
        pytest.param("127.0.0.1:{port}", "http://127.0.0.1:{port}", 200, id="its own page"),
        pytest.param("127.0.0.1:{port}", "http://evil.example", 403, id="another site"),
        pytest.param("evil.example:{port}", "http://evil.example:{port}", 403, id="rebinding"),
    ],
)
def test_news_are_for_its_own_page(
    workspace: Workspace, host: str, origin: str, expected: int
) -> None:
    port = port_of(workspace.base_url)

    answer = answered(
        workspace.base_url,
        "GET /changes HTTP/1.1",
        *(
            line.replace("{port}", port)
            for line in (f"Host: {host}", f"Origin: {origin}", "Accept: text/event-stream")
        ),
    )

    assert status(answer) == expected


@pytest.mark.parametrize("path", ["/as/alice/dm", "/static/page.js", "/nowhere", "/api/auth.test"])
def test_whatever_it_answers_says_how_little_a_browser_may_do_and_not_who_serves_it(
    workspace: Workspace, path: str
) -> None:
    headers = httpx.get(f"{workspace.base_url}{path}", trust_env=False).headers

    assert "server" not in headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    policy = headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
