"""A socket to a server, for what no HTTP client would send."""

import socket
from urllib.parse import urlsplit

PATIENCE = 15.0


def connected(address: str) -> socket.socket:
    at = urlsplit(address)
    return socket.create_connection((at.hostname, at.port), timeout=PATIENCE)


def said(line: socket.socket) -> bytes:
    """All that is answered until the other side hangs up."""
    answer = b""
    try:
        while piece := line.recv(65536):
            answer += piece
    except ConnectionError:
        pass
    return answer


def sent(address: str, request: bytes) -> bytes:
    with connected(address) as line:
        line.sendall(request)
        return said(line)


def status(answer: bytes) -> int:
    """0 when nothing was answered."""
    return int(answer.split(b" ")[1]) if answer else 0


def head(*lines: str) -> bytes:
    return "\r\n".join([*lines, "", ""]).encode()
