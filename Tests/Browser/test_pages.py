"""Every page that a link leads to, for several people: it answers, and shows words and not its own source."""

import re
from urllib.parse import urljoin, urlsplit

import pytest
import requests
from client import Client

PAGE_LIMIT = 150
# Markup that was escaped as if it were words, and values that were written as the program sees them.
SOURCE = re.compile(r"&lt;/?(a|p|li|ul|ol|span|div|section|option|input|button|strong|h\d)\b|HTML\(|Optional\(|\bnil\b")


@pytest.mark.parametrize("name", ["示例·望海", "示例·田禾", "示例·立冬"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_that_is_linked(demo, name, language):
    client = Client(demo).sign_in(name)
    client.headers |= {"Accept": "text/html", "Cookie": f"lang={language}"}
    todo, done = ["/", "/account", "/administration"], set()
    while todo and len(done) < PAGE_LIMIT:
        path = todo.pop(0)
        if path in done:
            continue
        done.add(path)
        answer = client.get(path)
        if path == "/administration" and answer.status_code == 404:
            continue
        if answer.is_redirect:
            todo.append(answer.headers["Location"])
            continue
        assert answer.status_code == 200, f"{path} answered {answer.status_code}"
        if "text/html" not in answer.headers["Content-Type"]:
            continue
        page = answer.text
        found = SOURCE.search(page)
        assert not found, f"{path} shows {page[max(0, found.start() - 80):found.end() + 120]}"
        assert page.count("<main") == 1 and page.count("<h1") == 1, f"{path} has not one heading"
        for link in re.findall(r'href="([^"#]+)', page):
            link = urlsplit(urljoin(path, link.replace("&amp;", "&")))
            if not link.netloc and link.path not in ("/demo", "/sign-out"):
                todo.append(link.path + (f"?{link.query}" if link.query else ""))
    assert len(done) > 20, f"only {len(done)} pages were found"


def test_a_page_that_is_not_there_says_so(demo):
    answer = requests.get(demo.url + "/nowhere", headers={"Accept-Language": "en"}, timeout=30)
    assert answer.status_code == 404 and "<h1" in answer.text and not SOURCE.search(answer.text)
