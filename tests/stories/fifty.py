"""Fifty people recorded in every way there is, quoted in every text there is; and how a scan looks for them."""

import io
import re
from collections.abc import Collection
from dataclasses import dataclass

from openpyxl import Workbook

from tests.lists import csv_of, importing
from tests.office import Office

FIRST = ["Zéphyrine", "Ysaline", "Xavière", "Wandrille", "Vianney"]
LAST = [
    "Quatrevaux",
    "Bouchardœuf",
    "Kerguelen",
    "d’Arthibouville",
    "Maupertuis-Roy",
    "Grandcourt",
    "Lanternier",
    "Pellequer",
    "Sauvageot",
    "Vercasson",
]
PEOPLE = range(1, 51)
ERASED = [number for number in PEOPLE if number % 5 in (0, 1)]
OBJECTING = [number for number in PEOPLE if number % 10 == 2]
BY_A_CALL = OBJECTING[3:]
"""They say so when they are called; the others write."""
GONE = sorted(ERASED + OBJECTING)
NO_DIGIT = re.compile(r"[^\d]")


def first(number: int) -> str:
    return FIRST[(number - 1) % len(FIRST)]


def last(number: int) -> str:
    return LAST[(number - 1) // len(FIRST)]


def name(number: int) -> str:
    return f"{first(number)} {last(number)}"


def email(number: int) -> str:
    return f"{number}_z.{FIRST.index(first(number))}@ville{number}-xq.example"


def role(number: int) -> str:
    return f"Chargée de mission n°{number}zk"


def phone(number: int) -> str:
    return f"0647{number:02d}58{number:02d}"


def grouped(number: int, by: str) -> str:
    return by.join(re.findall("..", phone(number)))


def traces(numbers: Collection[int]) -> list[str]:
    """What a scan looks for of each, as it may be kept, written or sent."""
    found: list[str] = []
    for one in numbers:
        digits = grouped(one, " ")[1:]
        names = [name(one), name(one).upper(), f"{last(one)} {first(one)}", name(one).casefold()]
        names += [plain(name(one)), plain(name(one).casefold())]
        found += [*names, *(said.encode("unicode_escape").decode() for said in names)]
        found += [email(one), email(one).upper(), email(one).replace("_", "\\_"), role(one)]
        found += [phone(one), grouped(one, " "), grouped(one, "."), grouped(one, "-")]
        found += [f"+33 {digits}", f"+33{phone(one)[1:]}", f"0033 {digits}", phone(one)[1:]]
    return sorted(set(found))


def plain(text: str) -> str:
    """As texts are looked for: no accents, no apostrophe, no hyphen."""
    for one, other in (("é", "e"), ("è", "e"), ("œ", "oe"), ("’", " "), ("-", " ")):
        text = text.replace(one, other)
    return text


def left_in(content: bytes | str, numbers: Collection[int]) -> list[str]:
    """The traces of these people that are in it."""
    raw = content if isinstance(content, bytes) else content.encode()
    return [trace for trace in traces(numbers) if trace.encode() in raw]


@dataclass
class Fifty:
    """`office` after two weeks of work with them; the person of P-12 is number 12."""

    office: Office

    def are_added(self) -> None:
        """In one line, by a list, by a workbook, by hand afterwards, in the bot's own conversation."""
        for number in range(1, 11):
            self._in_one_line(number)
        self._by_list(range(11, 21), "liste.csv")
        self._by_list(range(21, 31), "liste.xlsx")
        for number in range(31, 41):
            self._by_hand(number)
        for number in range(41, 51):
            self._directly(number)

    def are_worked_with(self) -> None:
        for number in PEOPLE:
            self._noted(number)
            self._called(number)
        self._planned()
        self._needed()
        self._met()

    def are_looked_at(self) -> str:
        """All that Bob is shown, now."""
        bob = self.office.bob
        seen = [bob.tells(f"show P-{number}") for number in PEOPLE]
        lines = ("list", "list mine", "list stale", "search Mairie", "stats", "needs", "mandate")
        seen += [bob.tells(line) for line in (*lines, "product", "next", "privacy", "home")]
        return "\n".join([*seen, bob.opens_home()])

    def _in_one_line(self, number: int) -> None:
        self.office.bob.types(f'/prospect add "Mairie {number}" {details(number)}')

    def _directly(self, number: int) -> None:
        self.office.bob.tells(f'add "Mairie {number}" {details(number)}')

    def _by_list(self, numbers: range, file: str) -> None:
        rows = [
            [f"Mairie {one}", name(one), role(one), email(one), grouped(one, " ")]
            for one in numbers
        ]
        head = ["Organisation", "Contact", "Fonction", "E-mail", "Téléphone"]
        content = workbook([head, *rows]) if file.endswith("xlsx") else in_csv(head, rows)
        with importing(self.office) as bench:
            bench.is_sent(content, self.office.bob, name=file)
            self.office.bob.presses("Import 10")
            bench.works()

    def _by_hand(self, number: int) -> None:
        """After a first try with another address, which is put right."""
        bob = self.office.bob
        bob.types(f'/prospect add "Mairie {number}" contact:"{name(number)}" phone:{phone(number)}')
        bob.presses_action("edit", f"P-{number}")
        bob.sends(email=email(number), role=role(number))

    def _noted(self, number: int) -> None:
        """At their own prospect, and at the next one."""
        bob, other = self.office.bob, number % len(PEOPLE) + 1
        bob.types(f'/prospect note P-{number} "{name(number)} prefers {grouped(number, " ")}"')
        of_others = (
            f"{last(number)} {first(number)}, {grouped(number, '.')}, {email(number).upper()}"
        )
        bob.types(f'/prospect note P-{other} "Knows {of_others}"')

    def _called(self, number: int) -> None:
        said = f"{name(number).upper()} wrote from {email(number)}"
        self.office.bob.types(
            f'/prospect call P-{number} interested next:2026-01-2{number % 8 + 1} note:"{said}"'
        )

    def _planned(self) -> None:
        bob = self.office.bob
        for number in (5, 12, 31, 45):
            bob.tells(f'next-action P-{number} 2026-01-06 "write to {email(number)}"')
            bob.types(f'/prospect next-action P-{number + 3} 2026-01-06 "ask {name(number)}"')
        for number in (6, 22, 50):
            reason = f"{name(number)} is away, call +33 {phone(number)[1:]}"
            bob.types(f'/prospect park P-{number} until:2026-03-02 reason:"{reason}"')

    def _needed(self) -> None:
        bob = self.office.bob
        for number in (11, 21, 35):
            bob.types(f'/prospect need P-{number} "A page for {name(number)}" must')
        bob.types(f'/prospect mandate "{name(42)}" "One login for {name(40)}"')
        self.office.alice.types(f'/prospect product state building because:"{name(15)} insists"')
        self.office.alice.types("/prospect needs freeze")

    def _met(self) -> None:
        """Questionnaires ask about the next action; one of them is answered to the end, one put off."""
        for number in (16, 25, 32):
            self.office.bob.types(f"/prospect meet P-{number} when:2026-01-07 14:00 for:60")
            self.office.bob.types(
                f'/prospect next-action P-{number} 2026-01-08 "see {name(number)}"'
            )


def details(number: int) -> str:
    who = f'contact:"{name(number)}" role:"{role(number)}"'
    return f"{who} email:{email(number)} phone:{phone(number)}"


def in_csv(head: list[str], rows: list[list[str]]) -> bytes:
    return csv_of([";".join(row) for row in rows], head=";".join(head))


def workbook(rows: list[list[str]]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()
