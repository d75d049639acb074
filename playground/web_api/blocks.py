"""blocks.validate: what is wrong with blocks, a message or a view, without sending them."""

from playground.limits.blocks import blocks_problems
from playground.limits.surfaces import message_problems, view_problems
from playground.refused import Refused
from playground.state import State
from playground.web_api.method import Method
from playground.wire import Json

LOOKS = {
    "blocks": lambda given: blocks_problems(given, "message", at=""),
    "message": message_problems,
    "view": view_problems,
}


def validate(state: State, args: Json) -> Json:
    given = [name for name in LOOKS if args.get(name) is not None]
    if len(given) != 1:
        raise Refused("invalid_arguments", "exactly one of blocks, message, view is needed")
    name = given[0]
    problems = list(LOOKS[name](args[name]))
    if problems:
        errors = [problem.wire() for problem in problems]
        raise Refused(f"invalid_{name}", problems[0].sentence, details={"errors": errors})
    return {}


METHODS = {"blocks.validate": Method(function=validate)}
