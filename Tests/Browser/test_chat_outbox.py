"""A group as a chat: nothing that is sent is lost or doubled, and nothing counts as read that was not on the screen."""

import pytest
from chat import ASKER, WORDS, box, group, message, scroll, wait_until_live, write
from PIL import Image
from phone import Phone


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
