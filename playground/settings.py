"""What the app is, as its manifest would say: commands, shortcuts, scopes, events, secrets."""

from collections.abc import Iterable
from dataclasses import dataclass, field

SCOPES = frozenset(
    {
        "app_mentions:read",
        "channels:read",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:read",
        "im:history",
        "im:write",
        "reactions:write",
        "users:read",
    }
)
EVENTS = frozenset({"app_home_opened", "app_mention", "message.im"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    name: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """`on_message` ones are in the menu of each message, the others beside the composer."""

    name: str
    callback_id: str
    on_message: bool = False


@dataclass(slots=True, kw_only=True)
class AppSettings:
    commands: tuple[Command, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    scopes: frozenset[str] = SCOPES
    events: frozenset[str] = EVENTS
    bot_token: str = "xoxb-local-workspace"
    app_token: str = "xapp-local-workspace"
    signing_secret: str = "local-workspace-signing-secret"
    request_url: str | None = None
    verification_token: str = field(default="local-workspace", repr=False)

    def command(self, name: str) -> Command | None:
        return next((known for known in self.commands if known.name == name), None)


def as_commands(commands: Iterable[str | Command]) -> tuple[Command, ...]:
    return tuple(
        command if isinstance(command, Command) else Command(name=command) for command in commands
    )
