"""The author's review: what the reader finds in a picture is masked, can be uncovered, and blocks until there is a reason."""

import datetime
import io
import json
import time
import uuid

import numpy
import pydicom
import pytest
import requests
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from test_main_job import ASKER, GROUP, check, consent, in_both_languages, settle, write_plain

LABEL = "Name: Alex Example  Tel 13800138000"


def labelled(path):
    """A photo of a paper with a telephone number on it, and a ruler's figures that identify nobody."""
    picture = Image.new("RGB", (1400, 900), "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(48)
    draw.text((120, 140), LABEL, fill="black", font=font)
    draw.ellipse((500, 400, 900, 760), fill="#c07860")
    picture.save(path, quality=92)
    return path


def patiently(ask, seconds=90):
    """Asks again until there is an answer; reading a picture takes its time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = ask()
        if found:
            return found
        time.sleep(0.5)
    raise AssertionError("the pictures were not read in time")


@pytest.fixture
def asker(demo):
    people = requests.get(demo.url + "/demo", headers={"Accept": "application/json"}, timeout=30).json()
    number = next(index for index, person in enumerate(people) if person == ASKER)
    session = requests.Session()
    session.headers["Accept"] = "application/json"
    answer = session.post(f"{demo.url}/demo/{number}", timeout=30)
    session.cookies.clear()
    session.headers["Authorization"] = "Bearer " + answer.json()["token"]
    return session


def test_pictures_from_a_program(demo, asker, tmp_path):
    """What is certain is masked; uncovered it is found again, and needs a reason that is kept with the case."""
    new = asker.get(demo.url + "/ask", timeout=30).json()
    group = next(group["id"] for group in new["groups"] if group["name"] == GROUP)
    draft = asker.post(
        demo.url + "/ask/drafts", json={"question": "纸上有号码的照片能发吗？", "group": [group]}, timeout=30
    ).json()["draft"]
    place = f"{demo.url}/ask/drafts/{draft}"
    with open(labelled(tmp_path / "label.jpg"), "rb") as file:
        asker.post(place + "/pictures", files={"photo": file}, timeout=60).raise_for_status()

    def read():
        answer = asker.get(place + "/check", timeout=60)
        answer.raise_for_status()
        file = answer.json()["draft"]["files"][0]
        return file if file["isRead"] else None

    def seen():
        return {"seen": asker.get(place + "/check", timeout=60).json()["seen"]}

    masked = patiently(read)
    assert masked["masks"], "the telephone number was not masked"
    assert not [finding for finding in masked["found"] if finding["confidence"] == "certain"]

    for box in reversed(range(len(masked["masks"]))):
        seq = patiently(read)["seq"]
        asker.post(f"{place}/pictures/{seq}/uncover", json={"box": box}, timeout=60).raise_for_status()
    bare = patiently(read)
    assert not bare["masks"] and bare["found"], "what was uncovered must be found again"
    assert asker.post(f"{place}/pictures/{bare['seq']}/uncover", json={"box": 7}, timeout=60).status_code == 409

    post = {"confirmed": True, "consent": "signed", "poor": True, "id": "0192f0c4-7a10-7000-8000-000000000001"}
    refused = asker.post(place + "/post", json=post | seen(), timeout=90)
    assert (refused.status_code, refused.json()["code"]) == (422, "picture-left")
    again = asker.post(f"{place}/pictures/{bare['seq']}/mask", json={"finding": "all"}, timeout=60)
    assert again.status_code == 200
    left = patiently(read)
    post["left"] = [{"seq": left["seq"], "reason": "是仪器上的字"}]
    posted = asker.post(place + "/post", json=post | seen(), timeout=90)
    assert posted.status_code == 201, posted.text


def test_a_blurred_photo_is_said_and_stops_at_the_gate(demo, asker, tmp_path):
    new = asker.get(demo.url + "/ask", timeout=30).json()
    group = next(group["id"] for group in new["groups"] if group["name"] == GROUP)
    draft = asker.post(
        demo.url + "/ask/drafts", json={"question": "这张模糊的照片够用吗？", "group": [group]}, timeout=30
    ).json()["draft"]
    place = f"{demo.url}/ask/drafts/{draft}"
    noise = numpy.random.default_rng(15).normal(128, 60, (900, 1400)).clip(0, 255)
    sharp = Image.fromarray(noise.astype("uint8")).convert("RGB")
    for name, picture in (("sharp", sharp), ("blurred", sharp.filter(ImageFilter.GaussianBlur(9)))):
        picture.save(tmp_path / f"{name}.jpg", quality=92)
        with open(tmp_path / f"{name}.jpg", "rb") as file:
            asker.post(place + "/pictures", files={"photo": file}, timeout=60).raise_for_status()

    def read():
        files = asker.get(place + "/check", timeout=60).json()["draft"]["files"]
        return files if all(file.get("isRead", True) for file in files) else None

    files = patiently(read)
    seen = asker.get(place + "/check", timeout=60).json()["seen"]
    assert [file.get("poor") for file in files] == [None, "blurred"]
    post = {"confirmed": True, "consent": "verbal", "seen": seen}
    post["left"] = [{"seq": file["seq"], "reason": "是噪点"} for file in files if file["found"] or "isRead" not in file]
    refused = asker.post(place + "/post", json=post, timeout=90)
    assert (refused.status_code, refused.json()["code"]) == (422, "picture-poor"), refused.text
    posted = asker.post(place + "/post", json=post | {"poor": True}, timeout=90)
    assert posted.status_code == 201, posted.text
    case = asker.get(f"{demo.url}/cases/{posted.json()['case']}", timeout=30).json()
    assert [picture["position"] for picture in case["removed"]["pictures"]] == [0, 1]


def begin(demo, asker, question, **more):
    """A draft of this question to the group; answers its address."""
    new = asker.get(demo.url + "/ask", timeout=30).json()
    group = next(group["id"] for group in new["groups"] if group["name"] == GROUP)
    answer = asker.post(
        demo.url + "/ask/drafts", json={"question": question, "group": [group]} | more, timeout=30)
    return f"{demo.url}/ask/drafts/{answer.json()['draft']}"


@pytest.mark.parametrize("syntax", [pydicom.uid.ExplicitVRLittleEndian, pydicom.uid.JPEG2000Lossless])
def test_writing_in_a_dicom_picture_is_masked_in_every_frame(demo, asker, tmp_path, syntax):
    place = begin(demo, asker, "超声图像上有姓名，能发吗？")
    path = tmp_path / "us.dcm"
    frames = ultrasound(path, syntax)
    with open(path, "rb") as file:
        asker.post(place + "/pictures", files={"photo": file}, timeout=60).raise_for_status()

    def read():
        file = asker.get(place + "/check", timeout=60).json()["draft"]["files"][0]
        return file if file.get("isRead", True) else None

    masked = patiently(read)
    assert masked["masks"], "the writing was not masked"
    seen = asker.get(place + "/check", timeout=60).json()["seen"]
    post = {"confirmed": True, "consent": "verbal", "seen": seen}
    post["left"] = [{"seq": masked["seq"], "reason": "是图像纹理"}]
    posted = asker.post(place + "/post", json=post, timeout=90)
    assert posted.status_code == 201, posted.text
    answer = asker.get(f"{demo.url}/files/{posted.json()['case']}/1/0/dicom", timeout=30)
    after = pydicom.dcmread(io.BytesIO(answer.content)).pixel_array
    assert after.shape == frames.shape
    assert frames[:, 20:90, 60:700].max() == 255
    for box in masked["masks"]:
        left, top = int(box["x"] * 800) + 1, int(box["y"] * 600) + 1
        right, bottom = int((box["x"] + box["width"]) * 800) - 1, int((box["y"] + box["height"]) * 600) - 1
        assert after[:, top:bottom, left:right].max() == 0
    assert (after[:, 200:, :] == frames[:, 200:, :]).all(), "the image itself is what it was"


def ultrasound(path, syntax):
    """Three frames with a name on top, as devices draw it, and a disc below."""
    picture = Image.new("L", (800, 600), 0)
    draw = ImageDraw.Draw(picture)
    draw.text((70, 30), "EXAMPLE ALEX  ID 20240317", fill=255, font=ImageFont.load_default(40))
    draw.ellipse((250, 250, 550, 550), fill=120)
    frames = numpy.stack([numpy.array(picture)] * 3)
    file = pydicom.Dataset()
    file.SOPClassUID = "1.2.840.10008.5.1.4.1.1.3.1"
    file.SOPInstanceUID, file.StudyInstanceUID, file.SeriesInstanceUID = (pydicom.uid.generate_uid() for _ in range(3))
    file.Modality, file.PatientName, file.PatientID = "US", "Example^Alex", "20240317"
    file.Rows, file.Columns, file.NumberOfFrames = 600, 800, 3
    file.SamplesPerPixel, file.PhotometricInterpretation, file.PixelRepresentation = 1, "MONOCHROME2", 0
    file.BitsAllocated = file.BitsStored = 8
    file.HighBit = 7
    file.PixelData = frames.tobytes()
    file["PixelData"].VR = "OB"
    file.file_meta = pydicom.dataset.FileMetaDataset()
    file.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    if syntax != file.file_meta.TransferSyntaxUID:
        file.compress(syntax, generate_instance_uid=False)
    file.save_as(path, enforce_file_format=True)
    return frames


def test_dates_become_distances_and_a_small_cell_is_warned_of(demo, asker):
    # China's day, which the server takes for an author whose clock it does not know.
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
    onset, worse = (today - datetime.timedelta(days=days) for days in (12, 5))
    text = f"{onset.year}年{onset.month}月{onset.day}日起病，{worse.year}年{worse.month}月{worse.day}日加重。来自漾濞县。"
    place = begin(demo, asker, "肝豆状核变性怎样随访？", history=text)
    check = asker.get(place + "/check", timeout=30).json()
    assert check["preview"]["history"].startswith("[12 天前]起病，[起病第 8 天]加重。"), check["preview"]["history"]
    assert {finding["becomes"] for finding in check["findings"] if finding["category"] == "date"} == {
        "[12 天前]", "[起病第 8 天]"}
    assert check["mayBeSmallCell"]
    kept = [finding["key"] for finding in check["findings"] if not finding["isCertain"]]
    post = {"confirmed": True, "consent": "verbal", "keep": kept, "reason": "随访需要", "seen": check["seen"], "day": check["day"]}
    refused = asker.post(place + "/post", json=post, timeout=30)
    assert (refused.status_code, refused.json()["code"]) == (422, "small-cell"), refused.text
    assert asker.post(place + "/post", json=post | {"smallCell": True}, timeout=30).status_code == 201


def test_the_review_on_a_phone(phone, tmp_path):
    """What is certain is masked by itself; shown again it needs a reason; all of it on one page that keeps what is ticked."""
    author = phone(ASKER)
    write_plain(author)
    author.attach(".pick input:not([capture])", labelled(tmp_path / "label.jpg"))
    author.until(lambda: "✓" in author.one(".picked").text, "the photo sent", seconds=40)
    check(author)
    author.sees("已打码")
    consent(author)
    in_both_languages(author, "masked")
    settle(author)
    # Lines of the label may have boxes of their own; a tap on each shows it again, in the same page.
    page = author.driver.find_element("tag name", "html")
    while author.all("button[name=box]"):
        count = len(author.all("button[name=box]"))
        if not author.one("details.masked").get_attribute("open"):
            author.tap("details.masked summary")
        author.tap("button[name=box]")
        author.until(lambda: len(author.all("button[name=box]")) < count, "one box less", seconds=60)
        settle(author)
    assert page.is_enabled(), "the page was left"
    author.sees("图上可能还有患者信息")
    in_both_languages(author, "left")
    settle(author)
    assert author.one("input[name=consent][value=verbal]").is_selected()
    assert author.one(".bar button").text == "还差：看第 1 张图"
    author.fill(**{"left[0][reason]": "是仪器上的字"})
    # The pictures are others than those that were confirmed.
    if not author.one("input[name=confirmed]").is_selected():
        author.tap("input[name=confirmed]")
    author.tap_and_leave(".bar button")
    author.sees("没有脚本也能问吗")


def test_a_name_told_once_goes_everywhere_and_a_date_that_nobody_can_tell_is_asked(demo, asker):
    place = begin(demo, asker, "王桂英咳血怎么办？", history="患者姓名：王桂英，女，56岁。农历初八起病，患病前农历三月初八体检。")
    check = asker.get(place + "/check", timeout=30).json()
    assert check["preview"]["question"] == "[姓名A]咳血怎么办？"
    assert "桂英" not in json.dumps(check["preview"], ensure_ascii=False)
    asked = [finding["key"] for finding in check["findings"] if finding["choices"]]
    post = {"confirmed": True, "consent": "verbal", "seen": check["seen"], "day": check["day"]}
    refused = asker.post(place + "/post", json=post, timeout=30)
    assert asked and (refused.status_code, refused.json()["code"]) == (422, "dates-undecided"), refused.text
    posted = asker.post(
        place + "/post", json=post | {"decided": [{"key": key, "choice": 0} for key in asked]}, timeout=30)
    assert posted.status_code == 201, posted.text
    case = f"{demo.url}/cases/{posted.json()['case']}"
    assert "桂英" not in asker.get(case, timeout=30).text
    # Nor is it said in the case later on.
    refused = asker.post(case + "/notes", json={"text": "桂英今天好些", "id": str(uuid.uuid4())}, timeout=30)
    assert (refused.status_code, refused.json()["code"]) == (422, "identifiers-found"), refused.text
