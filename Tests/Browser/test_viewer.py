"""The viewer of pictures: zoom, slices, windows and measuring, on a phone and on a desk, in both languages."""

import re
import time

import pytest
import requests
from phone import Phone
from pydicom.uid import DigitalXRayImageStorageForPresentation, SecondaryCaptureImageStorage, UltrasoundImageStorage
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from test_desk import Desk
from viewer import Viewer, rash, scan

ASKER, COLLEAGUE = "示例·田禾", "示例·望海"
GROUP = "虚构县皮肤科会诊群"
QUESTION = "四幅图像怎么看？"
CT, DX, US, PHOTO = range(4)
SIZES = {360: Phone, 1280: Desk}
BOTH = pytest.mark.parametrize("language", ["zh", "en"])
SIZED = pytest.mark.parametrize("width", SIZES)


@pytest.fixture(scope="module")
def case(demo, tmp_path_factory):
    """A posted case with a CT, an X-ray, an ultrasound image and a photo; its path."""
    folder = tmp_path_factory.mktemp("pictures")
    pictures = [
        scan(folder / "ct.dcm", SecondaryCaptureImageStorage, "CT", (40, 256, 256), PixelSpacing=["0.8", "0.5"], WindowCenter="50", WindowWidth="350"),
        scan(folder / "dx.dcm", DigitalXRayImageStorageForPresentation, "DX", (1, 300, 200), ImagerPixelSpacing=["0.2", "0.2"]),
        scan(folder / "us.dcm", UltrasoundImageStorage, "US", (1, 240, 320)), rash(folder / "rash.jpg"),
    ]
    people = requests.get(demo.url + "/demo", headers={"Accept": "application/json"}, timeout=30).json()
    asker = requests.Session()
    asker.headers["Accept"] = "application/json"
    token = asker.post(f"{demo.url}/demo/{people.index(ASKER)}", timeout=30).json()["token"]
    asker.cookies.clear()
    asker.headers["Authorization"] = "Bearer " + token
    group = next(one["id"] for one in asker.get(demo.url + "/ask", timeout=30).json()["groups"] if one["name"] == GROUP)
    draft = asker.post(demo.url + "/ask/drafts", json={"question": QUESTION, "group": [group]}, timeout=30).json()["draft"]
    place = f"{demo.url}/ask/drafts/{draft}"
    for picture in pictures:
        with open(picture, "rb") as file:
            asker.post(place + "/pictures", files={"photo": file}, timeout=120).raise_for_status()
    end = time.monotonic() + 180
    while True:
        check = asker.get(place + "/check", timeout=60).json()
        if all(file.get("isRead", True) for file in check["draft"]["files"]):
            break
        assert time.monotonic() < end, "the pictures were not read in time"
        time.sleep(0.5)
    left = [{"seq": file["seq"], "reason": "图像纹理"} for file in check["draft"]["files"]]
    post = {"confirmed": True, "consent": "verbal", "poor": True, "seen": check["seen"], "left": left}
    posted = asker.post(place + "/post", json=post, timeout=90)
    assert posted.status_code == 201, posted.text
    return f"/cases/{posted.json()['case']}"


@pytest.fixture
def look(demo, case, tmp_path):
    made = []

    def make(width, language="zh", scripts=True):
        made.append(SIZES[width](demo, tmp_path / f"look-{len(made)}", language, scripts))
        made[-1].sign_in(COLLEAGUE).open(case)
        return Viewer(made[-1].speak(language))

    yield make
    for each in made:
        each.quit()


@SIZED
@BOTH
def test_a_scan_has_slices_windows_and_a_scale(look, width, language):
    viewer = look(width, language)
    phone = viewer.phone
    viewer.open(CT)
    before = viewer.driver.execute_script("return scrollY")
    word = {"zh": "层面", "en": "slice"}[language]
    assert f"{word} 21 / 40" in viewer.facts and "W 350 L 50" in viewer.facts
    viewer.check()
    phone.shot(f"viewer-ct-{width}")

    # Slices, by wheel, keys and slider.
    viewer.wheel(120)
    phone.until(lambda: viewer.slice > 21, "the next slice by the wheel")
    viewer.press(Keys.HOME)
    assert viewer.slice == 1 and "/frame-0-" in viewer.source
    viewer.press("]")
    viewer.press(Keys.ARROW_DOWN)
    assert viewer.slice == 3 and "/frame-2-" in viewer.source
    viewer.press("[")
    assert viewer.slice == 2
    # Its neighbours are there before they are asked for.
    fetched = "return performance.getEntriesByType('resource').map(e => e.name)"
    phone.until(lambda: sum(f"/frame-{frame}-default" in name for frame in (0, 2, 3) for name in viewer.driver.execute_script(fetched)) >= 3, "the neighbours")

    # Windows, with their numbers.
    viewer.press("3")
    assert "W 1500 L −600" in viewer.facts and viewer.source.endswith("/frame-1-lung")
    viewer.do("preset=bone")
    viewer.settle()
    assert "W 2500 L 480" in viewer.facts and phone.one(".viewer [data-preset=bone]").get_attribute("aria-pressed") == "true"

    # Closing leads back to where the page was, and it shows what was looked at.
    viewer.press("?")
    assert phone.one(".viewer-panel kbd")
    phone.check_accessible()
    ActionChains(viewer.driver).send_keys(Keys.ESCAPE).perform()
    phone.until(lambda: not phone.one(".viewer-panel").is_displayed(), "the keys put away")
    ActionChains(viewer.driver).send_keys(Keys.ESCAPE).perform()
    phone.until(lambda: not phone.all("dialog.viewer"), "the page again")
    figure = phone.one("figure.dicom")
    assert figure.find_element("css selector", "img").get_attribute("src").endswith("/frame-1-bone")
    assert figure.find_element("css selector", ".slices span").text == "2 / 40"
    assert viewer.driver.execute_script("return scrollY") == before
    assert viewer.driver.execute_script("return document.activeElement.closest('figure.dicom') !== null")
    assert not viewer.driver.execute_script("return history.state?.viewer")


def measured(viewer):
    return float(re.search(r"([\d.]+) (mm|px|像素)", viewer.phone.one(".viewer-result").text).group(1))


@SIZED
@BOTH
def test_two_taps_measure(look, width, language):
    viewer = look(width, language).open(CT)
    phone = viewer.phone
    viewer.do("measure")
    # 256 columns 0.5 mm apart, 256 rows 0.8 mm apart: rows and columns are not the same.
    for ends, length in ((((0.25, 0.3), (0.75, 0.3)), 64.0), (((0.4, 0.2), (0.4, 0.7)), 102.4), (((0.2, 0.2), (0.6, 0.5)), 80.1)):
        for end in ends:
            viewer.tap_at(*end)
        assert phone.one(".viewer-result").text.endswith("mm")
        assert abs(measured(viewer) - length) <= 1.5, f"{measured(viewer)} mm instead of {length}"
    phone.check_accessible()
    phone.shot(f"viewer-measure-{width}")
    box = viewer.box(".viewer-canvas img")
    assert abs(box["height"] / box["width"] - 1.6) < 0.02, "what is long in the patient is long here"
    viewer.press("+")
    assert abs(measured(viewer) - 80.1) <= 1.5, "a closer look changes no length"
    viewer.press("]")
    assert not re.search(r"\d mm", phone.one(".viewer-result").text), "a line belongs to its slice"
    viewer.press("[")
    assert abs(measured(viewer) - 80.1) <= 1.5

    # By keys: arrows move a cross, Enter sets a place.
    phone.one(".viewer-stage").send_keys(Keys.NULL)
    viewer.driver.execute_script("document.querySelector('.viewer-stage').focus()")
    viewer.press(Keys.ENTER)
    for _ in range(4):
        viewer.press(Keys.ARROW_RIGHT)
    viewer.press(Keys.ENTER)
    scale = viewer.scale / 100
    assert abs(measured(viewer) - 40 / scale * 0.5) <= 1, "40 px of the screen"

    # At the detector it is said so; without a scale there are no millimetres.
    viewer.do("turn='1'")
    viewer.settle()
    viewer.tap_at(0.25, 0.5)
    viewer.tap_at(0.75, 0.5)
    assert abs(measured(viewer) - 20) <= 0.5
    assert {"zh": "探测器", "en": "at the detector"}[language] in phone.one(".viewer-result").text
    viewer.do("turn='1'")
    viewer.settle()
    viewer.tap_at(0.25, 0.5)
    viewer.tap_at(0.75, 0.5)
    assert abs(measured(viewer) - 160) <= 2
    assert {"zh": "没有比例尺", "en": "no scale"}[language] in phone.one(".viewer-result").text
    assert "mm" not in phone.one(".viewer-result").text


@SIZED
def test_zoom_and_pan(look, width):
    viewer = look(width).open(PHOTO)
    fitted, box = viewer.scale, viewer.box()
    viewer.wheel(-240)
    viewer.phone.until(lambda: viewer.scale > fitted * 1.2, "closer by the wheel")
    viewer.press("0")
    viewer.phone.until(lambda: viewer.scale == fitted, "all of it again")
    viewer.press("0")
    assert viewer.scale == 100 and viewer.box()["width"] == 2000
    viewer.phone.until(lambda: "/full" in viewer.source, "the whole photo, once it is looked at so closely")
    left = viewer.box()["x"]
    viewer.press(Keys.ARROW_RIGHT)
    assert viewer.box()["x"] == left - 80, "arrows move an enlarged picture"
    viewer.press("0")
    assert viewer.box() == box
    viewer.press("+")
    assert viewer.scale > fitted
    viewer.press("-")
    assert viewer.scale == fitted


def test_fingers(look):
    viewer = look(360).open(PHOTO)
    fitted = viewer.scale
    viewer.phone.shot("viewer-photo-360")
    viewer.pinch(60, 240)
    viewer.phone.until(lambda: abs(viewer.scale - 4 * fitted) <= 0.2 * fitted, "four times as close by two fingers")
    before = viewer.box()
    viewer.swipe(-80, -40)
    moved = viewer.box()
    assert abs(moved["x"] - before["x"] + 80) < 10 and abs(moved["y"] - before["y"] + 40) < 10, "one finger moves it"
    viewer.pinch(240, 40)
    viewer.phone.until(lambda: viewer.scale == fitted, "all of it by two fingers")
    for _ in range(2):
        viewer.tap_at(0.5, 0.5)
    viewer.phone.until(lambda: viewer.scale == 100, "its own pixels by two taps")
    for _ in range(2):
        viewer.tap_at(0.5, 0.5)
    viewer.phone.until(lambda: viewer.scale == fitted, "all of it by two taps")
    # Along a fitted picture: the next picture, and slices.
    viewer.swipe(140, 5)
    viewer.phone.until(lambda: "US" in viewer.phone.one(".viewer h2").text, "the picture before")
    viewer.swipe(-140, 5)
    viewer.phone.until(lambda: "3" not in viewer.phone.one(".viewer-number").text.split("/")[0], "the photo again")
    viewer.phone._calm(".viewer-facts")
    viewer.do("close")
    viewer.phone.until(lambda: not viewer.phone.all("dialog.viewer"), "the page again")
    viewer.open(CT)
    viewer.swipe(0, 96)
    viewer.phone.until(lambda: viewer.slice in range(27, 31), "some slices on by one finger")


@SIZED
@BOTH
def test_the_contact_sheet_leads_to_a_slice(look, width, language):
    viewer = look(width, language).open(CT)
    phone = viewer.phone
    viewer.do("sheet")
    tiles = phone.all(".viewer-tile")
    frames = [int(tile.get_attribute("data-frame")) for tile in tiles]
    assert len(frames) == 24 and frames[0] == 0 and frames[-1] == 39 and frames == sorted(set(frames))
    loaded = "return [...document.querySelectorAll('.viewer-tile img')].filter(i => i.naturalWidth > 0 && i.naturalWidth <= 128).length"
    phone.until(lambda: viewer.driver.execute_script(loaded) >= 6, "small pictures", seconds=60)
    assert phone.one(".viewer-tile[aria-current]").get_attribute("data-frame") in ("20", "19", "21")
    phone.check_accessible()
    phone.shot(f"viewer-sheet-{width}")
    viewer.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", tiles[-2])
    tiles[-2].click()
    viewer.settle()
    assert viewer.slice == frames[-2] + 1 and not phone.one(".viewer-panel").is_displayed()


@SIZED
def test_pictures_follow_each_other_and_back_closes(look, width):
    viewer = look(width).open(CT)
    phone = viewer.phone
    path = phone.path
    assert not phone.one(".viewer [data-turn='-1']").is_enabled()
    for name in ("DX", "US", "照片"):
        viewer.press("n")
        assert phone.one(".viewer h2").text == name
        viewer.check()
    phone.shot(f"viewer-photo-{width}")
    assert not phone.one(".viewer [data-turn='1']").is_enabled()
    viewer.driver.back()
    phone.until(lambda: not phone.all("dialog.viewer"), "the page again")
    assert phone.path == path and phone.one("figure.image")
    viewer.driver.execute_script("const link = document.querySelector('figure.dicom a'); link.click(); link.click()")
    phone.one("dialog.viewer[open]")
    viewer.settle()
    viewer.do("close")
    phone.until(lambda: not phone.all("dialog.viewer"), "the page again, since two taps open it once")
    assert phone.path == path
    phone.check_quiet()


def test_a_picture_that_does_not_come_can_be_asked_for_again(look):
    viewer = look(360).open(CT)
    viewer.phone.line(up=False)
    ActionChains(viewer.driver).send_keys(Keys.END).perform()
    viewer.phone.until(lambda: viewer.phone.one(".viewer-trouble").is_displayed(), "that it did not come")
    # Nothing stands under the number of a slice that is not there, and nothing is measured on it.
    assert not viewer.phone.all(".viewer-canvas img")
    viewer.phone.line(up=True)
    viewer.phone.one(".viewer-trouble button").click()
    viewer.settle()
    assert viewer.slice == 40 and "/frame-39-" in viewer.source


def test_the_page_does_not_carry_the_viewer(look):
    """Scripts of the page stay below 25 KB on the wire and styles below 20; the viewer comes with the first tap."""
    viewer = look(360)

    def carried(ending):
        entries = viewer.driver.execute_script(
            "return performance.getEntriesByType('resource').filter(e => e.name.endsWith(arguments[0])).map(e => [e.name.split('/').pop(), e.encodedBodySize])", ending)
        return dict(entries)

    viewer.phone.until(lambda: "pictures.js" in carried(".js"), "the scripts")
    # The rules for text are told apart, which a phone fetches once.
    scripts = {name: size for name, size in carried(".js").items() if not name.startswith("text")}
    assert "viewer.js" not in scripts and sum(scripts.values()) <= 25_000, scripts
    assert sum(carried(".css").values()) <= 20_000
    viewer.open(PHOTO)
    assert "viewer.js" in carried(".js") and "viewer.css" in carried(".css")
    assert sum(carried(".css").values()) <= 20_000, "also with it"


@SIZED
def test_without_scripts_a_picture_is_a_link(look, width):
    viewer = look(width, scripts=False)
    phone = viewer.phone
    for number, ending in ((CT, "/frame-20-default"), (PHOTO, "/full")):
        link = phone.one(f"(//figure[@data-picture])[{number + 1}]/a[1]")
        assert link.get_attribute("href").endswith(ending)
    phone.tap_and_leave("(//figure[@data-picture])[1]/a[1]")
    assert phone.path.endswith("/1/0/frame-20-default")
