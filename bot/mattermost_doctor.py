"""The doctor's questions to Mattermost."""

from collections.abc import Iterator

import httpx

from bot.settings import Settings
from bot.team_channels import team_channels
from chat.findings import Finding
from chat.mattermost.addresses import COMMAND
from chat.mattermost.api import Api
from chat.mattermost.examine import examined, hello
from storage.storage import Storage

SECONDS = 5.0


def mattermost(settings: Settings, storage: Storage) -> Iterator[Finding]:
    yield public_address(settings.prospect_public_url)
    bot = Api(settings.mattermost_url, settings.mattermost_token)
    try:
        yield from examined(
            bot,
            public_url=settings.prospect_public_url,
            channels=team_channels(storage, "mattermost"),
            hello=hello(settings.mattermost_url, settings.mattermost_token),
        )
    finally:
        bot.close()


def public_address(public_url: str) -> Finding:
    """Asked from here: Mattermost's own way may be another, which its command tries."""
    what = "public address"
    asked = public_url.rstrip("/") + COMMAND
    try:
        answer = httpx.get(asked, timeout=SECONDS)
    except httpx.HTTPError as error:
        words = (
            f"nothing answers at {public_url} from here ({type(error).__name__}): does the bot run, and "
            "does the proxy pass that address to PROSPECT_BIND?"
        )
        return Finding(what=what, well=False, words=words)
    if answer.status_code != httpx.codes.METHOD_NOT_ALLOWED:  # the bot takes that address by POST
        words = (
            f"something else than the bot answers at {asked} ({answer.status_code}): let the proxy pass "
            "/mattermost/ to PROSPECT_BIND."
        )
        return Finding(what=what, well=False, words=words)
    return Finding(what=what, well=True, words=f"the bot answers at {public_url}.")
