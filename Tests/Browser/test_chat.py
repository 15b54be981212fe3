"""A group as a chat: where it opens, what is new, what is one's own, a line that breaks, and a place that is taken away."""

import pytest
from chat import ALL, ASKER, THIRD, WORDS, Room, box, device, group, message, only_says, scroll, wait_until_live, write
from client import new_id
from phone import Phone
from test_desk import Desk


@pytest.mark.parametrize("device", ALL.values(), ids=ALL.keys(), indirect=True)
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
