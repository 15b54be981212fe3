"""What the copies of photos say about themselves, judged by exiftool, for made files of every format and for real ones."""

import json
import os
import subprocess
from pathlib import Path

import numpy
import pytest
from PIL import Image, ImageCms, ImageOps

from server import ROOT
from test_deidentify_photo import files, run

# What a bare JPEG has: nothing that a person or a camera could have written.
STRUCTURE = {"SourceFile", "ExifTool", "System", "File", "JFIF", "Composite"}
TAGS = {
    "Artist": "ZHANG SHILI", "ImageDescription": "ZHANG SHILI, ward 7", "Make": "Example", "Model": "Example 1",
    "SerialNumber": "20240117", "OwnerName": "ZHANG SHILI", "UserComment": "ZHANG SHILI", "DateTimeOriginal":
    "2024:01:17 10:22:31", "GPSLatitude": "31.2304", "GPSLatitudeRef": "N", "GPSLongitude": "121.4737",
    "GPSLongitudeRef": "E", "XMP-dc:Creator": "ZHANG SHILI", "XMP-dc:Description": "ZHANG SHILI",
    "XMP-exif:GPSLatitude": "31.2304", "IPTC:By-line": "ZHANG SHILI", "IPTC:Caption-Abstract": "ZHANG SHILI",
    "Photoshop:CopyrightFlag": "true", "Comment": "ZHANG SHILI", "PNG:Author": "ZHANG SHILI",
}


def exiftool(*arguments) -> list[dict]:
    done = subprocess.run(["exiftool", "-json", "-G1", "-a", "-u", "-ee", *arguments], capture_output=True, text=True)
    return json.loads(done.stdout or "[]")


def expect_bare(paths: list[Path]):
    """Each a JPEG with nothing in it but its own structure, and nothing after its end."""
    found = exiftool(*paths)
    assert len(found) == len(paths)
    for entry in found:
        left = {key for key in entry if key.split(":")[0] not in STRUCTURE} | {
            key for key in entry if "Comment" in key or "Thumbnail" in key or "Warning" in key}
        assert not left, (entry["SourceFile"], left)
        assert entry["File:FileType"] == "JPEG"
        assert Path(entry["SourceFile"]).read_bytes().endswith(b"\xff\xd9")


def profile(folder: Path) -> Path:
    """A colour profile whose description is a person's name."""
    bytes_ = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    place = bytes_.find("sRGB".encode("utf-16-be"))
    assert place > 0
    bytes_[place:place + 8] = "ZHAN".encode("utf-16-be")
    path = folder / "name.icc"
    path.write_bytes(bytes_)
    return path


def arrow(width: int, height: int) -> Image.Image:
    """A picture whose upper left corner is white and whose upper right one is red, so that a turn is seen."""
    picture = Image.new("RGB", (width, height), "#305070")
    picture.paste("white", (0, 0, width // 4, height // 4))
    picture.paste("red", (width - width // 4, 0, width, height // 4))
    return picture


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "heic"])
def test_every_kind_of_metadata_is_gone_from_every_format(tmp_path, ending):
    path = tmp_path / f"zhang.{ending}"
    # Stored lying on its side, so that orientation 6 makes it upright.
    lying = arrow(480, 640).transpose(Image.Transpose.ROTATE_90)
    lying.save(tmp_path / "plain.png")
    if ending == "heic":
        subprocess.run(["vips", "copy", tmp_path / "plain.png", path], check=True)
    else:
        lying.save(path, **({"quality": 95} if ending in ("jpg", "webp") else {}))
    thumbnail = tmp_path / "thumbnail.jpg"
    arrow(160, 120).save(thumbnail)
    # What a format cannot hold, exiftool leaves out with a warning.
    for name, value in TAGS.items():
        subprocess.run(["exiftool", "-q", "-q", "-m", "-overwrite_original", f"-{name}={value}", path])
    subprocess.run(
        ["exiftool", "-q", "-q", "-m", "-overwrite_original", "-n", "-IFD0:Orientation=6",
         f"-ThumbnailImage<={thumbnail}", f"-ICC_Profile<={profile(tmp_path)}", path])
    [before] = exiftool(path)
    groups = {key.split(":")[0] for key in before}
    assert groups >= {"IFD0", "ExifIFD", "GPS"} and any(group.startswith("XMP") for group in groups)
    if ending in ("jpg", "tif", "png", "webp"):
        assert "ICC-header" in groups
    with path.open("ab") as file:
        file.write(b"ZHANG SHILI, after the end" if ending == "jpg" else b"")
    entry = run("photo", path, out=tmp_path / "out")[path.name]
    clean = tmp_path / "out" / entry["output"]
    expect_bare([clean])
    assert b"ZHANG" not in clean.read_bytes()
    assert {"EXIF", "XMP"} <= {block["kind"] for block in entry["photo"]["blocks"]}
    if ending == "heic":
        # HEIF turns by a property of its own (ISO/IEC 23008-12, section 6.5.10); its EXIF orientation is to be ignored.
        return
    picture = Image.open(clean).convert("RGB")
    assert picture.size == (480, 640)
    assert min(picture.getpixel((30, 40))) > 230
    red = picture.getpixel((450, 40))
    assert red[0] > 200 and red[1] < 60


@pytest.mark.parametrize("ending, kind", [("gif", "GIF"), ("bmp", "BMP")])
def test_formats_that_are_not_taken_are_refused_by_name(tmp_path, ending, kind):
    arrow(640, 480).save(tmp_path / f"a.{ending}")
    refusal = run("photo", tmp_path / f"a.{ending}", out=tmp_path / "out", code=1)[f"a.{ending}"]["refusal"]
    assert refusal.startswith("picture-format") and kind in refusal
    assert not files(tmp_path / "out")


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of two pictures in small, 0 to 255."""
    pair = [numpy.asarray(each.convert("RGB").resize((48, 48)), numpy.float32) for each in (one, other)]
    return float(abs(pair[0] - pair[1]).mean())


def shown(path: Path) -> Image.Image | None:
    """The picture upright as Pillow shows it, on white; None where Pillow cannot."""
    try:
        with Image.open(path) as picture:
            upright = ImageOps.exif_transpose(picture)
            if picture.info.get("icc_profile") or picture.mode not in ("RGB", "L"):
                return None
            return upright.convert("RGB")
    except Exception:
        return None


def test_real_photos_come_out_clean_and_upright_or_are_refused_with_a_reason(tmp_path):
    source = Path(os.environ.get("HUIZHEN_SHARED_DATA", ROOT.parent / "shared/data")) / "photos/files"
    if not source.is_dir():
        pytest.skip("real photos are not at hand (HUIZHEN_SHARED_DATA)")
    report = run("photo", source, out=tmp_path / "out", code=1)
    cleaned = {name: entry for name, entry in report.items() if "refusal" not in entry}
    reasons = {name: entry["refusal"].split(":")[0] for name, entry in report.items() if "refusal" in entry}
    assert set(report) == {path.name for path in files(source)} and len(cleaned) > 70
    assert set(reasons.values()) <= {"picture-format", "picture-damaged", "not-a-picture", "picture-empty"}, reasons
    outputs = {name: tmp_path / "out" / entry["output"] for name, entry in cleaned.items()}
    expect_bare(list(outputs.values()))
    compared = 0
    for name, path in outputs.items():
        original = shown(source / name)
        if original is None:
            continue
        with Image.open(path) as clean:
            ratio = (clean.width / clean.height) / (original.width / original.height)
            assert 0.97 < ratio < 1.03, (name, clean.size, original.size)
            assert difference(clean, original) < 12, name
            compared += 1
    assert compared > 50
