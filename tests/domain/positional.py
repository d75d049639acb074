"""The words of a line that stand behind no key."""

from domain.command_line import parse


def texts(line: str) -> list[str]:
    return [token.text for token in parse(line).positional]
