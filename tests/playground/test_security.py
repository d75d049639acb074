"""Only this machine, and only the page itself, may act for people."""

import socket

import httpx
import pytest

from playground import PortTaken, Workspace, serve, without_proxies


def ask(workspace: Workspace, method: str, path: str, headers: dict[str, str]) -> int:
    port = workspace.base_url.rpartition(":")[2]
    filled = {name: value.replace("{port}", port) for name, value in headers.items()}
    with httpx.Client(base_url=workspace.base_url, trust_env=False) as client:
        return client.request(method, path, headers=filled).status_code


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        pytest.param("GET", "/as/alice/dm", {}, 200, id="the page"),
        pytest.param("GET", "/as/alice/dm", {"host": "localhost:{port}"}, 200, id="localhost"),
        pytest.param("GET", "/as/alice/dm", {"host": "evil.example:{port}"}, 403, id="rebinding"),
        pytest.param("GET", "/as/alice/dm", {"host": "127.0.0.1"}, 403, id="no port"),
        pytest.param("GET", "/as/alice/dm", {"host": "127.0.0.1:1"}, 403, id="other port"),
        pytest.param(
            "GET", "/as/alice/dm", {"origin": "http://evil.example"}, 403, id="read by a site"
        ),
        pytest.param(
            "POST", "/as/alice/say", {"origin": "http://127.0.0.1:{port}"}, 303, id="own form"
        ),
        pytest.param("POST", "/as/alice/say", {"origin": "http://evil.example"}, 403, id="forgery"),
        pytest.param("POST", "/as/alice/say", {"origin": "null"}, 403, id="null origin"),
        pytest.param("POST", "/as/alice/say", {}, 403, id="no origin"),
        pytest.param("POST", "/api/auth.test", {}, 200, id="the bot"),
        pytest.param(
            "POST", "/api/auth.test", {"origin": "http://127.0.0.1:{port}"}, 403, id="bot by page"
        ),
        pytest.param("POST", "/hooks/T/x", {"origin": "http://evil.example"}, 403, id="hook"),
        pytest.param("GET", "/files-pri/T-F/a", {}, 403, id="file without token"),
        pytest.param("GET", "/as/nobody/dm", {}, 404, id="nobody"),
        pytest.param("GET", "/as/prospect/dm", {}, 404, id="as the bot"),
        pytest.param("GET", "/as/alice/c/nowhere", {}, 404, id="nowhere"),
        pytest.param("GET", "/static/../state.py", {}, 404, id="outside"),
    ],
)
def test_a_request_is_let_in_or_not(
    lonely: Workspace, method: str, path: str, headers: dict[str, str], status: int
) -> None:
    assert ask(lonely, method, path, headers) == status


def test_nothing_but_our_own_scripts_and_styles_may_run(lonely: Workspace) -> None:
    answer = httpx.get(f"{lonely.base_url}/as/alice/dm", trust_env=False)

    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert " style=" not in answer.text
    assert "<style" not in answer.text
    assert "onclick" not in answer.text


def test_a_person_does_not_see_a_private_channel_they_are_not_in(lonely: Workspace) -> None:
    secret = lonely.ensure_channel("secret", private=True)
    secret.members.discard(lonely.ensure_person("bob").id)

    assert ask(lonely, "GET", "/as/alice/c/secret", {}) == 200
    assert ask(lonely, "GET", "/as/bob/c/secret", {}) == 404


def test_it_stays_on_this_machine() -> None:
    with pytest.raises(ValueError, match="stays on this machine"):
        serve(Workspace(), host="0.0.0.0", port=0)


def test_a_taken_port_is_said_in_a_sentence() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        with pytest.raises(PortTaken, match=f"Port {port} of 127.0.0.1 is already taken"):
            serve(Workspace(), port=port)


def test_proxies_are_taken_out_of_the_environment_in_any_case() -> None:
    environment = {"HTTPS_PROXY": "x", "http_proxy": "x", "All_Proxy": "x", "PATH": "/bin"}

    taken = without_proxies(environment)

    assert sorted(taken) == ["All_Proxy", "HTTPS_PROXY", "http_proxy"]
    assert environment == {"PATH": "/bin"}
