"""A phone: Chromium in a window of 360 x 740 with a touch screen."""

import json
import re
import shutil
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, TimeoutException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from server import BUILD, Server

WIDTH, HEIGHT = 360, 740
WAIT_SECONDS = 15
SCREENSHOTS = BUILD / "screenshots"


def axe_source() -> str:
    """axe-core's script, out of the Python package that carries it."""
    import axe_playwright_python

    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


class Phone:
    """One person's browser, with cookies of its own."""

    def __init__(self, server: Server, profile: Path, language: str = "zh", scripts: bool = True):
        self.server = server
        self.language = language
        self.profile = profile
        self.driver = webdriver.Chrome(
            options=self._options(profile, language),
            service=webdriver.ChromeService(shutil.which("chromedriver") or "/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(30)
        self.driver.set_script_timeout(60)
        if not scripts:
            # The driver itself needs the engine. The content policy lets no inline script run, so that without its
            # files a page has no scripts at all.
            self.driver.execute_cdp_cmd("Network.enable", {})
            self.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*.js", "*.js?*", "*.mjs"]})

    @staticmethod
    def _options(profile: Path, language: str) -> webdriver.ChromeOptions:
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
        for argument in (
            # Chromium's own sandbox does not start for root, and the pages come from this machine only.
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update", "--no-first-run",
            f"--user-data-dir={profile}", f"--window-size={WIDTH},{HEIGHT}",
            f"--lang={'zh-CN' if language == 'zh' else 'en-GB'}",
        ):
            options.add_argument(argument)
        options.add_experimental_option(
            "mobileEmulation",
            {"deviceMetrics": {"width": WIDTH, "height": HEIGHT, "pixelRatio": 2.0, "touch": True, "mobile": True}})
        languages = "zh-CN,zh" if language == "zh" else "en-GB,en"
        options.add_experimental_option("prefs", {"intl.accept_languages": languages})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        return options

    # Going somewhere

    def open(self, path: str) -> "Phone":
        self.driver.get(self.server.url + path)
        return self

    @property
    def path(self) -> str:
        return self.driver.current_url.removeprefix(self.server.url)

    def sign_in(self, name: str) -> "Phone":
        """As one of the people of the demonstration, on the page that is there for it."""
        self.open("/demo")
        form = self.one(f"//form[.//button][contains(normalize-space(.), '{name}')]")
        before = self.driver.current_url
        form.find_element(By.XPATH, f".//button[contains(normalize-space(.), '{name}')] | .//button").click()
        self.until(lambda: self.driver.current_url != before, f"{name} was signed in")
        return self

    def speak(self, language: str) -> "Phone":
        """Changes the language by the button that stands on every page."""
        if self.driver.find_element(By.TAG_NAME, "html").get_attribute("lang")[:2] != language:
            self.one(f"form.language button[value={language}]").click()
            self.until(
                lambda: self.driver.find_element(By.TAG_NAME, "html").get_attribute("lang")[:2] == language,
                f"the page in {language}")
        self.language = language
        return self

    # Looking

    def until(self, condition, what: str, seconds: float = WAIT_SECONDS):
        """Waits until the condition gives something true, and gives that; otherwise says what was missing and where."""
        def calm(_):
            try:
                return condition()
            except StaleElementReferenceException:
                return False
            except WebDriverException as error:
                # The driver's other way to say that the page has just been left.
                if "does not belong to the document" in str(error):
                    return False
                raise
        try:
            return WebDriverWait(self.driver, seconds, poll_frequency=0.1).until(calm)
        except TimeoutException:
            text = self.text()[:1500]
            raise AssertionError(f"waited {seconds} s for {what} on {self.path}; the page says:\n{text}") from None

    @staticmethod
    def _by(selector: str) -> tuple[str, str]:
        return (By.XPATH if selector.startswith(("/", "(")) else By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        """By CSS, or by XPath when it begins with a slash."""
        return self.driver.find_elements(*self._by(selector))

    def one(self, selector: str, seconds: float = WAIT_SECONDS) -> WebElement:
        return self.until(lambda: next(iter(self.all(selector)), None), selector, seconds)

    def text(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "body").text

    def sees(self, text: str, seconds: float = WAIT_SECONDS) -> None:
        """Waits for words on the page, also such that come by the event stream."""
        self.until(lambda: text in self.text(), f"the words “{text}”", seconds)

    # Doing

    def tap(self, selector: str) -> None:
        """Taps what the selector names, in the middle of the screen, away from bars that stay at the edges."""
        element = self.one(selector)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()

    def tap_and_leave(self, selector: str) -> None:
        """Taps what leads to another page, and waits for that."""
        page = self.driver.find_element(By.TAG_NAME, "html")
        self.tap(selector)

        def is_gone() -> bool:
            try:
                page.is_enabled()
                return False
            except Exception:  # A page that is gone answers in more than one way.
                return True
        self.until(is_gone, f"another page after {selector}")

    def fill(self, **fields: str) -> None:
        """Types into the fields of the page by their names; of a choice, the value is chosen."""
        for name, value in fields.items():
            field = self.one(f"[name='{name}']")
            if field.tag_name == "select":
                field.find_element(By.CSS_SELECTOR, f"option[value='{value}']").click()
            elif field.get_attribute("type") in ("radio", "checkbox"):
                self.tap(f"[name='{name}'][value='{value}']")
            else:
                field.clear()
                field.send_keys(value)

    def attach(self, selector: str, *files: Path) -> None:
        self.one(selector).send_keys("\n".join(str(file) for file in files))

    def stroke(self, selector: str, *path: tuple[float, float], steps: int = 8) -> None:
        """A finger over an element, through these places, as parts of its width and height; nothing else moves."""
        element = self.one(selector)
        box = self.driver.execute_script(
            "const r = arguments[0].getBoundingClientRect(); return [r.x, r.y, r.width, r.height]", element)

        def touch(kind: str, place: tuple[float, float] | None) -> None:
            points = [{"x": box[0] + box[2] * place[0], "y": box[1] + box[3] * place[1]}] if place else []
            self.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", path[0])
        for start, end in zip(path, path[1:]):
            for step in range(1, steps + 1):
                touch("touchMove", tuple(a + (b - a) * step / steps for a, b in zip(start, end)))
        touch("touchEnd", None)
        self._calm(".editor .hint")

    def _calm(self, selector: str) -> None:
        """The driver may take its first clicks after a drawn finger for the end of that gesture: go on once one arrives."""
        self.driver.execute_script(
            "window.tapped = false; addEventListener('click', () => { window.tapped = true; }, {once: true, capture: true})")

        def arrives() -> bool:
            self.tap(selector)
            return self.driver.execute_script("return window.tapped")
        self.until(arrives, "a tap after the finger was lifted")

    def drag(self, selector: str, start: tuple[float, float], end: tuple[float, float], steps: int = 8) -> None:
        """A finger over an element, from one place to another; both as parts of its width and height."""
        element = self.one(selector)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        box = self.driver.execute_script(
            "const r = arguments[0].getBoundingClientRect(); return [r.x, r.y, r.width, r.height]", element)

        def point(part: float) -> list[dict]:
            across = start[0] + (end[0] - start[0]) * part
            down = start[1] + (end[1] - start[1]) * part
            return [{"x": box[0] + box[2] * across, "y": box[1] + box[3] * down}]

        def touch(kind: str, points: list[dict]) -> None:
            self.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", point(0))
        for step in range(1, steps + 1):
            touch("touchMove", point(step / steps))
        touch("touchEnd", [])
        self._calm("h1")

    def line(self, up: bool) -> None:
        """Cuts the phone's line, or gives it back."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd(
            "Network.emulateNetworkConditions",
            {"offline": not up, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})

    # Judging

    def shot(self, name: str) -> Path:
        """A picture of the screen: build/screenshots/NAME-LANGUAGE.png."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{name}-{self.language}.png"
        self.driver.save_screenshot(str(path))
        return path

    def check_width(self) -> None:
        """Nothing may be wider than the phone."""
        width = self.driver.execute_script("return document.scrollingElement.scrollWidth")
        if width > WIDTH:
            wide = self.driver.execute_script(
                "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > "
                f"{WIDTH} + 1).slice(0, 5).map(e => e.tagName + '.' + e.className)")
            raise AssertionError(f"{self.path} is {width} px wide; too wide are {wide}")

    def check_accessible(self) -> None:
        """No finding of axe-core against WCAG 2.2, levels A and AA."""
        # The driver's own script channel, so that the page's content policy stays as it is.
        self.driver.execute_script(axe_source())
        # What lies half under a bar that stays is reached by scrolling; axe looks at the moment alone.
        bars = "document.querySelectorAll('.bar').forEach(bar => { bar.style.position = arguments[0]; })"
        self.driver.execute_script(bars, "static")
        found = self.driver.execute_async_script(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'],
            }).then(r => done(JSON.stringify(r.violations)), e => done(JSON.stringify([{id: String(e), nodes: []}])));
            """)
        self.driver.execute_script(bars, "")
        problems = [
            f"{violation['id']}: {violation.get('help', '')}: {node['html'][:160]}"
            for violation in json.loads(found) for node in violation["nodes"][:3] or [{"html": ""}]
        ]
        assert not problems, f"{self.path} in {self.language}:\n" + "\n".join(problems)

    def check_quiet(self) -> None:
        """Nothing in the console: no script error, no resource refused by the content policy."""
        wanted = re.compile(r"net::ERR_(INTERNET_DISCONNECTED|BLOCKED_BY_CLIENT)")
        entries = [entry for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        severe = [entry["message"] for entry in entries if not wanted.search(entry["message"])]
        assert not severe, f"the console of {self.path} says:\n" + "\n".join(severe)

    def check_header(self) -> None:
        """Its words stand in one line, whatever the language and whoever is signed in."""
        height = self.driver.execute_script("return document.querySelector('header.top')?.offsetHeight ?? 0")
        assert height <= 64, f"the header takes {height} px"

    def check_page(self) -> None:
        """What every page must meet."""
        self.check_width()
        self.check_header()
        self.check_accessible()
        self.check_quiet()

    def quit(self) -> None:
        self.driver.quit()
