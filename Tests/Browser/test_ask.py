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


ALBUM = ".pick input:not([capture])"


def written(phone, question, *files):
    """A question on the page on which it is written, with its photos sent."""
    phone.open("/ask")
    phone.one("#question").send_keys(question)
    if files:
        phone.attach(ALBUM, *files)
        phone.until(lambda: phone.one(".picked").text.count("✓") == len(files), "the photos sent", seconds=90)
    phone.sees("已保存")
    return phone.path


def ticked(phone):
    phone.tap(f"//label[contains(., '{GROUP}')]")
    phone.tap("input[name=consent][value=verbal]")
    phone.tap("input[name=confirmed]")


def block(phone, *patterns):
    phone.driver.execute_cdp_cmd("Network.enable", {})
    phone.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": list(patterns)})


def masks(phone):
    """The boxes of the first picture, as the server has them."""
    path = re.sub(r"/check$", "", phone.path)
    return phone.driver.execute_async_script(
        "const done = arguments[1]; fetch(arguments[0], {headers: {Accept: 'application/json'}})"
        ".then((answer) => answer.json()).then((draft) => done(draft.files[0].masks))", path)


def test_what_looks_hidden_is_hidden(phone, tmp_path):
    """A box counts as it is drawn, whatever is pressed afterwards; until it is burned in nothing is posted."""
    author = phone(ASKER)
    written(author, "画上就生效吗？手上起疹两天。", rash(tmp_path / "rash.jpg", (1400, 900)))
    author.tap(".bar button")
    arrived(author)
    ticked(author)
    page = author.one("html")
    # On a line that breaks when the box is sent.
    block(author, "*/mask")
    author.tap("[data-edit]")
    author.stroke(".editor .canvas img", (0.1, 0.1), (0.4, 0.4))
    author.stroke(".editor .canvas img", (0.6, 0.6), (0.8, 0.8))
    author.shot("editor")
    author.tap("[data-done]")
    assert len(author.all("figure .mask-box")) == 2, "what was drawn is not shown on the small picture"
    author.until(lambda: "打码还没保存" in author.one(".bar button").text, "the button held")
    assert not author.one(".bar button").is_enabled()
    assert masks(author) == []
    # With the line back both are sent as one, and the page stays with what was ticked.
    block(author)
    author.until(lambda: len(masks(author)) == 2, "the boxes burned in", seconds=60)
    arrived(author)
    assert page.is_enabled() and author.one("input[name=consent][value=verbal]").is_selected()
    assert author.one("input[name=confirmed]").is_selected()
    author.until(lambda: author.one(".bar button").text == "发布给 6 位同行", "nothing missing", seconds=30)
    author.tap_and_leave(".bar button")
    author.until(lambda: author.path.startswith("/cases/"), "the posted case")
    case = author.driver.execute_async_script(
        "const done = arguments[0]; fetch(location.pathname, {headers: {Accept: 'application/json'}})"
        ".then((answer) => answer.json()).then(done)")
    assert len(case["removed"]["pictures"][0]["burned"]) == 2


def test_the_editor_has_a_brush_undo_taps_and_keys(phone, tmp_path):
    author = phone(ASKER)
    written(author, "涂抹好用吗？手上起疹两天。", rash(tmp_path / "rash.jpg", (1400, 900)))
    author.tap(".bar button")
    arrived(author)
    # A picture on the page scrolls like the rest of it.
    assert author.driver.execute_script(
        "return getComputedStyle(document.querySelector('figure .picture')).touchAction") == "auto"
    author.tap("[data-edit]")

    def boxes():
        return len(author.all(".editor .mask-box"))

    author.tap("[data-brush]")
    author.stroke(".editor .canvas img", (0.2, 0.5), (0.7, 0.5))
    assert boxes() == 1, "a straight stroke is one box"
    author.tap("[data-undo]")
    assert boxes() == 0
    author.tap("[data-add]")
    assert boxes() == 1
    before = author.one(".editor .mask-box").get_attribute("style")
    author.one(".editor .mask-box").send_keys("\ue014")  # the arrow to the right
    assert author.one(".editor .mask-box").get_attribute("style") != before
    author.check_accessible()
    author.stroke(".editor .canvas img", (0.52, 0.5), (0.52, 0.5))  # a tap
    assert boxes() == 0, "a tap on a box shows what is under it"
    author.tap("[data-done]")
    author.until(lambda: masks(author) == [], "nothing burned in", seconds=60)


def test_what_is_typed_stays(phone, tmp_path):
    """On the phone without a line, on the server with one, and nowhere after signing out."""
    author = phone(ASKER)
    written(author, "写了就在吗？")
    # The switch of language belongs to the address of now, not to the one at which the page was made.
    author.speak("en")
    assert author.one("#question").get_attribute("value") == "写了就在吗？"
    author.speak("zh")
    author.driver.refresh()
    assert author.one("#question").get_attribute("value") == "写了就在吗？"
    block(author, "*/ask/drafts*")
    author.one("#question").send_keys("断网时写的。")
    author.sees("已存在本机")
    kept = author.driver.execute_script("return {...localStorage}")
    assert any("断网时写的" in value for value in kept.values())
    author.driver.execute_cdp_cmd("Page.navigate", {"url": author.server.url + "/groups"})
    author.until(lambda: author.path == "/groups", "another page")
    block(author)
    author.driver.back()
    author.until(lambda: author.one("#question").get_attribute("value").endswith("断网时写的。"), "the text back")
    author.sees("已保存")
    author.driver.refresh()
    assert author.one("#question").get_attribute("value").endswith("断网时写的。")
    author.one("#question").send_keys("再写一句。")
    author.tap("form.sign-out button")
    author.until(lambda: not author.driver.execute_script("return Object.keys(localStorage).length"), "nothing kept")


def test_two_tabs_on_one_draft_are_told_apart(phone):
    author = phone(ASKER)
    path = written(author, "两个页面")
    author.driver.switch_to.new_window("tab")
    author.open(path)
    author.one("#question").send_keys("，后开的")
    author.sees("已保存")
    first, second = author.driver.window_handles
    author.driver.switch_to.window(first)
    author.one("#question").send_keys("，先开的")
    author.sees("草稿在别处（另一个标签页或设备）改过")
    author.sees("两个页面，后开的")
    assert author.one("#question").get_attribute("value") == "两个页面，先开的"
    author.shot("two-tabs")
    author.tap("[data-mine]")
    author.sees("已保存")
    author.driver.refresh()
    assert author.one("#question").get_attribute("value") == "两个页面，先开的"


def test_going_on_during_an_upload_drops_nothing(phone, tmp_path):
    """The photo is small before it is sent, is not fetched back, and is waited for."""
    author = phone(ASKER)
    author.open("/ask")
    author.one("#question").send_keys("传着的照片会丢吗？")
    author.sees("已保存")
    block(author, "*/uploads/*")
    author.attach(ALBUM, rash(tmp_path / "rash.jpg"))
    author.one(".picked img")
    author.tap(".bar button")
    author.sees("还有 1 张在上传，传完自动继续")
    fetched = author.driver.execute_script(
        "return performance.getEntriesByType('resource').map((one) => one.name).filter((name) => name.includes('/files/'))")
    assert fetched == []
    block(author)
    author.until(lambda: author.path.endswith("/check"), "the check page by itself", seconds=90)
    assert len(author.all("figure.shot")) == 1
    arrived(author)
    author.driver.back()
    author.until(lambda: author.all("#write"), "the page before")


def test_a_photo_is_made_small_and_loses_what_the_camera_wrote(phone, tmp_path):
    author = phone(ASKER)
    source = rash(tmp_path / "rash.jpg")
    written(author, "照片多大？手上起疹两天。", source)
    kilobytes = int(re.search(r"(\d+) KB", author.one(".picked").text).group(1))
    assert kilobytes <= 260 and source.stat().st_size > 400 * 1024
    draft = author.driver.execute_async_script(
        "const done = arguments[0]; fetch(location.pathname, {headers: {Accept: 'application/json'}})"
        ".then((answer) => answer.json()).then(done)")
    photo = draft["files"][0]["attachment"]
    assert max(photo["width"], photo["height"]) == 1600
    assert not [one for one in photo["removed"] if re.search("exif|gps", json.dumps(one), re.I)], "EXIF left the phone"


def test_what_is_missing_is_said_and_shown(phone):
    author = phone(ASKER)
    written(author, "还差什么？手上起疹两天。")
    author.tap(".bar button")
    arrived(author)
    assert author.one(".bar button").text == "还差：选群"
    author.tap(".bar button")
    author.until(
        lambda: author.driver.execute_script("return document.activeElement.name") == "group", "the groups in focus")
    author.tap(f"//label[contains(., '{GROUP}')]")
    author.tap("input[name=urgency][value=stat]")
    assert GROUP in author.one(".to").text
    assert author.one(".bar button").text == "还差：同意方式"
    # What was ticked is there when the page is opened anew.
    author.until(lambda: author.driver.execute_script("return performance.getEntriesByType('resource')"
                 ".some((one) => one.name.endsWith('/choices'))"), "the ticks kept")
    author.driver.refresh()
    arrived(author)
    assert author.one("input[name=urgency][value=stat]").is_selected()
    assert author.one(".bar button").text == "还差：同意方式"
    # Throwing it away is asked about, and comes back.
    author.tap("details.discard summary")
    author.tap_and_leave("details.discard button")
    author.sees("草稿已丢弃")
    author.check_page()
    author.tap_and_leave("//button[contains(., '恢复草稿')]")
    arrived(author)
    assert author.one("input[name=urgency][value=stat]").is_selected()
