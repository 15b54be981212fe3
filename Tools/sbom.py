"""Writes what a release is made of, as a CycloneDX 1.5 bill of materials (JSON), to the standard output.

Swift packages come from Package.resolved, the libraries that are linked and the programs that run in the sandbox from
Debian's package database. What is not installed here is left out of the second part, and said on the error stream.
"""

import json
import re
import subprocess
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Linked into the program.
LIBRARIES = ["libargon2-1", "libpq5", "libsqlite3-0", "zlib1g"]


def output(*command: str) -> str:
    """What a command prints; empty when it fails."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout.strip()


def run_packages() -> list[str]:
    """The programs that the server calls, from the list that Tools/setup.sh installs."""
    text = (ROOT / "Tools/setup.sh").read_text()
    found = re.search(r"^run_packages=\((.*?)\)", text, re.S | re.M)
    if not found:
        raise SystemExit("sbom: Tools/setup.sh has no list run_packages")
    return found.group(1).split()


def swift_components() -> list[dict]:
    components = []
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        place = re.sub(r"^https://|\.git$", "", pin["location"])
        version = pin["state"]["version"]
        components.append(
            {
                "type": "library",
                "bom-ref": f"pkg:swift/{place}@{version}",
                "name": pin["identity"],
                "version": version,
                "purl": f"pkg:swift/{place}@{version}",
                "scope": "required",
                "properties": [{"name": "git:revision", "value": pin["state"]["revision"]}],
            }
        )
    return components


def debian_components(names: list[str], kind: str) -> list[dict]:
    components = []
    for name in names:
        version = output("dpkg-query", "-W", "-f=${Version}", name)
        if not version:
            print(f"sbom: {name} is not installed here and is left out", file=sys.stderr)
            continue
        purl = f"pkg:deb/debian/{name}@{version}"
        components.append(
            {
                "type": kind,
                "bom-ref": purl,
                "name": name,
                "version": version,
                "purl": purl,
                "scope": "required" if kind == "library" else "optional",
            }
        )
    return components


def bill() -> dict:
    version = output("git", "describe", "--always", "--dirty") or "unknown"
    product = f"pkg:generic/huizhen@{version}"
    components = swift_components()
    components += debian_components(LIBRARIES, "library")
    components += debian_components(run_packages(), "application")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid4()}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "bom-ref": product, "name": "huizhen", "version": version},
        },
        "components": components,
        "dependencies": [{"ref": product, "dependsOn": [component["bom-ref"] for component in components]}],
    }


if __name__ == "__main__":
    json.dump(bill(), sys.stdout, indent=2, ensure_ascii=False)
    print()
