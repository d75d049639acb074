"""What Slack says no to: a code, and a sentence for whoever reads the panel of refusals."""

from typing import Any


class Refused(Exception):
    """Slack would answer `{"ok": false, "error": code}`; `details` are added to that answer."""

    def __init__(
        self,
        code: str,
        why: str = "",
        *,
        status: int = 200,
        retry_after: int | None = None,
        details: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {why}" if why else code)
        self.code = code
        self.why = why
        self.status = status
        self.retry_after = retry_after
        self.details = details or {}


class NotDelivered(Refused):
    """The bot was not reached, or did not acknowledge in time: the person sees it, Slack shrugs."""
