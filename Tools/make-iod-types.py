# Writes Platform/DeidentificationData/Resources/iod-types.csv: which attributes an object must have, and which may go.
# Run: python Tools/make-iod-types.py HIGHDICOM_WHEEL > Platform/DeidentificationData/Resources/iod-types.csv
# The facts (PS3.3: modules of each IOD, type of each attribute) come from the tables in the PyPI package highdicom (MIT),
# which is read as an archive and never installed: pip download --no-deps highdicom.
import csv, json, sys, zipfile
from pydicom.datadict import dictionary_VR, tag_for_keyword

wheel = zipfile.ZipFile(sys.argv[1])
release = sys.argv[1].rsplit("/", 1)[-1].split("-")[1]


def load(name):
    return json.loads(wheel.read(f"highdicom/_standard/{name}.json"))


modules, iods, classes = load("module_attribute_map"), load("iod_module_map"), load("sop_class_iod_map")
table = "Platform/DeidentificationData/Resources/ps3.15-e1-1.csv"
rows = [line for line in open(table, encoding="utf-8")]
listed, asked = set(), set()
for row in csv.DictReader(rows):
    if row["tag"].isalnum() and "X" not in row["tag"] and len(row["tag"]) == 8:
        listed.add(int(row["tag"], 16))
        # Only a choice between actions, or one that empties, depends on the type.
        if "/" in row["basic_profile"] or row["basic_profile"] == "Z":
            asked.add(int(row["tag"], 16))
# Attributes outside the table whose values do not survive: what must be there is emptied or replaced instead.
FREE = {"AE", "AS", "DA", "DT", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UR", "UT"}
RANK = {"1": 1, "1C": 1, "2": 2, "2C": 2, "3": 3}


def wanted(keyword):
    tag = tag_for_keyword(keyword)
    if tag is None or tag >> 16 & 1:
        return None
    return tag if tag in asked or tag not in listed and dictionary_VR(tag) in FREE else None


def add(found, key, kind):
    found[key] = min(found.get(key, 3), RANK.get(kind, 3))


nested = {}
for attributes in modules.values():
    for one in attributes:
        if one["path"] and (tag := wanted(one["keyword"])) is not None:
            if (parent := tag_for_keyword(one["path"][-1])) is not None:
                add(nested, (parent, tag), one["type"])

root = {}
for uid, iod in classes.items():
    found = {}
    for module in iods[iod]:
        for one in modules.get(module["key"], []):
            if not one["path"] and (tag := wanted(one["keyword"])) is not None:
                add(found, tag, one["type"])
    # Outside the table only what must be there matters.
    shown = tuple(sorted((t, k) for t, k in found.items() if t in asked or k < 3))
    root.setdefault(shown, []).append(uid)

print(f"# PS3.3: type (1, 2, 3) of attributes, the strictest of all modules; source: highdicom {release} (MIT), as of its release.")
print("# class: SOP classes; then tag and type at the root. item: the sequence; then tag and type directly in its items.")
for shown, uids in sorted(root.items(), key=lambda one: sorted(one[1])):
    if not shown:
        continue
    print("class," + " ".join(sorted(uids)) + "," + " ".join(f"{t:08X}{k}" for t, k in shown))
items = {}
for (parent, tag), kind in nested.items():
    if tag in asked or kind < 3:
        items.setdefault(parent, []).append((tag, kind))
merged = {}
for parent, shown in items.items():
    merged.setdefault(tuple(sorted(shown)), []).append(parent)
for shown, parents in sorted(merged.items(), key=lambda one: min(one[1])):
    print("item," + " ".join(f"{p:08X}" for p in sorted(parents)) + "," + " ".join(f"{t:08X}{k}" for t, k in shown))
