"""What a Web API method is here: a function of the state and the arguments, with its scopes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from playground.refused import Refused
from playground.state import State
from playground.wire import Json

Function: TypeAlias = Callable[[State, Json], Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """`scopes`: one of them is enough; none means any token will do."""

    function: Function
    scopes: tuple[str, ...] = ()
    app_token: bool = False


def needed(args: Json, name: str, error: str = "invalid_arguments") -> str:
    value = args.get(name)
    if value in (None, ""):
        raise Refused(error, f"missing argument: {name}")
    return str(value)


def truth(value: object) -> bool:
    """Booleans come as 1 and 0, true and false, or as JSON."""
    return value in (True, 1, "1", "true", "True")
