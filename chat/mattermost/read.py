"""What Mattermost sends, as our events. Pure; nothing else knows the names of its fields."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from chat.forms import Value
from chat.mattermost.answers import address_until
from chat.mattermost.bound import Bound
from chat.mattermost.read_values import first_element
from chat.mattermost.write_controls import MENU
from chat.port import Choice, Command, Message, Press, Submitted
from domain.people import Person, Place, Team

Json = Mapping[str, Any]
Fields = Mapping[str, Sequence[str]]
"""A form's fields as they are posted: each as often as it comes."""
BETWEEN_TWO: Final = "__"
"""In the name of a conversation between two."""
FORGED: Final = re.compile(r"([@#])\{")
CALLED: Final = re.compile(
    r"(?:(?<![\w.@~{])(?P<mark>@)|(?<=:)(?P<value>~))(?P<name>[a-z0-9](?:[\w.-]*\w)?)",
    re.IGNORECASE,
)
"""People anywhere, channels where a command takes one (`channel:~deals`): elsewhere they are words."""


def command(fields: Fields, team: Team, now: datetime) -> Command:
    url = one(fields, "response_url")
    return Command(
        id=named("command", one(fields, "trigger_id")),
        team=team,
        by=Person(one(fields, "user_id")),
        place=Place(one(fields, "channel_id"), direct=BETWEEN_TWO in one(fields, "channel_name")),
        via={
            "trigger": one(fields, "trigger_id"),
            **({"url": url, "url_until": address_until(now)} if url else {}),
        },
        text=typed(one(fields, "text"), known(fields, "user"), known(fields, "channel")),
    )


def press(body: Json, sealed: Json, bound: Bound, team: Team, now: datetime) -> Press:
    """A menu's seal has what its options begin with; a button has nothing to choose."""
    kind = Choice if MENU in sealed else Press
    chosen = body["context"].get("selected_option", "") if MENU in sealed else ""
    channel = str(body["channel_id"])
    return kind(
        id=named("press", str(body["trigger_id"])),
        team=team,
        by=Person(str(body["user_id"])),
        place=Place(channel, direct=bound.direct),
        via={"trigger": str(body["trigger_id"]), **address(bound, now)},
        action=str(sealed["a"]),
        value=f"{sealed.get('v', '')}{chosen}",
        message=Message(channel, str(body.get("post_id", "")), ephemeral=bound.ephemeral),
    )


def confirmed(body: Json, sealed: Json, bound: Bound, team: Team, now: datetime) -> Press:
    """A press that was asked about, and meant."""
    place = place_of(body, bound)
    return Press(
        id=f"mm:form:{sealed['n']}",
        team=team,
        by=Person(str(body["user_id"])),
        place=place,
        via={"by_form": True, **address(bound, now)},
        action=str(sealed["a"]),
        value=str(sealed.get("v", "")),
        message=Message(place.id, str(sealed["post"]), ephemeral=bound.ephemeral),
    )


def submitted(
    body: Json,
    sealed: Json,
    bound: Bound,
    team: Team,
    now: datetime,
    values: Mapping[str, Value],
) -> Submitted:
    fields = {name: first_element(name, kind[0]) for name, kind in sealed["k"].items()}
    return Submitted(
        id=f"mm:form:{sealed['n']}",
        team=team,
        by=Person(str(body["user_id"])),
        place=place_of(body, bound),
        via={"fields": fields, **address(bound, now)},
        form=str(sealed["f"]),
        about=str(sealed["b"]),
        values=values,
    )


def place_of(body: Json, bound: Bound) -> Place:
    """Where the form was opened: its sender may be looking at another channel by now."""
    return Place(bound.channel or str(body.get("channel_id", "")), direct=bound.direct)


def address(bound: Bound, now: datetime) -> dict[str, Any]:
    """Where the command it comes from is answered, while that lasts."""
    if not bound.url or bound.url_until < now.timestamp():
        return {}
    return {"url": bound.url, "url_until": bound.url_until}


def named(kind: str, trigger: str) -> str:
    """A trigger is made once for each command and press; it is long."""
    return f"mm:{kind}:{hashlib.sha256(trigger.encode()).hexdigest()[:40]}"


def typed(text: str, people: Mapping[str, str], channels: Mapping[str, str]) -> str:
    """People as `@{id}`, channels as `#{id}`; `@{…}` typed by hand names nobody."""

    def by_id(found: re.Match[str]) -> str:
        is_person = found["mark"] is not None
        known_as = (people if is_person else channels).get(found["name"].casefold())
        if known_as is None:
            return found[0]
        return f"@{{{known_as}}}" if is_person else f"#{{{known_as}}}"

    return CALLED.sub(by_id, FORGED.sub(r"\1 {", text)).strip()


def called(text: str) -> tuple[set[str], set[str]]:
    """The names of people and of channels in a text."""
    people, channels = set[str](), set[str]()
    for found in CALLED.finditer(text):
        (people if found["mark"] else channels).add(found["name"].casefold())
    return people, channels


def known(fields: Fields, kind: str) -> dict[str, str]:
    """Ids by names, as the server recognised them."""
    names = fields.get(f"{kind}_mentions", ())
    ids = fields.get(f"{kind}_mentions_ids", ())
    return {name.casefold(): one for name, one in zip(names, ids, strict=False)}


def one(fields: Fields, name: str) -> str:
    found = fields.get(name)
    return found[0] if found else ""
