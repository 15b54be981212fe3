"""Asking in a minute, with one photo: the taps and the screens are counted, in both languages."""

import json
import random
import re

import pytest
from PIL import Image, ImageDraw
from test_main_job import ASKER, GROUP

WORDS = {
    "zh": {"ask": "提问", "check": "检查并发布", "post": "发布给", "missing": "还差："},
    "en": {"ask": "Ask", "check": "Check and post", "post": "Post to", "missing": "Missing:"},
}


def rash(path, size=(4000, 3000), seed=7):
    """A sharp photo of spots on skin, as large as a phone takes it, which says where it was taken; nothing is written on it."""
    numbers = random.Random(seed)
    picture = Image.new("RGB", size, (214, 170, 148))
    draw = ImageDraw.Draw(picture)
    for _ in range(260):
        x, y = numbers.randrange(size[0]), numbers.randrange(size[1])
        reach = numbers.randrange(14, 70)
        draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=(150 + numbers.randrange(60), 60, 60))
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    exif[0x0112] = 1
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (30.0, 15.0, 20.0)
    picture.save(path, "JPEG", quality=92, exif=exif)
    return path


class Hand:
    """What a hand does on a phone, counted: taps, and how many screens it has before it."""

    def __init__(self, phone):
        self.phone = phone
        self.taps = 0
        self.pixels = 0

    def tap(self, selector):
        self.taps += 1
        self.phone.tap(selector)

    def choose(self, selector, file):
        """Taps the button and chooses in what the phone opens, which is no page of ours."""
        self.taps += 1
        self.phone.attach(selector, file)

    def write(self, selector, text):
        self.taps += 1
        self.phone.one(selector).send_keys(text)

    def seen(self):
        """Counts the page as it stands, from its top to its end."""
        self.pixels += self.phone.driver.execute_script("return document.documentElement.scrollHeight")

    @property
    def screens(self):
        return self.pixels / 740


def arrived(phone):
    """Waits until the check page is there and its pictures were read."""
    phone.one("#post")
    phone.until(lambda: phone.one("#shots").get_attribute("data-reading") == "0", "the pictures read", seconds=120)


def missing(phone):
    return phone.one(".bar button").get_attribute("data-missing")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_one_clean_photo_takes_eight_taps_and_three_screens(phone, tmp_path, language):
    words = WORDS[language]
    asker = phone(ASKER, language)
    asker.open("/")
    asker.speak(language)
    hand = Hand(asker)
    hand.tap("nav a[href='/ask']")
    asker.one("#write")
    asker.shot("write")
    hand.choose(".pick input:not([capture])", rash(tmp_path / "rash.jpg"))
    hand.write("#question", "前臂红斑三天，痒，怎么处理？")
    asker.until(lambda: "✓" in asker.one(".picked").text, "the photo sent", seconds=60)
    asker.check_page()
    asker.shot("written")
    hand.seen()
    hand.tap(".bar button")
    arrived(asker)
    assert words["missing"] in asker.one(".bar button").text
    hand.tap(f"//label[contains(., '{GROUP}')]")
    hand.tap("//label[.//input[@name='consent'][@value='verbal']]")
    hand.tap("//label[.//input[@name='confirmed']]")
    assert words["post"] in asker.one(".bar button").text
    asker.check_page()
    asker.shot("check")
    hand.seen()
    hand.tap(".bar button")
    asker.until(lambda: asker.path.startswith("/cases/"), "the posted case")
    assert hand.taps <= 8, f"{hand.taps} taps"
    assert hand.screens <= 3, f"{hand.screens:.2f} screens"
