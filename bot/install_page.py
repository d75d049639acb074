"""The page that ends an installation: it went well and what comes next, or why not and what to do."""

from datetime import date
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from babel.core import negotiate_locale

from bot.install_look import ICON, POLICY, STYLE
from bot.texts import LANGUAGES, Reader
from chat.plain.write import QUOTE
from chat.slack.installing import Ending, Page
from domain.wording import Phrase, say

DONE: Final = say("install-done")
STEPS: Final = (
    say("install-step-invite"),
    say("install-step-product"),
    say("install-step-prospect"),
)
FAILED: Final = say("install-failed")
REASONS: Final = {
    "access_denied": say("install-access-denied"),
    "invalid_browser": say("install-invalid-browser"),
    "invalid_state": say("install-invalid-state"),
    "organisation": say("install-organisation"),
    "rotation": say("install-rotation"),
    "storage_error": say("install-storage-error"),
}
"""Those with a sentence of their own, by Bolt's code or ours."""
MOST: Final = 200
"""Characters of what a browser says it reads: no real one says more."""


def install_page(ending: Ending) -> Page:
    """`languages` as a browser says them: "fr-FR,fr;q=0.9,en;q=0.8"."""
    reader = reader_of(language_of(ending.languages))
    return Page(html=page(ending, reader), policy=POLICY)


def page(ending: Ending, reader: Reader) -> str:
    went_well = ending.reason is None
    heading = say("install-done-title" if went_well else "install-failed-title")
    told = DONE if ending.reason is None else REASONS.get(ending.reason, FAILED)
    button = say("install-open-slack" if went_well else "install-begin-again")
    return PAGE.format(
        language=reader.language,
        style=STYLE,
        icon=ICON,
        kind="done" if went_well else "failed",
        title=words(heading, reader),
        told=words(told, reader),
        steps=steps(reader) if went_well else "",
        link=escape(ending.link),
        button=words(button, reader),
        about=words(say("install-about"), reader),
    )


def steps(reader: Reader) -> str:
    """In each, what is typed stands out."""
    return f"<ol>{''.join(f'<li>{words(step, reader)}</li>' for step in STEPS)}</ol>"


def words(phrase: Phrase, reader: Reader) -> str:
    """Escaped; what stands between backquotes in locales/ is typed."""
    parts = escape(reader.say(phrase, QUOTE)).split("`")
    return "".join(f"<code>{part}</code>" if at % 2 else part for at, part in enumerate(parts))


def everywhere(key: str, **details: str) -> str:
    """A phrase in every language, for somebody of whom nothing is known."""
    phrase = say(key, **details)
    return "\n".join(reader_of(language).say(phrase, QUOTE) for language in LANGUAGES)


def reader_of(language: str) -> Reader:
    return Reader(language, ZoneInfo("UTC"), today=date.min)


def language_of(languages: str) -> str:
    preferred = [
        one.partition(";")[0].strip().replace("-", "_") for one in languages[:MOST].split(",")
    ]
    return (negotiate_locale(preferred, LANGUAGES) or LANGUAGES[0])[:2]


PAGE: Final = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{style}</style>
<main class="{kind}">
<p class="name">{icon}Prospect</p>
<h1>{title}</h1>
<p class="told">{told}</p>
{steps}
<p><a class="button" href="{link}">{button}</a></p>
</main>
<footer>{about}</footer>
</html>
"""
