"""What points to somebody is found wherever it was written, on both databases; nothing else is changed."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from domain.notes import NoteKind
from domain.people import Person, Team
from domain.stages import Stage
from domain.traces import Traces
from storage.answer_tables import notes
from storage.history_tables import entries
from storage.method_tables import needs
from storage.storage import Storage
from storage.taking_out import Mended, fragments, worth_a_look
from storage.work import Work
from tests.storage.begun import some_prospects

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM = Team("plain", "T1")
THEIRS, ANOTHER = 1, 2


@pytest.fixture
def product(storage: Storage) -> int:
    """With the prospects 1 and 2."""
    return storage.write(
        lambda books: some_prospects(books.joined(TEAM, at=NOW), Stage.NEW, Stage.NEW, at=NOW)
    )


def noted(storage: Storage, prospect: int, text: str, *, timeline: str = "") -> None:
    def write(work: Work) -> None:
        work.notes.add(prospect=prospect, kind=NoteKind.NOTE, by=ALICE, at=NOW, text=text)
        work.entries.add(
            prospect=prospect,
            at=NOW,
            by=ALICE,
            what="edit",
            before={"next_action": text},
            after={"next_action": timeline},
        )

    storage.write(lambda books: write(books.of(TEAM)))


def taken_out(storage: Storage, traces: Traces) -> Mended:
    return storage.write(lambda books: books.of(TEAM).erasing.take_out(traces, prospect=THEIRS))


def kept(storage: Storage, prospect: int) -> tuple[str, str]:
    """The note, and what the timeline says it was."""

    def read(work: Work) -> tuple[str, str]:
        (note,) = work.notes.of_prospect(prospect)
        (entry,) = work.entries.of_prospect(prospect, at_most=9)
        return note.text.value, entry.before["next_action"]

    return storage.read(lambda books: read(books.of(TEAM)))


WRITTEN = [
    pytest.param(("Zoé Roy", "", ""), "ask Zoé Roy", id="as it is"),
    pytest.param(("Zoe Roy", "", ""), "ask ZOÉ ROY", id="an accent the name has not"),
    pytest.param(("Éloïse Çağ", "", ""), "ask eloise cag", id="nothing but accents"),
    pytest.param(("Li Xu", "", ""), "ask li xu", id="two letters"),
    pytest.param(("Zoé Lebœuf", "", ""), "ask Zoé Leboeuf", id="œ"),
    pytest.param(("Иван Петров", "", ""), "ask ИВАН ПЕТРОВ", id="another script"),
    pytest.param(("Roy, Zoé", "", ""), "ask Zoé ROY", id="last name first"),
    pytest.param(("", "z_é@ex.fr", ""), "ask z_é@EX.fr", id="an address"),
    pytest.param(("", "1@2.3", ""), "ask 1@2.3", id="an address without letters"),
    pytest.param(("", "", "0612345678"), "ask +33 (0)6.12.34.56.78", id="a number"),
    pytest.param(("", "", "+45 12 34 56 78"), "ask 12 34 56 78", id="a number of eight digits"),
]


@pytest.mark.parametrize("prospect", [THEIRS, ANOTHER])
@pytest.mark.parametrize(("who", "text"), WRITTEN)
def test_it_is_found_however_it_is_written(
    storage: Storage, product: int, who: tuple[str, str, str], text: str, prospect: int
) -> None:
    name, email, phone = who
    noted(storage, prospect, text)

    mended = taken_out(storage, Traces(names=(name,), emails=(email,), phones=(phone,)))

    assert kept(storage, prospect) == ("ask […]", "ask […]")
    assert mended.prospects == {prospect}


def test_of_a_name_any_letter_of_which_may_have_an_accent_few_texts_are_looked_at(
    storage: Storage, product: int
) -> None:
    for text in ("Alice Colas", "COLAS, ÀLICE", "Alice calls back", "Nicolas calls Alice"):
        noted(storage, ANOTHER, text, timeline=text)
    likes = fragments(Traces(names=("Alice Colas",), emails=(), phones=()))
    looked_at = [
        select(func.count()).where(worth_a_look(column, likes))
        for column in (notes.c.text, entries.c.after)
    ]

    counted = storage.read(
        lambda books: [books.connection.execute(query).scalar_one() for query in looked_at]
    )

    assert counted == [3, 3]


@pytest.mark.parametrize("name", ["Li", "Zoé", "Jo Li", "Xu"])
def test_at_their_own_prospect_nothing_is_passed_over(
    storage: Storage, product: int, name: str
) -> None:
    noted(storage, THEIRS, f"{name.split()[-1]} agrees")
    noted(storage, ANOTHER, f"{name.split()[-1]} agrees")

    taken_out(storage, Traces(names=(name,), emails=(), phones=()))

    assert kept(storage, THEIRS)[0] == "[…] agrees"
    assert kept(storage, ANOTHER)[0] == f"{name.split()[-1]} agrees"


def test_more_rows_than_are_read_at_a_time(storage: Storage, product: int) -> None:
    def write(work: Work) -> None:
        for number in range(1_100):
            text = f"{number}: Zoé Roy"
            work.notes.add(prospect=ANOTHER, kind=NoteKind.NOTE, by=ALICE, at=NOW, text=text)

    storage.write(lambda books: write(books.of(TEAM)))

    taken_out(storage, Traces(names=("Zoé Roy",), emails=(), phones=()))

    found = storage.read(lambda books: books.of(TEAM).notes.of_prospect(ANOTHER))
    assert len(found) == 1_100
    assert not any("Roy" in note.text.value for note in found)


def test_what_is_known_of_somebody_else_names_them_no_more(storage: Storage, product: int) -> None:
    def write(work: Work) -> None:
        work.contacts.add(
            prospect=ANOTHER,
            at=NOW,
            name="Anne Petit",
            role="assistant of Zoé Roy",
            origin="Zoé Roy",
        )

    storage.write(lambda books: write(books.of(TEAM)))

    taken_out(storage, Traces(names=("Zoé Roy",), emails=(), phones=()))

    (anne,) = storage.read(lambda books: books.of(TEAM).contacts.of_prospect(ANOTHER))
    assert (anne.name.value, anne.role.value, anne.origin) == (
        "Anne Petit",
        "assistant of […]",
        "[…]",
    )


def test_needs_told_apart_by_a_name_alone_stay_two(storage: Storage, product: int) -> None:
    def write(work: Work) -> None:
        for words in ("A page for Zoé Roy", "A page for Paul Dupont"):
            work.needs.add(words, product=product, by=ALICE, at=NOW)

    storage.write(lambda books: write(books.of(TEAM)))

    first = taken_out(storage, Traces(names=("Zoé Roy",), emails=(), phones=()))
    taken_out(storage, Traces(names=("Paul Dupont",), emails=(), phones=()))

    found = storage.read(lambda books: books.of(TEAM).needs.of_product(product))
    assert [need.words for need in found] == ["A page for […]", "A page for […]"]
    assert first.beside


def test_by_what_a_need_is_found_again_does_not_tell_either(storage: Storage, product: int) -> None:
    words = "Write to zoe.roy@ex.fr"

    def keys(work: Work) -> list[str]:
        return list(work.connection.execute(select(needs.c.words_key)).scalars())

    storage.write(lambda books: books.of(TEAM).needs.add(words, product=product, by=ALICE, at=NOW))

    taken_out(storage, Traces(names=(), emails=("zoe.roy@ex.fr",), phones=()))

    assert storage.read(lambda books: keys(books.of(TEAM))) == ["write to 1"]


def test_a_letter_that_waits_names_nobody_any_more(storage: Storage, product: int) -> None:
    def put(work: Work) -> None:
        args = {"blocks": [{"text": "ask Zoé Roy, zoe\\_roy@ex.fr"}]}
        work.outbox.put(
            destination="U1", kind="reply", method="post", args=args, subject=None, at=NOW
        )

    storage.write(lambda books: put(books.of(TEAM)))

    mended = taken_out(storage, Traces(names=("Zoé Roy",), emails=("zoe_roy@ex.fr",), phones=()))

    letter = storage.write(lambda books: books.outbox.lease(now=NOW, until=NOW))
    assert letter is not None
    assert letter.args == {"blocks": [{"text": "ask […], […]"}]}
    assert not mended.beside
