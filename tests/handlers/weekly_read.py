"""The reports of a week, as they stand in a channel."""

from tests.office import EQUIPE, Office

NBSP = "\N{NO-BREAK SPACE}"


def reports(office: Office, channel: str = EQUIPE) -> list[str]:
    return [text for text in office.reads(channel) if "la semaine du" in text]


def lines(report: str) -> list[str]:
    """Without what every report ends with: the chart, where the product is, what to do next."""
    head, _, _ = report.partition("\nSemaine après semaine")
    return head.partition("\nProspects motivés")[0].splitlines()
