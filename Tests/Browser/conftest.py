"""What the tests share: a running demonstration, and phones that are looked after."""

import re

import pytest
from hypothesis.configuration import set_hypothesis_home_dir
from phone import SCREENSHOTS, Phone
from server import BUILD, Server

# What the fuzzer remembers is build output, and no part of the tree.
set_hypothesis_home_dir(BUILD / "hypothesis")


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """One demonstration for all tests that do not stop it."""
    server = Server(tmp_path_factory.mktemp("demo")).start()
    yield server
    server.stop()


@pytest.fixture
def own_server(tmp_path):
    """Makes servers for one test alone, which may kill them; each is stopped after the test."""
    made: list[Server] = []

    def make(command: str = "demo", *options: str) -> Server:
        folder = tmp_path / f"data-{len(made)}"
        folder.mkdir()
        made.append(Server(folder, command, options))
        return made[-1]

    yield make
    for server in made:
        server.stop()


@pytest.fixture
def phone(demo, tmp_path):
    """Makes phones: `phone("李梅")` is signed in as that person, `phone()` as nobody."""
    made: list[Phone] = []

    def make(name: str | None = None, language: str = "zh", scripts: bool = True, server: Server = demo) -> Phone:
        made.append(Phone(server, tmp_path / f"profile-{len(made)}", language, scripts))
        return made[-1].sign_in(name) if name else made[-1]

    make.made = made
    yield make
    for each in made:
        each.quit()


@pytest.fixture
def two_phones(phone):
    """The asker's phone in Chinese and the colleague's in English: `two_phones("李梅", "王强")`."""
    return lambda asker, colleague: (phone(asker, "zh"), phone(colleague, "en"))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Keeps a picture of every phone of a test that failed."""
    outcome = yield
    report = outcome.get_result()
    if report.when != "call" or not report.failed or "phone" not in item.funcargs:
        return
    for number, each in enumerate(item.funcargs["phone"].made):
        try:
            folder = SCREENSHOTS / "failed"
            folder.mkdir(parents=True, exist_ok=True)
            name = re.sub(r"\W+", "-", item.nodeid)
            each.driver.save_screenshot(str(folder / f"{name}-{number}.png"))
        except Exception as error:  # The browser itself may be what failed.
            report.sections.append(("screenshot", str(error)))
