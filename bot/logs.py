"""Log lines: a sentence and the ids to find it by. Never what people wrote, nor who they are."""

import logging
import sys
import threading
from traceback import extract_tb
from typing import Any

from bot.request_ids import current

IDS = ("reference", "event", "of", "letter", "subject", "reason", "team", "request", "rows")
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
        if record.name in QUOTING:
            record.message = "A library reports a failure."
        ids = [f"{name}={vars(record)[name]}" for name in IDS if name in vars(record)]
        if (request := current()) and "request" not in vars(record):
            ids.append(f"request={request}")
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


def start_logging(level: str) -> None:
    """Everything to the error stream; libraries only from a warning on."""
    threading.excepthook = thread_broke
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(WithIds())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in ("bot", "chat", "handlers", "storage", "playground"):
        logging.getLogger(ours).setLevel(level.upper())


def thread_broke(what: threading.ExceptHookArgs) -> None:
    """Python's own hook would print the words of the failure."""
    error = what.exc_value
    logger.error("A thread broke.", extra={"of": getattr(what.thread, "name", "")}, exc_info=error)
