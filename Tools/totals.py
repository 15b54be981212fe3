"""Adds up what the stages of Tools/test.sh found, and ends with 1 when anything failed.

The folder holds `stages` (one line `name status` for each stage that ran) and, where a runner wrote one, `name.xml` in
JUnit's form. A stage without such a file counts as one check. A stage that failed although no test in its file did, as
when its process died or ran out of time, counts as one failure more. A file without a single test is a failure too.
"""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def counts(report: Path) -> tuple[int, int, int]:
    """Passed, failed and skipped test cases of a JUnit file."""
    passed = failed = skipped = 0
    for case in ElementTree.parse(report).iter("testcase"):
        outcomes = {child.tag for child in case}
        if outcomes & {"failure", "error"}:
            failed += 1
        elif "skipped" in outcomes:
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def failures(report: Path) -> list[str]:
    """The names of a JUnit file's failed tests, each with the beginning of what it said."""
    try:
        cases = list(ElementTree.parse(report).iter("testcase"))
    except (OSError, ElementTree.ParseError):
        return []
    named = []
    for case in cases:
        for child in case:
            if child.tag in ("failure", "error"):
                said = " ".join((child.get("message") or child.text or "").split())
                named.append(f"{case.get('classname', '')} {case.get('name', '')}: {said[:300]}")
                break
    return named


def stage_counts(folder: Path, name: str, status: int) -> tuple[int, int, int]:
    """The counts of one stage, so that a bad end is never without a failure."""
    report = folder / f"{name}.xml"
    if name in ("swift", "browser"):
        try:
            passed, failed, skipped = counts(report)
        except (OSError, ElementTree.ParseError):
            return 0, 1, 0
        if failed == 0 and (status != 0 or passed == 0):
            failed = 1
        return passed, failed, skipped
    return (1, 0, 0) if status == 0 else (0, 1, 0)


def main() -> int:
    folder = Path(sys.argv[1])
    total = [0, 0, 0]
    print()
    stages = folder / "stages"
    for line in stages.read_text().splitlines() if stages.exists() else []:
        name, status = line.split()
        found = stage_counts(folder, name, int(status))
        total = [sum(pair) for pair in zip(total, found)]
        for failure in failures(folder / f"{name}.xml"):
            print(f"failed: {failure}")
        print(f"{name}: {found[0]} ok, {found[1]} not, {found[2]} left out")
    passed, failed, skipped = total
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
