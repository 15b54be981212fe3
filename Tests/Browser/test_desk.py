"""The desk of somebody who answers many: queue, case and answer side by side, and keys from one to the next."""

import pytest
from phone import Phone
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

SPECIALIST = "示例·望海"


class Desk(Phone):
    """A browser in a window of 1280 x 800 with a keyboard."""

    @staticmethod
    def _options(profile, language):
        options = Phone._options(profile, language)
        del options.experimental_options["mobileEmulation"]
        options.add_argument("--window-size=1280,800")
        return options

    def check_width(self):
        """Nothing is wider than the window."""
        assert self.driver.execute_script("return document.scrollingElement.scrollWidth <= innerWidth")


@pytest.fixture
def desk(demo, tmp_path):
    made = []

    def make(name, scripts=True):
        made.append(Desk(demo, tmp_path / f"desk-{len(made)}", "zh", scripts))
        return made[-1].sign_in(name)

    yield make
    for each in made:
        each.quit()


def press(phone, key):
    ActionChains(phone.driver).send_keys(key).perform()


def first_case(phone):
    phone.open("/cases?state=open")
    return phone.driver.execute_script("return document.querySelector('#case-list a.row-link').getAttribute('href')")


def box(phone, selector):
    return phone.driver.execute_script("return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()", selector)


def test_three_columns_scroll_alone(desk):
    specialist = desk(SPECIALIST)
    specialist.open(first_case(specialist))
    specialist.one(".desk-queue a.row-link[aria-current]", seconds=20)
    columns = [box(specialist, one) for one in (".desk-queue", ".desk-case", ".desk-answer")]
    assert columns[0]["right"] <= columns[1]["left"] and columns[1]["right"] <= columns[2]["left"]
    assert len({round(one["top"]) for one in columns}) == 1
    specialist.driver.execute_script("document.querySelector('.desk-case').scrollTop = 400")
    assert specialist.driver.execute_script("return window.scrollY") == 0
    assert box(specialist, "#answers-text")["top"] < 700, "the answer is in sight whatever the case shows"
    for language in ("zh", "en"):
        specialist.speak(language)
        specialist.check_page()
        specialist.shot("desk")


def test_keys(desk):
    specialist = desk(SPECIALIST)
    first = first_case(specialist)
    press(specialist, "j")
    assert specialist.driver.execute_script("return document.activeElement.getAttribute('href')") == first
    specialist.open(first)
    specialist.one(".desk-queue a.row-link[aria-current]", seconds=20)
    press(specialist, "j")
    specialist.until(lambda: specialist.path.split("#")[0] != first, "the next case")
    specialist.one(".desk-queue a.row-link[aria-current]", seconds=20)
    press(specialist, "k")
    specialist.until(lambda: specialist.path.split("#")[0] == first, "the case before")
    specialist.one(".desk-queue a.row-link[aria-current]", seconds=20)
    active = "return document.activeElement.id"
    press(specialist, "e")
    assert specialist.driver.execute_script(active) == "d0"
    press(specialist, Keys.ESCAPE)
    press(specialist, "r")
    assert specialist.driver.execute_script(active) == "answers-text"
    press(specialist, "jk?/")
    assert specialist.one("#answers-text").get_attribute("value") == "jk?/", "in a field keys are letters"
    assert specialist.path.split("#")[0] == first
    specialist.one("#answers-text").clear()
    press(specialist, Keys.ESCAPE)
    press(specialist, "?")
    assert specialist.one("dialog[open] kbd")
    press(specialist, Keys.ESCAPE)


def test_next_case_after_sending(desk):
    specialist = desk("示例·立冬")
    first = first_case(specialist)
    specialist.open(first)
    specialist.one(".desk-queue a.row-link[aria-current]", seconds=20)
    specialist.fill(text="先对症处理，三天后复诊。")
    specialist.tap("form[action$='/answers'] button")
    specialist.one("#next-case", seconds=20)
    specialist.sees("先对症处理，三天后复诊。")


def test_without_scripts_it_is_a_plain_page(desk):
    specialist = desk(SPECIALIST, scripts=False)
    href = first_case(specialist)
    specialist.open(href)
    case, answer = box(specialist, ".desk-case"), box(specialist, ".desk-answer")
    assert case["right"] <= answer["left"] and specialist.one("#answers-text")
    assert not specialist.all(".desk-queue a")


def test_on_a_phone_it_is_one_column(phone):
    specialist = phone(SPECIALIST)
    specialist.open(first_case(specialist))
    case, answer = box(specialist, ".desk-case"), box(specialist, ".desk-answer")
    assert case["bottom"] <= answer["top"] and not specialist.all(".desk-queue a")
