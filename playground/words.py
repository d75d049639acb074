"""The words of the page around the bot, in French and in English (Project Fluent)."""

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent / "locales"
LOCALES = {"fr": "fr-FR", "en": "en-GB"}


@lru_cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([LOCALES[language]], use_isolating=False)
    bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text("utf-8")))
    return bundle


@lru_cache(maxsize=4096)
def _phrase(language: str, key: str, details: tuple[tuple[str, str | int], ...]) -> str:
    bundle = _bundle(language)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    text, errors = bundle.format_pattern(pattern, dict(details))
    if errors:
        raise errors[0]
    return str(text)


def phrase(language: str, key: str, **details: str | int) -> str:
    """Raises LookupError for an unknown key."""
    return _phrase(language, key, tuple(sorted(details.items())))
