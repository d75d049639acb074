"""Files and functions stay small enough to be read in one go."""

import ast

from tests.house.files import named, program

FILE = 250
FUNCTION = 50


def test_no_file_is_longer_than_one_reading() -> None:
    lines = {named(path): path.read_text("utf-8").count("\n") for path in program()}

    assert {name: count for name, count in lines.items() if count > FILE} == {}


def test_no_function_is_longer_than_one_screen() -> None:
    functions = {
        f"{named(path)}:{node.lineno} {node.name}": length(node)
        for path in program()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert {name: count for name, count in functions.items() if count > FUNCTION} == {}


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
