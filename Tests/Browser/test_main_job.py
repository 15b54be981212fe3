"""The main job with two phones: ask, see it appear, answer, see it appear, mask with a finger, accept, close."""

import io

import requests
from PIL import Image

ASKER, COLLEAGUE = "示例·田禾", "示例·望海"
GROUP = "虚构县皮肤科会诊群"


def photo(path):
    """A photo that says where it was taken."""
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (30.0, 15.0, 20.0)
    Image.new("RGB", (800, 600), (220, 170, 150)).save(path, "JPEG", exif=exif)
    return path


def in_both_languages(phone, name):
    """Looks at the page, judges it, and keeps a picture of it, in both languages."""
    for language in ("zh", "en"):
        phone.speak(language)
        phone.check_page()
        phone.shot(name)
    phone.speak("zh")


def write(asker):
    asker.open("/ask")
    in_both_languages(asker, "ask")
    asker.tap("details.more summary")
    asker.fill(
        question="患者王小明，电话13800138000，前臂起疹三天，是什么？", history="无过敏史。身份证号11010519491231002X。")
    # The same rules run in the page, before anything is sent.
    asker.sees("这里可能写了能认出患者的内容：")


def check(asker):
    """Goes on to the check page, and waits until its pictures were read."""
    asker.tap_and_leave(".bar button")
    settle(asker)


def settle(asker):
    asker.until(lambda: asker.one("#shots").get_attribute("data-reading") == "0", "the pictures read", seconds=120)


def consent(asker):
    """Ticks whatever has to be ticked before posting."""
    if not asker.one(f"//label[contains(., '{GROUP}')]//input").is_selected():
        asker.tap(f"//label[contains(., '{GROUP}')]")
    asker.tap("input[name=consent][value=verbal]")
    # A photo without an edge in it is asked about.
    if asker.all("input[name=poor]"):
        asker.tap("input[name=poor]")
    asker.tap("input[name=confirmed]")


def test_the_main_job(two_phones, tmp_path):
    asker, colleague = two_phones(ASKER, COLLEAGUE)
    colleague.open("/")
    in_both_languages(colleague, "home")

    # Ask, with a picture, and see what was removed.
    write(asker)
    asker.attach(".pick input:not([capture])", photo(tmp_path / "photo.jpg"))
    asker.until(lambda: "✓" in asker.one(".picked").text, "the photo sent", seconds=40)
    check(asker)
    seen = asker.one("p.seen").text
    asker.tap("#removed summary")
    for secret in ("王小明", "13800138000", "11010519491231002X"):
        assert any(secret in mark.text for mark in asker.all("#removed mark")), f"{secret} is not marked"
        assert secret not in seen
    # What is drawn counts at once.
    asker.tap("[data-edit]")
    asker.stroke(".editor .canvas img", (0.2, 0.2), (0.6, 0.6))
    asker.tap("[data-done]")
    asker.sees("已打码 1 处", seconds=60)
    settle(asker)
    consent(asker)
    in_both_languages(asker, "review")
    settle(asker)
    asker.until(lambda: asker.one(".bar button").text == "发布给 6 位同行", "nothing missing after a reload")
    asker.tap_and_leave(".bar button")

    # The colleague sees it appear, and sees nobody in it.
    colleague.sees("前臂起疹三天")
    colleague.tap_and_leave("//a[contains(., '前臂起疹三天')]")
    for secret in ("王小明", "13800138000", "11010519491231002X"):
        assert secret not in colleague.driver.page_source
    check_picture(colleague)

    # Answer, accept, close: each appears at the other phone.
    colleague.fill(text="先抗病毒，三天后复诊。")
    colleague.tap("form[action$='/answers'] button")
    asker.sees("先抗病毒，三天后复诊。")
    assert "还没有回答" not in asker.text(), "what has arrived is there"
    in_both_languages(asker, "case")
    asker.tap_and_leave("//button[contains(., '采纳这个回答')]")
    colleague.sees("采纳了一个回答")
    colleague.sees("已采纳的回答")
    assert not asker.all("form#accept"), "nothing offers to accept any more"
    asker.tap("//summary[contains(., '结束病例')]")
    asker.fill(outcome="better", planChanged="yes", learned="早用药。")
    asker.tap_and_leave("form[action$='/close'] button")
    colleague.sees("早用药。")
    colleague.sees("已结束")


def check_picture(phone):
    """The stored picture holds no metadata, and is black where the finger was."""
    source = phone.one("figure.image a").get_attribute("href")
    cookies = {cookie["name"]: cookie["value"] for cookie in phone.driver.get_cookies()}
    answer = requests.get(source, cookies=cookies, timeout=30)
    picture = Image.open(io.BytesIO(answer.content))
    assert not dict(picture.getexif()) and "exif" not in picture.info and "xmp" not in picture.info
    assert max(picture.convert("RGB").getpixel((320, 240))) < 16, "the mask was not burned in"
    assert min(picture.convert("RGB").getpixel((700, 500))) > 100, "more than the mask is black"


def test_other_pages(phone):
    radiologist = phone("示例·立冬")
    for path, name in (("/groups", "groups"), ("/cases", "cases"), ("/account", "account")):
        radiologist.open(path)
        in_both_languages(radiologist, name)
    # Whoever answered it in between: all cases of her groups are there.
    radiologist.open("/cases")
    radiologist.tap_and_leave("//a[contains(., 'Trauma scan')]")
    image = radiologist.one("figure.dicom img")
    radiologist.until(
        lambda: radiologist.driver.execute_script("return arguments[0].naturalWidth", image) > 0, "the slice")
    in_both_languages(radiologist, "dicom")
    radiologist.tap("[data-window=lung]")
    radiologist.until(lambda: "lung" in radiologist.one("figure.dicom img").get_attribute("src"), "the lung window")
    radiologist.open("/groups")
    radiologist.tap_and_leave("main a[href^='/groups/']")
    in_both_languages(radiologist, "group")


def test_asking_without_scripts(phone, tmp_path):
    asker = phone(ASKER, scripts=False)
    write_plain(asker)
    asker.attach(".pick input:not([capture])", photo(tmp_path / "photo.jpg"))
    asker.tap_and_leave(".bar button")
    assert asker.one("figure.shot img")
    consent(asker)
    # What was ticked stays while the picture is read, and whatever button is pressed.
    while asker.one("#shots").get_attribute("data-reading") != "0":
        asker.tap_and_leave("[data-again]")
    assert asker.one("input[name=consent][value=verbal]").is_selected()
    if not asker.one("input[name=confirmed]").is_selected():
        asker.tap("input[name=confirmed]")
    asker.tap_and_leave(".bar button")
    asker.sees("没有脚本也能问吗")
    assert asker.path.startswith("/cases/")


def write_plain(asker):
    asker.open("/ask")
    asker.fill(question="没有脚本也能问吗？手上起疹两天。")
