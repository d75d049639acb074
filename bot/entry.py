"""Where the program begins: `run`, and everything else that is typed at a terminal.

A start waits for nothing it does not need: `run` is not kept waiting for the command line's library.
"""

import sys

from bot import garbage
from bot.keys import NoKey
from storage.unavailable import Unavailable


def main() -> None:
    """Ends with 1 where the database or the key cannot be used, with 2 for what is typed wrongly."""
    garbage.put_off()
    try:
        begin(sys.argv[1:])
    except Unavailable as error:
        sys.stderr.write(f"The database cannot be used ({error}): look at DATABASE_URL.\n")
        sys.exit(1)
    except NoKey as problem:
        sys.stderr.write(f"{problem}\n")
        sys.exit(1)


def begin(typed: list[str]) -> None:
    if typed == ["run"]:
        from bot.run import run

        run()
        return
    from bot.cli import app

    garbage.begin()
    app(prog_name="prospect")
