"""The pixels of photos and of DICOM frames, masked and read again by the command and judged by Pillow and pydicom."""

import json
import os
import subprocess
from pathlib import Path

import numpy
import pydicom
import pytest
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    ExplicitVRLittleEndian, GrayscaleSoftcopyPresentationStateStorage, JPEG2000Lossless, JPEG2000MC, RLELossless,
    UltrasoundMultiFrameImageStorage, generate_uid)

from server import binary

WORDS = ["张示例", "20240117", "Example", "13800138000"]


def font(size: int) -> ImageFont.FreeTypeFont:
    done = subprocess.run(
        ["fc-match", "--format", "%{file}", "Noto Sans CJK SC:style=Regular"], capture_output=True, text=True)
    return ImageFont.truetype(done.stdout, size)


def run(kind: str, *paths, out: Path, code: int = 0, options: tuple = ()) -> dict[str, dict]:
    """Runs the command; its report by the names of the inputs."""
    report = out.parent / f"{out.name}.json"
    done = subprocess.run(
        [binary(), "deidentify", kind, *paths, "--out", out, "--report", report, *options],
        capture_output=True, text=True, timeout=600)
    assert done.returncode == code, done.stderr
    text = report.read_text()
    # Places and kinds, never what stood there.
    assert not any(word in text for word in WORDS)
    return {Path(entry["input"]).name: entry for entry in json.loads(text)}


def ground(width: int, height: int, seed: int = 1) -> Image.Image:
    """Soft greys, as skin or a wall has them."""
    noise = numpy.random.default_rng(seed).integers(90, 150, (height // 50 + 1, width // 50 + 1, 3), numpy.uint8)
    return Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)


def write(picture: Image.Image, text: str, place: tuple, size: int, ink: str = "black", back: str | None = "white"):
    draw = ImageDraw.Draw(picture)
    box = draw.textbbox(place, text, font=font(size))
    if back:
        draw.rectangle((box[0] - 8, box[1] - 8, box[2] + 8, box[3] + 8), fill=back)
    draw.text(place, text, font=font(size), fill=ink)
    return box


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


# Photos


def test_a_photo_is_cleaned_and_what_stands_on_it_is_black(tmp_path):
    picture = ground(1400, 1000)
    box = write(picture, "姓名：张示例 住院号 20240117", (120, 200), 34)
    other = write(picture, "Name: Example Patient 13800138000", (500, 760), 30, ink="white", back="#202020")
    exif = picture.getexif()
    exif[0x010E] = "ZHANG SAN"
    source = tmp_path / "in"
    source.mkdir()
    picture.save(source / "zhang.jpg", quality=92, exif=exif)
    entry = run("photo", source, out=tmp_path / "out", options=("--ocr",))["zhang.jpg"]
    pixels = entry["pixels"]
    assert {each["kind"] for each in pixels["found"]} >= {"text"}
    assert not [each for each in pixels["residual"]["left"] if each["finding"]["confidence"] == "certain"]
    assert entry["photo"]["masks"] == len(pixels["residual"]["masks"]) > 0
    clean = Image.open(tmp_path / "out" / entry["output"])
    assert clean.size == (1400, 1000) and not clean.getexif() and not clean.info.keys() & {"exif", "comment", "icc_profile"}
    values = numpy.asarray(clean.convert("L"))
    for left, top, right, bottom in (box, other):
        assert (values[top:bottom, left:right] < 16).mean() > 0.95
    # The rest of the picture is still there.
    assert (values[450:700, 100:1300] > 60).all()


def test_without_ocr_the_picture_stays_and_the_report_judges_it(tmp_path):
    picture = ground(900, 700)
    box = write(picture, "姓名：张示例", (120, 200), 34)
    picture.save(tmp_path / "in.jpg", quality=92)
    entry = run("photo", tmp_path / "in.jpg", out=tmp_path / "out")["in.jpg"]
    assert "pixels" not in entry and entry["photo"]["masks"] == 0
    assert entry["photo"]["quality"]["width"] == 900 and entry["photo"]["quality"]["sharpness"] > 0
    values = numpy.asarray(Image.open(tmp_path / "out" / entry["output"]).convert("L"))
    assert values[box[1]:box[3], box[0]:box[2]].max() > 200


def test_folders_keep_their_structure_and_what_is_no_picture_is_refused(tmp_path):
    source = tmp_path / "in"
    for name in ("张三/腿.jpg", "张三/背.png", "李四/腿.jpg"):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        ground(640, 480).save(source / name)
    (source / "notes.txt").write_text("ZHANG SAN was seen today")
    (source / "cut.jpg").write_bytes((source / "张三/腿.jpg").read_bytes()[:3000])
    (source / "link.jpg").symlink_to(source / "张三/腿.jpg")
    before = {path: path.read_bytes() for path in files(source)}
    report = run("photo", source, out=tmp_path / "out", code=1)
    refusals = {name: entry["refusal"].split(":")[0] for name, entry in report.items() if "refusal" in entry}
    assert refusals == {"notes.txt": "not-a-picture", "cut.jpg": "picture-damaged", "link.jpg": "run-link"}
    out = files(tmp_path / "out")
    assert len(out) == 3 and all(path.suffix == ".jpg" and len(path.relative_to(tmp_path / "out").parts) == 2 for path in out)
    assert len({path.parent for path in out}) == 2
    assert not any(word in str(path.relative_to(tmp_path)) for path in out for word in ("张", "李", "腿", "背"))
    assert before == {path: path.read_bytes() for path in files(source)}


def test_a_photo_is_never_written_over(tmp_path):
    source = tmp_path / "in"
    source.mkdir()
    ground(640, 480).save(source / "00001.jpg")
    ground(640, 480, seed=2).save(source / "00002.jpg")
    before = {path: path.read_bytes() for path in files(source)}
    done = subprocess.run([binary(), "deidentify", "photo", source, "--out", source], capture_output=True, text=True)
    assert done.returncode == 1 and "run-output-in-input" in done.stderr
    # Named one by one, their own folder may be the target, and they still stay.
    run("photo", source / "00002.jpg", source / "00001.jpg", out=source)
    after = {path: path.read_bytes() for path in files(source)}
    assert before.items() <= after.items() and len(after) == 4


# DICOM


def ultrasound(frames: list[Image.Image], region: tuple | None = None) -> Dataset:
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = UltrasoundMultiFrameImageStorage
    data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    data.StudyInstanceUID, data.SeriesInstanceUID = generate_uid(), generate_uid()
    data.PatientName, data.PatientID, data.Modality = "ZHANG^SHILI", "20240117", "US"
    data.Columns, data.Rows = frames[0].size
    data.NumberOfFrames, data.BurnedInAnnotation = len(frames), "YES"
    data.SamplesPerPixel, data.PhotometricInterpretation, data.PlanarConfiguration = 3, "RGB", 0
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 8, 8, 7, 0
    if region:
        item = Dataset()
        item.RegionSpatialFormat, item.RegionDataType, item.RegionFlags = 1, 1, 0
        (item.RegionLocationMinX0, item.RegionLocationMinY0, item.RegionLocationMaxX1,
         item.RegionLocationMaxY1) = region
        data.SequenceOfUltrasoundRegions = [item]
    data.PixelData = b"".join(numpy.asarray(frame).tobytes() for frame in frames)
    data["PixelData"].VR = "OB"
    return data


def scan(width: int = 640, height: int = 480, seed: int = 1) -> Image.Image:
    """A dark frame with soft echoes in the middle."""
    picture = Image.new("RGB", (width, height))
    picture.paste(ground(width - 100, height - 120, seed).point(lambda value: value - 60), (50, 70))
    return picture


def save(data: Dataset, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    data.save_as(path, enforce_file_format=True)
    return path


def masked(entry: dict, rows: int, columns: int) -> numpy.ndarray:
    """Where the report says that pixels are black."""
    hidden = numpy.zeros((rows, columns), bool)
    for box in entry["pixels"]["masks"]:
        left, top = int(box["x"] * columns), int(box["y"] * rows)
        right, bottom = -int(-(box["x"] + box["width"]) * columns // 1), -int(-(box["y"] + box["height"]) * rows // 1)
        hidden[top:bottom, left:right] = True
    return hidden


@pytest.mark.parametrize("compress", [(), ("dcmcrle",), ("dcmcjpeg", "+e1"), ("dcmcjpls", "+el"), JPEG2000Lossless])
def test_writing_in_any_frame_is_black_in_every_frame(tmp_path, compress):
    first, second = scan(), scan(seed=2)
    box = write(second, "姓名：张示例 20240117", (60, 20), 22, ink="white", back=None)
    inner = write(second, "Name: Example Patient", (200, 250), 22, ink="white", back="black")
    path = save(ultrasound([first, second]), tmp_path / "a.dcm")
    before = pydicom.dcmread(path).pixel_array
    if compress == JPEG2000Lossless:
        data = pydicom.dcmread(path)
        data.compress(compress)
        save(data, path)
    elif compress:
        subprocess.run([*compress, path, path], check=True)
    entry = run("dicom", path, out=tmp_path / "out", options=("--option", "clean-pixel-data"))["a.dcm"]
    data = pydicom.dcmread(tmp_path / "out" / entry["output"])
    after, hidden = data.pixel_array, masked(entry, 480, 640)
    for left, top, right, bottom in (box, inner):
        assert hidden[top:bottom, left:right].mean() > 0.95
    assert not hidden[300:, :].any()
    assert (after[:, hidden] == 0).all() and (after[:, ~hidden] == before[:, ~hidden]).all()
    assert data.BurnedInAnnotation == "NO" and data.PatientIdentityRemoved == "YES"
    assert [item.CodeValue for item in data.DeidentificationMethodCodeSequence] == ["113100", "113101"]
    assert data.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert entry["dicom"]["options"] == ["clean-pixel-data"] and entry["pixels"]["frames"] == 2
    assert entry["pixels"].get("decodedFrom") == (None if not compress else entry["dicom"]["summary"]["transferSyntax"])
    assert subprocess.run(["dcmftest", tmp_path / "out" / entry["output"]], capture_output=True).stdout.startswith(b"yes")


def test_writing_in_one_frame_of_a_moving_film_is_black_in_all(tmp_path):
    frames = []
    for number in range(14):
        # Echoes move from frame to frame, as rough as letters are.
        noise = numpy.random.default_rng(number).rayleigh(45, (150, 200)).clip(0, 220).astype(numpy.uint8)
        frame = Image.new("RGB", (480, 360))
        frame.paste(Image.fromarray(noise).resize((400, 300), Image.Resampling.BICUBIC).convert("RGB"), (40, 50))
        header = write(frame, "姓名：张示例 20240117", (30, 10), 20, ink="white", back=None)
        if number == 9:
            single = write(frame, "Example 1958-03-04", (140, 200), 22, ink="white", back=None)
        frames.append(frame)
    path = save(ultrasound(frames), tmp_path / "a.dcm")
    before = pydicom.dcmread(path).pixel_array
    entry = run("dicom", path, out=tmp_path / "out", options=("--option", "clean-pixel-data"))["a.dcm"]
    after, hidden = pydicom.dcmread(tmp_path / "out" / entry["output"]).pixel_array, masked(entry, 360, 480)
    for left, top, right, bottom in (header, single):
        assert hidden[top:bottom, left:right].mean() > 0.9
    assert entry["pixels"]["frames"] == 14
    assert (after[:, hidden] == 0).all() and (after[:, ~hidden] == before[:, ~hidden]).all()


def test_pictures_that_were_lossy_stay_marked_so(tmp_path):
    frame = scan()
    write(frame, "姓名：张示例 20240117", (60, 20), 22, ink="white", back=None)
    path = save(ultrasound([frame]), tmp_path / "a.dcm")
    subprocess.run(["dcmcjpeg", "+eb", path, path], check=True)
    entry = run("dicom", path, out=tmp_path / "out", options=("--option", "clean-pixel-data"))["a.dcm"]
    data = pydicom.dcmread(tmp_path / "out" / entry["output"])
    assert data.LossyImageCompression == "01" and data.LossyImageCompressionMethod == "ISO_10918_1"
    assert data.LossyImageCompressionRatio > 1 and data.PhotometricInterpretation == "RGB"
    assert (data.pixel_array[masked(entry, 480, 640)] == 0).all()


def test_the_frame_around_an_ultrasound_is_black(tmp_path):
    picture = scan()
    ImageDraw.Draw(picture).rectangle((0, 0, 639, 40), fill=(40, 60, 90))
    path = save(ultrasound([picture], region=(0, 60, 639, 479)), tmp_path / "a.dcm")
    entry = run("dicom", path, out=tmp_path / "out", options=("--option", "clean-pixel-data"))["a.dcm"]
    data = pydicom.dcmread(tmp_path / "out" / entry["output"])
    assert (data.pixel_array[:60] == 0).all() and (data.pixel_array[60:] == numpy.asarray(picture)[60:]).all()
    assert entry["pixels"]["outsideRegions"] == 1 and data.SequenceOfUltrasoundRegions[0].RegionLocationMinY0 == 60


def test_what_cannot_be_read_is_refused_and_what_has_no_picture_claims_nothing(tmp_path):
    good = save(ultrasound([scan()]), tmp_path / "in" / "good.dcm")
    data = pydicom.dcmread(good)
    data.compress(JPEG2000Lossless)
    data.file_meta.TransferSyntaxUID = JPEG2000MC
    save(data, tmp_path / "in" / "wavelet.dcm")
    state = ultrasound([scan()])
    state.SOPClassUID = state.file_meta.MediaStorageSOPClassUID = GrayscaleSoftcopyPresentationStateStorage
    del state.PixelData
    save(state, tmp_path / "in" / "state.dcm")
    options = ("--option", "clean-pixel-data")
    report = run("dicom", tmp_path / "in", out=tmp_path / "out", code=1, options=options)
    assert report["wavelet.dcm"]["refusal"].startswith("dicom-compression")
    assert "1.2.840.10008.1.2.4.93" in report["wavelet.dcm"]["refusal"]
    assert len(files(tmp_path / "out")) == 2 and "pixels" not in report["state.dcm"]
    codes = {name: [item.CodeValue for item in pydicom.dcmread(
        tmp_path / "out" / report[name]["output"]).DeidentificationMethodCodeSequence] for name in ("good.dcm", "state.dcm")}
    assert codes == {"good.dcm": ["113100", "113101"], "state.dcm": ["113100"]}


def test_without_the_option_nothing_is_claimed_of_the_pixels(tmp_path):
    path = save(ultrasound([scan()]), tmp_path / "a.dcm")
    entry = run("dicom", path, out=tmp_path / "out")["a.dcm"]
    data = pydicom.dcmread(tmp_path / "out" / entry["output"])
    assert data.get("BurnedInAnnotation") != "NO" and "pixels" not in entry
    assert entry["dicom"]["burnedInRisk"] == {"level": "high", "reason": "declared"}


def peak(path: Path, out: Path) -> int:
    """Kilobytes at most, of the program and of the tools that it waited for, as the kernel counted them."""
    process = subprocess.Popen([
        binary(), "deidentify", "dicom", path, "--out", out, "--report", f"{out}.json", "--option", "clean-pixel-data"])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_maxrss


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless])
def test_memory_does_not_grow_with_the_frames(tmp_path, syntax):
    """Equal frames are read once, so many of them cost little time."""
    frame = Image.new("RGB", (800, 600))
    small, large = (ultrasound([frame] * count, region=(0, 40, 799, 599)) for count in (1, 100))
    if syntax.is_compressed:
        small.compress(syntax)
        large.compress(syntax)
    before = peak(save(small, tmp_path / "small.dcm"), tmp_path / "o1")
    # All of its pixels are 144 MB.
    assert peak(save(large, tmp_path / "large.dcm"), tmp_path / "o2") - before < 60_000


def test_the_words_of_explain_say_what_happens_to_pixels():
    done = subprocess.run(
        [binary(), "deidentify", "dicom", "--explain", "--option", "clean-pixel-data"], capture_output=True, text=True)
    assert done.returncode == 0 and "Burned In Annotation" in done.stdout and "clean-pixel-data" in done.stdout
