"""Signing out on a computer that others use: by the button of every page, and nothing of the person stays in the browser."""

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
