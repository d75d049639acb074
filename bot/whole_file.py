"""A file that is there whole or not at all, whenever the machine stops, and that only its owner reads."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.key_file import same_owner, settle


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """What is written is on the disk, and stands in the place of what there was, when it ends well.

    Raises OSError; then there is what there was.
    """
    opened, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(opened, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            same_owner(beside, path)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    settle(path.parent)
