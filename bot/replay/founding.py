"""The team of a story, before its first line: its administrator, its people, its products."""

from bot.house import House
from bot.replay.cast import Cast
from bot.replay.story import Story
from handlers.desk import Desk
from handlers.product_start import create_product
from storage.work import Books


def found_team(story: Story, house: House, cast: Cast | None = None) -> None:
    """The first person met administers the team; products that are there already stay as they are."""
    cast = cast or Cast(story)
    first = story.lines[0].person if story.lines else "admin"
    admin = cast.profile(story.admin or first)

    def work(books: Books) -> None:
        joined = books.joined(cast.team, at=house.clock())
        member = joined.people.met(admin)
        for someone in story.people:
            joined.people.met(cast.profile(someone.name))
        for product in story.products:
            if joined.products.named(product.name) is not None:
                continue
            channel = None if product.channel is None else cast.channel(product.channel)
            desk = Desk(
                work=joined,
                now=house.clock(),
                me=member,
                place=channel or cast.direct_place(admin.person),
                holidays=house.dispatcher.holidays,
                defaults=house.dispatcher.defaults,
            )
            create_product(desk, name=product.name, channel=channel, language=product.language)

    house.storage.write(work)
