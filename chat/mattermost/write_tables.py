"""Tables and charts in Markdown: a chart's figures stand in a table, its summary below."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from chat.cards import Chart, Table
from chat.mattermost import limits
from chat.mattermost.words import Words

ROWS = 100


def table(part: Table, words: Words) -> str:
    rows = [[words.cell(phrase, limits.CELL) for phrase in row] for row in part.rows[:ROWS]]
    head = [words.cell(phrase, limits.CELL) for phrase in part.head]
    left_out = len(part.rows) - len(rows)
    return "\n\n".join(
        [
            words.marked(part.caption),
            drawn(head, rows),
            *([f"+{left_out}"] if left_out > 0 else []),
        ]
    )


def chart(part: Chart, words: Words) -> str:
    """The columns are the series, the rows the categories."""
    head = ["", *(words.cell(name, limits.CELL) for name, _ in part.series)]
    rows = [
        [
            words.cell(category, limits.CELL),
            *(figure(values[at]) if at < len(values) else "" for _, values in part.series),
        ]
        for at, category in enumerate(part.categories)
    ]
    figures = [drawn(head, rows)] if part.categories and part.series else []
    title = f"**{words.marked(part.title)}**"
    return "\n\n".join([title, *figures, words.marked(part.summary)])


def drawn(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Each row as wide as the head."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def figure(value: Decimal) -> str:
    return str(int(value)) if value == value.to_integral_value() else str(float(value))
