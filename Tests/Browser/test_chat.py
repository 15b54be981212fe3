"""A group as a chat: where it opens, what is new, what is one's own, a line that breaks, and a place that is taken away."""

import itertools

import pytest
from client import Client, new_id
from PIL import Image
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


@pytest.fixture(params=[("zh", Phone), ("en", Phone), ("zh", Desk), ("en", Desk)], ids=["zh-360", "en-360", "zh-1280", "en-1280"])
def device(request, demo, tmp_path):
    """The reader's browser, at both widths and in both languages."""
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


def test_a_chat_opens_where_one_left_off(device, group):
    words = WORDS[device.language]
    # Given a conversation that somebody has read, and what others said since.
    for number in range(1, 31):
        group.say(group.moderator, f"旧消息 {number}。")
    group.reader.get(group.path)
    for number in range(1, 26):
        group.say(group.third, f"新消息 {number}。")
    # When the group is opened by the link of the first page.
    device.open("/")
    device.tap_and_leave(f"main a[href^='{group.path}']")
    wait_until_live(device)
    # Then the first unread message is at the top, under a mark, and the button counts what is further down.
    mark = device.one(".unread-mark")
    assert words["below"] in mark.text
    height = scroll(device)[2]
    assert -1 <= box(device, ".unread-mark")["top"] < height / 3, "the mark is where reading goes on"
    following = device.one("//p[contains(@class, 'unread-mark')]/following-sibling::*[1]")
    assert "新消息 1。" in following.text
    button = device.one("[data-new]")
    assert button.is_displayed() and words["new"] in button.text
    assert box(device, "[data-new]")["height"] >= 44
    # The composer stays above the places, or beside them where the window is wide.
    bar, places = box(device, ".chat-bar"), box(device, "nav.bottom")
    assert bar["bottom"] <= places["top"] + 1 or bar["left"] >= places["right"] - 1
    device.check_page()
    device.shot(f"chat-unread-{height}")
    # When the button is pressed, then the newest is there.
    button.click()
    device.until(lambda: scroll(device)[1] < 60 or button.click(), "the newest message")
    device.until(lambda: not button.is_displayed(), "nothing new any more")
    # Older ones come as one scrolls up, and what one reads stays in its place.
    device.open(group.path)
    assert not device.all(".unread-mark") and scroll(device)[1] < 60, "all was read: it opens at its end"


def test_what_is_new_is_followed_or_counted(device, group):
    words = WORDS[device.language]
    for number in range(1, 25):
        group.say(group.third, f"消息 {number}。")
    device.open(group.path + "#e-1")
    device.open(group.path)
    wait_until_live(device)
    # Given somebody who reads the newest, when a message arrives, then the page follows.
    device.until(lambda: device.driver.execute_script("scrollTo(0, 1e6); return true"), "the end")
    device.until(lambda: scroll(device)[1] < 60, "the end")
    group.say(group.third, "跟上来。")
    device.sees("跟上来。")
    device.until(lambda: scroll(device)[1] < 60, "that the page follows")
    assert box(device, ".entries article:last-of-type")["bottom"] <= box(device, ".chat-bar")["top"] + 2
    # Given somebody who reads further up, when messages arrive, then nothing moves and they are counted.
    device.driver.execute_script("scrollBy(0, -700)")
    device.until(lambda: scroll(device)[1] > 500, "a place further up")
    before = scroll(device)[0]
    for number in (1, 2, 3):
        group.say(group.third, f"在下面 {number}。")
    device.until(lambda: device.one("[data-new]").text.strip().startswith("↓ 3"), "three that are new")
    assert words["new"] in device.one("[data-new]").text and scroll(device)[0] == before
    device.one("[data-new]").click()
    device.until(lambda: scroll(device)[1] < 60, "the newest")
    device.until(lambda: not device.one("[data-new]").is_displayed(), "nothing new any more")
    # What was seen as it came is read.
    device.open("/account")
    device.until(lambda: group.unread() == 0, "that nothing is unread")


def test_older_messages_come_as_one_scrolls_up(device, group):
    for number in range(1, 56):
        group.say(group.third, f"早 {number}。")
        group.say(group.moderator, f"晚 {number}。")
    group.reader.get(group.path)
    device.open(group.path)
    wait_until_live(device)
    assert not device.all(message("早 1。")) and device.all(".earlier a")
    shown = len(device.all(".entries article"))
    device.driver.execute_script("scrollTo(0, 0)")
    device.until(lambda: device.all(message("早 1。")), "the older messages")
    assert len(device.all(".entries article")) > shown and not device.all(".earlier a")
    assert scroll(device)[0] > 200, "what was read stays where it was"
    keys = device.driver.execute_script("return [...document.querySelectorAll('.entries article')].map(e => Number(e.id.slice(2)))")
    assert keys == sorted(set(keys)), "each once, in order"


def test_own_messages_stand_apart_and_can_be_withdrawn(device, group):
    group.say(group.third, "别人的话。")
    device.open(group.path)
    wait_until_live(device)
    write(device, "我的话。")
    own = device.one(message("我的话。"))
    device.until(lambda: not device.all(".outgoing .own"), "that it has its place in the conversation")
    other = device.one(message("别人的话。"))
    assert own.rect["x"] > other.rect["x"] + 20, "own messages stand at the other side"
    colours = [one.value_of_css_property("background-color") for one in (own, other)]
    assert colours[0] != colours[1]
    # The same after the page is opened anew, also as the server draws it.
    device.driver.refresh()
    assert device.one(message("我的话。")).rect["x"] > device.one(message("别人的话。")).rect["x"] + 20
    device.check_page()
    device.shot(f"chat-own-{scroll(device)[2]}")
    # Only what one may do is offered.
    offered = [one for one in device.all(".entry-menu") if one.is_displayed()]
    assert len(offered) == 1 and offered[0].rect["height"] >= 44 and offered[0].rect["width"] >= 44
    if isinstance(device, Desk):
        device.tap(".own .entry-menu")
    else:
        place = box(device, ".own article")
        point = [{"x": place["x"] + 30, "y": place["y"] + place["height"] - 8}]
        device.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": point})
        device.until(lambda: device.all("#message-actions[open]"), "the menu of a long press")
        device.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    device.until(lambda: device.all("#message-actions[open]"), "the menu")
    assert device.all(message("我的话。")), "opening the menu does nothing yet"
    device.check_accessible()
    device.shot(f"chat-menu-{scroll(device)[2]}")
    device.one("#message-actions form button").click()
    device.until(lambda: not device.all(message("我的话。")), "the message withdrawn")
    assert "我的话。" not in group.texts() and not device.all("#message-actions[open]")
    device.check_quiet()


def test_a_broken_line_loses_and_doubles_nothing(device, group):
    words = WORDS[device.language]
    device.open(group.path)
    wait_until_live(device)
    # Given no line, when a message is sent, then it says so, is still there, and more can be written.
    device.line(False)
    write(device, "断网时写的。")
    device.sees(words["failed"])
    device.shot(f"chat-failed-{scroll(device)[2]}")
    assert device.one("textarea[name=text]").get_attribute("value") == ""
    device.check_width()
    # When the line is there again, also on another page that the phone loads meanwhile, then it goes by itself.
    device.line(True)
    device.until(lambda: "断网时写的。" in group.texts(), "the message sent", seconds=30)
    device.until(lambda: not device.all(".outgoing .own"), "its place in the conversation")
    # Given an answer that is lost after the server has taken the message, then the second sending counts once.
    device.driver.execute_script(
        """
        const real = window.fetch; let lost = 0;
        window.fetch = async (...all) => {
            const answer = await real(...all);
            if (all[1]?.method === "POST" && lost++ < 1) throw new TypeError("lost");
            return answer;
        };
        """)
    write(device, "答复丢了。")
    device.until(lambda: not device.all(".outgoing .own") and device.all(message("答复丢了。")), "the message", seconds=30)
    assert group.texts().count("答复丢了。") == 1 and len(device.all(message("答复丢了。"))) == 1
    # What waits when the page is left goes with the next one, once.
    device.line(False)
    write(device, "换页之前。")
    device.sees(words["failed"])
    device.fill(text="还没写完")
    device.line(True)
    device.open(group.path)
    device.until(lambda: "换页之前。" in group.texts(), "the message of the page before", seconds=30)
    assert group.texts().count("换页之前。") == 1
    # What is typed stays on this phone, until it is sent or somebody signs out.
    assert device.one("textarea[name=text]").get_attribute("value") == "还没写完"
    device.sees(words["back"])
    device.tap_and_leave(".sign-out button")
    assert "还没写完" not in str(device.driver.execute_script("return {...localStorage}"))


def test_an_answer_that_is_faster_than_the_stream(device, group):
    # Given an event stream that brings everything later than the answer comes.
    device.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": """
        const listen = EventSource.prototype.addEventListener;
        EventSource.prototype.addEventListener = function (name, then) {
            return listen.call(this, name, (event) => setTimeout(() => then(event), 1500));
        };"""})
    device.open(group.path)
    wait_until_live(device)
    # When a message is sent, then it says so at once, and has its place when the stream brings it.
    write(device, "答复先到。")
    device.one(".outgoing .own[data-state=sent]")
    device.until(lambda: device.all(message("答复先到。")), "its place in the conversation")
    device.until(lambda: not device.all(".outgoing .own"), "that it stands once")
    assert len(device.all(message("答复先到。"))) == 1


def test_what_is_refused_comes_back_with_a_way_on(device, group):
    words = WORDS[device.language]
    device.open(group.path)
    wait_until_live(device)
    write(device, "患者电话13800138000。")
    device.sees(words["refused"])
    device.until(lambda: device.all("[name=confirmed]"), "the box to confirm")
    assert device.one("textarea[name=text]").get_attribute("value") == "患者电话13800138000。"
    device.check_width()
    device.check_accessible()
    device.shot(f"chat-refused-{scroll(device)[2]}")
    device.one("[name=confirmed]").click()
    device.one("#compose > button.button").click()
    device.until(lambda: "患者电话13800138000。" in group.texts(), "the message")
    # It is sent once, and the box is gone with it.
    device.until(lambda: not device.all("[name=confirmed]"), "an empty composer")
    assert group.texts().count("患者电话13800138000。") == 1
    only_says(device, "422")


def test_a_place_that_is_taken_away_is_said(device, group):
    words = WORDS[device.language]
    device.open(group.path)
    wait_until_live(device)
    device.fill(text="正在写")
    # When the group becomes too small, the page says so and what to do, and has no composer that leads nowhere.
    assert group.third.post(f"{group.path}/leave", data={"id": new_id()}).status_code < 300
    device.until(lambda: words["forming"] in device.one(".chat-bar").text, "why nothing can be written")
    assert not device.one("#compose").is_displayed()
    device.check_page()
    device.shot(f"chat-closed-{scroll(device)[2]}")
    # When somebody comes back, so does the composer, with what was typed.
    group.bring(group.third)
    device.until(lambda: device.one("#compose").is_displayed(), "the composer")
    assert device.one("textarea[name=text]").get_attribute("value") == "正在写"
    # When one is removed, the page says that, and nothing of the group stays.
    group.say(group.moderator, "只给成员看。")
    device.sees("只给成员看。")
    removal = f"{group.path}/members/{group.member(ASKER)}/removal"
    assert group.moderator.post(removal, data={"id": new_id(), "reason": "调离"}).status_code < 300
    device.sees(words["removed"])
    assert "只给成员看。" not in device.text() and not device.all("#compose")
    only_says(device, "404")
    device.check_width()
    device.check_accessible()
    device.shot(f"chat-removed-{scroll(device)[2]}")


def test_two_phones_talk(two_phones, demo):
    group = Room(demo)
    one, other = two_phones(ASKER, THIRD)
    for each in (one, other):
        each.open(group.path)
        wait_until_live(each)
    write(one, "在吗？")
    other.sees("在吗？")
    write(other, "Here I am.")
    one.sees("Here I am.")
    for each, own, foreign in ((one, "在吗？", "Here I am."), (other, "Here I am.", "在吗？")):
        each.until(lambda each=each: not each.all(".outgoing .own"), "each message in its place")
        assert each.one(message(own)).rect["x"] > each.one(message(foreign)).rect["x"] + 20
        assert [item.is_displayed() for item in each.all(".entry-menu")].count(True) == 1
        each.check_page()


def test_tabs_are_pages_of_their_own(device, demo):
    device.open("/groups")
    device.tap_and_leave("main .list a")
    name = device.one("h1").text
    for number, part in ((2, "cases"), (3, "members"), (1, None)):
        device.tap_and_leave(f".tabs a:nth-child({number})")
        assert device.one("h1").text == name
        assert device.path.split("#")[0].endswith(part or device.path.split("#")[0])
        assert len(device.all(".tabs a[aria-current=page]")) == 1
        assert all(one.rect["height"] >= 44 for one in device.all(".tabs a"))
        device.check_page()
        device.shot(f"chat-tab-{part}-{scroll(device)[2]}")
        if part == "cases":
            assert device.all("#group-cases a.row-link"), "the group's cases are on its page"


def test_without_scripts_a_chat_has_links_and_forms(demo, tmp_path, group):
    for number in range(1, 31):
        group.say(group.moderator, f"旧消息 {number}。")
    group.reader.get(group.path)
    for number in range(1, 16):
        group.say(group.third, f"新消息 {number}。")
    one = Phone(demo, tmp_path / "plain", "zh", scripts=False)
    try:
        one.sign_in(ASKER).speak("zh")
        one.open("/groups")
        one.tap_and_leave(f"main a[href^='{group.path}']")
        assert -2 <= box(one, ".unread-mark")["top"] < 300, "the link leads to the mark"
        one.check_width()
        one.check_accessible()
        assert box(one, "#compose textarea")["width"] > 180, "the text has the room"
        one.fill(text="没有脚本也能写。")
        one.tap_and_leave("#compose > button.button")
        one.sees("没有脚本也能写。")
        one.shot("chat-plain")
        one.tap_and_leave(".own .entry-menu")
        one.tap_and_leave("form[action$='/withdrawal'] button")
        one.until(lambda: "没有脚本也能写。" not in group.texts(), "the message withdrawn")
    finally:
        one.quit()


# Where the page stands in for the server or for the line.
LATER = """
const real = window.fetch; window.asked = [];
window.fetch = async (...all) => {
    window.asked.push([all[1]?.method ?? "GET", String(all[0]), all[1]?.keepalive ?? false]);
    const made = window.instead?.(String(all[0]), all[1] ?? {});
    return made ? new Response(JSON.stringify(made[1]), {status: made[0], headers: {"Content-Type": "application/json"}}) : real(...all);
};
"""


def stand_in(one, condition, status, body):
    """From now on this page's requests that meet the condition are answered so."""
    one.driver.execute_script(
        f"window.instead ?? (() => {{ {LATER} }})(); window.instead = (url, options) => {condition} ? [{status}, {body}] : null")


def photos(folder, *colours):
    made = []
    for number, colour in enumerate(colours):
        made.append(folder / f"photo-{number}.png")
        Image.new("RGB", (200 + 40 * number, 160), colour).save(made[-1])
    return made


def composer(one):
    return one.one("#compose textarea").get_attribute("value")


@pytest.fixture
def single(demo, tmp_path):
    """One phone, where width and language make no difference."""
    made = Phone(demo, tmp_path / "single", "zh")
    made.sign_in(ASKER).speak("zh")
    yield made
    made.quit()


def test_a_message_never_goes_without_one_of_its_pictures(single, group, tmp_path):
    single.open(group.path)
    wait_until_live(single)
    # Given two pictures, the second of which is refused while the message waits for both.
    single.driver.execute_script(f"(() => {{ {LATER} }})(); let begun = 0; window.instead = (url, options) =>"
        "url === '/uploads' && options.method === 'POST' && ++begun === 2 ? [413, {title: '文件太大'}] : null;"
        "const held = window.fetch; window.gate = new Promise((go) => { window.letGo = go; });"
        "window.fetch = async (...all) => { if (String(all[0]) === '/uploads') await window.gate; return held(...all); };")
    single.fill(text="两张照片。")
    single.attach("#compose input[type=file]", *photos(tmp_path, "red", "blue"))
    single.until(lambda: single.all("#compose progress"), "the upload")
    single.one("#compose > button.button").click()
    single.sees("传完自动发送")
    single.driver.execute_script("window.letGo()")
    # Then nothing is sent, the page says what was refused, and text and the other picture are still there.
    single.sees("文件太大")
    single.until(lambda: single.all("#compose input[name=upload]"), "the picture that came through", seconds=30)
    single.until(lambda: single.one("#compose > button.button").text == "发送", "the button as it was")
    assert composer(single) == "两张照片。" and len(single.all("#compose input[name=upload]")) == 1
    assert single.all("#compose .error") and not single.all("#compose progress")
    assert not single.all(".outgoing .own") and group.texts() == []
    # When somebody sends it now, then it goes with what is there.
    single.one("#compose > button.button").click()
    single.until(lambda: group.texts() == ["两张照片。"], "the message", seconds=30)


def test_an_upload_that_is_cancelled_sends_nothing(single, group, tmp_path):
    single.open(group.path)
    wait_until_live(single)
    single.driver.execute_script(
        "const real = window.fetch; window.gate = new Promise((go) => { window.letGo = go; });"
        "window.fetch = async (...all) => { if (all[1]?.method === 'PATCH') await window.gate; return real(...all); };")
    single.fill(text="还要照片。")
    single.attach("#compose input[type=file]", *photos(tmp_path, "green"))
    single.until(lambda: single.all("#compose progress"), "the upload")
    single.one("#compose > button.button").click()
    single.sees("传完自动发送")
    single.one("#compose .row button").click()
    single.driver.execute_script("window.letGo()")
    single.until(lambda: not single.all("#compose progress") and single.one("#compose > button.button").text == "发送", "the end")
    assert composer(single) == "还要照片。" and not single.all(".outgoing .own") and group.texts() == []


@pytest.mark.parametrize("status, code", [(401, "not-signed-in"), (403, "foreign-form")])
def test_a_message_waits_for_somebody_to_sign_in(single, group, status, code):
    single.open(group.path)
    wait_until_live(single)
    stand_in(single, "options.method === 'POST'", status, f"{{code: '{code}', title: 'x'}}")
    write(single, "登录结束了。")
    single.one(".outgoing .own[data-state=over]")
    single.sees("登录已结束")
    link = single.one(".outgoing .own a[href^='/sign-in?next=']")
    assert link.rect["height"] >= 44 and single.all("#line a")
    kept = single.driver.execute_script("return Object.entries(localStorage).filter(([key]) => key.split(':').length === 4)")
    assert len(kept) == 1 and "refused" not in kept[0][1], "it is no refusal of the message"
    sent = single.driver.execute_script("return asked.filter(([method]) => method === 'POST').length")
    assert sent == 1, "nothing is tried again by itself"
    # When somebody has signed in, then it goes.
    single.open(group.path)
    single.until(lambda: group.texts() == ["登录结束了。"], "the message", seconds=30)


def test_what_is_cleared_in_another_tab_stays_cleared(single, group):
    single.open(group.path)
    wait_until_live(single)
    stand_in(single, "options.method === 'POST'", 503, "{}")
    write(single, "没发出的。")
    single.one(".outgoing .own[data-state=failed]")
    single.fill(text="没写完的。")
    first = single.driver.current_window_handle
    single.driver.switch_to.new_window("tab")
    single.open("/sign-in")
    single.driver.execute_script("localStorage.clear()")
    single.driver.switch_to.window(first)
    single.until(lambda: not single.all(".outgoing .own") and composer(single) == "", "that nothing is held here")
    single.sees("登录已结束")
    single.fill(text="后来写的。")
    write(single, "后来发的。")
    single.one(".outgoing .own")
    kept = str(single.driver.execute_script("return {...localStorage}"))
    assert not any(words in kept for words in ("没发出的", "没写完的", "后来")), kept


def test_signing_out_asks_before_messages_are_lost(single, group):
    single.open(group.path)
    wait_until_live(single)
    stand_in(single, "options.method === 'POST'", 503, "{}")
    write(single, "还没发出。")
    single.one(".outgoing .own[data-state=failed]")
    single.tap(".sign-out button")
    asked = single.driver.switch_to.alert
    assert "1 条消息还没有发出" in asked.text
    asked.dismiss()
    assert single.path.startswith(group.path) and "还没发出。" in str(single.driver.execute_script("return {...localStorage}"))
    single.tap(".sign-out button")
    single.driver.switch_to.alert.accept()
    single.until(lambda: single.path.startswith("/sign-in"), "the page for signing in")
    assert single.driver.execute_script("return localStorage.length") == 0


def test_a_browser_that_keeps_nothing_says_so(single, group):
    single.open(group.path)
    wait_until_live(single)
    single.driver.execute_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")
    stand_in(single, "options.method === 'POST'", 503, "{}")
    write(single, "存不下。")
    single.sees("请不要关闭这个页面")
    leave = "const event = new Event('beforeunload', {cancelable: true}); dispatchEvent(event); return event.defaultPrevented"
    assert single.driver.execute_script(leave), "leaving is asked about"
    # When it is sent after all, then nothing holds the page.
    single.driver.execute_script("window.instead = null")
    single.one(".outgoing .row button").click()
    single.until(lambda: group.texts() == ["存不下。"], "the message")
    single.until(lambda: not single.driver.execute_script(leave), "that the page may be left")


def test_a_message_outlives_its_page(single, group):
    single.open(group.path)
    wait_until_live(single)
    stand_in(single, "false", 200, "{}")
    write(single, "马上离开。")
    single.until(lambda: group.texts() == ["马上离开。"], "the message")
    posts = single.driver.execute_script("return asked.filter(([method]) => method === 'POST')")
    assert [keepalive for _, _, keepalive in posts] == [True]


def hide(one, hidden):
    one.driver.execute_script(
        "Object.defineProperty(document, 'hidden', {configurable: true, value: arguments[0]});"
        "document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))", hidden)


def test_what_was_missed_is_neither_jumped_over_nor_read(single, group):
    for number in range(1, 21):
        group.say(group.moderator, f"旧 {number}。")
    single.open(group.path)
    single.open(group.path)
    wait_until_live(single)
    single.until(lambda: scroll(single)[1] < 60, "the end")
    # Given a page that nobody looks at, when messages arrive.
    hide(single, True)
    for number in range(1, 13):
        group.say(group.third, f"错过 {number}。")
    single.one(message("错过 12。"))
    hide(single, False)
    # Then the view has not moved, the mark stands before the first of them, and they are counted and not read.
    single.until(lambda: single.one("[data-new]").is_displayed(), "the button")
    assert not single.all(".unread-mark ~ .unread-mark") and scroll(single)[1] > 60
    assert "错过 1。" in single.one("//p[contains(@class, 'unread-mark')]/following-sibling::*[1]").text
    hide(single, True)
    single.driver.execute_script("return fetch('/account')")
    assert group.unread() == 12, "nothing of it was on a screen"
    # When only some of them have been on the screen, then these are read.
    hide(single, False)
    single.driver.execute_script("document.querySelector('.unread-mark').scrollIntoView()")
    shown = "return [...document.querySelectorAll('.arrived')].filter(e => e.getBoundingClientRect().top < document.querySelector('.chat-bar').getBoundingClientRect().top - 20).length"
    count = single.until(lambda: single.driver.execute_script(shown), "some of them")
    assert 0 < count < 12
    single.until(lambda: single.one("[data-new]").text.strip().startswith(f"↓ {12 - count} "), "the others counted")
    hide(single, True)
    single.until(lambda: group.unread() == 12 - count, f"that {count} are read")


def test_a_burst_that_does_not_fit_is_not_run_past(single, group):
    for number in range(1, 21):
        group.say(group.moderator, f"旧 {number}。")
    single.open(group.path)
    single.open(group.path)
    wait_until_live(single)
    single.until(lambda: scroll(single)[1] < 60, "the end")
    for number in range(1, 26):
        group.say(group.third, f"涌来 {number}。")
    single.one(message("涌来 25。"))
    assert "涌来 1。" in single.one("//p[contains(@class, 'unread-mark')]/following-sibling::*[1]").text
    assert box(single, ".unread-mark")["bottom"] >= 0 and scroll(single)[1] > 60
    assert single.one("[data-new]").is_displayed()


def test_a_part_that_is_renewed_reads_nothing(single, group):
    single.open(group.path)
    seq = group.say(group.third, "还没人看。")
    assert seq and group.unread() == 1
    single.driver.execute_async_script(
        "const done = arguments[1]; fetch(arguments[0], {headers: {Accept: 'text/html'}}).then(() => done())", f"{group.path}?part=group-state")
    assert group.unread() == 1
    assert group.reader.get(f"{group.path}?read=x").status_code == 422


def test_a_refused_message_leaves_the_next_one_alone(single, group, tmp_path):
    single.open(group.path)
    wait_until_live(single)
    # Given an answer that comes when a picture of the next message is there already.
    single.driver.execute_script(
        "const real = window.fetch; window.gate = new Promise((go) => { window.letGo = go; });"
        "window.fetch = async (...all) => { if (String(all[0]).endsWith('/messages')) await window.gate; return real(...all); };")
    write(single, "患者电话13800138000。")
    single.attach("#compose input[type=file]", *photos(tmp_path, "red"))
    single.until(lambda: single.all("#compose input[name=upload]"), "the picture", seconds=30)
    single.driver.execute_script("window.here = true; window.letGo()")
    # Then the refused one says so in its place, and the picture stays with the composer.
    single.one(".outgoing .own[data-state=refused]")
    single.sees(WORDS["zh"]["refused"])
    assert single.driver.execute_script("return window.here"), "the page was not left"
    assert composer(single) == "" and len(single.all("#compose input[name=upload]")) == 1


def test_a_refused_message_is_kept_until_a_page_has_answered(single, group):
    single.open(group.path)
    wait_until_live(single)
    # Given a page that is asked for with the message, and never comes.
    single.driver.execute_script("HTMLFormElement.prototype.submit = function () { window.gone = new FormData(this).get('id'); }")
    write(single, "患者电话13800138000。")
    single.until(lambda: single.driver.execute_script("return window.gone"), "the form")
    kept = single.driver.execute_script(
        "return Object.entries(localStorage).filter(([key]) => key.split(':').length === 4).map(([, value]) => JSON.parse(value))")
    assert [note["text"] for note in kept] == ["患者电话13800138000。"], "it is still here"
    assert kept[0]["id"] == single.driver.execute_script("return window.gone"), "under one id, which counts once"
    # When the page is loaded anew, then the message is asked about again, and the page that answers takes it over.
    single.open(group.path)
    single.until(lambda: single.all("[name=confirmed]"), "the box to confirm")
    single.until(lambda: not single.all(".outgoing .own"), "that it stands once")
    assert composer(single) == "患者电话13800138000。" and group.texts() == []
    assert single.driver.execute_script("return Object.keys(localStorage).filter((key) => key.split(':').length === 4)") == []


def test_more_than_a_page_of_unread_messages_is_not_marked_unseen(single, group):
    for number in range(1, 331):
        group.say((group.moderator, group.third)[number % 2], f"多 {number}。")
    # Given a group with more unread than one page holds, whose first unread one is not shown.
    single.open(f"{group.path}#new")
    wait_until_live(single)
    assert "上面还有更早的未读消息" in single.one(".unread-mark.above").text
    assert box(single, ".unread-mark a")["height"] >= 44
    assert group.unread() == 100, "counted to a hundred: nothing is read"
    # When the earlier ones are there, then the mark stands before the first unread one.
    single.one(".unread-mark a").click()
    single.until(lambda: single.all(".unread-mark:not(.above)") and not single.all(".unread-mark.above"), "where it began")
    assert len(single.all(".unread-mark")) == 1
    # When the newest is reached, then all is read.
    single.until(lambda: scroll(single)[1] < 60 or single.one("[data-new]").click(), "the newest")
    single.open("/account")
    single.until(lambda: group.unread() == 0, "that all is read")


def test_a_page_with_a_refused_message_reads_nothing(group, demo, tmp_path):
    group.reader.get(group.path)
    group.say(group.third, "没看到的。")
    plain = Phone(demo, tmp_path / "plain", "zh", scripts=False)
    try:
        plain.sign_in(ASKER).speak("zh")
        plain.open(group.path)
        plain.fill(text="患者电话13800138000。")
        group.say(group.third, "更没看到的。")
        plain.tap_and_leave("#compose > button.button")
        plain.sees(WORDS["zh"]["refused"])
        assert group.unread() == 1
    finally:
        plain.quit()
