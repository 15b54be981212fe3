"""What an operator meets: the first start, a full disk, a database that goes away, and a line that breaks."""

import io
import json
import re
import subprocess
import threading
import time

import pytest
import requests
from client import Client, Forms, new_id
from PIL import Image
from server import ROOT, Server, binary

PASSWORD = "four plain words here"


def group_of(client: Client) -> str:
    groups = [item["group"] for item in client.get("/groups").json()["groups"]]
    return next(group["id"] for group in groups if group["mayPost"])


def say(client: Client, group: str, text: str, **options) -> requests.Response:
    return client.post(f"/groups/{group}/messages", data={"id": new_id(), "text": text}, **options)


def texts(client: Client, group: str) -> str:
    found, after = "", 0
    while True:
        answer = client.get(f"/circles/{group}/changes", params={"after": after}).json()
        if not answer["changes"]:
            return found
        found += "".join(change["html"] for change in answer["changes"])
        after = answer["last"]


# The first start


def test_an_empty_installation_says_what_to_do_first(own_server):
    server: Server = own_server("serve", "--insecure-http", "--second-factor", "nobody").start()
    file = server.data / "first-administrator"
    for _ in range(200):
        if file.exists():
            break
        time.sleep(0.05)
    link = file.read_text().strip()
    # Where it stands is said, and what stands there is not: a journal is read by more people.
    assert str(file) in server.output() and "sign-up" not in server.output()
    assert file.stat().st_mode & 0o777 == 0o600
    visitor = requests.Session()
    page = visitor.get(link, timeout=30)
    assert page.status_code == 200
    form = next(form for form in Forms(page.text).all if "language" not in form["action"])
    fields = form["fields"] | {
        "name": "示例·站长", "login": "operator", "profession": "other", "specialty": "none", "languages": "zh", "password": PASSWORD, "facilityName": "示例卫生院",
        "facilityTier": "1", "facilityLevel": "township", "facilityKind": "township-hospital", "facilityPlace": "虚构县"}
    answer = visitor.post(server.url + form["action"], data=fields, timeout=30)
    assert answer.status_code == 200, answer.text
    home = visitor.get(server.url + "/", timeout=30)
    for first in ("/administration", "/groups", "/ask"):
        assert f'<li><a href="{first}">' in home.text.split("<ol>")[1].split("</ol>")[0], f"home does not lead to {first}"

    # The link worked once, and none is made again.
    assert not file.exists()
    again = requests.post(
        server.url + form["action"], data=fields | {"id": new_id(), "login": "another"},
        headers={"Accept": "application/json"}, timeout=30)
    assert again.status_code in (404, 409, 410), again.text
    server.stop()
    server.start()
    assert server.output().count("no administrator yet") == 1
    assert not file.exists()


def test_a_server_that_can_be_read_along_is_started_only_by_saying_so(own_server):
    server: Server = own_server("serve")
    refused = server.run("serve", "--port", "0", "--data", str(server.data))
    assert refused.returncode != 0 and "--origin" in refused.stderr and "--insecure-http" in refused.stderr
    assert not list(server.data.iterdir())


def test_nobody_else_on_the_machine_reads_the_data(own_server):
    server: Server = own_server("serve", "--insecure-http")
    server.data.chmod(0o755)
    server.start()
    for path in [server.data, *server.data.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path


# A full disk


class SmallDisk(Server):
    """A server whose data lie on a small file system of their own, which one test may fill."""

    MEGABYTES = 96

    def command_line(self) -> list[str]:
        return [
            "unshare", "--user", "--map-root-user", "--mount", "--propagation", "private", "sh", "-c",
            f'mount -t tmpfs -o size={self.MEGABYTES}m tmpfs "$0" && exec "$@"', str(self.data), *super().command_line()]

    def inside(self, *command: str) -> subprocess.CompletedProcess:
        """A command that sees the small file system."""
        return subprocess.run(
            ["nsenter", f"--target={self.process.pid}", "--user", "--mount", "--preserve-credentials", *command],
            capture_output=True, text=True, timeout=120)

    def fill(self) -> None:
        self.inside("dd", "if=/dev/zero", f"of={self.data}/ballast", "bs=64k")

    def empty(self) -> None:
        assert self.inside("rm", f"{self.data}/ballast").returncode == 0


def picture() -> bytes:
    output = io.BytesIO()
    Image.effect_noise((1200, 900), 80).convert("RGB").save(output, "JPEG", quality=95)
    return output.getvalue()


@pytest.mark.timeout(300)
def test_a_full_disk_loses_nothing(tmp_path):
    server = SmallDisk(tmp_path).start()
    try:
        client = Client(server).sign_in()
        group = group_of(client)
        kept = [f"before{number} end" for number in range(20)]
        for text in kept:
            assert say(client, group, text).status_code == 201

        server.fill()
        refused = []
        for number in range(200):
            answer = say(client, group, f"during{number} end" + "字" * 2000)
            if answer.status_code == 201:
                kept.append(f"during{number} end")
                continue
            assert answer.status_code == 507, answer.text
            assert answer.json()["code"] == "disk-full"
            refused.append(f"during{number} end")
        assert refused, "the disk was never full"
        photo = say(client, group, "photo", files={"photo": ("p.jpg", picture(), "image/jpeg")})
        assert photo.status_code == 507, photo.text
        case = next(case["id"] for case in client.get("/cases").json()["cases"])
        for path in (f"/groups/{group}", f"/cases/{case}"):
            page = client.get(path)
            assert page.status_code == 200, f"reading needs no space: {page.text}"

        server.empty()
        assert say(client, group, "after").status_code == 201
        photo = say(client, group, "photo", files={"photo": ("p.jpg", picture(), "image/jpeg")})
        assert photo.status_code == 201, photo.text
        found = texts(client, group)
        for text in [*kept, "after"]:
            assert found.count(text) == 1, f"{text} was acknowledged and stands there {found.count(text)} times"
        for text in refused:
            assert text not in found, f"{text} was refused and is there"
        check = server.inside(str(binary()), "check", "--data", str(server.data))
        wrong = [line for line in check.stdout.splitlines() if line.startswith("WRONG") and "disk" not in line]
        assert "files" in check.stdout and not wrong, check.stdout + check.stderr
    finally:
        server.stop()


# A database that goes away


@pytest.fixture
def postgres(tmp_path):
    """A PostgreSQL of one test alone: `postgres("start")` gives its URL, `postgres("stop")` ends it as a crash would."""
    folder = tmp_path / "postgres"
    # It runs as another user when the tests run as root, who has to get through to its folder.
    for parent in (tmp_path, *tmp_path.parents[:2]):
        parent.chmod(0o755)

    def run(action: str) -> str:
        with (tmp_path / "postgres.out").open("w") as out:
            subprocess.run(
                [str(ROOT / "Tools/postgres-for-tests.sh"), action, str(folder)], stdout=out, check=True, timeout=120)
        return (tmp_path / "postgres.out").read_text().strip()

    yield run
    if (folder / "data/postmaster.pid").exists():
        run("stop")


@pytest.mark.timeout(300)
def test_postgres_gone_and_back(own_server, postgres):
    server = own_server("demo", "--database", postgres("start")).start()
    client = Client(server).sign_in()
    group = group_of(client)
    assert say(client, group, "before").status_code == 201

    postgres("stop")
    command = {"id": new_id(), "text": "while it was away"}
    answer = client.post(f"/groups/{group}/messages", data=command)
    assert answer.status_code == 503, answer.text
    assert answer.json()["code"] == "database-unavailable", answer.text
    assert int(answer.headers["Retry-After"]) > 0
    page = requests.get(server.url + "/sign-in", timeout=30)
    assert page.status_code in (200, 503) and "postgres" not in page.text

    postgres("start")
    answer = client.post(f"/groups/{group}/messages", data=command)
    assert answer.status_code == 201, answer.text
    again = client.post(f"/groups/{group}/messages", data=command)
    assert again.status_code in (200, 201) and again.json()["seq"] == answer.json()["seq"]
    found = texts(client, group)
    assert found.count("before") == 1 and found.count("while it was away") == 1


# A line that breaks


class Listener:
    """A device's event stream: the entries that it was told, until the server ends it."""

    def __init__(self, client: Client, after: str):
        self.events: list[tuple[str, dict]] = []
        self.last = after
        self.ended = threading.Event()
        self._changed = threading.Condition()
        self._answer = client.get("/events", params={"after": after}, stream=True, timeout=60)
        assert self._answer.status_code == 200, self._answer.text
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        name, data = "", ""
        try:
            for line in self._answer.iter_lines(chunk_size=1, decode_unicode=True):
                key, _, value = line.partition(": ")
                match key:
                    case "id":
                        self.last = value
                    case "event":
                        name = value
                    case "data":
                        data = value
                    case "" if name:
                        with self._changed:
                            self.events.append((name, json.loads(data)))
                            self._changed.notify_all()
                        name = ""
        except requests.RequestException:
            pass  # The line broke, or the server ended it.
        finally:
            self.ended.set()

    def waits_for(self, name: str, part: str, seconds: float = 20) -> None:
        with self._changed:
            found = self._changed.wait_for(
                lambda: any(event == name and part in json.dumps(data, ensure_ascii=False) for event, data in self.events),
                seconds)
        assert found, f"no {name} with {part}; there were {[event for event, _ in self.events]}"

    def count(self, part: str) -> int:
        return sum(part in data.get("html", "") for _, data in self.events)

    def breaks(self) -> None:
        self._answer.raw.close()


def test_the_stream_resumes_and_ends_with_membership(own_server):
    server = own_server("demo").start()
    moderator, member = Client(server).sign_in("示例·望海"), Client(server).sign_in("示例·田禾")
    found = [item["group"] for item in moderator.get("/groups").json()["groups"]]
    group, last = next((group["id"], group["lastChange"]) for group in found if group["mayModerate"])

    listener = Listener(member, f"{group}:{last}")
    assert say(moderator, group, "one").status_code == 201
    listener.waits_for("entry", "one")
    listener.breaks()
    assert say(moderator, group, "two").status_code == 201
    assert say(moderator, group, "three").status_code == 201

    # Back from the last event that arrived: what was missed comes, and nothing twice.
    listener = Listener(member, listener.last)
    listener.waits_for("entry", "three")
    assert [listener.count(text) for text in ("one", "two", "three")] == [0, 1, 1]

    people = moderator.get(f"/groups/{group}/members").json()["members"]
    person = next(each["person"]["id"] for each in people if each["person"]["name"] == "示例·田禾")
    assert moderator.post(f"/groups/{group}/members/{person}/removal", data={"id": new_id(), "reason": "left"}).status_code < 300
    listener.waits_for("revoked", group)
    assert say(moderator, group, "four").status_code == 201
    late = Listener(member, f"{group}:{last}")
    late.waits_for("revoked", group)
    assert listener.count("four") == late.count("four") == late.count("one") == 0

    # Ending the session ends its streams.
    assert not listener.ended.is_set()
    assert member.post("/sign-out", data={}).status_code < 400
    assert listener.ended.wait(40), "the stream outlived its session"
