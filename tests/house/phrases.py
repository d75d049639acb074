"""What the languages say, and which phrases the code asks for."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from tests.house.files import ROOT, modules, named

LANGUAGES = sorted(path.name for path in (ROOT / "locales").iterdir() if path.is_dir())
SPEAKING = ("bot", "chat", "domain", "handlers", "storage")
SAYING = {"say", "Phrase"}


@dataclass
class Found(Visitor):
    """The variables, the messages and the plain words inside one message."""

    variables: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802
        self.words.append(node.value)


@dataclass(frozen=True)
class Asked:
    """A phrase that the code asks for; `details` is None when they cannot be read from the code."""

    key: str
    details: frozenset[str] | None
    where: str


@cache
def messages(language: str) -> dict[str, Found]:
    found: dict[str, Found] = {}
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for entry in entries(path):
            if isinstance(entry, ftl.Message):
                found[entry.id.name] = Found()
                found[entry.id.name].visit(entry)
    return found


def entries(path: Path) -> list[Any]:
    return list(FluentParser().parse(path.read_text("utf-8")).body)


def variables(language: str, key: str) -> set[str]:
    """The details a sentence needs, those of the sentences it quotes included."""
    found = messages(language)[key]
    inside = (variables(language, quoted) for quoted in found.messages)
    return found.variables.union(*inside)


@cache
def trees() -> dict[str, ast.Module]:
    return {named(path): ast.parse(path.read_text("utf-8")) for path in modules(*SPEAKING)}


@cache
def asked() -> list[Asked]:
    refusals = dict(pair for tree in trees().values() for pair in refusing(tree))
    found = [
        one
        for where, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for one in by_call(node, refusals, spoken(tree), where)
    ]
    return found + [Asked(key, None, name) for name, key in refusals.items()]


def refusing(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The classes that bear a phrase: name and key."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                match part:
                    case ast.Assign(
                        targets=[ast.Name(id="phrase")], value=ast.Constant(value=str(key))
                    ):
                        yield node.name, key


def spoken(tree: ast.Module) -> set[str]:
    """What makes a phrase in this module: its own `say` may be another one."""
    wording = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "domain.wording"
    ]
    return {alias.name for node in wording for alias in node.names} & SAYING


def by_call(
    node: ast.Call, refusals: dict[str, str], saying: set[str], where: str
) -> Iterator[Asked]:
    place = f"{where}:{node.lineno}"
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    match node.args:
        case [ast.Constant(value=str(key)), *more] if name in saying:
            told = given(node) if not more and name == "say" else None
            yield Asked(key, told if name == "say" or more else frozenset(), place)
        case [] if name in refusals:
            yield Asked(refusals[name], given(node), place)


def given(node: ast.Call) -> frozenset[str] | None:
    """The names of the details handed over; None when some come from elsewhere (`**details`)."""
    names = [keyword.arg for keyword in node.keywords]
    return None if None in names else frozenset(name for name in names if name)


def titles() -> set[str]:
    """The phrases that are a form's title: `title=say("…")`."""
    nodes = (node for tree in trees().values() for node in ast.walk(tree))
    said = (node.value for node in nodes if isinstance(node, ast.keyword) and node.arg == "title")
    return {
        key
        for one in said
        if isinstance(one, ast.Call)
        for argument in one.args
        if isinstance(argument, ast.Constant) and (key := str(argument.value))
    }


@cache
def mentions() -> re.Pattern[str]:
    """Whatever the code could mean: whole strings, and those it completes (f"stage-{stage}")."""
    patterns = {one for tree in trees().values() for node in ast.walk(tree) for one in meant(node)}
    return re.compile("|".join(sorted(patterns)))


def meant(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if re.fullmatch(r"[a-z][\w-]*", text):
            yield re.escape(text) + (".+" if text.endswith("-") else "")
        case ast.JoinedStr(values=values):
            parts = [part.value if isinstance(part, ast.Constant) else None for part in values]
            if any(isinstance(part, str) and re.search(r"\w{2}-|-\w{2}", part) for part in parts):
                yield "".join(".+" if part is None else re.escape(str(part)) for part in parts)
