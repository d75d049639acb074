"""`make run` without a chat: the local workspace, until Ctrl-C."""

import sys
from pathlib import Path

from bot import garbage
from bot.local_workspace import OWN_DATABASE, STORY, LocalWorkspace
from bot.running import end_well_when_told
from bot.settings import Settings
from playground.environment import without_proxies
from playground.server import PortTaken


def run_local(settings: Settings, *, fresh: bool = False, story: Path | None = None) -> None:
    """Without a saved conversation, or `fresh`, the workspace begins anew, with that story."""
    without_proxies()
    end_well_when_told()
    url = settings.database_url
    url = OWN_DATABASE if url == Settings().database_url else url
    try:
        with LocalWorkspace(
            url, settings, port=settings.port, fresh=fresh, story=story or STORY
        ) as local:
            sys.stdout.write(f"Open {local.server.base_url} in a browser. Ctrl-C stops.\n")
            sys.stdout.flush()
            garbage.begin()
            local.wait()
    except PortTaken as taken:
        sys.stderr.write(f"{taken} Choose another port: PROSPECT_BIND=127.0.0.1:8031 make run.\n")
        raise SystemExit(1) from taken
    except KeyboardInterrupt:
        sys.stdout.write("\n")
