"""Signing out on a computer that others use: by the button of every page, and nothing of the person stays in the browser."""

from urllib.parse import quote

KEPT = "return [localStorage.length, sessionStorage.length]"


def test_signing_out_forgets_what_was_typed_and_sent(phone):
    one = phone("示例·田禾")
    one.open("/groups")
    one.driver.execute_script(
        "localStorage.setItem('upload:x', '1'); sessionStorage.setItem('unsent:/groups', '[[\"a\", \"text\", \"王小明\"]]')")
    assert one.driver.execute_script(KEPT) == [1, 1]
    one.tap_and_leave("header form.sign-out button")
    one.until(lambda: one.path.startswith("/sign-in"), "the page for signing in")
    assert one.driver.execute_script(KEPT) == [0, 0]
    assert not one.all("form.sign-out"), "a visitor has nothing to sign out of"
    one.open("/groups")
    one.until(lambda: one.path.startswith("/sign-in"), "the session is over")


def test_signing_out_works_without_scripts(phone):
    one = phone("示例·田禾", scripts=False)
    for path in ("/", "/cases", "/account"):
        one.open(path)
        assert one.all("header form.sign-out button"), path
    one.one("header form.sign-out button").click()
    one.until(lambda: one.path.startswith("/sign-in"), "the page for signing in")


def test_a_page_that_stays_open_says_that_its_session_is_over(phone):
    """Not “no line”, which would be waited for; what is typed stays, and the way back leads to the same page."""
    one = phone("示例·田禾")
    one.open("/cases")
    one.tap_and_leave("main a[href^='/cases/01']")
    here = one.path
    one.until(lambda: one.one("html").get_attribute("data-line") == "open", "the stream")
    one.driver.execute_script("document.querySelector('textarea').value = '还没发的话'")
    status = one.driver.execute_async_script(
        "const done = arguments[0]; fetch('/sign-out', {method: 'POST', headers: {Accept: 'application/json', "
        "'X-CSRF-Token': document.querySelector('meta[name=csrf]').content}}).then((answer) => done(answer.status))")
    assert status < 400
    one.sees("登录已结束", seconds=60)
    assert "网络中断" not in one.text()
    assert one.one("textarea").get_attribute("value") == "还没发的话"
    one.tap_and_leave("#line a")
    assert one.driver.current_url.endswith("/sign-in?next=" + quote(here, safe=""))


def test_what_one_person_typed_is_never_in_the_next_one_s_box(phone):
    """A page that stayed open reloads when its session is another person's: the text is kept for its writer alone."""
    one = phone("示例·田禾")
    one.open("/cases")
    one.tap_and_leave("main a[href^='/cases/01']")
    here, action = one.path, one.driver.execute_script("return document.querySelector('textarea[name]').form.action")
    keep = ("const [path, action, person, text] = arguments; const name = document.querySelector('textarea[name]').name;"
            "sessionStorage.setItem(`unsent:${person}:${path}`, JSON.stringify([[action, name, text]]))")
    person = one.one("meta[name=person]").get_attribute("content")
    one.driver.execute_script(keep, here, action, person, "我写的")
    one.driver.execute_script(keep, here, action, "somebody-else", "别人写的")
    one.driver.refresh()
    one.until(lambda: one.one("textarea[name]").get_attribute("value") == "我写的", "the own text back")
    assert "别人写的" not in one.driver.execute_script("return JSON.stringify({...sessionStorage})")
