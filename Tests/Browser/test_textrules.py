"""The rules for text in the browser: the same findings as the program's, and a warning while somebody types."""

import json
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from phone import Phone
from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait
from server import ROOT, binary

sys.path.insert(0, str(ROOT / "Benchmarks/deidentify"))
import made  # noqa: E402

SCRIPTS = ROOT / "Platform/WebAssets/Resources"
RULES = ROOT / "Platform/DeidentificationData/Resources/text-rules.json"
PAGE = """<!doctype html><html lang="{lang}"><title>.</title><textarea id="t" data-screen="/rules.json"
data-screen-warning="{warning}" data-screen-kinds="{kinds}"></textarea><script type="module" src="/screen.js"></script>"""
PAGES = {
    "/zh": PAGE.format(lang="zh-Hans", warning="这里可能有：{kinds}。", kinds="name=姓名;phone=电话;id=证件号"),
    "/en": PAGE.format(lang="en", warning="This may hold: {kinds}.", kinds="name=a name;phone=a telephone number"),
}


class Files(BaseHTTPRequestHandler):
    """The scripts, the rules and a page, under a policy as strict as the product's."""

    def do_GET(self):
        name = self.path.lstrip("/")
        if self.path in PAGES:
            kind, body = "text/html; charset=utf-8", PAGES[self.path].encode()
        elif self.path == "/rules.json":
            kind, body = "application/json", RULES.read_bytes()
        elif (SCRIPTS / name).suffix == ".js" and "/" not in name and (SCRIPTS / name).exists():
            kind, body = "text/javascript; charset=utf-8", (SCRIPTS / name).read_bytes()
        else:
            kind, body = "text/plain", b""
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Security-Policy", "default-src 'none'; script-src 'self'; connect-src 'self'")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Files)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    driver = webdriver.Chrome(
        options=Phone._options(tmp_path_factory.mktemp("profile"), "zh"),
        service=webdriver.ChromeService(shutil.which("chromedriver") or "/usr/bin/chromedriver"))
    driver.set_script_timeout(120)
    driver.base = f"http://127.0.0.1:{server.server_port}"
    yield driver
    driver.quit()
    server.shutdown()


def test_the_browser_finds_what_the_program_finds(browser, tmp_path):
    lines = made.texts(20270301, each=8) + made.written("written", "en") + made.written("written", "zh")
    lines += [{"id": f"more-{n}", "text": text} for n, text in enumerate([
        "Saw Tsvetana on the ward.", "患者高血压10年，白细胞 12.3×10^9/L", "漸凍症，臺北市信義路５段７號", "", "😀𠮷 138 0013 8000",
        "Lives at 12 rue de Provence, Lyon", "What are the treatments for Noonan syndrome ?", "NAME: SUN Qian",
        "A.B. C. Okonjo met I Okonjo, type B. Okonjo K. and Prof. Dr. Okonjo", "i am cambodian, from switzerland",
        "National Eye Institute 2020 Vision Place Bethesda, MD 20892 301-555-0100", "流感疫苗，苗族，男，23岁，民族：藏族"])]
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"id": line["id"], "text": line["text"]}) + "\n" for line in lines), encoding="utf-8")
    subprocess.run([binary(), "deidentify", "text", "--in", source, "--out", target], check=True, timeout=300)
    program = [json.loads(line)["spans"] for line in target.read_text(encoding="utf-8").split("\n") if line]

    browser.get(browser.base + "/zh")
    there = browser.execute_async_script(
        """const [texts, done] = arguments;
        Promise.all([import("/textrules.js"), fetch("/rules.json").then((answer) => answer.json())])
          .then(([rules, file]) => { rules.load(file); done(texts.map(rules.findings)); }, (error) => done(String(error)));""",
        [line["text"] for line in lines])
    assert not isinstance(there, str), there

    keys = ("start", "end", "category", "rule", "confidence")
    for line, one, other in zip(lines, program, there, strict=True):
        assert [[span[key] for key in keys] for span in one] == [[span[key] for key in keys] for span in other], line["text"]


@pytest.mark.parametrize(("page", "text", "warning"), [
    ("/zh", "患者张慧，电话13800138000", "这里可能有：姓名、电话。"),
    ("/en", "Thank you for seeing Mr. Okonkwo, tel. (212) 555-0100", "This may hold: a name, a telephone number."),
])
def test_typing_warns_and_taking_it_back_ends_the_warning(browser, page, text, warning):
    browser.get(browser.base + page)
    area = browser.find_element("id", "t")
    area.send_keys(text)
    said = WebDriverWait(browser, 20).until(lambda driver: driver.find_elements("css selector", "#t-screen:not([hidden])"))
    WebDriverWait(browser, 20).until(lambda _: said[0].text == warning)
    assert said[0].get_attribute("role") == "status"
    assert area.get_attribute("aria-describedby") == "t-screen"
    area.clear()
    area.send_keys("头痛三天" if page == "/zh" else "Headache for three days")
    WebDriverWait(browser, 20).until(lambda driver: not driver.find_elements("css selector", "#t-screen:not([hidden])"))
