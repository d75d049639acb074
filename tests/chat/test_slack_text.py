"""What Slack makes of typed text, turned back; what we write, so that it wakes nobody."""

from datetime import UTC, datetime

import pytest

from chat.slack.limits import cut, cut_marked
from chat.slack.quote import MARKED, PlainQuote
from chat.slack.read_text import typed, without_mention
from chat.slack.words import Words
from domain.people import Person, Place
from tests.chat.recorded import Aloud, nobody, words


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        pytest.param("<@U1|bob>", "@{U1}", id="a person"),
        pytest.param("<@U1>", "@{U1}", id="a person without a name"),
        pytest.param("@{U1} #{C1}", "@ {U1} # {C1}", id="a mention made by hand"),
        pytest.param("with:<@U1|bob>,<@W2>", "with:@{U1},@{W2}", id="two people"),
        pytest.param("<#C1|equipe>", "#{C1}", id="a channel"),
        pytest.param("<#C1>", "#{C1}", id="a channel without a name"),
        pytest.param("<http://lyon.fr|lyon.fr>", "lyon.fr", id="what looks like a link"),
        pytest.param("<https://lyon.fr/a?b=1&amp;c=2>", "https://lyon.fr/a?b=1&c=2", id="a link"),
        pytest.param("<mailto:m@lyon.fr|m@lyon.fr>", "m@lyon.fr", id="an address"),
        pytest.param("<tel:+33123|+33 1 23>", "+33 1 23", id="a phone number"),
        pytest.param("<!subteam^S1|@sales>", "@sales", id="a group"),
        pytest.param("<!channel>", "<!channel>", id="everybody"),
        pytest.param("&lt;!channel&gt; &lt;@U1&gt;", "<!channel> <@U1>", id="typed by hand"),
        pytest.param("R&amp;D &amp;amp; <b>", "R&D &amp; <b>", id="ampersands"),
        pytest.param("a < b > c", "a < b > c", id="bare signs"),
        pytest.param("  שלום 👋 «é»  ", "שלום 👋 «é»", id="any script"),
    ],
)
def test_text_is_read_as_it_was_typed(sent: str, read: str) -> None:
    assert typed(sent) == read


def test_only_the_bots_own_name_is_dropped() -> None:
    assert typed(without_mention("<@U9> add by <@U1>", "U9")) == "add by @{U1}"
    assert typed(without_mention("<@U9> add", "")) == "@{U9} add"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        pytest.param("<!channel>", "&lt;!channel&gt;", id="everybody"),
        pytest.param("<@U1>", "&lt;@U1&gt;", id="a person"),
        pytest.param("&lt;@U1&gt;", "&amp;lt;@U1&amp;gt;", id="escaped already"),
        pytest.param("<https://x.fr|click>", "&lt;https://x.fr|click&gt;", id="a link"),
        pytest.param("*b* _i_ ~s~", "∗b∗ ˍiˍ ∼s∼", id="markup"),
        pytest.param("`c` ```d", "ˋcˋ ˋˋˋd", id="code"),
        pytest.param("snake_case 5 * 3 ~ a*b", "snake_case 5 * 3 ~ a*b", id="no markup"),
        pytest.param("'; DROP TABLE x; --", "'; DROP TABLE x; --", id="SQL"),
        pytest.param("{{7*7}}", "{{7*7}}", id="a template"),
    ],
)
def test_what_a_person_typed_means_nothing_to_slack(name: str, written: str) -> None:
    assert MARKED.text(name) == written


def test_ours_are_a_mention_a_channel_and_a_date_in_the_readers_zone() -> None:
    nine = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)

    assert MARKED.person(Person("U1")) == "<@U1>"
    assert MARKED.place(Place("C1")) == "<#C1>"
    assert MARKED.strong("P-12") == "*P-12*"
    assert MARKED.strong(" ") == " "
    assert (
        MARKED.moment(nine, "Mon | 9:00 <")
        == "<!date^1767600000^{date_short_pretty} {time}|Mon / 9:00 &lt;>"
    )


def test_where_slack_draws_no_mention_a_person_has_a_name() -> None:
    quote = PlainQuote({Person("U1"): "Alice Martin"}.get)

    assert quote.person(Person("U1")) == "@Alice Martin"
    assert quote.person(Person("U2")) == "@U2"
    assert quote.text("<*&>") == "<*&>"
    assert quote.strong("x") == "x"


@pytest.mark.parametrize(
    ("text", "most", "left"),
    [
        pytest.param("short", 5, "short", id="it fits"),
        pytest.param("longer", 5, "long…", id="a word"),
        pytest.param("ab &amp; cd", 6, "ab…", id="in an escaped sign"),
        pytest.param("hello <@U123456> bye", 12, "hello…", id="in a mention"),
        pytest.param("hello <@U1> bye", 13, "hello <@U1>…", id="after a mention"),
        pytest.param("<!date^1^{time}|x> y", 10, "…", id="in a date"),
        pytest.param("👋👋👋👋", 3, "👋👋…", id="emoji"),
    ],
)
def test_text_is_cut_on_characters_and_never_inside_a_mention(
    text: str, most: int, left: str
) -> None:
    assert cut_marked(text, most) == left


def test_plain_text_is_cut_anywhere() -> None:
    assert cut("a &amp; b", 5) == "a &a…"


def test_plain_text_is_one_line_and_keeps_the_blanks_where_no_line_may_break() -> None:
    said = Words(Aloud(), nobody)

    assert said.plain(words("Quand ?\n \t« non\u00a0»\u202f?"), 75) == "Quand ? « non\u00a0»\u202f?"
    assert said.plain(words(" \u00a0\n "), 75) == "–"
