"""What people typed, in Mattermost's Markdown: it is shown as it was typed, and wakes nobody."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from chat.mattermost import limits, mentions
from chat.mattermost.quote import APART, MARKDOWN, PLAIN, literal
from chat.mattermost.words import Words
from domain.people import Person, Place
from tests.chat.recorded import Aloud, words

READER = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
PLAIN_BLOCKS = {"inline", "paragraph_open", "paragraph_close"}
PLAIN_PARTS = {"text", "softbreak", "hardbreak", "text_special"}
SIGNS = [
    "@",
    "~",
    "#",
    "##",
    "*",
    "**",
    "_",
    "__",
    "`",
    "```",
    "[",
    "](",
    ")",
    "![",
    "|",
    "<",
    ">",
    "<b>",
    "!",
    "\\",
    "-",
    "+",
    ".",
    "1.",
    "1)",
    "=",
    "===",
    "---",
    "&amp;",
    "&commat;",
    ":",
]
NAMES = st.lists(
    st.sampled_from([*SIGNS, "a", "alice", " ", "    ", "\n", "\n\n", "\r", "\t", "é"])
    | st.text(max_size=2),
    max_size=25,
).map("".join)
ANYWHERE = re.compile(r"(?<![^\W_])@\w")
"""Where the server finds a name: it splits words at every sign, and drops . - _ and : before them."""


def kinds(markdown: str) -> set[str]:
    """What Markdown makes of it, beside paragraphs of text."""
    found = set()
    for block in READER.parse(markdown):
        found.add(block.type)
        found |= {part.type for part in block.children or []}
    return found - PLAIN_BLOCKS - PLAIN_PARTS


@given(name=NAMES)
def test_nothing_typed_calls_anybody_wherever_it_stands(name: str) -> None:
    quoted = MARKDOWN.text(name)

    assert not ANYWHERE.search(f"by {quoted} (P-1)")
    assert not re.search(r"(?<![^\W_])[~#]\w", quoted)


@given(name=NAMES.filter(lambda name: "://" not in name))
def test_nothing_typed_is_drawn_as_anything_but_text(name: str) -> None:
    assert kinds(literal(name)) == set()
    assert kinds(f"**P-1** {literal(name)}") - {"strong_open", "strong_close"} == set()


@given(name=NAMES)
def test_in_a_table_it_stays_in_its_cell(name: str) -> None:
    cell = Words(Aloud()).cell(words("Is", name=name), 200)

    drawn = READER.parse(f"| a | b |\n| --- | --- |\n| {cell} | x |\n| y | z |")

    assert [block.type for block in drawn].count("tr_open") == 3
    assert [block.content for block in drawn if block.type == "inline"][3:] == ["x", "y", "z"]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        pytest.param("@all", f"@{APART}all", id="everybody"),
        pytest.param("a.@all", f"a.@{APART}all", id="everybody after a point"),
        pytest.param("-@alice +@all", f"\\-@{APART}alice +@{APART}all", id="after a sign"),
        pytest.param("_@all", f"\\_@{APART}all", id="after an underscore"),
        pytest.param("&commat;all", f"&{APART}commat;all", id="the sign by its name"),
        pytest.param("marie@lyon.fr", "marie@lyon.fr", id="an address stays one"),
        pytest.param("R&D; co & more", f"R&{APART}D; co & more", id="ampersands"),
        pytest.param("~town #tag", f"\\~{APART}town #{APART}tag", id="a channel, a tag"),
        pytest.param("# x", f"\\#{APART} x", id="a heading"),
        pytest.param("- a\n+ b\n> c", "\\- a\n\\+ b\n\\> c", id="a list, a quotation"),
        pytest.param("1. a", f"1{APART}. a", id="a numbered list"),
        pytest.param("2026", "2026", id="a year"),
        pytest.param("a\n===", f"a\n{APART}===", id="a line under a heading"),
        pytest.param("\n\n      x", "\n\nx", id="blanks that would be code"),
        pytest.param("a\r\n- b", "a\n\\- b", id="lines of another system"),
        pytest.param("*b* `c` [d](e)|f", r"\*b\* \`c\` \[d\](e)\|f", id="markup"),
        pytest.param("https://x.fr/a_b?c=*d*", "https://x.fr/a_b?c=*d*", id="a link is kept whole"),
        pytest.param(":smile: <!channel>", ":smile: <!channel>", id="no markup here"),
        pytest.param("\ue000abc\ue002", "abc", id="our own marks"),
    ],
)
def test_what_a_person_typed_means_nothing_to_mattermost(typed: str, written: str) -> None:
    assert MARKDOWN.text(typed) == written


def test_ours_are_people_channels_and_what_is_strong() -> None:
    assert MARKDOWN.person(Person("abc")) == mentions.person(Person("abc"))
    assert MARKDOWN.place(Place("abc")) == mentions.place(Place("abc"))
    assert MARKDOWN.strong("P-12 ") == "**P-12**"
    assert MARKDOWN.strong(" ") == " "


def test_a_label_is_what_was_typed_without_our_marks() -> None:
    assert PLAIN.text("*@all*\ue002 |") == "*@all* |"
    assert PLAIN.strong("x") == "x"
    assert Words(Aloud()).plain(words("Quand ?\n \t« non\u00a0»\u202f?"), 75) == (
        "Quand ? « non\u00a0»\u202f?"
    )


@pytest.mark.parametrize(
    ("text", "most", "left"),
    [
        pytest.param("short", 5, "short", id="it fits"),
        pytest.param("longer", 5, "long…", id="a word"),
        pytest.param("abc\\*d", 5, "abc…", id="before an escaped sign"),
        pytest.param("by \ue000abcdef\ue002 x", 8, "by…", id="in a person"),
        pytest.param("by \ue000ab\ue002 x", 8, "by \ue000ab\ue002…", id="after a person"),
    ],
)
def test_text_is_cut_between_signs_and_never_inside_a_mention(
    text: str, most: int, left: str
) -> None:
    assert limits.cut_marked(text, most) == left
