"""Days and hours as a person reads them: in their zone, in their language."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from markupsafe import Markup, escape

from playground.people import Person
from playground.words import phrase

DAYS = {0: "today-low", -1: "yesterday-low", 1: "tomorrow-low"}


@dataclass(frozen=True, slots=True)
class Moments:
    person: Person
    now: datetime

    @property
    def locale(self) -> str:
        return self.person.locale.replace("-", "_")

    def local(self, when: datetime) -> datetime:
        return when.astimezone(ZoneInfo(self.person.zone))

    @property
    def today(self) -> date:
        return self.local(self.now).date()

    def hour(self, when: datetime) -> str:
        return str(format_time(self.local(when), "short", locale=self.locale))

    def day(self, when: date) -> str:
        """`Today`, `Yesterday`, or the whole day."""
        if when == self.today:
            return phrase(self.person.language, "today")
        if when == self.today - timedelta(days=1):
            return phrase(self.person.language, "yesterday")
        return self.long(when)

    def long(self, when: date) -> str:
        text = str(format_date(when, "EEEE d MMMM y", locale=self.locale))
        return text[:1].upper() + text[1:]

    def short(self, when: date) -> str:
        return str(format_date(when, "EEE d MMM", locale=self.locale))

    def tag(self, stamp: int, form: str) -> Markup:
        """A `<!date^…>` of a message. Slack's words for it: docs of date formatting."""
        when = self.local(datetime.fromtimestamp(stamp, UTC))
        away = (when.date() - self.today).days
        near = phrase(self.person.language, DAYS[away]) if away in DAYS else ""

        def dated(pattern: str) -> str:
            return str(format_date(when.date(), pattern, locale=self.locale))

        parts = {
            "{date_num}": when.strftime("%Y-%m-%d"),
            "{date}": dated("long"),
            "{date_short}": dated("medium"),
            "{date_long}": dated("full"),
            "{date_pretty}": near or dated("long"),
            "{date_short_pretty}": near or dated("medium"),
            "{date_long_pretty}": near or dated("full"),
            "{time}": self.hour(when),
            "{time_secs}": when.strftime("%H:%M:%S"),
            "{ago}": near or self._away(away),
        }
        text = form
        for name, value in parts.items():
            text = text.replace(name, value)
        shown = text[:1].upper() + text[1:] if form.startswith("{") else text
        return Markup('<time datetime="{}">{}</time>').format(when.isoformat(), escape(shown))

    def _away(self, days: int) -> str:
        key = "days-ahead" if days > 0 else "days-ago"
        return phrase(self.person.language, key, count=abs(days))
