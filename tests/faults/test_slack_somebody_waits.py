"""Slack is asked too often while somebody waits: one sentence, nothing changed, and it works the next time."""

from tests.faults.bad_line import Mishap
from tests.faults.slack_at_work import slack_at_work

TOO_MANY = Mishap(name="429", status=429, error="ratelimited", retry_after=30)


def test_a_form_that_cannot_be_opened_is_told_and_opens_the_next_time(sqlite: str) -> None:
    with slack_at_work(sqlite) as place:
        place.line.meets("views.open", TOO_MANY)

        told = place.asks("bob", "equipe", "add")
        shown = place.workspace.visitor("bob").has_modal
        again = place.asks("bob", "equipe", "add")

        assert told is not None
        assert "did not open in time" in told
        assert not shown
        assert again == ""
        assert place.workspace.visitor("bob").has_modal


def test_who_cannot_be_looked_up_now_is_told_so_and_let_in_the_next_time(sqlite: str) -> None:
    with slack_at_work(sqlite) as place:
        place.line.meets("users.info", TOO_MANY)
        before = place.rows()

        told = place.asks("bob", "equipe", 'add "Metz"')
        between = place.rows()
        again = place.asks("bob", "equipe", 'add "Metz"')

        assert told is not None
        assert "P-" not in told
        assert between == before
        assert again is not None
        assert "P-1" in again
