"""Messages longer than a server holds: a digest fits the oldest, what does not fit is counted."""

from chat.cards import Card, Heading, Menu, Note, Option, Row, Rows, card
from chat.mattermost import fit, limits
from tests.chat.mattermost.shapes import found
from tests.chat.mattermost.test_cards import written
from tests.chat.recorded import words

STEPS = {
    "called": "Appelé",
    "later-1": "Dans 1 jour ouvré",
    "later-3": "Dans 3 jours ouvrés",
    "later-5": "Dans 5 jours ouvrés",
    "park": "Mettre en veille",
    "close": "Clore",
}


def row(name: str, number: int) -> Row:
    value = f"1:2026-02-23:P-{number}:"
    options = tuple(Option(value=value + step, label=words(said)) for step, said in STEPS.items())
    menu = Menu(action="digest", label=words("Et maintenant ?"), options=options)
    line = f"⟦{name}⟧ · P-{number} · À contacter · silence depuis 24 jours ouvrés"
    return Row(words=words(line), act=menu)


def digest(name: str = "Conservatoire national des concours") -> Card:
    rows = Rows(tuple(row(name, number) for number in range(201, 211)))
    end = Note(words("+149 : tapez /prospect liste silencieux"))
    return card(Heading(words("10 prospects")), rows, end)


def test_a_digest_of_ten_with_a_menu_each_fits_the_oldest_server_behind_a_long_address() -> None:
    props = written(*digest().parts)["props"]

    rows, end = fit.fitted(props, fit.OLD)["attachments"]

    first, *_, last = rows["text"].splitlines()
    assert (first[:8], last[:8]) == ("1. **Con", "10. **Co")
    assert [one["id"] for one in rows["actions"]] == [f"a{n}" for n in range(1, 11)]
    assert rows["actions"][9]["name"] == "10 · Et maintenant ?"
    assert end["text"] == "+149 : tapez /prospect liste silencieux"


def test_where_there_is_room_each_prospect_stands_above_its_menu() -> None:
    props = written(*digest().parts)["props"]

    assert fit.fitted(props, fit.NEW) == props


def test_what_a_server_does_not_hold_is_counted() -> None:
    message = written(*digest("x" * 200).parts)

    kept = fit.fitted(message["props"], fit.OLD)

    rows, more = kept["attachments"]
    assert limits.octets(kept) <= fit.OLD
    assert more["text"] == f"+{11 - len(rows['actions'])}"
    assert list(found({**message, "props": kept})) == []
