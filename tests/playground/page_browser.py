"""A browser without a script: it gets pages and posts forms."""

import re
from html import unescape
from typing import Any

import httpx


class PlainBrowser:
    """Follows links and posts forms, as a browser without scripts does."""

    def __init__(self, client: httpx.Client, person: str) -> None:
        self.client = client
        self.here = f"/as/{person}"

    def get(self, place: str) -> str:
        answer = self.client.get(f"{self.here}/{place}")
        assert answer.status_code == 200, answer.text
        return answer.text

    def post(self, verb: str, **fields: Any) -> str:
        answer = self.client.post(
            f"{self.here}/{verb}", data={"back": f"{self.here}/c/equipe", **fields}
        )
        assert answer.status_code == 200, answer.text
        return answer.text


def value(html: str, name: str, *, after: str = "") -> str:
    found = re.search(rf'name="{re.escape(name)}" value="([^"]*)"', html[html.index(after) :])
    assert found, name
    return unescape(found[1])
