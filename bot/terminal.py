"""What every command of the terminal shares: the settings, how it speaks, how it stops."""

import sys
from typing import NoReturn

from bot.kept_tokens import with_kept_tokens
from bot.settings import Settings, WrongSettings

WRONG = 2
"""The exit code of a wrong setting, argument or file; 1 is for a failure while working."""


def read_settings() -> Settings:
    """With the tokens that are kept; or stop, with everything that is wrong. Raises NoKey, Unavailable."""
    try:
        return with_kept_tokens(Settings.unchecked()).checked()
    except WrongSettings as wrong:
        stop("\n".join(wrong.problems), code=WRONG)


def say(text: str) -> None:
    sys.stdout.write(text + "\n")


def stop(problem: str, *, code: int) -> NoReturn:
    sys.stderr.write(problem + "\n")
    sys.exit(code)
