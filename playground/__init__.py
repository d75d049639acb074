"""The local workspace: a pretend Slack in the browser, which the real bot joins."""

from playground.environment import without_proxies
from playground.people import Person
from playground.refused import NotDelivered, Refused
from playground.server import PortTaken, Server, serve
from playground.settings import Command, Shortcut
from playground.visitor import NotSeen, Visitor
from playground.workspace import Workspace

__all__ = [
    "Command",
    "NotDelivered",
    "NotSeen",
    "Person",
    "PortTaken",
    "Refused",
    "Server",
    "Shortcut",
    "Visitor",
    "Workspace",
    "serve",
    "without_proxies",
]
