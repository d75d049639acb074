"""The page of permissions is what the program does."""

from bot.permissions import as_markdown, permissions
from tests.house.files import ROOT

PAGE = ROOT / "docs" / "reference" / "permissions.md"


def test_the_page_is_what_the_command_prints() -> None:
    """Where it is not: `prospect permissions > docs/reference/permissions.md`."""
    assert PAGE.read_text("utf-8") == as_markdown(permissions()) + "\n"
