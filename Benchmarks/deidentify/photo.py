"""Time of `huizhen deidentify photo` beside vips alone, what --ocr finds on drawn pictures, and the quality gate.

Called by Benchmarks/deidentify.sh: photo.py BINARY SCRATCH PEERS [--quick]. Drawing is done by vips, so the standard
library is enough. HUIZHEN_SHARED_DATA names the folder with real photos; what is not there is named as left out.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
BINARY, SCRATCH = (Path(argument).resolve() for argument in sys.argv[1:3])
QUICK = "--quick" in sys.argv
SHARED = Path(os.environ.get("HUIZHEN_SHARED_DATA", HERE.parents[2] / "shared/data"))
ROUNDS = 3 if QUICK else 15
BUDGET = 1.5
RESULTS: dict = {}
# Width, height and how the ground is drawn: a wall or skin, the speckle of ultrasound, dark and light sheets.
GROUNDS = {"soft": (40, 130, 5), "speckle": (40, 70, 45), "dark": (5, 20, 2), "light": (5, 235, 2)}
LINES = ["姓名：张示例 住院号 20240117", "Name: Example Patient", "电话 13800138000", "1980-05-12", "ID 00451234"]
INKS = [("white", "black"), ("black", "white"), ("#ffff40", None), ("white", None)]


def shell(script: str) -> None:
    subprocess.run(["sh", "-e", "-c", script], check=True, cwd=SCRATCH)


def clean(source: Path, name: str, *options: str) -> list[dict]:
    """The report of the command over a file or a folder, in a folder of its own."""
    report = SCRATCH / f"{name}.json"
    done = subprocess.run(
        [BINARY, "deidentify", "photo", source, "--out", SCRATCH / name, "--report", report, *options],
        stdin=subprocess.DEVNULL, capture_output=True)
    if done.returncode not in (0, 1):
        sys.exit(f"the command ended with {done.returncode}: {done.stderr[-400:].decode(errors='replace')}")
    return json.loads(report.read_text())


def seconds(work) -> float:
    started = time.monotonic()
    work()
    return time.monotonic() - started


def times() -> bool:
    """One photo after another, in turns; the command starts a process for each, as vips does."""
    shell("""
        vips gaussnoise n.v 1000 750 --mean 140 --sigma 45
        vips resize n.v w.v 4
        vips cast w.v c.v uchar
        vips bandjoin "c.v c.v c.v" r.v
        vips copy r.v 'twelve.jpg[Q=88]' --interpretation srgb""")
    ours, bare = [], []
    for turn in range(ROUNDS):
        ours.append(seconds(lambda: clean(SCRATCH / "twelve.jpg", f"turn-{turn}")))
        bare.append(seconds(lambda: shell("vips copy twelve.jpg 'bare.jpg[Q=85,strip]'")))
    ratio = statistics.median(ours) / statistics.median(bare)
    RESULTS["times"] = {"ours_ms": statistics.median(ours) * 1000, "vips_ms": statistics.median(bare) * 1000,
                        "ratio": ratio, "load": os.getloadavg()[0]}
    print(f"12-megapixel photo: {statistics.median(ours) * 1000:.0f} ms in three sizes and judged, "
          f"vips alone {statistics.median(bare) * 1000:.0f} ms for one copy; {ratio:.2f} x (<= {BUDGET} x), "
          f"load {os.getloadavg()[0]:.1f}")
    return ratio <= BUDGET


def draw(name: str, ground: tuple, lines: list[tuple], width: int = 1400, height: int = 1000) -> None:
    rise, base, sigma = ground
    parts = []
    for text, x, y, size, ink, back in lines:
        wide = sum(size if ord(letter) > 0x2E80 else size * 0.6 for letter in text)
        if back:
            parts.append(f'<rect x="{x - 10}" y="{y - size * 1.2}" width="{wide + 20}" height="{size * 1.7}" fill="{back}"/>')
        parts.append(f'<text x="{x}" y="{y}" font-family="Noto Sans CJK SC" font-size="{size}" fill="{ink}">{text}</text>')
    (SCRATCH / "drawing.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{"".join(parts)}</svg>')
    shell(f"""
        vips perlin n.v {width} {height} --cell-size 200
        vips linear n.v l.v {rise} {base}
        vips gaussnoise e.v {width} {height} --mean 0 --sigma {sigma}
        vips gaussblur e.v g.v 0.7
        vips add l.v g.v a.v
        vips cast a.v c.v uchar
        vips bandjoin 'c.v c.v c.v' r.v
        vips copy r.v s.v --interpretation srgb
        vips composite2 s.v drawing.svg o.v over
        mkdir -p drawn
        vips flatten o.v 'drawn/{name}.jpg[Q=88,strip]'""")


def hidden(line: tuple, masks: list[dict], width: int = 1400, height: int = 1000) -> bool:
    """Whether nine in ten points along the middle of a line lie in a mask."""
    text, x, y, size, *_ = line
    wide = sum(size if ord(letter) > 0x2E80 else size * 0.5 for letter in text)
    points = [((x + wide * (step + 0.5) / 40) / width, (y - size * 0.35) / height) for step in range(40)]
    return sum(any(box["x"] <= left <= box["x"] + box["width"] and box["y"] <= top <= box["y"] + box["height"]
                   for box in masks) for left, top in points) >= 36


def writing() -> None:
    """Lines hidden of lines drawn, by ground and by size of letter; and what is found where nothing is written."""
    sizes = [20, 40] if QUICK else [16, 20, 28, 40, 64]
    drawn: dict[str, tuple] = {}
    for ground in GROUNDS:
        for size in sizes:
            lines = []
            for number, text in enumerate(LINES):
                ink, back = INKS[number % len(INKS)]
                if back is None and ground == "light":
                    ink = "black"
                lines.append((text, 80 + 60 * (number % 2), 150 + 180 * number, size, ink, back))
            drawn[f"{ground}-{size}"] = (ground, size, lines)
            draw(f"{ground}-{size}", GROUNDS[ground], lines)
        drawn[f"{ground}-none"] = (ground, 0, [])
        draw(f"{ground}-none", GROUNDS[ground], [])
    started = time.monotonic()
    reports = {Path(entry["input"]).stem: entry for entry in clean(SCRATCH / "drawn", "read", "--ocr")}
    each = (time.monotonic() - started) / len(drawn)
    table: dict[str, dict] = {}
    for name, (ground, size, lines) in drawn.items():
        pixels = reports[name]["pixels"]
        found = sum(hidden(line, pixels["residual"]["masks"]) for line in lines)
        table.setdefault(ground, {})[str(size or "false")] = found if lines else len(pixels["found"])
    print(f"\nLines hidden of {len(LINES)}, by height of letter in pixels; last, findings where nothing is written "
          f"({each:.1f} s a picture, masked and read again)")
    print(f"{'ground':<10}" + "".join(f"{size:>7}" for size in sizes) + f"{'none':>7}")
    for ground, row in table.items():
        print(f"{ground:<10}" + "".join(f"{row[str(size)]:>7}" for size in sizes) + f"{row['false']:>7}")
    RESULTS["writing"] = {"lines": len(LINES), "table": table, "seconds": each}


def quality() -> None:
    """What the gate says of real photos, and of the same ones out of focus and in the dark."""
    folder = SHARED / "photos/files"
    if not folder.exists():
        print("\nLEFT OUT: the real photos are not at hand (HUIZHEN_SHARED_DATA)")
        return
    (SCRATCH / "real").mkdir()
    for path in sorted(folder.iterdir()):
        # Those that are no pictures at all are refused by vips, too, and left out.
        subprocess.run(
            ["vipsthumbnail", path, "--size", "2000x2000>", "-o", SCRATCH / "real" / f"{path.stem}.png"],
            capture_output=True)
    large = [path for path in sorted((SCRATCH / "real").iterdir()) if shortest(path) >= 480][:6 if QUICK else 40]
    (SCRATCH / "judged").mkdir()
    for path in large:
        stem = SCRATCH / "judged" / path.stem
        # The saver of JPEG lays a picture with holes on white; vips' own flatten would take the blue of one without for them.
        subprocess.run(
            ["vipsthumbnail", path, "--size", "2000x2000>", "-o", f"{stem}~sharp.jpg[Q=90,background=255]"],
            capture_output=True)
        subprocess.run(["vips", "gaussblur", f"{stem}~sharp.jpg", f"{stem}~soft.jpg[Q=90]", "8"], capture_output=True)
        subprocess.run(["vips", "linear", f"{stem}~sharp.jpg", f"{stem}~dark.jpg[Q=90]", "0.08", "0", "--uchar"],
                       capture_output=True)
    counts: dict[str, dict] = {}
    for entry in clean(SCRATCH / "judged", "gate"):
        if "photo" in entry:
            kind = Path(entry["input"]).stem.rsplit("~", 1)[1]
            verdict = judged(entry["photo"]["quality"])
            counts.setdefault(kind, {}).setdefault(verdict, 0)
            counts[kind][verdict] += 1
    print(f"\nThe quality gate on {len(large)} real photos, as they are, out of focus, and in the dark: {counts}")
    RESULTS["quality"] = counts


def shortest(path: Path) -> int:
    return min(int(subprocess.run(["vipsheader", "-f", side, path], capture_output=True, text=True).stdout or 0)
               for side in ("width", "height"))


def judged(quality: dict) -> str:
    """As PhotoQuality says it; the report holds the figures only."""
    if min(quality["width"], quality["height"]) < 480:
        return "too small"
    if quality["brightness"] < 30:
        return "too dark"
    return "blurred" if quality["sharpness"] < 60 else "fine"


fits = times()
writing()
quality()
target = HERE.parents[1] / "build/bench-deidentify-photo.json"
target.parent.mkdir(exist_ok=True)
target.write_text(json.dumps(RESULTS, indent=1, ensure_ascii=False) + "\n")
sys.exit(0 if fits else 1)
