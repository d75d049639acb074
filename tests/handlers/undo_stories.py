"""How each kind of what is done is done in a test, and taken back: by its verb, or by a button of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from tests.lists import agency, csv_of, importing
from tests.office import Office

Act = Callable[[Office], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`before` is typed first; `act` is a line, or what somebody presses and fills in.

    `undo` is the line that takes it back, or a button ("[Undo]").
    """

    act: str | Act
    before: tuple[str | Act, ...] = ()
    undo: str | Act = "undo"


def edits(office: Office) -> str:
    office.bob.presses_action("edit", "P-1")
    return office.bob.sends(name="Ville de Lyon", source="A fair", owner=(office.chloe.person,))


def adds_a_contact(office: Office) -> str:
    office.bob.presses_action("contact-new", "P-1")
    return office.bob.sends(contact="Marie Dupont", phone="0199001234", origin="salon")


def keeps(office: Office) -> str:
    return office.bob.presses_action("keep", "P-1")


def puts_off(office: Office) -> str:
    return office.bob.presses_action("later", "P-1:3")


def is_nearly_forgotten(office: Office) -> str:
    """Three years go by; Bob is told that their time will be up."""
    office.is_shut_until("2028-12-05 10:00")
    office.until("2029-01-04 10:00")
    return office.bob.messages[-1]


def says_that_they_were_in_touch(office: Office) -> str:
    office.bob.presses_directly("We were in touch")
    return office.bob.sends()


def imports(office: Office, *, mode: str) -> str:
    with importing(office) as beside:
        beside.is_sent(csv_of([agency(1), agency(2)]), office.bob, mode=mode, segment="Agencies")
        office.bob.presses("Import 2")
        beside.works()
    return office.bob.messages[-1]


def undoes_the_import(office: Office) -> str:
    with importing(office) as beside:
        office.bob.presses_action("import-undo", "1")
        beside.works()
    return office.bob.messages[-1].replace("agences.csv is undone", "Undone")


def completes(office: Office) -> str:
    return imports(office, mode="complete")


def brings_in(office: Office) -> str:
    return imports(office, mode="create")


AGENCIES: Final = 'segment new "Agencies"'
"""A segment that began with something stays, empty, when that is undone."""
OF_DEEDS: Final[Mapping[str, tuple[Story, ...]]] = {
    "add": (
        Story(act='add "Mairie de Nice" contact:"Paul Roy" phone:0612345678'),
        Story(before=(AGENCIES,), act=brings_in, undo=undoes_the_import),
    ),
    "ask-around": (Story(act="ask-around P-1"),),
    "call": (
        Story(act="call P-1 interested next:2026-01-22 obstacle:no-time"),
        Story(act="call P-1 no answer"),
        Story(act="call P-1 wrong number"),
        Story(act="call P-1 later next:2026-03-02"),
        Story(act="call P-1 not interested"),
        Story(act="call P-1 do not contact"),
    ),
    "contact": (Story(act=adds_a_contact),),
    "decline": (
        Story(act="decline P-1 reason:too-specific"),
        Story(act="stage P-1 declined reason:other"),
    ),
    "done": (Story(act="done P-1"),),
    "edit": (Story(act=edits),),
    "heard": (
        Story(
            before=(
                'add Brest contact:"Paul Roy" email:paul.roy@brest.example source:annuaire',
                is_nearly_forgotten,
            ),
            act=says_that_they_were_in_touch,
        ),
    ),
    "import": (Story(before=(AGENCIES, 'add "Agence 1"'), act=completes, undo=undoes_the_import),),
    "introduce": (
        Story(act="introduce P-1 through:@{chloe}"),
        Story(act="introduce P-1 through:P-2"),
    ),
    "kept": (Story(before=("score P-1 C1=4 C3=4",), act=keeps),),
    "later": (Story(act=puts_off),),
    "meet": (
        Story(act="meet P-1 2026-01-08 14:00"),
        Story(act="meet P-1 P-2 2026-01-08 14:00"),
    ),
    "meet-cancel": (Story(before=("meet P-1 P-2 2026-01-08 14:00",), act="meet P-1 cancel"),),
    "merge": (
        Story(act="merge P-1 P-2 keep:P-1"),
        Story(act="merge P-1 P-2 keep:P-2"),
    ),
    "met": (Story(act="meet P-1 P-2 2026-01-04 14:00"),),
    "need": (
        Story(act='need P-1 "Import a PDF" must "Export" nice'),
        Story(before=('need P-1 "Export" nice',), act='need P-1 "Export" must'),
    ),
    "next-action": (Story(act='next-action P-1 2026-01-22 "write"'),),
    "note": (Story(act='note P-1 "They call back."'),),
    "park": (
        Story(act="park P-1 until:2026-02-03 reason:budget"),
        Story(
            before=(AGENCIES,),
            act='pivot from:"Divers" to:"Agencies" why:"slow" park-until:2026-06-01',
            undo="[Undo]",
        ),
    ),
    "relay": (Story(act='relay P-1 audience:"young people" size:200'),),
    "remove": (Story(act="remove P-1"),),
    "reopen": (
        Story(before=("stage P-1 unreachable",), act="reopen P-1"),
        Story(before=("park P-1 until:2026-02-03",), act="reopen P-1"),
    ),
    "restore": (Story(before=("remove P-1",), act="restore P-1"),),
    "satisfied": (Story(before=("stage P-1 user",), act="satisfied P-1 yes"),),
    "score": (Story(act="score P-1 P1=3 R1=4 C1=4"),),
    "stage": (
        Story(act="stage P-1 pilot on:2025-12-29"),
        Story(act="stage P-1 unreachable"),
    ),
}
"""By what the timeline says of it."""

WISHES: Final = ('need P-1 "Import a PDF" must', 'need P-2 "Export" must')
ORDERED: Final = ('mandate "The director" "One login"',)
OF_VERBS: Final[Mapping[str, tuple[Story, ...]]] = {
    "import": (Story(before=(AGENCIES,), act=brings_in, undo=undoes_the_import),),
    "mandate": (
        Story(act='mandate "The director" "One login for all"', undo="[Undo]"),
        Story(before=ORDERED, act='mandate refute "One login" because:"no"', undo="[Undo]"),
        Story(before=ORDERED, act='mandate confirm "One login" P-1 must', undo="[Undo]"),
    ),
    "need": (
        Story(before=WISHES, act='need "Export" state:"in progress"', undo="[Undo]"),
        Story(before=WISHES, act='need "Export" name:"Exports"', undo="[Undo]"),
        Story(act='need "Signature" origin:team', undo="[Undo]"),
    ),
    "needs": (
        Story(before=WISHES, act='needs merge "Import a PDF" "Export"', undo="[Undo]"),
        Story(before=WISHES, act='needs remove "Export"', undo="[Undo]"),
    ),
    "pivot": (
        Story(
            before=(AGENCIES,),
            act='pivot from:"Divers" to:"Agencies" why:"slow" park-until:2026-06-01',
            undo="[Undo]",
        ),
    ),
    "portrait": (
        Story(act="portrait weights pain:60 reach:20 digital:20 because:x", undo="[Undo]"),
    ),
    "product": (
        Story(act='product state building because:"two"', undo="[Undo]"),
        Story(act='product close "demarches"', undo='product reopen "demarches"'),
    ),
    "segment": (
        Story(act="segment Divers state:paused", undo="[Undo]"),
        Story(act='segment Divers name:"Town halls"', undo="[Undo]"),
    ),
}
"""Verbs that change something else than one prospect: the answer has the button that takes it back."""

ONLY_READ: Final = frozenset(
    {"advice", "export", "help", "home", "list", "search", "show", "stats", "undo", "week"}
)
SAID_ANEW: Final = frozenset({"next", "privacy", "settings"})
"""Whoever has another one to call lets the first go; a setting is set again; rights are for good."""
