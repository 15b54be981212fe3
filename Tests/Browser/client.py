"""The product as another program sees it: JSON over HTTP."""

import os
import time
import uuid
from html.parser import HTMLParser

import requests

from server import Server


def new_id() -> str:
    """A UUIDv7, as every client makes its own."""
    value = int(time.time() * 1000) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


class Forms(HTMLParser):
    """The forms of a page: where each goes, what it sends when its first button is pressed, and its words."""

    def __init__(self, html: str):
        super().__init__()
        self.all: list[dict] = []
        self._open: dict | None = None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self._open = {"action": values.get("action", ""), "fields": {}, "text": "", "pressed": False}
            self.all.append(self._open)
        elif self._open is None:
            return
        elif tag == "input" and values.get("type") == "hidden" and "name" in values:
            self._open["fields"][values["name"]] = values.get("value", "")
        elif tag == "button" and not self._open["pressed"]:
            self._open["pressed"] = True
            if "name" in values:
                self._open["fields"][values["name"]] = values.get("value", "")

    def handle_endtag(self, tag):
        if tag == "form":
            self._open = None

    def handle_data(self, data):
        if self._open is not None:
            self._open["text"] += data


class Client:
    """One person's program. After signing in it sends the session's token as a bearer token."""

    def __init__(self, server: Server, timeout: float = 30):
        self.server = server
        self.timeout = timeout
        self.headers = {"Accept": "application/json"}

    def sign_in(self, name: str = "") -> "Client":
        """As one of the people of the demonstration; without a name, as the first of them."""
        visitor = requests.Session()
        page = visitor.get(self.server.url + "/demo", timeout=self.timeout)
        page.raise_for_status()
        forms = [form for form in Forms(page.text).all if form["action"].startswith("/demo") and name in form["text"]]
        assert forms, f"the page of people has no form for “{name}”"
        visitor.post(
            self.server.url + forms[0]["action"], data=forms[0]["fields"], timeout=self.timeout, allow_redirects=False)
        tokens = [cookie.value for cookie in visitor.cookies if cookie.name.endswith("session")]
        assert tokens, "signing in gave no session"
        self.headers["Authorization"] = f"Bearer {tokens[0]}"
        return self

    def request(self, method: str, path: str, **options) -> requests.Response:
        """One request on a connection of its own, so that threads share nothing."""
        options.setdefault("timeout", self.timeout)
        options.setdefault("allow_redirects", False)
        return requests.request(method, self.server.url + path, headers=self.headers, **options)

    def get(self, path: str, **options) -> requests.Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options) -> requests.Response:
        return self.request("POST", path, **options)
