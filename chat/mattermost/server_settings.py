"""What an administrator of Mattermost must have switched on for the bot, and where."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any, Final
from urllib.parse import urlsplit

from chat.findings import Finding
from chat.mattermost.api import Json

Address = IPv4Address | IPv6Address
Lookup = Callable[[str], Sequence[str]]
"""The addresses a name leads to, none when it leads nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A setting that is true or false; `words` say what follows when it is off."""

    what: str
    section: str
    name: str
    words: str
    needed: bool = True

    def is_on(self, config: Json) -> bool:
        """One that this server does not know stands in nobody's way."""
        return bool(config.get(self.section, {}).get(self.name, True))


SWITCHES: Final[Mapping[str, Switch]] = {
    switch.what: switch
    for switch in (
        Switch(
            what="bot accounts",
            section="ServiceSettings",
            name="EnableBotAccountCreation",
            words=(
                'switch on "Enable Bot Account Creation" in the System Console, Integrations, Bot '
                "Accounts."
            ),
        ),
        Switch(
            what="slash commands",
            section="ServiceSettings",
            name="EnableCommands",
            words=(
                'switch on "Enable Custom Slash Commands" in the System Console, Integrations, '
                "Integration Management."
            ),
        ),
        Switch(
            what="access tokens",
            section="ServiceSettings",
            name="EnableUserAccessTokens",
            words=(
                'switched off ("Enable Personal Access Tokens" in the System Console, Integrations, '
                "Integration Management): the bot's own token works all the same, a person's does not."
            ),
            needed=False,
        ),
        Switch(
            what="files",
            section="FileSettings",
            name="EnableFileAttachments",
            words=(
                'switch on "Allow File Sharing" in the System Console, Site Configuration, File '
                "Sharing and Downloads: lists are imported and exported as files."
            ),
        ),
    )
}


def examined_settings(config: Json, public_url: str, *, lookup: Lookup) -> Iterator[Finding]:
    """`config` is all of the server's; `lookup` asks for the addresses of a name."""
    for switch in SWITCHES.values():
        on = switch.is_on(config)
        words = "switched on." if on else switch.words
        yield Finding(what=switch.what, well=on or not switch.needed, words=words)
    service: Mapping[str, Any] = config["ServiceSettings"]
    yield connections(
        str(service.get("AllowedUntrustedInternalConnections") or ""), public_url, lookup
    )
    yield site(str(service.get("SiteURL") or ""))
    yield editing(int(service.get("PostEditTimeLimit", -1)))


def connections(allowed: str, public_url: str, lookup: Lookup) -> Finding:
    """Mattermost calls no private address that is not listed; a name is listed as it is written."""
    what = "internal connections"
    host = urlsplit(public_url).hostname or ""
    listed = allowed.replace(",", " ").split()
    if host in listed:
        return Finding(what=what, well=True, words=f"{host} is allowed.")
    add = (
        f'add {host} to "Allow untrusted internal connections to" in the System Console, '
        "Environment, Developer."
    )
    addresses = [ip_address(one) for one in lookup(host)]
    if not addresses:
        words = f"nobody here knows the address of {host}; if it is a private one, {add}"
        return Finding(what=what, well=False, words=words)
    if any(may_be_called(one, listed) for one in addresses):
        return Finding(what=what, well=True, words=f"{host} may be called.")
    words = f"{host} is at a private address, which Mattermost calls only when listed: {add}"
    return Finding(what=what, well=False, words=words)


def may_be_called(address: Address, listed: Sequence[str]) -> bool:
    """A public one, or one within a listed range."""
    return address.is_global or any(
        address in one
        for one in map(as_range, listed)
        if one is not None and one.version == address.version
    )


def as_range(text: str) -> Any:
    """None for what is no range: an address alone is compared as it is written."""
    if "/" not in text:
        return None
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


def site(address: str) -> Finding:
    if address:
        return Finding(what="site URL", well=True, words=f"{address}.")
    words = (
        'write the server\'s own address at "Site URL" in the System Console, Environment, Web '
        "Server: without it, newer versions send no answer of a command on its way."
    )
    return Finding(what="site URL", well=False, words=words)


def editing(limit: int) -> Finding:
    """The bot changes its own messages in place: the morning's list, a question once answered."""
    if limit == -1:
        return Finding(what="editing", well=True, words="messages can be edited at any time.")
    words = (
        f"messages can be edited for {limit} seconds only, and then the bot cannot change its own: in "
        "the System Console, User Management, Permissions, let posts be edited at any time."
    )
    return Finding(what="editing", well=False, words=words)
