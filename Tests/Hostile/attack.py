"""Fifty hostile members and some strangers against one server, from a process of their own.

Reads what it needs as JSON from the standard input: url, port, seconds, tokens (one for each member) and group. Each member does one kind
of harm again and again until the time is over; what was answered is counted and printed as JSON at the end.
"""

import base64
import json
import os
import socket
import struct
import sys
import threading
import time
import zlib
from collections import Counter

import requests

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Browser"))
from client import new_id  # noqa: E402

plan = json.load(sys.stdin)
deadline = time.monotonic() + plan["seconds"]
counts: Counter = Counter()
lock = threading.Lock()


def note(kind: str, what: object) -> None:
    with lock:
        counts[f"{kind} {what}"] += 1


class Member:
    """One hostile member with a session."""

    def __init__(self, number: int, token: str):
        self.number = number
        self.headers = {"Accept": "application/json", "Authorization": f"Bearer {token}"}
        self.session = requests.Session()

    def request(self, kind: str, method: str, path: str, **options) -> requests.Response | None:
        headers = self.headers | options.pop("headers", {})
        try:
            answer = self.session.request(
                method, plan["url"] + path, headers=headers, timeout=60, allow_redirects=False, **options)
        except requests.RequestException as error:
            note(kind, type(error).__name__)
            return None
        note(kind, answer.status_code)
        # Whoever is told to wait waits a moment, as a program would that wants to do as much harm as it can.
        if answer.status_code == 429:
            time.sleep(0.05)
        return answer

    def upload(self, kind: str, data: bytes) -> str | None:
        tus = {"Tus-Resumable": "1.0.0"}
        made = self.request(kind, "POST", "/uploads", headers=tus | {"Upload-Length": str(len(data))})
        if made is None or made.status_code != 201:
            return None
        place = made.headers["Location"]
        self.request(kind, "PATCH", place, data=data, headers=tus | {
            "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"})
        return place.rsplit("/", 1)[1]


def going() -> bool:
    return time.monotonic() < deadline


def element(group: int, number: int, vr: bytes, value: bytes) -> bytes:
    value += b" " * (len(value) % 2)
    return struct.pack("<HH", group, number) + vr + struct.pack("<H", len(value)) + value


def dicom_bomb() -> bytes:
    """A deflated object of a few kilobytes that inflates to two million empty elements."""
    syntax = b"1.2.840.10008.1.2.1.99\0"
    meta = element(2, 2, b"UI", b"1.2.840.10008.5.1.4.1.1.2\0") + element(2, 3, b"UI", b"1.2.3") + element(2, 16, b"UI", syntax)
    head = b"\0" * 128 + b"DICM" + element(2, 0, b"UL", struct.pack("<I", len(meta))) + meta
    body = b"".join(struct.pack("<HH", 9, 0x1000 + n % 0xE000) + b"LO\0\0" for n in range(2000)) * 1000
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return head + packer.compress(body) + packer.flush()


def png_bomb() -> bytes:
    """A few kilobytes that say they are 30,000 by 30,000 pixels."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    line = zlib.compress(b"\0" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 30000, 30000, 8, 2, 0, 0, 0)) \
        + chunk(b"IDAT", line) + chunk(b"IEND", b"")


BOMBS = [dicom_bomb(), png_bomb()]


def streams(member: Member) -> None:
    """Opens streams and keeps them."""
    held = []
    while going():
        try:
            line = socket.create_connection(("127.0.0.1", plan["port"]), timeout=10)
            line.sendall(
                b"GET /events HTTP/1.1\r\nHost: x\r\nAuthorization: "
                + member.headers["Authorization"].encode() + b"\r\n\r\n")
            status = line.recv(64).split(b" ")[1:2]
            note("streams", status[0].decode() if status else "closed")
            held.append(line)
        except OSError as error:
            note("streams", type(error).__name__)
        if len(held) > 60:
            held.pop(0).close()
        time.sleep(0.2)
    for line in held:
        line.close()


def uploads(member: Member) -> None:
    """Announces as much as it can, sends some of it, and leaves it."""
    piece = os.urandom(4 << 20)
    tus = {"Tus-Resumable": "1.0.0"}
    while going():
        made = member.request("uploads", "POST", "/uploads", headers=tus | {"Upload-Length": str(60 << 20)})
        if made is not None and made.status_code == 201:
            checksum = "sha256 " + base64.b64encode(b"\0" * 32).decode()
            member.request("uploads", "PATCH", made.headers["Location"], data=piece, headers=tus | {
                "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream",
                "Upload-Checksum": checksum})
        time.sleep(0.2)


def bombs(member: Member) -> None:
    """Attaches files that cost more than they weigh."""
    turn = 0
    while going():
        draft = member.request("bombs", "POST", "/ask/drafts", json={"id": new_id(), "question": "?"})
        if draft is None or draft.status_code != 201:
            time.sleep(0.5)
            continue
        path = f"/ask/drafts/{draft.json()['draft']}"
        for _ in range(3):
            upload = member.upload("bombs", BOMBS[turn % len(BOMBS)])
            turn += 1
            if upload:
                member.request("bombs", "POST", path + "/pictures", json={"id": new_id(), "upload": [upload]})
        member.request("bombs", "POST", path + "/discard", json={})


def texts(member: Member) -> None:
    """Has the longest texts checked that a draft takes."""
    long = "王小明住在北京市海淀区中关村大街一号，电话" * 180
    while going():
        body = {"id": new_id(), "question": long[:400], "history": long[:3900], "examination": long[:3900],
                "laboratory": long[:3900], "group": [plan["group"]]}
        draft = member.request("texts", "POST", "/ask/drafts", json=body)
        if draft is None or draft.status_code != 201:
            time.sleep(0.5)
            continue
        path = f"/ask/drafts/{draft.json()['draft']}"
        for _ in range(3):
            member.request("texts", "GET", path + "/check")
        member.request("texts", "POST", path + "/discard", json={})


def entries(member: Member) -> None:
    """Floods the group's talk."""
    while going():
        member.request("entries", "POST", f"/groups/{plan['group']}/messages", json={
            "id": new_id(), "text": f"flood {member.number} " + "x" * 2000})
        time.sleep(0.02)


def codes(member: Member) -> None:
    """Makes groups and codes, and guesses at passwords."""
    while going():
        member.request("codes", "POST", "/groups", json={
            "id": new_id(), "name": f"g{new_id()[-8:]}", "kind": "specialty", "purpose": ""})
        member.request("codes", "POST", f"/groups/{plan['group']}/invitations", json={"id": new_id()})
        member.request("codes", "POST", "/sign-in", json={"login": f"nobody-{member.number}", "password": "wrong wrong 1"})
        time.sleep(0.05)


def slow(member: Member) -> None:
    """Lines that send a byte now and then."""
    held: list[socket.socket] = []
    while going():
        try:
            line = socket.create_connection(("127.0.0.1", plan["port"]), timeout=5)
            if len(held) % 2:
                line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            else:
                line.sendall(b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                             b"Content-Length: 5000\r\n\r\n{")
            held.append(line)
            note("slow", "opened")
        except OSError as error:
            note("slow", type(error).__name__)
        for line in list(held):
            try:
                line.sendall(b"a")
            except OSError:
                held.remove(line)
                note("slow", "ended by the server")
        while len(held) > 50:
            held.pop(0).close()
        time.sleep(0.5)
    for line in held:
        line.close()


def strangers(member: Member) -> None:
    """Asks for what is not there, or not theirs."""
    while going():
        for path in [f"/cases/{new_id()}", f"/files/{new_id()}/1/0/full", "/administration", f"/nowhere/{new_id()}"]:
            member.request("strangers", "GET", path)
        time.sleep(0.02)


KINDS = [streams, uploads, bombs, texts, entries, codes, slow, strangers]


def main() -> None:
    os.nice(10)  # In a network the attackers have machines of their own; here they share the server's.
    members = [Member(number, token) for number, token in enumerate(plan["tokens"])]
    threads = [threading.Thread(target=KINDS[member.number % len(KINDS)], args=(member,)) for member in members]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    json.dump(dict(sorted(counts.items())), sys.stdout)


main()
