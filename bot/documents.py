"""Files about a person or about the processing, made in a reader's language: a page to be read, JSON for a program."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from bot.texts import Reader
from chat.plain.write import QUOTE
from domain.people import Person, Place
from domain.wording import Phrase, say
from handlers.privacy.exported import PersonFile
from handlers.privacy.kept import shown
from handlers.privacy.parts import Field, Section, heading, label
from handlers.privacy.processing import ProcessingRecord

STYLE = """body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#161616}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
th,td{border:1px solid #ccc;padding:.3rem .6rem;text-align:left;vertical-align:top}
th{background:#f4f4f4}td{white-space:pre-wrap;overflow-wrap:anywhere}"""
NOTHING: tuple[Field, ...] = (None, "")


class HtmlQuote:
    """What people typed is text, whatever it looks like."""

    def text(self, text: str) -> str:
        return escape(text)

    def person(self, person: Person) -> str:
        return escape(person.id)

    def place(self, place: Place) -> str:
        return escape(place.id)

    def moment(self, moment: datetime, shown: str) -> str:
        return escape(shown)

    def strong(self, text: str) -> str:
        return f"<strong>{text}</strong>"


HTML = HtmlQuote()


class Page:
    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def person(self, file: PersonFile) -> str:
        return self._page(file.heading, self._chapters(file))

    def record(self, record: ProcessingRecord) -> str:
        return self._page(record.heading, self._record(record))

    def _chapters(self, file: PersonFile) -> Iterator[str]:
        yield self._paragraph(say("file-intro" if file.chapters else "file-nobody"))
        for chapter in file.chapters:
            yield f"<h2>{self._say(chapter.heading)}</h2>"
            for section in chapter.sections:
                yield from self._section(section)
        if file.hidden:
            yield self._paragraph(say("file-hidden", count=file.hidden))

    def _section(self, section: Section) -> Iterator[str]:
        """Only what is there."""
        names = [
            name for name in columns(section) if any(is_there(row, name) for row in section.rows)
        ]
        if not names:
            return
        yield f"<h3>{self._say(heading(section))}</h3>"
        if section.single:
            row = section.rows[0]
            yield self._table((), ([label(name), shown(row[name])] for name in names))
        else:
            lines = ([shown(row[name]) for name in names] for row in section.rows)
            yield self._table([label(name) for name in names], lines)

    def _record(self, record: ProcessingRecord) -> Iterator[str]:
        for phrase in record.parts.values():
            yield self._paragraph(phrase)
        lines = (
            [Phrase(f"record-figure-{name}"), shown(figure)]
            for name, figure in record.figures.items()
        )
        yield self._table((), lines)
        yield self._paragraph(say("record-foot"))

    def _table(self, head: Sequence[Phrase], lines: Iterable[Sequence[Phrase]]) -> str:
        """Without a head, the first cell of each line is one."""
        rows = ["".join(f"<th>{self._say(cell)}</th>" for cell in head)] if head else []
        for first, *others in lines:
            kind = "td" if head else "th"
            cells = "".join(f"<td>{self._say(cell)}</td>" for cell in others)
            rows.append(f"<{kind}>{self._say(first)}</{kind}>{cells}")
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"

    def _page(self, title: Phrase, parts: Iterable[str]) -> str:
        words = self._reader.say(title, QUOTE)
        return (
            f'<!doctype html>\n<html lang="{self._reader.language}"><head><meta charset="utf-8">'
            f"<title>{escape(words)}</title><style>{STYLE}</style></head>\n<body>"
            f"<h1>{escape(words)}</h1>\n" + "\n".join(parts) + "\n</body></html>\n"
        )

    def _paragraph(self, phrase: Phrase) -> str:
        return f"<p>{self._say(phrase)}</p>"

    def _say(self, phrase: Phrase) -> str:
        return self._reader.say(phrase, HTML)


def columns(section: Section) -> list[str]:
    return list(dict.fromkeys(name for row in section.rows for name in row))


def is_there(row: Mapping[str, Field], name: str) -> bool:
    return row.get(name) not in NOTHING


def record_json(record: ProcessingRecord, reader: Reader) -> dict[str, Any]:
    return {
        "title": reader.say(record.heading, QUOTE),
        "record": {name: reader.say(phrase, QUOTE) for name, phrase in record.parts.items()},
        "kept for months": dict(record.months),
        "figures": dict(record.figures),
    }


def written(file: PersonFile | ProcessingRecord, kind: str, reader: Reader) -> bytes:
    """`kind` is html or json."""
    page = Page(reader)
    if kind == "html":
        text = page.person(file) if isinstance(file, PersonFile) else page.record(file)
    else:
        values = file.as_json if isinstance(file, PersonFile) else record_json(file, reader)
        text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
    return text.encode()
