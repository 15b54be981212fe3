"""Makes DICOM files for the comparison, all of them invented: dicom_corpus.py planted|mixed|large OUT [TABLE.csv].

planted  18 files of three patients with a mark in every attribute of the confidentiality table, and in hiding places
mixed    files as a day in a department leaves them, for speed
large    one multi-frame file of 2 GiB, whose pixels are a hole in the file
OUT.json, beside OUT, says what was planted.
"""

import copy
import csv
import datetime
import json
import sys
from pathlib import Path

import numpy
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.dataelem import DataElement
from pydicom.sequence import Sequence
from pydicom.uid import (
    CTImageStorage, ExplicitVRLittleEndian, ImplicitVRLittleEndian, MRImageStorage, MultiFrameGrayscaleByteSecondaryCaptureImageStorage,
    RLELossless, UltrasoundImageStorage, generate_uid)

FIRST_DAY = datetime.date(1951, 1, 1)
VISIT = datetime.date(2024, 3, 15)
DAYS_BETWEEN_VISITS = 41
#: Modality, class, layout, height, width, samples a pixel.
KINDS = [
    ("CT", CTImageStorage, ExplicitVRLittleEndian, 512, 512, 1),
    ("MR", MRImageStorage, ImplicitVRLittleEndian, 256, 256, 1),
    ("US", UltrasoundImageStorage, RLELossless, 480, 640, 3),
]


def mark(tag: int) -> str:
    return f"ZQ{tag:08X}"


def planted_value(tag: int, vr: str, number: int):
    """A value that no other attribute has; None for what cannot carry one."""
    day = (FIRST_DAY + datetime.timedelta(7 * number)).strftime("%Y%m%d")
    clock = f"{8 + number % 12:02d}{number % 60:02d}{number * 7 % 60:02d}.{number:06d}"
    text = mark(tag)
    values = {
        "PN": text + "^LI^MEI", "DA": day, "TM": clock, "DT": day + clock, "AS": "071Y", "DS": f"{70000 + number}.5",
        "IS": str(80000 + number), "US": 40000 + number, "UL": 900000 + number, "UR": f"http://{text}.example/",
        "OB": text.encode(), "OW": text.encode(), "UN": text.encode(), "UI": generate_uid(entropy_srcs=[text]),
        "AE": text, "CS": text, "SH": text, "LO": text + " Li Mei", "ST": text + " seen by Dr Wang",
        "LT": text + " seen by Dr Wang", "UT": text + " seen by Dr Wang", "UC": text + " Li Mei",
    }
    return values.get(vr)


def table_rows(path: str) -> list[dict]:
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def image(kind: int, seed: int) -> Dataset:
    """An image with the attributes that scanners write, without anybody in it."""
    modality, sop_class, syntax, height, width, samples = KINDS[kind]
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = syntax
    data.SpecificCharacterSet = "ISO_IR 192"
    data.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = sop_class
    data.Modality = modality
    data.Rows, data.Columns, data.SamplesPerPixel = height, width, samples
    data.PixelRepresentation = 0
    rng = numpy.random.default_rng(seed)
    shape = (height, width, 3) if samples == 3 else (height, width)
    ramp = numpy.add.outer(numpy.arange(height), numpy.arange(width))
    ramp = ramp[..., None] if samples == 3 else ramp
    if samples == 3:
        data.PhotometricInterpretation, data.PlanarConfiguration = "RGB", 0
        data.BitsAllocated = data.BitsStored = 8
        pixels = numpy.broadcast_to(ramp // 8 % 256, shape).astype("uint8").copy()
        pixels[: height // 4] = rng.integers(0, 255, (height // 4, width, 3))
    else:
        data.PhotometricInterpretation, data.BitsAllocated, data.BitsStored = "MONOCHROME2", 16, 12
        pixels = ((ramp + rng.integers(0, 400, shape)) % 4096).astype("uint16")
        data.PixelSpacing, data.SliceThickness = ["0.5", "0.5"], "1.25"
        data.ImagePositionPatient, data.ImageOrientationPatient = ["0", "0", str(seed)], ["1", "0", "0", "0", "1", "0"]
    data.HighBit = data.BitsStored - 1
    data.WindowCenter, data.WindowWidth, data.RescaleSlope, data.RescaleIntercept = "40", "400", "1", "-1024"
    data.PixelData = pixels.tobytes()
    data["PixelData"].VR = "OW" if samples == 1 else "OB"
    if syntax == RLELossless:
        data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        data.compress(RLELossless, arr=pixels, generate_instance_uid=False)
    return data


def code(value: str, scheme: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def place(data: Dataset, patient: int, visit: int, number: int, uids: dict) -> None:
    """Who, when and in which study."""
    day = VISIT + datetime.timedelta(DAYS_BETWEEN_VISITS * visit + patient)
    data.PatientName, data.PatientID = f"ZQ00100010^P{patient}", f"ZQ00100020P{patient}"
    data.PatientBirthDate, data.PatientSex, data.PatientAge = "19530704", "F", "071Y"
    data.StudyDate, data.StudyTime = day.strftime("%Y%m%d"), "081500"
    data.SeriesDate = (day + datetime.timedelta(1)).strftime("%Y%m%d")
    data.ContentDate = (day + datetime.timedelta(3)).strftime("%Y%m%d")
    data.AccessionNumber, data.StudyID = f"ZQ00080050P{patient}", f"ZQ00200010P{patient}"
    data.InstitutionName, data.ReferringPhysicianName = "ZQ00080080 Hospital", "ZQ00080090^WANG"
    data.StudyInstanceUID = uids.setdefault(("study", patient, visit), generate_uid())
    data.SeriesInstanceUID = uids.setdefault(("series", patient, visit), generate_uid())
    data.FrameOfReferenceUID = uids.setdefault(("frame", patient, visit), generate_uid())
    data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    data.InstanceNumber, data.SeriesNumber = number, 1 + visit


def refer(data: Dataset, previous: str | None) -> None:
    if previous:
        item = Dataset()
        item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = data.SOPClassUID, previous
        data.ReferencedImageSequence = Sequence([item])


def plant(data: Dataset, rows: list[dict], found: dict) -> None:
    for number, row in enumerate(rows):
        if not all(letter in "0123456789ABCDEF" for letter in row["tag"]):
            continue
        tag = int(row["tag"], 16)
        if tag >> 16 < 8 or tag >> 16 & 1 or not row["vr"] or row["keyword"] == "ReferencedImageSequence":
            continue
        vr = row["vr"].split()[0]
        if vr == "SQ":
            item = Dataset()
            item.PatientName, item.CodeMeaning = mark(tag) + "^SQ", mark(tag) + " Li Mei"
            value = Sequence([item])
        else:
            value = planted_value(tag, vr, number)
        if value is None:
            continue
        data[tag] = DataElement(tag, vr, value)
        if vr == "UI":
            found["uids"][value] = row["keyword"]
        else:
            kept = row["retain_patient_characteristics"] or (row["retain_long_modified_dates"] and vr == "TM")
            found["planted"][row["tag"]] = {
                "keyword": row["keyword"], "vr": vr, "value": value if isinstance(value, (str, int)) else mark(tag),
                "kept_by_discussion": bool(kept)}


def hide(data: Dataset, found: dict) -> None:
    """Names in places that the table does not list."""
    deep = Dataset()
    deep.PatientName, deep.OperatorsName, deep.PatientBirthDate = "ZQDEEP3^A", "ZQDEEP3^B", "19530704"
    middle = code("39607008", "SCT", "ZQMEANING Lung")
    middle.PatientID = "ZQDEEP2"
    middle.private_block(0x0009, "ZQBLOCK", create=True).add_new(1, "LO", "ZQPRIVATEINSEQUENCE")
    middle.AnatomicRegionModifierSequence = Sequence([deep])
    outer = code("ZQLOCAL", "99LOCAL", "ZQLOCALMEANING")
    outer.PrimaryAnatomicStructureSequence = Sequence([middle])
    data.AnatomicRegionSequence = Sequence([outer])
    block = data.private_block(0x0029, "ZQMAKER", create=True)
    block.add_new(1, "LO", "ZQPRIVATE Li Mei")
    inner = Dataset()
    inner.PatientName = "ZQINPRIVATE^A"
    block.add_new(2, "SQ", Sequence([inner]))
    block.add_new(3, "UN", b"ZQPRIVATEBYTES")
    data.add_new(0x0018FFF1, "LO", "ZQUNKNOWN Li Mei")
    data.add_new(0x60000010, "US", 8)
    data.add_new(0x60000011, "US", 8)
    data.add_new(0x60000022, "LO", "ZQOVERLAYTEXT")
    data.add_new(0x60003000, "OW", b"ZQOVERLAYDATA.")
    data.add_new(0x50003000, "OW", b"ZQCURVEDATA.")
    data.file_meta.SourceApplicationEntityTitle = "ZQSOURCEAE"
    data.preamble = b"ZQPREAMBLE".ljust(128, b"\0")
    found["hidden"] = [
        "ZQDEEP3", "ZQDEEP2", "ZQMEANING", "ZQPRIVATEINSEQUENCE", "ZQLOCAL", "ZQPRIVATE Li", "ZQINPRIVATE",
        "ZQPRIVATEBYTES", "ZQUNKNOWN", "ZQOVERLAYTEXT", "ZQOVERLAYDATA", "ZQCURVEDATA", "ZQSOURCEAE", "ZQPREAMBLE",
    ]


def planted(out: Path, table: str) -> None:
    rows = table_rows(table)
    found = {"planted": {}, "uids": {}, "files": []}
    uids, number = {}, 0
    for patient, kind in enumerate((0, 1, 2)):
        for visit in (0, 1):
            previous = None
            for _ in range(3):
                number += 1
                data = image(kind, number)
                plant(data, rows, found)
                hide(data, found)
                place(data, patient, visit, number, uids)
                refer(data, previous)
                previous = data.SOPInstanceUID
                for keyword in ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"):
                    found["uids"][data[keyword].value] = keyword
                for tag in ("00100020", "00080020", "00080021", "00080023", "00100010", "00080050", "00200010"):
                    found["planted"][tag]["value"] = None
                data.save_as(out / f"{number:05d}.dcm", enforce_file_format=True)
                found["files"].append(f"{number:05d}.dcm")
    Path(f"{out}.json").write_text(json.dumps(found))


def mixed(out: Path, scale: int) -> None:
    """CT, MR and ultrasound in the proportion 8 : 5 : 1; of each kind one picture, whose header differs."""
    uids, number = {}, 0
    for kind, count in ((0, 8 * scale), (1, 5 * scale), (2, scale)):
        base, previous = image(kind, kind), None
        base.AnatomicRegionSequence = Sequence([code("39607008", "SCT", "Lung")])
        block = base.private_block(0x0029, "MAKER", create=True)
        for element in range(1, 40):
            block.add_new(element, "LO", f"a vendor's own value {element}")
        block.add_new(40, "OB", bytes(20_000))
        for _ in range(count):
            number += 1
            data = copy.copy(base)
            data.file_meta = copy.deepcopy(base.file_meta)
            place(data, number // 40, number // 20 % 2, number, uids)
            data.StationName, data.ProtocolName, data.SoftwareVersions = "ZQ STATION", "ZQ PROTOCOL", "ZQ 1.0"
            data.OperatorsName, data.DeviceSerialNumber = "ZQ^OPERATOR", "ZQ1234"
            refer(data, previous)
            previous = data.SOPInstanceUID
            data.save_as(out / f"{number:05d}.dcm", enforce_file_format=True)


def large(out: Path) -> None:
    data = image(0, 1)
    place(data, 0, 0, 1, {})
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = MultiFrameGrayscaleByteSecondaryCaptureImageStorage
    data.BitsAllocated = data.BitsStored = 8
    data.HighBit, data.NumberOfFrames = 7, 8192
    length = 8192 * 512 * 512
    data.PixelData = b""
    data.save_as(out / "00001.dcm", enforce_file_format=True)
    with open(out / "00001.dcm", "r+b") as file:
        file.seek(-4, 2)
        file.write(length.to_bytes(4, "little"))
        file.truncate(file.tell() + length)


if __name__ == "__main__":
    what, target = sys.argv[1], Path(sys.argv[2])
    target.mkdir(parents=True)
    if what == "planted":
        planted(target, sys.argv[3])
    elif what == "mixed":
        mixed(target, int(sys.argv[3]))
    else:
        large(target)
