"""One transaction of one team, and everything that can be done in it."""

from datetime import datetime

from sqlalchemy import Connection

from domain.people import Team
from storage.aged_text import AgedText
from storage.announcements import Announcements
from storage.answers import Answers
from storage.bulk import Bulk
from storage.calls import Calls
from storage.contacts import Contacts
from storage.decisions import Decisions
from storage.departed import Departed
from storage.differences import Differences
from storage.digests import Digests
from storage.due import Due, DueWork
from storage.entries import Entries
from storage.erased import Erased
from storage.erasing import Erasing
from storage.exported import Exported
from storage.holds import Holds
from storage.imports import Imports, ImportWork
from storage.installation import Installation
from storage.introductions import Introductions
from storage.known import Known
from storage.mandates import Mandates
from storage.meetings import Meetings
from storage.merged_contacts import MergedContacts
from storage.merging import Merging
from storage.messages import Messages
from storage.milestones import Milestones
from storage.minimal_lists import MinimalLists
from storage.needs import Needs
from storage.notes import Notes
from storage.objections import Objections
from storage.old import Old
from storage.outbox import Outbox
from storage.outcomes import Outcomes
from storage.people import People
from storage.persons import Persons
from storage.pivots import Pivots
from storage.portraits import Portraits
from storage.products import Products
from storage.prospects import Prospects
from storage.purging import Purging
from storage.questionnaires import Questionnaires
from storage.queue import Queue
from storage.quiet import Quiet
from storage.recent import Recent
from storage.removed import Removed
from storage.requests import Requests
from storage.retention import Retention
from storage.rights import Rights
from storage.sealed import Sealed
from storage.search import Search
from storage.seen import Seen
from storage.segments import Segments
from storage.teams import Teams
from storage.waiting import Waiting


class Work:
    """The repositories, bound to one connection and, by `of`, to one team's rows."""

    def __init__(self, connection: Connection, team: Team, team_id: int) -> None:
        self.team = team
        self.team_id = team_id
        self.connection = connection
        self.people = People(connection, team_id)
        self.products = Products(connection, team_id)
        self.decisions = Decisions(connection, team_id)
        self.portraits = Portraits(connection, team_id)
        self.segments = Segments(connection, team_id)
        self.pivots = Pivots(connection, team_id)
        self.prospects = Prospects(connection, team_id)
        self.removed = Removed(connection, team_id)
        self.bulk = Bulk(connection, team_id)
        self.known = Known(connection, team_id)
        self.exported = Exported(connection, team_id)
        self.imports = Imports(connection, team_id)
        self.search = Search(connection, team_id)
        self.quiet = Quiet(connection, team_id)
        self.queue = Queue(connection, team_id)
        self.holds = Holds(connection, team_id)
        self.contacts = Contacts(connection, team_id)
        self.calls = Calls(connection, team_id)
        self.meetings = Meetings(connection, team_id)
        self.questionnaires = Questionnaires(connection, team_id)
        self.answers = Answers(connection, team_id)
        self.differences = Differences(connection, team_id)
        self.notes = Notes(connection, team_id)
        self.needs = Needs(connection, team_id)
        self.minimal_lists = MinimalLists(connection, team_id)
        self.requests = Requests(connection, team_id)
        self.mandates = Mandates(connection, team_id)
        self.introductions = Introductions(connection, team_id)
        self.merging = Merging(connection, team_id)
        self.merged_contacts = MergedContacts(connection, team_id)
        self.entries = Entries(connection, team_id)
        self.outcomes = Outcomes(connection, team_id)
        self.recent = Recent(connection, team_id)
        self.milestones = Milestones(connection, team_id)
        self.announcements = Announcements(connection, team_id)
        self.digests = Digests(connection, team_id)
        self.persons = Persons(connection, team_id)
        self.erasing = Erasing(connection, team_id)
        self.objections = Objections(connection, team_id)
        self.rights = Rights(connection, team_id)
        self.retention = Retention(connection, team_id)
        self.aged_text = AgedText(connection, team_id)
        self.due = Due(connection, team_id)
        self.outbox = Outbox(connection, team_id)
        self.messages = Messages(connection, team_id)

    def hide(self, products: frozenset[int]) -> None:
        """These products, and what is in them, are not for the person this is done for."""
        self.products.hidden = self.prospects.hidden = self.removed.hidden = products
        self.segments.hidden = self.imports.hidden = products

    def whole(self) -> "Work":
        """The same, with nothing hidden: for a person's rights, which do not end at a channel."""
        return Work(self.connection, self.team, self.team_id)


class Books:
    """A transaction before anyone knows which team it is for: events seen, due work, waiting messages."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.seen = Seen(connection)
        self.teams = Teams(connection)
        self.due = DueWork(connection)
        self.outbox = Waiting(connection)
        self.imports = ImportWork(connection)
        self.old = Old(connection)
        self.purging = Purging(connection)
        self.erased = Erased(connection)
        self.departed = Departed(connection)
        self.installation = Installation(connection)
        self.sealed = Sealed(connection)

    def of(self, team: Team) -> Work:
        """The team's own rows; a team never seen has none."""
        return Work(self.connection, team, self.teams.id_of(team))

    def of_row(self, team: Team, team_id: int) -> Work:
        """The same, when the id came along with what is to be done."""
        return Work(self.connection, team, team_id)

    def joined(self, team: Team, *, at: datetime) -> Work:
        """The team's own rows; a team never seen is written down."""
        return Work(self.connection, team, self.teams.known(team, at=at))
