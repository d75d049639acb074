"""What a setting may be written as."""

from base64 import urlsafe_b64decode
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
FORMS = ("text", "json")
"""Of log lines."""


def keys_in(text: str) -> list[str]:
    """One, or several with commas between, the new one first: while a key is replaced."""
    return [key.strip() for key in text.split(",") if key.strip()]


def is_key(text: str) -> bool:
    try:
        return len(urlsafe_b64decode(text)) == 32
    except ValueError:
        return False


def is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
