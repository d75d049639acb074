"""Slack's mrkdwn, plain and rich texts as HTML, for one reader."""

import re
from html import unescape
from itertools import groupby

from markupsafe import Markup, escape

from playground.emoji import with_pictures
from playground.page.moments import Moments
from playground.people import Directory
from playground.wire import Json
from playground.words import phrase

FENCE = re.compile(r"```(.*?)```", re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
ENTITY = re.compile(r"<([^<>\n]+)>")
KEPT = re.compile("\x00(\\d+)\x00")
SAFE_LINK = re.compile(r"^(https?:|mailto:|tel:)", re.IGNORECASE)
MARKS = (
    (re.compile(r"(?<![\w*])\*(?=\S)(.+?)(?<=\S)\*(?![\w*])"), r"<strong>\1</strong>"),
    (re.compile(r"(?<![\w_])_(?=\S)(.+?)(?<=\S)_(?![\w_])"), r"<em>\1</em>"),
    (re.compile(r"(?<![\w~])~(?=\S)(.+?)(?<=\S)~(?![\w~])"), r"<s>\1</s>"),
)
STYLES = (("code", "code"), ("strike", "s"), ("italic", "em"), ("bold", "strong"))


class Writer:
    """`here` is the address of the person's pages, such as `/as/alice`."""

    def __init__(self, directory: Directory, moments: Moments, here: str) -> None:
        self._directory = directory
        self._moments = moments
        self._here = here

    def text(self, part: object) -> Markup:
        """A text object: plain_text or mrkdwn."""
        if not isinstance(part, dict):
            return Markup("")
        if part.get("type") == "mrkdwn":
            return self.mrkdwn(str(part.get("text", "")))
        return self.plain(str(part.get("text", "")))

    def plain(self, text: str) -> Markup:
        return Markup(escape(with_pictures(text)).replace("\n", Markup("<br>")))

    def mrkdwn(self, text: str) -> Markup:
        parts = FENCE.split(text)
        out = []
        for index, part in enumerate(parts):
            if index % 2:
                code = escape(unescape(part.strip("\n")))
                out.append(Markup("<pre tabindex=0><code>{}</code></pre>").format(code))
            elif part.strip("\n"):
                out.append(self._lines(part.strip("\n") if len(parts) > 1 else part))
        return Markup("").join(out)

    def _lines(self, text: str) -> Markup:
        out = []
        marked = ((line.startswith(("&gt;", ">")), line) for line in text.split("\n"))
        for quoted, group in groupby(marked, key=lambda pair: pair[0]):
            lines = [line for _, line in group]
            if quoted:
                lines = [re.sub(r"^(&gt;|>)\s?", "", line) for line in lines]
            shown = Markup("<br>").join(self._inline(line) for line in lines)
            out.append(Markup("<blockquote>{}</blockquote>").format(shown) if quoted else shown)
        return Markup("").join(out)

    def _inline(self, line: str) -> Markup:
        """Code, links and mentions are put aside first: emphasis must not look inside them."""
        kept: list[Markup] = []

        def keep(markup: Markup) -> str:
            kept.append(markup)
            return f"\x00{len(kept) - 1}\x00"

        line = line.replace("\x00", "")
        line = CODE.sub(lambda m: keep(Markup("<code>{}</code>").format(unescape(m[1]))), line)
        line = ENTITY.sub(lambda m: keep(self._entity(m[1])), line)
        shown = str(escape(with_pictures(unescape(line))))
        for pattern, replacement in MARKS:
            shown = pattern.sub(replacement, shown)
        return Markup(KEPT.sub(lambda m: str(kept[int(m[1])]), shown))

    def _entity(self, inner: str) -> Markup:
        target, _, words = inner.partition("|")
        words = unescape(words)
        if target.startswith("@"):
            return self.mention(target[1:], words)
        if target.startswith("#"):
            return self.channel(target[1:], words)
        if target.startswith("!date^"):
            return self._date(target, words)
        if target.startswith("!"):
            return Markup('<span class="at">@{}</span>').format(target[1:].partition("^")[0])
        return self.link(unescape(target), words)

    def mention(self, person_id: str, words: str = "") -> Markup:
        person = self._directory.people.get(person_id)
        unknown = phrase(self._moments.person.language, "somebody-unknown")
        name = person.real_name if person else words or unknown
        mine = " me" if person_id == self._moments.person.id else ""
        return Markup('<span class="at{}">@{}</span>').format(mine, name)

    def channel(self, channel_id: str, words: str = "") -> Markup:
        channel = self._directory.channels.get(channel_id)
        name = channel.name if channel else words or channel_id
        address = f"{self._here}/c/{name}"
        return Markup('<a class="at" href="{}">#{}</a>').format(address, name)

    def link(self, address: str, words: str = "") -> Markup:
        shown = words or address.removeprefix("mailto:")
        if not SAFE_LINK.match(address):
            return escape(shown)
        return Markup('<a href="{}" target="_blank" rel="noreferrer">{}</a>').format(address, shown)

    def _date(self, target: str, words: str) -> Markup:
        parts = target.split("^")
        if len(parts) < 3 or not parts[1].isdigit():
            return escape(words)
        shown = self._moments.tag(int(parts[1]), parts[2])
        return shown if len(parts) < 4 else self.link(parts[3], str(shown.striptags()))

    def rich(self, block: Json) -> Markup:
        return Markup("").join(self._rich_part(part) for part in block.get("elements", ()))

    def _rich_part(self, part: Json) -> Markup:
        kind = part.get("type")
        if kind == "rich_text_list":
            tag = "ol" if part.get("style") == "ordered" else "ul"
            items = Markup("").join(
                Markup("<li>{}</li>").format(self._rich_line(item)) for item in part["elements"]
            )
            return Markup(f"<{tag}>{{}}</{tag}>").format(items)
        line = self._rich_line(part)
        if kind == "rich_text_quote":
            return Markup("<blockquote>{}</blockquote>").format(line)
        if kind == "rich_text_preformatted":
            return Markup("<pre tabindex=0><code>{}</code></pre>").format(line)
        return Markup("<div>{}</div>").format(line)

    def _rich_line(self, part: Json) -> Markup:
        return Markup("").join(self._rich_word(word) for word in part.get("elements", ()))

    def _rich_word(self, word: Json) -> Markup:
        kind = word.get("type")
        if kind == "user":
            return self.mention(word["user_id"])
        if kind == "channel":
            return self.channel(word["channel_id"])
        if kind == "emoji":
            return self.plain(f":{word['name']}:")
        if kind == "broadcast":
            return Markup('<span class="at">@{}</span>').format(word["range"])
        if kind == "date":
            return self._moments.tag(int(word["timestamp"]), word.get("format", "{date}"))
        shown = (
            self.link(word["url"], word.get("text", ""))
            if kind == "link"
            else Markup(escape(word.get("text", "")).replace("\n", Markup("<br>")))
        )
        for name, tag in STYLES:
            if (word.get("style") or {}).get(name):
                shown = Markup(f"<{tag}>{{}}</{tag}>").format(shown)
        return shown
