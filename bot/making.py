"""Files that are made at the moment they are sent: nothing of them waits in the outbox."""

import base64
import json
import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.exporting import Source, write_export
from chat.port import Call
from domain.people import Person, Team
from handlers.exporting.formats import Format
from handlers.exporting.lots import from_json
from handlers.privacy.exported import as_json, kept_about
from storage.storage import Storage

logger = logging.getLogger(__name__)


def made(call: Call, team: Team, *, storage: Storage, now: datetime) -> Call:
    """The same call, with the bytes of its file when these were still to be made. Raises Unavailable."""
    of = call.args.get("content")
    if not isinstance(of, dict):
        return call
    if "contact" in of:
        content = base64.b64encode(one_person(of, team, storage=storage, now=now)).decode("ascii")
        return replace(call, args={**call.args, "content": content})
    source = Source(
        storage=storage, team=team, product=of["product"], now=now, reader=Person(of["reader"])
    )
    content = base64.b64encode(exported(of, source)).decode("ascii")
    return replace(call, args={**call.args, "content": content})


def one_person(of: dict[str, Any], team: Team, *, storage: Storage, now: datetime) -> bytes:
    """All that is kept about one, as JSON."""
    source = Source(
        storage=storage, team=team, product=of["product"], now=now, reader=Person(of["reader"])
    )
    found = storage.read(lambda books: kept_about(of["contact"], source.desk(books)))
    logger.info("What is kept about somebody was handed out.", extra={"contact": of["contact"]})
    return json.dumps(found, ensure_ascii=False, indent=2, default=as_json).encode()


def exported(of: dict[str, Any], source: Source) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        write_export(source, lambda desk: from_json(of["wanted"], desk), path, Format(of["form"]))
        content = path.read_bytes()
    logger.info("Prospects were exported.", extra={"product": source.product, "as": of["form"]})
    return content
