"""Log lines: a sentence and the ids to find it by. Never what people wrote, nor who they are."""

import json
import logging
import sys
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from traceback import extract_tb
from typing import Any, Final

from chat.request_ids import current

IDS = (
    "reference",
    "event",
    "of",
    "letter",
    "subject",
    "reason",
    "method",
    "team",
    "request",
    "rows",
)
"""What may stand beside a sentence: ids and codes, nothing typed by anyone."""
QUOTING = ("asyncio", "chat.slack.wire")
"""Libraries whose sentences quote what broke them."""

logger = logging.getLogger(__name__)


class WithIds(logging.Formatter):
    """2026-01-05T09:15:00+0100 WARNING bot.delivery A message waits. letter=12 of=digest"""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", "%Y-%m-%dT%H:%M:%S%z", style="{")

    def format(self, record: logging.LogRecord) -> str:
        """What another handler has kept of the failure is not repeated: it may have its words."""
        record.exc_text = None
        try:
            return super().format(record)
        finally:
            record.exc_text = None

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        record.message = sentence_of(record)
        ids = [f"{name}={value}" for name, value in ids_of(record).items()]
        return " ".join([super().formatMessage(record), *ids])

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's own name
        """The places of a bug, without its words: they may quote a person."""
        _, error, _ = ei
        lines: list[str] = []
        while error is not None:
            kind, trace = type(error), error.__traceback__
            lines.append(f"{kind.__module__}.{kind.__qualname__}")
            lines += [
                f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in extract_tb(trace)
            ]
            error = error.__cause__
        return "\n".join(lines)


class AsJson(WithIds):
    """{"time": "2026-01-05T08:15:00.123Z", "level": "WARNING", "logger": "bot.delivery", …}"""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        """One object on one line, the failure in it; nothing comes after it."""
        told = {
            "time": utc(record.created),
            "level": record.levelname,
            "logger": record.name,
            "sentence": sentence_of(record),
            **ids_of(record),
        }
        if record.exc_info:
            told["failure"] = self.formatException(record.exc_info)
        return json.dumps(told, default=str)

    def format(self, record: logging.LogRecord) -> str:
        return self.formatMessage(record)


def sentence_of(record: logging.LogRecord) -> str:
    return "A library reports a failure." if record.name in QUOTING else record.getMessage()


def ids_of(record: logging.LogRecord) -> Mapping[str, Any]:
    """Those it was given, and the id of what is being handled."""
    given = {name: vars(record)[name] for name in IDS if name in vars(record)}
    if "request" not in given and (request := current()):
        given["request"] = request
    return given


def utc(seconds: float) -> str:
    at = datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
    return at.replace("+00:00", "Z")


FORMATS: Final[Mapping[str, type[WithIds]]] = {"text": WithIds, "json": AsJson}


def start_logging(level: str, form: str = "text") -> None:
    """Everything to the error stream; libraries only from a warning on. `form` is one of FORMATS."""
    threading.excepthook = thread_broke
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(FORMATS[form.lower()]())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in ("bot", "chat", "handlers", "storage", "playground"):
        logging.getLogger(ours).setLevel(level.upper())


def thread_broke(what: threading.ExceptHookArgs) -> None:
    """Python's own hook would print the words of the failure."""
    error = what.exc_value
    logger.error("A thread broke.", extra={"of": getattr(what.thread, "name", "")}, exc_info=error)
