"""What a tool has left in its copies of the planted corpus: dicom_check.py CORPUS OUT; prints one object in JSON.

A copy belongs to the original with the same Instance Number, or, where a tool removes that, with the same pixels.
"""

import datetime
import hashlib
import json
import subprocess
import sys
import warnings
from pathlib import Path

import pydicom

warnings.simplefilter("ignore")
corpus, out = Path(sys.argv[1]), Path(sys.argv[2])
facts = json.loads(Path(f"{corpus}.json").read_text())


def pixels(data: pydicom.Dataset) -> str | None:
    try:
        return hashlib.sha256(data.pixel_array.tobytes()).hexdigest()
    except Exception:
        return None


def walk(data: pydicom.Dataset):
    for element in data:
        yield element
        if element.VR == "SQ":
            for item in element.value:
                yield from walk(item)


def values(data: pydicom.Dataset) -> set[str]:
    """Every value at every depth, as text."""
    found = set()
    for element in walk(data):
        if element.VR != "SQ" and element.tag != 0x7FE00010:
            several = element.value if isinstance(element.value, (list, pydicom.multival.MultiValue)) else [element.value]
            found.update(str(value) for value in several)
    return found


def day(data: pydicom.Dataset, keyword: str) -> datetime.date | None:
    try:
        return datetime.datetime.strptime(str(data[keyword].value), "%Y%m%d").date()
    except (KeyError, ValueError):
        return None


originals = {name: pydicom.dcmread(corpus / name) for name in facts["files"]}
by_number = {int(data.InstanceNumber): name for name, data in originals.items()}
by_pixels = {pixels(data): name for name, data in originals.items()}
copies, raw, unreadable, dumped = {}, {}, 0, 0
files = sorted(path for path in out.rglob("*") if path.is_file()) if out.exists() else []
for path in files:
    try:
        data = pydicom.dcmread(path)
        list(walk(data))
    except Exception:
        unreadable += 1
        continue
    dumped += subprocess.run(
        ["dcmdump", "-q", str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    try:
        name = by_number.get(int(data.InstanceNumber))
    except (AttributeError, TypeError, ValueError):
        name = by_pixels.get(pixels(data))
    if name:
        copies[name], raw[name] = data, path.read_bytes()

left, left_by_option = set(), set()
for tag, plant in facts["planted"].items():
    for name, data in copies.items():
        value = plant["value"]
        if value is None:
            original = originals[name][int(tag, 16)].value
            stays = int(tag, 16) in data and str(data[int(tag, 16)].value) == str(original)
        elif isinstance(value, str) and value.startswith(("ZQ", "http")):
            stays = f"ZQ{tag}".encode() in raw[name]
        else:
            stays = str(value) in values(data)
        if stays:
            (left_by_option if plant["kept_by_discussion"] else left).add(tag)

uids_left = {keyword for uid, keyword in facts["uids"].items() if any(uid.encode() in text for text in raw.values())}
mapping, inconsistent = {}, set()
for name, data in copies.items():
    for element in originals[name]:
        if element.VR == "UI" and element.value in facts["uids"] and element.tag in data:
            new = str(data[element.tag].value)
            if mapping.setdefault(str(element.value), new) != new:
                inconsistent.add(element.keyword)
references = resolved = 0
new_name = {str(data.get("SOPInstanceUID", "")): name for name, data in copies.items()}
for name, original in originals.items():
    if "ReferencedImageSequence" not in original or name not in copies:
        continue
    references += 1
    target = original.ReferencedImageSequence[0].ReferencedSOPInstanceUID
    try:
        new = str(copies[name].ReferencedImageSequence[0].ReferencedSOPInstanceUID)
        resolved += originals[new_name[new]].SOPInstanceUID == target and new != target
    except (AttributeError, IndexError, KeyError):
        pass

intervals = held = 0
names = sorted(originals)
for index, name in enumerate(names):
    # Within a study, and from the first visit of the same patient.
    first = names[index - index % 6]
    for left_end, right_end in (((name, "StudyDate"), (name, "ContentDate")), ((first, "StudyDate"), (name, "StudyDate"))):
        if left_end == right_end:
            continue
        intervals += 1
        old = [day(originals[file], keyword) for file, keyword in (left_end, right_end)]
        new = [day(copies[file], keyword) if file in copies else None for file, keyword in (left_end, right_end)]
        held += None not in new and new != old and new[1] - new[0] == old[1] - old[0]

print(json.dumps({
    "files": len(files), "of": len(originals), "unreadable": unreadable, "dcmdump": dumped,
    "planted": len(facts["planted"]), "left": sorted(facts["planted"][tag]["keyword"] for tag in left),
    "left_by_option": len(left_by_option),
    "hidden": len(facts["hidden"]),
    "hidden_left": [text for text in facts["hidden"] if any(text.encode() in bytes_ for bytes_ in raw.values())],
    "uid_kinds": len(set(facts["uids"].values())), "uids_left": sorted(uids_left), "uids_inconsistent": sorted(inconsistent),
    "references": references, "resolved": resolved, "intervals": intervals, "intervals_held": held,
    "pixels_equal": sum(pixels(data) == pixels(originals[name]) for name, data in copies.items()),
}))
