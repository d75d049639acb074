"""The page that ends an installation: it went well, or why not and what to do."""

from datetime import date
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from babel.core import negotiate_locale

from bot.texts import LANGUAGES, Reader
from chat.plain.write import QUOTE
from domain.wording import say

DONE: Final = say("install-done")
FAILED: Final = say("install-failed")
REASONS: Final = {
    "access_denied": say("install-access-denied"),
    "invalid_browser": say("install-invalid-browser"),
    "invalid_state": say("install-invalid-state"),
    "storage_error": say("install-storage-error"),
}
"""Those with a sentence of their own, by Bolt's code."""


def install_page(reason: str | None, languages: str) -> str:
    """HTML. `languages` as a browser says them: "fr-FR,fr;q=0.9,en;q=0.8"."""
    reader = Reader(language_of(languages), ZoneInfo("UTC"), today=date.min)
    if reason is None:
        heading, told = say("install-done-title"), DONE
    else:
        heading, told = say("install-failed-title"), REASONS.get(reason, FAILED)
    title, words = (escape(reader.say(phrase, QUOTE)) for phrase in (heading, told))
    return PAGE.format(language=reader.language, title=title, words=words)


def language_of(languages: str) -> str:
    preferred = [one.partition(";")[0].strip().replace("-", "_") for one in languages.split(",")]
    return (negotiate_locale(preferred, LANGUAGES) or LANGUAGES[0])[:2]


PAGE: Final = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<h1>{title}</h1>
<p>{words}</p>
</html>
"""
