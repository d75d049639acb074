"""The local workspace: a pretend Slack in the browser, which the real bot joins.

without_proxies()                                   # before the bot's first WebClient
workspace = Workspace(people=("alice", "bob"), channels=("equipe",))
server = serve(workspace, port=0)                   # server.base_url, server.stop()
# a Bolt app with WebClient(token=workspace.app.bot_token, base_url=workspace.api_url) joins by
# SocketModeHandler(app, workspace.app.app_token, web_client=WebClient(
#     token=workspace.app.app_token, base_url=workspace.api_url)).connect()
# or, over signed HTTP: workspace.request_url = "http://127.0.0.1:3000/slack/events"
alice = workspace.visitor("alice")
alice.types("#equipe", "/prospect add")
alice.fills(organisation="Administration A")
alice.submits()
alice.reads("Administration A")
"""

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
