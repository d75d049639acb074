"""What an examination of a chat finds, told by `prospect doctor` and by an installation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`words` is a sentence: what is so, or what is wrong and what to do."""

    what: str
    well: bool
    words: str

    @property
    def line(self) -> str:
        """As a terminal shows it."""
        return f"{'ok  ' if self.well else 'FIX '} {self.what}: {self.words}"
