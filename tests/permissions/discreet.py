"""A discreet product's month of work, and what somebody who is not of it sees and changes of it."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from sqlalchemy import Table, select

from chat.port import Event, Press
from domain.people import Person, Place, Team
from storage.columns import metadata
from storage.storage import Storage
from storage.tables import prospects
from tests.mischief.test_stale_buttons import LINES, everything
from tests.office import Office, Teammate

Json: TypeAlias = dict[str, Any]
Controls: TypeAlias = list[dict[str, str]]
SECRET = "secret"
DISCREET = 1
ALICE = Person("alice")
OTHER_TEAM = Team("plain", "T0OTHER")
RENAMED = {
    "Export": "Yxport",
    "PDF": "Qdfile",
    "Signature": "Zignature",
    "dashboard": "dazhboard",
    "director": "direktor",
}
"""In the lines, so that none of their words is one of the bot's own."""
MORE = (
    'segment new "Zegment" population:10 hypothesis:"Hypothezis"',
    'add "Ambert three" segment:Zegment',
    'segment new "Zegment two" population:20 hypothesis:"Hypothezis two"',
    'pivot from:Zegment to:"Zegment two" why:"too slow"',
    "segment",
    "segment Zegment",
    "stats",
    "week",
    "restore",
    "import",
)
THEIRS = (
    *(word.casefold() for word in RENAMED.values()),
    *(
        "zegment",
        "hypothezis",
        "ambert",
        "marlene",
        "one logyn",
        "discret",
        "zed",
        "farmers",
        "really?",
    ),
)
"""Words of the discreet product: prospects, people, needs, orders, questions, the product itself."""
BROKEN = ("something broke", "quelque chose a cassé")
NOT_KEPT = frozenset({"people", "seen", "outbox", "messages", "messages_about"})


def discreet(storage: Storage) -> Office:
    """A month of Alice's work in a channel where she is alone; every kind of card stands somewhere."""
    office = Office(storage)
    office.chat.channels = {SECRET: frozenset({ALICE})}
    alice = office.alice
    alice.types("/prospect product new Discret", channel=SECRET)
    alice.types("/prospect add Ambert", channel=SECRET)
    alice.types(
        '/prospect add "Ambert two" contact:"Marlene Dupont" email:marlene@ambert.example',
        channel=SECRET,
    )
    alice.types('/prospect mandate "The direktor" "One logyn"', channel=SECRET)
    for line in LINES:
        alice.types(f"/prospect {renamed(line)}", channel=SECRET)
    for line in MORE:
        alice.types(f"/prospect {line}", channel=SECRET)
    alice.tells("privacy P-2")
    alice.opens_home()
    office.until("2026-02-02 10:00")
    office.bob.types('/prospect product new "Peps"')
    office.bob.types('/prospect add "Ville de Nice"')
    return office


def renamed(line: str) -> str:
    for word, other in RENAMED.items():
        line = line.replace(word, other)
    return line


def made(office: Office) -> tuple[Controls, list[Json]]:
    """Every control Alice has, and every form these open for her."""
    alice, forms = office.alice, list[Json]()
    controls = everything(office)
    for control in controls:
        alice.form = None
        action, value = control["action"], control["value"]
        alice.does(Press(**alice.head(Place(SECRET)), action=action, value=value))
        forms += [alice.form] if alice.form else []
    return controls + everything(office), forms


def theirs(office: Office) -> dict[str, list[Any]]:
    """Every row that is about the discreet product, its prospects or what they are part of."""

    def read(books: Any) -> dict[str, list[Any]]:
        connection = books.connection
        of_them = select(prospects.c.id).where(prospects.c.product_id == DISCREET)
        return {
            table.name: sorted(connection.execute(select(table).where(about)).all(), key=str)
            for table in metadata.sorted_tables
            if table.name not in NOT_KEPT and (about := is_about(table, of_them)) is not None
        }

    return office.storage.read(read)


def is_about(table: Table, of_them: Any) -> Any:
    if "product_id" in table.c:
        return table.c.product_id == DISCREET
    return table.c.prospect_id.in_(of_them) if "prospect_id" in table.c else None


def told_of(seen: str, said: str) -> list[str]:
    """Their words, but those that whoever asks said themselves; and whether anything broke."""
    return [word for word in (*THEIRS, *BROKEN) if word in seen and word not in said.casefold()]


def sees(office: Office, who: Teammate, event: Event) -> str:
    """Everything that comes back, what is written to them directly, and their page."""
    wall = office.chat.walls[who.person.id]
    before = len(wall)
    calls = office.bot.receive(event)
    seen = [call.args for call in calls] + wall[before:]
    return str([seen, office.chat.homes.get(who.person.id)]).casefold()


def tried(office: Office, who: Teammate, events: Iterable[tuple[str, str, Event]]) -> Any:
    """What was shown of theirs, and what of it was changed, by what was tried. Empty when nothing."""
    shown, changed = {}, {}
    before, last = theirs(office), ""
    for name, said, event in events:
        if words := told_of(sees(office, who, event), said):
            shown[name] = (said, words)
        if name != last and (now := theirs(office)) != before:
            changed[last] = [table for table in now if now[table] != before[table]]
            before = now
        last = name
    return shown, changed
