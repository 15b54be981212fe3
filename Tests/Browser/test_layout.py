"""The frame of every page: at 320 px, with text twice as large, on a wide screen, and which targets a thumb hits."""

import pytest

PAGES = ["/", "/ask", "/cases", "/groups", "/account", "/cases/:case", "/groups/:group"]
DOCTOR = "示例·田禾"


def sized(phone, width, height, mobile=True):
    phone.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile})
    phone.until(lambda: phone.driver.execute_script("return innerWidth") == width, f"a screen of {width} px")


def widest(phone):
    """How many pixels something reaches beyond the screen, and what."""
    return phone.driver.execute_script(
        """
        const width = innerWidth;
        if (document.scrollingElement.scrollWidth <= width) return [];
        return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1)
            .slice(0, 5).map(e => `${e.tagName}.${e.className} ${Math.round(e.getBoundingClientRect().right - width)}`);
        """)


def pages(phone):
    """The pages, with a case and a group that are there."""
    phone.open("/cases")
    case = phone.one("main a[href^='/cases/01']").get_attribute("href").split("/")[-1].split("?")[0].split("#")[0]
    phone.open("/groups")
    group = phone.one("main a[href^='/groups/01']").get_attribute("href").split("/")[-1].split("?")[0].split("#")[0]
    return [page.replace(":case", case).replace(":group", group) for page in PAGES]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_narrow_phone_and_large_text_cut_nothing_off(phone, language):
    reader = phone(DOCTOR, language)
    reader.speak(language)
    for number, page in enumerate(pages(reader)):
        reader.open(page)
        sized(reader, 320, 640)
        assert not widest(reader), f"{page} at 320 px: {widest(reader)}"
        reader.shot(f"narrow-{number}")
        sized(reader, 360, 740)
        plain = size_of_text(reader)
        reader.driver.execute_script("document.documentElement.style.fontSize = '200%'")
        assert not widest(reader), f"{page} with text twice as large: {widest(reader)}"
        assert size_of_text(reader) == pytest.approx([2 * size for size in plain]), f"{page}: not all text grows"
        reader.shot(f"large-{number}")


def size_of_text(phone):
    return phone.driver.execute_script(
        "return ['body', 'h1', 'main p', 'header button'].map(one => document.querySelector(one))"
        ".filter(Boolean).map(one => parseFloat(getComputedStyle(one).fontSize))")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_wide_screen_has_its_bar_at_the_side(phone, language):
    reader = phone(DOCTOR, language)
    reader.speak(language)
    found = pages(reader)
    for number, page in enumerate(found):
        reader.open(page)
        sized(reader, 1280, 800, mobile=False)
        assert not widest(reader), f"{page}: {widest(reader)}"
        bar, main = reader.driver.execute_script(
            "return ['nav.bottom', 'main'].map(one => { const box = document.querySelector(one).getBoundingClientRect();"
            " return [box.left, box.right, box.top, box.bottom]; })")
        assert bar[0] == 0 and bar[1] <= main[0] and bar[3] >= 790, f"{page}: the bar {bar}, the page {main}"
        reader.shot(f"wide-{number}")


@pytest.mark.parametrize("page", PAGES)
def test_a_thumb_hits_what_it_wants(phone, page):
    """Targets of 44 px; a link within a sentence is as high as its line (WCAG 2.2, 2.5.8)."""
    reader = phone(DOCTOR)
    where = dict(zip(PAGES, pages(reader)))[page] if ":" in page else page
    reader.open(where)
    small = reader.driver.execute_script(
        """
        const inText = (one) => one.tagName === 'A' && getComputedStyle(one).display === 'inline'
            && [...one.parentElement.childNodes].some(n => n.nodeType === 3 && n.textContent.trim().length > 3);
        return [...document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')]
            .map(one => one.matches('input[type=checkbox], input[type=radio]') ? one.closest('label') ?? one : one)
            // A file is chosen by a field that nobody sees, over its drawing.
            .filter(one => one.checkVisibility({visibilityProperty: true, opacityProperty: !one.matches('[type=file]')}))
            .filter(one => !one.matches('.skip') && !inText(one))
            .map(one => [one, one.getBoundingClientRect()])
            .filter(([, box]) => box.width && (box.height < 43.5 || box.width < 43.5))
            .map(([one, box]) => `${one.outerHTML.slice(0, 90)} ${Math.round(box.width)}x${Math.round(box.height)}`);
        """)
    assert not small, "\n".join(small)
    assert reader.one("a.who").text == DOCTOR, "who is signed in is said"
