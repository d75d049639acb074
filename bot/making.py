"""Files that are made at the moment they are sent: nothing of them waits in the outbox."""

import base64
import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.documents import written
from bot.exporting import Source, voice_of, write_export
from chat.port import Call
from domain.people import Person, Team
from handlers.exporting.formats import Format
from handlers.exporting.lots import from_json
from handlers.privacy.exported import person_file
from handlers.privacy.processing import processing_record
from storage.storage import Storage
from storage.work import Books

logger = logging.getLogger(__name__)


def made(call: Call, team: Team, *, storage: Storage, now: datetime) -> Call:
    """The same call, with the bytes of its file when these were still to be made. Raises Unavailable."""
    of = call.args.get("content")
    if not isinstance(of, dict):
        return call
    if "contacts" in of or "record" in of:
        content = base64.b64encode(document(of, team, storage=storage, now=now)).decode("ascii")
        return replace(call, args={**call.args, "content": content})
    source = Source(
        storage=storage, team=team, product=of["product"], now=now, reader=Person(of["reader"])
    )
    content = base64.b64encode(exported(of, source)).decode("ascii")
    return replace(call, args={**call.args, "content": content})


def document(of: dict[str, Any], team: Team, *, storage: Storage, now: datetime) -> bytes:
    """All that is kept about one person, or the record of processing."""
    source = Source(
        storage=storage, team=team, product=of["product"], now=now, reader=Person(of["reader"])
    )

    def ask(books: Books) -> bytes:
        desk = source.desk(books)
        file = processing_record(desk) if "record" in of else person_file(of, desk)
        return written(file, of["as"], voice_of(desk, source.language))

    content = storage.read(ask)
    for contact in of.get("contacts", ()):
        logger.info("What is kept about somebody was handed out.", extra={"contact": contact})
    return content


def exported(of: dict[str, Any], source: Source) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        write_export(source, lambda desk: from_json(of["wanted"], desk), path, Format(of["form"]))
        content = path.read_bytes()
    logger.info("Prospects were exported.", extra={"product": source.product, "as": of["form"]})
    return content
