"""The product as another program sees it: JSON over HTTP."""

import os
import time
import uuid

import requests

from server import Server


def new_id() -> str:
    """A UUIDv7, as every client makes its own."""
    value = int(time.time() * 1000) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


class Client:
    """One person's program, with a session cookie of its own."""

    def __init__(self, server: Server, timeout: float = 30):
        self.server = server
        self.timeout = timeout
        self.session = requests.Session()
        self.session.headers["Accept"] = "application/json"

    def request(self, method: str, path: str, **options) -> requests.Response:
        options.setdefault("timeout", self.timeout)
        options.setdefault("allow_redirects", False)
        return self.session.request(method, self.server.url + path, **options)

    def get(self, path: str, **options) -> requests.Response:
        return self.request("GET", path, **options)

    def post(self, path: str, json: dict | None = None, **options) -> requests.Response:
        return self.request("POST", path, json={} if json is None and not options else json, **options)
