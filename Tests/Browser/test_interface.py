"""The JSON interface against its own description: no answer that it does not list, and never a fault of the server."""

import os
import subprocess
import sys
import uuid
import zlib
from urllib.parse import urlencode

import pytest
import requests
import schemathesis
from client import Client
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from server import ROOT, Server

sys.path.insert(0, str(ROOT / "Tools"))
import openapi  # noqa: E402

PIECE = "application/offset+octet-stream"


@schemathesis.serializer(PIECE)
def piece(context, value):
    """A piece of an upload is bytes as they are."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


described = schemathesis.openapi.from_dict(openapi.merged())
# The event stream has no end; its answer is looked at below.
schema = described.exclude(path="/events")

CHECKS = [
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A demonstration of its own, because it ends up full of nonsense."""
    running = Server(tmp_path_factory.mktemp("interface")).start()
    yield running
    running.stop()


def signed_in(server, number: int) -> dict[str, str]:
    """The headers of a new session of one of the people of the demonstration."""
    answer = requests.post(f"{server.url}/demo/{number}", headers={"Accept": "application/json"}, timeout=30)
    answer.raise_for_status()
    return {"Accept": "application/json", "Authorization": "Bearer " + answer.json()["token"]}


@pytest.fixture(scope="module")
def administrator(server) -> int:
    """The number of the person whom the administration lets in."""
    people = requests.get(server.url + "/demo", headers={"Accept": "application/json"}, timeout=30).json()
    for number in range(len(people)):
        headers = signed_in(server, number)
        if requests.get(server.url + "/administration", headers=headers, timeout=30).ok:
            return number
    pytest.fail("nobody of the demonstration is an administrator")


class Known:
    """What is there for a person, so that addresses lead somewhere."""

    def __init__(self, server, headers: dict[str, str], is_administrator: bool):
        def get(path: str) -> dict:
            answer = requests.get(server.url + path, headers=headers, timeout=30)
            answer.raise_for_status()
            return answer.json()

        account = get("/account")
        self.values = {
            "session": [session["id"] for session in account["sessions"]],
            "group": [item["group"]["id"] for item in get("/groups")["groups"]],
            "circle": [item["group"]["id"] for item in get("/groups")["groups"]],
            "case": [case["id"] for case in get("/cases")["cases"]],
            "draft": [line["thread"] for need in get("/")["needs"] if need["reason"] == "draft" for line in need["lines"]],
            "person": [account["person"]["card"]["id"]],
            "seq": [1, 2], "position": [0], "rendition": ["view", "thumb", "full"],
        }
        self.values["thread"] = self.values["case"] + self.values["group"]
        if self.values["group"]:
            members = get(f"/groups/{self.values['group'][0]}/members")
            self.values["person"] += [member["person"]["id"] for member in members["members"]]
            self.values["invitation"] = [pending["id"] for pending in members["pending"]]
        if is_administrator:
            self.values["facility"] = [facility["id"] for facility in get("/administration")["facilities"]]

    def put_into(self, case) -> None:
        """Three of four generated parameters of the path make way for what is there."""
        for name, generated in (case.path_parameters or {}).items():
            values = self.values.get(name)
            draw = zlib.crc32(repr(generated).encode())
            if values and draw % 4:
                case.path_parameters[name] = values[draw // 4 % len(values)]


def discard_drafts(server, headers) -> None:
    """One person has twenty drafts at once and no more; the tests before this one have left some."""
    needs = requests.get(server.url + "/", headers=headers, timeout=30).json()["needs"]
    for draft in [line["thread"] for need in needs if need["reason"] == "draft" for line in need["lines"]]:
        answer = requests.post(f"{server.url}/ask/drafts/{draft}/discard", headers=headers, json={}, timeout=30)
        answer.raise_for_status()


@pytest.fixture
def known(server, administrator, request):
    """A session for each operation, since one of them ends it."""
    is_administrator = "/administration" in request.node.name
    headers = signed_in(server, administrator if is_administrator else 0)
    if not is_administrator:
        discard_drafts(server, headers)
        draft = {"question": "No patient at all; only a question to try the interface with."}
        requests.post(server.url + "/ask/drafts", headers=headers, json=draft, timeout=30).raise_for_status()
    return headers, Known(server, headers, is_administrator)


@schema.parametrize()
@settings(
    max_examples=4, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_answers_are_described(case, server, known):
    headers, there = known
    there.put_into(case)
    case.call_and_validate(
        base_url=server.url, checks=CHECKS, headers=headers, timeout=30, allow_redirects=False)


# What breaks readers of strings, each in its way; half a pair of UTF-16 goes out as the escape of JSON.
HOSTILE = [
    "a\0b", "a\ud800b", "\u200b\u2060\ufeff\u00ad", "\u202e\u2066a\u0007", "a" + "\u0301" * 2000, "a" * (1 << 20), "'; drop table entry; --",
]


def poison(value, draw: int):
    """The same with a hostile string in the place of each text of it."""
    if isinstance(value, dict):
        return {name: poison(inner, draw + index) for index, (name, inner) in enumerate(value.items())}
    if isinstance(value, list):
        return [poison(inner, draw + index) for index, inner in enumerate(value)]
    return HOSTILE[draw % len(HOSTILE)] if isinstance(value, str) else value


@pytest.fixture(scope="module")
def on_postgres(tmp_path_factory):
    """The same demonstration in a database of PostgreSQL's."""
    address = os.environ.get("HUIZHEN_TEST_POSTGRES")
    if not address:
        pytest.skip("HUIZHEN_TEST_POSTGRES is not set: `make test` starts a PostgreSQL and sets it")
    name = f"interface_{uuid.uuid4().hex[:12]}"
    subprocess.run(["psql", "--quiet", address, "--command", f"create database {name}"], check=True)
    database = address.rsplit("/", 1)[0] + "/" + name
    running = Server(tmp_path_factory.mktemp("interface"), options=("--database", database)).start()
    yield running
    running.stop()
    subprocess.run(["psql", "--quiet", address, "--command", f"drop database {name} with (force)"], check=True)


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_hostile_strings_are_no_fault_of_the_server(engine, request):
    """Each operation that takes JSON, with a hostile string in each text that its description lets it take."""
    server = request.getfixturevalue("server" if engine == "sqlite" else "on_postgres")
    headers = signed_in(server, 0)
    known = Known(server, headers, False)
    tried = 0

    def attempt(operation):
        nonlocal tried

        @settings(
            max_examples=2, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def all_examples(case):
            nonlocal tried
            known.put_into(case)
            body = {"json": poison(case.body, tried)} if isinstance(case.body, (dict, list)) else {}
            # An address of a megabyte is cut off by the server before anybody reads it, which is tried elsewhere.
            query = urlencode(
                {name: str(poison(value, tried))[:4000] for name, value in (case.query or {}).items()}, errors="surrogatepass")
            tried += 1
            # What it ends is a session of its own, so that the next one still has one.
            own = signed_in(server, 0) if "session" in operation.path or operation.path == "/sign-out" else headers
            # Not by way of schemathesis, which cannot send half a pair.
            answer = requests.request(
                operation.method, f"{server.url}{case.formatted_path}?{query}", headers=own, timeout=30,
                allow_redirects=False, **body)
            assert answer.status_code < 500, f"{operation.method} {operation.path}: {answer.status_code}"

        all_examples()

    for operation in (result.ok() for result in schema.get_all_operations()):
        if operation.method != "get" or operation.query:
            attempt(operation)
    assert tried > 100
    # Some of it has ended the session on purpose, such as a changed password; the people can still sign in and read.
    assert requests.get(server.url + "/", headers=signed_in(server, 0), timeout=30).status_code == 200


@pytest.mark.parametrize(
    ("fragment", "reason"),
    [
        ("paths: {/jobs: {}}", "/jobs is described by another fragment too"),
        ("paths: {/odd: {$ref: '#/components/schemas/Odd'}}", "schemas/Odd is described neither here nor"),
        ("components: {schemas: {Odd: {type: string}}}", "nothing here uses schemas/Odd"),
        ("info: {title: Odd}", "a room says nothing of info"),
    ],
)
def test_a_fragment_that_does_not_fit_is_refused(tmp_path, fragment, reason):
    odd = tmp_path / "openapi.yaml"
    odd.write_text(fragment)
    with pytest.raises(openapi.Problem, match=reason):
        openapi.merged([*openapi.fragments(), odd])


def test_the_event_stream_is_described(server):
    client = Client(server).sign_in()
    responses = described["/events"]["GET"].definition.raw["responses"]
    with client.get("/events", stream=True) as answer:
        assert str(answer.status_code) in responses
        assert answer.headers["Content-Type"].split(";")[0] in responses["200"]["content"]
    with requests.get(server.url + "/events", headers={"Accept": "application/json"}, timeout=30) as refused:
        assert refused.status_code == 401 and "401" in responses
        assert refused.headers["Content-Type"] == "application/problem+json"
