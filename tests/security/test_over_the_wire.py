"""The bot's web server over real sockets: too large, too slow, too many, by another name."""

import socket
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from threading import Event

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.guard import LARGEST, Guard, guarded
from bot.hurrying import LARGEST_HEAD, Hurried
from bot.serving import serving
from bot.settings import Settings
from tests.security.raw import connected, head, said, sent, status

POST = ("POST / HTTP/1.1", "Host: localhost")


class Site:
    """It counts what reaches it; a "hold" stays until `released`."""

    def __init__(self) -> None:
        self.bodies: list[int] = []
        self.held = Event()
        self.released = Event()
        self.app = Starlette(routes=[Route("/", self.takes, methods=["POST"])])
        self.app.router.routes.append(Route("/hold", self.holds))

    async def takes(self, request: Request) -> Response:
        body = await request.body()
        self.bodies.append(len(body))
        return PlainTextResponse(f"{len(body)}")

    def holds(self, _request: Request) -> Response:
        self.held.set()
        self.released.wait(20)
        return PlainTextResponse("at last")


class InAHurry(Hurried):
    seconds = 0.3
    most = 4


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def address(site: Site) -> Iterator[str]:
    with serving(Guard(site.app, seconds=0.3, at_once=2)) as address:
        yield address


def chunked(*sizes: int) -> bytes:
    """Without an end."""
    pieces = [b"%x\r\n%b\r\n" % (size, b"x" * size) for size in sizes]
    return b"".join([head(*POST, "Transfer-Encoding: chunked"), *pieces])


def test_a_body_that_fits_is_taken_whole(address: str, site: Site) -> None:
    answer = httpx.post(address, content=b"x" * LARGEST, trust_env=False)

    assert (answer.status_code, site.bodies) == (200, [LARGEST])


@pytest.mark.parametrize(
    ("request_sent", "answered"),
    [
        pytest.param(head(*POST, f"Content-Length: {LARGEST + 1}"), 413, id="announced"),
        pytest.param(head(*POST, f"Content-Length: {'9' * 19}"), 413, id="a length of no bounds"),
        pytest.param(chunked(*[LARGEST // 40] * 40, 1), 413, id="chunked"),
        pytest.param(head(*POST, "Content-Length: 5") + b"ab", 408, id="a body that never ends"),
        pytest.param(head(*POST, "Content-Length: -1"), 400, id="a length below nothing"),
        pytest.param(head(*POST, "Content-Length: 1", "Content-Length: 2"), 400, id="two lengths"),
        pytest.param(
            head(*POST, "Transfer-Encoding: chunked") + b"zz\r\n", 400, id="no chunk at all"
        ),
        pytest.param(head(*POST, f"X: {'x' * (LARGEST_HEAD * 3)}"), 431, id="a head too large"),
        pytest.param(b"\0\1\2\3 nonsense\r\n\r\n", 400, id="no HTTP"),
        pytest.param(head("POST / HTTP/1.1"), 400, id="no host"),
        pytest.param(head(*POST, "Host: other", "Content-Length: 0"), 400, id="two hosts"),
    ],
)
def test_what_nobody_sends_in_earnest_is_refused_early_and_never_reaches_the_bot(
    address: str, site: Site, request_sent: bytes, answered: int
) -> None:
    answer = sent(address, request_sent)

    assert status(answer) == answered
    assert site.bodies == []


def test_a_body_announced_too_large_is_refused_before_any_of_it_came(address: str) -> None:
    with connected(address) as line:
        line.sendall(head(*POST, f"Content-Length: {10**8}", "Expect: 100-continue"))

        answer = said(line)

    assert status(answer) == 413
    assert b"100 Continue" not in answer


@pytest.mark.parametrize(
    "begun",
    [
        pytest.param([b""], id="nothing"),
        pytest.param([b"POST / HT"], id="half a line"),
        pytest.param([head(*POST)[:-2]], id="a head without its end"),
        pytest.param([head(*POST, "Content-Length: 0"), b"POST / "], id="after an answer"),
    ],
)
def test_a_head_that_does_not_end_is_hung_up_on(site: Site, begun: Sequence[bytes]) -> None:
    with hurrying(site) as address, connected(address) as line:
        for piece in begun:
            line.sendall(piece)

        said(line)  # comes back because the server hung up: a socket else waits for 15 seconds

        assert len(site.bodies) == len(begun) - 1


def test_letters_that_drip_do_not_keep_a_line_open(site: Site) -> None:
    never = Event()
    with hurrying(site) as address, connected(address) as line:
        dripped = 0
        try:
            for letter in head(*POST, "X: " + "x" * 500):
                line.sendall(bytes([letter]))
                dripped += 1
                never.wait(0.01)
        except ConnectionError:
            pass

    assert dripped < 500


def test_a_crowd_of_idle_lines_is_turned_away_and_the_bot_is_reached_again(site: Site) -> None:
    with hurrying(site) as address:
        lines = [connected(address) for _ in range(12)]
        ended = [said(line) for line in lines]
        for line in lines:
            line.close()

        answer = httpx.post(address, content=b"x", trust_env=False)

    assert ended == [b""] * 12
    assert answer.status_code == 200


def test_a_flood_is_told_to_come_again_and_holds_no_thread(address: str, site: Site) -> None:
    with ThreadPoolExecutor(2) as crowd:
        waiting = [crowd.submit(httpx.get, f"{address}/hold", trust_env=False) for _ in range(2)]
        assert site.held.wait(10)
        while (busy := httpx.post(address, content=b"x", trust_env=False)).status_code == 200:
            pass
        site.released.set()
        held = [one.result() for one in waiting]

    assert (busy.status_code, busy.headers["retry-after"]) == (503, "1")
    assert [one.status_code for one in held] == [200, 200]
    assert httpx.post(address, content=b"x", trust_env=False).status_code == 200


def test_an_answer_says_how_little_a_browser_may_do_with_it_and_not_who_serves_it(
    address: str,
) -> None:
    answers = [
        httpx.post(address, content=b"x", trust_env=False),
        httpx.get(address, trust_env=False),
        httpx.post(address, content=b"x" * (LARGEST + 1), trust_env=False),
    ]

    assert [one.status_code for one in answers] == [200, 405, 413]
    for answer in answers:
        assert "server" not in answer.headers
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("public", "host", "answered"),
    [
        ("https://bot.example.org", "bot.example.org", 200),
        ("https://bot.example.org", "BOT.example.org:443", 200),
        ("https://bot.example.org", "localhost:8030", 200),
        ("https://bot.example.org", "127.0.0.1", 200),
        ("https://bot.example.org", "[::1]:8030", 200),
        ("https://bot.example.org", "10.0.0.5:8030", 200),
        ("https://bot.example.org", "evil.example", 421),
        ("https://bot.example.org", "bot.example.org.evil.example", 421),
        ("https://bot.example.org", "evil.example@bot.example.org", 421),
        ("https://bot.example.org", "[::1", 421),
        ("https://bot.example.org", "", 421),
        ("", "anything.example", 200),
    ],
)
def test_the_bot_answers_to_its_own_name(site: Site, public: str, host: str, answered: int) -> None:
    with serving(guarded(site.app, Settings(prospect_public_url=public))) as address:
        answer = httpx.post(address, content=b"", headers={"host": host}, trust_env=False)

    assert answer.status_code == answered


def hurrying(site: Site) -> AbstractContextManager[str]:
    return serving(Guard(site.app), protocol=InAHurry)


def test_a_line_cut_in_the_middle_of_a_body_is_nothing_to_speak_of(
    address: str, site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    with connected(address) as line:
        line.sendall(head(*POST, "Content-Length: 5") + b"ab")
        line.shutdown(socket.SHUT_RDWR)

    assert httpx.post(address, content=b"x", trust_env=False).status_code == 200
    assert site.bodies == [1]
    assert caplog.records == []
