"""Somebody in front of the local workspace's page: types, presses, fills in, sees."""

import re
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from bot.texts import BOLD, phrases, sentence

SIZE = (1280, 800)
PHONE = (390, 844)
PATIENCE = 12
"""Seconds, on a machine that does much else."""
AT_LEAST = {"hour": 3600, "day": 86_400, "digest": 60}
"""Seconds that each button moves the clock at least."""


def words_of(language: str, said: str, details: dict[str, Any]) -> str:
    """A phrase of locales/ in that language; any other words stay as they are."""
    if said not in phrases(language):
        return said
    return sentence(language, said, details).replace(BOLD[0], "").replace(BOLD[1], "")


def exactly(words: str) -> re.Pattern[str]:
    """Those words and no others around them, however they are spaced."""
    return re.compile(rf"^\s*{blanks(words)}\s*$")


def blanks(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


class Walker:
    """Words are given as they are seen, or as the phrase's name: the same walk is then read in
    the walker's own language. What is not there yet is waited for."""

    def __init__(
        self,
        browser: Browser,
        address: str,
        name: str,
        language: str,
        *,
        size: tuple[int, int] = SIZE,
        dark: bool = False,
    ) -> None:
        self.name = name
        self.language = language
        self.complaints: list[str] = []
        """What the page logged as an error."""
        self._address = f"{address}/as/{name}"
        self._context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            locale={"fr": "fr-FR", "en": "en-GB"}[language],
            timezone_id="Europe/Paris",
            reduced_motion="reduce",
        )
        self._context.set_default_timeout(1000 * PATIENCE)
        expect.set_options(timeout=1000 * PATIENCE)
        self.page: Page = self._context.new_page()
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console",
            lambda line: self.complaints.append(line.text) if line.type == "error" else None,
        )

    def leaves(self) -> None:
        self._context.close()

    def words(self, said: str, **details: Any) -> str:
        return words_of(self.language, said, details)

    def answer(self, question: str, value: int) -> str:
        """A described answer, as it stands in the form with every question."""
        return self.words(
            "answer-named", value=value, words=self.words(f"anchor-{question}-{value}")
        )

    # What they do

    def goes(self, place: str) -> None:
        """`#channel`, `dm` or `home`."""
        path = f"c/{place[1:]}" if place.startswith("#") else place
        self.page.goto(f"{self._address}/{path}")

    def types(self, text: str) -> None:
        composer = self.page.locator("#text")
        composer.fill(text)
        composer.press("Enter")

    def presses(self, label: str, *, on: str | None = None) -> None:
        """A button; in an open form if there is one, else on the newest message that has it (and
        says `on`), also behind the three dots."""
        button = self._button(self.words(label), self._place(on))
        self._unfolds(button)
        button.click()

    def chooses(self, option: str, *, beside: str) -> None:
        """An option of the menu beside these words, which acts at once."""
        rows = self.page.locator("#log .section", has=self.page.locator("select"))
        row = rows.filter(has_text=re.compile(rf"{blanks(beside)}(?!\w)")).last
        row.locator("select").select_option(label=self.words(option))

    def fills(self, label: str, content: str) -> None:
        """A field of the open form, whatever its kind."""
        field = self.field(label)
        kind = field.evaluate("field => field.tagName")
        if kind == "SELECT":
            field.select_option(label=self.words(content))
        else:
            field.fill(content)

    def looks_for(self, label: str, letters: str, found: str) -> None:
        """Type in a searching menu, and take what it found."""
        field = self.field(label)
        field.fill(letters)
        options = self.form.locator(".search [role=option]")
        options.filter(has_text=re.compile(blanks(found))).first.click()

    def ticks(self, label: str, option: str) -> None:
        """A box or a round button, under that label."""
        legend = self.page.locator("legend", has_text=self.words(label))
        group = self.form.locator("fieldset", has=legend)
        group.get_by_label(self.words(option)).check()

    def sends_form(self) -> None:
        """As it stands; what is said about it is waited for."""
        self.form.locator("[data-submit]").click()
        expect(self.page.locator("[aria-busy]")).to_have_count(0)

    def gives_up(self) -> None:
        """Leave the form, if it is still there."""
        if self.form.count():
            self.page.keyboard.press("Escape")
        self.sees_no_form()

    def moves_clock(self, to: str) -> None:
        """`hour`, `day` or `digest`, and wait until the bot has done what was due meanwhile."""
        clock = self.page.locator("#now")
        before = clock.get_attribute("datetime")
        self.page.locator(f".clock button[value={to}]").click()
        self.page.wait_for_function(
            """([before, seconds]) => {
                const now = Date.parse(document.getElementById("now").dateTime);
                const moving = document.querySelector(".moving").textContent.trim();
                return !moving && now >= Date.parse(before) + 1000 * seconds;
            }""",
            arg=[before, AT_LEAST[to]],
        )

    # What they see

    @property
    def form(self) -> Locator:
        return self.page.locator("dialog.modal")

    @property
    def newest(self) -> Locator:
        return self.page.locator("#log article").last

    def message(self, words: str) -> Locator:
        """The newest message with these words."""
        return self.page.locator("#log article", has_text=re.compile(blanks(words))).last

    def field(self, label: str) -> Locator:
        optional = r"(\s*\((optional|facultatif)\))?"
        wanted = re.compile(rf"^\s*{blanks(self.words(label))}{optional}\s*$")
        controls = self.page.locator("input, select, textarea")
        return self.form.get_by_label(wanted).and_(controls)

    def sees(self, said: str, *, on: str | None = None, **details: Any) -> None:
        """In the newest message, or in the newest one that says `on`."""
        place = self.newest if on is None else self.message(self.words(on))
        expect(place).to_contain_text(self.words(said, **details))
        expect(place).to_be_visible()

    def sees_times(self, said: str, times: int, **details: Any) -> None:
        """So many messages say it, wherever they stand."""
        expect(self._messages(said, **details)).to_have_count(times)

    def times(self, said: str, **details: Any) -> int:
        """How many messages say it now."""
        return self._messages(said, **details).count()

    def sees_form(self, title: str) -> None:
        expect(self.form.locator("h2")).to_have_text(self.words(title))

    def sees_no_form(self) -> None:
        expect(self.form).to_have_count(0)

    def sees_error(self, said: str, **details: Any) -> None:
        expect(self.form.locator(".error")).to_contain_text(self.words(said, **details))

    def sees_in_field(self, label: str, content: str) -> None:
        expect(self.field(label)).to_have_value(content)

    def sees_nothing_of(self, words: str) -> None:
        expect(self.page.locator("#log")).not_to_contain_text(words)

    def sees_on_page(self, said: str, **details: Any) -> None:
        expect(self.page.locator("#log")).to_contain_text(self.words(said, **details))

    def looks_at(self, said: str, **details: Any) -> None:
        """The newest message that says it, from its first line on."""
        self._messages(said, **details).last.evaluate("message => message.scrollIntoView()")

    def looks_at_end(self, said: str, **details: Any) -> None:
        """The newest message that says it, to its last line."""
        end = "message => message.scrollIntoView({block: 'end'})"
        self._messages(said, **details).last.evaluate(end)

    # How

    def _messages(self, said: str, **details: Any) -> Locator:
        words = re.compile(blanks(self.words(said, **details)))
        return self.page.locator("#log article", has_text=words)

    def _place(self, on: str | None) -> Locator:
        if on is not None:
            return self.message(self.words(on))
        return self.page.locator("dialog.modal, body:not(:has(dialog.modal)) #log")

    def _button(self, label: str, place: Locator) -> Locator:
        return place.locator("button", has_text=exactly(label)).last

    def _unfolds(self, button: Locator) -> None:
        """Open the menu it is in, if it is in one."""
        button.wait_for(state="attached")
        menu = button.locator("xpath=ancestor::details[contains(@class, 'menu')]")
        if menu.count() and menu.get_attribute("open") is None:
            menu.locator("summary").click()
