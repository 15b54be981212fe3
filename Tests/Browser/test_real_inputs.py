"""Extra: a photo and a DICOM file that real devices made, through the page. Skipped, and says so, where they are not."""

import io
import os
from pathlib import Path

import pydicom
import pytest
import requests
from PIL import Image
from server import BUILD, ROOT
from test_main_job import ASKER, COLLEAGUE, in_both_languages, write_plain

SHARED = Path(os.environ.get("HUIZHEN_SHARED_DATA", ROOT / "../shared/data")).resolve()
PHOTO = SHARED / "photos/files/ian_jpg_hdr_canon_hdr_YES.jpg"
SCAN = SHARED / "dicom/files/pdd_US1_UNCR.dcm"


@pytest.mark.timeout(400)
def test_a_real_photo_and_a_real_scan(two_phones):
    if not (PHOTO.exists() and SCAN.exists()):
        pytest.skip("the shared photos and DICOM files are not on this machine (HUIZHEN_SHARED_DATA)")
    before = pydicom.dcmread(SCAN)
    asker, colleague = two_phones(ASKER, COLLEAGUE)
    write_plain(asker)
    for file in (PHOTO, SCAN):
        count = len(asker.all("figure.image"))
        asker.attach("input[name=photo]", file)
        asker.one(f"figure.image:nth-of-type({count + 1}) img", seconds=60)
    asker.open(asker.path.replace("/pictures", "/check"))
    asker.one("input[name=confirmed]", seconds=180)
    in_both_languages(asker, "real")
    for details in asker.all("details.removed"):
        asker.driver.execute_script("arguments[0].open = true", details)
    (BUILD / "real-inputs.txt").write_text(asker.text())
    assert "GPS" in asker.text() or "EXIF" in asker.text().upper()

    asker.tap("input[name=consent][value=verbal]")
    for reason in asker.all("input[name^='left['][name$='[reason]']"):
        reason.send_keys("是仪器上的字")
    if asker.all("input[name=poor]"):
        asker.tap("input[name=poor]")
    asker.tap("input[name=confirmed]")
    asker.tap_and_leave("//button[contains(., '发布病例')]")
    case = asker.path.split("/")[-1]

    colleague.open(f"/cases/{case}")
    in_both_languages(colleague, "real-case")
    session = requests.Session()
    for cookie in colleague.driver.get_cookies():
        session.cookies.set(cookie["name"], cookie["value"])
    photo = Image.open(io.BytesIO(session.get(f"{colleague.server.url}/files/{case}/1/0/full", timeout=60).content))
    assert photo.size == (1536, 2048), "the photo stands upright"
    assert not photo.getexif() and not {"exif", "xmp", "photoshop", "icc_profile"} & set(photo.info)
    scan = pydicom.dcmread(
        io.BytesIO(session.get(f"{colleague.server.url}/files/{case}/1/1/dicom", timeout=60).content))
    assert scan.PatientIdentityRemoved == "YES"
    for keyword in ("PatientName", "PatientID", "StudyInstanceUID", "SOPInstanceUID", "StudyDate"):
        value = str(before.get(keyword) or "")
        assert not value or str(scan.get(keyword) or "") != value, f"{keyword} is what it was"
