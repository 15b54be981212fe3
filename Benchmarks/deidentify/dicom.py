"""Compares the command `deidentify dicom` with other tools, in turns on the same files.

Called by Benchmarks/deidentify.sh: dicom.py BINARY SCRATCH PEERS [--quick], where PEERS is a virtual environment with
dicognito and dicom-anonymizer. This process stays small, for a child's peak of memory counts from what it is forked from.
"""

import json
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLE = HERE.parents[1] / "Platform/DeidentificationData/Resources/ps3.15-e1-1.csv"
BINARY, SCRATCH, PEERS = (Path(argument).resolve() for argument in sys.argv[1:4])
QUICK = "--quick" in sys.argv
ROUNDS, SCALE = (1, 4) if QUICK else (5, 20)
PYTHON = PEERS / "bin/python"
MEMORY_BUDGET_MIB = 40
RESULTS: dict = {"speed": {}, "leaves": {}}
Command = list[str | Path]


def huizhen(source: Path, out: Path, *options: str) -> Command:
    key = SCRATCH / "key"
    if not key.exists():
        key.write_bytes(secrets.token_bytes(32))
    return [BINARY, "deidentify", "dicom", source, "--out", out, "--secret-file", key, "--report",
            f"{out}.json", *options]


def gdcmanon(source: Path, out: Path) -> Command:
    """It keeps the originals encrypted in the files, for which it needs a certificate."""
    pem = SCRATCH / "certificate.pem"
    if not pem.exists():
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=bench", "-days", "2", "-keyout",
             SCRATCH / "certificate.key", "-out", pem], check=True, capture_output=True)
    return ["gdcmanon", "-e", "-c", pem, "-r", "--continue", "-i", source, "-o", out]


TOOLS = {
    "huizhen": huizhen,
    "huizhen discussion": lambda source, out: huizhen(source, out, "--profile", "discussion"),
    "gdcmanon": gdcmanon,
    "dicognito": lambda source, out: [PYTHON, "-m", "dicognito", "-q", "-o", out, source],
    "dicom-anonymizer": lambda source, out: [PEERS / "bin/dicom-anonymizer", source, out],
}


def run(name: str, source: Path) -> dict:
    """One run over a folder: seconds, processor seconds, peak MiB and what came out."""
    out = SCRATCH / "out" / name.replace(" ", "-")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    log = open(f"{out}.log", "wb")
    command = [str(part) for part in TOOLS[name](source, out)]
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "out": out, "seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "mib": usage.ru_maxrss / 1024,
        "status": process.returncode, "files": sum(len(files) for _, _, files in os.walk(out))}


def make(what: str, *more: str) -> Path:
    folder = SCRATCH / what
    subprocess.run([PYTHON, HERE / "dicom_corpus.py", what, folder, *more], check=True)
    return folder


def warm(folder: Path) -> tuple[int, int]:
    """Reads every file once, so that no tool pays for the disk; how many they are, and their bytes."""
    sizes = [len(path.read_bytes()) for path in folder.iterdir()]
    return len(sizes), sum(sizes)


def speed() -> None:
    folder = make("mixed", str(SCALE))
    count, size = warm(folder)
    names = [name for name in TOOLS if name != "huizhen discussion"]
    runs: dict[str, list[dict]] = {name: [] for name in names}
    for turn in range(ROUNDS):
        # In turns, and each round from another one, so that a busy moment of the machine falls on all alike.
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            runs[name].append(run(name, folder))
    print(f"\nSpeed: {count} files, {size / 1e6:.0f} MB, {ROUNDS} rounds, {os.cpu_count()} processors")
    print(f"{'':<20}{'files/s':>9}{'min':>9}{'max':>9}{'MB/s':>8}{'cpu s':>8}{'peak MiB':>10}{'files':>8}")
    for name, done in runs.items():
        rates = sorted(count / each["seconds"] for each in done)
        row = {
            "files_per_s": statistics.median(rates), "min": rates[0], "max": rates[-1],
            "mb_per_s": size / 1e6 / count * statistics.median(rates),
            "cpu_s": statistics.median(each["cpu"] for each in done), "peak_mib": max(each["mib"] for each in done),
            "files": done[-1]["files"]}
        RESULTS["speed"][name] = row
        print(f"{name:<20}{row['files_per_s']:>9.0f}{row['min']:>9.0f}{row['max']:>9.0f}{row['mb_per_s']:>8.0f}"
              f"{row['cpu_s']:>8.2f}{row['peak_mib']:>10.1f}{row['files']:>8}", flush=True)
    shutil.rmtree(SCRATCH / "out")


def leaves() -> None:
    folder = make("planted", str(TABLE))
    print("\nWhat is left of 18 files of three patients (planted attributes, UIDs, hiding places), and what still works")
    print(f"{'':<20}{'files':>7}{'attributes':>12}{'kinds of':>10}{'hidden':>8}{'UIDs not':>10}{'references':>12}"
          f"{'intervals':>11}{'dcmdump':>9}{'pydicom':>9}{'pixels':>8}")
    print(f"{'':<20}{'':>7}{'left':>12}{'UID left':>10}{'left':>8}{'the same':>10}{'resolve':>12}{'held':>11}{'reads':>9}"
          f"{'reads':>9}{'equal':>8}")
    for name in TOOLS:
        done = run(name, folder)
        answer = subprocess.run([PYTHON, HERE / "dicom_check.py", folder, done["out"]], check=True, capture_output=True)
        found = RESULTS["leaves"][name] = json.loads(answer.stdout)
        option = found["left_by_option"]
        # What an option keeps on purpose is no leak; a tool without options has no such excuse.
        by_option = name == "huizhen discussion"
        attributes = f"{len(found['left'])} (+{option})" if by_option else str(len(found["left"]) + option)
        read = found["files"] - found["unreadable"]
        print(f"{name:<20}{found['files']:>7}{attributes:>12}{len(found['uids_left']):>10}{len(found['hidden_left']):>8}"
              f"{len(found['uids_inconsistent']):>10}{found['resolved']:>9}/{found['references']}"
              f"{found['intervals_held']:>8}/{found['intervals']}{found['dcmdump']:>9}{read:>9}"
              f"{found['pixels_equal']:>8}", flush=True)
    facts = RESULTS["leaves"]["huizhen"]
    print(f"of {facts['planted']} attributes, {facts['uid_kinds']} kinds of UID, {facts['hidden']} hiding places; "
          "(+n): kept by an option on purpose")


def large() -> None:
    folder = make("large")
    done = run("huizhen", folder)
    RESULTS["large"] = {key: value for key, value in done.items() if key != "out"}
    size = (folder / "00001.dcm").stat().st_size
    same = done["files"] == 1 and sum(path.stat().st_size for path in done["out"].iterdir()) > size - 10_000
    print(f"\nOne file of {size / 2**30:.1f} GiB: {done['seconds']:.1f} s, peak {done['mib']:.1f} MiB, "
          f"{'whole' if same else 'NOT WHOLE'}")
    shutil.rmtree(SCRATCH / "out")
    shutil.rmtree(folder)


def verdict() -> int:
    ours, gdcm = RESULTS["speed"]["huizhen"], RESULTS["speed"]["gdcmanon"]
    found = RESULTS["leaves"]["huizhen"]
    discussion = RESULTS["leaves"]["huizhen discussion"]
    whole = found["of"]
    checks = {
        f"files/s at least gdcmanon's ({ours['files_per_s']:.0f} : {gdcm['files_per_s']:.0f})":
            ours["files_per_s"] >= gdcm["files_per_s"],
        f"peak memory <= {MEMORY_BUDGET_MIB} MiB ({ours['peak_mib']:.1f}; 2 GiB file {RESULTS['large']['mib']:.1f})":
            max(ours["peak_mib"], RESULTS["large"]["mib"]) <= MEMORY_BUDGET_MIB,
        "nothing planted is left":
            not (found["left"] or found["left_by_option"] or found["uids_left"] or found["hidden_left"]
                 or discussion["left"] or discussion["uids_left"] or discussion["hidden_left"]),
        "UIDs agree, references resolve, intervals hold":
            not found["uids_inconsistent"] and found["resolved"] == found["references"]
            and discussion["intervals_held"] == discussion["intervals"],
        "every file is read by dcmdump and pydicom, with equal pixels":
            found["dcmdump"] == found["pixels_equal"] == whole and found["unreadable"] == 0,
    }
    print()
    for what, holds in checks.items():
        print(f"{'ok    ' if holds else 'MISSED'}  {what}")
    RESULTS["checks"] = checks
    return 0 if all(checks.values()) else 1


speed()
leaves()
large()
status = verdict()
target = HERE.parents[1] / "build/bench-deidentify-dicom.json"
target.parent.mkdir(exist_ok=True)
target.write_text(json.dumps(RESULTS, indent=1))
sys.exit(status)
