"""An office where much was done, and the same office when its bot goes on with another database."""

from copy import copy, deepcopy

from storage.storage import Storage, open_storage
from tests.office import Office, Teammate

ASKED = (
    "/prospect stats",
    "/prospect list",
    "/prospect list parked",
    "/prospect list mine",
    "/prospect show P-1",
    "/prospect show P-2",
    "/prospect score P-1 why",
    "/prospect needs",
    "/prospect search amb",
    "/prospect portrait show",
)
"""What anybody may ask."""
BEGUN = (
    '/prospect segment new "Mairies" population:200 hypothesis:"they «retype» paper \\\\ forms"',
    '/prospect add Ambert contact:"Zoé Œuvrard" email:zoe@ambert.example segment:Mairies',
    '/prospect add "Bourges 🦊" contact:"Paul Roy" phone:0612345678 type:relay source:"Le\tsalon"',
    "/prospect add Cholet owner:@bob",
    '/prospect call P-1 interested next:2026-01-07 todo:"call back" obstacle:it_security note:"l\'été"',
    "/prospect call P-2 no_answer",
    "/prospect meet P-1 when:2026-01-06 14:00 for:60 with:@alice,@bob",
    '/prospect need P-1 "Import a PDF" must',
    '/prospect need P-2 "Import a PDF" nice "One login" must',
    '/prospect mandate "The director" "One login for all"',
    "/prospect score P-2 P1=3 P2=2 R2=4 E=1",
    '/prospect park P-3 until:2026-03-01 reason:"elections"',
    '/prospect note P-2 "wants a\nsecond line"',
)
WENT_ON = (
    "/prospect add Dieppe segment:Mairies",
    "/prospect call P-4 meeting",
    "/prospect call P-2 talked",
    "/prospect stage P-1 pilot",
    '/prospect need P-4 "Import a PDF" must',
    "/prospect score P-1 P1=4 P2=4 P3=3 D1=2 E=4",
    "/prospect reopen P-3",
    "/prospect undo",
    "/prospect remove P-2",
    '/prospect product new "Autre"',
)


def has_worked(office: Office) -> Office:
    """From Monday 5 to Thursday 8 January: a list, calls, a meeting, its questionnaire, two mornings."""
    office.alice.types('/prospect product new "demarches"')
    for line in BEGUN:
        office.bob.types(line)
    office.until("2026-01-08 10:00")
    return office


def goes_on_with(office: Office, database: str) -> Office:
    """Another bot, in the chat as it was: what was posted is still there, with its buttons."""
    other = Office(opened(database), now=office.now, chat=deepcopy(office.chat))
    other.ids = copy(office.ids)
    for mine, theirs in zip(people(office), people(other), strict=True):
        theirs.answers = deepcopy(mine.answers)
    return other


def opened(database: str) -> Storage:
    return open_storage(database, migrate=False)


def people(office: Office) -> list[Teammate]:
    return [office.alice, office.bob, office.chloe]


def answers(office: Office) -> list[str]:
    return [one.types(line) for one in (office.alice, office.bob) for line in ASKED]


def works_on(office: Office) -> list[object]:
    """All that is said and shown while it works until Tuesday 20 January."""
    said: list[object] = [office.bob.types(line) for line in WENT_ON]
    office.until("2026-01-20 10:00")
    return [*said, dict(office.chat.walls), dict(office.chat.homes)]
