"""Phrases in, sentences out: Project Fluent for the words, Babel for days, hours and numbers."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from bot.templates import Template, template
from chat.voices import Quote
from domain.people import THE_BOT, Person, Place, Private
from domain.wording import Phrase

LOCALES: Final = Path(__file__).parents[1] / "locales"
LANGUAGES: Final = ("en", "fr")
ITS_NAME: Final = "Prospect"
BOLD: Final = ("⟦", "⟧")
"""What stands around bold words in locales/: each platform writes bold its own way."""


LONG: Final = 500
"""Characters above which a text is put in its sentence by us."""
UNREADABLE: Final = "\N{REPLACEMENT CHARACTER}"
STANDS_FOR: Final = re.compile(r"\0(\d+)\0")


class UnknownPhrase(Exception):
    """A phrase that locales/ does not have, or that asked for a detail it did not get."""


class Reader:
    """One reader's language and zone: a Voice of chat/port.py."""

    def __init__(self, language: str, zone: ZoneInfo, *, today: date) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._zone = zone
        self._today = today
        self._locale = locale(self.language)

    def say(self, phrase: Phrase, quote: Quote) -> str:
        sentence = self._sentence(phrase, quote)
        before, bold, after = sentence.partition(BOLD[0])
        while bold:
            words, _, rest = after.partition(BOLD[1])
            before, bold, after = (before + quote.strong(words) + rest).partition(BOLD[0])
        return before

    def day(self, day: date) -> str:
        """Mon 2 March, with the year when it is another one; in French the first is "1er"."""
        number = "d'er'" if self.language == "fr" and day.day == 1 else "d"
        year = "" if day.year == self._today.year else " y"
        return format_date(day, f"EEE {number} MMMM{year}", locale=self._locale)

    def clock(self, at: time) -> str:
        return format_time(at, "HH:mm", locale=self._locale)

    def _sentence(self, phrase: Phrase, quote: Quote) -> str:
        if phrase.language not in (None, self.language):
            return self._in(phrase.language)._sentence(replace(phrase, language=None), quote)
        if not phrase.details:
            return fixed_sentence(self.language, phrase.key)
        details = {name: self._detail(value, quote) for name, value in phrase.details.items()}
        return sentence(self.language, phrase.key, details)

    def _in(self, language: str) -> "Reader":
        return Reader(language, self._zone, today=self._today)

    def _detail(self, value: Any, quote: Quote) -> str | int:
        match value:
            case Phrase():
                return self._sentence(value, quote)
            case Private():
                return self._detail(value.value, quote)
            case tuple():
                shown = [str(self._detail(item, quote)) for item in value]
                return str(format_list(shown, locale=self._locale))
            case bool() | int():
                return value
            case Person():
                return ITS_NAME if value == THE_BOT else quote.person(value)
            case Place():
                return quote.place(value)
            case _:
                return self._written(value, quote)

    def _written(self, value: Any, quote: Quote) -> str:
        match value:
            case Decimal():
                return number(value, self._locale)
            case datetime():
                local = value.astimezone(self._zone)
                shown = f"{self.day(local.date())} {self.clock(local.time())}"
                return quote.moment(value, shown)
            case date():
                return self.day(value)
            case time():
                return self.clock(value)
            case _:
                return quote.text(without_marks(str(value)))


def number(value: Decimal, locale: Locale) -> str:
    """With as many decimals as it bears: 20.0 is not 20."""
    places = max(-int(value.as_tuple().exponent), 0)
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return str(format_decimal(value, format=pattern, locale=locale))


def without_marks(text: str) -> str:
    """Somebody's words, without the two characters that mean bold here."""
    return text.replace(BOLD[0], "[").replace(BOLD[1], "]").replace("\0", UNREADABLE)


@cache
def fixed_sentence(language: str, key: str) -> str:
    """One that says the same each time: the label of a field, of a button."""
    return sentence(language, key, {})


def sentence(language: str, key: str, details: Mapping[str, Any]) -> str:
    pattern, simple = pattern_of(language, key)
    if simple is not None and (joined := simple.filled(details)) is not None:
        return joined
    short, long = apart(details)
    shown, errors = fluent(language).format_pattern(pattern, short)
    if errors:
        raise UnknownPhrase(key, *map(str, errors))
    return STANDS_FOR.sub(lambda found: long[int(found[1])], str(shown))


@cache
def pattern_of(language: str, key: str) -> tuple[Any, Template | None]:
    """Fluent's, and ours where details are only put between words. Raises UnknownPhrase."""
    bundle = fluent(language)
    if not bundle.has_message(key):
        raise UnknownPhrase(key)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise UnknownPhrase(key)
    return pattern, template(pattern)


def apart(details: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The details with a mark for each long text, and those texts: Fluent takes none of 2,500."""
    short: dict[str, Any] = dict(details)
    long: list[str] = []
    for name, value in details.items():
        if isinstance(value, str) and len(value) > LONG:
            short[name] = f"\0{len(long)}\0"
            long.append(value)
    return short, long


def phrases(language: str) -> frozenset[str]:
    """The keys a language has."""
    return frozenset(fluent(language)._messages)


@cache
def locale(language: str) -> Locale:
    return Locale.parse(language)


@cache
def fluent(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle
