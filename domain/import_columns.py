"""Which column of a list says what: recognised by its name, or as somebody chose."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from domain.folding import plain
from domain.import_fields import COLUMN_NAMES, VAGUE_NAMES, Field
from domain.refusals import LONGEST_SHOWN, Refusal

SMALL = "de du des d la le les l un une en au aux of the a an et and"
SMALL_WORDS = frozenset(SMALL.split())
ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
TOGETHER = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
WORD = re.compile(r"[^\W_]+")
COUNTED = re.compile(r"(?<=[a-z])\d$")
LONGEST_HEAD = 100
MOST_SHOWN = 12


class NoOrganisationColumn(Refusal):
    """No column names the organisations. Details: columns (the names that were found)."""

    phrase = "refusal-no-organisation-column"


class NoSuchColumn(Refusal):
    """A column was chosen that the list does not have. Details: number (from 1), most."""

    phrase = "refusal-no-such-column"


@dataclass(frozen=True, slots=True, kw_only=True)
class Twice:
    """A field that several columns name: the first is `kept`, those `left` are not read."""

    field: Field
    kept: int
    left: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Columns count from 0. `unknown` are those nobody reads, `twice` those left for another."""

    head: tuple[str, ...]
    fields: Mapping[Field, int]
    twice: tuple[Twice, ...] = ()
    unknown: tuple[int, ...] = ()


def field_called(name: str) -> Field | None:
    """What a column with this name says, or None."""
    return BY_NAME.get(folded(name)) if len(name) <= LONGEST_HEAD else None


def known_in(cells: Sequence[str]) -> int:
    """How many of the names are known, those of one field counted once."""
    return len({field_called(cell) for cell in cells} - {None})


def columns(head: Sequence[str], chosen: Mapping[Field, int | None] | None = None) -> Columns:
    """`chosen` counts before what the names say; None leaves a field out.

    Raises NoOrganisationColumn, NoSuchColumn.
    """
    wanted = dict(chosen or {})
    refuse_unknown(wanted, len(head))
    taken = {column for column in wanted.values() if column is not None}
    named = {
        field: [column for column in places if column not in taken]
        for field, places in by_field(head, wanted).items()
    }
    free = {field: places for field, places in named.items() if places and field not in wanted}
    fields = {field: places[0] for field, places in free.items()}
    fields |= {field: column for field, column in wanted.items() if column is not None}
    if Field.ORGANISATION not in fields:
        raise NoOrganisationColumn(columns=shown(head))
    twice = tuple(
        Twice(field=field, kept=places[0], left=tuple(places[1:]))
        for field, places in free.items()
        if len(places) > 1
    )
    read = {*fields.values(), *(column for one in twice for column in one.left)}
    unknown = tuple(column for column in range(len(head)) if column not in read)
    return Columns(head=tuple(head), fields=fields, twice=twice, unknown=unknown)


def by_field(
    head: Sequence[str], wanted: Mapping[Field, int | None]
) -> Mapping[Field, Sequence[int]]:
    """The columns of each field, left to right; "Nom" is given the meaning the others leave it."""
    found: dict[Field, list[int]] = {}
    for column, name in enumerate(head):
        field = field_called(name)
        if field is not None:
            found.setdefault(field, []).append(column)
    for column in found.pop(Field.NAME, []):
        chosen = {field for field, at in wanted.items() if at is not None}
        found.setdefault(meaning_of_name(chosen | found.keys()), []).append(column)
    organisations = found.get(Field.ORGANISATION, [])
    organisations.sort(key=lambda column: folded(head[column]) in VAGUE)
    return found


def meaning_of_name(others: Collection[Field]) -> Field:
    if Field.FIRST_NAME in others:
        return Field.LAST_NAME
    return Field.CONTACT if Field.ORGANISATION in others else Field.ORGANISATION


def refuse_unknown(wanted: Mapping[Field, int | None], width: int) -> None:
    for field, column in wanted.items():
        if column is not None and not 0 <= column < width:
            raise NoSuchColumn(number=column + 1, most=width, field=field)


def shown(head: Sequence[str]) -> tuple[str, ...]:
    names = [name for name in head if name][:MOST_SHOWN]
    return tuple(name[:LONGEST_SHOWN] for name in names)


def folded(name: str) -> str:
    """A column's name without case, accents, punctuation, small words, asides and its count."""
    apart = TOGETHER.sub(" ", ASIDE.sub(" ", name))
    words = WORD.findall(plain(apart).replace("°", " "))
    kept = [word for word in words[:-1] if word not in SMALL_WORDS] + words[-1:]
    return COUNTED.sub("", "".join(kept))


BY_NAME = {
    folded(name): field for field, names in COLUMN_NAMES.items() for name in names.split(", ")
}
VAGUE = frozenset(folded(name) for name in VAGUE_NAMES.split(", "))
