"""A tab of a browser, and whose it is."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page, expect

from playground import Visitor, Workspace

DESKTOP = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 800}


@dataclass
class Tab:
    """A page, its person, and what its console complained of."""

    page: Page
    visitor: Visitor
    workspace: Workspace
    place: str
    complaints: list[str] = field(default_factory=list)

    def send(self, text: str) -> None:
        box = self.page.locator("#text")
        box.fill(text)
        box.press("Enter")

    def log(self) -> Any:
        return expect(self.page.get_by_role("log"))

    def add_prospect(self) -> None:
        self.send("/prospect add")
        self.page.get_by_role("dialog", name="Add a prospect").wait_for()
