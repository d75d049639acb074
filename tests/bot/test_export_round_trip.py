"""What is exported, imported into an empty product and exported again is what it was.

References are given anew, figures begin anew, and what had no source has that of the list.
"""

import base64
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from bot.texts import Reader
from chat.plain.write import QUOTE
from domain.export_columns import COLUMNS
from domain.exported import Exported, record, tidy
from domain.names import clean, key, search_key
from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person, Private
from domain.prospects import Contact, Prospect, Reach, Screening
from domain.stages import Stage
from handlers.exporting.file import write
from handlers.exporting.formats import Format
from handlers.exporting.heads import head
from tests.handlers.test_exports import HOSTILE
from tests.lists import Importing, importing
from tests.office import MONDAY_MORNING, Office

PARIS = ZoneInfo("Europe/Paris")
ORIGIN = "Another product"
PHONES = ("", "04 72 10 30 30", "+33 6 12 34 56 78", "+44 20 7946 0958", "06.12.34.56.78")
OPEN = [stage for stage in Stage if stage.is_open]

TYPED = (
    'add "Mairie de Lyon" contact:"Marie Dupont" role:Maire phone:0472103030 segment:Communes',
    "stage P-1 met",
    "note P-1 =1+1 is what they said",
    "note P-1 Second note",
    'add "Mairie de Thiers" contact:Paul email:paul@thiers.example phone:"04 72 10 30 30"',
    "call P-2 not interested obstacle:no_time,it_security",
    'add "Agence du numérique" type:relay audience:"Town halls" size:1200 source:Fair',
    'park P-3 until:2027-01-04 reason:"+ elections"',
    'add "Préfecture"',
    "decline P-4 reason:contractor",
)
letters = some.characters(codec="utf-8", exclude_characters="\0")
marks = some.sampled_from(
    ["=", "+", "-", "@", "'", '"', ";", ",", "\t", "é", "\n", "👩", "\u200d", "ل", "\u202e"]
)
texts = some.one_of(
    some.sampled_from(sorted(HOSTILE.values())), some.text(some.one_of(letters, marks), max_size=30)
).map(clean)
names = texts.filter(lambda text: any(map(str.isalnum, text)))
notes = some.lists(texts, max_size=3).map("\n".join).map(tidy)
days = some.none() | some.dates(date(2026, 1, 6), date(2030, 1, 1))


@some.composite
def contacts(draw: some.DrawFn, number: int) -> Sequence[Contact]:
    """Each with a name and perhaps an address of their own; telephones may be shared."""
    people = draw(some.lists(names, max_size=3, unique_by=search_key))
    return [
        Contact(
            id=at,
            prospect=number,
            name=Private(name),
            role=Private(draw(texts)),
            email=Private(draw(some.sampled_from(["", f"p{number}.{at}@agence.example"]))),
            phone=Private(draw(some.sampled_from(PHONES))),
            origin=ORIGIN,
            created_at=MONDAY_MORNING,
        )
        for at, name in enumerate(people, 1)
    ]


@some.composite
def prospects(draw: some.DrawFn, number: int, name: str) -> Exported:
    stage = draw(some.sampled_from([*OPEN, *Stage]))
    reach = draw(some.sampled_from(Reach))
    is_relay, parked = reach is Reach.RELAY, draw(days) if stage.is_open else None
    reasons = some.none() | some.sampled_from(DeclineReason)
    prospect = Prospect(
        id=number,
        number=number,
        product=1,
        segment=1,
        name=name,
        created_at=MONDAY_MORNING,
        created_by=Person("alice"),
        last_event_at=MONDAY_MORNING,
        stage=stage,
        reach=reach,
        source=draw(names),
        next_action=draw(texts) if stage.is_open else "",
        next_action_on=draw(days) if stage.is_open else None,
        parked_until=parked,
        park_reason=draw(texts) if parked else "",
        obstacles=frozenset(draw(some.sets(some.sampled_from(Obstacle), max_size=3))),
        decline_reason=draw(reasons) if stage is Stage.DECLINED else None,
        screening=draw(some.sampled_from(Screening)),
        audience=draw(texts) if is_relay else "",
        audience_size=draw(some.none() | some.integers(1, 10_000)) if is_relay else None,
    )
    return Exported(
        prospect=prospect,
        segment=draw(some.sampled_from(["Communes", "Agences ; d’État", "=1+1"])),
        owner=draw(some.sampled_from(["", "Alice", "Bob"])),
        contacts=draw(contacts(number)),
        note=draw(notes),
    )


@some.composite
def lists(draw: some.DrawFn) -> list[Exported]:
    called = draw(some.lists(names, min_size=1, max_size=4, unique_by=key))
    return [draw(prospects(number, name)) for number, name in enumerate(called, 1)]


@pytest.fixture
def beside(office: Office) -> Iterator[Importing]:
    """No channel has a product: whoever types means the one they used last."""
    office.alice.tells("help")
    with importing(office) as beside:
        yield beside


def written(exported: list[Exported], form: Format, folder: Path, language: str) -> bytes:
    reader = Reader(language, PARIS, today=MONDAY_MORNING.date())
    heads = {column: reader.say(head(column), QUOTE) for column in COLUMNS}
    path = folder / "export"
    write(path, form, exported, heads=heads, language=language, zone=PARIS)
    return path.read_bytes()


def imported(content: bytes, form: str, beside: Importing) -> None:
    """Into a product begun for it."""
    bob, number = beside.office.bob, next(beside.office.ids)
    bob.types(f'/prospect product new "Product {number}"', channel=f"channel-{number}")
    beside.is_sent(content, bob, name=f"export.{form}", origin=ORIGIN, mode="complete")
    shown = [message["controls"] for message in beside.office.chat.walls["bob"]]
    go = [control for controls in shown for control in controls if control["action"] == "import-go"]
    bob.presses_action("import-go", go[-1]["value"])
    beside.works()


def exported_as_json(beside: Importing) -> list[dict[str, Any]]:
    beside.office.bob.types("/prospect export json")
    found: list[dict[str, Any]] = json.loads(newest_file(beside.office))
    return [comparable(one) for one in found]


def newest_file(office: Office) -> bytes:
    contents = [message["content"] for message in office.chat.walls["bob"] if "content" in message]
    return base64.b64decode(contents[-1])


def comparable(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in ("reference", "figures")}


@pytest.mark.parametrize(
    ("form", "language"),
    [(Format.CSV, "fr"), (Format.CSV, "en"), (Format.XLSX, "fr"), (Format.JSON, "en")],
)
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(exported=lists())
def test_a_list_comes_back_as_it_left(
    beside: Importing, tmp_path: Path, form: Format, language: str, exported: list[Exported]
) -> None:
    imported(written(exported, form, tmp_path, language), form, beside)

    found = exported_as_json(beside)

    expected = [comparable(record(one, PARIS)) for one in exported]
    assert sorted(found, key=by_name) == sorted(expected, key=by_name)


def by_name(record: dict[str, Any]) -> str:
    """Those with more to write are written after the plain ones: their numbers follow."""
    return str(record["organisation"])


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
def test_what_people_typed_comes_back_as_it_left(beside: Importing, form: str) -> None:
    bob = beside.office.bob
    bob.types('/prospect product new "First"', channel="first")
    for line in TYPED:
        bob.types(f"/prospect {line}")
    before = exported_as_json(beside)
    bob.types(f"/prospect export {form}")

    imported(newest_file(beside.office), form, beside)

    assert len(before) == 4
    assert exported_as_json(beside) == [with_source(one) for one in before]


def with_source(record: dict[str, Any]) -> dict[str, Any]:
    contacts = [one | {"contact_origin": ORIGIN} for one in record["contacts"]]
    return record | {"source": record["source"] or ORIGIN, "contacts": contacts}
