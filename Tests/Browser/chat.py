"""What the tests of a group as a chat have in common: a group, a browser, and what one does in it."""

import itertools

import pytest
from client import Client, new_id
from phone import Phone
from test_desk import Desk
from test_main_job import ASKER, COLLEAGUE

THIRD = "示例·石山"
# Nobody founds more than a few groups in a day.
FOUNDERS = itertools.cycle([COLLEAGUE, "示例·秋分", "示例·寒露"])
WORDS = {
    "zh": {
        "below": "以下是新消息", "new": "条新消息", "failed": "还没发出", "forming": "还差 1 人", "removed": "您已不在这个群里",
        "back": "已恢复没发出的文字", "refused": "文字中可能有能认出个人的信息",
    },
    "en": {
        "below": "New below", "new": "new", "failed": "Not sent yet", "forming": "one more member",
        "removed": "You are no longer in this group", "back": "Text that was not sent is back",
        "refused": "the text seems to identify a person",
    },
}


class Room:
    """A group of three that was made for one test, and what others do in it."""

    def __init__(self, server):
        self.moderator, self.reader, self.third = (
            Client(server).sign_in(name) for name in (next(FOUNDERS), ASKER, THIRD))
        made = self.moderator.post("/groups", data={"id": new_id(), "name": f"聊天 {new_id()[-4:]}", "kind": "reading"})
        assert made.status_code == 201, made.text
        self.id = made.json()["id"]
        self.path = f"/groups/{self.id}"
        for one in (self.reader, self.third):
            self.bring(one)

    def bring(self, one):
        made = self.moderator.post(f"{self.path}/invitations", data={"id": new_id(), "days": "7"}).json()
        joined = one.post("/join/" + made["link"].rsplit("/", 1)[-1], data={"id": new_id()})
        assert joined.status_code < 300, joined.text

    def say(self, one, text):
        answer = one.post(f"{self.path}/messages", data={"id": new_id(), "text": text})
        assert answer.status_code == 201, answer.text
        return answer.json()["seq"]

    def texts(self):
        """What the newest page holds, as another member sees it."""
        entries = self.third.get(self.path).json()["entries"]
        return [entry["body"].get("text") for entry in entries if entry["kind"] == "message" and not entry["isWithdrawn"]]

    def unread(self):
        """How much of it the reader has not read."""
        groups = self.reader.get("/groups").json()["groups"]
        return next(one["unread"] for one in groups if one["group"]["id"] == self.id)

    def member(self, name):
        people = self.moderator.get(f"{self.path}/members").json()["members"]
        return next(one["person"]["id"] for one in people if one["person"]["name"] == name)


# Each width with one of the languages; where a page opens, all four.
EACH = {"zh-360": ("zh", Phone), "en-1280": ("en", Desk)}
ALL = EACH | {"en-360": ("en", Phone), "zh-1280": ("zh", Desk)}


@pytest.fixture(params=EACH.values(), ids=EACH.keys())
def device(request, demo, tmp_path):
    """The reader's browser."""
    language, kind = request.param
    made = kind(demo, tmp_path / "device", language)
    made.sign_in(ASKER).speak(language)
    yield made
    made.quit()


@pytest.fixture
def group(demo):
    return Room(demo)


def box(one, selector):
    return one.driver.execute_script(
        "const all = document.querySelectorAll(arguments[0]); return all[all.length - 1].getBoundingClientRect().toJSON()",
        selector)


def scroll(one):
    return one.driver.execute_script("return [scrollY, document.scrollingElement.scrollHeight - innerHeight - scrollY, innerHeight]")


def wait_until_live(one):
    one.until(lambda: one.driver.execute_script("return document.documentElement.dataset.line === 'open'"), "the stream")


def only_says(one, status):
    """Nothing in the console but that something was refused, which the test asks for."""
    for entry in one.driver.get_log("browser"):
        assert entry["level"] != "SEVERE" or f"status of {status}" in entry["message"], entry["message"]


def write(one, text):
    one.fill(text=text)
    one.tap("#compose > button.button")


def message(text):
    return f"//div[contains(@class, 'entries')]//article[contains(., '{text}')]"
