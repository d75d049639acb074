"""Three who want things, and how a test finds a need or a button."""

from domain.needs import Need
from tests.office import TEAM, Office


def need(office: Office, words: str) -> Need:
    found = office.storage.read(lambda books: books.of(TEAM).needs.named(words, product=1))
    assert found is not None
    return found


def newest(office: Office, label: str) -> dict[str, str]:
    """The control with this label on the last card Bob was shown."""
    controls = office.bob.answers[-1]["controls"]
    found: dict[str, str] = next(one for one in controls if one["label"] == label)
    return found


def section(view: str, title: str) -> list[str]:
    """The rows that stand under a title."""
    _, _, below = view.partition(title)
    rows = []
    for line in below.splitlines()[1:]:
        if not line.startswith("• "):
            break
        rows.append(line.removesuffix(" [Open]").removeprefix("• "))
    return rows
