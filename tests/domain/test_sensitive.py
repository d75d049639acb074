"""What seems to say something of a person that should not be kept."""

import pytest

from domain.sensitive import Sensitive, sensitive


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("Elle est enceinte, rappeler en mars", [Sensitive.HEALTH], id="health"),
        pytest.param("En arrêt maladie jusqu’à lundi", [Sensitive.HEALTH], id="accents"),
        pytest.param("ON SICK LEAVE", [Sensitive.HEALTH], id="capitals"),
        pytest.param("Il est syndiqué", [Sensitive.UNION], id="union"),
        pytest.param("Un peu con, mais sympa", [Sensitive.INSULT], id="insult"),
        pytest.param(
            "she is muslim and divorced", [Sensitive.BELIEFS, Sensitive.PRIVATE], id="two"
        ),
        pytest.param("1 84 12 76 451 089 46", [Sensitive.NIR], id="NIR with its key"),
        pytest.param("184127645108946", [Sensitive.NIR], id="NIR in one go"),
        pytest.param("2 69 05 2A 004 015", [Sensitive.NIR], id="Corsica, without key"),
        pytest.param("184127645108947", [], id="a wrong key"),
        pytest.param("184137645108946", [], id="no such month"),
        pytest.param("06 12 34 56 78", [], id="a telephone number"),
        pytest.param("Syndicat des eaux", [], id="an organisation"),
        pytest.param("Agence régionale de santé", [], id="an agency"),
        pytest.param("Confirmé, la conférence continue", [], id="inside a word"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_what_a_text_seems_to_say(text: str, kinds: list[Sensitive]) -> None:
    assert list(sensitive(text)) == kinds
