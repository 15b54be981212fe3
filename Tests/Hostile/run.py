"""What an honest doctor feels while fifty members do what harm they can, and what is left of it afterwards.

    .venv/bin/python Tests/Hostile/run.py [--seconds 300] [--members 50] [--quiet 60]

Starts the demonstration on loopback, lets so many new members join a group, and measures how long an honest doctor waits for a message to
be posted and for a case to be read: first alone, then beside the attack. Afterwards it looks whether memory, descriptors and
disk are back. Prints a line for each check; ends with 1 when one failed.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Browser"))

from client import Client, Forms, new_id  # noqa: E402
from server import Server  # noqa: E402
from streams import allow, inviter, newcomer  # noqa: E402

import requests  # noqa: E402

RATIO = 4
BACK = 1.10


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Doctor:
    """Posts a message and reads a case, once a second."""

    def __init__(self, client: Client, group: str, case: str):
        self.client, self.group, self.case = client, group, case
        self.session = requests.Session()
        self.waits: dict[str, list[float]] = {"posting": [], "reading": []}

    def timed(self, method: str, path: str, expected: int, **options) -> float:
        began = time.monotonic()
        answer = self.session.request(
            method, self.client.server.url + path, headers=self.client.headers, timeout=60, **options)
        seconds = time.monotonic() - began
        if answer.status_code != expected:
            raise AssertionError(f"{method} {path.split('/')[1]}: {answer.status_code} {answer.text[:200]}")
        return seconds

    def work(self, seconds: float) -> list[float]:
        """How long each of its requests took, in seconds; `waits` keeps them by what they were."""
        waits: list[float] = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            began = time.monotonic()
            posting = self.timed("POST", f"/groups/{self.group}/messages", 201, json={
                "id": new_id(), "text": "血压一百四十，继续观察。"})
            reading = self.timed("GET", f"/cases/{self.case}", 200)
            self.waits["posting"].append(posting)
            self.waits["reading"].append(reading)
            waits += [posting, reading]
            time.sleep(max(0, self.pause - (time.monotonic() - began)))
        return waits

    def tell(self) -> None:
        for name, waits in self.waits.items():
            print(f"  {name}: " + ", ".join(
                f"{word} {percentile(waits, share) * 1000:.1f} ms" for word, share in [("p50", .5), ("p99", .99)]), flush=True)
            waits.clear()

    pause = 1.0


def footprint(server: Server) -> dict[str, float]:
    """Memory in MiB that no file stands for, descriptors, and what the data folder takes in MiB."""
    pid = server.process.pid
    status = Path(f"/proc/{pid}/status").read_text()
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon"))
    disk = 0
    for folder, _, files in os.walk(server.data):
        for name in files:
            try:
                disk += os.lstat(os.path.join(folder, name)).st_blocks * 512
            except FileNotFoundError:
                pass
    return {"memory": memory / 1024, "descriptors": len(os.listdir(f"/proc/{pid}/fd")), "disk": disk / 2**20}


def group_of(client: Client) -> str:
    groups = [line["group"] for line in client.get("/groups").json()["groups"]]
    return max(groups, key=lambda group: group["memberCount"])["id"]


def join(server: Server, members: int, group: str, people: list[str]) -> list[str]:
    """Tokens of so many new members of the group, whom its own members let in one by one."""
    invite = inviter(server, people)
    insiders = [Client(server).sign_in(words) for words in people]
    tokens: list[str] = []
    while len(tokens) < members:
        token = newcomer(server, invite)[0]
        somebody = Client(server)
        somebody.headers["Authorization"] = f"Bearer {token}"
        for insider in list(insiders):
            made = insider.post(f"/groups/{group}/invitations", json={"id": new_id()})
            if made.status_code == 201:
                break
            insiders.remove(insider)
        else:
            raise SystemExit(f"hostile: nobody lets more than {len(tokens)} people into the group")
        code = made.json()["invitation"]["code"]
        joined = somebody.post(f"/join/{code}", json={"id": new_id()})
        assert joined.status_code in (200, 201), joined.text
        tokens.append(token)
    return tokens


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--members", type=int, default=50)
    parser.add_argument("--quiet", type=int, default=60, help="seconds of the measure without an attack")
    options = parser.parse_args()
    allow(5000)
    with tempfile.TemporaryDirectory(prefix="huizhen-hostile-") as folder:
        server = Server(Path(folder) / "data", "demo")
        server.data.mkdir()
        server.start()
        try:
            failed = attack(server, options)
        finally:
            server.stop()
    print(f"{6 - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def attack(server: Server, options: argparse.Namespace) -> int:
    page = requests.get(server.url + "/demo", timeout=30)
    people = [form["text"] for form in Forms(page.text).all if form["action"].startswith("/demo")]
    honest = Client(server).sign_in(people[0])
    group, case = group_of(honest), honest.get("/cases").json()["cases"][0]["id"]
    tokens = join(server, options.members, group, people[1:])
    print(f"{len(tokens)} members have joined the group", flush=True)
    doctor = Doctor(honest, group, case)
    doctor.work(5)
    quiet = doctor.work(options.quiet)
    # What the demonstration left to be done is over by now: this is what it is to come back to.
    before = footprint(server)
    print(f"alone: p50 {percentile(quiet, .5) * 1000:.1f} ms, p99 {percentile(quiet, .99) * 1000:.1f} ms; "
          + ", ".join(f"{name} {value:.0f}" for name, value in before.items()), flush=True)
    doctor.tell()
    attacker = subprocess.Popen([sys.executable, str(HERE / "attack.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    plan = {"url": server.url, "port": server.port, "seconds": options.seconds, "tokens": tokens, "group": group}
    attacker.stdin.write(json.dumps(plan).encode())
    attacker.stdin.close()
    problem, busy, worst = None, [], dict(before)
    end = time.monotonic() + options.seconds
    while time.monotonic() < end and problem is None:
        try:
            busy += doctor.work(min(10, end - time.monotonic()))
        except (AssertionError, requests.RequestException) as error:
            problem = str(error)
        now = footprint(server)
        worst = {name: max(worst[name], now[name]) for name in now}
    answers = json.loads(attacker.stdout.read() or b"{}")
    attacker.wait()
    for name, count in answers.items():
        print(f"  {name}: {count}")
    print(f"beside them: p50 {percentile(busy, .5) * 1000:.1f} ms, p99 {percentile(busy, .99) * 1000:.1f} ms, "
          f"{len(busy)} requests; at most " + ", ".join(f"{name} {value:.0f}" for name, value in worst.items()), flush=True)
    doctor.tell()
    # Connections that nobody uses end by themselves; uploads are let go as their time comes, or are ended here as their owners would.
    after = settle(server, before, honest)
    print("afterwards: " + ", ".join(f"{name} {value:.0f}" for name, value in after.items()), flush=True)
    ratio = percentile(busy, .99) / percentile(quiet, .99)
    checks = [
        (problem is None, f"the honest doctor was never refused ({problem or 'no refusal'})"),
        (not any(" 50" in name for name in answers), "no attack was answered with 5xx"),
        (ratio <= RATIO, f"p99 beside the attack is {ratio:.1f} times p99 alone (at most {RATIO})"),
        *((after[name] <= before[name] * BACK + slack, f"{name}: {before[name]:.0f} before, {after[name]:.0f} after")
          for name, slack in [("memory", 4), ("descriptors", 8), ("disk", 16)]),
    ]
    for good, words in checks:
        print(("ok     " if good else "WRONG  ") + words)
    return sum(not good for good, _ in checks)


def settle(server: Server, before: dict[str, float], honest: Client) -> dict[str, float]:
    """The footprint when it does not fall any more, after three minutes at the latest."""
    deadline = time.monotonic() + 180
    now = footprint(server)
    while time.monotonic() < deadline:
        time.sleep(10)
        honest.get("/")
        now = footprint(server)
        if all(now[name] <= before[name] * BACK for name in now):
            break
    return now


main()
