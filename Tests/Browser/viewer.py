"""The viewer in somebody's browser, and the pictures that are looked at in it."""

import re

import numpy
import pydicom
from PIL import Image, ImageDraw
from selenium.webdriver.common.action_chains import ActionChains
from test_desk import Desk


def scan(path, storage, modality, frames, **more):
    """Frames of discs that wander, as one object."""
    count, rows, columns = frames
    pixels = numpy.zeros(frames, dtype=numpy.uint16)
    for number in range(count):
        frame = Image.new("I", (columns, rows), 24)
        draw = ImageDraw.Draw(frame)
        draw.ellipse((columns * 0.1, rows * 0.15, columns * 0.9, rows * 0.85), fill=1064)
        x = columns * (0.3 + 0.4 * number / max(1, count))
        draw.ellipse((x - 12, rows * 0.5 - 12, x + 12, rows * 0.5 + 12), fill=1700)
        pixels[number] = numpy.array(frame)
    data = pydicom.Dataset()
    data.SOPClassUID = storage
    data.SOPInstanceUID, data.StudyInstanceUID, data.SeriesInstanceUID = (pydicom.uid.generate_uid() for _ in range(3))
    data.Modality, data.PatientName, data.PatientID = modality, "Example^Alex", "EX-1"
    data.Rows, data.Columns = rows, columns
    if count > 1:
        data.NumberOfFrames = count
    data.SamplesPerPixel, data.PhotometricInterpretation, data.PixelRepresentation = 1, "MONOCHROME2", 0
    data.BitsAllocated, data.BitsStored, data.HighBit = 16, 12, 11
    data.RescaleIntercept, data.RescaleSlope = "-1024", "1"
    for name, value in more.items():
        setattr(data, name, value)
    data.PixelData = pixels.tobytes()
    data["PixelData"].VR = "OW"
    data.file_meta = pydicom.dataset.FileMetaDataset()
    data.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    data.save_as(path, enforce_file_format=True)
    return path


def rash(path):
    """A photo of 2000 x 1500 with edges in it."""
    noise = numpy.random.default_rng(3).integers(0, 60, (1500, 2000, 3), dtype=numpy.uint8)
    picture = Image.fromarray(noise + numpy.array([180, 120, 100], dtype=numpy.uint8))
    draw = ImageDraw.Draw(picture)
    for index in range(12):
        draw.ellipse((150 * index, 300 + 70 * index, 150 * index + 90, 390 + 70 * index), fill=(150, 30, 40))
    picture.save(path, "JPEG", quality=85)
    return path


class Viewer:
    """The viewer in somebody's browser."""

    def __init__(self, phone):
        self.phone = phone
        self.driver = phone.driver

    def open(self, number):
        """By a tap on a picture of the page."""
        self.phone.until(lambda: len(self.phone.all("figure[data-picture]")) == 4, "the pictures")
        self.phone.tap(f"(//figure[@data-picture])[{number + 1}]/a[1]")
        self.phone.one("dialog.viewer[open]")
        self.settle()
        return self

    def settle(self):
        """Until what is wanted is shown."""
        self.phone.until(
            lambda: self.driver.execute_script(
                "const c = document.querySelector('.viewer-canvas'); return c?.querySelector('img')?.naturalWidth > 0 && !c.hasAttribute('data-waiting')"),
            "the picture", seconds=40)

    @property
    def facts(self):
        return self.phone.one(".viewer-facts").text

    @property
    def source(self):
        return self.driver.execute_script("return document.querySelector('.viewer-canvas img')?.getAttribute('src') ?? ''")

    @property
    def scale(self):
        return int(re.search(r"(\d+) %", self.facts).group(1))

    @property
    def slice(self):
        return int(re.search(r"(\d+) / \d+", self.facts).group(1))

    def box(self, selector=".viewer-canvas"):
        return self.driver.execute_script("return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()", selector)

    def press(self, key):
        ActionChains(self.driver).send_keys(key).perform()
        self.settle()

    def wheel(self, length):
        x, y = self.middle()
        self.driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": length})

    def touch(self, kind, *points):
        self.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {
            "type": kind, "touchPoints": [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]})

    def middle(self, selector=".viewer-stage"):
        box = self.box(selector)
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def pinch(self, start, end):
        """Two fingers beside the middle, from so far apart to so far."""
        x, y = self.middle()
        self.touch("touchStart", (x - start / 2, y), (x + start / 2, y))
        for step in range(1, 11):
            apart = start + (end - start) * step / 10
            self.touch("touchMove", (x - apart / 2, y), (x + apart / 2, y))
        self.touch("touchEnd")

    def swipe(self, dx, dy):
        x, y = self.middle()
        self.touch("touchStart", (x, y))
        for step in range(1, 11):
            self.touch("touchMove", (x + dx * step / 10, y + dy * step / 10))
        self.touch("touchEnd")

    def tap_at(self, u, v):
        """A tap on the picture, in parts of its width and height."""
        box = self.box(".viewer-canvas img")
        x, y = box["x"] + box["width"] * u, box["y"] + box["height"] * v
        if isinstance(self.phone, Desk):
            for kind in ("mousePressed", "mouseReleased"):
                self.driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1})
        else:
            self.touch("touchStart", (x, y))
            self.touch("touchEnd")

    def do(self, name):
        self.phone.one(f".viewer [data-{name}]").click()

    def check(self):
        """Inside of the screen, targets of 44 px, and no finding of axe."""
        self.phone.check_page()
        small = self.driver.execute_script(
            "return [...document.querySelectorAll('.viewer button, .viewer input')].filter(e => e.offsetParent && e.offsetHeight)"
            ".map(e => [e.textContent, e.getBoundingClientRect()]).filter(([, r]) => r.width < 44 || r.height < 44 || r.right > innerWidth || r.bottom > innerHeight)"
            ".map(([text, r]) => `${text} ${r.width}x${r.height}`)")
        assert not small, small
