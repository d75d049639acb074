"""Addresses as people write them in .env: whether they are some, and whether they stay in the house."""

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

INSIDE: Final = (".localhost", ".local", ".internal", ".lan", ".home.arpa")
"""Endings that no public name has."""


def is_address(text: str) -> bool:
    """http or https, a host, perhaps a port and a path; nothing that could be a secret."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    plain = not (parts.username or parts.password or parts.query or parts.fragment)
    written = parts.scheme in ("http", "https") and bool(parts.hostname) and port != 0
    return plain and written and not any(one.isspace() for one in text)


def host_of(address: str) -> str:
    """Without the port; empty when there is none."""
    return urlsplit(address).hostname or ""


def is_internal(host: str) -> bool:
    """On this machine or in a network of one's own, as far as the name says."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith(INSIDE)
