"""A file on its way in: what the browser remembers of it, and what a lost line costs."""

import json

from PIL import Image
from selenium.common.exceptions import NoAlertPresentException

ASKER, COLLEAGUE = "示例·田禾", "示例·望海"
NAME = "王小明-身份证"


def photo(path, color):
    Image.new("RGB", (400, 300), color).save(path, "JPEG")
    return path


def memory(phone):
    """Everything that the browser keeps for this site, by its key."""
    return phone.driver.execute_script("return {...localStorage}")


def uploads(phone):
    """What is remembered of uploads: their addresses."""
    return [json.loads(value)["url"] for key, value in memory(phone).items() if key.startswith("upload:")]


def says_nothing_of(phone, name):
    kept = json.dumps(memory(phone), ensure_ascii=False)
    assert name not in kept and "王小明" not in kept, "the file's name is kept"


def quarantine(server):
    return {each.name for each in (server.data / "quarantine").iterdir() if not each.name.startswith(".")}


def block(phone, *patterns):
    phone.driver.execute_cdp_cmd("Network.enable", {})
    phone.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": list(patterns)})


ALBUM = ".pick input:not([capture])"


def leave(phone):
    """Loads the page anew, although something is still on its way."""
    phone.driver.execute_script("location.reload()")
    try:
        phone.driver.switch_to.alert.accept()
    except NoAlertPresentException:
        pass
    phone.one("#write")


def draft(phone):
    phone.open("/ask")
    phone.fill(question="上传断了会怎样？手上起疹两天。")
    phone.sees("已保存")


def test_an_upload_is_remembered_until_it_is_attached(phone, demo, tmp_path):
    asker = phone(ASKER)
    before = quarantine(demo)
    draft(asker)
    picture = photo(tmp_path / f"{NAME}.jpg", (210, 160, 140))

    # Given a line that breaks when all of the file has arrived, at the request that attaches it.
    block(asker, "*/pictures")
    asker.attach(ALBUM, picture)
    asker.sees("网络中断，稍后自动继续")
    remembered = uploads(asker)
    assert len(remembered) == 1
    says_nothing_of(asker, NAME)
    assert quarantine(demo) - before == {remembered[0].rsplit("/", 1)[-1]}

    # When the page is loaded anew and the same file is chosen again.
    block(asker)
    leave(asker)
    asker.attach(ALBUM, picture)
    asker.sees("✓ 已上传", seconds=40)

    # Then the same upload was attached, has ended, and is remembered no more.
    asker.driver.refresh()
    assert len(asker.all(".picked img")) == 1
    assert quarantine(demo) == before
    assert uploads(asker) == []
    says_nothing_of(asker, NAME)


def test_a_file_of_a_message_is_remembered_until_the_message_is_sent(phone, demo, tmp_path):
    colleague = phone(COLLEAGUE)
    before = quarantine(demo)
    colleague.open("/groups")
    colleague.tap_and_leave("main a[href^='/groups/']")
    picture = photo(tmp_path / f"{NAME}.jpg", (120, 160, 200))

    # Given a file beside a message that is not sent, because the page is loaded anew.
    colleague.attach("form[data-upload=attach] input[type=file]", picture)
    colleague.sees("已附上文件：1", seconds=40)
    remembered = uploads(colleague)
    assert len(remembered) == 1
    says_nothing_of(colleague, NAME)
    colleague.driver.refresh()

    # When the same file is chosen again and the message is sent.
    colleague.attach("form[data-upload=attach] input[type=file]", picture)
    colleague.sees("已附上文件：1", seconds=40)
    assert uploads(colleague) == remembered
    colleague.fill(text="请看这张照片。")
    colleague.tap("#compose > button.button")
    colleague.until(lambda: uploads(colleague) == [], "the upload forgotten", seconds=40)
    colleague.until(lambda: quarantine(demo) == before, "the upload's end", seconds=40)


def test_what_older_pages_remembered_by_name_goes(phone):
    asker = phone(ASKER)
    asker.driver.execute_script(
        "localStorage.setItem(arguments[0], arguments[1])", f"upload:{NAME}.jpg:1:2", "/uploads/x")
    draft(asker)
    says_nothing_of(asker, NAME)
