"""Reading a story: a few lines about the team, then who says what, where and when.

docs/stories.md describes the format.
"""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.replay.handed import handed
from bot.texts import LANGUAGES

DATED = re.compile(r"(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d)\s+(\S+)\s+(\S+)\s+(.+)")
PERSON = re.compile(r"@[\w.-]+")
CHANNEL = re.compile(r"#[\w-]+")
DIRECT = "dm"


class UnreadableStory(Exception):
    """A line means nothing; the message says which, in which file, and what was expected."""

    def __init__(self, path: Path, number: int, problem: str) -> None:
        super().__init__(f"{path}, line {number}: {problem}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`person` and `place` are names without @ and #; `place` is None for the conversation with the bot."""

    number: int
    at: datetime
    person: str
    place: str | None
    text: str

    @property
    def as_written(self) -> str:
        where = "dm" if self.place is None else f"#{self.place}"
        return f"{self.at:%Y-%m-%d %H:%M} @{self.person} {where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductLine:
    name: str
    channel: str | None
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """A person of the story, as `person @bob "Bob Durand" language en` introduces them."""

    name: str
    shown: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    path: Path
    zone: ZoneInfo
    country: str
    language: str
    admin: str | None
    people: tuple[Someone, ...]
    products: tuple[ProductLine, ...]
    lines: tuple[Line, ...]

    def someone(self, name: str) -> Someone:
        known = {person.name: person for person in self.people}
        return known.get(name) or Someone(
            name=name, shown=name.capitalize(), language=self.language
        )


def read_story(path: Path) -> Story:
    """Raises UnreadableStory, or OSError when there is no such file."""
    return _Reading(path).story()


class _Reading:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._number = 0
        self._zone = ZoneInfo("Europe/Paris")
        self._country = "FR"
        self._language = "fr"
        self._admin: str | None = None
        self._people: list[Someone] = []
        self._products: list[ProductLine] = []
        self._lines: list[Line] = []

    def story(self) -> Story:
        for line in self._numbered():
            if line[0].isdigit():
                self._dated(line)
            else:
                self._header(line)
        return Story(
            path=self._path,
            zone=self._zone,
            country=self._country,
            language=self._language,
            admin=self._admin,
            people=tuple(self._people),
            products=tuple(self._products),
            lines=tuple(self._lines),
        )

    def _numbered(self) -> Iterator[str]:
        text = self._path.read_text("utf-8")
        for self._number, line in enumerate(text.splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                yield line.strip()

    def _dated(self, line: str) -> None:
        match = DATED.fullmatch(line)
        if match is None:
            raise self._wrong('expected "2026-01-05 09:30 @person #channel text"')
        day, clock, person, place, text = match.groups()
        if not PERSON.fullmatch(person):
            raise self._wrong(f"{person} is not a person: write @alice")
        if place != DIRECT and not CHANNEL.fullmatch(place):
            raise self._wrong(f"{place} is not a place: write #channel or dm")
        at = self._moment(day, clock)
        if self._lines and at < self._lines[-1].at:
            raise self._wrong(f"{day} {clock} is before the line above it")
        given = handed(text, self._path)
        if given is not None and not given.path.is_file():
            raise self._wrong(f"there is no list {given.path.name} beside the story")
        self._lines.append(
            Line(
                number=self._number,
                at=at,
                person=person[1:],
                place=None if place == DIRECT else place[1:],
                text=text,
            )
        )

    def _moment(self, day: str, clock: str) -> datetime:
        try:
            return datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=self._zone)
        except ValueError:
            raise self._wrong(f"{day} {clock} is in no calendar") from None

    def _header(self, line: str) -> None:
        try:
            word, *values = shlex.split(line)
        except ValueError:
            raise self._wrong("a quote opens and never closes") from None
        match word, values:
            case "zone", [zone]:
                self._zone = self._known_zone(zone)
            case "holidays", [country]:
                self._country = country
            case "language", [language]:
                self._language = self._known_language(language)
            case "admin", [person] if PERSON.fullmatch(person):
                self._admin = person[1:]
            case "person", [person, shown, *options] if PERSON.fullmatch(person):
                language = self._options(options, "language").get("language", self._language)
                self._people.append(
                    Someone(name=person[1:], shown=shown, language=self._known_language(language))
                )
            case "product", [name, *options]:
                self._product(name, options)
            case _:
                raise self._wrong(
                    "expected zone, holidays, language, admin, person, product or a dated line"
                )

    def _product(self, name: str, options: list[str]) -> None:
        given = self._options(options, "channel", "language")
        channel = given.get("channel")
        if channel is not None and not CHANNEL.fullmatch(channel):
            raise self._wrong(f"{channel} is not a channel: write #equipe")
        self._products.append(
            ProductLine(
                name=name,
                channel=None if channel is None else channel[1:],
                language=self._known_language(given.get("language", self._language)),
            )
        )

    def _options(self, words: list[str], *allowed: str) -> dict[str, str]:
        """Words in pairs: a name, its value."""
        if len(words) % 2 or not set(words[::2]) <= set(allowed):
            raise self._wrong(f"expected {' and '.join(allowed)}, each with its value")
        return dict(zip(words[::2], words[1::2], strict=True))

    def _known_zone(self, name: str) -> ZoneInfo:
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            raise self._wrong(f"{name} is not a time zone: write Europe/Paris") from None

    def _known_language(self, language: str) -> str:
        if language not in LANGUAGES:
            raise self._wrong(f"{language} is not a language: write {' or '.join(LANGUAGES)}")
        return language

    def _wrong(self, problem: str) -> UnreadableStory:
        return UnreadableStory(self._path, self._number, problem)
