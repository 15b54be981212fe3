"""Many open event streams at once, as a network's devices hold them."""

import asyncio
import resource

import requests

from client import Client, Forms, new_id
from server import Server

PER_SESSION = 8
PER_PERSON = 32


def allow(count: int) -> None:
    """Lets this process, and the server that it starts, open so many connections."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < count + 1024:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, count + 4096), hard))


def tokens(server: Server, count: int) -> list[str]:
    """A token for each stream: eight have one session, and four sessions one person; who is missing signs up."""
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
    invite = inviter(server, [form["text"] for form in forms])
    while len(found) < count:
        for token in newcomer(server, invite):
            found += [token] * PER_SESSION
    return found[:count]


def inviter(server: Server, people: list[str]) -> Client:
    """Whoever of these people administers the network."""
    for words in people:
        client = Client(server).sign_in(words)
        if client.get("/administration").status_code == 200:
            return client
    raise LookupError("nobody of the demonstration administers it")


def newcomer(server: Server, invite: Client) -> list[str]:
    """Tokens of as many sessions as one person may fill, of somebody who signs up."""
    made = invite.post("/administration/invitations", json={"id": new_id()})
    assert made.status_code == 201, made.text
    door = f"/sign-up/{made.json()['invitation']['code']}"
    somebody = Client(server)
    facility = somebody.get(door).json()["facilities"][0]["id"]
    login, password = f"stream-{new_id()[:8]}-{new_id()[-6:]}", "ninety quiet herons"
    signed = somebody.post(door, json={
        "id": new_id(), "login": login, "password": password, "name": f"示例·{login[-6:]}", "profession": "nurse",
        "facility": facility})
    assert signed.status_code == 201, signed.text
    answers = [signed]
    for _ in range(PER_PERSON // PER_SESSION - 1):
        answers.append(somebody.post("/sign-in", json={"login": login, "password": password}))
        assert answers[-1].status_code == 200, answers[-1].text
    return [answer.json()["token"] for answer in answers]


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
