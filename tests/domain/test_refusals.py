from domain.refusals import UnknownVerb, UnreadableDay


def test_a_refusal_carries_what_its_sentence_needs() -> None:
    refusal = UnknownVerb(typed="ad", suggestion="add")

    assert refusal.phrase == "refusal-unknown-verb"
    assert refusal.details == {"typed": "ad", "suggestion": "add"}
    assert refusal.field is None


def test_a_refusal_may_blame_a_field_of_the_form() -> None:
    refusal = UnreadableDay(field="when", typed="jamais")

    assert (refusal.field, refusal.details) == ("when", {"typed": "jamais"})


def test_a_refusal_shows_the_beginning_of_a_long_text_only() -> None:
    refusal = UnreadableDay(typed="x" * 10_000)

    assert refusal.details["typed"] == "x" * 79 + "…"
