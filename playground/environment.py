"""The environment of whoever starts the bot beside the local workspace."""

import os
from collections.abc import MutableMapping

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "wss_proxy")


def without_proxies(environment: MutableMapping[str, str] | None = None) -> list[str]:
    """Take every proxy variable out of `environment` (this process's own by default) and return
    the names taken out.

    Call it before the bot's first WebClient is made. With a proxy variable set, slack_sdk sends
    even loopback calls to the proxy; NO_PROXY rescues its plain web client but not its Socket
    Mode connection. The local workspace is on this machine: no proxy has a part in it."""
    variables = os.environ if environment is None else environment
    taken = [name for name in variables if name.casefold() in PROXIES]
    for name in taken:
        del variables[name]
    return taken
