"""A person's own page: what they owe, whom they follow, what waits for them."""

from collections.abc import Iterator, Sequence

from chat.cards import (
    Button,
    Buttons,
    Card,
    Heading,
    Menu,
    Note,
    Option,
    Part,
    Row,
    Rows,
    Text,
    card,
)
from chat.port import Event, Home, HomeOpened, Post, Press, Reply, Say
from domain.command_line import CommandLine
from domain.meetings import Questionnaire
from domain.people import Member
from domain.products import Product, ProductState
from domain.prospects import Prospect
from domain.stages import OPEN
from domain.wording import Phrase, say
from handlers.access import FOR_EVERYBODY
from handlers.desk import Desk
from handlers.help import HELP
from handlers.keys import only
from handlers.noes import both_noes
from handlers.product_forms import NEW_PRODUCT
from handlers.product_pulse import motivated
from handlers.product_standing import pioneers
from handlers.prospect_card import button, next_action
from handlers.settings_form import SETTINGS
from storage.search import awake_on, owned_by

AT_MOST = 10
HOME = "home"


def home(member: Member, desk: Desk) -> Home:
    return Home(to=member.person, card=page(member, desk))


def page(member: Member, desk: Desk) -> Card:
    if desk.found_product is None:
        return first_steps(say("home-no-product"))
    product = desk.work.products.get(desk.found_product.id)
    parts = [*owed(member, desk), *waiting(member, desk), *followed(member, product, desk)]
    if not parts:
        return first_steps(say("home-nothing", name=product.name), product=product)
    return card(*parts, *around(product, desk))


def first_steps(words: Phrase, *, product: Product | None = None) -> Card:
    """Where there is nothing yet: what this is for, and three ways to begin."""
    return card(Heading(say("home-welcome")), Text(words), Buttons(three_steps(product)))


def three_steps(product: Product | None) -> tuple[Button, ...]:
    first = (
        Button(action=NEW_PRODUCT, label=say("button-new-product"), style="primary")
        if product is None
        else Button(action="run", label=say("button-add"), value="add", style="primary")
    )
    return (
        first,
        Button(action=HELP, label=say("button-help")),
        Button(action=SETTINGS, label=say("button-settings")),
    )


def owed(member: Member, desk: Desk) -> Iterator[Part]:
    """Their next actions: those overdue, then today's. Not of what was set aside."""
    found = desk.work.search.owed_by(member.person, until=desk.today)
    followed = (one for one in found if is_shown(one.product, desk))
    due = [one for one in followed if not one.parked_on(desk.today)]
    late = [one for one in due if one.next_action_on != desk.today]
    today = [one for one in due if one.next_action_on == desk.today]
    yield from some(say("home-overdue", count=len(late)), late)
    yield from some(say("home-today", count=len(today)), today)


def is_shown(product: int, desk: Desk) -> bool:
    """Open, and theirs to see."""
    return product not in desk.work.products.hidden and desk.product_with(product).is_open


def some(heading: Phrase, due: Sequence[Prospect]) -> Iterator[Part]:
    if due:
        yield Heading(heading)
        yield Rows(tuple(to_do(prospect) for prospect in due[:AT_MOST]))
    if len(due) > AT_MOST:
        yield Note(say("home-more", count=len(due) - AT_MOST))


def to_do(prospect: Prospect) -> Row:
    words = say(
        "home-action",
        name=prospect.name,
        reference=prospect.reference,
        action=next_action(prospect),
    )
    verbs = {
        "done": say("button-done"),
        "call": say("button-call"),
        "next-action": say("button-set-next-action"),
        "show": say("button-open"),
    }
    options = tuple(
        Option(value=f"{verb} {prospect.reference}", label=label) for verb, label in verbs.items()
    )
    return Row(words=words, act=Menu(action="run", label=say("button-act"), options=options))


def waiting(member: Member, desk: Desk) -> Iterator[Part]:
    """The questionnaires they have not answered."""
    found = desk.work.questionnaires.waiting_for(member.person)
    asked = [one for one in found if is_shown(one.product, desk)]
    if not asked:
        return
    about = desk.work.prospects.several([one.prospect for one in asked[:AT_MOST]])
    yield Heading(say("home-questionnaires", count=len(asked)))
    yield Rows(tuple(to_answer(one, about[one.prospect]) for one in asked[:AT_MOST]))


def to_answer(asked: Questionnaire, prospect: Prospect) -> Row:
    words = say(
        "home-questionnaire",
        name=prospect.name,
        reference=prospect.reference,
        at=asked.asked_at,
    )
    return Row(words=words, act=button("score", prospect, say("button-answer")))


def followed(member: Member, product: Product, desk: Desk) -> Iterator[Part]:
    """Their open prospects by stage, each stage one button away."""
    search = desk.work.search
    counts = search.by_stage(owned_by(member.person), product=product.id)
    rows = [
        Row(words=of_stage(stage, counts[stage]), act=open_list(f"list mine stage:{stage}"))
        for stage in reversed(OPEN)
        if counts.get(stage)
    ]
    if not rows:
        return
    quiet = search.count(owned_by(member.person), awake_on(desk.today), product=product.id)
    yield Heading(say("home-mine", count=sum(counts[stage] for stage in OPEN if stage in counts)))
    yield Rows(tuple(rows))
    if quiet:
        act = open_list("list mine stale")
        yield Rows((Row(words=say("home-quiet", count=quiet), act=act),))


def of_stage(stage: str, count: int) -> Phrase:
    return say("home-stage", stage=Phrase(f"stage-{stage}"), count=count)


def open_list(line: str) -> Button:
    return Button(action="run", label=say("button-see"), value=line)


def around(product: Product, desk: Desk) -> Iterator[Part]:
    """The product they are in, and what could not be delivered."""
    yield Text(home_product(product))
    if product.is_open and product.state is not ProductState.LAUNCHED:
        yield Rows((pioneered(product, desk),))
    if noes := both_noes(product, desk):
        yield Note(noes)
    yield Buttons(
        (
            Button(action="run", label=say("button-next-call"), value="next", style="primary"),
            Button(action="run", label=say("button-add"), value="add"),
            Button(action="run", label=say("button-list-all"), value="list"),
            Button(action="run", label=say("button-advice"), value="advice"),
            Button(action=SETTINGS, label=say("button-settings")),
            Button(action=HELP, label=say("button-help")),
        )
    )
    if lost := desk.work.outbox.given_up():
        yield Note(say("home-undelivered", count=lost))


def pioneered(product: Product, desk: Desk) -> Row:
    """How many are motivated, of those wanted before anything is built."""
    words = say("home-pioneers", pioneers=pioneers(motivated(product, desk), product))
    act = Button(action="run", label=say("button-product-state"), value="product state")
    return Row(words=words, act=act)


def home_product(product: Product) -> Phrase:
    if product.channel is None:
        return say("home-product-alone", name=product.name)
    return say("home-product", name=product.name, channel=product.channel, hour=product.digest_at)


def command(line: CommandLine, desk: Desk) -> list[Say]:
    only(line)
    return [Reply(card=page(desk.me, desk), kind=HOME)]


def opened(event: Event, desk: Desk) -> list[Say]:
    """The page itself, kept fresh from now on; the first time with a word of welcome."""
    if isinstance(event, Press) and event.message is not None:
        return [Reply(card=page(desk.me, desk))]
    says: list[Say] = [home(desk.me, desk)]
    if isinstance(event, HomeOpened) and desk.me.home_opened_at is None:
        desk.work.people.opened_home(desk.by, at=desk.now)
        says.append(welcome(desk))
    return says


def welcome(desk: Desk) -> Post:
    steps = Buttons(three_steps(desk.found_product))
    shown = card(Text(say("welcome", person=desk.by)), steps)
    return Post(to=desk.by, card=shown, kind="welcome")


ACCESS = FOR_EVERYBODY
COMMANDS = {HOME: command}
PRESSES = {HOME: opened}
