"""Public holidays by country and year, from the library `holidays`, remembered."""

from datetime import date
from functools import cache


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Those of the whole country (ISO code). Raises NotImplementedError for one nobody knows."""
    import holidays  # here, not above: slow, and needed only for the first digest

    return frozenset(holidays.country_holidays(country, years=year))
