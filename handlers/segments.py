"""/prospect segment new "State agencies" population:200 hypothesis:"…": where first users are looked for."""

from dataclasses import replace

from chat.cards import Row, Rows, Text, card
from chat.forms import Form, Line, Number, Paragraph
from chat.port import Open, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.names import clean
from domain.positional import joined
from domain.products import Segment
from domain.refusals import Refusal
from domain.vocabulary import flag
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.naming import LONGEST_NAME, named

AT_MOST = 1_000_000


class NoSuchPopulation(Refusal):
    """A population is a whole number, from 1 to a million. Details: typed."""

    phrase = "refusal-no-such-population"


def segment(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, the segments there are; `new`, another one or news of one."""
    only(line, "population", "hypothesis")
    words = line.positional
    if not words and not line.keys:
        return [Reply(card=card(Text(say("segments-title")), rows(desk)))]
    if words and not words[0].quoted and flag(words[0].text) == "new":
        words = words[1:]
    if not words and not line.keys:
        desk.open_product()
        return [Open(form=form())]
    kept = keep(
        joined(words),
        desk,
        population=population(line.keys.get("population", "")),
        hypothesis=line.keys.get("hypothesis", ""),
    )
    return [told(kept)]


def sent(submitted: Submitted, desk: Desk) -> list[Say]:
    values = submitted.values
    number = values["population"]
    kept = keep(
        text(values, "name"),
        desk,
        population=None if number is None else population(str(number)),
        hypothesis=text(values, "hypothesis"),
    )
    return [told(kept)]


def keep(name: str, desk: Desk, *, population: int | None, hypothesis: str) -> Segment:
    """A new segment, or what is now known of the one with that name."""
    product = desk.open_product().id
    name = named(name, say("what-segment"), field="name")
    known = desk.work.segments.named(name, product=product)
    if known is None:
        return desk.work.segments.add(
            name,
            product=product,
            at=desk.now,
            hypothesis=clean(hypothesis),
            population=population,
        )
    changed = replace(
        known,
        hypothesis=clean(hypothesis) or known.hypothesis,
        population=known.population if population is None else population,
    )
    desk.work.segments.save(changed)
    return changed


def population(typed: str) -> int | None:
    if not typed:
        return None
    is_number = typed.isdecimal() and len(typed) <= len(str(AT_MOST))
    if not is_number or not 1 <= int(typed) <= AT_MOST:
        raise NoSuchPopulation(typed=typed, field="population")
    return int(typed)


def told(kept: Segment) -> Reply:
    known = 0 if kept.population is None else kept.population
    return Reply(card=card(Text(say("segment-kept", name=kept.name, population=known))))


def rows(desk: Desk) -> Rows:
    return Rows(
        tuple(Row(words=described(one)) for one in desk.work.segments.of_product(desk.product.id))
    )


def described(segment: Segment) -> Phrase:
    population = segment.population or 0
    row = say("segment-row", name=segment.name, population=population)
    return say("segment-row-why", row=row, why=segment.hypothesis) if segment.hypothesis else row


def form() -> Form:
    return Form(
        name="segment",
        title=say("segment-form-title"),
        submit=say("segment-form-submit"),
        items=(
            Line(name="name", label=say("segment-form-name"), at_most=LONGEST_NAME),
            Number(
                name="population",
                label=say("segment-form-population"),
                hint=say("segment-form-population-hint"),
                optional=True,
                at_least=1,
                at_most=AT_MOST,
            ),
            Paragraph(name="hypothesis", label=say("segment-form-hypothesis"), optional=True),
        ),
    )


COMMANDS = {"segment": segment}
FORMS = {"segment": sent}
