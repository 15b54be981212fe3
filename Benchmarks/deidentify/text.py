"""Recall, false removals, speed and memory of `huizhen deidentify text`.

    text.py BINARY [SCRATCH [PEERS]] [--quick] [--data FOLDER] [--misses N] [--neutral N] [--only …] [--json FILE]

FOLDER holds deid-and-lexicon and medical-qa; what is not there is named as left out. The set "made" needs no data: it is
written by made.py in this folder in other styles than the given sets; "written" are texts by hand, written_*.txt and
unseen_*.txt. Only the standard library is used.

What the rules keep on purpose, and what therefore misses in the rows of en_synthetic_pii_spans:
- AGE: an age below 90, which is a clinical fact; the day on which somebody turns an age is a birthday, and is asked about;
- GPE: a country, save in an address and where it tells where a person comes from or travels;
- DATE_TIME: a year alone, save a year of birth;
- NRP: a nationality that describes no person (a government, a kitchen, a film);
- TITLE: an occupation that stands neither with an employer nor under a name.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import made

SEED = 20270115
SHAPED = {"ID", "PHONE", "EMAIL", "CARD", "CREDIT_CARD", "PHONE_NUMBER", "EMAIL_ADDRESS", "IBAN_CODE", "US_SSN",
          "IP_ADDRESS", "DOMAIN_NAME", "URL", "IP", "MAC", "PLATE", "RECORD", "WECHAT", "QQ", "PASSPORT", "HKID"}
# Labels of which most values are kept on purpose; see above.
KEPT = {"NRP", "TITLE", "AGE", "GPE"}


def run(binary: str, lines: list[dict], scratch: Path, name: str) -> tuple[list[dict], float, float]:
    """What the command answers, the seconds it took, and the most memory any child has used so far in MiB."""
    source, target = scratch / f"{name}.jsonl", scratch / f"{name}.out.jsonl"
    source.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    started = time.monotonic()
    done = subprocess.run([*binary.split(), "deidentify", "text", "--in", str(source), "--out", str(target)],
                          stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seconds = time.monotonic() - started
    if done.returncode != 0:
        sys.exit(f"the command ended with {done.returncode}: {done.stderr[-400:].decode(errors='replace')}")
    answers = [json.loads(line) for line in target.read_text(encoding="utf-8").split("\n") if line]
    if len(answers) != len(lines):
        sys.exit(f"{len(lines)} lines in, {len(answers)} out")
    return answers, seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def gold_of(line: dict) -> list[tuple[str, int, int]]:
    """Both data files' ways to write a span."""
    return [(span.get("type") or span["entity_type"], span.get("start", span.get("start_position")),
             span.get("end", span.get("end_position"))) for span in line["spans"]]


def score(title: str, lines: list[dict], answers: list[dict], misses: int, figures: dict) -> None:
    total, covered, exact = Counter(), Counter(), Counter()
    missed = defaultdict(list)
    for line, answer in zip(lines, answers):
        found = {(span["start"], span["end"]) for span in answer["spans"]}
        places = {place for start, end in found for place in range(start, end)}
        for kind, start, end in gold_of(line):
            total[kind] += 1
            # Blanks between the parts of a name or an address need not be covered.
            needed = [place for place in range(start, end) if not line["text"][place].isspace()]
            if all(place in places for place in needed):
                covered[kind] += 1
            else:
                missed[kind].append(line["text"][max(0, start - 14):start] + "⟦" + line["text"][start:end] + "⟧"
                                    + line["text"][end:end + 10])
            exact[kind] += (start, end) in found
    print(f"\n{title}: {len(lines)} texts\n{'category':<22}{'values':>8}{'covered':>9}{'recall':>8}{'exact':>8}")

    def row(name: str, kinds: list[str]) -> None:
        count, hit = sum(total[kind] for kind in kinds), sum(covered[kind] for kind in kinds)
        if count:
            same = sum(exact[kind] for kind in kinds)
            print(f"{name:<22}{count:>8}{hit:>9}{hit / count:>8.3f}{same / count:>8.3f}")
            figures[f"{title}/{name}"] = round(hit / count, 4)

    for kind in sorted(total):
        row(kind, [kind])
    row("= shaped", [kind for kind in total if kind in SHAPED])
    if any(kind in KEPT for kind in total):
        row("= all but kept kinds", [kind for kind in total if kind not in KEPT])
    row("= all", list(total))
    shuffle = random.Random(SEED)
    for kind in sorted(missed):
        for example in shuffle.sample(missed[kind], min(misses, len(missed[kind]))):
            print(f"   missed {kind}: {example!r}")


def false_removals(title: str, texts: list[str], answers: list[dict], misses: int, figures: dict) -> None:
    kinds: dict[str, Counter] = {"certain": Counter(), "likely": Counter(), "weak": Counter()}
    examples = defaultdict(list)
    for text, answer in zip(texts, answers):
        for span in answer["spans"]:
            kinds[span["confidence"]][span["category"]] += 1
            examples[span["rule"]].append(
                text[max(0, span["start"] - 8):span["start"]] + "⟦" + text[span["start"]:span["end"]] + "⟧"
                + text[span["end"]:span["end"] + 8])
    per = 200 / len(texts)
    every = Counter()
    for counter in kinds.values():
        every.update(counter)
    print(f"\n{title}: {len(texts)} texts; removals in 200 of them\n{'category':<22}{'certain':>9}{'likely':>9}{'weak':>9}")
    for kind in sorted(every):
        print(f"{kind:<22}" + "".join(f"{counter[kind] * per:>9.2f}" for counter in kinds.values()))
    dates = every["date"] + every["age"]
    print(f"{'= all':<22}" + "".join(f"{counter.total() * per:>9.2f}" for counter in kinds.values()))
    print(f"   without dates, which stand in these texts indeed: {(every.total() - dates) * per:.2f}, "
          f"with them {every.total() * per:.2f}")
    acting = sum(counter.total() - counter["date"] - counter["age"] for name, counter in kinds.items() if name != "weak")
    print(f"   of these, not only asked about (certain and likely): {acting * per:.2f}")
    figures[f"{title}/per 200"] = round((every.total() - dates) * per, 3)
    figures[f"{title}/per 200, acting"] = round(acting * per, 3)
    shuffle = random.Random(SEED)
    if misses:
        for rule in sorted(examples, key=lambda rule: -len(examples[rule])):
            for example in shuffle.sample(examples[rule], min(misses, len(examples[rule]))):
                print(f"   {rule} ({len(examples[rule])}): {example!r}")


def beside(title: str, lines: list[dict], answers: list[dict], misses: int, figures: dict) -> None:
    """What was found where nothing is marked."""
    acting = asked = 0
    for line, answer in zip(lines, answers):
        marked = {place for _, start, end in gold_of(line) for place in range(start, end)}
        for span in answer["spans"]:
            if marked.isdisjoint(range(span["start"], span["end"])):
                acting, asked = acting + (span["confidence"] != "weak"), asked + (span["confidence"] == "weak")
                if misses:
                    print(f"   {span['confidence']} {span['rule']}: {line['text'][span['start']:span['end']]!r}")
    print(f"   found where nothing is marked: {acting} acting, {asked} asked about, in {len(lines)} texts")
    figures[f"{title}/false, acting"], figures[f"{title}/false, asked"] = acting, asked


def read(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def neutral_texts(folder: Path, files: list[str], count: int) -> list[str]:
    """Questions, turns and answers, each a text of its own."""
    texts = []
    for name in files:
        for record in read(folder / "medical-qa" / f"{name}.jsonl"):
            texts += [record[key] for key in ("question", "answer", "instruction", "output") if record.get(key)]
            texts += [turn for pair in record.get("history") or [] for turn in pair if turn]
    random.Random(SEED).shuffle(texts)
    return texts[:count]


def hostile() -> list[dict]:
    """A megabyte each of what makes a careless pattern go back over its steps."""
    pieces = ["1 ", "张", "A1", "我是张", "1-", "湖北省路", "Aa ", "a.", "12.1234,", "张慧", "Mr. A ", "市区县", "0" * 40 + "x",
              "W" * 90 + "\n", "二〇", "Ab-", "@", "1月", "：李", "a@b.", "::", "North "]
    return [{"id": piece, "text": (piece * (1_000_000 // len(piece)))[:1_000_000]} for piece in pieces]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("scratch", nargs="?", type=Path, help="a folder to work in")
    parser.add_argument("peers", nargs="?", help="not used: no other tool takes these texts")
    parser.add_argument("--quick", action="store_true", help="fewer neutral texts")
    parser.add_argument("--data", type=Path, default=Path(__file__).resolve().parents[2].parent / "shared" / "data")
    parser.add_argument("--misses", type=int, default=0, help="examples to print of each kind of mistake")
    parser.add_argument("--neutral", type=int, default=8000)
    parser.add_argument("--only", default="", help="zh, en, made, written, neutral or speed")
    parser.add_argument("--json", type=Path, default=Path("build/bench-deidentify-text.json"))
    options = parser.parse_args()
    if options.quick:
        options.neutral = min(options.neutral, 800)
    figures: dict = {}
    with tempfile.TemporaryDirectory(prefix="huizhen-text-", dir=options.scratch) as folder:
        scratch = Path(folder)
        measure(options, scratch, figures)
    if options.json.parent.is_dir():
        options.json.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def measure(options: argparse.Namespace, scratch: Path, figures: dict) -> None:
    def wanted(what: str) -> bool:
        return not options.only or what in options.only.split(",")

    lines = made.texts(SEED)
    if wanted("made"):
        answers, _, _ = run(options.binary, lines, scratch, "made")
        for language in ("zh", "en", "mixed"):
            chosen = [pair for pair in zip(lines, answers) if pair[0]["language"] == language]
            score(f"made here, {language}", [pair[0] for pair in chosen], [pair[1] for pair in chosen], options.misses,
                  figures)
    for name, language in (("written", "en"), ("written", "zh"), ("unseen", "zh")):
        if wanted("written"):
            chosen = made.written(name, language)
            answers, _, _ = run(options.binary, [{"id": line["id"], "text": line["text"]} for line in chosen], scratch, name)
            # What is missed in the unseen ones is not shown, so that they stay unseen.
            score(f"{name}, {language}", chosen, answers, options.misses if name == "written" else 0, figures)
            beside(f"{name}, {language}", chosen, answers, options.misses if name == "written" else 0, figures)
    for name, language in (("zh_injected_phi", "zh"), ("en_synthetic_pii_spans", "en")):
        path = options.data / "deid-and-lexicon" / f"{name}.jsonl"
        if not path.exists():
            print(f"\nLEFT OUT: {name}.jsonl is not at hand (give --data)")
        elif wanted(language):
            known = [{"id": str(number), **line} for number, line in enumerate(read(path))]
            answers, _, _ = run(options.binary, [{"id": line["id"], "text": line["text"]} for line in known], scratch, name)
            score(name, known, answers, options.misses, figures)
    for title, files in (("neutral Chinese", ["zh_internal_medicine_qa", "zh_multiturn_departments", "zh_open_qa"]),
                         ("neutral English", ["en_nih_qa"])):
        if not all((options.data / "medical-qa" / f"{name}.jsonl").exists() for name in files):
            print(f"\nLEFT OUT: {title}: medical-qa is not at hand (give --data)")
        elif wanted("neutral"):
            texts = neutral_texts(options.data, files, options.neutral)
            answers, _, _ = run(
                options.binary, [{"id": str(n), "text": text} for n, text in enumerate(texts)], scratch, "neutral")
            false_removals(title, texts, answers, options.misses, figures)
    if wanted("speed"):
        many = [{"id": str(n), "text": line["text"]} for n, line in enumerate(lines * 5)]
        _, empty, _ = run(options.binary, many[:1], scratch, "one")
        _, seconds, memory = run(options.binary, many, scratch, "speed")
        print(f"\n{len(many)} texts in {seconds:.2f} s: {len(many) / max(0.001, seconds - empty):.0f} texts/s; "
              f"most memory {memory:.0f} MiB")
        figures["texts/s"] = round(len(many) / max(0.001, seconds - empty))
        figures["MiB"] = round(memory)
        for line in hostile():
            _, seconds, memory = run(options.binary, [line], scratch, "hostile")
            print(f"a megabyte of {line['id'][:12]!r:<16} {seconds:>7.2f} s, most memory so far {memory:.0f} MiB")
            figures[f"hostile/{line['id'][:12]}"] = round(seconds, 2)


if __name__ == "__main__":
    main()
