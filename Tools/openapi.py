#!/usr/bin/env python3
"""One OpenAPI document of the platform and all rooms, from the fragment that each of them keeps.

    openapi.py [FILE]      writes it to FILE, or to build/openapi.yaml

The platform's fragment is Platform/Rooms/openapi.yaml, with what is said once for all; a room's is Features/X/openapi.yaml with
its `tags`, `paths` and `components`. A path or a component in two fragments, a key that no fragment may have, and a
reference to what neither the fragment itself nor the platform describes end it with 1 and a sentence.
"""

import re
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = re.compile(r"^#/components/(\w+)/([\w-]+)$")


class Problem(Exception):
    """Why the fragments do not make one document."""


def fragments(root: Path = ROOT) -> list[Path]:
    """The platform's fragment, then those of the rooms by name."""
    return [root / "Platform/Rooms/openapi.yaml", *sorted(root.glob("Features/*/openapi.yaml"))]


def references(value) -> set[tuple[str, str]]:
    """The components that a value names, as kind and name."""
    if isinstance(value, dict):
        found = {match.groups() for key, text in value.items()
                 if key == "$ref" and isinstance(text, str) and (match := REFERENCE.match(text))}
        return found.union(*(references(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*(references(each) for each in value))
    return set()


def names(document: dict) -> set[tuple[str, str]]:
    """The components that a document describes."""
    return {(kind, name) for kind, components in document.get("components", {}).items() for name in components}


def merged(paths: list[Path] | None = None) -> dict:
    """The whole document; raises Problem."""
    first, *rooms = paths or fragments()
    whole = yaml.safe_load(first.read_text())
    shared = names(whole)
    check(first, whole, shared)
    for path in rooms:
        part = yaml.safe_load(path.read_text())
        if unknown := set(part) - {"tags", "paths", "components"}:
            raise Problem(f"{path}: a room says nothing of {', '.join(sorted(unknown))}")
        check(path, part, shared)
        whole["tags"] += part.get("tags", [])
        add(path, whole["paths"], part.get("paths", {}))
        for kind, components in part.get("components", {}).items():
            add(path, whole["components"].setdefault(kind, {}), components)
    return whole


def check(path: Path, document: dict, shared: set[tuple[str, str]]) -> None:
    """A fragment stands on itself and on the platform; it describes nothing that it does not use."""
    own, used = names(document), references(document)
    for kind, name in sorted(used - own - shared):
        raise Problem(f"{path}: {kind}/{name} is described neither here nor by the platform")
    if own is not shared and (idle := {each for each in own - used if each not in shared}):
        raise Problem(f"{path}: nothing here uses {', '.join('/'.join(each) for each in sorted(idle))}")


def add(path: Path, whole: dict, part: dict) -> None:
    for name, value in part.items():
        if name in whole:
            raise Problem(f"{path}: {name} is described by another fragment too")
        whole[name] = value


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build/openapi.yaml"
    try:
        document = merged()
    except (Problem, OSError, yaml.YAMLError) as problem:
        print(f"openapi: {problem}", file=sys.stderr)
        return 1
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=120))
    print(f"openapi: {len(document['paths'])} paths in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
