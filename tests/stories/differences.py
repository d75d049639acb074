"""What people see otherwise on Mattermost than on Slack, and why: docs/reference/mattermost.md says the same."""

from tests.stories.words_seen import Seen

FORM_WITH_FILE = "a dialog takes no file: the form is answered with how to hand one over"
NAMES_IN_TABLES = "in a table Slack shows people's names, Mattermost their usernames"
NO_PAGE = "a person's own page is not there: `/prospect home` writes it in a direct message"
WRITTEN = (FORM_WITH_FILE, NAMES_IN_TABLES, NO_PAGE)


def is_there(kind: str) -> bool:
    """Whether both platforms show calls of this kind: NO_PAGE."""
    return kind != "home"


def reason_of(slack: Seen, mattermost: Seen, people: frozenset[str]) -> str | None:
    """Why the two differ; None when nothing written down explains it."""
    left, right = slack.words - mattermost.words, mattermost.words - slack.words
    if slack.kind == "form" and mattermost.kind == "reply" and "fichier" in right + left:
        return FORM_WITH_FILE
    if not right and set(left) <= people:
        return NAMES_IN_TABLES
    return None
