"""A running huizhen to measure, and the little HTTP that measuring needs; the standard library alone."""

import html
import os
import re
import socket
import subprocess
import time
import uuid
from pathlib import Path


def new_id() -> str:
    value = int(time.time() * 1000) << 80 | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


class Line:
    """One kept connection; each answer is its status, its head, its body, and how many bytes came over the wire."""

    def __init__(self, port: int, headers: dict[str, str] | None = None):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.headers = {"Host": f"127.0.0.1:{port}"} | (headers or {})
        self._rest = b""

    def send(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, str, bytes, int]:
        fields = self.headers | {name.replace("_", "-"): value for name, value in headers.items()}
        fields["Content-Length"] = str(len(body))
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        self.socket.sendall(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body)
        return self._answer()

    def _answer(self) -> tuple[int, str, bytes, int]:
        data = self._rest
        while b"\r\n\r\n" not in data:
            data += self._more()
        head, _, rest = data.partition(b"\r\n\r\n")
        text = head.decode("latin-1")
        if re.search(r"(?im)^transfer-encoding: *chunked", text):
            body, wire, self._rest = self._chunks(rest)
            return int(text.split(" ", 2)[1]), text, body, len(head) + 4 + wire
        length = int(found.group(1)) if (found := re.search(r"(?im)^content-length: *(\d+)", text)) else 0
        while len(rest) < length:
            rest += self._more()
        self._rest = rest[length:]
        return int(text.split(" ", 2)[1]), text, rest[:length], len(head) + 4 + length

    def _chunks(self, data: bytes) -> tuple[bytes, int, bytes]:
        body, wire = b"", 0
        while True:
            while b"\r\n" not in data:
                data += self._more()
            size_line, _, data = data.partition(b"\r\n")
            size = int(size_line.split(b";")[0], 16)
            while len(data) < size + 2:
                data += self._more()
            body, data = body + data[:size], data[size + 2:]
            wire += len(size_line) + 2 + size + 2
            if size == 0:
                return body, wire, data

    def _more(self) -> bytes:
        data = self.socket.recv(1 << 18)
        if not data:
            raise ConnectionError("the server closed the connection")
        return data

    def close(self) -> None:
        self.socket.close()


class Server:
    """`huizhen demo` on a free port, with its data in a folder of the caller's."""

    def __init__(self, binary: str, data: Path, database: str | None = None):
        self.binary, self.data, self.database = binary, data, database
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.process: subprocess.Popen | None = None

    def start(self) -> float:
        """Starts it, and answers the seconds until it answered its first request."""
        command = [self.binary, "demo", "--port", str(self.port), "--data", str(self.data)]
        if self.database:
            command += ["--database", self.database]
        begin = time.monotonic()
        with (self.data.parent / f"{self.data.name}.log").open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        while time.monotonic() - begin < 600:
            if self.process.poll() is not None:
                raise RuntimeError(f"huizhen ended with {self.process.returncode}")
            try:
                line = Line(self.port)
                status, *_ = line.send("GET", "/sign-in")
                line.close()
                if status == 200:
                    return time.monotonic() - begin
            except (ConnectionError, OSError):
                time.sleep(0.002)
        raise TimeoutError("huizhen did not get ready")

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)

    def wait_until_idle(self, seconds: float = 120) -> None:
        """Until no outside program has worked for the server for half a second: one job may follow another."""
        quiet, end = 0, time.monotonic() + seconds
        while quiet < 10 and time.monotonic() < end:
            tasks = Path(f"/proc/{self.process.pid}/task").glob("*/children")
            quiet = 0 if any(path.read_text().strip() for path in tasks) else quiet + 1
            time.sleep(0.05)

    def resident_kib(self) -> int:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1))

    def sign_in(self, name: str) -> str:
        """The session's token of one of the invented people."""
        line = Line(self.port)
        _, _, page, _ = line.send("GET", "/demo")
        for form in re.findall(r"<form[^>]*action=\"(/demo[^\"]*)\"[^>]*>(.*?)</form>", page.decode(), re.S):
            if name not in html.unescape(form[1]):
                continue
            fields = re.findall(r"name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"", form[1])
            body = "&".join(f"{key}={value}" for key, value in fields).encode()
            _, head, _, _ = line.send(
                "POST", form[0], body, Content_Type="application/x-www-form-urlencoded")
            line.close()
            return re.search(r"(?i)set-cookie: *[^=]*session=([^;]+)", head).group(1)
        raise LookupError(f"nobody here is called {name}")
