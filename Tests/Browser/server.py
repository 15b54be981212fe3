"""Starts and stops the built program, as an operator would."""

import itertools
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
# The demonstration is filled first, with a picture read in each question; a laden machine gets time for it.
READY_SECONDS = 240
STOP_SECONDS = 15

_numbers = itertools.count(1)


def binary() -> Path:
    """The program under test; HUIZHEN_BINARY names another one, such as the release build."""
    path = Path(os.environ.get("HUIZHEN_BINARY", ROOT / ".build/debug/Huizhen"))
    if not path.exists():
        raise FileNotFoundError(f"{path} is not built; run `swift build --product Huizhen` first")
    return path


def free_port() -> int:
    """A loopback port that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One running program with its data folder. It can be killed and started again on the same port and data."""

    def __init__(self, data: Path, command: str = "demo", options: tuple[str, ...] = ()):
        self.data = data
        self.command = command
        self.options = options
        self.port = free_port()
        self.process: subprocess.Popen | None = None
        logs = BUILD / "test-logs"
        logs.mkdir(parents=True, exist_ok=True)
        self.log = logs / f"{command}-{os.getpid()}-{next(_numbers)}.log"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def command_line(self) -> list[str]:
        return [str(binary()), self.command, "--port", str(self.port), "--data", str(self.data), *self.options]

    def start(self) -> "Server":
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command_line(), stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, cwd=ROOT)
        try:
            self._wait_until_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"the program ended with {self.process.returncode}:\n{self.output()}")
            try:
                requests.get(self.url, timeout=5, allow_redirects=False)
                return
            except requests.ConnectionError:
                time.sleep(0.05)
        raise TimeoutError(f"not ready after {READY_SECONDS} s:\n{self.output()}")

    def stop(self) -> int | None:
        """Ends it in order, and by force when that takes too long; its exit code."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.kill()
        code, self.process = self.process.returncode, None
        return code

    def kill(self) -> None:
        """Ends it as a power cut would: nothing is flushed, nothing is said."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(STOP_SECONDS)

    def run(self, *arguments: str, timeout: int = 120) -> subprocess.CompletedProcess:
        """Another command of the program, such as `check`, to its end."""
        return subprocess.run(
            [str(binary()), *arguments], capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL,
            cwd=ROOT)

    def output(self, lines: int = 40) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])
