"""Extra: a photo and a DICOM file that real devices made, through the page. Skipped, and says so, where they are not."""

import io
import os
from pathlib import Path

import pydicom
import pytest
import requests
from PIL import Image
from server import BUILD, ROOT
from test_main_job import ASKER, COLLEAGUE, check, consent, in_both_languages, settle

SHARED = Path(os.environ.get("HUIZHEN_SHARED_DATA", ROOT / "../shared/data")).resolve()
PHOTO = SHARED / "photos/files/ian_jpg_hdr_canon_hdr_YES.jpg"
SCAN = SHARED / "dicom/files/pdd_US1_UNCR.dcm"


@pytest.mark.timeout(400)
def test_a_real_photo_and_a_real_scan(two_phones):
    if not (PHOTO.exists() and SCAN.exists()):
        pytest.skip("the shared photos and DICOM files are not on this machine (HUIZHEN_SHARED_DATA)")
    before = pydicom.dcmread(SCAN)
    asker, colleague = two_phones(ASKER, COLLEAGUE)
    asker.open("/ask")
    asker.fill(question="前臂红斑三天，是什么？")
    asker.sees("已保存")
    asker.attach(".pick input:not([capture])", PHOTO)
    asker.until(lambda: asker.one(".picked").text.count("✓") == 1, "the photo sent", seconds=60)
    asker.tap("details.more summary")
    asker.attach("#file", SCAN)
    asker.until(lambda: asker.one(".picked").text.count("✓") == 2, "the scan sent", seconds=60)
    in_both_languages(asker, "real-written")
    check(asker)
    in_both_languages(asker, "real")
    settle(asker)
    # What the camera wrote was taken away on the phone already; the scan says what was taken out of it.
    for details in asker.all("figure.shot details"):
        asker.driver.execute_script("arguments[0].open = true", details)
    (BUILD / "real-inputs.txt").write_text(asker.text())

    for reason in asker.all("input[name^='left['][name$='[reason]']"):
        reason.send_keys("是仪器上的字")
    consent(asker)
    asker.until(lambda: asker.one(".bar button").text == "发布给 6 位同行", "nothing missing")
    asker.tap_and_leave(".bar button")
    asker.until(lambda: asker.path.startswith("/cases/"), "the posted case", seconds=60)
    case = asker.path.split("/")[-1]

    colleague.open(f"/cases/{case}")
    in_both_languages(colleague, "real-case")
    session = requests.Session()
    for cookie in colleague.driver.get_cookies():
        session.cookies.set(cookie["name"], cookie["value"])
    photo = Image.open(io.BytesIO(session.get(f"{colleague.server.url}/files/{case}/1/0/full", timeout=60).content))
    assert photo.size == (1200, 1600), "the photo stands upright, as small as the phone made it"
    assert not photo.getexif() and not {"exif", "xmp", "photoshop", "icc_profile"} & set(photo.info)
    scan = pydicom.dcmread(
        io.BytesIO(session.get(f"{colleague.server.url}/files/{case}/1/1/dicom", timeout=60).content))
    assert scan.PatientIdentityRemoved == "YES"
    for keyword in ("PatientName", "PatientID", "StudyInstanceUID", "SOPInstanceUID", "StudyDate"):
        value = str(before.get(keyword) or "")
        assert not value or str(scan.get(keyword) or "") != value, f"{keyword} is what it was"
