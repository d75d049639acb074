"""Files: sent by the bot in two steps, or by a person in a form."""

import base64
import mimetypes
import threading
from dataclasses import dataclass, field
from urllib.parse import quote

from playground.identity import BOT_USER_ID, TEAM_ID, shaped
from playground.refused import Refused
from playground.wire import Json

PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml")


@dataclass(slots=True, kw_only=True)
class File:
    id: str
    name: str
    author: str = BOT_USER_ID
    size: int = 0
    title: str = ""
    alt_text: str = ""
    content: bytes | None = None
    complete: bool = False
    channels: list[str] = field(default_factory=list)
    created: int = 0

    @property
    def mimetype(self) -> str:
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    @property
    def is_picture(self) -> bool:
        return self.mimetype in PICTURES and self.mimetype != "image/svg+xml"

    def wire(self, base_url: str) -> Json:
        """As the app sees it; `url_private` wants the bot's token."""
        address, name = f"{base_url}/files-pri/{TEAM_ID}-{self.id}", quote(self.name, safe="")
        return {
            "id": self.id,
            "created": self.created,
            "timestamp": self.created,
            "name": self.name,
            "title": self.title or self.name,
            "mimetype": self.mimetype,
            "filetype": self.name.rpartition(".")[2] or "binary",
            "user": self.author,
            "user_team": TEAM_ID,
            "size": self.size,
            "mode": "hosted",
            "is_external": False,
            "is_public": bool(self.channels),
            "channels": self.channels,
            "url_private": f"{address}/{name}",
            "url_private_download": f"{address}/download/{name}",
            "permalink": f"{base_url}/files/{self.id}/{name}",
        }


class Files:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._files: dict[str, File] = {}

    def add(self, name: str, *, size: int, author: str = BOT_USER_ID, created: int = 0) -> File:
        with self._lock:
            number = len(self._files) + 1
            file = File(
                id=shaped("F", f"file {number} {name}"),
                name=name,
                size=size,
                author=author,
                created=created,
            )
            self._files[file.id] = file
            return file

    def find(self, file_id: object) -> File:
        file = self._files.get(str(file_id))
        if file is None:
            raise Refused("file_not_found", f"no file {file_id}")
        return file

    def get(self, file_id: str) -> File | None:
        return self._files.get(file_id)

    def saved(self) -> list[Json]:
        return [
            {
                **{name: getattr(file, name) for name in SAVED},
                "content": base64.b64encode(file.content or b"").decode(),
            }
            for file in self._files.values()
        ]

    def restore(self, saved: list[Json]) -> None:
        for entry in saved:
            content = base64.b64decode(entry["content"])
            self._files[entry["id"]] = File(**{**entry, "content": content})


SAVED = ("id", "name", "author", "size", "title", "alt_text", "complete", "channels", "created")
