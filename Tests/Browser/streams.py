"""Many open event streams at once, as a network's devices hold them."""

import asyncio
import resource

import requests

from client import Forms
from server import Server

PER_SESSION = 8
PER_PERSON = 32


def allow(count: int) -> None:
    """Lets this process, and the server that it starts, open so many connections."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < count + 1024:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, count + 4096), hard))


def tokens(server: Server, count: int) -> list[str]:
    """A token for each stream: eight have one session, and four sessions one person, as far as there are people."""
    page = requests.get(server.url + "/demo", timeout=30)
    forms = [form for form in Forms(page.text).all if form["action"].startswith("/demo")]
    found: list[str] = []
    for form in forms:
        for _ in range(PER_PERSON // PER_SESSION):
            visitor = requests.Session()
            visitor.post(server.url + form["action"], data=form["fields"], timeout=30, allow_redirects=False)
            for cookie in visitor.cookies:
                if cookie.name.endswith("session"):
                    found += [cookie.value] * PER_SESSION
            if len(found) >= count:
                return found[:count]
    return found


async def open_stream(port: int, token: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A stream from which the first sign of life has come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET /events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    await reader.readuntil(b":\n\n")
    return reader, writer


async def open_streams(server: Server, found: list[str]) -> list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """One stream for each token, fifty at a time."""
    streams = []
    for start in range(0, len(found), 50):
        streams += await asyncio.gather(*[open_stream(server.port, token) for token in found[start:start + 50]])
    return streams
