# Writes DICOMDictionaryTable.swift from pydicom's data dictionary (facts of PS3.6: tag, VR, keyword).
import sys, pydicom
from pydicom._dicom_dict import DicomDictionary as D
groups = {}
for tag in sorted(D):
    vr, _, _, _, keyword = D[tag]
    if vr == "NONE": continue
    if " or " in vr: vr = "OW" if "OW" in vr else "US"
    groups.setdefault(tag >> 16, []).append(f"{tag & 0xFFFF:04X}{vr}{keyword}")
print(f"""// Generated from the data dictionary facts of PS3.6 (2024) as pydicom {pydicom.__version__} lists them; do not edit.
// A line is a group and its attributes: element, value representation, keyword. "US or SS" is US, choices with OW are OW.
// swift-format-ignore-file
enum DICOMDictionaryTable {{
    static let text: StaticString = \"\"\"""")
for group, entries in groups.items():
    print(f"        {group:04X} {' '.join(entries)}")
print('        """\n}')
