#!/usr/bin/env python3
"""Memory of the server for each idle event stream.

    streams.py [STREAMS]      starts the demonstration, opens streams on loopback, 500 unless said otherwise

HUIZHEN_BINARY names the program, such as the release build. The first tenth of the streams is left out of the figure, so that
what the server keeps for any stream at all does not count.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Tests/Browser"))

from server import Server  # noqa: E402
from streams import allow, open_streams, tokens  # noqa: E402

GOAL_KIB = 16


def resident_kib(server: Server) -> int:
    """The resident memory of the server's process."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))


async def measure(server: Server, count: int) -> None:
    found = tokens(server, count)
    first = len(found) // 10
    warm = await open_streams(server, found[:first])
    await asyncio.sleep(2)
    before = resident_kib(server)
    idle = await open_streams(server, found[first:])
    await asyncio.sleep(2)
    after = resident_kib(server)
    print(f"{len(idle)} idle streams: {before} KiB before, {after} KiB after, "
          f"{(after - before) / len(idle):.1f} KiB each (goal {GOAL_KIB})")
    for _, writer in warm + idle:
        writer.close()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    allow(count)
    with tempfile.TemporaryDirectory() as data:
        server = Server(Path(data)).start()
        try:
            asyncio.run(measure(server, count))
        finally:
            server.stop()


if __name__ == "__main__":
    main()
