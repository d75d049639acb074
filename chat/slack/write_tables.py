"""Tables and charts, drawn by Slack itself; as words where it draws none."""

from decimal import Decimal

from chat.cards import Chart, Table
from chat.slack import limits
from chat.slack.words import Json, Words, context, section
from domain.wording import Phrase

LINE = "  ·  "


def table(part: Table, words: Words) -> list[Json]:
    rows = [part.head, *part.rows][: limits.TABLE_ROWS]
    return [
        section(words.marked(part.caption)),
        {
            "type": "table",
            "rows": [
                [cell(phrase, words) for phrase in row[: limits.TABLE_COLUMNS]] for row in rows
            ],
        },
        *left_out(len(part.rows) + 1 - len(rows)),
    ]


def cell(phrase: Phrase, words: Words) -> Json:
    return {"type": "raw_text", "text": words.plain(phrase, limits.FIELD)}


def left_out(count: int) -> list[Json]:
    return [context(f"+{count}")] if count > 0 else []


def table_in_words(part: Table, words: Words) -> list[Json]:
    """A section a row, its cells in a line."""
    lines = [words.marked(part.caption), *(in_a_line(row, words) for row in part.rows)]
    return [section(line) for line in lines]


def in_a_line(row: tuple[Phrase, ...], words: Words) -> str:
    return limits.cut_marked(LINE.join(words.marked(phrase) for phrase in row), limits.TEXT)


def chart(part: Chart, words: Words) -> list[Json]:
    """Bars, and the figures in words below: a chart alone tells some people nothing."""
    names = [words.plain(name, limits.CHART_NAME) for name in part.categories]
    names = unlike(names[: limits.CHART_POINTS])
    series = [
        {
            "name": words.plain(name, limits.CHART_NAME),
            "data": [
                {"label": label, "value": figure(value)}
                for label, value in zip(names, values, strict=False)
            ],
        }
        for name, values in part.series[: limits.CHART_SERIES]
    ]
    drawn = {
        "type": "data_visualization",
        "title": words.plain(part.title, limits.CHART_TITLE),
        "chart": {"type": "bar", "series": series, "axis_config": {"categories": names}},
    }
    return [drawn, context(words.marked(part.summary))]


def can_be_drawn(part: Chart) -> bool:
    return bool(part.categories and part.series)


def chart_in_words(part: Chart, words: Words) -> list[Json]:
    return [section(f"*{words.marked(part.title)}*"), section(words.marked(part.summary))]


def unlike(names: list[str]) -> list[str]:
    """The names, those that were cut to the same one told apart."""
    seen: dict[str, int] = {}
    told = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        mark = f" ({seen[name]})" if seen[name] > 1 else ""
        told.append(limits.cut(name, limits.CHART_NAME - len(mark)) + mark)
    return told


def figure(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
