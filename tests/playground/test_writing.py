"""Slack's texts become HTML that shows what was meant and runs nothing."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from playground.page.moments import Moments
from playground.page.writing import Writer
from playground.people import DEFAULT_PEOPLE, Directory, Person
from playground.plain import readable

ALICE, BOB, _ = DEFAULT_PEOPLE
BOT = Person(name="prospect", real_name="Prospect", is_bot=True)
DIRECTORY = Directory(DEFAULT_PEOPLE, ["equipe"], BOT)
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
STAMP = int(NOW.timestamp())
CHANNEL = next(DIRECTORY.named_channels()).id


def writer(person: Person = BOB) -> Writer:
    return Writer(DIRECTORY, Moments(person, NOW), f"/as/{person.name}")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*bold* _it_ ~no~", "<strong>bold</strong> <em>it</em> <s>no</s>"),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
        ("`*code*`", "<code>*code*</code>"),
        ("```*pre*\n<b>```", "<pre tabindex=0><code>*pre*\n&lt;b&gt;</code></pre>"),
        ("&gt; quoted\nnot", "<blockquote>quoted</blockquote>not"),
        ("one\ntwo", "one<br>two"),
        ("&lt;b&gt; &amp; co", "&lt;b&gt; &amp; co"),
        ("<script>alert(1)</script>", "script"),
        (
            "<https://example.org/?a=1&amp;b=2|site>",
            '<a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noreferrer">site</a>',
        ),
        ("<javascript:alert(1)|click>", "click"),
        (f"<@{ALICE.id}>", '<span class="at">@Alice Martin</span>'),
        (f"<@{BOB.id}>", '<span class="at me">@Bob Durand</span>'),
        (f"<#{CHANNEL}>", '<a class="at" href="/as/bob/c/equipe">#equipe</a>'),
        ("<!here>", '<span class="at">@here</span>'),
        (":tada: :unknown_one:", "🎉 :unknown_one:"),
        ("*<https://x.org|bold _link_>*", "<strong><a href"),
        ("a\x000\x00b", "a0b"),
    ],
)
def test_mrkdwn(text: str, html: str) -> None:
    assert html in writer().mrkdwn(text)
    assert "<script" not in writer().mrkdwn(text)


@pytest.mark.parametrize(
    ("person", "days", "form", "shown"),
    [
        (BOB, 0, "{date_short_pretty} at {time}", "Today at 10:00"),
        (BOB, 1, "{date_pretty}", "Tomorrow"),
        (ALICE, -1, "{date_pretty}", "Hier"),
        (ALICE, 7, "{date_long}", "Lundi 12 janvier 2026"),
        (BOB, 7, "{date_short}", "12 Jan 2026"),
        (BOB, 7, "{date_num}", "2026-01-12"),
        (ALICE, 3, "{ago}", "Dans 3 jours"),
        (BOB, -3, "due {ago}", "due 3 days ago"),
    ],
)
def test_dates_are_in_the_readers_zone_and_language(
    person: Person, days: int, form: str, shown: str
) -> None:
    stamp = int((NOW + timedelta(days=days)).timestamp())

    html = writer(person).mrkdwn(f"<!date^{stamp}^{form}|fallback>")

    assert html.striptags() == shown


def test_rich_text() -> None:
    block: dict[str, Any] = {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "<b>", "style": {"bold": True, "code": True}},
                    {"type": "user", "user_id": ALICE.id},
                    {"type": "emoji", "name": "tada"},
                    {"type": "link", "url": "https://example.org"},
                ],
            },
            {
                "type": "rich_text_list",
                "style": "ordered",
                "elements": [
                    {"type": "rich_text_section", "elements": [{"type": "text", "text": "one"}]}
                ],
            },
        ],
    }

    html = writer().rich(block)

    assert "<strong><code>&lt;b&gt;</code></strong>" in html
    assert "@Alice Martin" in html
    assert "🎉" in html
    assert "<ol><li>one</li></ol>" in html


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("*A* and _b_ `c`", "A and b c"),
        (f"<@{ALICE.id}> in <#{CHANNEL}>", "@Alice Martin in #equipe"),
        ("<https://x.org|site> &amp; <mailto:a@b.org>", "site & a@b.org"),
        (f"<!date^{STAMP}^{{date}}|on Monday> <!here>", "on Monday @here"),
        ("5 * 3 * 2", "5 * 3 * 2"),
    ],
)
def test_a_visitor_reads_without_the_marks(text: str, words: str) -> None:
    assert readable(text, DIRECTORY) == words
