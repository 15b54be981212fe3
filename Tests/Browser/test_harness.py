"""The demonstration starts with no set-up and shows a page that fits a phone."""

import pytest


def test_the_demonstration_answers(demo):
    import requests

    answer = requests.get(demo.url + "/demo", timeout=10)
    assert answer.status_code == 200
    assert "default-src" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_of_people_fits_a_phone(phone, language):
    visitor = phone(language=language).open("/demo").speak(language)
    visitor.check_page()
    visitor.shot("demo")
