"""Twenty times the power fails under load; what was acknowledged is there afterwards, once."""

import io
import random
import threading
import time

import pytest
import requests
from client import Client, new_id
from PIL import Image
from server import Server, binary

ROUNDS = 20
WRITERS = 6

LETTERS = str.maketrans("0123456789", "ghijklmnop")


def picture(seed: int) -> bytes:
    """A small picture that differs from every other one."""
    draw = random.Random(seed)
    image = Image.frombytes("RGB", (64, 48), draw.randbytes(64 * 48 * 3))
    output = io.BytesIO()
    image.save(output, "JPEG")
    return output.getvalue()


class Load:
    """Messages sent by several threads until the server is gone, with what it acknowledged."""

    def __init__(self, client: Client, group: str):
        self.client = client
        self.group = group
        self.acknowledged: dict[str, int] = {}
        self.pictures: dict[int, str] = {}
        self.unknown: list[tuple[str, str]] = []
        self._lock = threading.Lock()

    def run(self, seconds: float) -> None:
        end = threading.Event()
        threads = [threading.Thread(target=self._write, args=(end, number)) for number in range(WRITERS)]
        for thread in threads:
            thread.start()
        time.sleep(seconds)
        self.client.server.kill()
        end.set()
        for thread in threads:
            thread.join(30)

    def _write(self, end: threading.Event, number: int) -> None:
        while not end.is_set():
            # In letters alone, for a run of digits may have the check digit of a bank card, which is not sent.
            command, text = new_id(), "marker" + new_id().replace("-", "").translate(LETTERS)
            files = {"photo": ("p.jpg", picture(random.getrandbits(32)), "image/jpeg")} if number == 0 else None
            try:
                answer = self.send(command, text, files)
            except requests.RequestException:
                with self._lock:
                    self.unknown.append((command, text))
                return
            with self._lock:
                if answer.status_code == 201:
                    seq = answer.json()["seq"]
                    self.acknowledged[text] = seq
                    if files:
                        self.pictures[seq] = text
                else:
                    assert answer.status_code in (429, 503), answer.text

    def send(self, command: str, text: str, files: dict | None = None) -> requests.Response:
        form = {"id": command, "text": text}
        return self.client.post(f"/groups/{self.group}/messages", data=form, files=files)

    def repeat_unknown(self) -> None:
        """What got no answer is sent again, with the id that it had; it may have been kept the first time."""
        for command, text in self.unknown:
            answer = self.send(command, text)
            assert answer.status_code == 201, answer.text
            self.acknowledged[text] = answer.json()["seq"]
        self.unknown = []


def everything(client: Client, group: str) -> list[dict]:
    """All changes of the group from the beginning, as a device gets them that was away all the time."""
    found, after = [], 0
    while True:
        answer = client.get(f"/circles/{group}/changes", params={"after": after}).json()
        found += answer["changes"]
        if not answer["changes"] or answer["last"] == after:
            return found
        after = answer["last"]


def open_group(client: Client) -> str:
    groups = [item["group"] for item in client.get("/groups").json()["groups"]]
    return next(group["id"] for group in groups if group["mayPost"])


@pytest.mark.timeout(900)
def test_nothing_acknowledged_is_lost(own_server):
    server: Server = own_server("demo").start()
    client = Client(server).sign_in()
    load = Load(client, open_group(client))
    # The seed is printed, so that a failure can be looked at again.
    seed = random.SystemRandom().randrange(1 << 32)
    print("seed", seed)
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        load.run(chance.uniform(0.2, 1.2))
        server.start()
        load.repeat_unknown()

    changes = everything(client, load.group)
    assert [change["number"] for change in changes] == list(range(1, len(changes) + 1)), "the numbers have gaps"
    assert len(load.acknowledged) > ROUNDS, "there was no load"
    for text, seq in load.acknowledged.items():
        places = [change["seq"] for change in changes if text in change["html"]]
        assert places == [seq], f"acknowledged as {seq}, found at {places}"
    for seq in load.pictures:
        entry = client.get(f"/groups/{load.group}/messages/{seq}").json()
        renditions = [each for attachment in entry["attachments"] for each in attachment["renditions"]]
        assert renditions, f"message {seq} has lost its picture"
        for rendition in renditions:
            file = client.get(rendition["url"])
            assert file.status_code == 200 and len(file.content) == rendition["bytes"]

    server.stop()
    check = server.run("check", "--data", str(server.data))
    assert check.returncode == 0, f"{binary().name} check:\n{check.stdout}\n{check.stderr}"
